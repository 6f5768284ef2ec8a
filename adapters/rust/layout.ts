import type { Code } from '../../types/Code.js';
import { joinCode, trusted, ts } from '../../renderers/code.js';

/** rustfmt's `max_width` and `chain_width`, by its documentation of the defaults. */
const maxWidth = 100;
const chainWidth = 60;

/** A function's head as rustfmt lays it out: on one line where it fits, else one argument a line. */
export function signature(
  indent: number,
  head: Code,
  args: readonly Code[],
  returns: Code,
  end: ';' | ' {',
): Code {
  const pad = ' '.repeat(indent);
  const line = `${pad}${head}(${args.join(', ')}) -> ${returns}${end}`;
  if (line.length <= maxWidth) return trusted(line);
  const inner = args.map((arg) => `${pad}    ${arg},`).join('\n');
  return trusted(`${pad}${head}(\n${inner}\n${pad}) -> ${returns}${end}`);
}

/** A chain of calls: on one line where it is short, else one call a line. */
export function chain(indent: number, first: Code, calls: readonly Code[]): Code {
  const pad = ' '.repeat(indent);
  const line = `${first}${calls.map((call) => `.${call}`).join('')}`;
  if (line.length <= chainWidth) return trusted(pad + line);
  return trusted([`${pad}${first}`, ...calls.map((call) => `${pad}    .${call}`)].join('\n'));
}

/** A `use` of names that are sorted; what does not fit on one line fills several. */
export function useNames(path: string, names: readonly Code[]): Code {
  if (names.length === 1) return ts`use ${trusted(path)}::${names[0] ?? ts``};`;
  const line = `use ${path}::{${names.join(', ')}};`;
  if (line.length <= maxWidth) return trusted(line);
  const rows: string[] = [];
  for (const name of names) {
    const last = rows.at(-1);
    if (last === undefined || last.length + name.length + 2 > maxWidth) rows.push(`    ${name},`);
    else rows[rows.length - 1] = `${last} ${name},`;
  }
  return trusted(`use ${path}::{\n${rows.join('\n')}\n};`);
}

/** `&[a, b]` after `indent` columns and `before` characters; what does not fit stands one element a line. */
export function slice(indent: number, before: number, elements: readonly Code[]): Code {
  const line = `&[${elements.join(', ')}]`;
  const fits = line.length - 1 <= chainWidth && indent + before + line.length + 1 <= maxWidth;
  if (elements.length <= 1 || fits) return trusted(line);
  const pad = ' '.repeat(indent);
  return trusted(`&[\n${elements.map((element) => `${pad}    ${element},`).join('\n')}\n${pad}]`);
}

/** Blocks with a blank line between them. */
export function blocks(parts: readonly Code[]): Code {
  return joinCode(parts, '\n\n');
}
