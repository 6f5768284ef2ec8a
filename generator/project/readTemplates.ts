import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { filesBelow, folderPath } from '../tree/filesBelow.js';
import { readText, reasonOf } from '../tree/readText.js';
import type { Tree } from '../tree/Tree.js';
import { configName } from './loadProject.js';

export interface Templates {
  /** Sources by name that stand in for the built-in templates: those of the adapters, then those of the project. */
  sources: Map<string, string>;
  /** Files of the project by template name. */
  files: Map<string, string>;
  diagnostics: Diagnostic[];
}

/** The longest built-in template has 17 KiB. */
const longest = 256 * 1024;

/**
 * Reads the templates of a project. One that overrides nothing is a slip of the pen, and an error. They are text and run
 * no code, so they need no trust.
 */
export async function readTemplates(
  tree: Tree,
  { templates: folder, limits }: Pick<ProjectConfig, 'templates' | 'limits'>,
  adapters: readonly GeneratorAdapter[],
): Promise<Templates> {
  const sources = new Map(adapters.flatMap(({ templates: own }) => Object.entries(own ?? {})));
  const result: Templates = { sources, files: new Map(), diagnostics: [] };
  if (folder === '') return result;
  const refuse = (file: string, pointer: string, template: string, reason: string): void => {
    result.diagnostics.push({ code: 'ARC7002', place: { file, pointer }, params: { template, reason } });
  };
  const path = folderPath(folder);
  const found = filesBelow(tree, path, { most: limits.files });
  if (found === undefined || 'code' in found) {
    const reason = found === undefined ? 'there is no such folder' : reasonOf(found);
    refuse(configName, '/templates', folder, reason);
    return result;
  }
  // Most projects override none, and need not load them to know their names.
  const { templates: builtin } = await import('../../build/templates.js');
  const known = new Set([...Object.keys(builtin), ...sources.keys()]);
  const names = found.filter((name) => name.endsWith('.hbs')).sort();
  tree.expect(names);
  for (const file of names) {
    const template = file.slice(path === '' ? 0 : path.length + 1, -'.hbs'.length);
    if (!known.has(template))
      refuse(file, '', template, `it overrides nothing; there are ${[...known].sort().join(', ')}`);
    const text = readText(tree, file);
    if (typeof text !== 'string') {
      result.diagnostics.push(text);
      continue;
    }
    if (text.length > longest) {
      refuse(file, '', template, `it has more than ${longest} characters`);
      continue;
    }
    sources.set(template, text);
    result.files.set(template, file);
  }
  return result;
}
