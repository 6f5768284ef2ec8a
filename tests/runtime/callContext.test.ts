import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  CommandRegistry,
  createContext,
  DeadlineExceededError,
  encodeError,
  traceContext,
  ValidationError,
} from '../../runtime/typescript/index.js';
import type { CommandContext } from '../../runtime/typescript/index.js';
import { ChatSend, chatSend } from './chat.js';

const parent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const input = { room: 'r', text: 't' };

/** The rule that a context breaks. */
function refusal(partial: Partial<CommandContext>): string {
  try {
    createContext(partial);
  } catch (error) {
    if (error instanceof ValidationError && !error.message.includes('secret')) return error.rule;
    throw error;
  }
  return 'none';
}

describe('the headers of a call', () => {
  it('have names in lower case, and inherit nothing', () => {
    const { headers } = createContext({ headers: { 'X-Tenant': 'ä', ['__proto__']: 'p', gone: undefined } });
    expect(Object.entries(headers)).toEqual([
      ['x-tenant', 'ä'],
      ['__proto__', 'p'],
    ]);
    expect([headers.constructor, Object.isFrozen(headers)]).toEqual([undefined, true]);
    expect(createContext({ headers }).headers).toEqual(headers);
  });

  it('show their names alone to consoles and loggers, and keep their values for handlers', () => {
    const context = createContext({ headers: { Authorization: 'secret' } });
    for (const shown of [inspect(context), inspect(context.headers), JSON.stringify(context)]) {
      expect(shown).toContain('authorization');
      expect(shown).not.toContain('secret');
    }
    expect(context.headers.authorization).toBe('secret');
    expect({ ...context.headers }).toEqual({ authorization: 'secret' });
  });

  it.each([
    ['10,000', 'maxItems', Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`h${n}`, '']))],
    ['a name with a line break', 'format', { 'a\nb': 'secret' }],
    ['an empty name', 'format', { '': 'secret' }],
    ['a name that is a token only in lower case', 'format', { '\u212a': 'secret' }],
    ['a long name', 'format', { ['n'.repeat(1 << 20)]: 'secret' }],
    ['a line break in a value', 'format', { a: 'x\r\nsecret: 1' }],
    ['a control character beyond ASCII', 'format', { a: 'secret\u0085' }],
    ['a lone surrogate', 'format', { a: 'secret\ud800' }],
    ['a value of 1 MiB', 'maxLength', { a: 'secret'.repeat(1 << 18) }],
    ['a value that is long in UTF-8 only', 'maxLength', { a: 'ä'.repeat(5000) }],
    [
      'too much in all',
      'maxLength',
      Object.fromEntries(['a', 'b', 'c', 'd'].map((n) => [n, 'x'.repeat(8192)])),
    ],
    ['names that differ in case', 'format', { A: 'secret', a: '' }],
    ['a value that is no text', 'type', { a: ['secret'] } as never],
  ])('refuse %s', (_, rule, headers) => {
    expect(refusal({ headers })).toBe(rule);
  });
});

it('ids are bounded, and a deadline is a time', () => {
  expect([refusal({ userId: 'u'.repeat(1024) }), refusal({ userId: 'ä'.repeat(513) })]).toEqual([
    'none',
    'maxLength',
  ]);
  expect(refusal({ sessionId: 's'.repeat(1025) })).toBe('maxLength');
  expect(refusal({ deadline: new Date(NaN) })).toBe('format');
});

it('ids are texts, and a deadline is a time, whatever came over a wire', () => {
  const strange: unknown[] = [1, null, ['s'], { length: 1, secret: 'secret'.repeat(1 << 18) }];
  for (const one of strange) {
    expect(refusal({ sessionId: one as never })).toBe('type');
    expect(refusal({ userId: one as never })).toBe('type');
    expect(refusal({ context: { id: one as never, environment: 'server' } })).toBe('type');
    expect(refusal({ deadline: one as never })).toBe('format');
  }
  expect(refusal({ deadline: '2026-01-01T00:00:00Z' as never })).toBe('format');
});

describe('the trace of a call', () => {
  it('is read as W3C Trace Context says', () => {
    expect(traceContext(parent, 'a=1,b@c= x')).toEqual({
      traceparent: parent,
      tracestate: 'a=1,b@c= x',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      parentId: '00f067aa0ba902b7',
      sampled: true,
    });
    expect(traceContext(`${parent.replace('00', '01').slice(0, -1)}2-more`)).toMatchObject({
      sampled: false,
    });
  });

  it.each([
    undefined,
    1,
    [parent],
    '',
    `${parent}-`,
    `${parent}\n`,
    parent.replace('00', 'ff'),
    parent.replace('4bf', '4BF'),
    parent.replace(/-4.{31}/, `-${'0'.repeat(32)}`),
    parent.replace('00f067aa0ba902b7', '0'.repeat(16)),
    `01${parent.slice(2)}-${'x'.repeat(1 << 20)}`,
  ])('is none where it is not valid: %j', (traceparent) => {
    expect(traceContext(traceparent, 'a=1')).toBeUndefined();
  });

  it.each(['', ',', 'a', 'a=1,a=2', 'A=1', 'a=b=c', 'a=1\n', `a=${'x'.repeat(511)}`, [], 1])(
    'has no state that is not valid: %j',
    (tracestate) => {
      expect(traceContext(parent, tracestate)).not.toHaveProperty('tracestate');
    },
  );

  it('comes from the headers where nobody gives another one', () => {
    const headers = { Traceparent: parent, tracestate: 'a=1' };
    expect(createContext({ headers }).trace).toEqual(traceContext(parent, 'a=1'));
    const trace = { ...traceContext(parent.replace('b7-01', 'b8-00')), traceparent: 'forged' } as never;
    expect(createContext({ headers, trace }).trace).toBeUndefined();
  });
});

describe('the deadline of a call', () => {
  it('aborts the signal of the handler, as the signal of the caller does', async () => {
    const reasons: unknown[] = [];
    class Waits extends ChatSend {
      override async execute(_: unknown, { signal }: CommandContext): Promise<never> {
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        reasons.push(signal?.reason);
        throw signal?.reason;
      }
    }
    const registry = new CommandRegistry();
    registry.register(new Waits());
    const soon = { deadline: new Date(Date.now() + 20), signal: new AbortController().signal };
    const late = await registry.execute(chatSend, input, { context: soon }).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(DeadlineExceededError);
    expect(encodeError(chatSend, late)).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    const abort = new AbortController();
    // Further away than a timer can be set.
    const context = { deadline: new Date(Date.now() + 1e11), signal: abort.signal };
    const call = registry.execute(chatSend, input, { context });
    await new Promise(setImmediate);
    abort.abort('enough');
    await expect(call).rejects.toBe('enough');
    expect(reasons).toEqual([late, 'enough']);
  });

  it('is not begun when it has passed', async () => {
    const registry = new CommandRegistry();
    const command = new ChatSend();
    registry.register(command);
    const context = { deadline: new Date(Date.now() - 1) };
    await expect(registry.execute(chatSend, input, { context })).rejects.toBeInstanceOf(
      DeadlineExceededError,
    );
    expect(command.calls).toEqual([]);
  });
});
