import type { JsonValue } from '../../types/Json.js';
import type { JsonIssue, JsonIssueKind, JsonProblem } from './JsonIssue.js';
import { ValueBuilder } from './ValueBuilder.js';
import { explainSyntax, type Expected } from './explainSyntax.js';
import { scanString } from './scanString.js';
import { surrogateProblem } from './surrogateProblem.js';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![-+.\w$])/y;
const LITERAL = /(?:true|false|null)(?![\w$])/y;
const LITERALS: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };

/** One reading of one text: a state machine with its own stack, so that nesting cannot overflow the call stack. */
export class JsonReader {
  readonly builder: ValueBuilder;
  readonly issues: JsonIssue[] = [];
  readonly #text: string;
  readonly #maxDepth: number;
  #at: number;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
    this.builder = new ValueBuilder(text);
  }

  /** @returns False when reading stopped at a syntax or depth issue: the value is a fragment then. */
  read(): boolean {
    let expected: Expected | undefined = 'value';
    while (expected !== undefined) {
      this.#at = skipSpace(this.#text, this.#at);
      if (expected === 'end' && this.#at >= this.#text.length) return true;
      expected = this.#step(expected, this.#text.charAt(this.#at));
    }
    while (this.builder.depth > 0) this.builder.close(this.#at);
    return false;
  }

  #step(expected: Expected, next: string): Expected | undefined {
    switch (expected) {
      case 'element':
        return next === ']' ? this.#close() : this.#value(next, expected);
      case 'value':
        return this.#value(next, expected);
      case 'member':
        return next === '}' ? this.#close() : this.#key(next, expected);
      case 'key':
        return this.#key(next, expected);
      case 'colon':
        return next === ':' ? this.#skip('value') : this.#fail(expected);
      case 'separator': {
        const array = this.builder.inArray;
        if (next === ',') return this.#skip(array ? 'value' : 'key');
        return next === (array ? ']' : '}') ? this.#close() : this.#fail(expected);
      }
      case 'end':
        return this.#fail(expected);
    }
  }

  #value(next: string, expected: Expected): Expected | undefined {
    if (next === '{' || next === '[') return this.#open(next);
    if (next === '"') {
      const text = this.#string(true);
      return text === undefined ? undefined : this.#leaf(text.value, text.end);
    }
    const pattern = next === '-' || (next >= '0' && next <= '9') ? NUMBER : LITERAL;
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return this.#fail(expected);
    const text = this.#text.slice(this.#at, pattern.lastIndex);
    return this.#leaf(pattern === NUMBER ? Number(text) : (LITERALS[text] ?? null), pattern.lastIndex);
  }

  #leaf(value: JsonValue, end: number): Expected {
    this.builder.leaf(value, { start: this.#at, end });
    this.#at = end;
    return this.builder.depth === 0 ? 'end' : 'separator';
  }

  #open(bracket: '{' | '['): Expected | undefined {
    if (this.builder.depth >= this.#maxDepth) {
      const reason = `the value is nested more than ${this.#maxDepth} levels deep`;
      return this.#stop('depth', { reason, start: this.#at, end: this.#at + 1 }, true);
    }
    this.builder.open(bracket === '{' ? {} : [], this.#at);
    return this.#skip(bracket === '{' ? 'member' : 'element');
  }

  #close(): Expected {
    this.builder.close(++this.#at);
    return this.builder.depth === 0 ? 'end' : 'separator';
  }

  #key(next: string, expected: Expected): Expected | undefined {
    if (next !== '"') return this.#fail(expected);
    const key = this.#string(false);
    if (key === undefined) return undefined;
    const span = { start: this.#at, end: key.end };
    const related = this.builder.key(key.value, span);
    if (related !== undefined) {
      const reason = `the key ${JSON.stringify(key.value)} occurs twice in this object`;
      this.#report('duplicate-key', { reason, hint: 'remove or rename one of them', ...span, related }, true);
    }
    this.#at = key.end;
    return 'colon';
  }

  #string(isValue: boolean): { value: string; end: number } | undefined {
    const scanned = scanString(this.#text, this.#at);
    if ('reason' in scanned) {
      this.#stop('syntax', scanned, isValue);
      return undefined;
    }
    const span = { start: this.#at, end: scanned.end };
    const problem = scanned.surrogates ? surrogateProblem(this.#text, span, scanned.value) : undefined;
    if (problem !== undefined) this.#report('surrogate', problem, isValue);
    return scanned;
  }

  #fail(expected: Expected): Expected | undefined {
    const { openedAt, inArray } = this.builder;
    const open =
      openedAt === undefined ? {} : { open: { at: openedAt, bracket: inArray ? '[' : '{' } as const };
    const problem = explainSyntax({ text: this.#text, at: this.#at, expected, ...open });
    return this.#stop('syntax', problem, ['value', 'element', 'colon'].includes(expected));
  }

  #stop(kind: JsonIssueKind, problem: JsonProblem, inValue: boolean): Expected | undefined {
    this.#report(kind, problem, inValue);
    return undefined;
  }

  #report(kind: JsonIssueKind, problem: JsonProblem, inValue: boolean): void {
    this.issues.push({ kind, pointer: this.builder.pointer(inValue), ...problem });
  }

  #skip(expected: Expected): Expected {
    this.#at++;
    return expected;
  }
}

function skipSpace(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
  }
}
