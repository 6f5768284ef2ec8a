import type { NameExpression, TypeExpression } from '../../types/TypeExpression.js';
import { builtins } from '../../validators/binder/scalars.js';
import { type BareWord, bareReplacement, loosest, type TypeHints } from './bareReplacement.js';
import { builtinSpelling } from './builtinSpelling.js';
import { mapTypeNames } from './mapTypeNames.js';
import { arrayType, nameType } from './nameType.js';
import { refusedWord } from './parseLooseType.js';

/** A type with what a person would otherwise have to mend, and what that was. */
export interface RepairedType {
  type: TypeExpression;
  /** Whether a word said nothing about what is in it. */
  bare: boolean;
  /** Built-in types under another name, by that name. */
  respelt: Map<string, string>;
  /** Names that nothing declares. */
  unknown: Set<string>;
  /** Whether a word is left that version 2 refuses and that has no equivalent where it stands. */
  refused: boolean;
}

const bareWords: ReadonlyMap<string, BareWord> = new Map([
  ['any', 'any'],
  ['object', 'object'],
  ['Object', 'object'],
  ['Record', 'object'],
  ['array', 'array'],
  ['Array', 'array'],
  ['ReadonlyArray', 'array'],
]);

/** Replaces bare words and misspelt built-in names in a parsed type, and collects the names that are unknown. */
export function repairType(
  written: TypeExpression,
  declared: ReadonlySet<string>,
  hints: TypeHints,
): RepairedType {
  const repaired: RepairedType = {
    type: written,
    bare: false,
    respelt: new Map(),
    unknown: new Set(),
    refused: false,
  };
  const whole = written.kind === 'name' ? bareWord(written, declared) : undefined;
  if (whole !== undefined) return { ...repaired, bare: true, type: bareReplacement(whole, hints) };
  repaired.type = mapTypeNames(written, (name) => repairName(name, declared, repaired));
  return repaired;
}

function repairName(
  name: NameExpression,
  declared: ReadonlySet<string>,
  found: RepairedType,
): TypeExpression {
  if (name.module !== undefined || declared.has(name.name)) return name;
  const bare = bareWord(name, declared);
  if (bare !== undefined) {
    found.bare = true;
    return loosest[bare];
  }
  if (builtins.has(name.name) || name.name === 'Record' || name.name === 'Array') return name;
  const word = refusedWord(name.name) ?? name.name;
  const replacement = respell(word, name.args);
  if (replacement !== undefined) {
    found.respelt.set(word, replacement.label);
    return replacement.type;
  }
  if (refusedWord(name.name) !== undefined) found.refused = true;
  else found.unknown.add(name.name);
  return name;
}

function bareWord(
  { name, args, module }: NameExpression,
  declared: ReadonlySet<string>,
): BareWord | undefined {
  if (args.length > 0 || module !== undefined || declared.has(name)) return undefined;
  return bareWords.get(refusedWord(name) ?? name);
}

function respell(word: string, args: TypeExpression[]): { type: TypeExpression; label: string } | undefined {
  const [first] = args;
  if (word === 'Map' && args.length === 2) return { type: nameType('Record', args), label: 'Record' };
  if (word === 'Set' && first !== undefined && args.length === 1)
    return { type: arrayType(first), label: 'T[]' };
  const builtin = args.length === 0 ? builtinSpelling(word) : undefined;
  return builtin === undefined ? undefined : { type: nameType(builtin), label: builtin };
}
