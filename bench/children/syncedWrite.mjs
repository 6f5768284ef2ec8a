/**
 * `node syncedWrite.mjs <from> <to>`: the least that writing over files durably can be. Reads every file below `from`,
 * then writes the same bytes into the files of the same names below `to` and waits until each of them, and each folder,
 * is on the disk: as many at once as archc does. Says on stderr, as a line of `--stats`, how long that took.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const [from = '', to = ''] = process.argv.slice(2);
const atOnce = 32;
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => ({ target: join(to, relative(from, path)), bytes: readFileSync(path) }));

/** Does the work for all items, some at once. */
async function forEach(items, work) {
  const left = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

const start = performance.now();
await forEach(files, async ({ target, bytes }) => {
  const handle = await open(target, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
});
await forEach([...new Set(files.map(({ target }) => dirname(target)))], async (folder) => {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
});
process.stderr.write(`  write ${(performance.now() - start).toFixed(3)} ms ${files.length}\n`);
