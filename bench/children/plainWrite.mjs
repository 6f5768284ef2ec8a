/**
 * `node plainWrite.mjs <from> <to>`: the least that any generator must do. Reads every file below `from`, then
 * writes the same bytes below `to`, and says on stderr, as a line of `--stats`, how long the writing took.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const [from = '', to = ''] = process.argv.slice(2);
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => ({ target: join(to, relative(from, path)), bytes: readFileSync(path) }));

const start = performance.now();
for (const folder of new Set(files.map(({ target }) => dirname(target))))
  mkdirSync(folder, { recursive: true });
for (const { target, bytes } of files) writeFileSync(target, bytes);
process.stderr.write(`  write ${(performance.now() - start).toFixed(3)} ms ${files.length}\n`);
