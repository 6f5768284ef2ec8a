import type { AST } from '@eslint-community/regexpp';
import {
  type CodePointRange,
  complement,
  digits,
  lineTerminators,
  propertyRanges,
  spaces,
  withoutSurrogates,
  wordCharacters,
} from './codePointRanges.js';
import type { DialectSyntax } from './DialectSyntax.js';

/** General categories of Unicode by their short names, which all engines that know categories know. */
const category = /^(?:General_Category=|gc=)?(L[ulmot]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?)$/;

/** One code point outside of a class or inside of one. */
export function characterText(value: number, syntax: DialectSyntax): string {
  if (value < 0x20 || value > 0x7e) return syntax.codePoint(value);
  const character = String.fromCodePoint(value);
  return /[A-Za-z0-9_ ]/.test(character) ? character : `\\${character}`;
}

/** `\d`, `.`, `\p{Lu}` by itself. Undefined for what is no set of code points. */
export function characterSetText(set: AST.CharacterSet, syntax: DialectSyntax): string | undefined {
  const items = setItems(set, syntax);
  return items === undefined ? undefined : `[${items}]`;
}

/** `[^a-z\d]`. Undefined for what is no set of code points. */
export function characterClassText(
  node: AST.ClassRangesCharacterClass,
  syntax: DialectSyntax,
): string | undefined {
  const items = node.elements.map((element) => elementItems(element, syntax));
  if (!items.every((item) => item !== undefined)) return undefined;
  const text = items.join('');
  if (text === '') {
    const all = rangesText([[0, 0x10ffff]], syntax);
    if (node.negate) return `[${all}]`;
    return syntax.looksAround ? '(?:(?!))' : `[^${all}]`;
  }
  return `[${node.negate ? '^' : ''}${text}]`;
}

function elementItems(
  element: AST.ClassRangesCharacterClassElement,
  syntax: DialectSyntax,
): string | undefined {
  switch (element.type) {
    case 'Character':
      return rangesText([[element.value, element.value]], syntax);
    case 'CharacterClassRange':
      return rangesText([[element.min.value, element.max.value]], syntax);
    case 'CharacterSet':
      return setItems(element, syntax);
  }
}

function setItems(set: AST.CharacterSet, syntax: DialectSyntax): string | undefined {
  switch (set.kind) {
    case 'any':
      return rangesText(complement(lineTerminators), syntax);
    case 'digit':
      return signed(digits, set.negate, syntax);
    case 'word':
      return signed(wordCharacters, set.negate, syntax);
    case 'space':
      return signed(spaces, set.negate, syntax);
    case 'property': {
      if (set.strings) return undefined;
      const name = set.value === null ? set.key : `${set.key}=${set.value}`;
      const short = category.exec(name)?.[1];
      if (short !== undefined && syntax.hasCategories) return `\\${set.negate ? 'P' : 'p'}{${short}}`;
      return signed(propertyRanges(name), set.negate, syntax);
    }
  }
}

function signed(ranges: readonly CodePointRange[], negate: boolean, syntax: DialectSyntax): string {
  return rangesText(negate ? complement(ranges) : ranges, syntax);
}

/** Items of a class. */
export function rangesText(ranges: readonly CodePointRange[], syntax: DialectSyntax): string {
  return withoutSurrogates(ranges)
    .map(([from, to]) => {
      const first = characterText(from, syntax);
      return from === to ? first : `${first}-${characterText(to, syntax)}`;
    })
    .join('');
}
