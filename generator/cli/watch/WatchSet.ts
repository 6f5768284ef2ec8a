import type { ProjectConfig } from '../../../types/ProjectConfig.js';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configName, type Project } from '../../project/loadProject.js';
import { specFiles } from '../../project/specFiles.js';
import { globBase } from '../../tree/globs.js';
import { formatterConfigs } from '../../format/config/configNames.js';
import { isWithin } from '../../tree/insideRoot.js';
import { moduleGraph } from '../../modules/moduleGraph.js';

/** Files of a folder that decide the output, as globs below it. */
export interface InputGlob {
  folder: string;
  patterns: readonly string[];
  ignore: readonly string[];
}

/** A folder that is watched with everything below it. */
export interface WatchedFolder {
  path: string;
  /** What the names of files that matter end with; empty when any may. */
  suffixes: readonly string[];
}

/**
 * Where the inputs of a project are: what to watch, and how to list them. Plain data, so that two can be compared; all
 * paths are absolute and `/`-separated.
 */
export interface WatchSet {
  root: string;
  /** Single files, which need not exist. */
  files: readonly string[];
  folders: readonly WatchedFolder[];
  globs: readonly InputGlob[];
  /** By what specs are found, below the root. */
  specs: Pick<ProjectConfig, 'specs' | 'limits'>;
}

const outside = ['**/node_modules/**', '**/.generator/**'];

/**
 * Everything that decides what a project generates: config, specs (`named` are those of the command line, relative
 * to `cwd`), template overrides, folders of TypeScript types, modules of the project's own adapters, formatter configs.
 * Packages are not in it, nor is anything that a run writes for itself.
 */
export function watchSetOf({ root, tree, config }: Project, named: readonly string[], cwd: string): WatchSet {
  const trees = [
    ...(config.templates === '' ? [] : [below(join(root, config.templates), '.hbs', outside)]),
    ...config.types.folders.map(({ path }) => below(join(root, path), '.ts', [...outside, '**/*.test.ts'])),
    // A folder elsewhere is refused, and may be the whole disk.
  ].filter(({ folder }) => isWithin(root, folder));
  const folders = [
    ...config.specs
      .filter((pattern) => !pattern.startsWith('!'))
      .map((pattern) => baseOf(root, pattern))
      .filter(({ path }) => isWithin(root, path)),
    ...specFiles(tree, config).linked.map((path) => ({ path, suffixes: [] })),
    ...trees.map(({ folder, suffix }) => ({ path: folder, suffixes: [suffix] })),
  ];
  const files = [
    ...[configName, ...formatterConfigs].map((name) => join(root, name)),
    ...named.map((name) => resolve(cwd, name)),
    ...config.adapters.register
      .filter((name) => name.startsWith('.'))
      .flatMap((name) => moduleGraph(join(root, name)).files),
  ];
  const listed = trees.map(({ folder, suffix, ignore }) => ({
    folder: toSlashes(folder),
    patterns: [`**/*${suffix}`],
    ignore,
  }));
  return {
    root: toSlashes(root),
    files: [...new Set(files.map(toSlashes))].sort(),
    folders: folders
      .flatMap((folder) => [folder, ...linked(folder)])
      .map(({ path, suffixes }) => ({ path: toSlashes(path), suffixes })),
    globs: listed,
    specs: config,
  };
}

export function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function below(folder: string, suffix: string, ignore: string[]) {
  return { folder, suffix, ignore };
}

const magic = /[*?[\]{}()!+@|\\]/;

/** The folder that a glob starts from, and what the files that it can match end with. */
function baseOf(root: string, pattern: string): WatchedFolder {
  const name = pattern.slice(pattern.lastIndexOf('/') + 1);
  const path = resolve(root, globBase(pattern));
  const suffix = name.slice(name.lastIndexOf('*') + 1);
  return { path, suffixes: magic.test(suffix) ? [] : [suffix] };
}

/** A folder that is itself a symbolic link is watched where it leads. */
function linked({ path, suffixes }: WatchedFolder): WatchedFolder[] {
  try {
    const real = realpathSync(path);
    return real === path ? [] : [{ path: real, suffixes }];
  } catch {
    return [];
  }
}
