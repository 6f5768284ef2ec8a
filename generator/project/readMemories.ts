import { AdapterFault, blamed } from '../../adapters/AdapterFault.js';
import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { PROJECT_OWNER } from '../../types/Artifact.js';
import type { JsonObject } from '../../types/Json.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { SpecSource } from '../../validators/source/SpecSource.js';
import { confineArtifact } from '../tree/seeFile.js';
import type { Memory } from '../compile/Memory.js';
import { filePlace, pathDiagnostic } from '../tree/pathDiagnostic.js';
import { loadLocks } from '../workspace/lock/loadLocks.js';
import { sourceDiagnostics } from '../../validators/source/sourceDiagnostics.js';
import { readText } from '../tree/readText.js';
import type { Tree } from '../tree/Tree.js';

/** Reads what the adapters remember, by their ids. Only below the output root, and never through a link. */
export function readMemories(
  output: Tree,
  adapters: readonly GeneratorAdapter[],
  { adapters: { options } }: ProjectConfig,
): Map<string, Memory> {
  const ofAdapter = new Map(Object.entries(options));
  return new Map(
    adapters.flatMap((adapter): [string, Memory][] => {
      const path = pathOf(adapter, ofAdapter.get(adapter.id) ?? {});
      if (path === undefined) return [];
      if (path instanceof AdapterFault)
        return [[adapter.id, { path: '', source: undefined, diagnostics: [path.diagnostic()] }]];
      return [[adapter.id, readMemory(output, adapter.id, path)]];
    }),
  );
}

/** Where an adapter says that its memory is; one of the project may say anything. */
function pathOf(adapter: GeneratorAdapter, options: JsonObject): string | undefined | AdapterFault {
  const { id } = adapter;
  try {
    const path: unknown = blamed(id, 'memory()', () => adapter.memory?.(options))();
    if (path === undefined || typeof path === 'string') return path;
    return new AdapterFault(id, 'memory() gave no path');
  } catch (error) {
    if (error instanceof AdapterFault) return error;
    throw error;
  }
}

function readMemory(output: Tree, adapter: string, path: string): Memory {
  const broken = (diagnostic: Diagnostic): Memory => ({ path, source: undefined, diagnostics: [diagnostic] });
  const target = confineArtifact(output, path);
  if ('code' in target) return broken(pathDiagnostic(path, target));
  if (target.stats === undefined) {
    const lock = loadLocks(output, [PROJECT_OWNER]).locks.get(PROJECT_OWNER);
    const wasThere = lock !== undefined && [...lock.entries.values()].some((entry) => entry.path === path);
    const gone: Diagnostic = { code: 'ARC7007', place: filePlace(path), params: { path, adapter } };
    return { path, source: undefined, diagnostics: wasThere ? [gone] : [] };
  }
  const text = readText(output, path);
  if (typeof text !== 'string') return broken(text);
  const source = new SpecSource(path, text);
  return { path, source, diagnostics: sourceDiagnostics(source) };
}
