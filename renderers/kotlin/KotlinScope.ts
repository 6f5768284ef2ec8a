import type { Code } from '../../types/Code.js';
import { verbatim } from '../code.js';
import { qualifiedName } from './encode.js';

/** Packages that every Kotlin file imports, unless a name of its own package hides theirs. */
const automatic = new Set(['kotlin', 'kotlin.collections', 'kotlin.text']);

/** The imports of one file. What cannot be imported, for its name means something else there, is written in full. */
export class KotlinScope {
  readonly #package: string;
  readonly #taken: ReadonlySet<string>;
  readonly #imports = new Map<string, string>();

  /** `taken` are the names that mean something else in the file, at any place in it. */
  constructor(packageName: string, taken: Iterable<string>) {
    this.#package = packageName;
    this.#taken = new Set(taken);
  }

  /** How the file refers to a name of another package. */
  use(packageName: string, name: string): Code {
    const full = `${packageName}.${name}`;
    if (this.#taken.has(name)) return qualifiedName(full);
    if (automatic.has(packageName) || packageName === this.#package) return qualifiedName(name);
    const imported = this.#imports.get(name);
    if (imported !== undefined && imported !== full) return qualifiedName(full);
    this.#imports.set(name, full);
    return qualifiedName(name);
  }

  /** How the file refers to a name that its own package declares, of which another one may stand nearer. */
  own(name: string, nearer: ReadonlySet<string>): Code {
    return nearer.has(name) ? qualifiedName(`${this.#package}.${name}`) : qualifiedName(name);
  }

  /** The import lines in the order of IntelliJ IDEA: those of Kotlin's own library are last. */
  lines(): Code[] {
    const isOwn = (full: string): boolean => full.startsWith('kotlin.');
    const sorted = [...this.#imports.values()].sort();
    const ordered = [...sorted.filter((full) => !isOwn(full)), ...sorted.filter(isOwn)];
    return ordered.map((full) => verbatim(`import ${full}`));
  }
}
