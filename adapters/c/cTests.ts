import type { CProject } from '../../renderers/c/cProject.js';
import type { TestedType } from '../../renderers/TestRenderer.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { typesTested } from '../sdk/typesTested.js';
import type { CPackage } from './cPackage.js';

/** The program that runs the cases of all commands. */
export const testTypes = 'tests/types.c';

/** Where the cases of a command are, within the package. */
export function casesPath({ stems }: CProject, { name }: Spec): string {
  return `tests/cases/${stems.get(name) ?? ''}.json`;
}

/** The types of a command that the package tests. */
export function testedIn(
  sdk: CPackage,
  project: CProject,
  context: AdapterContext,
  command: Spec,
): TestedType[] {
  const paths = [testTypes, casesPath(project, command)].map((path) => `${sdk.folder}/${path}`);
  return typesTested(context, command, ...paths);
}
