import type { Code } from '../../types/Code.js';
import { joinCode, trusted } from '../../renderers/code.js';

/** rustfmt's `max_width` and `chain_width`, by its documentation of the defaults. */
const maxWidth = 100;
const chainWidth = 60;

/** A chain of calls: on one line where it is short, else one call a line. */
export function chain(indent: number, first: Code, calls: readonly Code[]): Code {
  const pad = ' '.repeat(indent);
  const line = `${first}${calls.map((call) => `.${call}`).join('')}`;
  // rustfmt holds only chains of several calls to the chain width.
  const width = calls.length === 1 ? maxWidth - indent : chainWidth;
  if (line.length <= width) return trusted(pad + line);
  return trusted([`${pad}${first}`, ...calls.map((call) => `${pad}    .${call}`)].join('\n'));
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
