import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archcJson, type Envelope } from './envelope.js';
import { writeFiles } from './fixtures.js';
import { git } from './gitRepository.js';
import { treeOf } from './tree.js';

/** What a command gave. */
export interface Outcome {
  exitCode: number | undefined;
  envelope: Envelope;
  /** `ARC5009 path`, sorted. */
  found: string[];
}

/** A project in a real repository. archc runs within the process of the test: what a process adds to it has tests of its own. */
export class GitProject {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Makes a repository of these files, with everything generated and committed. */
  static async create(root: string, files: Readonly<Record<string, string | object>>): Promise<GitProject> {
    const project = new GitProject(root);
    writeFiles(root, files);
    project.git('init', '-q', '-b', 'main');
    project.expect(await project.archc('generate'), 0);
    project.commit('generated');
    return project;
  }

  /** Runs git, which must succeed; its output. */
  git(...args: string[]): string {
    const { status, stdout } = git(this.root, ...args);
    if (status !== 0) throw new Error(`git ${args.join(' ')} gave ${String(status)}:\n${stdout}`);
    return stdout;
  }

  /** Whether a git command succeeds. */
  tryGit(...args: string[]): boolean {
    return git(this.root, ...args).status === 0;
  }

  commit(message: string): void {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
  }

  async archc(...args: string[]): Promise<Outcome> {
    const { exitCode, envelope } = await archcJson(this.root, args);
    const found = envelope.problems.map(({ code, message }) => `${code} ${message.split(/[ :]/)[0] ?? ''}`);
    return { exitCode, envelope, found: found.sort() };
  }

  /** Runs a command as archc printed it. */
  async paste(command: string | undefined): Promise<Outcome> {
    // Where npm runs the tests, it is `npx` that finds it.
    const [program, ...args] = (command ?? '').replace(/^npx /, '').split(' ');
    if (program !== 'archc') throw new Error(`this is no command: ${String(command)}`);
    return this.archc(...args);
  }

  /** Throws, with all that was said, unless a command had this exit code. */
  expect(outcome: Outcome, exitCode: number): Outcome {
    if (outcome.exitCode === exitCode) return outcome;
    throw new Error(`exit code ${String(outcome.exitCode)}:\n${JSON.stringify(outcome.envelope, null, 2)}`);
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  /** Replaces in a file what must be there. */
  edit(path: string, ...replacements: readonly [from: string, to: string][]): void {
    let text = this.read(path);
    for (const [from, to] of replacements) {
      if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}:\n${text}`);
      text = text.replace(from, () => to);
    }
    this.write(path, text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** Changes a spec. */
  respec(path: string, changes: object): void {
    this.write(path, JSON.stringify({ ...(JSON.parse(this.read(path)) as object), ...changes }, null, 2));
  }

  /** Everything that is no tool's own: neither git's nor the cache. */
  tree(): Record<string, string> {
    return treeOf(this.root, ['.git', 'node_modules', '.generator/cache']);
  }

  /** Where a text stands: in which files of the project, archc's trash included, its memory not. */
  where(text: string): string[] {
    return Object.entries(this.tree()).flatMap(([path, content]) =>
      !/^\.generator\/(?:base|lock)\//.test(path) && content.includes(text) ? [path] : [],
    );
  }
}

/** The sides of the first conflict of a text, and the text with each conflict replaced by what `choose` makes of it. */
export function settle(text: string, choose: (mine: string, generated: string) => string): string {
  const conflict =
    /<{7} yours\r?\n(?<mine>[^]*?)\|{7} before\r?\n[^]*?={7}\r?\n(?<generated>[^]*?)>{7} generated\r?\n/g;
  return text.replaceAll(conflict, (_all, mine: string, generated: string) => choose(mine, generated));
}
