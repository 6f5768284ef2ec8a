import { beforeEach, describe, expect, it } from 'vitest';
import {
  CommandRegistry,
  Commands,
  DuplicateCommandError,
  InvalidResultError,
  NotImplementedError,
  UnknownCommandError,
  ValidationError,
  createContext,
} from '../../runtime/typescript/index.js';
import { ChatSend, RoomNotFoundError, chatSend } from './chat.js';

let registry: CommandRegistry;
let command: ChatSend;
beforeEach(() => {
  registry = new CommandRegistry();
  command = new ChatSend();
  registry.register(command);
});

async function failure(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => expect.unreachable('The call should have been rejected.'),
    (error: unknown) => error,
  );
}

describe('CommandRegistry', () => {
  it('knows its commands, sorted, and refuses a second one of a name', () => {
    class Other extends ChatSend {
      override readonly contract = { ...chatSend, name: 'a/first' };
    }
    registry.register(new Other());
    expect(registry.names()).toEqual(['a/first', 'chat/send']);
    expect([registry.has('chat/send'), registry.has('toString')]).toEqual([true, false]);
    expect(() => {
      registry.register(new ChatSend());
    }).toThrow(DuplicateCommandError);
  });

  it('dispatches wire values', async () => {
    const result = await registry.dispatch('chat/send', { room: 'r', text: 't', extra: 1 });
    expect(result).toEqual({ id: '1', tags: ['shared'] });
    expect(command.calls[0]?.params).toEqual({ room: 'r', text: 't', urgent: false });
  });

  it('refuses unknown commands without naming others', async () => {
    const error = await failure(registry.dispatch('chat/sent', {}));
    expect(error).toBeInstanceOf(UnknownCommandError);
    expect(error).toMatchObject({
      code: 'UNKNOWN_COMMAND',
      message: 'No command "chat/sent" is registered (1 known).',
    });
    expect(await failure(registry.dispatch('__proto__', {}))).toBeInstanceOf(UnknownCommandError);
  });

  it('blames the caller for bad parameters, before the handler runs', async () => {
    const error = await failure(registry.dispatch('chat/send', { room: '', text: 't' }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ field: 'room', rule: 'minLength' });
    const local = await failure(registry.execute(chatSend, { room: '\ud800', text: '' }));
    expect(local).toMatchObject({ field: 'room', rule: 'surrogate' });
    expect(command.calls).toEqual([]);
  });

  it('blames the command for a result that breaks its contract', async () => {
    const error = await failure(registry.dispatch('chat/send', { room: 'broken', text: '' }));
    expect(error).toBeInstanceOf(InvalidResultError);
    expect((error as InvalidResultError).cause).toMatchObject({
      name: 'ValidationError',
      field: 'id',
      rule: 'range',
    });
  });

  it('lets typed errors and stubs through', async () => {
    const missing = await failure(registry.execute(chatSend, { room: 'missing', text: '' }));
    expect(missing).toBeInstanceOf(RoomNotFoundError);
    expect(missing).toMatchObject({ data: { room: 'missing' } });
    const stub = await failure(registry.execute(chatSend, { room: 'stub', text: '' }));
    expect(stub).toBeInstanceOf(NotImplementedError);
    expect(stub).toMatchObject({ message: 'The command "chat/send" is not implemented.' });
  });

  it('executes with typed values and shares no objects', async () => {
    const input = { room: 'r', text: 't', urgent: true };
    const result = await registry.execute(chatSend, input);
    expect(result.id).toBe(2n);
    expect(result.tags).toEqual(command.sharedTags);
    expect(result.tags).not.toBe(command.sharedTags);
    expect(command.calls[0]?.params).not.toBe(input);
    // @ts-expect-error -- text is required
    expect(await failure(registry.execute(chatSend, { room: 'r' }))).toMatchObject({
      field: 'text',
      rule: 'required',
    });
  });

  it('rejects with the reason of an aborted signal, before the handler runs', async () => {
    const reason = new Error('too late');
    const signal = AbortSignal.abort(reason);
    const input = { room: 'r', text: 't' };
    expect(await failure(registry.execute(chatSend, input, { signal }))).toBe(reason);
    expect(await failure(registry.dispatch('chat/send', input, { signal }))).toBe(reason);
    expect(command.calls).toEqual([]);
  });

  it('passes the context on; the signal of the options wins', async () => {
    const { signal } = new AbortController();
    const context = createContext({ sessionId: 's', signal: AbortSignal.abort() });
    await registry.execute(chatSend, { room: 'r', text: 't' }, { context, signal });
    expect(command.calls[0]?.context).toEqual({ ...context, signal });
    await registry.execute(chatSend, { room: 'r', text: 't' }, { context: { userId: 'u' } });
    expect(command.calls[1]?.context).toMatchObject({ userId: 'u', context: { environment: 'server' } });
  });

  it('freezes contracts', () => {
    expect(Object.isFrozen(chatSend) && Object.isFrozen(chatSend.errors)).toBe(true);
    expect(Commands).toBeInstanceOf(CommandRegistry);
  });
});

describe('createContext', () => {
  it('fills in what is missing', () => {
    const { context, sessionId, userId, ...rest } = createContext();
    const uuid = /^[0-9a-f-]{36}$/;
    for (const id of [context.id, sessionId, userId]) expect(id).toMatch(uuid);
    expect(new Set([context.id, sessionId, userId]).size).toBe(3);
    expect([context.environment, rest]).toEqual(['server', { headers: {} }]);
    const given = { context: { id: 'c', environment: 'browser' }, sessionId: 's', userId: 'u' } as const;
    expect(createContext(given)).toEqual({ ...given, headers: {} });
  });
});
