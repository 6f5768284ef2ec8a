import type { Language } from '../../types/Artifact.js';

const byEnding: Readonly<Record<string, Language>> = {
  c: 'c',
  h: 'c',
  json: 'json',
  kt: 'kotlin',
  kts: 'kotlin',
  md: 'markdown',
  proto: 'proto',
  py: 'python',
  rs: 'rust',
  swift: 'swift',
  toml: 'toml',
  ts: 'typescript',
  xml: 'xml',
  yaml: 'yaml',
};

/** The language of a file by the ending of its name; `text` for names that archc has no rules for, as `py.typed`. */
export function languageOf(path: string): Language {
  return byEnding[path.slice(path.lastIndexOf('.') + 1)] ?? 'text';
}
