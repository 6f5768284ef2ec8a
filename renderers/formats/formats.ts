import { readJson } from '../../validators/source/readJson.js';
import { type Lexis, quoted } from '../language/Lexis.js';
import { markdownParts } from './markdownText.js';
import type { Language } from '../language/Language.js';

const angle = ['<!-- ', ' -->'] as const;
const hash = ['# ', ''] as const;

const tomlLexis: Lexis = {
  lines: true,
  skip: /#.*/y,
  quote: /"(?:"")?|'(?:'')?/y,
  kind: (opening) => ({
    ...(opening.startsWith('"') ? quoted(opening) : { end: opening }),
    ...(opening.length === 3 ? { multiline: true } : {}),
  }),
};

/**
 * What generated packages have beside code: prose, manifests and data. Markdown and text have no wrong syntax; that of XML
 * and YAML is not looked at.
 */
export const formats: readonly Language[] = [
  {
    id: 'markdown',
    name: 'Markdown',
    endings: ['md'],
    formatted: true,
    comment: angle,
    parts: markdownParts,
  },
  {
    id: 'json',
    name: 'JSON',
    endings: ['json'],
    fence: 'json',
    formatted: true,
    lexis: { skip: /(?!)/y, quote: /"/y, kind: quoted },
    // Strict, and without duplicate keys.
    syntax: (text) => readJson(text).issues[0]?.reason,
  },
  { id: 'toml', name: 'TOML', endings: ['toml'], comment: hash, lexis: tomlLexis, syntax: tomlProblem },
  {
    id: 'xml',
    name: 'XML',
    endings: ['xml'],
    comment: angle,
    parts: (text) => [{ prose: text.replace(/>\s+</g, '><').trim() }],
  },
  { id: 'yaml', name: 'YAML', endings: ['yaml'], formatted: true, comment: hash },
  { id: 'text', name: 'text', endings: [] },
];

/** TOML 0.5. */
async function tomlProblem(text: string): Promise<string | undefined> {
  const { default: toml } = await import('@iarna/toml');
  try {
    toml.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
