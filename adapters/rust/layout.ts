import type { Code } from '../../types/Code.js';
import { code, joinCode } from '../../renderers/code.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import {
  bracketed,
  firstFitting,
  group,
  hardline,
  ifFits,
  indent,
  joinDocs,
  line,
  softline,
} from '../../renderers/layout/documents.js';
import { callWidth, page, structBody, unended } from '../../renderers/rust/layout.js';

/** rustfmt's `chain_width` and `array_width`, by its documentation of the defaults. */
const chainWidth = 60;
const arrayWidth = 60;

/** A chain of calls: on one line where it is short, else one call a line. */
export function chain(first: Code, calls: readonly Code[]): Doc {
  // rustfmt holds only chains of several calls to the chain width, and keeps a column of it for a question mark twice.
  const isAsked = calls.at(-1)?.endsWith('?') === true;
  const limit = calls.length === 1 ? Infinity : chainWidth - Number(isAsked);
  return group([first, indent(calls.map((call) => [softline, code`.${call}`]))], { limit });
}

/** `&[a, b]` as the value of `head =`: beside the head, on a line of its own, or one element a line. */
export function sliceAfter(head: Code, elements: readonly Doc[]): Doc {
  const limit = elements.length <= 1 ? Infinity : arrayWidth;
  const slice = [bracketed([code`&[`, code`]`], elements, { last: code`,`, limit }), code`;`];
  const beside = [head, code` `, slice];
  const below = [head, indent([hardline, slice])];
  // Found by trial: on a line of its own a column must be left.
  return firstFitting([beside], ifFits(below, below, beside, 1));
}

/** `&[(a, b), (c, d)]` as the value of `head =`. */
export function tuplesAfter(head: Code, tuples: readonly (readonly Code[])[]): Doc {
  const [only = [], ...others] = tuples;
  if (others.length === 0 && joinCode(only, ', ').length > callWidth) {
    // A single tuple that is too wide shares the lines of its brackets.
    const elements = only.map((element) => [hardline, code`${element},`]);
    return [head, code` &[(`, indent(elements), hardline, code`)];`];
  }
  const rule = { last: code`,`, limit: callWidth };
  return sliceAfter(
    head,
    tuples.map((elements) => bracketed([code`(`, code`)`], elements, rule)),
  );
}

/** `Name { field: value }`: on one line where the field is short. */
export function structOfOne(name: Code, field: Code): Doc {
  return structBody(name, [field], code`,`);
}

/** `pub trait Name: A + B {`: bounds that do not fit beside the name go below it, together or one a line. */
export function traitHead(name: Code, bounds: readonly Code[]): Code {
  // rustfmt measures bounds as if they stood at the start of a line.
  const rule = { limit: page.width, room: -page.step.length };
  const list = group(joinDocs(bounds, [line, code`+ `]), rule);
  // Found by trial: it counts `pub` twice, and an indentation.
  const whole = group([code`pub trait ${name}:`, indent([line, list]), line, code`{`], { room: 8 });
  return unended('', whole);
}

/** `pattern => {`, the start of an arm: the brace goes below where the line would be more than a column too wide. */
export function armHead(indentation: string, pattern: Code): Code {
  const beside = code`${pattern} => {`;
  return unended(indentation, ifFits(beside, beside, [code`${pattern} =>`, hardline, code`{`], -1));
}

/** Blocks with a blank line between them. */
export function blocks(parts: readonly Code[]): Code {
  return joinCode(parts, '\n\n');
}
