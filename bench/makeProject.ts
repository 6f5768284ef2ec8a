import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandSpec } from '../types/CommandSpec.js';
import { chatSend } from './paths.js';

/** A project that only the benchmark has. */
export interface Project {
  root: string;
  /** Where its specs lie, relative to `root`. */
  specs: string[];
}

/** Commands in one folder of a made project; a flat folder of thousands is nobody's project. */
const perArea = 50;

/**
 * Writes a project of `count` commands, each `chat/send` under another name and with the changes for its area, with this
 * `.generator.json`.
 */
export function makeProject(
  root: string,
  count: number,
  config: object = {},
  changes: (area: string) => Partial<Pick<CommandSpec, 'adapter' | 'rust'>> = () => ({}),
): Project {
  const { $schema: _, ...original } = JSON.parse(readFileSync(chatSend, 'utf8')) as CommandSpec;
  const specs = Array.from({ length: count }, (_value, index) => {
    const area = `area-${Math.floor(index / perArea)}`;
    const name = `${area}/command-${index}`;
    const path = `specs/${name}.json`;
    writeSpec(join(root, path), { ...renamed(original, name), ...changes(area) });
    return path;
  });
  writeFileSync(join(root, '.generator.json'), `${JSON.stringify(config)}\n`);
  return { root, specs };
}

function renamed(spec: CommandSpec, name: string): CommandSpec {
  const text = JSON.stringify(spec).replaceAll(spec.name, name);
  const { description, ...rest } = JSON.parse(text) as CommandSpec;
  return { ...rest, description: `${description ?? ''} This is ${name}.` };
}

/** Gives one spec of a project another description. */
export function changeSpec({ root, specs }: Project, description: string): void {
  const path = join(root, specs[0] ?? '');
  writeSpec(path, { ...(JSON.parse(readFileSync(path, 'utf8')) as CommandSpec), description });
}

function writeSpec(path: string, spec: CommandSpec): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(spec, undefined, 2)}\n`);
}

/** Takes away everything that was generated, and what was remembered of it. */
export function forgetGenerated({ root }: Project): void {
  for (const folder of ['commands', 'bindings', 'workers', 'sdk', '.generator'])
    rmSync(join(root, folder), { recursive: true, force: true });
}
