import { wallClock } from '../wallClock.js';
import { diskTree } from '../../tree/diskTree.js';
import { generate } from '../generate.js';
import { openProject } from '../openProject.js';
import { favourMemory } from './favourMemory.js';
import type { WorkerMessage, WorkerRequest } from './messages.js';

/** The process of one run: does what it is asked, sends the result and is ended by whoever started it. */
process.once('message', (request: WorkerRequest) => {
  void run(request);
});

async function run({ root, output, problems, options, patience }: WorkerRequest): Promise<void> {
  const found = openProject(diskTree(root));
  const project = { ...found, diagnostics: problems };
  const clock = wallClock();
  const onWait = (holder: Extract<WorkerMessage, { kind: 'waiting' }>['holder']): void => {
    send({ kind: 'waiting', holder });
  };
  const own = { output: diskTree(output), clock, onLarge: favourMemory };
  const result = await generate(project, { patience, onWait }, { ...options, ...own });
  // Without its starter it ends by itself, whatever an adapter left running; but not before its run is over.
  process.on('disconnect', () => process.exit());
  send({ kind: 'done', result, stages: clock.stages });
  if (!process.connected) process.exit();
}

function send(message: WorkerMessage): void {
  if (process.connected) process.send?.(message);
}
