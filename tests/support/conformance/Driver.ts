import { spawn } from 'node:child_process';
import type { DriverProgram } from '../toolchains/LanguageToolchain.js';

/** What a driver is asked: to decode a text as the params of a command, and to encode that again, or to print it. */
export interface Question {
  command: string;
  text: string;
  /** Encoding is what is asked unless this says otherwise. */
  mode?: 'print';
}

/** What became of it; see `LanguageToolchain` for the four kinds. */
export interface Answer {
  kind: 'ok' | 'printed' | 'refused' | 'broken';
  /** The encoded or printed text, or the message. */
  text: string;
}

const kinds: ReadonlySet<string> = new Set<Answer['kind']>(['ok', 'printed', 'refused', 'broken']);

/** A driver that ends early is started anew behind the line that killed it, but not forever. */
const mostDeaths = 20;

/** How long a driver may be silent. */
const silence = 60_000;

/** Asks a driver everything. A line that kills it, or that it never answers, is `broken`; the others still count. */
export async function ask(program: DriverProgram, questions: readonly Question[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let deaths = 0; answers.length < questions.length; deaths++) {
    const rest = questions.slice(answers.length);
    if (deaths > mostDeaths)
      return [
        ...answers,
        ...rest.map((): Answer => ({ kind: 'broken', text: 'The driver dies again and again.' })),
      ];
    const { lines, end } = await run(program, rest);
    answers.push(...lines.slice(0, rest.length).map(parse));
    if (answers.length < questions.length) answers.push({ kind: 'broken', text: `The driver ended: ${end}` });
  }
  return answers;
}

function parse(line: string): Answer {
  const tab = line.indexOf('\t');
  const kind = line.slice(0, tab);
  const text = line.slice(tab + 1);
  if (isKind(kind)) return { kind, text };
  return { kind: 'broken', text: `The driver wrote ${JSON.stringify(line.slice(0, 300))}` };
}

function lineOf({ mode, command, text }: Question): string {
  return `${mode === undefined ? '' : `${mode} `}${command}\t${text}\n`;
}

function isKind(kind: string): kind is Answer['kind'] {
  return kinds.has(kind);
}

/** One life of a driver: the lines that it wrote, and why it ended. */
async function run(
  { command, args, cwd }: DriverProgram,
  questions: readonly Question[],
): Promise<{ lines: string[]; end: string }> {
  const child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  let timer = setTimeout(() => child.kill('SIGKILL'), silence);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), silence);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err = (err + chunk).slice(-2000);
  });
  // It may die while it is written to; its end tells more than the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(questions.map(lineOf).join(''));
  const end = await new Promise<string>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('close', (code, signal) => {
      resolve(`${signal ?? String(code)} ${err.trim()}`);
    });
  });
  clearTimeout(timer);
  // Only a newline ends a line: JSON text may hold U+2028 as it is.
  return { lines: out.split('\n').slice(0, -1), end };
}
