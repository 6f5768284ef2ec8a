import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';

/** rustfmt's `max_width`, `chain_width`, `array_width` and `struct_lit_width`, by its documentation of the defaults. */
const maxWidth = 100;
const chainWidth = 60;
const arrayWidth = 60;
const structWidth = 18;

/** A chain of calls after `before`: on one line where it is short, else one call a line. */
export function chain(
  indent: number,
  first: Code,
  calls: readonly Code[],
  before: Code = verbatim(''),
): Code {
  const pad = ' '.repeat(indent);
  const line = `${first}${calls.map((call) => `.${call}`).join('')}`;
  // rustfmt holds only chains of several calls to the chain width, and keeps a column of it for a question mark twice.
  const width = calls.length === 1 ? maxWidth - indent : chainWidth - Number(line.endsWith('?'));
  if (line.length <= width) return verbatim(pad + before + line);
  return verbatim([`${pad}${before}${first}`, ...calls.map((call) => `${pad}    .${call}`)].join('\n'));
}

/**
 * `&[a, b]` as the value of `head =`, with the space or line break before it: beside the head, on a line of its own, or
 * one element a line.
 */
export function sliceAfter(indent: number, head: string, elements: readonly Code[]): Code {
  const line = `&[${elements.join(', ')}]`;
  const pad = ' '.repeat(indent);
  const isShort = elements.length <= 1 || line.length - '&[]'.length <= arrayWidth;
  if (isShort && `${pad}${head} ${line};`.length <= maxWidth) return verbatim(` ${line}`);
  if (isShort && `${pad}    ${line};`.length <= maxWidth) return verbatim(`\n${pad}    ${line}`);
  return verbatim(` &[\n${elements.map((element) => `${pad}    ${element},`).join('\n')}\n${pad}]`);
}

/** `Name { field: value }`: on one line where the field is short. */
export function structOfOne(indent: number, name: Code, field: Code): Code {
  const pad = ' '.repeat(indent);
  return field.length <= structWidth
    ? verbatim(`${name} { ${field} }`)
    : verbatim(`${name} {\n${pad}    ${field},\n${pad}}`);
}

/** `pub trait Name: A + B {`: bounds that do not fit beside the name go below it, together or one a line. */
export function traitHead(name: Code, bounds: readonly Code[]): Code {
  const line = code`pub trait ${name}: ${joinCode(bounds, ' + ')} {`;
  if (line.length <= maxWidth) return line;
  const below = code`    ${joinCode(bounds, ' + ')}`;
  const list = below.length <= maxWidth ? below : code`    ${joinCode(bounds, '\n    + ')}`;
  return code`pub trait ${name}:\n${list}\n{`;
}

/** `pattern => {`, the start of an arm: the brace goes below where the line would be more than a column too wide. */
export function armHead(indent: string, pattern: Code): Code {
  const line = `${indent}${pattern} => {`;
  return verbatim(line.length <= maxWidth + 1 ? line : `${indent}${pattern} =>\n${indent}{`);
}

/** Blocks with a blank line between them. */
export function blocks(parts: readonly Code[]): Code {
  return joinCode(parts, '\n\n');
}
