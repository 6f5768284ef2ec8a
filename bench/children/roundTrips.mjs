/**
 * `node roundTrips.mjs <dist> <echo_worker> <raw_echo> <folder>`: one call after the other, archc's client and worker
 * by turns with the least that an echo over a Unix socket costs. Says the median round trip of each.
 */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { echoContract, message, say, startWorker } from './worker.mjs';

const [dist = '', echoWorker = '', rawEcho = '', folder = ''] = process.argv.slice(2);
const runtime = await import(pathToFileURL(join(dist, 'runtime.js')).href);
const { IpcClient } = await import(pathToFileURL(join(dist, 'runtime-ipc.js')).href);
const frame = Buffer.from(JSON.stringify(message));
const echo = echoContract(runtime);

const [path, rawPath] = [join(folder, 'echo.sock'), join(folder, 'raw.sock')];
rmSync(rawPath, { force: true });
const workers = [
  await startWorker(echoWorker, [path, '--stdin']),
  await startWorker(rawEcho, [rawPath, String(frame.length)]),
];
const client = new IpcClient({ path });
await client.connect();
const raw = connect(rawPath);
await once(raw, 'connect');

function rawRoundTrip() {
  return new Promise((resolve) => {
    let rest = frame.length;
    const onData = (chunk) => {
      rest -= chunk.length;
      if (rest > 0) return;
      raw.off('data', onData);
      resolve();
    };
    raw.on('data', onData);
    raw.write(frame);
  });
}

async function timesOf(count, once) {
  const times = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await once();
    times.push(performance.now() - start);
  }
  return times;
}

const subjects = { archc: () => client.call(echo, message), raw: rawRoundTrip };
for (const once of Object.values(subjects)) await timesOf(3000, once);
const times = { archc: [], raw: [] };
for (let turn = 0; turn < 20; turn++)
  for (const [name, once] of Object.entries(subjects)) times[name].push(...(await timesOf(250, once)));
for (const [name, all] of Object.entries(times))
  say(name, all.sort((a, b) => a - b)[all.length >> 1], all.length);
client.close();
raw.destroy();
for (const worker of workers) worker.stdin.end();
