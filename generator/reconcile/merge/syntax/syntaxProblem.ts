import type { Language } from '../../../../types/Artifact.js';
import { readJson } from '../../../../validators/source/readJson.js';
import { balanceProblem } from './balanceProblem.js';
import { lexes } from './Lexis.js';

/**
 * What is wrong with the syntax of a text, for a person; undefined if nothing was found.
 *
 * - TypeScript is parsed by oxfmt: syntax only, no names or types. JSX is not expected.
 * - JSON must be strict JSON without duplicate keys, TOML must parse (version 0.5, by @iarna/toml).
 * - Rust, Swift, Kotlin, Python, C and Protocol Buffers: only balanced brackets outside of strings and comments, and that
 *   strings and comments end; see {@link balanceProblem}.
 * - Markdown and text have no wrong syntax; that of XML and YAML is not looked at.
 */
export async function syntaxProblem(text: string, language: Language): Promise<string | undefined> {
  switch (language) {
    case 'typescript': {
      const { format } = await import('oxfmt');
      const [first] = (await format('merged.ts', text)).errors;
      return first?.message;
    }
    case 'json':
      return readJson(text).issues[0]?.reason;
    case 'toml':
      return tomlProblem(text);
    case 'markdown':
    case 'text':
    case 'xml':
    case 'yaml':
      return undefined;
    case 'rust':
    case 'swift':
    case 'kotlin':
    case 'python':
    case 'c':
    case 'proto':
      return balanceProblem(text, lexes[language]);
  }
}

async function tomlProblem(text: string): Promise<string | undefined> {
  const { default: toml } = await import('@iarna/toml');
  try {
    toml.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
