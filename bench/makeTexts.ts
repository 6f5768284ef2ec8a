import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A base and what two sides made of it. */
export interface Texts {
  base: string[];
  mine: string[];
  generated: string[];
}

/** Writes three texts to a folder of their own and gives their paths in the order mine, base, generated. */
export function writeTexts(folder: string, texts: Texts): [string, string, string] {
  mkdirSync(folder, { recursive: true });
  const write = (name: keyof Texts): string => {
    const path = join(folder, name);
    writeFileSync(path, texts[name].map((line) => `${line}\n`).join(''));
    return path;
  };
  return [write('mine'), write('base'), write('generated')];
}

/** 5,000 lines, most of which occur once, as in code; each side changed, added or removed a line at 100 places. */
export function scatteredEdits(): Texts {
  const base = Array.from({ length: 5_000 }, (_, at) =>
    at % 5 === 0 ? '}' : at % 5 === 1 ? '' : `const a${at} = 1;`,
  );
  return { base, mine: edited(base, 'mine', 50, 10), generated: edited(base, 'generated', 50, 35) };
}

/** 4,000 equal lines; each side changed, added or removed one at some 100 places. */
export function equalLines(): Texts {
  const base = Array<string>(4_000).fill('}');
  return { base, mine: edited(base, 'mine', 41, 3), generated: edited(base, 'generated', 37, 11) };
}

/** 5,000 lines of 500 kinds, in three unrelated orders: nothing tells what belongs together. */
export function unrelated(): Texts {
  const kinds = (factor: number): string[] =>
    Array.from({ length: 5_000 }, (_, at) => `line ${(at * factor + ((at * at) % 89)) % 500}`);
  return { base: kinds(7), mine: kinds(211), generated: kinds(389) };
}

function edited(base: readonly string[], name: string, every: number, first: number): string[] {
  return base.flatMap((line, at) => {
    if (at % every !== first) return [line];
    const kind = Math.floor(at / every) % 3;
    return kind === 0 ? [`${name} ${at}`] : kind === 1 ? [line, `${name} ${at}`, '}'] : [];
  });
}
