import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, isCommand } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { nameCollisions } from '../nameCollisions.js';
import { stemOf } from './cNames.js';
import type { CPrefix } from './CPrefix.js';
import { type CCommand, commandCode } from './commandCode.js';
import { CTypes } from './CTypes.js';
import { type CType, referencesOf } from './CType.js';
import { guardedTypes } from './guardedTypes.js';
import { CLayout, components } from './layoutOrder.js';

/** Everything that C code of a package needs to know: names, types and how they lie in memory. */
export interface CProject {
  types: CTypes;
  layout: CLayout;
  /** Types whose values may hold something sensitive. */
  guarded: ReadonlySet<CType>;
  prefix: CPrefix;
  /** What names and files of each command start with. */
  stems: ReadonlyMap<string, string>;
  /** What can be called, by name of the command. */
  callable: ReadonlyMap<string, CCommand>;
  /** The commands whose types refer to each other, by each of them: the header of the first declares them all. */
  groups: ReadonlyMap<string, readonly string[]>;
  diagnostics: Diagnostic[];
}

/** Names and lays out the types of commands. `commands` are all whose types are used. */
export function cProject(
  commands: readonly Spec[],
  table: TypeTable,
  config: ProjectConfig,
  prefix: CPrefix,
): CProject {
  const stems = new Map(commands.map((command) => [command.name, stemOf(command, config)]));
  const types = new CTypes(table, prefix, stems);
  for (const command of commands) types.announce(command);
  const callable = new Map(
    commands
      .filter(isCommand)
      .map((command) => [command.name, commandCode(command, prefix, stems.get(command.name) ?? '', types)]),
  );
  for (const command of commands) types.settle(command);
  // `chat/send` and `chat-send` would both be chat_send: one of them needs another name in the config.
  const named = commands.map(({ name, place }) => ({ name: stems.get(name) ?? '', label: name, place }));
  const all = [...types.homes.values()].flat();
  return {
    types,
    layout: new CLayout(all),
    guarded: guardedTypes(all),
    prefix,
    stems,
    callable,
    groups: groupsOf(commands, types),
    diagnostics: nameCollisions('C', named),
  };
}

/** The commands that a command's types refer to, itself excluded. */
export function neighbours(types: CTypes, command: string): string[] {
  const own = types.homes.get(command) ?? [];
  const homes = new Set(own.flatMap(referencesOf).map(({ home }: CType) => home));
  homes.delete(command);
  return [...homes].sort();
}

function groupsOf(commands: readonly Spec[], types: CTypes): Map<string, string[]> {
  const names = commands.map(({ name }) => name);
  const component = components(names, (name) => neighbours(types, name));
  const members = new Map<number, string[]>();
  for (const name of names) {
    const number = component.get(name) ?? -1;
    const group = members.get(number);
    if (group === undefined) members.set(number, [name]);
    else group.push(name);
  }
  return new Map(names.map((name) => [name, members.get(component.get(name) ?? -1) ?? [name]]));
}
