import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execa } from 'execa';
import type { SourceRange } from '../../types/Diagnostic.js';
import type { Example } from './parsePage.js';

/** A problem as the envelope of `--json` has it. */
export interface Problem {
  code: string;
  severity: string;
  message: string;
  help: string;
  path: string;
  pointer: string;
  range: SourceRange | null;
}

export interface Outcome {
  /** Of the last `archc` command. */
  exitCode: number;
  problems: Problem[];
  /** What the shell and its other tools complained about; archc's own messages are not in it. */
  complaints: string;
  /** Whether a problem is in a JSON file of a person that is there to be read: a spec or the config. */
  isReadable(problem: Problem): boolean;
}

/** The built program, which is what users run. */
const program = join(import.meta.dirname, '..', '..', 'dist', 'archc.js');

/** Adds --json to every archc command and keeps the last envelope and exit code, so that pages read as people type. */
const SHIM = `#!/bin/sh
node "$ARCHC_PROGRAM" "$@" --json >"$ARCHC_REPORT" 2>>"$ARCHC_REPORT.log"
code=$?
echo "$code" >"$ARCHC_REPORT.exit"
exit "$code"
`;

/** Runs examples with the real program, each in a new folder that goes away. */
export class Cli {
  readonly #home: string;

  constructor() {
    if (!existsSync(program)) throw new Error(`${program} is missing: run \`npm run build\` first`);
    this.#home = mkdtempSync(join(tmpdir(), 'archc-pages-'));
    mkdirSync(join(this.#home, 'bin'));
    writeFileSync(join(this.#home, 'bin', 'archc'), SHIM, { mode: 0o755 });
  }

  async run(example: Example): Promise<Outcome> {
    const { project, env } = this.#prepare(example);
    const { stderr } = await execa('bash', ['-c', example.commands], {
      cwd: project,
      env,
      reject: false,
      stdin: 'ignore',
    });
    const report = env.ARCHC_REPORT;
    if (!existsSync(report)) throw new Error(`no archc command ran:\n${stderr}`);
    const { problems } = JSON.parse(readFileSync(report, 'utf8')) as { problems: Problem[] };
    const isReadable = ({ path }: Problem): boolean =>
      path.endsWith('.json') && !path.startsWith('.generator/') && existsSync(join(project, path));
    const exitCode = Number(readFileSync(`${report}.exit`, 'utf8'));
    return { exitCode, problems, complaints: stderr, isReadable };
  }

  /** What a person sees: stderr of one command, without colours. */
  async show(example: Example, args: readonly string[]): Promise<string> {
    const { project } = this.#prepare(example);
    const env = { NO_COLOR: '1', FORCE_COLOR: '' };
    const { stderr } = await execa('node', [program, ...args], {
      cwd: project,
      env,
      reject: false,
      stdin: 'ignore',
    });
    return stderr;
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  #prepare({ files }: Example) {
    const folder = mkdtempSync(join(this.#home, 'example-'));
    const project = join(folder, 'project');
    mkdirSync(project);
    for (const { path, text } of files) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const path = [join(this.#home, 'bin'), process.env.PATH ?? ''].join(delimiter);
    return {
      project,
      env: { PATH: path, ARCHC_PROGRAM: program, ARCHC_REPORT: join(folder, 'report.json') },
    };
  }
}
