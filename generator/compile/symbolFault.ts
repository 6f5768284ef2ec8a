import type { FileSymbol, SymbolTarget } from '../../types/SourceSymbol.js';

/** What says, besides the spec, which thing of a kind is meant; in brackets what need not be there. */
const keys: Readonly<Record<SymbolTarget['kind'], readonly string[]>> = {
  type: ['type', '[message]'],
  codec: ['type'],
  field: ['type', '[variant]', 'field'],
  variant: ['type', 'variant'],
  contract: [],
  call: [],
  handler: [],
  errors: [],
  error: ['error'],
  trait: [],
  method: ['method'],
};

/** Symbols that an adapter of the project gave for a file, or what is wrong with them as a sentence. */
export function checkedSymbols(value: unknown): readonly FileSymbol[] | string {
  if (!Array.isArray(value)) return 'gave no list';
  const wrong = value.findIndex((symbol) => !isSymbol(symbol));
  return wrong < 0 ? (value as FileSymbol[]) : `gave a symbol (${String(wrong + 1)}.) that is none`;
}

function isSymbol(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string' || !Object.hasOwn(keys, kind)) return false;
  const listed = keys[kind as SymbolTarget['kind']];
  const needed = ['spec', 'name', 'qualified', ...listed.filter((key) => !key.startsWith('['))];
  const known = new Set([...needed, ...listed.map((key) => key.replace(/[[\]]/g, ''))]);
  return (
    needed.every((key) => Object.hasOwn(rest, key)) &&
    Object.entries(rest).every(([key, part]) => known.has(key) && typeof part === 'string') &&
    (rest.message === undefined || rest.message === 'params' || rest.message === 'result')
  );
}
