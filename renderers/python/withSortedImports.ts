import type { Token } from '../language/Token.js';

/** The tokens with one name to an import, and imports that follow each other in an order that does not depend on the text. */
export function withSortedImports(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  let imports: string[] = [];
  const flush = (): void => {
    for (const text of imports.sort()) result.push({ kind: 'word', text }, newLine);
    imports = [];
  };
  for (const line of linesOf(tokens)) {
    const names = importsOf(line);
    if (names) imports.push(...names);
    else {
      flush();
      result.push(...line);
    }
  }
  flush();
  return result;
}

const newLine: Token = { kind: 'mark', text: '\n' };

/** Each with the end of its line, and what begins or ends a block by itself. */
function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    const isEdge = token.text.startsWith('\n');
    if (isEdge && token.text !== '\n') lines.push([token], []);
    else {
      lines.at(-1)?.push(token);
      if (isEdge) lines.push([]);
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** `from a import b` for each name; undefined for a line that imports nothing. */
function importsOf(line: readonly Token[]): string[] | undefined {
  const texts = line.map(({ text }) => text).filter((text) => text !== '\n');
  const [first] = texts;
  const at = texts.indexOf('import');
  if ((first !== 'from' && first !== 'import') || at === -1) return undefined;
  const names = texts
    .slice(at + 1)
    .join(' ')
    .split(',');
  return names.map((name) => [...texts.slice(0, at + 1), name.trim()].join(' '));
}
