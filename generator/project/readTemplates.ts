import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { templates as builtin } from '../../build/templates.js';
import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { errorReason, hasErrorCode } from '../tree/errorReason.js';
import { insideRoot } from '../tree/insideRoot.js';
import { readBoundedText } from '../tree/readBounded.js';
import { configName } from './loadProject.js';

export interface Templates {
  /** Sources by name that stand in for the built-in templates: those of the adapters, then those of the project. */
  sources: Map<string, string>;
  /** Files of the project by template name. */
  files: Map<string, string>;
  diagnostics: Diagnostic[];
}

/** The longest built-in template has 17 KiB. */
const maxTemplateBytes = 256 * 1024;

/**
 * Reads the templates of a project. One that overrides nothing is a slip of the pen, and an error; so is one that is no
 * regular file, is too large, or lies outside of the project. They are text and run no code, so they need no trust.
 */
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
  const inside = insideRoot(root, folder);
  const names = 'reason' in inside ? inside : listFolder(path);
  if ('reason' in names) {
    refuse(configName, '/templates', folder, names.reason);
    return result;
  }
  const known = new Set([...Object.keys(builtin), ...sources.keys()]);
  for (const name of names.filter((found) => found.endsWith('.hbs')).sort()) {
    const template = name.replaceAll('\\', '/').slice(0, -'.hbs'.length);
    const file = `${folder}/${template}.hbs`;
    if (!known.has(template))
      refuse(file, '', template, `it overrides nothing; there are ${[...known].sort().join(', ')}`);
    const at = insideRoot(root, join(folder, name));
    const text = 'reason' in at ? at : readBoundedText(at.absolute, maxTemplateBytes);
    if (typeof text !== 'string') {
      refuse(file, '', template, text.reason);
      continue;
    }
    sources.set(template, text);
    result.files.set(template, file);
  }
  return result;
}

function listFolder(path: string): string[] | { reason: string } {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    return { reason: hasErrorCode(error, 'ENOENT') ? 'there is no such folder' : errorReason(error) };
  }
}
