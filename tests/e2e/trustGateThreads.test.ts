import { describe, it } from 'vitest';
import {
  type Attack,
  evil,
  project,
  quietAdapter as adapter,
  runsAsTrusted,
  runsNothingNew,
} from '../support/trustAttack.js';

const starts = (url: string, options = '{}'): string =>
  adapter(`import { Worker } from 'node:worker_threads';
await new Promise((over) => {
  new Worker(new URL(${url}, import.meta.url), ${options}).on('error', over).on('exit', over);
});`);
const unseen = (name: string): string => `['.', '${name}'].join('/')`;

const attacks: Record<string, Attack> = {
  'a module': { files: project(starts(unseen('word.mjs'))), then: evil('project/word.mjs') },
  'a CommonJS module': { files: project(starts(unseen('word.cjs'))), then: evil('project/word.cjs', true) },
  'an import of a recorded one': {
    files: project(starts("'./thread.mjs'"), {
      'project/thread.mjs': `await import(${unseen('word.mjs')}).catch(() => 0);`,
    }),
    then: evil('project/word.mjs'),
  },
  'a require of a recorded one': {
    files: project(starts("'./thread.cjs'"), {
      'project/thread.cjs': `try { require(${unseen('word.cjs')}); } catch {}`,
    }),
    then: evil('project/word.cjs', true),
  },
  'options of its own': {
    files: project(starts(unseen('word.mjs'), "{ execArgv: ['--no-warnings'] }")),
    then: evil('project/word.mjs'),
  },
  'a thread that a thread starts': {
    files: project(starts("'./thread.mjs'"), {
      'project/thread.mjs': `import threads from 'node:worker_threads';
new threads.Worker(new URL(${unseen('word.mjs')}, import.meta.url)).on('error', () => 0);`,
    }),
    then: evil('project/word.mjs'),
  },
};

describe('a thread under a recorded trust', () => {
  it.each(Object.entries(attacks))('%s runs nothing that is not recorded', async (_what, attack) => {
    await runsNothingNew(attack);
  });

  it('runs what is recorded, with its data', async () => {
    const thread = `import { Worker } from 'node:worker_threads';
const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: 41 });
const answer = await new Promise((got) => worker.on('message', got).on('error', got));
if (answer !== 42) throw new Error('the thread said ' + String(answer));`;
    await runsAsTrusted(
      project(adapter(thread), {
        'project/one.mjs': 'export const one = 1;',
        'project/thread.mjs': `import { parentPort, workerData } from 'node:worker_threads';
import { one } from './one.mjs';
parentPort.postMessage(workerData + one);`,
      }),
    );
  });
});
