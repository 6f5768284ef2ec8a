import type { ImportedName, ImportStatement } from '../language/ImportStatement.js';
import type { ImportableFiles, LinkTarget, ModuleLinks, NewLink } from '../language/ModuleLinks.js';
import { folderOf, joinPath } from '../language/relativePath.js';
import { typeScriptImport, typeScriptReexport } from './typeScriptImport.js';
import { moduleSpecifier } from './moduleSpecifier.js';

const ENDING = /\.(?:[cm]?[jt]s|[jt]sx)$/;

/** Modules are reached by relative specifiers; what a config maps to other places is not followed. */
export const typeScriptLinks: ModuleLinks = {
  statements: { start: /^(?:import[ {'"]|export (?:type )?\{)/, read },
  order: moduleOf,
  target,
  print,
};

function read(lines: readonly string[]): ImportStatement | undefined {
  return typeScriptImport(lines) ?? typeScriptReexport(lines);
}

/** What stands between the quotes. */
function moduleOf({ head }: Pick<ImportStatement, 'head'>): string {
  return head.replace(/^(?:export )?(?:type )?/, '').replace(/ \*$/, '');
}

function target(
  { head }: ImportStatement,
  { text }: ImportedName,
  file: string,
  files: ImportableFiles,
): LinkTarget | undefined {
  const module = moduleOf({ head });
  if (!/^\.\.?(?:\/|$)/.test(module)) return undefined;
  const path = joinPath(folderOf(file), module)?.replace(ENDING, '');
  if (path === undefined) return undefined;
  const found = [`${path}.ts`, `${path}/index.ts`].find((each) => files.has(each)) ?? `${path}.ts`;
  if (text.startsWith('* ')) return { path: found };
  const name = text.startsWith('default ') ? 'default' : text.replace(/^type /, '').replace(/ as .*$/, '');
  return name === '' ? { path: found } : { path: found, name };
}

function print({ file, target: to, names, like }: NewLink): string {
  const [, keyword = 'import', type = '', quote = '"', module = '', end = ''] =
    /^(import|export) (type )?.*(['"])(.*)\3(;?)$/.exec(like.statement.lines.join(' ')) ?? [];
  const specifier = moduleSpecifier(file, to, ENDING.exec(module)?.[0] ?? '');
  const from = `from ${quote}${specifier}${quote}${end}`;
  const name = to.slice(to.lastIndexOf('/') + 1).replace(ENDING, '');
  if (names.length === 0) return `${keyword} ${type}* as ${name} ${from}`;
  const texts = names.map(({ text, isType }) =>
    isType && !text.startsWith('type ') ? `type ${text}` : text,
  );
  const isTypes = type !== '' || texts.every((text) => text.startsWith('type '));
  const list = texts.map((text) => (isTypes ? text.replace(/^type /, '') : text));
  return `${keyword} ${isTypes ? 'type ' : ''}{ ${list.join(', ')} } ${from}`;
}
