import type { GenerateResult } from '../../app/generate.js';
import type { UnsealedAction } from '../../app/plan/planned.js';
import { asidePath } from '../../reconcile/policy/pendingConflict.js';
import type { NextStep } from '../Report.js';
import { packageSteps } from './packageSteps.js';

/** What a worker takes the path of its socket from, and one that fits everywhere. */
const ARCHC_SOCKET = 'ARCHC_SOCKET';
const SOCKET = '/tmp/my-worker/worker.sock';

/** How to go on from conflicts, file by file. `flag` is the option for the output. */
export function conflictSteps(conflicts: readonly UnsealedAction[], flag: string): NextStep[] {
  const steps = conflicts.map(({ path, action }): NextStep => {
    const why =
      action === 'aside' ? `Merge ${asidePath(path)} into it by hand, then` : 'Edit the marked places, then';
    return { why, command: `archc resolve --merged ${path}${flag}` };
  });
  return [...steps, { why: 'Or go back to before this run', command: `archc abort${flag}` }];
}

/** What git is to be told after a run that settled what a merge of git had left. */
export function mergeSteps(settled: readonly string[]): NextStep[] {
  if (settled.length === 0) return [];
  const command = 'git add -A';
  return [
    { why: 'Read what was merged; when no conflict is left, stage it and conclude the merge', command },
  ];
}

/** What is worth doing after a run that created files. `folder` is that of the output, `check` a command. */
export function nextSteps(
  { actions, packages }: Pick<GenerateResult & { outcome: 'written' }, 'actions' | 'packages'>,
  folder: string,
  check: string,
): NextStep[] {
  const created = actions.filter(({ action }) => action === 'create');
  const at = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const steps: NextStep[] = [];
  const servers = created.filter(({ role }) => /^(server$|module:)/.test(role ?? ''));
  const [server] = servers;
  if (server) {
    const more = servers.length > 1 ? ` and ${servers.length - 1} more` : '';
    steps.push({
      why: 'Write the logic: the file is yours, and later changes of the spec are merged into it',
      command: `${at(server.path)}${more}`,
    });
  }
  const index = created.find(({ role }) => role === 'server-index');
  if (index)
    steps.push({
      why: 'Register the commands once, when the server starts',
      command: `registerServerCommands()  from ${at(index.path)}`,
    });
  const manifest = created.find(({ role }) => role === 'manifest');
  if (manifest)
    steps.push({ why: 'Test the crate', command: `cargo test --manifest-path ${at(manifest.path)}` });
  const main = created.find(({ role }) => role === 'worker');
  if (main)
    steps.push({
      why: 'Start the worker; it makes the folder of its socket, for you alone',
      command: `${ARCHC_SOCKET}=${SOCKET} cargo run --manifest-path ${at(manifestBeside(main.path))}`,
    });
  const client = created.find(({ role }) => role === 'worker-client');
  if (client) steps.push(workerStep(created, at(client.path)));
  const test = created.find(({ role }) => role === 'contract-test');
  if (test)
    steps.push({
      why: 'Run the generated tests',
      command: `npx vitest run${folder === '' ? '' : ` --root ${folder}`}`,
    });
  steps.push(...packageSteps(created, packages, at));
  if (created.length > 0) steps.push({ why: 'Keep code and specs in step, here and in CI', command: check });
  return steps;
}

/** Without a command that hands its calls to the worker, there is none to register. */
function workerStep(created: readonly UnsealedAction[], path: string): NextStep {
  return created.some(({ role }) => role === 'delegate')
    ? {
        why: 'Connect to it, once; then its commands can be called (`startWorker` of archc/runtime/ipc starts it as well)',
        command: `registerWorkerCommands(new WorkerClient({ path: '${SOCKET}' }))  from ${path}`,
      }
    : {
        why: 'Connect to it (`startWorker` of archc/runtime/ipc starts it as well)',
        command: `new WorkerClient({ path: '${SOCKET}' })  from ${path}`,
      };
}

/** Of the crate whose `src/main.rs` this is. */
function manifestBeside(main: string): string {
  return main.replace(/src\/main\.rs$/, 'Cargo.toml');
}
