import { amender } from '../language/Amender.js';

/** Declarations `pub mod name;` that a Rust module must have. */
export const rustModules = amender<{ names: string[] }>('rust-modules', {
  amend: (text, { names }, lineEnd) => ({ text: amendModules(text, names, lineEnd) }),
  sum: (first, second) => ({ names: [...new Set([...first.names, ...second.names])].sort() }),
});

/** After the last `mod` declaration, or after what must stand first: inner attributes and inner docs. */
function amendModules(text: string, names: readonly string[], lineEnd: string): string {
  const missing = names.filter(
    (name) => !new RegExp(`^\\s*(pub(\\([^)]*\\))?\\s+)?mod\\s+${name}\\s*[;{]`, 'm').test(text),
  );
  if (missing.length === 0) return text;
  const lines = text.split(/\r?\n/);
  const last = lines.findLastIndex((line) => declaration.test(line));
  if (last >= 0) return missing.reduce(insertModule, lines).join(lineEnd);
  let start = 0;
  while (/^\uFEFF?\s*(\/\/.*|#!\[.*\]\s*)?$/.test(lines[start] ?? 'code')) start++;
  const declarations = missing.map((name) => `pub mod ${name};`);
  return [...lines.slice(0, start), ...declarations, '', ...lines.slice(start)].join(lineEnd);
}

const declaration = /^(?:pub(?:\([^)]*\))?\s+)?mod\s+(?:r#)?(\w+)\s*;/;

/** Into the last run of declarations, where rustfmt would sort it. */
function insertModule(lines: readonly string[], name: string): string[] {
  const last = lines.findLastIndex((line) => declaration.test(line));
  let at = last + 1;
  while (at > 0 && (declaration.exec(lines[at - 1] ?? '')?.[1] ?? '') > name.replace(/^r#/, '')) at--;
  return [...lines.slice(0, at), `pub mod ${name};`, ...lines.slice(at)];
}
