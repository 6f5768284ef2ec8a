import type { Code, View } from '../../types/Code.js';
import type { BoundCommand } from '../../types/ir/Spec.js';
import { mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { sentence } from '../asciiCase.js';
import { joinCode, trusted, ts } from '../code.js';
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
  /** Undefined for what is not executable. */
  command: KotlinFile | undefined;
}

/** The declarations of a command that Kotlin has a class or an alias for. */
export function shownTypes(command: BoundCommand): TypeDeclaration[] {
  return command.types.filter(
    ({ role, origin }) => origin.kind === 'spec' && (command.executable || role === 'declared'),
  );
}

export function commandFiles(project: KotlinProject, command: BoundCommand): CommandFiles {
  const files = { types: contextOf(project, command), serializers: contextOf(project, command) };
  const declarations = new KotlinDeclarations(files, (declaration) => fallbackDoc(command, declaration));
  const rendered = shownTypes(command).map((declaration) => declarations.render(declaration));
  return {
    types: view(
      files.types,
      rendered.flatMap(({ types }) => types),
    ),
    serializers: view(
      files.serializers,
      rendered.flatMap(({ serializers }) => serializers),
    ),
    command: command.executable ? commandFile(project, command) : undefined,
  };
}

function commandFile(project: KotlinProject, command: BoundCommand): KotlinFile {
  const context = contextOf(project, command);
  const names = project.names.get(command.name);
  if (names === undefined) throw new Error(`no names for ${command.name}`);
  const hasErrors = command.errors.length > 0;
  const error = hasErrors ? names.errors.type : context.wire('UndeclaredError');
  const errors = errorItems(context, command, names);
  const params = context.typeName(command.params);
  const result = context.typeName(command.result);
  const base = ts`${context.wire('Command')}<${params}, ${result}, ${error}>`;
  const readError = hasErrors ? ts`readError` : context.wire('undeclaredError');
  const object = joinCode(
    [
      ts`/** The command \`${trusted(command.name)}\`. */\nobject ${names.command} : ${base}(\n`,
      ts`    name = ${stringLiteral(command.name)},\n`,
      ts`    params = ${context.serializerName(command.params)},\n`,
      ts`    result = ${context.serializerName(command.result)},\n`,
      ts`    error = ::${readError},\n)\n`,
    ],
    '',
  );
  const doc = kdoc('', `${command.description}\n\nThrows ${error} when the command fails.`, '');
  const fallback = everyParamMayBeAbsent(command, project) ? ts` = ${params}()` : ts``;
  const note = deprecation(context, command.spec.deprecated);
  const call = joinCode(
    [
      doc,
      note === undefined ? ts`` : ts`@${note}\n`,
      ts`suspend fun ${context.wire('Client')}.${names.call}(params: ${params}${fallback}): ${result} = `,
      ts`call(${names.command}, params).${context.wire('getOrThrow')}()\n`,
    ],
    '',
  );
  return view(context, [object, call, ...errors]);
}

function everyParamMayBeAbsent({ params }: BoundCommand, { types }: KotlinProject): boolean {
  const body = types.get(params)?.body;
  if (body?.kind !== 'record' || body.fields.length > 100) return false;
  return body.fields.every(mayBeAbsent);
}

function contextOf(project: KotlinProject, command: BoundCommand): KotlinContext {
  const taken = project.names.get(command.name)?.taken ?? [];
  return new KotlinContext(
    project,
    command.name,
    new KotlinScope(commandPackage(project.root, command.name), taken),
  );
}

function view(context: KotlinContext, items: readonly Code[]): KotlinFile {
  return {
    package: trusted(commandPackage(context.project.root, context.command)),
    imports: context.scope.lines(),
    items,
  };
}

function fallbackDoc(command: BoundCommand, declaration: TypeDeclaration): string {
  if (declaration.id === command.params) return `What \`${command.name}\` takes.`;
  if (declaration.id === command.result) return `What \`${command.name}\` gives.`;
  return `${sentence(declaration.path.join(' '))}.`;
}
