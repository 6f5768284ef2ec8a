import type { View } from '../../types/Code.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import { errorsOf, isCommand, type Spec } from '../../types/ir/Spec.js';
import { code, verbatim } from '../../renderers/code.js';
import { caseName, testedTypes, typesWithCases } from '../../renderers/TestRenderer.js';
import { deprecationAllowance } from '../../renderers/typescript/deprecatedUses.js';
import { objectKey, stringLiteral } from '../../renderers/typescript/encode.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';

/** The view of the contract tests: which codecs the cases are run against. `cases` is the name of their file. */
export function contractTestView(
  project: TypeScriptProject,
  command: Spec,
  path: string,
  cases: string,
): Record<string, View> {
  const names = namesOf(project, command);
  const context = new TypeScriptContext(project, path, new ModuleScope(['cases', 'title', 'check', 'test']));
  const home = context.specifier(project.typesModule(command.name));
  const known = typesWithCases(project.types, command);
  const tested = known.map((declaration) => {
    const codec = context.nameOf(declaration.id, 'codec');
    return code`${objectKey(caseName(declaration))}: ${codec}`;
  });
  const isDeprecatedHere = isDeprecated(command) || known.some(isDeprecated);
  const view = {
    title: code`'${verbatim(command.name)} keeps its contract'`,
    cases: stringLiteral(`./${cases}`),
    readCases: context.testing('readCases'),
    contractTests: context.testing('contractTests'),
    tested,
    contract: isCommand(command) ? context.scope.use(home, names.contract, 'value') : false,
    accessor: isCommand(command) ? context.scope.use(home, names.accessor, 'value') : false,
    describe: context.scope.use('vitest', 'describe', 'value'),
    it: context.scope.use('vitest', 'it', 'value'),
    // Whoever reads the report should see what nobody checks.
    missing: testedTypes(command)
      .filter((declaration) => !known.includes(declaration))
      .map((declaration) =>
        stringLiteral(
          `${caseName(declaration)} needs an example in the spec for each required field with a pattern`,
        ),
      ),
  };
  return { ...view, imports: [...deprecationAllowance(isDeprecatedHere), ...context.scope.render()] };
}

/** Whether the command has anything that a contract test could check. */
export function hasContractTests(command: Spec): boolean {
  return errorsOf(command).length > 0 || isCommand(command) || testedTypes(command).length > 0;
}
