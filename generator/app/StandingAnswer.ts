import { buildId } from '../../build/buildInfo.js';
import { allSpecs } from '../project/findSpecs.js';
import { findRuntimeCrate } from '../project/findInstalled.js';
import { configName, misspeltConfig, type Project } from '../project/loadProject.js';
import { projectPrettier } from '../format/prettierOf.js';
import { digest } from '../tree/fingerprint.js';
import { isMergeUnderWay } from '../tree/gitMerge.js';
import { realPathOf } from '../tree/insideRoot.js';
import { isAsSeen, Looks } from '../tree/Looks.js';
import { readText } from '../tree/readText.js';
import type { Tree } from '../tree/Tree.js';
import { boundaryOf } from '../tree/workTree.js';
import { fileSystemTime } from '../workspace/cache/fileSystemTime.js';
import { SeenWorldFile } from '../workspace/cache/SeenWorldFile.js';
import { TXN_FOLDER } from '../workspace/folders/txnFolder.js';
import type { Compiled } from './CommandGenerator.js';
import type { CompileOptions } from './compileProject.js';

/**
 * What a run said of a project with which all was well, which stands as long as nothing changes that the run looked at. Only runs over
 * whole projects leave one, and only where nothing but files decides: no code of the project, no link, no merge of git under way.
 */
export class StandingAnswer {
  /** The project, with a tree whose readers are watched. */
  readonly project: Project;
  readonly #looks = new Looks();
  readonly #root: string;
  readonly #key: string;
  readonly #file: SeenWorldFile;
  #started = -Infinity;

  /** For a run that none can stand for, undefined. `command` is what asks. */
  static of(project: Project, options: CompileOptions, command: string): StandingAnswer | undefined {
    const {
      specs = allSpecs,
      adapters = [],
      onlyAdapters = [],
      output = project.tree,
      cache = true,
    } = options;
    const isAll = specs.named.length + specs.given.size + adapters.length + onlyAdapters.length === 0;
    const isPlain = project.config.adapters.register.length === 0 && project.diagnostics.length === 0;
    const isInPlace = project.tree.isDisk && output.isDisk && output.root === project.root;
    return cache && isAll && isPlain && isInPlace ? new StandingAnswer(project, command) : undefined;
  }

  private constructor(project: Project, command: string) {
    const { root } = project;
    this.#root = realPathOf(root);
    this.#key = keyOf(this.#root);
    this.#file = new SeenWorldFile(root, command);
    this.project = { ...project, tree: this.watched(project.tree) };
  }

  /** A tree of the same folder that this run reads as well. */
  watched(tree: Tree): Tree {
    return this.#looks.watched(tree);
  }

  /** What was said, if it stands, as it comes from the disk; else the run begins, and what it looks at is noted. */
  recall(): unknown {
    const stands = !isMergeUnderWay(this.#root);
    const known = stands ? this.#file.recall(this.#key, (world) => isAsSeen(this.#root, world)) : undefined;
    if (known === undefined) this.#started = fileSystemTime(this.#root);
    return known;
  }

  /** Keeps what the run says, if it can be told what that depends on. */
  async keep(said: unknown, { looked }: Pick<Compiled, 'looked'>): Promise<void> {
    const configs = await looked();
    if (configs === undefined || isMergeUnderWay(this.#root)) return;
    // The config was read before anybody watched. No run may be at work, or have been interrupted.
    const { tree, configured, configText } = this.project;
    const text = readText(tree, configName);
    if ((typeof text === 'string' ? text : undefined) !== (configured ? configText : undefined)) return;
    if (typeof readText(tree, misspeltConfig) === 'string') return;
    for (const path of [configName, misspeltConfig, TXN_FOLDER]) tree.look(path);
    for (const folder of configs.folders) this.#looks.addFolder(this.#root, folder);
    for (const file of configs.files) this.#looks.addFile(this.#root, file);
    const world = this.#looks.world(this.#root, this.#started);
    if (world) this.#file.keep(this.#key, world, said);
  }
}

/** What decides besides files below the root, or is none of them. */
function keyOf(root: string): string {
  const boundary = boundaryOf(root);
  const found = projectPrettier(root, boundary);
  const { version, platform } = process;
  const user = process.getuid?.() ?? -1;
  return digest([
    buildId,
    version,
    platform,
    String(user),
    root,
    boundary,
    findRuntimeCrate(root),
    JSON.stringify(found ?? ''),
  ]);
}
