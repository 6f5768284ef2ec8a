import { copyFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { missingTools, runTool, toolComplaints } from '../support/toolchains/tools.js';
import { startUvicorn, type Uvicorn } from '../support/uvicorn.js';

const missing = missingTools(['python', 'uvicorn', 'mypy']);
const skipped = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;

const textField = { name: 'text', type: 'string' };
const specs = {
  write: {
    params: [textField],
    results: [{ name: 'seen', type: 'json' }],
    errors: [{ code: 'CLOSED', description: 'No more notes.' }],
  },
  read: { params: [{ name: 'id', type: 'string' }], results: [textField] },
  bulk: {
    params: [{ name: 'items', type: 'string[]' }],
    results: [
      { name: 'count', type: 'int32' },
      { name: 'ticks', type: 'int32' },
    ],
  },
  later: { params: [], results: [] },
};

const trace = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'] as const;
const traceparent = `00-${trace.join('-')}-01`;

/** What a call without a header of its own sees. */
const nothing = {
  service: 'notes',
  path: '/commands/note/write',
  tenant: 'none',
  retries: 3,
  user: null,
  session: null,
  agent: null,
  wait: null,
  trace: null,
  shown: false,
};

describe.skipIf(missing.length > 0)(`what handlers get of FastAPI${skipped}`, () => {
  const root = sharedFolder();
  const sdk = join(root, 'sdk/python');
  let server: Uvicorn | undefined;
  let base = '';

  beforeAll(async () => {
    writeFiles(root, { '.generator.json': {} });
    for (const [name, spec] of Object.entries(specs))
      writeFiles(root, { [`specs/${name}.json`]: { version: 2, name: `note/${name}`, ...spec } });
    await succeed(root, ['generate', '--only-adapter=python', '--no-cache']);
    copyFileSync(join(repository, 'tests/python/contextServer.py'), join(sdk, 'src/serve.py'));
    server = await startUvicorn(sdk);
    ({ base } = server);
  }, 60_000);

  afterAll(() => server?.process.kill());

  /** Posts with headers as they are, also those that come twice: the status, the answer, and its headers. */
  const post = (
    path: string,
    body: unknown,
    headers: readonly (readonly [string, string])[] = [],
  ): Promise<{ status: number; answer: unknown; headers: Record<string, unknown> }> =>
    new Promise((resolve, reject) => {
      const sent = request(`${base}${path}`, {
        method: 'POST',
        headers: ['host', 'x', ...headers.flat()],
        agent: false,
      });
      sent.on('error', reject).on('response', (response) => {
        void text(response).then((said) => {
          const isJson = response.headers['content-type'] === 'application/json';
          const answer: unknown = isJson ? JSON.parse(said) : said;
          resolve({ status: response.statusCode ?? 0, answer, headers: response.headers });
        }, reject);
      });
      sent.end(JSON.stringify(body));
    });
  const seen = async (...headers: readonly (readonly [string, string])[]): Promise<unknown> => {
    const { status, answer } = await post('/commands/note/write', { text: 'a' }, headers);
    expect(status).toBe(200);
    return (answer as { seen: unknown }).seen;
  };
  const journal = async (): Promise<string> => {
    const { answer } = await post('/commands/note/read', { id: 'all' });
    return (answer as { text: string }).text;
  };

  it('is the context, dependencies, and what FastAPI knows by its type', async () => {
    expect(await seen()).toEqual(nothing);
    const all = await seen(
      ['X-User-Id', 'ada'],
      ['x-session-id', 's 1'],
      ['x-deadline-ms', '40000'],
      ['x-agent', 'hunter2'],
      ['x-tenant', 'acme'],
      ['traceparent', traceparent],
      ['tracestate', 'a=1'],
      ['tracestate', 'b=2'],
    );
    const given = { user: 'ada', session: 's 1', agent: 'hunter2', tenant: 'acme' };
    expect(all).toMatchObject({
      ...nothing,
      ...given,
      wait: expect.any(Number) as number,
      trace: [...trace, true, 'a=1,b=2'],
    });
    await expect.poll(journal).toMatch(/^all of 4: .*after a.*, a/);
  });

  it('lets dependencies see that a command failed', async () => {
    const { status, answer } = await post('/commands/note/write', { text: 'closed' });
    expect([status, answer]).toEqual([400, { code: 'CLOSED', message: 'No more notes.' }]);
    expect(await journal()).toMatch(/, undone: CLOSED$/);
    expect((await post('/commands/note/write', { text: 1 })).status).toBe(422);
    expect(await journal()).toMatch(/, undone: VALIDATION_FAILED$/);
  });

  it('tells what dependencies refuse as commands tell their errors', async () => {
    const asked = async (tenant: string): Promise<unknown[]> => {
      const { status, answer, headers } = await post('/commands/note/write', { text: 'a' }, [
        ['x-tenant', tenant],
      ]);
      return [status, answer, headers['x-why']];
    };
    expect(await asked('gone')).toEqual([410, { code: 'GONE', message: 'There is no such tenant.' }, 'gone']);
    expect((await asked('odd')).slice(0, 2)).toEqual([499, { code: 'HTTP_499', message: 'HTTP_499' }]);
    expect((await asked('full')).slice(0, 2)).toMatchObject([500, { code: 'QUOTA' }]);
    const [status, answer] = await asked('much-too-long');
    expect([status, answer]).toMatchObject([422, { code: 'VALIDATION_FAILED' }]);
    expect(JSON.stringify(answer)).not.toContain('much-too');
  });

  it.each([['/guarded'], ['/whole']])('is who a project says calls, below %s', async (under) => {
    const call = (token: string, name = 'write', body: object = { text: 'a' }): ReturnType<typeof post> =>
      post(`${under}/commands/note/${name}`, body, [
        ['authorization', token],
        ['x-user-id', 'root'],
        ['x-session-id', 's'],
      ]);
    const known = await call('Bearer t2');
    expect(known.answer).toMatchObject({ seen: { user: 'bob', session: 's' } });
    // Also in front of commands that do not ask who calls, are not there, or have params that are wrong.
    for (const [name, body] of [
      ['read', { id: 'x' }],
      ['later', {}],
      ['none', {}],
      ['write', {}],
    ] as const) {
      const refused = await call('Bearer t3', name, body);
      expect(refused).toMatchObject({
        status: 401,
        answer: { code: 'UNAUTHORIZED', message: 'Unknown token.' },
        headers: { 'www-authenticate': 'Bearer' },
      });
    }
    expect((await call('Bearer t1', 'later', {})).status).toBe(501);
    expect((await call('Bearer t1', 'none', {})).status).toBe(404);
  });

  it('comes after the dependencies of all commands', async () => {
    const { status, answer } = await post('/guarded/commands/note/write', {}, [['x-closed', 'true']]);
    expect([status, answer]).toEqual([503, { code: 'SERVICE_UNAVAILABLE', message: 'Come back later.' }]);
  });

  it('takes no header that is not valid', async () => {
    const ff = 'f'.repeat(32);
    const bad: (readonly [string, string])[][] = [
      ...['', '0', '-1', '1.5', '1e3', '\u00b2', '0x1', ' '].map((ms) => [['x-deadline-ms', ms] as const]),
      [
        ['x-deadline-ms', '5'],
        ['x-deadline-ms', '6'],
      ],
      ...['', '\u00e4', 'x'.repeat(1025), 'a\tb'].map((id) => [['x-user-id', id] as const]),
      [
        ['x-user-id', 'ada'],
        ['x-user-id', 'root'],
      ],
      [['x-session-id', 'x'.repeat(10_000)]],
      ...[
        '',
        '00',
        `00-${'0'.repeat(32)}-${trace[1]}-01`,
        `00-${trace[0]}-${'0'.repeat(16)}-01`,
        `ff-${trace.join('-')}-01`,
        `00-${ff.toUpperCase()}-${trace[1]}-01`,
        `${traceparent}-`,
        `${traceparent}-more`,
        `01-${trace.join('-')}-01.`,
        `01-${trace.join('-')}-01-${'x'.repeat(300)}`,
        `${traceparent.slice(0, -1)}g`,
      ].map((parent) => [['traceparent', parent] as const]),
      [
        ['traceparent', traceparent],
        ['traceparent', traceparent],
      ],
      [['tracestate', 'a=1']],
    ];
    for (const headers of bad) expect(await seen(...headers), JSON.stringify(headers)).toEqual(nothing);
    const states = ['', ',', 'A=1', 'a', 'a=1,a=2', 'a=b=c', 'a=\u00e4', `a=${'x'.repeat(600)}`];
    const many = Array.from({ length: 33 }, (_, index) => `k${index}=v`).join(',');
    for (const state of [...states, many])
      expect(await seen(['traceparent', traceparent], ['tracestate', state]), state).toMatchObject({
        trace: [...trace, true, null],
      });
    const later = `cc-${trace.join('-')}-02-what-comes-later`;
    expect(await seen(['traceparent', later])).toMatchObject({ trace: [...trace, false, null] });
    const day = 24 * 60 * 60 * 100;
    for (const ms of ['9'.repeat(5_000), `${'0'.repeat(100)}86400000`, '86400001'])
      expect(await seen(['x-deadline-ms', ms])).toMatchObject({ wait: day / 1000 });
  });

  it('may have any number of headers', async () => {
    const many = (count: number): [string, string][] =>
      Array.from({ length: count }, (_, index) => [`x-${index}`, 'v']);
    expect(await seen(...many(10_000))).toEqual(nothing);
  });

  it('is not waited for: long params are read beside the event loop', async () => {
    const items = Array.from({ length: 700_000 }, (_, index) => `item ${index} ü`);
    const { status, answer } = await post('/commands/note/bulk', { items });
    expect([status, answer]).toMatchObject([200, { count: items.length }]);
    // While the params are read on the loop, it comes by once at most.
    expect((answer as { ticks: number }).ticks).toBeGreaterThan(5);
  }, 60_000);

  it('has the types that mypy wants, in programs and in the package', async () => {
    expect(await toolComplaints(sdk, 'mypy', ['--no-incremental', 'src/serve.py'])).toBe('');
  }, 60_000);

  it('must mean something at run time', async () => {
    const program = `
from commands_sdk.handlers import Handlers
from commands_sdk.server import create_app
async def read(params, context: "Nothing"): ...
create_app(Handlers(note_read=read))
`;
    const { stderr } = await runTool(join(sdk, 'src'), 'python', ['-B', '-c', program]);
    expect(stderr).toContain("NameError: name 'Nothing' is not defined");
  });

  it('never comes from the body, which a caller writes', async () => {
    const program = `
from dataclasses import dataclass
from typing import Annotated
from fastapi import Body, Depends
from commands_sdk.commands.note_read import NoteReadParams
from commands_sdk.context import CallContext
from commands_sdk.dependencies import call_context
from commands_sdk.handlers import Handlers
from commands_sdk.server import create_app
@dataclass(frozen=True, kw_only=True)
class Tenant(CallContext):
    tenant: str = "none"
def signed(body: Annotated[dict[str, str], Body()]): ...
async def nullable(params, context: CallContext | None): ...
async def annotated(params, context: Annotated[CallContext, "who calls"]): ...
async def derived(params, context: Tenant): ...
async def record(params, again: NoteReadParams): ...
async def marked(params, user: str = Body()): ...
async def deep(params, it: Annotated[None, Depends(signed)]): ...
async def plain(params, context: CallContext): ...
async def asked(params, context: CallContext = Depends(call_context)): ...
async def told(params, context: Annotated[Tenant, Depends(call_context)]): ...
def made(name, read, **options):
    try:
        create_app(Handlers(note_read=read), **options)
    except Exception as error:
        print(name, type(error).__name__, str(error).partition(":")[0])
    else:
        print(name, "made")
for read in (nullable, annotated, derived, record, marked, deep, plain, asked, told):
    made(read.__name__, read)
made("dependency", plain, dependencies=[Depends(signed)])
`;
    const { stdout, stderr } = await runTool(join(sdk, 'src'), 'python', ['-B', '-c', program]);
    expect(stderr).toBe('');
    const refused = ['nullable', 'annotated', 'derived', 'record', 'marked', 'deep'];
    expect(stdout.trim().split('\n')).toEqual([
      ...refused.map((name) => `${name} TypeError /commands/note/read`),
      ...['plain', 'asked', 'told'].map((name) => `${name} made`),
      'dependency TypeError /commands/note/bulk',
    ]);
  });
});
