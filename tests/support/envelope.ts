import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { archc, type Run } from './archc.js';
import { repository } from './repository.js';

/** What `--json` prints, as far as tests look at it. */
export interface Envelope {
  ok: boolean;
  command: string;
  summary: string;
  data: unknown;
  problems: Problem[];
  next: { why: string; command: string }[];
}

export interface Problem {
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  path: string;
  pointer: string;
  range: { start: { line: number } } | null;
  help: string;
}

const schemaFile = join(repository, 'specs', 'schema', 'report.schema.json');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
);

/** Reads the one envelope that stdout must be, checked against its published schema. */
export function envelopeOf(stdout: string): Envelope {
  const value: unknown = JSON.parse(stdout);
  if (!validate(value))
    throw new Error(`the envelope breaks its schema: ${JSON.stringify(validate.errors)}\n${stdout}`);
  return value as Envelope;
}

/** Runs a command line in this process with `--json`. */
export async function archcJson(
  cwd: string,
  args: readonly string[],
  stdin = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run & { envelope: Envelope }> {
  const run = await archc(cwd, [...args, '--json'], stdin, env);
  return { ...run, envelope: envelopeOf(run.stdout) };
}
