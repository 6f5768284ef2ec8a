import { installed } from './repository.js';

interface Node {
  type: string;
  depth?: number;
  lang?: string | null;
  url?: string;
  value?: string;
  children?: Node[];
}

interface Parser {
  parsers: { markdown: { parse(text: string, options: object): Node } };
}

/**
 * The blocks of a Markdown text, nested, as prettier's own parser (remark) sees them. What stands inside of
 * paragraphs, headings and code is left out.
 */
export async function markdownShape(text: string): Promise<string[]> {
  const { parsers } = (await import(installed('prettier', 'plugins', 'markdown.mjs'))) as Parser;
  const blocks: string[] = [];
  const visit = (node: Node, level: number): void => {
    blocks.push(`${' '.repeat(level)}${node.type}${node.depth ?? ''} ${node.lang ?? ''}`.trimEnd());
    if (node.type !== 'paragraph' && node.type !== 'heading')
      for (const child of node.children ?? []) visit(child, level + 1);
  };
  visit(parsers.markdown.parse(text, {}), 0);
  return blocks;
}

/**
 * The kinds of nodes that a Markdown text has anywhere: links, emphasis, HTML, … A bare address that is shown as
 * what it is does not count, and neither does Liquid, which only prettier knows.
 */
export async function markdownInlines(text: string): Promise<string[]> {
  const { parsers } = (await import(installed('prettier', 'plugins', 'markdown.mjs'))) as Parser;
  const found = new Set<string>();
  const visit = (node: Node): void => {
    const isBare = node.type === 'link' && node.children?.every(({ value }) => value === node.url);
    if (isBare !== true && node.type !== 'liquidNode') found.add(node.type);
    for (const child of node.children ?? []) visit(child);
  };
  visit(parsers.markdown.parse(text, {}));
  return [...found].sort();
}
