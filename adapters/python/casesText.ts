import type { Code } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import { caseFile } from '../../renderers/cases/caseFile.js';
import { verbatim } from '../../renderers/code.js';
import { portablePattern } from '../../renderers/pattern/portablePattern.js';
import { patternDialect } from '../../renderers/python/patternDialect.js';
import type { PythonProject } from '../../renderers/python/PythonContext.js';
import { caseName, contractCases, typesWithCases } from '../../renderers/TestRenderer.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The contract cases of a spec; undefined when there are none. */
export function casesText(command: Spec, { types }: AdapterContext): Code | undefined {
  if (typesWithCases(types, command).length === 0) return undefined;
  const checksPattern = (pattern: string): boolean => portablePattern(pattern, patternDialect) !== undefined;
  return caseFile(contractCases(types, command, checksPattern));
}

/** Which class each name in the cases stands for, by module. */
export function typesText(
  project: PythonProject,
  commands: readonly Spec[],
  { types }: AdapterContext,
): Code {
  const modules = commands.flatMap((command) => {
    const names = project.names.get(command.name);
    const tested = typesWithCases(types, command).map((declaration) => [
      caseName(declaration),
      names?.types.get(declaration.id)?.type ?? '',
    ]);
    return names === undefined || tested.length === 0
      ? []
      : [[names.module, Object.fromEntries(tested)] as const];
  });
  return verbatim(JSON.stringify(Object.fromEntries(modules), undefined, 2));
}
