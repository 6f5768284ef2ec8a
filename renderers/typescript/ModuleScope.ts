import type { Code } from '../../types/Code.js';
import { code, joinCode } from '../code.js';
import { identifier, stringLiteral } from './encode.js';

interface Imported {
  exported: string;
  local: Code;
  typeOnly: boolean;
}

/**
 * The imports of one module, collected while its code is rendered. A name that the module declares itself, or
 * that another module already gave it, is imported under an alias.
 */
export class ModuleScope {
  readonly #taken: Set<string>;
  readonly #imports = new Map<string, Map<string, Imported>>();

  constructor(declared: Iterable<string>) {
    this.#taken = new Set(declared);
  }

  /** The local name of what `from` exports as `exported`. An import for its value also serves for its type. */
  use(from: string, exported: string, kind: 'type' | 'value'): Code {
    const names = this.#imports.get(from) ?? new Map<string, Imported>();
    this.#imports.set(from, names);
    const known = names.get(exported);
    if (known) {
      known.typeOnly &&= kind === 'type';
      return known.local;
    }
    const local = this.#freeName(exported);
    names.set(exported, { exported, local, typeOnly: kind === 'type' });
    return local;
  }

  /** The import declarations, packages before relative modules, each sorted by module and name. */
  render(): Code[] {
    return [...this.#imports.keys()].sort(byModule).map((from) => {
      const names = [...(this.#imports.get(from)?.values() ?? [])].sort((a, b) =>
        compare(a.exported, b.exported),
      );
      const allTypes = names.every((name) => name.typeOnly);
      const members = names.map(({ exported, local, typeOnly }) => {
        const plain = exported === local ? local : code`${identifier(exported)} as ${local}`;
        return typeOnly && !allTypes ? code`type ${plain}` : plain;
      });
      const list = joinCode(members, ', ');
      return allTypes
        ? code`import type { ${list} } from ${stringLiteral(from)};`
        : code`import { ${list} } from ${stringLiteral(from)};`;
    });
  }

  #freeName(exported: string): Code {
    let name = exported;
    while (this.#taken.has(name)) name += '_';
    this.#taken.add(name);
    return identifier(name);
  }
}

function byModule(a: string, b: string): number {
  return Number(a.startsWith('.')) - Number(b.startsWith('.')) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
