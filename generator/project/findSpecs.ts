import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { SpecFile } from '../compile/readSpecs.js';
import type { Project } from './loadProject.js';
import { readTextThrough } from '../tree/readText.js';
import { specFiles } from './specFiles.js';

/** Which specs are asked for. */
export interface SpecSelection {
  /** Files of the project, relative to its root; none here and in `given` means every spec of the project. */
  named: readonly string[];
  /** Specs that are no files of the project, by the name that diagnostics give them: standard input, a file elsewhere. */
  given: ReadonlyMap<string, string>;
}

/** Every spec of the project. */
export const allSpecs: SpecSelection = { named: [], given: new Map() };

export interface FoundSpecs {
  /** Sorted by path. */
  specs: SpecFile[];
  /** The files that were named; undefined when all specs are meant. */
  selected?: Set<string>;
  diagnostics: Diagnostic[];
}

export const stdinFile = '<stdin>';

/** Reads the specs of the project and those that were named, each once, as UTF-8. */
export function findSpecs({ tree, config }: Project, selection: SpecSelection): FoundSpecs {
  const found = specFiles(tree, config);
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const specs = new Map<string, SpecFile>();
  const add = (file: string): void => {
    const text = readTextThrough(tree, file);
    if (typeof text === 'string') specs.set(file, { file, text });
    else diagnostics.push(text);
  };
  const { named, given } = selection;
  tree.expect([...found.files, ...named]);
  for (const file of found.files) add(file);
  for (const file of named) if (!specs.has(file)) add(file);
  for (const [file, text] of given) specs.set(file, { file, text });
  const isWhole = named.length + given.size === 0;
  // Whoever names specs may have no others.
  if (isWhole) diagnostics.push(...found.missing);
  const sorted = [...specs.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const selected = new Set([...named, ...given.keys()]);
  return isWhole ? { specs: sorted, diagnostics } : { specs: sorted, selected, diagnostics };
}
