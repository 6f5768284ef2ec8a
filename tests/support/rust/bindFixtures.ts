import { diskTree } from '../../../generator/tree/diskTree.js';
import { findProject } from '../../../generator/project/loadProject.js';
import { readProjectTypes } from '../../../generator/project/readProjectTypes.js';
import { readSpecs } from '../../../generator/compile/readSpecs.js';
import { nameRustProject, type NamedRustProject } from '../../../renderers/rust/nameRust.js';
import { snakeCase } from '../../../renderers/asciiCase.js';
import type { Spec } from '../../../types/ir/Spec.js';
import type { ProjectConfig } from '../../../types/ProjectConfig.js';
import { bindSpecs } from '../../../validators/binder/bindSpecs.js';
import { fixtureSpecs, writeFixtureProject } from '../fixtures.js';

/** The fixtures on disk, bound, and named for Rust with one module a spec. */
export interface BoundFixtures {
  commands: readonly Spec[];
  project: NamedRustProject;
  config: ProjectConfig;
  /** By command. */
  modules: ReadonlyMap<string, string>;
}

export async function bindFixtures(root: string): Promise<BoundFixtures> {
  const specs = fixtureSpecs().filter(({ file }) => !file.startsWith('made/'));
  writeFixtureProject(root, {}, specs);
  const { config } = findProject(root);
  const files = specs.map(({ file, text }) => ({ file: `specs/${file}`, text }));
  const { checked } = readSpecs(files, config.limits.specBytes);
  const projectTypes = await readProjectTypes(diskTree(root), config);
  const { specs: commands, types } = bindSpecs(checked, config, projectTypes.types).program;
  const modules = new Map(commands.map(({ name }, index) => [name, moduleName(name, index)]));
  const homes = new Map(
    [...modules].map(([name, module]) => [
      name,
      { file: `src/${module}.rs`, modulePath: `crate::${module}` },
    ]),
  );
  return { commands, project: nameRustProject(commands, types, config, homes), config, modules };
}

function moduleName(name: string, index: number): string {
  return `m${String(index + 100)}_${snakeCase(name).slice(0, 30)}`;
}
