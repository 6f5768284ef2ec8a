import { beforeAll, describe, expect, it } from 'vitest';
import { compileTypes } from '../support/compileTypes.js';
import { writeFiles } from '../support/fixtures.js';
import { strictest } from '../support/installPackages.js';
import { bindFixtures, type BoundFixtures } from '../support/rust/bindFixtures.js';
import { cargo, exportedTypes, hasCargo, writeScratchCrate } from '../support/rust/scratchCrate.js';
import { tsRsModules } from '../support/rust/tsRsModules.js';
import { sharedFolder } from '../support/temporaryFolder.js';

/** The unused-code rules are off: ts-rs declares what a command may need. */
const settings = {
  ...strictest,
  types: [],
  noEmit: true,
  noUnusedLocals: false,
  noUnusedParameters: false,
};

describe.skipIf(!hasCargo)('TypeScript that ts-rs makes of the Rust types of every fixture', () => {
  const root = sharedFolder();
  let fixtures: BoundFixtures;
  let files: Record<string, string>;

  beforeAll(async () => {
    fixtures = await bindFixtures(`${root}/project`);
    writeScratchCrate(`${root}/crate`, fixtures);
    const { ok, output } = cargo(`${root}/crate`, ['run', '-q', '--features', 'ts', '--bin', 'export']);
    expect(ok, output.slice(0, 5000)).toBe(true);
    files = tsRsModules(fixtures, output);
  }, 600_000);

  it("equals archc's own type on the wire, type by type", () => {
    const text = Object.values(files).join('');
    const expected = fixtures.commands.reduce((sum, command) => sum + exportedTypes(command).length, 0);
    expect(expected).toBeGreaterThan(300);
    expect(text.match(/^export const _\d+: Equal</gm)?.length).toBe(expected);
    writeFiles(`${root}/all`, { 'package.json': { type: 'module' }, ...files });
    expect(compileTypes(`${root}/all`, settings, ['.'])).toEqual([]);
  }, 120_000);

  it.each([
    ['an integer as a number instead of a text', 'x/wire.ts', 'n: string', 'n: number'],
    ['a field that may be absent', 'x/wire.ts', 'n: string', 'n?: string'],
    ['a field that may be null', 'x/wire.ts', 'n: string', 'n: string | null'],
    ['a value of an enum that is missing', 'x/wire.ts', '"a" | "b"', '"a"'],
    ['anything', 'x/rust.ts', 'n: string', 'n: any'],
    ['another type argument', 'x/wire.ts', 'items: T[]', 'items: string[]'],
  ])('would not equal: %s', (_, file, from, to) => {
    const types = 'export type A = { n: string, e: "a" | "b" };\nexport type P<T> = { items: T[] };\n';
    const checks = `import type { Equal, Probe } from '../equal.js';
import type * as Rust from './rust.js';
import type * as Wire from './wire.js';
export const _0: Equal<Rust.A, Wire.A> = true;
export const _1: Equal<Rust.P<Probe>, Wire.P<Probe>> = true;
`;
    const right = {
      'equal.ts': files['equal.ts'] ?? '',
      'x/rust.ts': types,
      'x/wire.ts': types,
      'x/equal.ts': checks,
    };
    const wrong = { ...right, [file]: types.replace(from, to) };
    writeFiles(`${root}/small`, { 'package.json': { type: 'module' }, ...right });
    expect(compileTypes(`${root}/small`, settings, ['.'])).toEqual([]);
    writeFiles(`${root}/small`, wrong);
    const errors = compileTypes(`${root}/small`, settings, ['.']);
    expect(errors.length).toBe(1);
    expect(errors[0]).toMatch(/^x\/equal\.ts\(\d+\): TS2322 Type 'true' is not assignable to type 'false'/);
  });
});
