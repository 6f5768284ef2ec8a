import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { swiftToolchain } from '../support/toolchains/swift.js';
import { runTool } from '../support/toolchains/tools.js';

const missing = swiftToolchain.missing();
const skipped = missing.length === 0 ? '' : ` (SKIPPED: without ${missing.join(', ')})`;

const secret = { type: 'string', sensitive: true };
const plain = { type: 'string' };
const spec = {
  version: 2,
  name: 'sign-in',
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
  ],
};

/** Prints values of all kinds, in every way. */
const program = String.raw`
func show(_ proof: SignIn.Proof) {
  let params = SignIn.Params(proof: proof, recovery: "hunter2")
  print(params)
  print("\(params)")
  debugPrint(params)
  dump(params)
}

@main
enum Main {
  static func main() {
    show(.password(secret: "hunter2"))
    show(.code(secret: "hunter2", device: "phone"))
    show(.account(SignIn.Account(default: "me", pin: "hunter2")))
    show(.none)
  }
}
`;

describe.skipIf(missing.length > 0)(`sensitive fields in Swift${skipped}`, () => {
  it('are not printed, dumped or interpolated; the fields beside them are', async () => {
    const project = temporaryFolder();
    writeFiles(project, { '.generator.json': {}, 'specs/sign-in.json': spec });
    await succeed(project, ['generate', '--adapter=swift', '--no-cache']);
    expect(await swiftToolchain.complaints(project)).toBe('');
    const { exitCode, stdout, stderr } = await run(project);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).not.toContain('hunter2');
    for (const part of ['device: "phone"', 'default: "me"', 'proof: ', 'password("***")', 'recovery: "***"'])
      expect(stdout).toContain(part);
  }, 900_000);
});

/** Builds and runs the program as one more target of the package, whose manifest is the user's to add to. */
function run(project: string): ReturnType<typeof runTool> {
  const folder = join(project, 'sdk/swift');
  const target = '.executableTarget(name: "show", dependencies: ["CommandSDK"])';
  appendFileSync(join(folder, 'Package.swift'), `\npackage.targets.append(${target})\n`);
  mkdirSync(join(folder, 'Sources/show'));
  writeFileSync(join(folder, 'Sources/show/Main.swift'), `import CommandSDK\n${program}`);
  return runTool(folder, 'swift', ['run', '-Xswiftc', '-warnings-as-errors', 'show']);
}
