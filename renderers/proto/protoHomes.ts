import { referencesOf } from '../../types/ir/bodyParts.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import { packageSegments } from './protoNames.js';
import type { ProtoHome } from './ProtoModel.js';

export interface ProtoHomes {
  /** Of every command, the file with its service, its request and its response. */
  own: ReadonlyMap<string, ProtoHome>;
  /**
   * The file that declares the types of commands that refer to each other: protobuf allows no circular imports. By
   * command; commands of one circle have the same.
   */
  mutual: ReadonlyMap<string, ProtoHome>;
  diagnostics: Diagnostic[];
}

/** Gives every command its files. `root` is the first part of all packages. */
export function protoHomes(commands: readonly Spec[], types: TypeTable, root: string): ProtoHomes {
  const own = new Map(
    commands.map((command) => [command.name, homeOf(packageSegments(command.name, root), root)]),
  );
  const mutual = new Map<string, ProtoHome>();
  for (const circle of circles(commands, types)) {
    const [first = ''] = [...circle].sort();
    const home = homeOf([...packageSegments(first, root), 'mutual'], root);
    for (const name of circle) mutual.set(name, home);
  }
  return { own, mutual, diagnostics: collisions(commands, own) };
}

/** Where a declaration stands. Only declared types can be referred to by another command. */
export function homeOfDeclaration(homes: ProtoHomes, command: string, { role }: TypeDeclaration): ProtoHome {
  const shared = role === 'declared' ? homes.mutual.get(command) : undefined;
  const home = shared ?? homes.own.get(command);
  if (home === undefined) throw new Error(`no file for ${command}`);
  return home;
}

function homeOf(segments: readonly string[], root: string): ProtoHome {
  const parts = [...root.split('.'), ...segments, 'v1'];
  return {
    package: parts.join('.'),
    file: `${parts.join('/')}/${segments.at(-1) ?? ''}.proto`,
    names: new Map(),
  };
}

/** Groups of commands that refer to each other, which the binder has marked on the edges between them. */
function circles(commands: readonly Spec[], types: TypeTable): Set<string>[] {
  const groups = new Map<string, Set<string>>();
  const groupOf = (name: string): Set<string> => groups.get(name) ?? new Set([name]);
  for (const { name, types: declared } of commands) {
    const edges = declared.flatMap(({ body }) => referencesOf(body));
    for (const { target } of edges.filter(({ mutual }) => mutual)) {
      const origin = types.get(target)?.origin;
      if (origin?.kind !== 'spec' || origin.command === name) continue;
      const joined = new Set([...groupOf(name), ...groupOf(origin.command)]);
      for (const member of joined) groups.set(member, joined);
    }
  }
  return [...new Set(groups.values())];
}

/** `class` and `class-command` both want the package `class_command`. */
function collisions(commands: readonly Spec[], own: ReadonlyMap<string, ProtoHome>): Diagnostic[] {
  const taken = new Map<string, Spec>();
  return commands.flatMap((command): Diagnostic[] => {
    const name = own.get(command.name)?.package ?? '';
    const first = taken.get(name);
    if (first === undefined) {
      taken.set(name, command);
      return [];
    }
    return [
      {
        code: 'ARC4002',
        place: command.place,
        params: { first: first.name, second: command.name, name, language: 'Protobuf' },
        related: [{ place: first.place, note: `'${first.name}' has the same package` }],
      },
    ];
  });
}
