import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { cargoManifest } from '../../renderers/rust/cargoManifest.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { completeConfig } from '../project/defaultConfig.js';
import { configName } from '../project/loadProject.js';
import { amend } from '../workspace/amend/amend.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import { exclusively } from '../workspace/transaction/exclusively.js';
import { type PersonFile, seePersonFile, writePersonFiles } from '../workspace/transaction/personFiles.js';

export interface InitRequest {
  root: string;
  /** Also lay out a Cargo workspace, with this folder, relative to the root, as the crate of the workers. */
  crate?: string;
}

/** What became of a file. */
export interface InitStep {
  path: string;
  outcome: 'created' | 'updated' | 'kept';
  /** What a person has to do where archc must not. */
  note?: string;
}

export interface InitResult {
  steps: InitStep[];
  /** With an error among them nothing was written. */
  diagnostics: Diagnostic[];
  /** Where the replaced text is, relative to the root. */
  trash?: string;
}

interface PlannedStep extends InitStep {
  file: PersonFile;
  /** Missing when the file is kept. */
  text?: string;
}

/** Prepares a folder for specs. Files that exist are kept; a Cargo.toml gains the workspace where it has none. */
export async function initProject(request: InitRequest, lock: LockOptions): Promise<InitResult> {
  const { root, crate } = request;
  const ran = await exclusively(root, lock, async (): Promise<InitResult> => {
    const planned = [
      create(root, configName, configText()),
      create(root, 'specs/hello-world.json', starterSpec(crate !== undefined)),
      ...(crate === undefined ? [] : [await workspace(root, crate)]),
    ];
    const problems = planned.flatMap((step) => ('code' in step ? [step] : []));
    if (problems.length > 0) return { steps: [], diagnostics: problems };
    const steps = planned.flatMap((step) => ('code' in step ? [] : [step]));
    const writes = steps.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
    const { done, trash, diagnostics } = await writePersonFiles(root, writes);
    if (!done) return { steps: [], diagnostics };
    const told = steps.map(({ file: _file, text: _text, ...step }): InitStep => step);
    return { steps: told, diagnostics, ...(trash === undefined ? {} : { trash }) };
  });
  if (!ran.done) return { steps: [], diagnostics: ran.diagnostics };
  return { ...ran.result, diagnostics: [...ran.recovered, ...ran.result.diagnostics] };
}

/** A file that is kept when there is one. */
function create(root: string, path: string, text: string): PlannedStep | Diagnostic {
  const file = seePersonFile(root, path);
  if ('code' in file) return file;
  return file.current ? { path, outcome: 'kept', file } : { path, outcome: 'created', file, text };
}

function configText(): string {
  const { specs, layout } = completeConfig({});
  const schema = './node_modules/archc/specs/schema/generator-config.schema.json';
  return `${JSON.stringify({ $schema: schema, specs, layout }, undefined, 2)}\n`;
}

function starterSpec(inRust: boolean): string {
  const spec = {
    $schema: '../node_modules/archc/specs/schema/command-spec.v2.schema.json',
    version: 2,
    name: 'hello/world',
    description: 'Greets someone.',
    adapter: inRust ? 'rust-ipc' : 'server-only',
    ...(inRust ? { rust: { module: 'modules/hello', command_prefix: 'hello/' } } : {}),
    effect: 'read',
    idempotent: true,
    params: [{ name: 'name', type: 'string', minLength: 1, description: 'Whom to greet' }],
    results: [{ name: 'greeting', type: 'string', description: 'What to say' }],
    examples: [{ description: 'Greet the world', params: { name: 'world' } }],
  };
  return `${JSON.stringify(spec, undefined, 2)}\n`;
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
