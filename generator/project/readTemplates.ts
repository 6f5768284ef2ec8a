import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templates as builtin } from '../../build/templates.js';
import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { configName } from './loadProject.js';

export interface Templates {
  /** Sources by name that stand in for the built-in templates: those of the adapters, then those of the project. */
  sources: Map<string, string>;
  /** Files of the project by template name. */
  files: Map<string, string>;
  diagnostics: Diagnostic[];
}

/** Reads the templates of a project. One that overrides nothing is a slip of the pen, and an error. */
export function readTemplates(
  root: string,
  folder: string,
  adapters: readonly GeneratorAdapter[],
): Templates {
  const sources = new Map(adapters.flatMap(({ templates: own }) => Object.entries(own ?? {})));
  const result: Templates = { sources, files: new Map(), diagnostics: [] };
  if (folder === '') return result;
  const path = join(root, folder);
  const refuse = (file: string, pointer: string, template: string, reason: string): void => {
    result.diagnostics.push({ code: 'ARC7002', place: { file, pointer }, params: { template, reason } });
  };
  if (!existsSync(path)) {
    refuse(configName, '/templates', folder, 'there is no such folder');
    return result;
  }
  const known = new Set([...Object.keys(builtin), ...sources.keys()]);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.hbs'),
  );
  for (const name of names.sort()) {
    const template = name.replaceAll('\\', '/').slice(0, -'.hbs'.length);
    const file = `${folder}/${template}.hbs`;
    if (!known.has(template))
      refuse(file, '', template, `it overrides nothing; there are ${[...known].sort().join(', ')}`);
    sources.set(template, readFileSync(join(path, name), 'utf8'));
    result.files.set(template, file);
  }
  return result;
}
