import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { blankOut, findComments } from '../../validators/source/edit/findComments.js';
import { SpecSource } from '../../validators/source/SpecSource.js';
import { validateConfig } from '../../validators/validateConfig.js';
import { sourceDiagnostics } from '../../validators/source/sourceDiagnostics.js';
import { pathDiagnostic } from '../tree/pathDiagnostic.js';
import { readText } from '../tree/readText.js';
import { diskTree } from '../tree/diskTree.js';
import type { Tree } from '../tree/Tree.js';
import { workTreeTop } from '../tree/workTree.js';
import { configProblems } from './configProblems.js';
import { completeConfig } from './defaultConfig.js';

export const configName = '.generator.json';

/** What a config is called by those who write comments in it. */
export const misspeltConfig = '.generator.jsonc';

export interface Project {
  /** The files of the project. */
  tree: Tree;
  /** Absolute path of the folder that holds `.generator.json`, or of the current folder when there is none. */
  root: string;
  /** False when the defaults are used because no config file was found. */
  configured: boolean;
  config: ProjectConfig;
  /** The text of the config file: it decides the output, so caches depend on it. */
  configText: string;
  /** The config file, for places in it. */
  source?: SpecSource;
  /** What is wrong with the config file; the config is then the default. */
  diagnostics: Diagnostic[];
}

/** Finds the project that `cwd` lies in, looking upwards on the disk within its git work tree, and reads its config. */
export function findProject(cwd: string): Project {
  return loadProject(diskTree(findRoot(cwd) ?? cwd));
}

/** Reads the config at the root of a tree. Without one the defaults count. */
export function loadProject(tree: Tree): Project {
  const { root } = tree;
  const base = { tree, root, configured: true, config: completeConfig({}), configText: '' };
  const found = tree.look(configName);
  if (!('code' in found) && !found.stats) return { ...base, configured: false, diagnostics: misnamed(tree) };
  const text = readText(tree, configName);
  if (typeof text !== 'string') return { ...base, diagnostics: [text] };
  // Blanks in their place leave everything where it is.
  const source = new SpecSource(configName, blankOut(text, findComments(text)));
  const issues = sourceDiagnostics(source);
  const { value } = source.document;
  const checked =
    issues.length === 0 && value !== undefined ? validateConfig(source, value) : { diagnostics: issues };
  const config = completeConfig(checked.value ?? {});
  const diagnostics = [...checked.diagnostics, ...configProblems(config, configName)];
  return { ...base, config, configText: text, source, diagnostics };
}

/** A config under a name that is not looked for would be passed over without a word. */
function misnamed(tree: Tree): Diagnostic[] {
  const found = tree.look(misspeltConfig);
  if ('code' in found || !found.stats) return [];
  const reason = `it is not read: rename it to ${configName}, which may have comments`;
  return [pathDiagnostic(misspeltConfig, { code: 'ARC5007', reason })];
}

/** A config above the work tree is that of somebody else. */
function findRoot(cwd: string): string | undefined {
  const top = workTreeTop(cwd);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, configName)) || existsSync(join(folder, misspeltConfig))) return folder;
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}
