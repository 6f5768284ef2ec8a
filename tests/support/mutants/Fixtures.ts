import type { CommandSpec } from '../../../types/CommandSpec.js';
import { withNames } from './namesIn.js';

/** Specs that refer to each other, so that some of them can be copied beside the others under new names. */
export class Fixtures {
  readonly specs: ReadonlyMap<string, CommandSpec>;
  /** Which spec a name without one means, from everywhere but the specs that declare it themselves. */
  readonly #owners = new Map<string, string>();
  readonly #uses = new Map<string, ReadonlySet<string>>();

  constructor(specs: readonly CommandSpec[]) {
    this.specs = new Map(specs.map((spec) => [spec.name, spec]));
    for (const { name, types = {} } of specs)
      for (const type of Object.keys(types)) this.#owners.set(type, name);
    for (const spec of specs) this.#uses.set(spec.name, this.#usedBy(spec));
  }

  /** The specs that these refer to, themselves included. */
  needed(names: Iterable<string>): string[] {
    const found = new Set<string>();
    const visit = (name: string): void => {
      if (found.has(name)) return;
      found.add(name);
      for (const used of this.#uses.get(name) ?? []) visit(used);
    };
    for (const name of names) visit(name);
    return [...found];
  }

  /** The specs that see a change of this one: it comes first. */
  dependents(name: string): string[] {
    const others = [...this.specs.keys()].filter(
      (each) => each !== name && this.needed([each]).includes(name),
    );
    return [name, ...others];
  }

  /** A spec with each name of a type of another spec in full, that spec under its new name where it has one. */
  renamed(spec: CommandSpec, names: ReadonlyMap<string, string>): CommandSpec {
    const renamed = withNames(spec, (type) => {
      const owner = this.#ownerOf(spec, type.name, type.module);
      return owner === undefined ? type : { ...type, module: names.get(owner) ?? owner };
    });
    return { ...renamed, name: names.get(spec.name) ?? spec.name };
  }

  #usedBy(spec: CommandSpec): ReadonlySet<string> {
    const used = new Set<string>();
    withNames(spec, (type) => {
      used.add(this.#ownerOf(spec, type.name, type.module) ?? spec.name);
      return type;
    });
    return used;
  }

  /** The other spec that a name belongs to; undefined for names of the spec itself, scalars, and types from outside. */
  #ownerOf({ name, types = {} }: CommandSpec, type: string, module: string | undefined): string | undefined {
    if (module !== undefined) return module;
    const isOwn =
      Object.hasOwn(types, type) || Object.values(types).some(({ generics }) => generics?.includes(type));
    const owner = isOwn ? undefined : this.#owners.get(type);
    return owner === name ? undefined : owner;
  }
}
