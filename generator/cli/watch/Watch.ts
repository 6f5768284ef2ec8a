import { relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { JsonValue } from '../../../types/Json.js';
import { configName, findProject } from '../../project/loadProject.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { visible } from '../../../types/diagnostics/visible.js';
import { crashReport } from '../crashReport.js';
import type { Report } from '../Report.js';
import { failedWatch } from './failedWatch.js';
import { openWatcher, type OpenWatcher, type WatchEvents } from './openWatcher.js';
import { changedInputs, type Inputs, readInputs } from './readInputs.js';
import { type WatchSet, watchSetOf } from './WatchSet.js';
import { writtenFiles } from './writtenFiles.js';

/** What a watch works with. */
export interface WatchRequest {
  call: { cwd: string; options: { out?: string } };
  /** Does one run. */
  generate: () => Promise<Report>;
  /** Specs of the command line, relative to `call.cwd`. */
  named: readonly string[];
  events: WatchEvents;
  report: (report: Report) => void;
}

/** Milliseconds. */
const MOMENT = 500;

/** A project that is kept generated: what is watched, and the inputs that the last run answered. */
export class Watch {
  readonly #request: WatchRequest;
  #set: WatchSet | undefined;
  #watcher: OpenWatcher | undefined;
  #inputs: Inputs = new Map();
  #runs = 0;
  #configured = false;

  constructor(request: WatchRequest) {
    this.#request = request;
  }

  /** Looks at the project, and generates if an input is not what it was at the last run. Never rejects. */
  async look(): Promise<void> {
    try {
      await this.#look();
    } catch (error) {
      this.#request.report(crashReport('watch', error));
    }
  }

  async close(): Promise<void> {
    await this.#watcher?.close();
  }

  async #look(): Promise<void> {
    const { call, named, report } = this.#request;
    const project = findProject(call.cwd);
    // Not without its config: with the defaults a run could find no specs, and remove what they became.
    const isGone = this.#configured && !project.configured;
    const isKnown = !isGone && !hasErrors(project.diagnostics);
    const set = isKnown || this.#set === undefined ? watchSetOf(project, named, call.cwd) : this.#set;
    await this.#watch(set);
    const inputs = await this.#settled(set);
    const changed = changedInputs(this.#inputs, inputs);
    if (this.#runs > 0 && changed.length === 0) return;
    this.#inputs = inputs;
    this.#runs++;
    if (isGone) {
      report(this.#describe(missingConfig(set.root), changed));
      return;
    }
    this.#configured ||= project.configured;
    const ran = await this.#request.generate();
    report(this.#describe(ran, changed));
    this.#inputs = await this.#afterRun(set, inputs, ran);
  }

  /** The inputs; where some are gone, as they are a moment later: a checkout or a move takes files away and brings them back. */
  async #settled(set: WatchSet): Promise<Inputs> {
    const inputs = await readInputs(set);
    if ([...this.#inputs.keys()].every((path) => inputs.has(path))) return inputs;
    await setTimeout(MOMENT);
    return readInputs(set);
  }

  /** Watches another set than before; what happens meanwhile shows when the inputs are read afterwards. */
  async #watch(set: WatchSet): Promise<void> {
    if (JSON.stringify(set) === JSON.stringify(this.#set)) return;
    await this.#watcher?.close();
    this.#set = set;
    this.#watcher = await openWatcher(set, this.#request.events);
  }

  /** Output can lie among the inputs, in a folder of types say: what the run wrote is what the next change is measured by. */
  async #afterRun(set: WatchSet, inputs: Inputs, ran: Report): Promise<Inputs> {
    const { cwd, options } = this.#request.call;
    const output = options.out === undefined ? set.root : resolve(cwd, options.out);
    const written = writtenFiles(ran, output);
    if (written.length === 0) return inputs;
    const [next, now] = [new Map(inputs), await readInputs(set)];
    for (const path of written) {
      const hash = now.get(path);
      if (hash === undefined) next.delete(path);
      else next.set(path, hash);
    }
    return next;
  }

  #describe(ran: Report, changed: readonly string[]): Report {
    const root = this.#set?.root ?? '';
    const names = changed.map((path) => relative(root, path).replaceAll('\\', '/'));
    const cause = this.#runs === 1 ? 'start' : names.length > 3 ? `${names.length} files` : names.join(', ');
    const data: JsonValue = { run: this.#runs, changed: this.#runs === 1 ? [] : names, result: ran.data };
    return {
      ...ran,
      command: 'watch',
      data,
      next: ran.exitCode === 0 ? [] : ran.next,
      text: `${visible(cause)} -> ${ran.summary}`,
    };
  }
}

function missingConfig(root: string): Report {
  const missing = { path: configName, file: configName, reason: 'ENOENT' };
  return failedWatch(missing, 'The config is gone; nothing was written.', root);
}
