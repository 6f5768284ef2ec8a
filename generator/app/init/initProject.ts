import { builtinLanguages } from '../../../renderers/builtinLanguages.js';
import { cargoManifest } from '../../../renderers/rust/cargoManifest.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { findSchemas } from '../../project/findInstalled.js';
import { specFiles } from '../../project/specFiles.js';
import { configName, loadProject } from '../../project/loadProject.js';
import { diskTree } from '../../tree/diskTree.js';
import { attributes, installDriver } from './gitSetup.js';
import { create, type InitStep, type PlannedStep } from './InitStep.js';
import { configText, starterSpec } from './starterFiles.js';
import { typescriptFiles } from './typescriptFiles.js';
import { amend } from '../../workspace/amend/amend.js';
import type { LockOptions } from '../../workspace/mutex/acquireRunLock.js';
import { exclusively } from '../../workspace/transaction/exclusively.js';
import { writePersonFiles } from '../../workspace/transaction/personFiles.js';

export interface InitRequest {
  root: string;
  /** Also lay out a Cargo workspace, with this folder, relative to the root, as the crate of the workers. */
  crate?: string;
  /** Also have git merge what archc writes: attributes for its files, and the driver in the config of the clone. */
  git?: boolean;
}

export interface InitResult {
  steps: InitStep[];
  /** With an error among them nothing was written. */
  diagnostics: Diagnostic[];
  /** Where the replaced text is, relative to the root. */
  trash?: string;
}

/** Prepares a folder for specs. Files that exist are kept; a Cargo.toml gains the workspace where it has none. */
export async function initProject(request: InitRequest, lock: LockOptions): Promise<InitResult> {
  const { root, crate, git = false } = request;
  const ran = await exclusively(root, lock, async (): Promise<InitResult> => {
    const tree = diskTree(root);
    const project = loadProject(tree);
    const schemas = findSchemas(root);
    const isNew = !project.configured || specFiles(tree, project.config).files.length === 0;
    const planned = [
      create(root, configName, configText(schemas.startsWith('.') ? schemas : `./${schemas}`)),
      ...(isNew
        ? [create(root, 'specs/hello-world.json', starterSpec(`../${schemas}`, crate !== undefined))]
        : []),
      ...typescriptFiles(root, crate !== undefined),
      ...(crate === undefined ? [] : [await workspace(root, crate)]),
      ...(git ? [attributes(root, project.config)] : []),
    ];
    const problems = planned.flatMap((step) => ('code' in step ? [step] : []));
    if (problems.length > 0) return { steps: [], diagnostics: problems };
    const steps = planned.flatMap((step) => ('code' in step ? [] : [step]));
    const writes = steps.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
    const { done, trash, diagnostics } = await writePersonFiles(root, writes);
    if (!done) return { steps: [], diagnostics };
    const told = steps.map(({ file: _file, text: _text, ...step }): InitStep => step);
    if (git) told.push(installDriver(root));
    return { steps: told, diagnostics, ...(trash === undefined ? {} : { trash }) };
  });
  if (!ran.done) return { steps: [], diagnostics: ran.diagnostics };
  return { ...ran.result, diagnostics: [...ran.recovered, ...ran.result.diagnostics] };
}

/** A workspace with the crate of the workers as member. Members that are listed already are the project's. */
async function workspace(root: string, crate: string): Promise<PlannedStep | Diagnostic> {
  const path = 'Cargo.toml';
  const members = JSON.stringify([crate]);
  // Without `exclude` Cargo takes the runtime crate, a path dependency below the root, for a member.
  const text = `[workspace]\nmembers = ${members}\nexclude = ["node_modules"]\nresolver = "3"\n`;
  const step = create(root, path, text);
  if ('code' in step || !step.file.current) return step;
  const existing = Buffer.from(step.file.current.bytes).toString('utf8');
  const entries = [
    { table: 'workspace', key: 'members', value: members },
    { table: 'workspace', key: 'exclude', value: '["node_modules"]' },
  ];
  const amended = await amend(existing, cargoManifest.of({ entries }), builtinLanguages);
  if ('reason' in amended) return { ...step, note: amended.reason };
  if (amended.text !== existing) return { ...step, outcome: 'updated', text: amended.text };
  return existing.includes(crate)
    ? step
    : { ...step, note: `add ${JSON.stringify(crate)} to workspace.members` };
}
