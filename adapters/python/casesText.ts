import type { Code } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import { caseFile } from '../../renderers/cases/caseFile.js';
import { verbatim } from '../../renderers/code.js';
import { portablePattern } from '../../renderers/pattern/portablePattern.js';
import { patternDialect } from '../../renderers/python/patternDialect.js';
import type { PythonProject } from '../../renderers/python/PythonContext.js';
import { caseName, contractCases, type TestedType } from '../../renderers/TestRenderer.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { typesTested } from '../sdk/typesTested.js';
import type { PythonPackage } from './pythonPackage.js';

/** Where the cases of a module of commands are. */
export function casesPath({ folder }: PythonPackage, module: string): string {
  return `${folder}/tests/cases/${module}.json`;
}

/** Which class each name in the cases stands for. */
export function classesPath({ folder }: PythonPackage): string {
  return `${folder}/tests/types.json`;
}

/** The types of a spec that the package tests. */
export function testedIn(
  pack: PythonPackage,
  project: PythonProject,
  command: Spec,
  context: AdapterContext,
): TestedType[] {
  const { module } = project.names.get(command.name) ?? { module: '' };
  return typesTested(context, command, classesPath(pack), casesPath(pack, module));
}

/** The contract cases of a spec. */
export function casesText(command: Spec, { types }: AdapterContext): Code {
  const checksPattern = (pattern: string): boolean => portablePattern(pattern, patternDialect) !== undefined;
  return caseFile(contractCases(types, command, checksPattern));
}

/** Which class each name in the cases stands for, by module. */
export function typesText(
  pack: PythonPackage,
  project: PythonProject,
  commands: readonly Spec[],
  context: AdapterContext,
): Code {
  const modules = commands.flatMap((command) => {
    const names = project.names.get(command.name);
    const tested = testedIn(pack, project, command, context).map((declaration) => [
      caseName(declaration),
      names?.types.get(declaration.id)?.type ?? '',
    ]);
    return names === undefined || tested.length === 0
      ? []
      : [[names.module, Object.fromEntries(tested)] as const];
  });
  return verbatim(JSON.stringify(Object.fromEntries(modules), undefined, 2));
}
