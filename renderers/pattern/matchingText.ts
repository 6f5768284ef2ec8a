import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Constraints } from '../../types/CommandSpec.js';
import { matchesQuickly } from '../../types/pattern/matchesQuickly.js';

/** Printable ASCII with letters first, and some of what lies beyond it. */
const characters = [
  ...'aA0_ -./:@',
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
  ...'é中😀\n\t',
];

const longest = 10_000;

/** A text that matches the pattern and has the wanted length, the same on every run; undefined when none is found. */
export function matchingText(pattern: string, constraints: Constraints): string | undefined {
  const matches = matcherOf(pattern);
  if (matches === undefined) return undefined;
  const { minLength = 0 } = constraints;
  if (minLength > longest) return undefined;
  const parsed = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, undefined, undefined, {
    unicode: true,
  });
  // What may repeat does so as little as possible, then more often: a text must not only match but be long enough.
  for (const more of [0, 1, 2, 3, minLength]) {
    for (const alternative of parsed.alternatives) {
      const text = textOf(alternative.elements, more);
      if (text !== undefined && hasLength(text, constraints) && matches(text) === true) return text;
    }
  }
  return undefined;
}

/** A text of a length that is allowed, which does not match the pattern; undefined when none is found. */
export function otherText(pattern: string, constraints: Constraints): string | undefined {
  const matches = matcherOf(pattern);
  const { minLength = 0 } = constraints;
  if (matches === undefined || minLength > longest) return undefined;
  const tried = [
    '',
    ...['x', '-', '0', ' ', 'é', '~', '\n'].map((text) => text.repeat(Math.max(1, minLength))),
  ];
  return tried.find((text) => hasLength(text, constraints) && matches(text) === false);
}

/** Says whether texts match, and undefined of one with which that may take long; undefined for what is no pattern. */
function matcherOf(pattern: string): ((text: string) => boolean | undefined) | undefined {
  try {
    const expression = new RegExp(pattern, 'u');
    const isQuick = matchesQuickly(pattern);
    return (text) => (isQuick(text) ? expression.test(text) : undefined);
  } catch {
    return undefined;
  }
}

function hasLength(text: string, { minLength = 0, maxLength = Infinity }: Constraints): boolean {
  const { length } = [...text];
  return length >= minLength && length <= maxLength;
}

function textOf(elements: readonly AST.Element[], more: number): string | undefined {
  const texts = elements.map((element) => elementText(element, more));
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}

function elementText(element: AST.Element, more: number): string | undefined {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass': {
      const one = new RegExp(`^${element.raw}$`, 'u');
      return characters.find((character) => one.test(character));
    }
    case 'Group':
    case 'CapturingGroup':
      return textOf(element.alternatives[0]?.elements ?? [], more);
    case 'Quantifier': {
      const count = Math.min(element.max, element.min + more, longest);
      const once = elementText(element.element, more);
      // Repetitions of repetitions would fill the memory.
      return once === undefined || once.length * count > 2 * longest ? undefined : once.repeat(count);
    }
    case 'Assertion':
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return '';
  }
}
