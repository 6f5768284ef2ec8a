import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { around, leavesMark } from './codeOfProject.js';
import { envelopeOf } from './envelope.js';
import { runProcess } from './runProcess.js';

/** An adapter that makes nothing; `before` is what it does when it is loaded. */
export const quietAdapter = (before: string, exported = 'export default'): string => `${before}
${exported} {
  id: 'quiet', irVersion: 1, languages: ['markdown'], description: 'x', configSchema: {},
  capabilities: { environments: ['server'], sections: [] },
  plan: () => ({ artifacts: [], diagnostics: [] }),
};`;

export const registered = (path: string): object => ({ adapters: { register: [path] } });
export const harmless = 'export const word = 1;\n';

/** What is trusted, and then changed so that other code would run. Paths are relative to the folder around the project. */
export interface Attack {
  files: Record<string, string | object>;
  then: (outer: string) => Record<string, string | object>;
  /** Made after that: link, then target. */
  link?: readonly [string, string];
}

export const project = (entry: string, files: Record<string, string | object> = {}): Attack['files'] => ({
  'project/.generator.json': registered('./a.mjs'),
  'project/package.json': { name: 'mine', type: 'module' },
  'project/a.mjs': entry,
  ...files,
});
export const dependency = (name: string, files: Record<string, string | object>, manifest: object = {}) => ({
  [`project/node_modules/${name}/package.json`]: { name, version: '1.0.0', main: './index.js', ...manifest },
  ...Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`project/node_modules/${name}/${path}`, text]),
  ),
});
export const evil =
  (path: string, isCommonJs = false) =>
  (outer: string): Record<string, string> => ({
    [path]: leavesMark(outer, isCommonJs ? 'module.exports = {};' : harmless, isCommonJs),
  });

function write(outer: string, files: Record<string, string | object>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(outer, path)), { recursive: true });
    writeFileSync(join(outer, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** Trusts the project, lets it be changed, and sees that nothing of the change runs. */
export async function runsNothingNew(attack: Attack): Promise<void> {
  const { outer, root, env, ran } = around(() => attack.files);
  const run = (args: string[], more = {}) => runProcess(root, args, { env: { ...env, ...more } });
  expect((await run(['trust'])).exitCode).toBe(0);
  write(outer, attack.then(outer));
  if (attack.link) symlinkSync(join(outer, attack.link[1]), join(outer, attack.link[0]));
  for (const command of [['check'], ['generate', '--no-cache'], ['adapters']]) {
    await run(command);
    expect(ran(), command.join(' ')).toBe(false);
  }
  // It would run, so the attack is one.
  await run(['generate', '--no-cache'], { ARCHC_TRUST: '1' });
  expect(ran()).toBe(true);
}

/** Trusts the project and sees that its code runs as it would without a record. */
export async function runsAsTrusted(files: Attack['files']): Promise<void> {
  const { root, env } = around(() => files);
  const run = (args: string[]) => runProcess(root, args, { env });
  expect((await run(['trust'])).exitCode).toBe(0);
  const { exitCode, stdout } = await run(['generate', '--json']);
  expect(envelopeOf(stdout).problems).toEqual([]);
  expect(exitCode).toBe(0);
  expect((await run(['check'])).exitCode).toBe(0);
}
