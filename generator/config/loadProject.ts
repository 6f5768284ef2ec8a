import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../types/Diagnostic.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { SpecSource } from '../../validators/source/SpecSource.js';
import { validateConfig } from '../../validators/SpecValidator.js';
import { sourceDiagnostics } from '../pipeline/sourceDiagnostics.js';
import { completeConfig } from './defaultConfig.js';

export const configName = '.generator.json';

export interface Project {
  /** Absolute path of the folder that holds `.generator.json`, or of the current folder when there is none. */
  root: string;
  /** False when the defaults are used because no config file was found. */
  configured: boolean;
  config: ProjectConfig;
  /** The text of the config file: it decides the output, so caches depend on it. */
  configText: string;
  /** What is wrong with the config file; the config is then the default. */
  diagnostics: Diagnostic[];
}

/** Finds the project that `cwd` lies in, looking upwards, and reads its config. */
export function loadProject(cwd: string): Project {
  const root = findRoot(cwd);
  if (root === undefined)
    return {
      root: resolve(cwd),
      configured: false,
      config: completeConfig({}),
      configText: '',
      diagnostics: [],
    };
  let text: string;
  try {
    text = readFileSync(join(root, configName), 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const diagnostic: Diagnostic = {
      code: 'ARC1005',
      place: { file: configName, pointer: '' },
      params: { path: configName, reason },
    };
    return { root, configured: true, config: completeConfig({}), configText: '', diagnostics: [diagnostic] };
  }
  const source = new SpecSource(configName, text);
  const diagnostics = sourceDiagnostics(source);
  const { value } = source.document;
  const checked =
    diagnostics.length === 0 && value !== undefined ? validateConfig(source, value) : { diagnostics };
  return {
    root,
    configured: true,
    config: completeConfig(checked.value ?? {}),
    configText: text,
    diagnostics: checked.diagnostics,
  };
}

function findRoot(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, configName))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
