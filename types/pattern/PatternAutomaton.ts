import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { remembered } from '../remembered.js';
import { elementWidth } from './widths.js';

/**
 * The automaton of a pattern as a backtracking engine sees it: a state for each character that the pattern has, and as many
 * edges between two as there are ways from one to the next. Look-arounds are passed over: they only take ways away.
 */
export interface PatternAutomaton {
  /** Which characters a state takes. */
  readonly takes: readonly ((character: string) => boolean)[];
  /** States with which a match begins, and in how many ways. */
  readonly first: ReadonlyMap<number, number>;
  /** By state, what may come next. */
  readonly next: readonly ReadonlyMap<number, number>[];
  /** States after which the pattern has matched whatever follows: from there no engine goes back. */
  readonly done: ReadonlySet<number>;
  /** What a state is in the pattern. */
  readonly raw: readonly string[];
  /** Whether a match begins at the start of the text only. */
  readonly anchored: boolean;
  /** A character of each kind that the pattern tells from others. */
  readonly alphabet: readonly string[];
  /** Where a pattern looks around: patterns of their own. */
  readonly around: readonly PatternAutomaton[];
}

/** A pattern whose automaton is larger than what is worth looking at. */
export class PatternTooLarge extends Error {
  constructor() {
    super(`it has more than ${mostStates} characters, repetitions counted`);
    this.name = 'PatternTooLarge';
  }
}

const mostStates = 4000;
const mostEdges = 400_000;
/** Up to here a repetition is that many copies; above, and when the copies differ in length, it is one without end. */
const fewCopies = 8;
const manyCopies = 100;

type Taker = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

interface Part {
  nullable: boolean;
  first: Map<number, number>;
  last: Map<number, number>;
  /** Whether the end of the text is asked for after the last character. */
  ends: boolean;
}

/** @throws SyntaxError for what is no pattern, {@link PatternTooLarge}. */
export const patternAutomaton = remembered(100, (source): PatternAutomaton => {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(
    source,
    undefined,
    undefined,
    {
      unicode: true,
    },
  );
  return new Builder().build(alternatives);
});

class Builder {
  readonly #takes: ((character: string) => boolean)[] = [];
  readonly #raw: string[] = [];
  readonly #next: Map<number, number>[] = [];
  readonly #alphabet = new Set('aZ_5 -./:\n\té中😀\0');
  readonly #around: PatternAutomaton[] = [];
  readonly #tests = new Map<string, (character: string) => boolean>();
  #edges = 0;

  build(alternatives: readonly AST.Alternative[]): PatternAutomaton {
    const whole = this.#alternatives(alternatives, false);
    return {
      takes: this.#takes,
      raw: this.#raw,
      anchored: alternatives.every(isAnchored),
      next: this.#next,
      first: whole.first,
      done: new Set(whole.ends ? [] : whole.last.keys()),
      alphabet: [...this.#alphabet],
      around: this.#around,
    };
  }

  #alternatives(alternatives: readonly AST.Alternative[], repeats: boolean): Part {
    const parts = alternatives.map(({ elements }) =>
      elements
        .map((element) => this.#element(element, repeats))
        .reduce((a, b) => this.#joined(a, b), nothing()),
    );
    const part: Part = { nullable: false, first: new Map(), last: new Map(), ends: false };
    for (const { nullable, first, last, ends } of parts) {
      part.nullable ||= nullable;
      part.ends ||= ends;
      add(part.first, first);
      add(part.last, last);
    }
    return part;
  }

  #element(element: AST.Element, repeats: boolean): Part {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.#state(element);
      case 'Group':
      case 'CapturingGroup':
        return this.#alternatives(element.alternatives, repeats);
      case 'Quantifier':
        return this.#quantified(element, repeats);
      case 'Assertion':
        if (element.kind === 'lookahead' || element.kind === 'lookbehind')
          this.#around.push(new Builder().build(element.alternatives));
        return { ...nothing(), ends: true };
      case 'Backreference':
        return { ...nothing(), ends: true };
    }
  }

