import type { Code } from '../../types/Code.js';
import type { Diagnostic } from '../../types/Diagnostic.js';
import type { BoundCommand, TypeDeclaration, TypeTable } from '../../types/Ir.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { trusted } from '../code.js';
import { commandBase, declaredName } from '../declaredName.js';
import { UniqueNames } from '../UniqueNames.js';
import { comment, identifier } from './encode.js';
import type { FieldNumbers } from './FieldNumbers.js';
import { type AddedNumber, type NumberedDefinition, numberedFile } from './numberedFile.js';
import { type FileContext, ProtoFile } from './ProtoFile.js';
import { homeOfDeclaration, type ProtoHomes, protoHomes } from './protoHomes.js';
import type { ProtoDefinition, ProtoHome } from './ProtoModel.js';
import { typeName } from './protoNames.js';
import { definitionText, importsOf } from './protoText.js';
import { isMessageAlias } from './ProtoUses.js';

/** A .proto file, ready to be rendered. */
export interface PlannedProto {
  home: ProtoHome;
  /** The command that it belongs to: of several, the first. */
  command: BoundCommand;
  service: ProtoService | undefined;
  definitions: readonly NumberedDefinition[];
}

export interface ProtoService {
  name: string;
  rpc: string;
  request: string;
  response: string;
}

export interface ProtoProject {
  /** Files that declare something, in the order of the commands. */
  files: PlannedProto[];
  added: AddedNumber[];
  diagnostics: Diagnostic[];
}

/** Everything that the .proto files of these commands declare, with names and numbers. `known` are all numbers so far. */
export function protoProject(
  commands: readonly BoundCommand[],
  types: TypeTable,
  config: ProjectConfig,
  root: string,
  known: FieldNumbers,
): ProtoProject {
  const homes = protoHomes(commands, types, root);
  if (homes.diagnostics.length > 0) return { files: [], added: [], diagnostics: homes.diagnostics };
  const unique = new Map<ProtoHome, UniqueNames>();
  const context: FileContext = {
    types,
    homeOf: (declaration) => {
      const { origin } = declaration;
      return homeOfDeclaration(homes, origin.kind === 'spec' ? origin.command : '', declaration);
    },
    claim: (home, wanted) => {
      const names = unique.get(home) ?? new UniqueNames('');
      unique.set(home, names);
      return names.claim(typeName(wanted));
    },
  };
  const services = new Map(
    commands.map((command) => [command, nameCommand(command, commandBase(command, config), homes, context)]),
  );
  const files = new Map<ProtoHome, { command: BoundCommand; definitions: ProtoDefinition[] }>();
  for (const command of commands) {
    for (const [home, definitions] of declare(command, context, homes, config)) {
      const file = files.get(home) ?? { command, definitions: [] };
      file.definitions.push(...definitions);
      files.set(home, file);
    }
  }
  const added: AddedNumber[] = [];
  const planned = [...files].map(([home, { command, definitions }]): PlannedProto => {
    const result = numberedFile(definitions, known);
    added.push(...result.added);
    const service = homes.own.get(command.name) === home ? services.get(command) : undefined;
    return { home, command, service, definitions: result.numbered };
  });
  return { files: planned.filter(({ definitions }) => definitions.length > 0), added, diagnostics: [] };
}

/** The declarations that become something in a .proto: not those of the machinery of a library. */
function shown({ types, executable }: BoundCommand): TypeDeclaration[] {
  return types.filter(({ role, origin }) => origin.kind === 'spec' && (executable || role === 'declared'));
}

/** Claims the names that a command has whatever its types need: those of the service come first. */
function nameCommand(
  command: BoundCommand,
  base: string,
  homes: ProtoHomes,
  context: FileContext,
): ProtoService | undefined {
  const own = homes.own.get(command.name);
  if (own === undefined) return undefined;
  const rpc = typeName(base);
  if (command.executable) {
    context.claim(own, `${rpc}Service`);
    own.names.set(command.params, context.claim(own, `${rpc}Request`));
    own.names.set(command.result, context.claim(own, `${rpc}Response`));
    if (command.errors.length > 0)
      own.names.set(`${command.name}#errors`, context.claim(own, `${rpc}ErrorDetails`));
  }
  for (const declaration of shown(command)) {
    const { id, generics, body } = declaration;
    const isWrittenOut = body.kind === 'alias' && !isMessageAlias(context.types, declaration);
    if (generics.length > 0 || isWrittenOut || id === command.params || id === command.result) continue;
    const home = context.homeOf(declaration);
    home.names.set(id, context.claim(home, wantedName(declaration, rpc, home !== own)));
  }
  if (!command.executable) return undefined;
  const [request = '', response = ''] = [command.params, command.result].map((id) => own.names.get(id));
  return { name: `${rpc}Service`, rpc, request, response };
}

function wantedName(declaration: TypeDeclaration, base: string, isShared: boolean): string {
  const { path, role } = declaration;
  switch (role) {
    case 'params':
      return typeName(base, 'Request', ...path.slice(1));
    case 'result':
      return typeName(base, 'Response', ...path.slice(1));
    case 'error':
      return typeName(declaredName(declaration, base));
    case 'declared':
      return typeName(...(isShared ? [base] : []), ...path);
  }
}

/** What a command declares, by file: its own, and that of its circle. */
function declare(
  command: BoundCommand,
  context: FileContext,
  homes: ProtoHomes,
  config: ProjectConfig,
): Map<ProtoHome, ProtoDefinition[]> {
  const files = new Map<ProtoHome, ProtoFile>();
  const fileOf = (home: ProtoHome): ProtoFile => {
    const file = files.get(home) ?? new ProtoFile(home, command, context);
    files.set(home, file);
    return file;
  };
  for (const declaration of shown(command)) {
    if (declaration.generics.length === 0) fileOf(context.homeOf(declaration)).declare(declaration);
  }
  const own = homes.own.get(command.name);
  if (command.executable && command.errors.length > 0 && own)
    fileOf(own).errors(typeName(commandBase(command, config)));
  return new Map([...files].map(([home, { definitions }]) => [home, definitions]));
}

/** What a template needs of a file, besides its header. */
export interface ProtoView {
  package: Code;
  imports: Code[];
  /** Messages and enums, each with its line break. */
  items: Code[];
  service: false | { doc: Code; name: Code; rpc: Code; request: Code; response: Code; option: Code };
}

export function protoView({ home, command, service, definitions }: PlannedProto): ProtoView {
  const text = { home, valueNames: new UniqueNames('_') };
  return {
    package: trusted(home.package),
    imports: importsOf(home, definitions),
    items: definitions.map((definition) => definitionText(text, definition)),
    service: service === undefined ? false : serviceView(service, command),
  };
}

function serviceView(
  { name, rpc, request, response }: ProtoService,
  { description, name: command, effect, idempotent }: BoundCommand,
): Exclude<ProtoView['service'], false> {
  const levels = effect === 'read' ? 'NO_SIDE_EFFECTS' : idempotent ? 'IDEMPOTENT' : undefined;
  return {
    doc: comment('', [description === '' ? `The command ${command}.` : description]),
    name: identifier(name),
    rpc: identifier(rpc),
    request: identifier(request),
    response: identifier(response),
    option: trusted(levels ?? ''),
  };
}
