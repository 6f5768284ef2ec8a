import { messageDoc } from '../messageDoc.js';
import type { Code, View } from '../../types/Code.js';
import {
  type Command,
  type DeclaredError,
  errorsOf,
  isCommand,
  mayOmitParams,
  type Spec,
} from '../../types/ir/Spec.js';
import { isMessage, type TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode, verbatim } from '../code.js';
import { docComment, jsonLiteral, stringLiteral } from './encode.js';
import { deprecationAllowance, typesUseDeprecated } from './deprecatedUses.js';
import { deprecation } from './interfaceMember.js';
import { TypeScriptDeclarations } from './TypeScriptDeclarations.js';
import { type CommandNames, genericIdentifier, inputParameters } from './CommandNames.js';
import { ModuleScope } from './ModuleScope.js';
import { isObjectMember } from './objectMembers.js';
import { sortTypes } from './sortTypes.js';
import { TypeScriptContext, type TypeScriptProject } from './TypeScriptContext.js';

/** The view of a command's types module: its types with codecs, errors, factories, contract and accessor. */
export function typesModuleView(
  project: TypeScriptProject,
  command: Spec,
): { view: Record<string, View>; imports: readonly Code[] } {
  const names = namesOf(project, command);
  const path = project.typesModule(command.name);
  const context = new TypeScriptContext(project, path, new ModuleScope(declaredNames(command, names)));
  const declarations = new TypeScriptDeclarations(context);
  const types = sortTypes(command.types).map((declaration): View => {
    const { doc, declarations: parts, codec } = declarations.render(declaration);
    return {
      doc: docFor(command, declaration, doc),
      declarations: parts,
      codec,
      factory: isMessage(declaration) ? factory(context, declaration) : false,
    };
  });
  const view = {
    types,
    errors: errorsOf(command).map((error) => errorView(context, names, error)),
    command: isCommand(command) ? commandView(context, command, names) : false,
  };
  const allowance = deprecationAllowance(typesUseDeprecated(project.types, command));
  return { view, imports: [...allowance, ...context.scope.render()] };
}

/** The names of a command; every command of the compilation has them. */
export function namesOf(project: TypeScriptProject, command: Spec): CommandNames {
  const names = project.names.get(command.name);
  if (names === undefined) throw new Error(`no names for ${command.name}`);
  return names;
}

function declaredNames(command: Spec, names: CommandNames): string[] {
  const generics = command.types.flatMap(({ generics: own }) => [
    ...own.map(genericIdentifier),
    ...inputParameters(names, own).values(),
  ]);
  const types = command.types.flatMap(
    (declaration) => Object.values(names.types.get(declaration.id) ?? {}) as string[],
  );
  return [names.accessor, names.contract, ...names.errors.values(), ...generics, ...types];
}

function docFor(command: Spec, declaration: TypeDeclaration, doc: Code): Code {
  if (doc !== '') return doc;
  const said = messageDoc(declaration, `\`${command.name}\``);
  return said === undefined ? doc : code`/** ${verbatim(said)} */\n`;
}

function factory(context: TypeScriptContext, declaration: TypeDeclaration): View {
  const type = context.nameOf(declaration.id, 'type');
  const takesInput = context.project.inputs.has(declaration.id);
  return {
    doc: takesInput
      ? code`/**\n * A checked {@link ${type}} with its defaults filled in.\n * @throws ValidationError for a value that breaks the contract.\n */\n`
      : code`/**\n * A checked copy of a {@link ${type}}.\n * @throws ValidationError for a value that breaks the contract.\n */\n`,
    name: context.nameOf(declaration.id, 'create'),
    type,
    input: takesInput ? context.nameOf(declaration.id, 'input') : type,
    codec: context.nameOf(declaration.id, 'codec'),
    wire: context.runtime('wire', 'value'),
  };
}

function errorView(context: TypeScriptContext, names: CommandNames, error: DeclaredError): View {
  const name = names.errors.get(error.code) ?? code``;
  const base = context.runtime('CommandError', 'value');
  const data = error.data === undefined ? code`undefined` : context.nameOf(error.data.id, 'type');
  return {
    doc: docComment(error.description),
    name,
    base,
    code: stringLiteral(error.code),
    message: stringLiteral(error.description),
    data,
    codec: error.data === undefined ? false : context.nameOf(error.data.id, 'codec'),
  };
}

/** Whether a caller may leave out the params as a whole: no field is required, and none clashes with Object's members. */
export function mayBeEmpty(command: Command): boolean {
  return mayOmitParams(command) && !command.params.body.fields.some(({ name }) => isObjectMember(name));
}

function commandView(context: TypeScriptContext, command: Command, names: CommandNames): View {
  const takesInput = context.project.inputs.has(command.params.id);
  return {
    doc: docComment(command.description, deprecation(command.deprecated)),
    name: stringLiteral(command.name),
    description: stringLiteral(command.description),
    accessor: names.accessor,
    contract: names.contract,
    input: context.nameOf(command.params.id, takesInput ? 'input' : 'type'),
    result: context.nameOf(command.result.id, 'type'),
    paramsCodec: context.nameOf(command.params.id, 'codec'),
    resultCodec: context.nameOf(command.result.id, 'codec'),
    mayBeEmpty: mayBeEmpty(command),
    errors: joinCode([...names.errors.values()], ', '),
    environment: stringLiteral(command.environment),
    effect: stringLiteral(command.effect),
    idempotent: jsonLiteral(command.idempotent),
    accessLevel: stringLiteral(command.accessLevel),
    defineCommand: context.runtime('defineCommand', 'value'),
    commands: context.runtime('Commands', 'value'),
    executeOptions: context.runtime('ExecuteOptions', 'type'),
  };
}
