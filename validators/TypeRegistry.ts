import type { CommandSpec } from '../types/CommandSpec.js';
import type { TypeId } from '../types/ir/TypeNode.js';
import type { ExternalTypeConfig } from '../types/ProjectConfig.js';
import type { ProjectType } from '../types/ProjectType.js';
import { didYouMean } from './schema/didYouMean.js';
import { builtins } from './binder/scalars.js';

export interface RegistryEntry {
  id: TypeId;
  arity: number;
  /** How a person would write the reference so that it cannot be mistaken. */
  label: string;
  declaredIn:
    | { kind: 'spec'; command: string }
    | { kind: 'external'; config: ExternalTypeConfig }
    | { kind: 'typescript'; type: ProjectType };
}

export type Resolution =
  | { kind: 'found'; entry: RegistryEntry }
  | { kind: 'unknown'; suggestion?: string }
  | { kind: 'ambiguous'; candidates: string[] };

/**
 * Every type name that a spec may use. A name means the spec's own type first, then what the config declares
 * as external, then the one type of that name in the project; a name that fits two is never guessed.
 */
export class TypeRegistry {
  readonly #own = new Map<string, Map<string, RegistryEntry>>();
  readonly #shared = new Map<string, RegistryEntry[]>();
  readonly #external = new Map<string, RegistryEntry>();

  addSpec(spec: CommandSpec): void {
    const entries = this.#own.get(spec.name) ?? new Map<string, RegistryEntry>();
    this.#own.set(spec.name, entries);
    for (const [name, type] of Object.entries(spec.types ?? {})) {
      const label = `${spec.name}#${name}`;
      const entry: RegistryEntry = {
        id: label,
        arity: type.generics?.length ?? 0,
        label,
        declaredIn: { kind: 'spec', command: spec.name },
      };
      entries.set(name, entry);
      this.#share(name, entry);
    }
  }

  addExternal(name: string, config: ExternalTypeConfig): void {
    const label = `${name} (.generator.json)`;
    this.#external.set(name, {
      id: `external:${name}`,
      arity: 0,
      label,
      declaredIn: { kind: 'external', config },
    });
  }

  addProjectType(type: ProjectType): void {
    const id = `typescript:${type.file}#${type.name}`;
    this.#share(type.name, {
      id,
      arity: type.arity,
      label: `${type.name} (${type.file})`,
      declaredIn: { kind: 'typescript', type },
    });
  }

  /** What `name` means in the spec of `command`; with `module`, the type of that name in that module's spec only. */
  resolve(command: string, name: string, module?: string): Resolution {
    if (module !== undefined) return this.#inModule(module, name);
    const entry = this.#own.get(command)?.get(name) ?? this.#external.get(name);
    if (entry) return { kind: 'found', entry };
    const matches = this.#shared.get(name) ?? [];
    const [only] = matches;
    if (only === undefined)
      return unknown(name, [...builtins.keys(), ...this.#external.keys(), ...this.#shared.keys()]);
    if (matches.length === 1) return { kind: 'found', entry: only };
    return { kind: 'ambiguous', candidates: matches.map((match) => match.label).sort() };
  }

  #inModule(module: string, name: string): Resolution {
    const types = this.#own.get(module);
    if (types === undefined) {
      const meant = didYouMean(module, this.#own.keys());
      // A name that is declared there no more than here is no help.
      const isThere = meant !== undefined && this.#own.get(meant)?.has(name);
      return isThere ? { kind: 'unknown', suggestion: `${meant}#${name}` } : { kind: 'unknown' };
    }
    const entry = types.get(name);
    if (entry) return { kind: 'found', entry };
    const meant = didYouMean(name, types.keys());
    return meant === undefined ? { kind: 'unknown' } : { kind: 'unknown', suggestion: `${module}#${meant}` };
  }

  #share(name: string, entry: RegistryEntry): void {
    const entries = this.#shared.get(name);
    if (entries) entries.push(entry);
    else this.#shared.set(name, [entry]);
  }
}

function unknown(name: string, candidates: Iterable<string>): Resolution {
  const suggestion = didYouMean(name, candidates);
  return suggestion === undefined ? { kind: 'unknown' } : { kind: 'unknown', suggestion };
}
