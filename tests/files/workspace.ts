import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { diskTree } from '../../generator/tree/diskTree.js';
import { LockEditor } from '../../generator/workspace/lock/LockEditor.js';
import { type Resolution, resolveConflict } from '../../generator/reconcile/resolveConflict.js';
import type { Change } from '../../generator/workspace/transaction/Change.js';
import { commitChanges } from '../../generator/workspace/transaction/commitChanges.js';
import { fastFolder } from '../support/fastFolder.js';
import { commit } from './commit.js';
import { countedTree } from './countedTree.js';
import { expectPlain } from './expectPlain.js';
import type { OnConflict } from '../../generator/reconcile/decision/decide.js';
import type { DesiredFile } from '../../generator/format/DesiredFile.js';
import { driftOf } from '../../generator/reconcile/driftOf.js';
import { looksOf } from '../../generator/reconcile/looks.js';
import { sha256 } from '../../generator/tree/fingerprint.js';
import type { LockedSpec } from '../../generator/compile/lockedSpec.js';
import { reconcile } from '../../generator/reconcile/reconcile.js';
import type { ReconcileRequest } from '../../generator/reconcile/Reconciliation.js';
import type { Amendment, Ownership } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';

/** What a test says about a desired file; the rest has defaults. */
export interface Wish {
  path: string;
  text: string;
  ownership?: Ownership;
  owner?: string;
  role?: string;
  contract?: string;
  amendment?: Amendment;
}

/** Run options of a test. */
export interface RunOptions {
  scope?: ReconcileRequest['scope'];
  discardEdits?: boolean;
  restore?: boolean;
  onConflict?: OnConflict;
  adopt?: readonly string[];
  specs?: ReadonlyMap<string, LockedSpec>;
}

/** How often `text()` of any desired file was called since the start of the test file. */
export const calls = { text: 0 };

/** Builds a desired file. Role defaults to the path, so that artifacts differ. */
export function wish({
  path,
  text,
  ownership = 'generated',
  owner = 'ping',
  role,
  contract = '',
  amendment,
}: Wish): DesiredFile {
  return {
    id: { owner, role: role ?? path.replaceAll(/[^a-z0-9]+/gi, '-'), language: 'typescript' },
    path,
    ownership,
    place: { file: `specs/${owner}.json`, pointer: '' },
    extensionPoint: 'server.ts',
    contract,
    ...(amendment ? { amendment } : {}),
    hash: sha256(text),
    text: () => {
      calls.text += 1;
      return Promise.resolve(text);
    },
  };
}

/** A temporary output root with the operations that a person and archc do in it. */
export class Workspace {
  readonly root: string;

  constructor() {
    this.root = mkdtempSync(join(fastFolder, 'archc-files-'));
  }

  /** A workspace that goes away with the test. */
  static forTest(): Workspace {
    const workspace = new Workspace();
    onTestFinished(() => {
      workspace.dispose();
    });
    return workspace;
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  at(path: string): string {
    return join(this.root, path);
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  /** Every file below the root with its text; directories end with `/` and have none. */
  tree(folder = ''): Record<string, string> {
    const found: Record<string, string> = {};
    for (const item of readdirSync(this.at(folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) Object.assign(found, { [`${path}/`]: '' }, this.tree(path));
      else found[path] = item.isFile() ? this.read(path) : '(special)';
    }
    return found;
  }

  /** Modification times of all files. */
  times(): Record<string, number> {
    const paths = Object.keys(this.tree()).filter((path) => !path.endsWith('/'));
    return Object.fromEntries(paths.map((path) => [path, statSync(this.at(path)).mtimeMs]));
  }

  reconcile(wishes: readonly Wish[], options: RunOptions = {}) {
    return this.reconcileFiles(wishes.map(wish), options);
  }

  async reconcileFiles(
    desired: readonly DesiredFile[],
    {
      scope = 'project',
      discardEdits = false,
      restore = false,
      onConflict = 'abort',
      adopt = [],
      specs = new Map<string, LockedSpec>(),
    }: RunOptions = {},
  ) {
    const reads: string[] = [];
    const reconciliation = await reconcile({
      tree: countedTree(diskTree(this.root), reads),
      desired,
      scope,
      specs,
      format: (_path, text) => Promise.resolve(text),
      languages: builtinLanguages,
      options: { discardEdits, restore, onConflict, adopt: new Set(adopt) },
    });
    // Whatever is decided, a file of the project is read once at most.
    const files = reads.filter((path) => !path.startsWith('.generator/'));
    expect(files).toEqual([...new Set(files)]);
    return reconciliation;
  }

  /** Reconciles and commits; the actions are those of the paths that are not unchanged. */
  async run(wishes: readonly Wish[], options: RunOptions = {}) {
    const reconciliation = await this.reconcile(wishes, options);
    await expectPlain(reconciliation.decisions);
    const result = await commit(reconciliation);
    const acted = reconciliation.decisions.filter(({ action }) => action !== 'unchanged');
    return {
      ...result,
      actions: Object.fromEntries(acted.map(({ path, action }) => [path, action])),
      reports: brief([...reconciliation.diagnostics, ...result.diagnostics]),
      all: [...reconciliation.diagnostics, ...result.diagnostics],
    };
  }

  /** Resolves every conflict that is pending; returns the diagnostics of those that cannot be. */
  async resolve(resolution: Resolution): Promise<string[]> {
    const tree = diskTree(this.root);
    const locks = new LockEditor(tree);
    const changes: Change[] = [];
    const problems: Diagnostic[] = [];
    for (const file of locks.files().filter(({ entry }) => entry.conflict !== undefined)) {
      const resolved = await resolveConflict(tree, file, resolution);
      if ('code' in resolved) {
        problems.push(resolved);
        continue;
      }
      changes.push(...resolved.changes);
      locks.replace(file, resolved.entry);
    }
    const { diagnostics } = await commitChanges(this.root, [...changes, ...locks.changes()]);
    return brief([...problems, ...diagnostics]);
  }

  /** What check mode says, as `ARC6001 path`. */
  async drift(wishes: readonly Wish[], options: RunOptions = {}): Promise<string[]> {
    const reconciliation = await this.reconcile(wishes, options);
    return brief(await driftOf(reconciliation, await looksOf(reconciliation, builtinLanguages)));
  }

  /** The entries of the lock of an owner. */
  lock(owner = 'ping'): Record<string, Record<string, unknown>> {
    type Lock = { artifacts: Record<string, Record<string, unknown>> };
    return (JSON.parse(this.read(`.generator/lock/${owner}.json`)) as Lock).artifacts;
  }
}

/** Diagnostics as `ARC5004 path`, sorted. */
export function brief(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, params }) => `${code} ${'path' in params ? params.path : ''}`).sort();
}
