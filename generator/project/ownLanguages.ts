import { blamed } from '../../adapters/AdapterFault.js';
import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Amended, Amender } from '../../renderers/language/Amender.js';
import type { ImportStatement, ImportSyntax } from '../../renderers/language/ImportStatement.js';
import type { Language, TextPart } from '../../renderers/language/Language.js';
import type { Languages } from '../../renderers/language/Languages.js';
import type { Lexis } from '../../renderers/language/Lexis.js';
import type { LinkTarget, ModuleLinks } from '../../renderers/language/ModuleLinks.js';
import type { Token } from '../../renderers/language/Token.js';
import { languageFault } from './languageFault.js';

/**
 * The languages that an adapter of the project brings, or what is wrong with its `languages`, as the end of a sentence. What
 * code of theirs does wrong later, the adapter is blamed for.
 */
export function ownLanguages(adapter: GeneratorAdapter, known: Languages): Language[] | string {
  const own: Language[] = [];
  for (const value of adapter.languages as readonly unknown[]) {
    if (typeof value === 'string') {
      if (known.has(value)) continue;
      return `archc has no language '${value}'; an adapter brings one as an object`;
    }
    const fault = languageFault(value);
    if (fault !== undefined) return fault;
    const language = value as Language;
    if (own.some(({ id }) => id === language.id) || known.has(language.id))
      return `there is another language '${language.id}'`;
    const kinds = language.amenders?.map(({ kind }) => kind) ?? [];
    const taken = kinds.find((kind, at) => known.amender(kind) !== undefined || kinds.indexOf(kind) !== at);
    if (taken !== undefined) return `there is another amender of the kind '${taken}'`;
    own.push(guarded(language, adapter.id));
  }
  return own;
}

/** The same language, whose functions blame the adapter for what they throw and for results that are none. */
function guarded(language: Language, adapter: string): Language {
  const { id, lexis, parts, syntax, imports, links, amenders } = language;
  const what = (part: string): string => `\`${part}\` of the language '${id}'`;
  return {
    ...language,
    ...(lexis ? { lexis: guardedLexis(lexis, adapter, what) } : {}),
    ...(parts ? { parts: blamed(adapter, what('parts'), partsOnly(parts)) } : {}),
    ...(syntax ? { syntax: blamed(adapter, what('syntax'), checked(syntax)) } : {}),
    ...(imports ? { imports: guardedImports(imports, adapter, what('imports')) } : {}),
    ...(links ? { links: guardedLinks(links, adapter, what('links')) } : {}),
    ...(amenders ? { amenders: amenders.map((amender) => guardedAmender(amender, adapter)) } : {}),
  };
}

function textOnly<Args extends readonly unknown[]>(make: (...args: Args) => string) {
  return (...args: Args): string => {
    const text: unknown = make(...args);
    if (typeof text === 'string') return text;
    throw new Error('it gave no text');
  };
}

function partsOnly(parts: NonNullable<Language['parts']>) {
  return (text: string): readonly TextPart[] => {
    const found: unknown = parts(text);
    const isPart = (part: Partial<{ prose: string; fence: string; code: string }>): boolean =>
      typeof part.prose === 'string' || (typeof part.fence === 'string' && typeof part.code === 'string');
    if (Array.isArray(found) && found.every(isPart)) return found as TextPart[];
    throw new Error('it gave no parts');
  };
}

function checked(syntax: NonNullable<Language['syntax']>) {
  return async (text: string): Promise<string | undefined> => {
    const problem: unknown = await syntax(text);
    if (problem === undefined || typeof problem === 'string') return problem;
    throw new Error('it gave neither a text nor nothing');
  };
}

function guardedLexis(lexis: Lexis, adapter: string, what: (part: string) => string): Lexis {
  const { alike } = lexis;
  const kind = blamed(adapter, what('lexis.kind'), (opening: string) => {
    const found = lexis.kind(opening) as Partial<ReturnType<Lexis['kind']>> | undefined;
    const { end, escape, hole } = found ?? {};
    const isSound =
      isText(end) &&
      (escape === undefined || isText(escape)) &&
      (hole === undefined || (isText(hole.open) && [')', '}'].includes(hole.close)));
    if (!isSound) throw new Error(`it gave no kind of string for ${JSON.stringify(opening)}`);
    return { ...found, end };
  });
  const isToken = (token: unknown): boolean => typeof (token as Partial<Token> | null)?.text === 'string';
  const sound = (tokens: readonly Token[]): readonly Token[] => {
    const found: unknown = alike?.(tokens);
    if (Array.isArray(found) && found.every(isToken)) return found as Token[];
    throw new Error('it gave no tokens');
  };
  return { ...lexis, kind, ...(alike ? { alike: blamed(adapter, what('lexis.alike'), sound) } : {}) };
}

function guardedImports(imports: ImportSyntax, adapter: string, what: string): ImportSyntax {
  const read = blamed(adapter, what, (lines: readonly string[]): ImportStatement | undefined => {
    const found = imports.read(lines) as Partial<ImportStatement> | undefined;
    if (found === undefined) return undefined;
    const { head, names, lines: own, print } = found;
    const isSound =
      typeof head === 'string' &&
      Array.isArray(names) &&
      names.every(({ text, local }) => typeof text === 'string' && (local === undefined || isText(local))) &&
      own?.length === lines.length &&
      typeof print === 'function';
    if (!isSound) throw new Error('read() gave no statement');
    return {
      head,
      names,
      lines,
      print: blamed(adapter, what, (wanted, width) => {
        const printed: unknown = print(wanted, width);
        if (Array.isArray(printed) && printed.every((line) => typeof line === 'string')) return printed;
        throw new Error('print() gave no lines');
      }),
    };
  });
  const { key } = imports;
  return { ...imports, read, ...(key ? { key: blamed(adapter, what, textOnly(key)) } : {}) };
}

function guardedLinks(links: ModuleLinks, adapter: string, what: string): ModuleLinks {
  const { files, order, target, print } = links;
  return {
    ...links,
    ...(files ? { files: guardedImports(files, adapter, what) } : {}),
    ...(order ? { order: blamed(adapter, what, textOnly(order)) } : {}),
    target: blamed(adapter, what, (...args): LinkTarget | undefined => {
      const found: Partial<LinkTarget> | undefined = target(...args);
      if (found === undefined) return undefined;
      const { path, name } = found;
      if (isText(path) && (name === undefined || isText(name))) return { ...found, path };
      throw new Error('target() gave no file');
    }),
    print: blamed(adapter, what, (link): string | undefined => {
      const line: unknown = print(link);
      if (line === undefined || typeof line === 'string') return line;
      throw new Error('print() gave no text');
    }),
  };
}

function guardedAmender(amender: Amender, adapter: string): Amender {
  const { kind, sum } = amender;
  const what = `the amender of '${kind}'`;
  return {
    ...amender,
    amend: blamed(adapter, what, async (text, data, lineEnd): Promise<Amended> => {
      const found = (await amender.amend(text, data, lineEnd)) as Partial<{ text: string; reason: string }>;
      if (typeof found.text === 'string') return { text: found.text };
      if (typeof found.reason === 'string') return { reason: found.reason };
      throw new Error('it gave neither a text nor a reason');
    }),
    ...(sum ? { sum: blamed(adapter, what, (first, second) => sum(first, second)) } : {}),
  };
}

/** A text with something in it: one that ends a string must, or it never ends. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
