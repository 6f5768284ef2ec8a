import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execa } from 'execa';
import type { SourceRange } from '../../types/diagnostics/Diagnostic.js';
import { archc } from '../support/archc.js';
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

/** What the last `archc` command of an example gave. */
interface Said {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs examples with the real program, each in a new folder that goes away: with the built one by a shell where an example has more than
 * data and plain commands, else within this process.
 */
export class Cli {
  readonly #home: string;

  constructor() {
    if (!existsSync(program)) throw new Error(`${program} is missing: run \`npm run build\` first`);
    this.#home = mkdtempSync(join(tmpdir(), 'archc-pages-'));
    mkdirSync(join(this.#home, 'bin'));
    writeFileSync(join(this.#home, 'bin', 'archc'), SHIM, { mode: 0o755 });
  }

  async run(example: Example): Promise<Outcome> {
    const { project, said, complaints } = await this.#perform(example, ['--json'], {});
    if (said === undefined) throw new Error(`no archc command ran:\n${complaints}`);
    const { problems } = JSON.parse(said.stdout) as { problems: Problem[] };
    const isReadable = ({ path }: Problem): boolean =>
      path.endsWith('.json') &&
      !/^\.generator\/|\.cases\.json$/.test(path) &&
      existsSync(join(project, path));
    return { exitCode: said.exitCode, problems, complaints, isReadable };
  }

  /** What a person sees when the commands of an example have run: stderr of the last one, without colours. */
  async show(example: Example): Promise<string> {
    const { said } = await this.#perform(example, [], { NO_COLOR: '1', FORCE_COLOR: '' });
    return (said?.stderr ?? '').trimEnd();
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #perform(example: Example, flags: readonly string[], colours: Record<string, string>) {
    const folder = mkdtempSync(join(this.#home, 'example-'));
    const project = join(folder, 'project');
    mkdirSync(project);
    for (const { path, text } of example.files) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const plain = plainCommands(example);
    if (plain) {
      let said: Said | undefined;
      for (const args of plain) said = await archc(project, [...args, ...flags], '', colours);
      return { project, said, complaints: '' };
    }
    const report = join(folder, 'report.json');
    const path = [join(this.#home, 'bin'), process.env.PATH ?? ''].join(delimiter);
    const env = {
      ...colours,
      ...{ PATH: path, ARCHC_FLAGS: flags.join(' '), ARCHC_PROGRAM: program, ARCHC_REPORT: report },
    };
    // A failing command is what most examples are about.
    const options = { cwd: project, env, reject: false, stdin: 'ignore' } as const;
    const { stderr } = await execa('bash', ['-c', example.commands], options);
    return { project, said: existsSync(report) ? saidIn(report) : undefined, complaints: stderr };
  }
}

/** The arguments of each command, where an example has nothing but those of archc, in plain words, and no code. */
function plainCommands({ files, commands }: Example): string[][] | undefined {
  const lines = commands.split('\n').filter((line) => line !== '');
  const isPlain = lines.every((line) => /^archc(?: [\w./=@-]+)*$/.test(line));
  const isData = files.every(({ path }) => /\.(?:json|md)$/.test(path));
  return isPlain && isData ? lines.map((line) => line.split(' ').slice(1)) : undefined;
}

function saidIn(report: string): Said {
  return {
    exitCode: Number(readFileSync(`${report}.exit`, 'utf8')),
    stdout: readFileSync(report, 'utf8'),
    stderr: readFileSync(`${report}.text`, 'utf8'),
  };
}
