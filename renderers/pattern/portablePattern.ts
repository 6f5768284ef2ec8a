import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { characterClassText, characterSetText, characterText, rangesText } from './characterClass.js';
import { wordCharacters } from './codePointRanges.js';
import type { DialectSyntax } from './DialectSyntax.js';
import { fixedWidth, mayBeEmpty, staysInBasicPlane } from '../../types/pattern/widths.js';

/**
 * An ECMAScript expression with the flag `u`, in the syntax of another engine and with the same meaning: does it match
 * anywhere in a text without lone surrogates? Shorthands are spelled out, since `\d`, `\s`, `.` and `$` mean something
 * else in each engine. Groups do not capture.
 *
 * Undefined for what an engine cannot do: a reference to a group, a look behind of no fixed width (or at surrogate pairs) and,
 * where it does not look around, any look and `\b`; flags inside of the expression, counts over the engine's limit, an endless
 * repetition of what may match nothing (where that hangs the engine), and what is no valid expression.
 *
 * Caveat: general categories (`\p{Lu}`) are those of the engine's version of Unicode where it knows them.
 */
export function portablePattern(source: string, syntax: DialectSyntax): string | undefined {
  const parser = new RegExpParser({ ecmaVersion: 2024 });
  try {
    const { alternatives } = parser.parsePattern(source, undefined, undefined, { unicode: true });
    const text = alternativesText(alternatives, syntax);
    // ICU refuses an empty expression.
    return text === '' ? '(?:)' : text;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function alternativesText(
  alternatives: readonly AST.Alternative[],
  syntax: DialectSyntax,
): string | undefined {
  const texts = alternatives.map(({ elements }) =>
    concatenated(elements.map((element) => elementText(element, syntax))),
  );
  return texts.every((text) => text !== undefined) ? texts.join('|') : undefined;
}

function concatenated(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

function elementText(element: AST.Element, syntax: DialectSyntax): string | undefined {
  switch (element.type) {
    case 'Character':
      return isSurrogate(element.value) ? undefined : characterText(element.value, syntax);
    case 'CharacterSet':
      return characterSetText(element, syntax);
    case 'CharacterClass':
      return element.unicodeSets ? undefined : characterClassText(element, syntax);
    case 'Group':
      return element.modifiers === null ? around('(?:', element, syntax) : undefined;
    case 'CapturingGroup':
      return around('(?:', element, syntax);
    case 'Quantifier':
      return quantified(element, syntax);
    case 'Assertion':
      return assertionText(element, syntax);
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return undefined;
  }
}

function around(
  open: string,
  { alternatives }: { alternatives: readonly AST.Alternative[] },
  syntax: DialectSyntax,
): string | undefined {
  const inner = alternativesText(alternatives, syntax);
  return inner === undefined ? undefined : `${open}${inner})`;
}

function quantified(node: AST.Quantifier, syntax: DialectSyntax): string | undefined {
  const { min, max, greedy } = node;
  const inner = elementText(node.element, syntax);
  if (inner === undefined || min > syntax.maxCount || (max !== Infinity && max > syntax.maxCount))
    return undefined;
  if (max === Infinity && !syntax.repeatsNothing && mayBeEmpty(node.element)) return undefined;
  return `${inner}${countText(min, max)}${greedy ? '' : '?'}`;
}

function countText(min: number, max: number): string {
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${String(min)},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${String(min)}}` : `{${String(min)},${String(max)}}`;
}

function assertionText(node: AST.Assertion, syntax: DialectSyntax): string | undefined {
  switch (node.kind) {
    case 'start':
      return '\\A';
    case 'end':
      return syntax.end;
    case 'word':
      return boundaryText(node.negate, syntax);
    case 'lookahead':
      if (!syntax.looksAround) return undefined;
      return around(node.negate ? '(?!' : '(?=', node, syntax);
    case 'lookbehind':
      if (!syntax.looksAround) return undefined;
      if (fixedWidth(node.alternatives) === undefined) return undefined;
      if (!syntax.looksBehindPairs && !staysInBasicPlane(node.alternatives)) return undefined;
      return around(node.negate ? '(?<!' : '(?<=', node, syntax);
  }
}

/** `\b` and `\B` by what is on both sides: engines differ in what a word is made of. */
function boundaryText(negate: boolean, syntax: DialectSyntax): string | undefined {
  if (!syntax.looksAround) return undefined;
  const word = `[${rangesText(wordCharacters, syntax)}]`;
  return negate
    ? `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`
    : `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
}

function isSurrogate(value: number): boolean {
  return value >= 0xd800 && value <= 0xdfff;
}
