import { isMessage } from '../../types/ir/TypeDeclaration.js';
import type { Code, View } from '../../types/Code.js';
import { type DeclaredError, type Spec, errorsOf, isCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { JsonValue } from '../../types/Json.js';
import { code, verbatim } from '../../renderers/code.js';
import { type RecordCases, recordCases, type Refusal, unknownKey } from '../../renderers/TestRenderer.js';
import { jsonLiteral, objectKey, stringLiteral } from '../../renderers/typescript/encode.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { jsonExpression } from '../../renderers/typescript/objectMembers.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import { isTested } from './isTested.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import { deprecationAllowance } from '../../renderers/typescript/deprecatedUses.js';

/** The view of the contract tests: every rule of the wire format that the command's own types promise. */
export function contractTestView(
  project: TypeScriptProject,
  command: Spec,
  path: string,
): Record<string, View> {
  const names = namesOf(project, command);
  const context = new TypeScriptContext(
    project,
    path,
    new ModuleScope(['smallest', 'complete', 'without', 'error', 'received', 'decoded']),
  );
  const tested = command.types
    .filter((declaration) => isTested(command, declaration))
    .map((declaration) => ({ declaration, cases: casesOf(context, declaration) }));
  const suites = tested.map(({ declaration, cases }) => suiteOf(context, command, declaration, cases));
  const usesWithout = tested.some(({ cases }) =>
    cases?.refusals.some(({ change }) => change.kind === 'without'),
  );
  const home = context.specifier(project.typesModule(command.name));
  const errors = errorsOf(command).flatMap((error) => errorView(context, command, home, error));
  const shared = isCommand(command)
    ? {
        accessor: context.scope.use(home, names.accessor, 'value'),
        contract: context.scope.use(home, names.contract, 'value'),
      }
    : { accessor: false };
  const expects = isCommand(command) || tested.some(({ cases }) => cases !== undefined);
  for (const name of ['describe', 'it', ...(expects ? ['expect'] : [])])
    context.scope.use('vitest', name, 'value');
  return {
    suites,
    usesWithout,
    errors,
    ...shared,
    imports: [...deprecationAllowance(isDeprecated(command.spec)), ...context.scope.render()],
  };
}

/** Whether the command has anything that a contract test could check. */
export function hasContractTests(command: Spec): boolean {
  return isCommand(command) || command.types.some((declaration) => isTested(command, declaration));
}

function casesOf(context: TypeScriptContext, { body }: TypeDeclaration): RecordCases | undefined {
  return body.kind === 'record' ? recordCases(context.project.types, body.fields, body.strict) : undefined;
}

function suiteOf(
  context: TypeScriptContext,
  command: Spec,
  declaration: TypeDeclaration,
  cases: RecordCases | undefined,
): View {
  const { body } = declaration;
  const fields = body.kind === 'record' ? body.fields : [];
  const strict = body.kind === 'record' && body.strict;
  const type = namesOf(context.project, command).types.get(declaration.id)?.type ?? code``;
  return {
    title: code`'${verbatim(command.name)} ${type}'`,
    codec: cases === undefined ? false : context.nameOf(declaration.id, 'codec'),
    create: cases !== undefined && isMessage(declaration) ? context.nameOf(declaration.id, 'create') : false,
    cases: cases === undefined ? false : casesView(cases, strict ? undefined : unknownKey(fields)),
    missing: stringLiteral(`needs an example in the spec for each required field with a pattern`),
  };
}

function casesView(cases: RecordCases, unknown: string | undefined): View {
  const smallest = jsonExpression(cases.smallest, code`Record<string, unknown>`);
  const complete = jsonExpression(cases.complete, code`Record<string, unknown>`);
  const smallestEncoded = jsonExpression(cases.smallestEncoded, code`unknown`);
  const completeEncoded = jsonExpression(cases.completeEncoded, code`unknown`);
  return {
    smallest,
    smallestEncoded: sameValue(cases.smallest, cases.smallestEncoded) ? code`smallest` : smallestEncoded,
    complete,
    completeEncoded: sameValue(cases.complete, cases.completeEncoded) ? code`complete` : completeEncoded,
    ignoresUnknown: unknown === undefined ? false : objectKey(unknown),
    refusals: cases.refusals.map((refusal) => ({
      what: stringLiteral(refusal.what),
      wire: changedSample(refusal),
      field: stringLiteral(refusal.field),
      rule: stringLiteral(refusal.rule),
    })),
  };
}

function sameValue(a: JsonValue, b: JsonValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A value that breaks a rule; long runs of one letter are written short. */
function valueLiteral(value: JsonValue): Code {
  const isLongRun = typeof value === 'string' && value.length > 20 && /^(x)\1*$/.test(value);
  return isLongRun ? code`'x'.repeat(${value.length})` : jsonExpression(value, code`unknown`);
}

/** What the decoder gets, as an expression of the complete sample. */
function changedSample({ change }: Refusal): Code {
  switch (change.kind) {
    case 'with':
      return code`{ ...complete, ${objectKey(change.key)}: ${valueLiteral(change.value)} }`;
    case 'without':
      return code`without(complete, ${stringLiteral(change.key)})`;
    case 'instead':
      return jsonLiteral(change.value);
  }
}

function errorView(context: TypeScriptContext, command: Spec, home: string, error: DeclaredError): View[] {
  const name = namesOf(context.project, command).errors.get(error.code);
  if (name === undefined) return [];
  const data = errorData(context, error);
  if (data === undefined) return [];
  return [
    {
      title: code`'${verbatim(command.name)} ${name}'`,
      name: context.scope.use(home, name, 'value'),
      code: stringLiteral(error.code),
      data,
      contract: context.scope.use(home, namesOf(context.project, command).contract, 'value'),
      encodeError: context.runtime('encodeError', 'value'),
      decodeError: context.runtime('decodeError', 'value'),
    },
  ];
}

/** The constructor argument of the error: nothing, or its data decoded from a sample. */
function errorData(context: TypeScriptContext, error: DeclaredError): Code | undefined {
  if (error.data === undefined) return code``;
  const cases = casesOf(context, error.data);
  return (
    cases &&
    code`${context.nameOf(error.data.id, 'codec')}.decode(${jsonExpression(cases.complete, code`unknown`)})`
  );
}
