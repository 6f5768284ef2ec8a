import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execa } from 'execa';
import type { SourceRange } from '../../types/diagnostics/Diagnostic.js';
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
  isReadable: (problem: Problem) => boolean;
}

/** The built program, which is what users run. */
const program = join(import.meta.dirname, '..', '..', 'dist', 'archc.js');

/** Adds flags to every archc command and keeps what the last one said, so that pages read as people type, without npm. */
const SHIM = `#!/bin/sh
env -u npm_command node "$ARCHC_PROGRAM" "$@" $ARCHC_FLAGS >"$ARCHC_REPORT" 2>"$ARCHC_REPORT.text"
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
    const { project, report, complaints } = await this.#perform(example, { ARCHC_FLAGS: '--json' });
    if (!existsSync(report)) throw new Error(`no archc command ran:\n${complaints}`);
    const { problems } = JSON.parse(readFileSync(report, 'utf8')) as { problems: Problem[] };
    const isReadable = ({ path }: Problem): boolean =>
      path.endsWith('.json') &&
      !/^\.generator\/|\.cases\.json$/.test(path) &&
      existsSync(join(project, path));
    const exitCode = Number(readFileSync(`${report}.exit`, 'utf8'));
    return { exitCode, problems, complaints, isReadable };
  }

  /** What a person sees when the commands of an example have run: stderr of the last one, without colours. */
  async show(example: Example): Promise<string> {
    const { report } = await this.#perform(example, { ARCHC_FLAGS: '', NO_COLOR: '1', FORCE_COLOR: '' });
    return readFileSync(`${report}.text`, 'utf8').trimEnd();
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #perform({ files, commands }: Example, variables: Record<string, string>) {
    const folder = mkdtempSync(join(this.#home, 'example-'));
    const project = join(folder, 'project');
    const report = join(folder, 'report.json');
    mkdirSync(project);
    for (const { path, text } of files) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const path = [join(this.#home, 'bin'), process.env.PATH ?? ''].join(delimiter);
    const env = { ...variables, PATH: path, ARCHC_PROGRAM: program, ARCHC_REPORT: report };
    // A failing command is what most examples are about.
    const options = { cwd: project, env, reject: false, stdin: 'ignore' } as const;
    const { stderr } = await execa('bash', ['-c', commands], options);
    return { project, report, complaints: stderr };
  }
}
