import type { View } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { shownExamples } from '../../renderers/secrets/shownExamples.js';
import { stringLiteral } from '../../renderers/typescript/encode.js';
import type { TypeScriptContext } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';

/** What a test needs to run the examples of a command; false when it has none with params. */
export function examplesView(context: TypeScriptContext, command: Command): View {
  if (shownExamples(context.project.types, command).every(({ params }) => params === undefined)) return false;
  const { base, contract } = namesOf(context.project, command);
  const home = context.specifier(context.project.typesModule(command.name));
  return {
    contract: context.scope.use(home, contract, 'value'),
    readCases: context.testing('readCases'),
    exampleTests: context.testing('exampleTests'),
    cases: stringLiteral(`../unit/${base}.cases.json`),
  };
}
