import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { swiftFlags, swiftToolchain } from '../support/toolchains/swift.js';
import { runTool } from '../support/toolchains/tools.js';

const missing = swiftToolchain.missing();
const skipped = missing.length === 0 ? '' : ` (SKIPPED: without ${missing.join(', ')})`;
const timeout = 900_000;

const secret = { type: 'string', sensitive: true };
const plain = { type: 'string' };
const spec = {
  version: 2,
  name: 'auth/sign-in',
  effect: 'read',
  idempotent: true,
  accessLevel: 'owner-only',
  types: {
    Proof: {
      open: true,
      union: {
        tag: 'kind',
        variants: {
          password: { fields: { secret } },
          code: { fields: { secret, device: plain } },
          account: { type: 'Account' },
          none: {},
        },
      },
    },
    Account: { fields: { default: plain, pin: { ...secret, optional: true } } },
  },
  params: [
    { name: 'proof', type: 'Proof' },
    { name: 'note', ...plain, optional: true },
    { name: 'recovery', ...secret },
    { name: 'keys', type: 'Record<string, string>', optional: true, sensitive: true },
  ],
  results: [{ name: 'attempts', type: 'int64' }],
  errors: [{ code: 'LOCKED', description: 'Too many attempts.', fields: { until: { type: 'date' } } }],
};

/** Prints values in every way, or calls a server with notes that it answers differently. */
const program = String.raw`import CommandSDK
import Foundation

func show(_ proof: AuthSignIn.Proof) {
  let params = AuthSignIn.Params(proof: proof, recovery: "hunter2")
  print(params)
  print("\(params)")
  debugPrint(params)
  dump(params)
}

/// What carries texts does not show them either, and no refusal tells of what lies below a secret.
func showWires() throws {
  let text = #"{"code":"X","message":"m","data":{"secret":"hunter2"}}"#
  let failure = CommandFailure(fromJSON: text)
  let wires: [Any] = [CommandReply.success(text), CommandReply.failure(text), failure]
  print(wires, AuthSignIn.Failure.other(failure), AuthSignIn.Failure.undelivered(failure))
  dump(wires)
  print(try AuthSignIn.Proof(fromJSON: #"{"kind":"later","secret":"hunter2"}"#))
  do {
    _ = try AuthSignIn.Params(fromJSON: #"{"proof":{"kind":"none"},"recovery":"","keys":{"hunter2":1}}"#)
  } catch {
    print("refused", error, String(reflecting: error))
    dump(error)
  }
}

func call(_ client: some CommandService, _ note: String) async -> String {
  do {
    let params = AuthSignIn.Params(proof: .noneCase, note: note, recovery: "hunter2")
    return "attempts \(try await client.authSignIn(params).attempts)"
  } catch {
    switch error {
    case .locked(let data): return "locked until \(data.until)"
    case .other(let failure): return "other \(failure.code) \(failure.message)"
    case .undelivered: return "undelivered"
    }
  }
}

struct Unplugged: Transport {
  func call(_ command: String, params: String) async throws -> CommandReply {
    throw CocoaError(.fileNoSuchFile)
  }
}

@main
enum Main {
  static func main() async {
    guard CommandLine.arguments.count > 1, let base = URL(string: CommandLine.arguments[1]) else {
      show(.password(secret: "hunter2"))
      show(.code(secret: "hunter2", device: "phone"))
      show(.account(AuthSignIn.Account(default: "me", pin: "hunter2")))
      show(.noneCase)
      let info = AuthSignIn.info
      print(info.name, info.effect, info.idempotent, info.accessLevel)
      return try! showWires()
    }
    let client = CommandClient(transport: HTTPTransport(base: base, headers: ["X-Token": "t"]))
    for note in ["result", "locked", "other", "page", "broken"] { print(await call(client, note)) }
    print(await call(CommandClient(transport: Unplugged()), ""))
  }
}
`;

/** What the server answers to each note. */
const answers: Record<string, [status: number, body: string]> = {
  result: [200, '{"attempts":"9007199254740993"}'],
  locked: [400, '{"code":"LOCKED","message":"Wait.","data":{"until":"2026-11-21"}}'],
  other: [500, '{"code":"INTERNAL","message":"Not your fault."}'],
  page: [502, '<html>Bad gateway</html>'],
  broken: [200, '{"attempts":1}'],
};

describe.skipIf(missing.length > 0)(`a program with the Swift package${skipped}`, () => {
  const project = sharedFolder();
  let server: Server;

  beforeAll(async () => {
    writeFiles(project, { '.generator.json': {}, 'specs/sign-in.json': spec });
    await succeed(project, ['generate', '--only-adapter=swift', '--no-cache']);
    expect(await swiftToolchain.complaints(project)).toBe('');
    addProgram(project);
    server = await started();
  }, timeout);

  afterAll(() => server.close());

  it(
    'never prints, dumps or interpolates what is sensitive, but the fields beside it',
    async () => {
      const output = await run(project, []);
      expect(output).not.toContain('hunter2');
      for (const part of [
        'device: "phone"',
        'default: "me"',
        'proof: ',
        'password("***")',
        'recovery: "***"',
        'refused keys: Expected a string, found a number.',
        'auth/sign-in read true owner-only',
      ])
        expect(output).toContain(part);
    },
    timeout,
  );

  it(
    'calls over HTTP, and tells declared errors, others, and what did not arrive apart',
    async () => {
      const { port } = server.address() as AddressInfo;
      const output = await run(project, [`http://127.0.0.1:${String(port)}/api`]);
      expect(output.trim().split('\n')).toEqual([
        'attempts 9007199254740993',
        'locked until 2026-11-21',
        'other INTERNAL Not your fault.',
        'other INTERNAL The error could not be read.',
        'undelivered',
        'undelivered',
      ]);
    },
    timeout,
  );
});

/** A server that knows one command, and wants a token. */
async function started(): Promise<Server> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const isCall = request.method === 'POST' && request.url === '/api/commands/auth/sign-in';
      const { note } = JSON.parse(body) as { note: string };
      const isKnown = isCall && request.headers['x-token'] === 't';
      const [status, text] = (isKnown ? answers[note] : undefined) ?? [404, ''];
      response.writeHead(status).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Adds the program as one more target of the package, whose manifest is the user's to add to. */
function addProgram(project: string): void {
  const folder = join(project, 'sdk/swift');
  const target = '.executableTarget(name: "program", dependencies: ["CommandSDK"])';
  appendFileSync(join(folder, 'Package.swift'), `\npackage.targets.append(${target})\n`);
  mkdirSync(join(folder, 'Sources/program'));
  writeFileSync(join(folder, 'Sources/program/Main.swift'), program);
}

async function run(project: string, args: readonly string[]): Promise<string> {
  const command = ['run', ...swiftFlags, 'program', ...args];
  const { exitCode, stdout, stderr } = await runTool(join(project, 'sdk/swift'), 'swift', command);
  expect(exitCode, stderr).toBe(0);
  return stdout;
}
