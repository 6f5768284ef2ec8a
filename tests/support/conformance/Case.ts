import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandSpec } from '../../../types/CommandSpec.js';
import { repository } from '../repository.js';

/** A text that every language must take, or refuse, as the params of the command of its case. */
export interface Vector {
  /** What it shows: `tag-last`. */
  name: string;
  /** One line. Invalid ones need not be JSON. */
  text: string;
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
}

const folder = join(repository, 'cases');

/** All cases, sorted by feature. */
export function readCases(): Case[] {
  return readdirSync(folder).sort().map(readCase);
}

function readCase(feature: string): Case {
  const files = readdirSync(join(folder, feature)).filter((file) => file.endsWith('.json'));
  const specs = files.sort().map((file): [string, CommandSpec] => {
    return [file, JSON.parse(readFileSync(join(folder, feature, file), 'utf8')) as CommandSpec];
  });
  const vectors = (kind: 'wire' | 'invalid'): Vector[] => readVectors(join(folder, feature, kind));
  return {
    feature,
    command: `case/${feature}`,
    specs: new Map(specs),
    wire: vectors('wire'),
    invalid: vectors('invalid'),
  };
}

function readVectors(path: string): Vector[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      // The newline at the end belongs to the file; every other blank belongs to the text.
      text: readFileSync(join(path, file), 'utf8').replace(/\n$/, ''),
    }));
}
