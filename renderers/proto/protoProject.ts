import { isDeprecated } from '../../types/ir/deprecation.js';
import type { Code } from '../../types/Code.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Command, type Spec, errorsOf, isCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { code, verbatim } from '../code.js';
import { callNote } from '../callNote.js';
import { commandBase, declaredName } from '../declaredName.js';
import { monomorphise } from '../lower/monomorphise.js';
import { identifier, serviceComment } from './encode.js';
import type { ProtoMemory } from './FieldNumbers.js';
import { type AddedName, GivenNames, nameKey } from './GivenNames.js';
import { type AddedNumber, type NumberedDefinition, numberedFile } from './numberedFile.js';
import { type FileContext, ProtoFile } from './ProtoFile.js';
import { homeOfDeclaration, type ProtoHomes, protoHomes } from './protoHomes.js';
import type { ProtoDefinition, ProtoHome } from './ProtoModel.js';
import { isMessageAlias } from './messageAlias.js';
import { prose } from '../prose.js';
import { typeName } from './protoNames.js';
import { definitionText, importsOf } from './protoText.js';

/** A .proto file, ready to be rendered. */
export interface PlannedProto {
  home: ProtoHome;
  /** The command that it belongs to: of several, the first. */
  command: Spec;
  /** It holds the types of commands that refer to each other. */
  isMutual: boolean;
  service: ProtoService | undefined;
  definitions: readonly NumberedDefinition[];
}

export interface ProtoService {
  command: Command;
  name: string;
  rpc: string;
  request: string;
  response: string;
}

export interface ProtoProject {
  /** Files that declare something, in the order of the commands. */
  files: PlannedProto[];
  added: { numbers: AddedNumber[]; names: AddedName[] };
  diagnostics: Diagnostic[];
}

/** Everything that the .proto files of these commands declare, with names and numbers. `known` are all numbers so far. */
export function protoProject(
  commands: readonly Spec[],
  types: TypeTable,
  config: ProjectConfig,
  root: string,
  known: ProtoMemory,
): ProtoProject {
  const homes = protoHomes(commands, types, root);
  if (homes.diagnostics.length > 0)
    return { files: [], added: { numbers: [], names: [] }, diagnostics: homes.diagnostics };
  const names = new GivenNames(known.names);
  const lowered = monomorphise(types);
  const context: FileContext = {
    lowered,
    isMessageAlias: (declaration) =>
      isMessageAlias(
        types,
        lowered.instances.get(declaration.id)?.of ?? types.get(declaration.id) ?? declaration,
      ),
    homeOf: (declaration) => {
      const { origin } = declaration;
      return homeOfDeclaration(homes, origin.kind === 'spec' ? origin.command : '', declaration);
    },
    claim: (home, key, wanted) => names.claim(home, key, wanted),
  };
  const services = new Map(
    commands.map((command) => [command, nameCommand(command, commandBase(command, config), homes, context)]),
  );
  const files = new Map<ProtoHome, { command: Spec; definitions: ProtoDefinition[] }>();
  for (const command of commands) {
    for (const [home, definitions] of declare(command, context, homes, config)) {
      const file = files.get(home) ?? { command, definitions: [] };
      file.definitions.push(...definitions);
      files.set(home, file);
    }
  }
  const added: AddedNumber[] = [];
  const planned = [...files].map(([home, { command, definitions }]): PlannedProto => {
    const result = numberedFile(home, definitions, known.numbers);
    added.push(...result.added);
    const isMutual = homes.own.get(command.name) !== home;
    const service = isMutual ? undefined : services.get(command);
    return { home, command, isMutual, service, definitions: result.numbered };
  });
  const declaring = planned.filter(({ definitions }) => definitions.length > 0);
  return { files: declaring, added: { numbers: added, names: names.added }, diagnostics: [] };
}

/** Claims the names that a command has whatever its types need: those of the service come first. */
function nameCommand(
  named: Spec,
  base: string,
  homes: ProtoHomes,
  context: FileContext,
): ProtoService | undefined {
  const own = homes.own.get(named.name);
  if (own === undefined) return undefined;
  const give = (key: string, wanted: string): string => {
    const name = context.claim(own, key, wanted);
    own.names.set(key, name);
    return name;
  };
  const service = isCommand(named) ? nameService(named, base, give) : undefined;
  const rpc = service?.rpc ?? typeName(base);
  for (const declaration of named.types) {
    const { id, generics, body } = declaration;
    const isWrittenOut = body.kind === 'alias' && !context.isMessageAlias(declaration);
    if (generics.length > 0 || isWrittenOut || own.names.has(id)) continue;
    const home = context.homeOf(declaration);
    const key = nameKey(body.kind === 'enum' ? 'enum' : 'message', id);
    home.names.set(id, context.claim(home, key, wantedName(declaration, rpc, home !== own)));
  }
  return service;
}

function nameService(
  command: Command,
  base: string,
  give: (key: string, wanted: string) => string,
): ProtoService {
  const { params, result, errors } = command;
  // Who compiled against a service knows its name, whatever the config calls the command since.
  const name = give(`${command.name}#service`, `${typeName(base)}Service`);
  const rpc = name.replace(/Service$/, '');
  const request = give(params.id, `${rpc}Request`);
  const response = give(result.id, `${rpc}Response`);
  if (errors.length > 0) give(`${command.name}#errors`, `${rpc}ErrorDetails`);
  return { command, name, rpc, request, response };
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
  command: Spec,
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
  for (const { id } of command.types) {
    const declaration = context.lowered.types.get(id);
    if (declaration !== undefined) fileOf(context.homeOf(declaration)).declare(declaration);
  }
  const own = homes.own.get(command.name);
  if (errorsOf(command).length > 0 && own) fileOf(own).errors(typeName(commandBase(command, config)));
  return new Map([...files].map(([home, { definitions }]) => [home, definitions]));
}

/** What a template needs of a file, besides its header. */
export interface ProtoView {
  package: Code;
  imports: Code[];
  /** Messages and enums, each with its line break. */
  items: Code[];
  service:
    | false
    | {
        doc: Code;
        rpcDoc: Code;
        name: Code;
        rpc: Code;
        request: Code;
        response: Code;
        deprecated: boolean;
        options: Code[];
      };
}

export function protoView({ home, service, definitions }: PlannedProto): ProtoView {
  const text = { home };
  return {
    package: verbatim(home.package),
    imports: importsOf(home, definitions),
    items: definitions.map((definition) => definitionText(text, definition)),
    service: service === undefined ? false : serviceView(service),
  };
}

function serviceView({
  command,
  name,
  rpc,
  request,
  response,
}: ProtoService): Exclude<ProtoView['service'], false> {
  const { effect, idempotent } = command;
  const level = effect === 'read' ? 'NO_SIDE_EFFECTS' : idempotent ? 'IDEMPOTENT' : undefined;
  return {
    doc: serviceComment(
      '',
      prose({ description: `The command ${command.name}.`, deprecated: command.deprecated }).join('\n'),
    ),
    rpcDoc: serviceComment('  ', prose(command, callNote(command)).join('\n')),
    name: identifier(name),
    rpc: identifier(rpc),
    request: identifier(request),
    response: identifier(response),
    deprecated: isDeprecated(command),
    options: [
      ...(isDeprecated(command) ? [code`deprecated = true`] : []),
      ...(level === undefined ? [] : [code`idempotency_level = ${verbatim(level)}`]),
    ],
  };
}