  #state(element: Taker): Part {
    if (this.#takes.length >= mostStates) throw new PatternTooLarge();
    for (const value of valuesOf(element))
      if (value >= 0 && value <= 0x10ffff) this.#alphabet.add(String.fromCodePoint(value));
    const state = this.#takes.length;
    this.#takes.push(this.#test(element.raw));
    this.#raw.push(element.raw);
    this.#next.push(new Map());
    return { nullable: false, first: new Map([[state, 1]]), last: new Map([[state, 1]]), ends: false };
  }

  #test(raw: string): (character: string) => boolean {
    const known = this.#tests.get(raw);
    if (known) return known;
    const expression = new RegExp(`^${raw}$`, 'u');
    const test = (character: string): boolean => expression.test(character);
    this.#tests.set(raw, test);
    return test;
  }

  #quantified({ element, min, max }: AST.Quantifier, repeats: boolean): Part {
    if (max === 0) return nothing();
    if (min === max && elementWidth(element) !== undefined) {
      // How often it goes round is the same in every way, so that outside of loops one round shows what many do.
      if (repeats) return this.#copies(element, min, Math.min(max, manyCopies), true);
      if (max > fewCopies && !isCharacter(element)) return this.#loop(element, min, max);
      return this.#copies(element, min, Math.min(max, 2), repeats);
    }
    return max <= fewCopies ? this.#copies(element, min, max, repeats) : this.#loop(element, min, max);
  }

  #loop(element: AST.QuantifiableElement, min: number, max: number): Part {
    const part = this.#element(element, true);
    this.#connect(part.last, part.first);
    // What matches nothing may do so in any of the rounds.
    if (max !== Infinity && part.nullable) this.#connect(part.last, part.first);
    return { ...part, nullable: part.nullable || min === 0 };
  }

  #copies(element: AST.QuantifiableElement, min: number, max: number, repeats: boolean): Part {
    let part = nothing();
    for (let copy = 0; copy < max; copy++) {
      const one = this.#element(element, repeats);
      part = this.#joined(part, { ...one, nullable: one.nullable || copy >= min });
    }
    return part;
  }

  #joined(a: Part, b: Part): Part {
    this.#connect(a.last, b.first);
    const first = new Map(a.first);
    if (a.nullable) add(first, b.first);
    const last = new Map(b.last);
    if (b.nullable) add(last, a.last);
    return { nullable: a.nullable && b.nullable, first, last, ends: b.ends || (b.nullable && a.ends) };
  }

  #connect(from: ReadonlyMap<number, number>, to: ReadonlyMap<number, number>): void {
    this.#edges += from.size * to.size;
    if (this.#edges > mostEdges) throw new PatternTooLarge();
    for (const [state, ways] of from) {
      const next = this.#next[state] ?? new Map<number, number>();
      for (const [follower, more] of to) next.set(follower, (next.get(follower) ?? 0) + ways * more);
    }
  }
}

/** The code points that a character or a class names. */
function valuesOf(node: Taker): number[] {
  const values: number[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { type, value, elements, min, max } = part as Partial<Record<string, unknown>>;
    if (type === 'Character' && typeof value === 'number') values.push(value - 1, value, value + 1);
    for (const below of [min, max, ...(Array.isArray(elements) ? (elements as unknown[]) : [])]) visit(below);
  };
  visit(node);
  return values;
}

function isAnchored({ elements: [first] }: AST.Alternative): boolean {
  if (first?.type === 'Assertion') return first.kind === 'start';
  return (
    (first?.type === 'Group' || first?.type === 'CapturingGroup') && first.alternatives.every(isAnchored)
  );
}

function isCharacter({ type }: AST.Element): boolean {
  return type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass';
}

function nothing(): Part {
  return { nullable: true, first: new Map(), last: new Map(), ends: false };
}

function add(to: Map<number, number>, from: ReadonlyMap<number, number>): void {
  for (const [state, ways] of from) to.set(state, (to.get(state) ?? 0) + ways);
}
