import type { Code } from '../../types/Code.js';
import { caseFormat, type ContractCases, type TypeCases } from '../../types/ContractCases.js';
import { verbatim } from '../code.js';
import { visibleJson } from '../visibleJson.js';

/**
 * The text of a cases file: one case a line. Behind the number of its format comes a checksum of all that follows, so that
 * an edit is noticed; white space does not count, since formatters change it.
 */
export function caseFile(cases: ContractCases): Code {
  const quick = textWith(cases, JSON.stringify);
  // What needs care is looked for once, for it is hardly ever there.
  const rest = /[^\n -~]|e\+/.test(quick) ? textWith(cases, json) : quick;
  return verbatim(`{"format":${caseFormat},"checksum":"${checksum(rest)}",\n${rest}`);
}

function textWith(
  { spec, types, errors, examples, unknown }: ContractCases,
  write: (value: unknown) => string,
): string {
  const all = (values: readonly unknown[]): string => list(values.map((value) => write(value)));
  const typeText = ({ name, accepted, refused }: TypeCases): string => `{"name":${write(name)},
"accepted":${all(accepted)},
"refused":${all(refused)}}`;
  return `"spec":${write(spec)},
"types":${list(types.map(typeText))},
"errors":${all(errors)},
"examples":${all(examples)},
"unknown":${all(unknown)}}`;
}

/** JSON with numbers as formatters leave them: `1e21`, where JavaScript writes `1e+21`. */
function json(value: unknown): string {
  const text = visibleJson(value);
  if (!text.includes('e+')) return text;
  return text.replace(/"(?:[^"\\]|\\.)*"|e\+/g, (token) => (token === 'e+' ? 'e' : token));
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
}

/** FNV-1a of 32 bits over the bytes of the text without white space, in hexadecimal digits: every language has it in five lines. */
export function checksum(text: string): string {
  const bytes = Buffer.from(text);
  let hash = 0x811c9dc5;
  // An iterator takes four times as long, and the cases are a good part of all that is generated.
  let index = 0;
  while (index < bytes.length) {
    const byte = bytes[index++] ?? 0;
    if (byte > 0x20 || byte < 0x09 || (byte > 0x0d && byte !== 0x20)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
