import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  CommandError,
  InvalidResultError,
  NotImplementedError,
  UnknownCommandError,
  ValidationError,
  decodeError,
  encodeError,
} from '../../runtime/typescript/index.js';
import type { ErrorType, WireError } from '../../runtime/typescript/index.js';
import { RoomClosedError, RoomNotFoundError, chatSend } from './chat.js';

const internal: WireError = { code: 'INTERNAL', message: 'The command failed for an internal reason.' };
const encode = (error: unknown): WireError => encodeError(chatSend, error);

describe('CommandError', () => {
  it('has the name of its class, code, data and cause', () => {
    const cause = new Error('inner');
    const error = new RoomNotFoundError({ room: 'r' }, { cause });
    expect([error.name, error.code, error.data.room, error.cause]).toEqual([
      'RoomNotFoundError',
      'ROOM_NOT_FOUND',
      'r',
      cause,
    ]);
    expect(error).toBeInstanceOf(CommandError);
    expect(new ValidationError('a', 'type', 'm')).toMatchObject({
      name: 'ValidationError',
      data: { field: 'a', rule: 'type' },
    });
  });

  it('satisfies ErrorType with and without fields; other classes do not', () => {
    const types: readonly ErrorType[] = [RoomNotFoundError, RoomClosedError];
    expect(types.map((type) => type.code)).toEqual(['ROOM_NOT_FOUND', 'ROOM_CLOSED']);
    // @ts-expect-error -- no static code
    const bare: ErrorType = CommandError;
    // @ts-expect-error -- no CommandError
    const foreign: ErrorType = class {
      static readonly code = 'X';
      readonly code = 'X';
    };
    expect([bare, foreign]).toHaveLength(2);
  });
});

describe('encodeError', () => {
  it('sends declared errors with their data', () => {
    expect(encode(new RoomNotFoundError({ room: 'r' }))).toEqual({
      code: 'ROOM_NOT_FOUND',
      message: 'The room does not exist.',
      data: { room: 'r' },
    });
    expect(encode(new RoomClosedError())).toEqual({ code: 'ROOM_CLOSED', message: 'The room is closed.' });
  });

  it('sends the runtime its own errors without their cause', () => {
    expect(encode(new ValidationError('a.b', 'min', 'm'))).toEqual({
      code: 'VALIDATION_FAILED',
      message: 'm',
      data: { field: 'a.b', rule: 'min' },
    });
    const cause = new Error('secret');
    const own = [
      new NotImplementedError('c'),
      new UnknownCommandError('c', 3),
      new InvalidResultError('c', { cause }),
    ];
    expect(own.map((error) => encode(error).code)).toEqual([
      'NOT_IMPLEMENTED',
      'UNKNOWN_COMMAND',
      'INVALID_RESULT',
    ]);
    expect(JSON.stringify(own.map(encode))).not.toContain('secret');
  });

  it.each([
    ['an Error', new Error('secret')],
    ['a string', 'secret'],
    ['undefined', undefined],
    ['an undeclared CommandError', new CommandError('OTHER', 'secret', 'secret')],
    ['data that breaks its codec', new RoomNotFoundError({ room: 4711 as unknown as string })],
    ['a proxy of null', Object.create(null)],
  ])('hides %s', (_kind, error) => {
    expect(encode(error)).toEqual(internal);
  });
});

describe('decodeError', () => {
  it('re-creates typed errors', () => {
    const missing = decodeError(
      chatSend,
      JSON.parse(JSON.stringify(encode(new RoomNotFoundError({ room: 'r' })))),
    );
    expect(missing).toBeInstanceOf(RoomNotFoundError);
    expect(missing.data).toEqual({ room: 'r' });
    expect(decodeError(chatSend, encode(new RoomClosedError()))).toBeInstanceOf(RoomClosedError);
    const invalid = decodeError(chatSend, encode(new ValidationError('a', 'min', 'm')));
    expect(invalid).toBeInstanceOf(ValidationError);
    expect(invalid).toMatchObject({ field: 'a', rule: 'min', message: 'm' });
  });

  it('falls back to a plain CommandError with the raw data', () => {
    const plain = (code: string, data?: unknown): unknown => {
      const error = decodeError(chatSend, { code, message: 'm', data });
      expect(error.constructor).toBe(CommandError);
      expect([error.code, error.message]).toEqual([code, 'm']);
      return error.data;
    };
    expect(plain('ROOM_NOT_FOUND', { room: 1 })).toEqual({ room: 1 });
    expect(plain('ROOM_NOT_FOUND')).toBeUndefined();
    expect(plain('NEWER', [1])).toEqual([1]);
    expect(plain('VALIDATION_FAILED', { field: 'a', rule: 'newer' })).toEqual({ field: 'a', rule: 'newer' });
    expect(plain('VALIDATION_FAILED', null)).toBeNull();
  });

  it('survives a class whose constructor throws', () => {
    class Hostile extends CommandError<'HOSTILE', undefined> {
      static readonly code = 'HOSTILE';
      constructor() {
        super('HOSTILE', '', undefined);
        throw new TypeError('no');
      }
    }
    expect(decodeError({ errors: [Hostile] }, { code: 'HOSTILE', message: 'm' })).toMatchObject({
      code: 'HOSTILE',
    });
  });

  test('property: never throws, always gives a CommandError', () => {
    const code = fc.constantFrom('ROOM_NOT_FOUND', 'ROOM_CLOSED', 'VALIDATION_FAILED', 'X');
    const sent = fc.oneof(fc.anything(), fc.record({ code, message: fc.string(), data: fc.anything() }));
    fc.assert(fc.property(sent, (value) => decodeError(chatSend, value) instanceof CommandError));
  });
});
