import type { ImportedName, ImportStatement } from '../language/ImportStatement.js';

const STATEMENT = /^(?<head>from [\w.]+ import |import )(?:\((?<group>[\w., ]*)\)|(?<list>\w[\w., ]*))$/;
const NAME = /^(?<name>\w+(?:\.\w+)*)(?: as (?<alias>\w+))?$/;

/**
 * The statement that these lines are; undefined when they are none or hold anything unusual: a comment, a star, whose names are
 * not known, more than one statement.
 */
export function pythonImport(lines: readonly string[]): ImportStatement | undefined {
  const match = STATEMENT.exec(lines.join(' ').replace(/\s+/g, ' ').trim());
  const { head = '', group, list = '' } = match?.groups ?? {};
  if (!match || (group !== undefined && head === 'import ')) return undefined;
  const texts = (group ?? list).split(',').map((text) => text.trim());
  if (group !== undefined && texts.at(-1) === '') texts.pop();
  const names = texts.map((text) => readName(text, head));
  if (!names.every((name) => name !== undefined)) return undefined;
  const isMultiline = lines.length > 1;
  return { head, names, lines, print: (wanted, width) => print(wanted, { head, isMultiline, width }) };
}

/** What is renamed to itself is there for other modules; what comes of `__future__` is no name. */
function readName(text: string, head: string): ImportedName | undefined {
  const { name, alias } = NAME.exec(text)?.groups ?? {};
  if (name === undefined) return undefined;
  if (head.startsWith('from __future__') || name === alias) return { text, local: undefined };
  // `import a.b` names `a`, as `import a.c` does.
  if (name.includes('.') && alias === undefined) return { text, local: name.split('.')[0], shared: true };
  return { text, local: alias ?? name };
}

function print(
  names: readonly ImportedName[],
  { head, isMultiline, width }: { head: string; isMultiline: boolean; width: number },
): string[] {
  const line = `${head}${names.map(({ text }) => text).join(', ')}`;
  if (head === 'import ' || (!isMultiline && line.length <= width)) return [line];
  return [`${head}(`, ...names.map(({ text }) => `    ${text},`), ')'];
}
