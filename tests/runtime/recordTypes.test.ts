import { describe, expect, it } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';

interface Rule {
  id: string;
  weight?: number;
  limit: number;
}
type RuleInput = Omit<Rule, 'limit'> & { limit?: number };
const id = wire.string();
const weight = wire.optional(wire.float64());
const limit = wire.withDefault(wire.int32(), 10);

/** The compiler checks this file: each `@ts-expect-error` fails the build once it no longer errs. */
describe('the compiler refuses a record', () => {
  it('that fits, and it works', () => {
    const rule: wire.Codec<Rule, RuleInput> = wire.record<Rule, RuleInput>('Rule', { id, weight, limit });
    expect(rule.decode({ id: 'x' })).toEqual({ id: 'x', limit: 10 });
  });

  it('with a missing, extra or wrongly typed field', () => {
    const attempts = [
      // @ts-expect-error -- id is missing
      () => wire.record<Rule, RuleInput>('Rule', { weight, limit }),
      // @ts-expect-error -- an optional field is missing
      () => wire.record<Rule, RuleInput>('Rule', { id, limit }),
      // @ts-expect-error -- extra is not declared
      () => wire.record<Rule, RuleInput>('Rule', { id, weight, limit, extra: id }),
      // @ts-expect-error -- id is a string
      () => wire.record<Rule, RuleInput>('Rule', { id: wire.int32(), weight, limit }),
      // @ts-expect-error -- id is not nullable
      () => wire.record<Rule, RuleInput>('Rule', { id: wire.nullable(id), weight, limit }),
      // @ts-expect-error -- weight is a number
      () => wire.record<Rule, RuleInput>('Rule', { id, weight: wire.optional(id), limit }),
      // @ts-expect-error -- id takes any string, the codec only two
      () => wire.record<Rule, RuleInput>('Rule', { id: wire.literals(['a', 'b']), weight, limit }),
    ];
    expect(attempts).toHaveLength(7);
  });

  it('with a wrong presence', () => {
    const attempts = [
      // @ts-expect-error -- id is required
      () => wire.record<Rule, RuleInput>('Rule', { id: wire.optional(id), weight, limit }),
      // @ts-expect-error -- id has no default
      () => wire.record<Rule, RuleInput>('Rule', { id: wire.withDefault(id, ''), weight, limit }),
      // @ts-expect-error -- weight is optional
      () => wire.record<Rule, RuleInput>('Rule', { id, weight: wire.float64(), limit }),
      // @ts-expect-error -- weight has no default
      () => wire.record<Rule, RuleInput>('Rule', { id, weight: wire.withDefault(wire.float64(), 1), limit }),
      // @ts-expect-error -- limit has a default, handlers always see it
      () => wire.record<Rule, RuleInput>('Rule', { id, weight, limit: wire.optional(wire.int32()) }),
      // @ts-expect-error -- callers may leave limit out
      () => wire.record<Rule, RuleInput>('Rule', { id, weight, limit: wire.int32() }),
      // @ts-expect-error -- callers must pass limit: Rule is also the input
      () => wire.record<Rule>('Rule', { id, weight, limit }),
    ];
    expect(attempts).toHaveLength(7);
  });

  it('whose default has another type', () => {
    // @ts-expect-error -- the default of an int32 is a number
    expect(wire.withDefault(wire.int32(), '10').presence).toBe('default');
    // @ts-expect-error -- not one of the literals
    expect(wire.withDefault(wire.literals(['a', 'b']), 'c').presence).toBe('default');
  });
});
