import { dirname, relative } from 'node:path';
import type { Minimatch } from 'minimatch';

/** An `.editorconfig`: what it says for all, and its sections in their order. */
export interface EditorConfig {
  path: string;
  text: string;
  isRoot: boolean;
  sections: Section[];
}

interface Section {
  glob: string;
  properties: Properties;
}

type Properties = Record<string, string | number | boolean>;

/** Properties whose values are words, in any case. */
const words = new Set(['indent_style', 'indent_size', 'end_of_line']);

/** Reads an `.editorconfig`. One with a line that is none of it says nothing, as for prettier. */
export function readEditorConfig(path: string, text: string): EditorConfig {
  const globals: Properties = {};
  const sections = new Map<string, Properties>();
  let current = globals;
  for (const line of text.split(/\r?\n|\r/).map((found) => found.trim())) {
    if (line === '' || /^[#;]/.test(line)) continue;
    const glob = /^\[([^]*)\]$/.exec(line)?.[1];
    const [, key, value] = /^([^=]*)=([^]*)$/.exec(line) ?? [];
    if (glob !== undefined) {
      current = sections.get(glob) ?? (Object.create(null) as Properties);
      sections.set(glob, current);
    } else if (line.startsWith('[') || key === undefined || value === undefined) {
      return { path, text, isRoot: false, sections: [] };
    } else {
      const name = key.trim().toLowerCase();
      current[name] = valueOf(name, value.trim());
    }
  }
  const listed = [...sections].map(([glob, properties]) => ({ glob, properties }));
  return { path, text, isRoot: Boolean(globals.root), sections: listed };
}

/** Numbers and truth values are such, everything else is text. */
function valueOf(name: string, text: string): string | number | boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  } catch {
    // A word.
  }
  return words.has(name) ? text.toLowerCase() : text;
}

/**
 * The prettier options that `.editorconfig` files give a file, as prettier reads them; the nearest file comes first in
 * the list and counts most. Loads the matcher of its globs only when there is a section.
 */
export async function editorOptions(
  configs: readonly EditorConfig[],
  filepath: string,
): Promise<Record<string, unknown>> {
  if (configs.every(({ sections }) => sections.length === 0)) return {};
  const { Minimatch } = await import('minimatch');
  const properties: Properties = {};
  for (const { path, sections } of [...configs].reverse()) {
    const file = relative(dirname(path), filepath).replaceAll('\\', '/');
    for (const section of sections)
      if (isGlob(section.glob) && matcherOf(section, Minimatch).match(file))
        Object.assign(properties, section.properties);
  }
  return prettierOptions(properties);
}

const matchers = new WeakMap<Section, Minimatch>();

/** Made once for each section: there may be thousands of files. */
function matcherOf(section: Section, Matcher: typeof Minimatch): Minimatch {
  const known = matchers.get(section);
  if (known) return known;
  const matcher = new Matcher(fullGlob(section.glob), { dot: true });
  matchers.set(section, matcher);
  return matcher;
}

/** A section of nothing, or of a folder further up, is for no file. */
function isGlob(glob: string): boolean {
  return glob !== '' && glob.length <= 4096 && !glob.replace(/\\(.)/g, '$1').split('/').includes('..');
}

/** Without a slash the glob is for names in every folder; two asterisks are any text, with slashes too. */
function fullGlob(glob: string): string {
  const anchored = glob.includes('/') ? glob.replace(/^\//, '') : `**/${glob}`;
  return anchored.replaceAll('**', '{*,**/**/**}');
}

function prettierOptions(found: Properties): Record<string, unknown> {
  const { indent_style: style, max_line_length: width, quote_type: quotes, end_of_line: ending } = found;
  const size = found.indent_size ?? (style === 'tab' ? 'tab' : undefined);
  const tabWidth = found.tab_width ?? (size === 'tab' ? undefined : size);
  const indent = size === 'tab' ? tabWidth : size;
  const options: Record<string, unknown> = {};
  if (style === 'space') options.useTabs = false;
  else if (style === 'tab' || (indent === undefined && size === 'tab')) options.useTabs = true;
  if (style === 'space' && isCount(indent)) options.tabWidth = indent;
  else if (isCount(tabWidth)) options.tabWidth = tabWidth;
  if (width === 'off') options.printWidth = Infinity;
  else if (isCount(width)) options.printWidth = width;
  if (quotes === 'single' || quotes === 'double') options.singleQuote = quotes === 'single';
  if (ending === 'lf' || ending === 'crlf' || ending === 'cr') options.endOfLine = ending;
  return options;
}

/** Nobody means more than this many columns, and a formatter takes as many spaces. */
const mostColumns = 1000;

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= mostColumns;
}
