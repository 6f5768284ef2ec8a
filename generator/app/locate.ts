import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { locateAll, sortByPlace } from '../../validators/source/locateAll.js';
import { SpecSource } from '../../validators/source/SpecSource.js';
import type { CompileRequest } from '../compile/planSpecs.js';
import { configName, type Project } from '../project/loadProject.js';

/** Gives diagnostics the ranges of what they are about, where that is known; `sorted` also brings them in its order. */
export type Locate = (diagnostics: readonly Diagnostic[], order?: 'sorted') => Diagnostic[];

/**
 * Knows the places in the config, in the specs and in what adapters remember: the one place where diagnostics are located.
 * A file is parsed when the first diagnostic is about it.
 */
export function locatorOf(
  { source, config }: Project,
  inputs: Pick<CompileRequest, 'specs' | 'memories'> = { specs: [], memories: new Map() },
): Locate {
  const sources = new Map<string, SpecSource | undefined>(source ? [[configName, source]] : []);
  for (const memory of inputs.memories.values()) if (memory.source) sources.set(memory.path, memory.source);
  const sourceOf = (file: string): SpecSource | undefined => {
    if (!sources.has(file)) {
      const spec = inputs.specs.find((candidate) => candidate.file === file);
      // What was too large to be read has no places: it is not parsed for the sake of the message either.
      const wasRead = spec !== undefined && Buffer.byteLength(spec.text) <= config.limits.specBytes;
      sources.set(file, wasRead ? new SpecSource(file, spec.text) : undefined);
    }
    return sources.get(file);
  };
  return (diagnostics, order) => {
    const located = locateAll(diagnostics, sourceOf);
    return order === 'sorted' ? sortByPlace(located) : located;
  };
}
