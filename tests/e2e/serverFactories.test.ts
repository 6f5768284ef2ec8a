import { join } from 'node:path';
import { execa } from 'execa';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { compileTypes } from '../support/compileTypes.js';
import { writeFiles } from '../support/fixtures.js';
import { installed } from '../support/repository.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const spec = (name: string): object => ({
  version: 2,
  name,
  params: [{ name: 'key', type: 'string' }],
  results: [{ name: 'value', type: 'string' }],
  examples: [{ params: { key: 'a' } }],
});

const server = 'commands/store/get/server/StoreGetServerCommand.ts';
const errors = (root: string): string[] =>
  compileTypes(root, { ...strictest, types: ['node'] }, ['commands', 'main.ts']);

/** The command with a store that its constructor takes. */
function withStore(text: string, more: string): string {
  return text
    .replace(
      'readonly contract',
      `constructor(readonly store: Map<string, string>) {\n    super();\n  }\n${more}\n  readonly contract`,
    )
    .replace(
      'return await this.notImplemented(params, context);',
      'return await Promise.resolve({ value: `${this.store.get(params.key) ?? ""} for ${context.userId} of ${context.headers["x-tenant"] ?? ""} in ${context.trace?.traceId ?? ""}` });',
    );
}

it('commands whose constructors take arguments are made by factories, and by forTests in tests', async () => {
  const root = temporaryFolder();
  writeFiles(root, {
    '.generator.json': {},
    'package.json': { type: 'module' },
    'specs/get.json': spec('store/get'),
    'specs/put.json': spec('store/put'),
    'main.ts':
      "import { registerServerCommands } from './commands/index.generated.js';\nregisterServerCommands();\n",
  });
  installPackages(root);
  await succeed(root, ['generate']);
  expect(errors(root)).toEqual([]);

  const stub = readFileSync(join(root, server), 'utf8');
  writeFileSync(join(root, server), withStore(stub, ''));
  const asked = errors(root);
  expect(asked).toHaveLength(2);
  expect(asked.join('\n')).toMatch(/StoreGet\.integration\.test\.ts.*forTests/s);
  expect(asked.join('\n')).toMatch(/main\.ts\(2\): TS2554 Expected 2 arguments/);

  const forTests =
    "  static forTests(): StoreGetServerCommand {\n    return new StoreGetServerCommand(new Map([['a', 'in tests']]));\n  }";
  writeFileSync(join(root, server), withStore(stub, forTests));
  writeFileSync(
    join(root, 'main.ts'),
    `import { Commands } from 'archc/runtime';
import { registerServerCommands, type ServerFactories } from './commands/index.generated.js';
import { StoreGetServerCommand } from './commands/store/get/server/StoreGetServerCommand.js';
import { storeGetContract } from './commands/store/get/shared/StoreGetTypes.js';
const factories: ServerFactories = { 'store/get': () => new StoreGetServerCommand(new Map([['a', 'b']])) };
registerServerCommands(Commands, factories);
const { value } = await Commands.execute(storeGetContract, { key: 'a' }, { context: { userId: 'me', headers: { 'X-Tenant': 't1', traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } } });
console.log(value);
`,
  );
  expect(errors(root)).toEqual([]);
  const tests = await execa(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'commands/store/get/test/integration'],
    { cwd: root, reject: false },
  );
  expect(tests.exitCode, tests.stdout + tests.stderr).toBe(0);
  expect((await execa(installed('.bin', 'tsx'), ['main.ts'], { cwd: root })).stdout).toBe(
    'b for me of t1 in 4bf92f3577b34da6a3ce929d0e0e4736',
  );
  // What a person wrote in the class is kept, and nothing asks for another run.
  expect((await succeed(root, ['generate'])).stdout).not.toContain('conflict');
});
