import { callProse } from '../callNote.js';
import { messageDoc } from '../messageDoc.js';
import type { Code, View } from '../../types/Code.js';
import { type Command, isCommand, mayOmitParams, type Spec } from '../../types/ir/Spec.js';
import { code, joinCode, verbatim } from '../code.js';
import { kdoc, stringLiteral } from './encode.js';
import { KotlinContext, type KotlinProject } from './KotlinContext.js';
import { KotlinDeclarations } from './KotlinDeclarations.js';
import { deprecation } from './kotlinDeprecated.js';
import { errorItems } from './kotlinErrors.js';
import { KotlinScope } from './KotlinScope.js';
import { commandPackage } from './packages.js';

/** A file of a command: its package, imports and declarations, each with its line break. */
export type KotlinFile = Record<'package' | 'imports' | 'items', View>;

export interface CommandFiles {
  types: KotlinFile;
  serializers: KotlinFile;
  /** Undefined for what is no command. */
  command: KotlinFile | undefined;
}

export function commandFiles(project: KotlinProject, command: Spec): CommandFiles {
  const files = { types: contextOf(project, command), serializers: contextOf(project, command) };
  const declarations = new KotlinDeclarations(files, (declaration) =>
    messageDoc(declaration, `\`${command.name}\``),
  );
  const rendered = command.types.map((declaration) => declarations.render(declaration));
  return {
    types: view(
      files.types,
      rendered.flatMap(({ types }) => types),
    ),
    serializers: view(
      files.serializers,
      rendered.flatMap(({ serializers }) => serializers),
    ),
    command: isCommand(command) ? commandFile(project, command) : undefined,
  };
}

function commandFile(project: KotlinProject, command: Command): KotlinFile {
  const context = contextOf(project, command);
  const names = project.names.get(command.name);
  if (names === undefined) throw new Error(`no names for ${command.name}`);
  const hasErrors = command.errors.length > 0;
  const error = hasErrors ? names.errors.type : context.wire('UndeclaredError');
  const errors = errorItems(context, command, names);
  const params = context.typeName(command.params.id);
  const result = context.typeName(command.result.id);
  const base = code`${context.wire('Command')}<${params}, ${result}, ${error}>`;
  const readError = hasErrors ? code`readError` : context.wire('undeclaredError');
  const effect = code`${context.wire('Effect')}.${command.effect === 'read' ? code`READ` : code`WRITE`}`;
  const object = joinCode(
    [
      code`/** The command \`${verbatim(command.name)}\`. */\nobject ${names.command} : ${base}(\n`,
      code`    name = ${stringLiteral(command.name)},\n`,
      code`    params = ${context.serializerName(command.params.id)},\n`,
      code`    result = ${context.serializerName(command.result.id)},\n`,
      code`    effect = ${effect},\n`,
      code`    idempotent = ${command.idempotent ? code`true` : code`false`},\n`,
      code`    accessLevel = ${stringLiteral(command.accessLevel)},\n`,
      code`    error = ::${readError},\n)\n`,
    ],
    '',
  );
  const doc = kdoc('', callProse(command, ''), '', [code`@throws ${error} when the command fails.`]);
  const fallback = hasDefaultParams(command) ? code` = ${params}()` : code``;
  const note = deprecation(context, command.deprecated);
  const call = joinCode(
    [
      doc,
      note === undefined ? code`` : code`@${note}\n`,
      code`suspend fun ${context.wire('Client')}.${names.call}(params: ${params}${fallback}): ${result} = `,
      code`call(${names.command}, params).${context.wire('getOrThrow')}()\n`,
    ],
    '',
  );
  return view(context, [object, call, ...errors]);
}

function hasDefaultParams(command: Command): boolean {
  return command.params.body.fields.length <= 100 && mayOmitParams(command);
}

/** What a file of a command is rendered with. */
export function contextOf(project: KotlinProject, command: Spec): KotlinContext {
  const taken = project.names.get(command.name)?.taken ?? [];
  return new KotlinContext(
    project,
    command.name,
    new KotlinScope(commandPackage(project.root, command.name), taken),
  );
}

function view(context: KotlinContext, items: readonly Code[]): KotlinFile {
  return {
    package: verbatim(commandPackage(context.project.root, context.command)),
    imports: context.scope.lines(),
    items,
  };
}
