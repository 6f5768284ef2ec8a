import type { Code } from '../../types/Code.js';
import { caseFormat, type ContractCases, type TypeCases } from '../../types/ContractCases.js';
import { verbatim } from '../code.js';
import { visibleJson } from '../visibleJson.js';

/**
 * The text of a cases file: one case a line. Behind the number of its format comes a checksum of all that follows, so that
 * an edit is noticed; white space does not count, since formatters change it.
 */
export function caseFile({ spec, types, errors, examples, unknown }: ContractCases): Code {
  const rest = `"spec":${json(spec)},
"types":${list(types.map(typeText))},
"errors":${list(errors.map((error) => json(error)))},
"examples":${list(examples.map((example) => json(example)))},
"unknown":${list(unknown.map((name) => json(name)))}}`;
  return verbatim(`{"format":${caseFormat},"checksum":"${checksum(rest)}",\n${rest}`);
}

/** JSON with numbers as formatters leave them: `1e21`, where JavaScript writes `1e+21`. */
function json(value: unknown): string {
  const text = visibleJson(value);
  if (!text.includes('e+')) return text;
  return text.replace(/"(?:[^"\\]|\\.)*"|e\+/g, (token) => (token === 'e+' ? 'e' : token));
}

function typeText({ name, accepted, refused }: TypeCases): string {
  return `{"name":${json(name)},
"accepted":${list(accepted.map((one) => json(one)))},
"refused":${list(refused.map((one) => json(one)))}}`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
}

/** FNV-1a of 32 bits over the bytes of the text without white space, in hexadecimal digits: every language has it in five lines. */
export function checksum(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let hash = 0x811c9dc5;
  let index = 0;
  // Four times as fast as an iterator, and the cases are a good part of all that is generated.
  while (index < bytes.length) {
    const byte = bytes[index++] ?? 0;
    if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
