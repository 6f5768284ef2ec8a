import type { AST } from '@eslint-community/regexpp';

/** How many code points alternatives match; undefined when that is not one number, as some engines need it behind. */
export function fixedWidth(alternatives: readonly AST.Alternative[]): number | undefined {
  const widths = new Set(alternatives.map(({ elements }) => sum(elements.map(elementWidth))));
  return widths.size === 1 ? [...widths][0] : undefined;
}

/** How many code points an element matches; undefined when that is not one number. */
export function elementWidth(element: AST.Element): number | undefined {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return 1;
    case 'Assertion':
      return 0;
    case 'Group':
    case 'CapturingGroup':
      return fixedWidth(element.alternatives);
    case 'Quantifier': {
      const inner = elementWidth(element.element);
      return inner === undefined || element.min !== element.max ? undefined : inner * element.min;
    }
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return undefined;
  }
}

/** Whether an element may match without taking a character. */
export function mayBeEmpty(element: AST.Element): boolean {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return false;
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.every(mayBeEmpty));
    case 'Quantifier':
      return element.min === 0 || mayBeEmpty(element.element);
    case 'Assertion':
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return true;
  }
}

function sum(widths: readonly (number | undefined)[]): number | undefined {
  return widths.reduce<number | undefined>(
    (total, width) => (total === undefined || width === undefined ? undefined : total + width),
    0,
  );
}

/** Whether alternatives match characters of the basic plane only. Says no when it would have to look closely. */
export function staysInBasicPlane(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.every(({ elements }) => elements.every(isBasic));
}

function isBasic(element: AST.Element): boolean {
  switch (element.type) {
    case 'Character':
      return element.value <= 0xffff;
    case 'CharacterSet':
      return isBasicSet(element);
    case 'CharacterClass':
      return !element.negate && !element.unicodeSets && element.elements.every(isBasicItem);
    case 'Assertion':
      return element.kind === 'lookbehind' || element.kind === 'lookahead'
        ? staysInBasicPlane(element.alternatives)
        : true;
    case 'Group':
    case 'CapturingGroup':
      return staysInBasicPlane(element.alternatives);
    case 'Quantifier':
      return isBasic(element.element);
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return false;
  }
}

function isBasicItem(item: AST.ClassRangesCharacterClassElement): boolean {
  switch (item.type) {
    case 'Character':
      return item.value <= 0xffff;
    case 'CharacterClassRange':
      return item.max.value <= 0xffff;
    case 'CharacterSet':
      return isBasicSet(item);
  }
}

function isBasicSet(set: AST.CharacterSet): boolean {
  return set.kind !== 'any' && set.kind !== 'property' && !set.negate;
}
