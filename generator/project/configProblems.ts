import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { escapePointer } from '../../validators/source/pointer.js';
import { pathDiagnostic } from '../tree/pathDiagnostic.js';
import { layoutProblem, type PathProblem } from '../tree/pathProblem.js';
import { layoutReason } from '../tree/protectedName.js';

/** What a config says of paths that is wrong once, not for each file: a layout that no file may be in, globs that leave. */
export function configProblems(
  { layout, specs, adapters, implementations }: ProjectConfig,
  file: string,
): Diagnostic[] {
  const at = (pointer: string, path: string, problem: PathProblem | undefined): Diagnostic[] =>
    problem === undefined ? [] : [pathDiagnostic(path, problem, { file, pointer })];
  return [
    ...Object.entries(layout).flatMap(([name, folder]: [string, string]) =>
      at(`/layout/${name}`, folder, layoutProblem(folder)),
    ),
    ...Object.entries(adapters.options).flatMap(([id, { folder }]) => {
      if (typeof folder !== 'string') return [];
      const reason = layoutReason(folder);
      const pointer = `/adapters/options/${escapePointer(id)}/folder`;
      return at(pointer, folder, reason === undefined ? undefined : { code: 'ARC5007', reason });
    }),
    ...Object.entries(implementations).flatMap(([path, place]) =>
      at(`/implementations/${escapePointer(path)}`, place, layoutProblem(place)),
    ),
    ...specs.flatMap((pattern, index) => at(`/specs/${index}`, pattern, globProblem(pattern))),
  ];
}

/**
 * What lies outside is no file of the project, so that no such glob would ever match. Looks at the glob without its escapes
 * and brackets too: `\../`, `{..,a}/` and `..(/)` go up as well.
 */
function globProblem(pattern: string): PathProblem | undefined {
  const bare = [pattern.replaceAll('\\', ''), pattern.replaceAll(/[{}()[\]|,@+!\\]/g, '/')];
  const leaves =
    /^!?(?:[/~]|[a-z]:)/i.test(pattern) || bare.some((text) => /(?:^!?|\/)\.\.(?:\/|$)/.test(text));
  return leaves ? { code: 'ARC5002' } : undefined;
}
