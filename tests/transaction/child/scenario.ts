import { builtinLanguages } from '../../../renderers/builtinLanguages.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../generator/tree/fingerprint.js';
import { changesOf } from '../../files/commit.js';
import type { DecideOptions } from '../../../generator/reconcile/decision/decide.js';
import type { DesiredFile } from '../../../generator/format/DesiredFile.js';
import { diskTree } from '../../../generator/tree/diskTree.js';
import { reconcile } from '../../../generator/reconcile/reconcile.js';
import { exclusively } from '../../../generator/workspace/transaction/exclusively.js';
import { isHalfMerged } from '../../../generator/reconcile/merge/resolveConflicts.js';
import { abortRun, type Aborted } from '../../../generator/workspace/transaction/abortRun.js';
import {
  commitChanges,
  type CommitOptions,
  type CommitResult,
} from '../../../generator/workspace/transaction/commitChanges.js';

function file(owner: string, role: string, path: string, text: string, scaffold = false): DesiredFile {
  return {
    id: { owner, role, language: 'typescript' },
    path,
    ownership: scaffold ? 'scaffold' : 'generated',
    place: { file: `specs/${owner}.json`, pointer: '' },
    extensionPoint: 'server.ts',
    contract: '',
    hash: sha256(text),
    text: () => Promise.resolve(text),
  };
}

/** What a first run writes: files of three owners, one of which goes away. */
const before: DesiredFile[] = [
  ...['a', 'b', 'c', 'd'].map((name) => file('ping', name, `src/${name}.ts`, `// ${name}, first\n`)),
  file('ping', 'gone', 'gone/gone.ts', '// gone\n'),
  file('ping', 'stub', 'stub.ts', '// stub\n', true),
  file('gpu/stats', 'types', 'gpu/types.ts', '// types, first\n'),
  file('gpu/stats', 'old', 'gpu/deep/old.ts', '// old\n'),
  file('bye', 'types', 'bye/types.ts', '// bye\n'),
];

/** What the run under test makes of them. */
const after: DesiredFile[] = [
  ...['a', 'b', 'c', 'd'].map((name) => file('ping', name, `src/${name}.ts`, `// ${name}, second\n`)),
  file('ping', 'stub', 'moved/to/stub.ts', '// stub\n', true),
  file('ping', 'new', 'fresh/er/new.ts', '// new\n'),
  file('ping', 'index', 'index.ts', '// index\n'),
  file('gpu/stats', 'types', 'gpu/types.ts', '// types, second\n'),
];

/** What a person wrote since the first run: over a generated file, and in a scaffold. */
export const PERSON = { 'src/b.ts': '// b, by a person\n', 'stub.ts': '// business\n' };

async function run(root: string, desired: DesiredFile[], options: CommitOptions = {}): Promise<CommitResult> {
  const decide: DecideOptions = { discardEdits: true, restore: false, onConflict: 'abort', adopt: new Set() };
  const format = (_path: string, text: string): Promise<string> => Promise.resolve(text);
  const reconciliation = await reconcile({
    tree: diskTree(root),
    desired,
    scope: 'project',
    specs: new Map(),
    format,
    languages: builtinLanguages,
    options: decide,
  });
  return commitChanges(root, await changesOf(reconciliation), options);
}

/** The tree before the run under test. */
export async function makeOld(root: string): Promise<void> {
  await run(root, before);
  for (const [path, text] of Object.entries({ ...PERSON, 'notes/mine.md': 'mine\n' })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** How the processes of the tests wait for each other. */
const lock = { patience: 10_000, onWait: () => undefined };

/** The run under test, as a command does it: lock, recovery, reconciliation, commit. */
export async function generate(root: string, options?: CommitOptions): Promise<CommitResult> {
  const ran = await exclusively(root, lock, () => run(root, after, options));
  return ran.done ? ran.result : ran;
}

/** {@link generate} as a run does it that leaves conflicts. */
export function generateKept(root: string): Promise<CommitResult> {
  return generate(root, { keep: { conflicts: 1 } });
}

/** Recovery alone; the codes of what it says. */
export async function recoverOnly(root: string): Promise<string[]> {
  const ran = await exclusively(root, lock, () => Promise.resolve());
  return (ran.done ? ran.recovered : ran.diagnostics).map(
    ({ code, params }) => `${code} ${'outcome' in params ? params.outcome : ''}`,
  );
}

/** Takes back the kept run. */
export async function abort(root: string): Promise<Aborted | undefined> {
  const ran = await exclusively(root, lock, () => abortRun(root, { restoreNote: () => [], isHalfMerged }));
  if (!ran.done) throw new Error(JSON.stringify(ran.diagnostics));
  return ran.result;
}
