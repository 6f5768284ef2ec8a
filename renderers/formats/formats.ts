import { readJson } from '../../validators/source/readJson.js';
import type { Language } from '../language/Language.js';

const angle = ['<!-- ', ' -->'] as const;
const hash = ['# ', ''] as const;

/**
 * What generated packages have beside code: prose, manifests and data. Markdown and text have no wrong syntax; that of XML
 * and YAML is not looked at.
 */
export const formats: readonly Language[] = [
  { id: 'markdown', name: 'Markdown', endings: ['md'], formatted: true, comment: angle },
  {
    id: 'json',
    name: 'JSON',
    endings: ['json'],
    fence: 'json',
    formatted: true,
    // Strict, and without duplicate keys.
    syntax: (text) => readJson(text).issues[0]?.reason,
  },
  { id: 'toml', name: 'TOML', endings: ['toml'], comment: hash, syntax: tomlProblem },
  { id: 'xml', name: 'XML', endings: ['xml'], comment: angle },
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
