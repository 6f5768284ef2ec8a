import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { CommandSpec } from '../../../types/CommandSpec.js';
import { repository } from '../repository.js';

/** A text that every language must take, or refuse, as the params of the command of its case. */
export interface Vector {
  /** What it shows: `tag-last`. */
  name: string;
  /** One line. Invalid ones need not be JSON. */
  text: string;
}

/** What a printed value, or the message of a refusal, must not hold, and what a printed value must. */
interface Secrets {
  /** Parts of the vectors that stand in sensitive fields. */
  hidden: readonly string[];
  /** Parts that stand in no sensitive field: a value that prints nothing at all hides too much. */
  shown: readonly string[];
}

/** One small feature of the spec language: a folder below `cases/`. */
export interface Case {
  /** The folder's name: `union-internal`. */
  feature: string;
  /** The command whose params the vectors are: `case/union-internal`. */
  command: string;
  /** By file name; `spec.json` declares the command, others what it refers to. */
  specs: ReadonlyMap<string, CommandSpec>;
  wire: readonly Vector[];
  invalid: readonly Vector[];
  /** Of `secrets.json`; undefined where nothing is sensitive. */
  secrets: Secrets | undefined;
  /** Programs of `uses/`, by language: `uses/rust.rs`. Lines with `warns` at their end use what is deprecated. */
  uses: ReadonlyMap<string, string>;
}

const folder = join(repository, 'cases');

/** All cases, sorted by feature. */
export function readCases(): Case[] {
  return readdirSync(folder).sort().map(readCase);
}

function readCase(feature: string): Case {
  const home = join(folder, feature);
  const files = readdirSync(home).filter((file) => file === 'spec.json' || file.endsWith('.spec.json'));
  const specs = files.sort().map((file): [string, CommandSpec] => {
    return [file, JSON.parse(readFileSync(join(home, file), 'utf8')) as CommandSpec];
  });
  const secrets = join(home, 'secrets.json');
  const uses = filesOf(join(home, 'uses'));
  return {
    feature,
    command: `case/${feature}`,
    specs: new Map(specs),
    wire: readVectors(join(home, 'wire')),
    invalid: readVectors(join(home, 'invalid')),
    secrets: existsSync(secrets) ? (JSON.parse(readFileSync(secrets, 'utf8')) as Secrets) : undefined,
    uses: new Map(
      uses.map((file) => [
        file.slice(0, -extname(file).length),
        readFileSync(join(home, 'uses', file), 'utf8'),
      ]),
    ),
  };
}

function readVectors(path: string): Vector[] {
  return filesOf(path).map((file) => ({
    name: file.replace(/\.json$/, ''),
    // The newline at the end belongs to the file; every other blank belongs to the text.
    text: readFileSync(join(path, file), 'utf8').replace(/\n$/, ''),
  }));
}

function filesOf(path: string): string[] {
  return existsSync(path) ? readdirSync(path).sort() : [];
}
