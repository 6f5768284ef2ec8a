import type { Code } from '../../types/Code.js';
import { code } from '../code.js';
import { identifier, modulePath } from './encode.js';
import { useList } from './layout.js';

/**
 * The `use` declarations of one module, collected while its code is rendered. A name that the module declares
 * itself, or that another path already gave it, is imported under an alias.
 */
export class RustScope {
  readonly #taken: Set<string>;
  readonly #imports = new Map<string, Map<string, Code>>();
  readonly #deprecated = new Set<string>();

  constructor(declared: Iterable<string>) {
    this.#taken = new Set(declared);
  }

  /** The local name of `name` in the module `from`. */
  use(from: string, name: string): Code {
    const names = this.#imports.get(from) ?? new Map<string, Code>();
    this.#imports.set(from, names);
    const known = names.get(name);
    if (known !== undefined) return known;
    let local = name;
    while (this.#taken.has(local)) local += '_';
    this.#taken.add(local);
    const code = identifier(local);
    names.set(name, code);
    return code;
  }

  /** Something that is imported from this module is deprecated. */
  allowDeprecated(from: string): void {
    this.#deprecated.add(from);
  }

  /** What must stand before the `use` of a module. */
  allowance(from: string): Code {
    return this.#deprecated.has(from) ? code`#[allow(deprecated)]\n` : code``;
  }

  get imports(): ReadonlyMap<string, ReadonlyMap<string, Code>> {
    return this.#imports;
  }
}

/** The `use` declarations, one a module, sorted as rustfmt sorts them. */
export function useLines(scope: RustScope): Code[] {
  return [...scope.imports]
    .sort(([a], [b]) => comparePaths(a, b))
    .map(([from, names]) => {
      const items = [...names]
        .sort(([a], [b]) => compareNames(a, b))
        .map(([name, local]) => (name === local ? local : code`${identifier(name)} as ${local}`));
      const head = code`use ${modulePath(from)}::`;
      const allowance = scope.allowance(from);
      const [only] = items;
      const line = items.length === 1 && only !== undefined ? code`${head}${only};` : useList(head, items);
      return code`${allowance}${line}`;
    });
}

/** `self`, `super` and `crate` come first. */
function comparePaths(a: string, b: string): number {
  const rank = (path: string): number => {
    const at = ['self', 'super', 'crate'].indexOf(path.split('::')[0] ?? '');
    return at < 0 ? 3 : at;
  };
  return rank(a) - rank(b) || compareLists(a.split('::'), b.split('::'));
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareNames(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The version sort of style edition 2024: numbers by value, underscores before everything else. */
function compareNames(a: string, b: string): number {
  const parts = (name: string): string[] => name.replace(/^r#/, '').match(/\d+|\D/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [x = '', y = ''] = [left[index], right[index]];
    if (x === y) continue;
    if (/^\d/.test(x) && /^\d/.test(y)) return Number(x) - Number(y) || y.length - x.length;
    if (x === '_' || y === '_') return x === '_' ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}
