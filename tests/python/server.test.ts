import { cpSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { attackSize } from '../support/attackSize.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { missingTools, runTool, toolComplaints } from '../support/toolchains/tools.js';
import { startUvicorn, type Uvicorn } from '../support/uvicorn.js';

const missing = missingTools(['python', 'uvicorn', 'mypy']);
const skipped = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;

/** What a person would write: handlers for one of two commands. */
const serve = `
from datetime import UTC, datetime
from uuid import UUID

from commands_sdk.commands.chat_send import (
    ChatSendParams,
    ChatSendResult,
    ChatSendRoomNotFoundErrorData,
    ChatSendRoomNotFoundError,
    ChatSendRoomReadOnlyError,
    DeliveryDelivered,
    DeliveryDropped,
)
from commands_sdk.handlers import Handlers
from commands_sdk.server import create_app, create_router


async def send(params: ChatSendParams) -> ChatSendResult:
    match params.room:
        case "nowhere":
            raise ChatSendRoomNotFoundError(ChatSendRoomNotFoundErrorData(room=params.room))
        case "museum":
            raise ChatSendRoomReadOnlyError
        case "volcano":
            msg = "the password is hunter2"
            raise RuntimeError(msg)
        case "overflow":
            return ChatSendResult.model_construct(
                message_id=UUID(int=1), sequence=2**70, delivery=DeliveryDropped()
            )
    return ChatSendResult(
        message_id=UUID("0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e"),
        sequence=2**60,
        delivery=DeliveryDelivered(at=datetime(2026, 1, 2, 3, 4, 5, 678_999, tzinfo=UTC), readers=3),
    )


app = create_app(Handlers(chat_send=send))
app.include_router(create_router(Handlers(chat_send=send), max_body_bytes=8), prefix="/small")
`;

/** The generated client against the served commands; it prints what it got. */
const call = `
import asyncio
import sys

import httpx

from commands_sdk.client import Client
from commands_sdk.commands.chat_send import (
    ChatSendParams,
    ChatSendRoomNotFoundError,
    ChatSendRoomReadOnlyError,
    DeliveryDelivered,
)
from commands_sdk.commands.gpu_stats import COMMAND, GpuStatsParams
from commands_sdk.http import HttpTransport
from commands_sdk.wire import CommandError, Effect, ValidationError


async def main(base: str) -> None:
    effect: Effect = COMMAND.effect
    print(COMMAND.name, effect, COMMAND.idempotent, COMMAND.access_level)
    async with httpx.AsyncClient(trust_env=False) as http:
        client = Client(HttpTransport(http, base))
        result = await client.chat_send(ChatSendParams(room="general", text="Hello"))
        assert isinstance(result.delivery, DeliveryDelivered)
        print(result.sequence, result.delivery.at.isoformat(), result.delivery.readers)
        try:
            await client.chat_send(ChatSendParams(room="nowhere", text="Hello"))
        except ChatSendRoomNotFoundError as error:
            print(error.code, error.details.room)
        try:
            await client.chat_send(ChatSendParams(room="museum", text="Hello"))
        except ChatSendRoomReadOnlyError as error:
            print(error.code)
        try:
            await client.gpu_stats(GpuStatsParams())
        except CommandError as error:
            print(type(error).__name__, error.code)
        broken = ChatSendParams.model_construct(room="", text="Hello")
        try:
            await client.chat_send(broken)
        except ValidationError as error:
            print(error.field, error.rule)


asyncio.run(main(sys.argv[1]))
`;

describe.skipIf(missing.length > 0)(`commands behind FastAPI and uvicorn${skipped}`, () => {
  const root = sharedFolder();
  const sdk = join(root, 'sdk/python');
  let server: Uvicorn | undefined;
  let base = '';

  beforeAll(async () => {
    writeFiles(root, { '.generator.json': {} });
    for (const name of ['chat-send', 'gpu-stats'])
      cpSync(join(repository, `specs/${name}.json`), join(root, `specs/${name}.json`));
    await succeed(root, ['generate', '--only-adapter=python', '--no-cache']);
    writeFiles(root, { 'sdk/python/src/serve.py': serve, 'sdk/python/src/call.py': call });
    server = await startUvicorn(sdk);
    ({ base } = server);
  }, 60_000);

  afterAll(() => server?.process.kill());

  const post = async (name: string, body: string, under = 'commands/'): Promise<[number, unknown]> => {
    const response = await fetch(`${base}/${under}${name}`, { method: 'POST', body });
    return [response.status, await response.json()];
  };
  /** A request whose body is what is said, whatever its header says; it is not ended. */
  const raw = async (header: string, body: readonly string[]): Promise<[number, unknown]> => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(`POST /commands/chat/send HTTP/1.1\r\nhost: x\r\n${header}\r\n\r\n`);
    for (const part of body) socket.write(part);
    let text = '';
    for await (const chunk of socket) {
      text += String(chunk);
      if (/\r\n\r\n.*\}$/s.test(text)) break;
    }
    return [Number(text.split(' ')[1]), JSON.parse(text.split('\r\n\r\n')[1] ?? '')];
  };
  const message = (room: string): string => JSON.stringify({ room, text: 'Hello' });

  it('gives the result in wire form', async () => {
    expect(await post('chat/send', message('general'))).toEqual([
      200,
      {
        messageId: '0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e',
        sequence: '1152921504606846976',
        delivery: { status: 'delivered', at: '2026-01-02T03:04:05.678Z', readers: 3 },
      },
    ]);
  });

  it('gives declared errors with their data', async () => {
    expect(await post('chat/send', message('nowhere'))).toEqual([
      400,
      { code: 'ROOM_NOT_FOUND', message: 'There is no such room.', data: { room: 'nowhere' } },
    ]);
    expect(await post('chat/send', message('museum'))).toEqual([
      400,
      { code: 'ROOM_READ_ONLY', message: 'The room takes no messages.' },
    ]);
  });

  it.each([
    ['{"room":"general"}', 'text', 'required'],
    ['{"room":"general","text":"a","replyTo":"A"}', 'replyTo', 'format'],
    ['{"room":"general","text":"a","attachments":[{"name":""}]}', 'attachments[0].name', 'minLength'],
    ['{"room":"general","text":"a","text":"b"}', '', 'type'],
    ['{"room":', '', 'type'],
    ['{"room":"general","text":"a","x":1e999}', '', 'finite'],
    ['"\ud800"', '', 'type'],
  ])('refuses %s', async (body, field, rule) => {
    const [status, error] = await post('chat/send', body);
    expect([status, error]).toMatchObject([422, { code: 'VALIDATION_FAILED', data: { field, rule } }]);
  });

  it('counts items before it reads them', async () => {
    const attachments = (count: number, item: object): string =>
      JSON.stringify({ room: 'general', text: 'a', attachments: Array.from({ length: count }, () => item) });
    const refused = (field: string, rule: string): object[] => [422, { data: { field, rule } }] as never;
    const whole = { name: 'a', mediaType: 'a/b', size: 1 };
    expect(await post('chat/send', attachments(11, whole))).toMatchObject(refused('attachments', 'maxItems'));
    expect(await post('chat/send', attachments(11, {}))).toMatchObject(
      refused('attachments[0].name', 'required'),
    );
    // Those beyond the bound are not looked at: what is wrong with them would be said otherwise.
    const many = attachments(11, whole).replace(']}', `${',{}'.repeat(attackSize(300_000, 5_000_000))}]}`);
    expect(await post('chat/send', many)).toMatchObject(refused('attachments', 'maxItems'));
  });

  it('refuses what is nested too deeply, and answers others meanwhile', async () => {
    const levels = attackSize(50_000, 8_000_000);
    for (const [open, close, depth] of [
      ['[', ']', levels],
      ['{"a":', '}', levels / 4],
    ] as const) {
      const body = `{"room":"general","text":"a","x":${open.repeat(depth)}1${close.repeat(depth)}}`;
      const [refused, answered] = await Promise.all([
        post('chat/send', body),
        post('chat/send', message('general')),
      ]);
      expect(refused).toMatchObject([422, { code: 'VALIDATION_FAILED', data: { rule: 'depth' } }]);
      expect(answered[0]).toBe(200);
    }
  });

  it('refuses a body that is too long without reading it, and answers others', async () => {
    const limit = 16 * 1024 * 1024;
    const refused = [413, { code: 'BODY_TOO_LARGE', message: `The body has more than ${limit} bytes.` }];
    expect(await raw(`content-length: ${limit + 1}`, [])).toEqual(refused);
    expect(await raw(`content-length: ${'9'.repeat(18)}`, [])).toEqual(refused);
    // Without a length it shows when so much has come; what follows is not waited for.
    const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
    expect(
      await raw(
        'transfer-encoding: chunked',
        Array.from({ length: 17 }, () => chunk),
      ),
    ).toEqual(refused);
    expect((await post('chat/send', message('general')))[0]).toBe(200);
    expect(await post('chat/send', 'x'.repeat(limit))).toMatchObject([422, { data: { rule: 'type' } }]);
    const small = await post('small/commands/chat/send', message('general'), '');
    expect(small).toEqual([413, { code: 'BODY_TOO_LARGE', message: 'The body has more than 8 bytes.' }]);
  });

  it('knows no other command, and says which ones it has not', async () => {
    expect(await post('chat/sing', '{}')).toMatchObject([404, { code: 'UNKNOWN_COMMAND' }]);
    expect(await post('gpu/stats', '{}')).toMatchObject([501, { code: 'NOT_IMPLEMENTED' }]);
  });

  it('tells nothing of what went wrong inside', async () => {
    const [status, error] = await post('chat/send', message('volcano'));
    expect([status, error]).toEqual([
      500,
      { code: 'INTERNAL', message: 'The command failed for an internal reason.' },
    ]);
    expect(server?.log()).toContain('hunter2');
    expect(await post('chat/send', message('overflow'))).toMatchObject([500, { code: 'INVALID_RESULT' }]);
  });

  it('answers the generated client, whose use mypy checks', async () => {
    expect(await toolComplaints(sdk, 'mypy', ['--no-incremental', 'src/serve.py', 'src/call.py'])).toBe('');
    const run = await runTool(sdk, 'python', ['-B', '-W', 'error', 'src/call.py', base]);
    expect(run.stderr).toBe('');
    expect(run.stdout.trim().split('\n')).toEqual([
      'gpu/stats read True ai-safe',
      '1152921504606846976 2026-01-02T03:04:05.678000+00:00 3',
      'ROOM_NOT_FOUND nowhere',
      'ROOM_READ_ONLY',
      'CommandError NOT_IMPLEMENTED',
      'room minLength',
    ]);
  }, 60_000);

  it('is used as the README says', async () => {
    const readme = readFileSync(join(sdk, 'README.md'), 'utf8');
    const [client = '', handlers = '', guarded = ''] = [...readme.matchAll(/```python\n(.*?)```/gs)].map(
      ([, code]) => code,
    );
    writeFiles(root, {
      'sdk/python/src/one.py': client,
      'sdk/python/src/two.py': handlers,
      'sdk/python/src/three.py': guarded,
    });
    expect(
      await toolComplaints(sdk, 'mypy', ['--no-incremental', 'src/one.py', 'src/two.py', 'src/three.py']),
    ).toBe('');
    for (const program of ['src/two.py', 'src/three.py']) {
      const run = await runTool(sdk, 'python', ['-B', '-W', 'error', program]);
      expect(run.stderr).toBe('');
    }
  }, 60_000);
});
