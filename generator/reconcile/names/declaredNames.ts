import type { SourceSymbol } from '../../../types/SourceSymbol.js';
import { groupedBy } from '../../source/groupedBy.js';

/** A name that is no member, with those of what it names. */
export interface DeclaredName {
  now: string;
  /** The file that declares it. */
  to: string;
  spec: string;
  members: readonly string[];
  isType: boolean;
}

/**
 * What files declare and could have from another spec, each name of a file once: types, and what belongs to them. What a command takes,
 * gives and is called by is its own, and comes and goes with it.
 */
export function declaredNames(symbols: readonly SourceSymbol[]): DeclaredName[] {
  const messages = new Set(
    symbols.flatMap((symbol) =>
      symbol.kind === 'type' && symbol.message !== undefined ? [symbol.type] : [],
    ),
  );
  const fields = groupedBy(
    symbols.flatMap((symbol) => (symbol.kind === 'field' ? [symbol] : [])),
    ({ file, type }) => `${file} ${type}`,
  );
  const found = new Map<string, DeclaredName>();
  for (const symbol of symbols) {
    const { kind, file, name, spec } = symbol;
    if (kind !== 'type' && kind !== 'codec' && kind !== 'variant') continue;
    if (messages.has(symbol.type)) continue;
    const own = kind === 'variant' ? [] : (fields.get(`${file} ${symbol.type}`) ?? []);
    const members = own.map((field) => field.name);
    found.set(`${file} ${name}`, { now: name, to: file, spec, members, isType: kind === 'type' });
  }
  return [...found.values()];
}
