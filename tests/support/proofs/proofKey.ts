import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { repository } from '../repository.js';

/** What is not generated below a project: what tools and tests put there, none of it where a command could be. */
const notGenerated = [
  ...[
    '.generator',
    '.git',
    'node_modules',
    'specs',
    'driver',
    'swift-driver',
    'swift-uses',
    'uses',
    'build-c',
  ],
  ...['.kotlin-classes', '.kotlin-driver', '.kotlin-uses', 'sdk/swift/.build'],
]
  .map((name) => `${name}/**`)
  .concat('**/__pycache__/**');

/**
 * The key of a proof about what was generated below a folder: the generated files, the runtimes they need, and whatever judges them,
 * which is the code of the tests' toolchains, the versions that are set up, and Node.
 *
 * @param what Tells the proofs about one tree apart.
 */
export function proofKey(project: string, what: string): string {
  const hash = createHash('sha256').update(`${what}\0${process.version}\0`);
  addFiles(hash, project, ['**'], notGenerated);
  hash.update(judges());
  return hash.digest('hex');
}

let known: string | undefined;

function judges(): string {
  known ??= (() => {
    const hash = createHash('sha256');
    const folders = ['tests/support/**', 'scripts/toolchains/**', 'runtime/**', 'package-lock.json'];
    addFiles(hash, repository, folders, ['**/node_modules/**', '**/target/**']);
    return hash.digest('hex');
  })();
  return known;
}

function addFiles(hash: Hash, folder: string, patterns: string[], ignore: string[]): void {
  for (const file of globSync(patterns, { cwd: folder, ignore, dot: true }).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
}
