import type { Amender } from '../../renderers/language/Amender.js';
import type { ImportSyntax } from '../../renderers/language/ImportStatement.js';
import { isLanguageId, type Language } from '../../renderers/language/Language.js';
import type { Lexis } from '../../renderers/language/Lexis.js';
import type { ModuleLinks } from '../../renderers/language/ModuleLinks.js';

type Unknown<T> = Partial<Record<keyof T, unknown>>;

/** What is wrong with a language that an adapter brings, as the end of a sentence; undefined for a sound one. */
export function languageFault(value: unknown): string | undefined {
  if (!isObject(value)) return 'one of its languages is neither an id nor a Language';
  const { id, ...facts } = value as Unknown<Language>;
  if (typeof id !== 'string' || !isLanguageId(id))
    return `the id of a language is lower case letters, digits and hyphens, and ${shown(id)} is not`;
  const wrong = Object.entries(checks).find(([key, isSound]) => {
    const fact = facts[key as keyof typeof facts];
    return fact === undefined ? key === 'name' || key === 'endings' : !isSound(fact);
  });
  return wrong && `its language '${id}' has no sound \`${wrong[0]}\``;
}

/** Text that may stand within a line, and does not go on for ever. */
function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && /^\P{C}{1,200}$/u.test(value);
}

const checks: Readonly<Record<Exclude<keyof Language, 'id'>, (value: unknown) => boolean>> = {
  name: isLine,
  endings: (value) =>
    Array.isArray(value) && value.every((ending) => isLine(ending) && /^[\w-]+$/.test(ending)),
  fence: (value) => isLine(value) && /^[\w+#-]+$/.test(value),
  formatted: (value) => value === true,
  comment: (value) =>
    Array.isArray(value) && value.length === 2 && isLine(value[0]) && (value[1] === '' || isLine(value[1])),
  lexis: isLexis,
  parts: (value) => typeof value === 'function',
  syntax: (value) => typeof value === 'function',
  imports: isImportSyntax,
  links: isModuleLinks,
  pattern: isObject,
  package: (value) => isObject(value) && [value.name, value.manifest, value.test].every(isLine),
  amenders: (value) => Array.isArray(value) && value.every(isAmender),
};

function isLexis(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { skip, quote, kind, blockComment, imports, lines, alike } = value as Unknown<Lexis>;
  return (
    (imports === undefined || (imports instanceof RegExp && imports.global)) &&
    (lines === undefined || lines === true) &&
    (alike === undefined || typeof alike === 'function') &&
    isSticky(skip) &&
    isSticky(quote) &&
    typeof kind === 'function' &&
    (blockComment === undefined || blockComment === 'flat' || blockComment === 'nested')
  );
}

/** One that is not sticky would be found anywhere, and one that matches nothing would be found for ever. */
function isSticky(value: unknown): boolean {
  if (!(value instanceof RegExp) || !value.sticky) return false;
  value.lastIndex = 0;
  return value.exec('')?.[0] === undefined;
}

function isImportSyntax(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { start, attribute, key, read } = value as Unknown<ImportSyntax>;
  const isPlain = (pattern: unknown): boolean =>
    pattern instanceof RegExp && !pattern.global && !pattern.sticky;
  return (
    isPlain(start) &&
    (attribute === undefined || isPlain(attribute)) &&
    (key === undefined || typeof key === 'function') &&
    typeof read === 'function'
  );
}

function isModuleLinks(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { files, statements, inline, order, passesOn, beside, target, print } = value as Unknown<ModuleLinks>;
  return (
    (files === undefined || isImportSyntax(files)) &&
    (statements === undefined || isImportSyntax(statements)) &&
    (inline === undefined || isInline(inline)) &&
    (order === undefined || typeof order === 'function') &&
    (passesOn === undefined || passesOn === true) &&
    (beside === undefined || beside === true) &&
    typeof target === 'function' &&
    typeof print === 'function'
  );
}

function isInline(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { root, statement } = value as Unknown<NonNullable<ModuleLinks['inline']>>;
  return root instanceof RegExp && !root.global && !root.sticky && typeof statement === 'function';
}

function isAmender(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, amend, sum, remembers } = value as Unknown<Amender>;
  return (
    isLine(kind) &&
    /^[a-z][a-z0-9-]*$/.test(kind) &&
    typeof amend === 'function' &&
    (sum === undefined || typeof sum === 'function') &&
    (remembers === undefined || remembers === true)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 40)}'` : `a ${typeof value}`;
}
