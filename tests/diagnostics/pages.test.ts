import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diagnosticCodes, diagnosticTable } from '../../types/diagnostics/diagnosticTable.js';
import { Cli } from './Cli.js';
import { limit } from './limit.js';
import { parsePage } from './parsePage.js';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'diagnostics');

/** Codes that cannot name a line although the spec or the config is there, and why. */
const lineless: ReadonlyMap<string, string> = new Map([['ARC1003', 'the file is refused before it is read']]);

const cli = new Cli();
const inTurn = limit(2);
afterAll(() => {
  cli.remove();
});

it('there is a page for every code, and a code for every page', () => {
  expect(readdirSync(folder).sort()).toEqual(diagnosticCodes.map((code) => `${code}.md`));
});

describe.concurrent.each(diagnosticCodes)('%s', (code) => {
  const read = () => parsePage(readFileSync(join(folder, `${code}.md`), 'utf8'));

  it('has the title of the table', ({ expect }) => {
    const { code: named, title } = read();
    expect([named, title]).toEqual([code, diagnosticTable[code].title]);
  });

  it('is reported where the page says that it fails', async ({ expect }) => {
    const { problems, exitCode, complaints, isReadable } = await inTurn(() => cli.run(read().fails));
    expect(complaints).toBe('');
    const found = problems.filter((problem) => problem.code === code);
    expect(found, JSON.stringify(problems, null, 2)).not.toEqual([]);
    if (found.some(({ severity }) => severity === 'error')) expect(exitCode).toBeGreaterThan(0);
    for (const { message, help, path } of found) {
      expect([message, help]).not.toContain('');
      // ARC9001 quotes whatever went wrong.
      if (code !== 'ARC9001') expect(`${message}\n${help}`).not.toMatch(/\b(undefined|NaN)\b|\[object/);
      // What concerns no file: a defect, the command line, a project without a config.
      if (!code.startsWith('ARC9') && code !== 'ARC7005') expect(path).not.toBe('');
    }
    const nowhere = found.filter((problem) => isReadable(problem) && problem.range === null);
    expect(nowhere.length > 0, JSON.stringify(nowhere, null, 2)).toBe(lineless.has(code));
  });

  it('is not reported where the page says that it passes', async ({ expect }) => {
    const { problems, exitCode, complaints } = await inTurn(() => cli.run(read().passes));
    expect(complaints).toBe('');
    expect(problems.map((problem) => problem.code)).not.toContain(code);
    expect(exitCode, JSON.stringify(problems, null, 2)).toBe(0);
  });
});
