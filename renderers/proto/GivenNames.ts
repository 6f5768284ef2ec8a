import { UniqueNames } from '../UniqueNames.js';
import type { ProtoHome } from './ProtoModel.js';
import { typeName } from './protoNames.js';

/** A name that is given out for the first time. */
export interface AddedName {
  /** With the package. */
  name: string;
  key: string;
}

/** Under which key a name is remembered: a message that becomes an enum is another thing. */
export function nameKey(kind: 'message' | 'enum', key: string): string {
  return kind === 'enum' ? `enum ${key}` : key;
}

interface PackageNames {
  byKey: Map<string, string>;
  unique: UniqueNames;
}

/** Gives out names of messages, enums and services: to each key the one it ever had in a package, and to no other. */
export class GivenNames {
  readonly added: AddedName[] = [];
  readonly #packages = new Map<string, PackageNames>();
  readonly #known = new Map<string, AddedName[]>();

  /** `known` are all names so far, by their full names. */
  constructor(known: ReadonlyMap<string, string>) {
    for (const [full, key] of known) {
      const dot = full.lastIndexOf('.');
      const names = this.#known.get(full.slice(0, dot)) ?? [];
      names.push({ name: full.slice(dot + 1), key });
      this.#known.set(full.slice(0, dot), names);
    }
  }

  claim(home: ProtoHome, key: string, wanted: string): string {
    const { byKey, unique } = this.#namesOf(home.package);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const name = unique.claim(typeName(wanted));
    byKey.set(key, name);
    this.added.push({ name: `${home.package}.${name}`, key });
    return name;
  }

  #namesOf(name: string): PackageNames {
    const there = this.#packages.get(name);
    if (there !== undefined) return there;
    const known = this.#known.get(name) ?? [];
    const names = {
      byKey: new Map(known.map((entry) => [entry.key, entry.name])),
      unique: new UniqueNames(
        '',
        known.map((entry) => entry.name),
      ),
    };
    this.#packages.set(name, names);
    return names;
  }
}
