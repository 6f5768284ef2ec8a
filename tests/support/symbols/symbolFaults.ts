import type { FileSymbol, SourceSymbol } from '../../../types/SourceSymbol.js';
import { isCommand, type Spec } from '../../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../../types/ir/TypeDeclaration.js';

/** What generated code is compared with. */
export interface Generated {
  /** The specs whose types a language declares. */
  specs: readonly Spec[];
  languages: readonly string[];
  /** The identifiers in the code of a file; undefined for one that was not generated. */
  tokensOf: (file: string) => ReadonlySet<string> | undefined;
}

/** Whether a language has no name for a type: it writes out what the type stands for. */
const writtenOut: Readonly<Record<string, (declaration: TypeDeclaration) => boolean>> = {
  // A generic type is declared where it is used, if it is.
  c: ({ generics }) => generics.length > 0,
  proto: ({ generics, body }) => generics.length > 0 || body.kind === 'alias',
  // There is no alias of a type parameter.
  kotlin: ({ generics, body }) => generics.length > 0 && body.kind === 'alias',
};

/** Languages in which nothing calls a command: the worker answers in Rust, and the example makes types. */
const uncalled: ReadonlySet<string> = new Set(['rust', 'go']);

/** What is wrong with the symbols of a project, a line for each thing. */
export function symbolFaults(symbols: readonly SourceSymbol[], generated: Generated): string[] {
  return [
    ...symbols.flatMap((symbol) => misplaced(symbol, generated)),
    ...doubled(symbols),
    ...missing(symbols, generated),
    ...unknown(symbols, generated.specs),
  ];
}

/** A name that the file does not have. */
function misplaced({ name, qualified, file }: SourceSymbol, { tokensOf }: Generated): string[] {
  const tokens = tokensOf(file);
  if (tokens === undefined) return [`${file}, which is said to declare ${qualified}, does not exist`];
  const ends = qualified === name || /[.:]/.test(qualified.at(-name.length - 1) ?? '');
  return [
    ...(tokens.has(name) ? [] : [`${file} has no ${name}`]),
    ...(ends && qualified.endsWith(name) ? [] : [`${qualified} does not end with ${name}`]),
  ];
}

/** Two things with one name, at one place. */
function doubled(symbols: readonly SourceSymbol[]): string[] {
  const owners = new Map<string, string>();
  return symbols.flatMap((symbol) => {
    const { language, file, qualified } = symbol;
    const key = `${language} ${file} ${qualified}`;
    const owner = owners.get(key);
    owners.set(key, targetKey(symbol));
    return owner === undefined ? [] : [`${key} is both ${owner} and ${targetKey(symbol)}`];
  });
}

/** What has no name. */
function missing(symbols: readonly SourceSymbol[], { specs, languages }: Generated): string[] {
  const known = new Set(symbols.map((symbol) => `${symbol.language} ${targetKey(symbol)}`));
  return languages.flatMap((language) =>
    specs.flatMap((spec) => {
      const types = spec.types.filter((declaration) => writtenOut[language]?.(declaration) !== true);
      const wanted = [
        ...types.flatMap((declaration) => partsOf(spec.name, declaration)),
        ...(isCommand(spec) && !uncalled.has(language) ? [{ spec: spec.name, kind: 'call' as const }] : []),
      ];
      return wanted
        .map((target) => `${language} ${targetKey(target)}`)
        .filter((key) => !known.has(key))
        .map((key) => `there is no name for ${key}`);
    }),
  );
}

/** What is in no spec. */
function unknown(symbols: readonly SourceSymbol[], specs: readonly Spec[]): string[] {
  const known = new Set(
    specs
      .flatMap(({ name, types }) =>
        types.flatMap((declaration) => [
          ...partsOf(name, declaration),
          ...tagsOf(declaration).map((variant) => ({
            spec: name,
            kind: 'variant' as const,
            type: declaration.id,
            variant,
          })),
        ]),
      )
      .map(targetKey),
  );
  return symbols
    .filter(({ kind }) => kind === 'type' || kind === 'field' || kind === 'variant')
    .map(targetKey)
    .filter((key) => !known.has(key))
    .map((key) => `nothing is ${key}`);
}

type Target = Omit<FileSymbol, 'name' | 'qualified'>;

/** A type and its fields, those of variants included. */
function partsOf(spec: string, declaration: TypeDeclaration): Target[] {
  const { id: type, body } = declaration;
  const field = (name: string, variant?: string): Target & Record<string, unknown> => ({
    spec,
    kind: 'field',
    type,
    ...(variant === undefined ? {} : { variant }),
    field: name,
  });
  const fields =
    body.kind === 'record'
      ? body.fields.map(({ name }) => field(name))
      : body.kind === 'union'
        ? body.variants.flatMap(({ tag, payload }) =>
            payload.kind === 'fields' ? payload.fields.map(({ name }) => field(name, tag)) : [],
          )
        : [];
  const own: Target & Record<string, unknown> = { spec, kind: 'type', type };
  return [own, ...fields];
}

function tagsOf({ body }: TypeDeclaration): string[] {
  if (body.kind === 'enum') return body.values.map(({ value }) => value);
  return body.kind === 'union' ? body.variants.map(({ tag }) => tag) : [];
}

/** What a symbol names, as one text. */
function targetKey(symbol: Target): string {
  const { spec, kind, type, variant, field, error, method } = symbol as Partial<Record<string, string>>;
  const parts = [kind, spec, type, variant, field, error, method];
  return JSON.stringify(parts.map((part) => part ?? null));
}
