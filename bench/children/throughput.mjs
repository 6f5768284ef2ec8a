/**
 * `node throughput.mjs <dist> <echo_worker> <folder>`: 64 calls in flight, by turns through archc and through
 * vscode-jsonrpc. Says the median time per request of each: the time of a turn by its number of requests.
 */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';
import { echoContract, message, say, startWorker } from './worker.mjs';

const inFlight = 64;
const perTurn = 4096;
const [dist = '', echoWorker = '', folder = ''] = process.argv.slice(2);
const runtime = await import(pathToFileURL(join(dist, 'runtime.js')).href);
const { IpcClient } = await import(pathToFileURL(join(dist, 'runtime-ipc.js')).href);
const echo = echoContract(runtime);

const [path, rpcPath] = [join(folder, 'echo64.sock'), join(folder, 'rpc.sock')];
const server = fileURLToPath(import.meta.resolve('./jsonRpcServer.mjs'));
rmSync(rpcPath, { force: true });
const workers = [
  await startWorker(echoWorker, [path, '--stdin']),
  await startWorker(process.execPath, [server, rpcPath]),
];
const client = new IpcClient({ path });
await client.connect();
const socket = connect(rpcPath);
await once(socket, 'connect');
const connection = rpc.createMessageConnection(
  new rpc.SocketMessageReader(socket),
  new rpc.SocketMessageWriter(socket),
);
connection.listen();

/** Milliseconds per request. */
async function turn(call) {
  let left = perTurn;
  const lane = async () => {
    while (left-- > 0) await call();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, lane));
  return (performance.now() - start) / perTurn;
}

const subjects = {
  archc: () => client.call(echo, message),
  jsonrpc: () => connection.sendRequest('echo', message),
};
const times = { archc: [], jsonrpc: [] };
for (let index = 0; index < 12; index++)
  for (const [name, call] of Object.entries(subjects)) {
    const time = await turn(call);
    if (index >= 3) times[name].push(time);
  }
for (const [name, all] of Object.entries(times))
  say(name, all.sort((a, b) => a - b)[all.length >> 1], all.length * perTurn);
client.close();
connection.dispose();
socket.destroy();
for (const worker of workers) worker.stdin.end();
