import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { completeConfig } from '../../project/defaultConfig.js';
import { findProject } from '../../project/loadProject.js';
import { amend } from '../../workspace/amend/amend.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import type { CommandIo } from '../CommandIo.js';
import type { NextStep, Report } from '../Report.js';

export interface InitOptions {
  /** Also lay out a Cargo workspace, for specs of the adapters with Rust. */
  cargo?: boolean;
  json?: boolean;
}

interface Step {
  path: string;
  outcome: 'created' | 'updated' | 'kept';
  /** What a person has to do where archc must not. */
  note?: string;
}

/** Prepares a folder for specs. Files that exist are kept; a Cargo.toml gains the workspace where it has none. */
export async function runInit(io: CommandIo, options: InitOptions): Promise<Report> {
  const project = findProject(io.cwd);
  const base = { command: 'init', problems: project.diagnostics, root: io.cwd };
  if (hasErrors(project.diagnostics))
    return { ...base, exitCode: 2, summary: 'Nothing was written.', data: null, next: [], text: '' };
  const crate = project.config.layout.rust;
  const steps = [
    create(io.cwd, '.generator.json', configText()),
    create(io.cwd, 'specs/hello-world.json', starterSpec(options.cargo === true)),
    ...(options.cargo === true ? [await workspace(io.cwd, crate)] : []),
  ];
  const lines = steps.map(({ outcome, path, note }) => {
    const told = note === undefined ? '' : `  (${note})`;
    return `  ${outcome.padEnd(8)}  ${path}${told}`;
  });
  const next: NextStep[] = [{ why: 'Compile the specs', command: 'archc generate' }];
  if (options.cargo === true)
    next.push({ why: 'Then test the worker', command: `cargo test --manifest-path ${crate}/Cargo.toml` });
  const written = steps.filter(({ outcome }) => outcome !== 'kept').length;
  return {
    ...base,
    exitCode: 0,
    summary:
      written === 0
        ? 'Everything was there already.'
        : `${written} ${written === 1 ? 'file' : 'files'} written.`,
    data: steps.map(({ path, outcome, note }) => ({ path, outcome, note: note ?? null })),
    next,
    text: lines.join('\n'),
  };
}

/** Writes a file that is not there yet. */
function create(root: string, path: string, text: string): Step {
  const target = join(root, path);
  if (existsSync(target)) return { path, outcome: 'kept' };
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  return { path, outcome: 'created' };
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
async function workspace(root: string, crate: string): Promise<Step> {
  const path = 'Cargo.toml';
  const members = JSON.stringify([crate]);
  // Without `exclude` Cargo takes the runtime crate, a path dependency below the root, for a member.
  const text = `[workspace]\nmembers = ${members}\nexclude = ["node_modules"]\nresolver = "3"\n`;
  if (!existsSync(join(root, path))) return create(root, path, text);
  const existing = readFileSync(join(root, path), 'utf8');
  const entries = [
    { table: 'workspace', key: 'members', value: members },
    { table: 'workspace', key: 'exclude', value: '["node_modules"]' },
  ];
  const amended = await amend(existing, { kind: 'cargo-manifest', entries });
  if ('reason' in amended) return { path, outcome: 'kept', note: amended.reason };
  if (amended.text === existing) {
    const note = existing.includes(crate) ? undefined : `add ${JSON.stringify(crate)} to workspace.members`;
    return { path, outcome: 'kept', ...(note === undefined ? {} : { note }) };
  }
  writeFileSync(join(root, path), amended.text);
  return { path, outcome: 'updated' };
}
