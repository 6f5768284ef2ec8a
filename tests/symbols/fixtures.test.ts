import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import type { CommandSpec } from '../../types/CommandSpec.js';
import type { SourceSymbol } from '../../types/SourceSymbol.js';
import { readCases } from '../support/conformance/Case.js';
import { type Fixture, fixtureSpecs, writeFixtureProject } from '../support/fixtures.js';
import { type GeneratedSymbols, generatedSymbols } from '../support/symbols/generatedSymbols.js';
import { symbolFaults } from '../support/symbols/symbolFaults.js';
import { sharedFolder } from '../support/temporaryFolder.js';

/** The languages in which an adapter declares types. */
const declaring: Readonly<Record<string, readonly string[]>> = {
  'server-only': ['typescript'],
  'trait-only': ['rust', 'typescript'],
  'rust-ipc': ['rust', 'typescript'],
  swift: ['swift'],
  kotlin: ['kotlin'],
  python: ['python'],
  c: ['c'],
  proto: ['proto'],
};

const root = sharedFolder();
const inputs: Readonly<Record<string, () => readonly Fixture[]>> = {
  fixtures: fixtureSpecs,
  cases: () =>
    readCases().flatMap(({ feature, specs }) =>
      [...specs].map(([file, spec]) => ({ file: `${feature}/${file}`, text: JSON.stringify(spec) })),
    ),
};

/** Specs as an adapter takes them: the Rust one has to know in which module each lies. */
function adapted(adapter: string, { file, text }: Fixture, index: number): Fixture {
  if (adapter !== 'rust-ipc') return { file, text };
  const spec = JSON.parse(text) as CommandSpec;
  return { file, text: JSON.stringify({ ...spec, rust: spec.rust ?? { module: `modules/m${index}` } }) };
}

/** The project of these specs by an adapter, in a folder of its own. */
function generated(adapter: string, of: string): Promise<GeneratedSymbols> {
  const folder = join(root, `${of}-${adapter}`);
  const fixtures = (inputs[of]?.() ?? []).map((fixture, index) => adapted(adapter, fixture, index));
  writeFixtureProject(folder, {}, fixtures);
  return generatedSymbols(folder, adapter, declaring[adapter] ?? []);
}

const all = builtinAdapters.flatMap(({ id }) => Object.keys(inputs).map((of) => [id, of] as const));

describe('the names that an adapter says it gave', () => {
  it.each(all)(
    '%s, %s: are in the files, for every type and field, each for one thing',
    async (adapter, of) => {
      const { symbols, code } = await generated(adapter, of);
      expect(symbols.length).toBeGreaterThan(100);
      expect(symbolFaults(symbols, code)).toEqual([]);
    },
  );
});

const is =
  (kind: SourceSymbol['kind']) =>
  (symbol: SourceSymbol): boolean =>
    symbol.kind === kind;

/** What is done to one symbol, the second of its kind. */
const mutants: Readonly<Record<string, [kind: SourceSymbol['kind'], change: object, fault: RegExp]>> = {
  'a name that is not there': [
    'field',
    { name: 'nowhere', qualified: 'x.nowhere' },
    /^sdk\/kotlin\/.* has no nowhere$/,
  ],
  'the file of another one': ['type', { file: 'sdk/kotlin/Types.kt' }, /does not exist$/],
  'a name for what no spec has': ['field', { field: 'nothing' }, /^nothing is \["field",/],
  'a path to something else': ['variant', { qualified: 'a.b' }, /^a\.b does not end with /],
};

describe('a wrong symbol is found', () => {
  let project: Awaited<ReturnType<typeof generated>>;
  beforeAll(async () => {
    project = await generated('kotlin', 'cases');
  });

  it.each(Object.entries(mutants))('%s', (_title, [kind, change, fault]) => {
    const { symbols, code } = project;
    const at = symbols.findIndex((symbol, index) => is(kind)(symbol) && index > symbols.findIndex(is(kind)));
    const wrong = symbols.map((symbol, index) => (index === at ? { ...symbol, ...change } : symbol));
    expect(symbolFaults(wrong, code).some((text) => fault.test(text))).toBe(true);
  });

  it('none', () => {
    const { symbols, code } = project;
    const at = symbols.findIndex(is('type'));
    const faults = symbolFaults(symbols.toSpliced(at, 1), code);
    expect(faults).toEqual([expect.stringMatching(/^there is no name for kotlin \["type",/)]);
  });

  it('two with one name', () => {
    const { symbols, code } = project;
    const [first, second] = symbols.filter(is('type'));
    const doubled = symbols.map((symbol) =>
      symbol === second ? { ...symbol, ...pick(first), type: 'type' in symbol ? symbol.type : '' } : symbol,
    );
    expect(symbolFaults(doubled as SourceSymbol[], code).some((text) => text.includes(' is both '))).toBe(
      true,
    );
  });
});

function pick(symbol: SourceSymbol | undefined): object {
  return { name: symbol?.name, qualified: symbol?.qualified, file: symbol?.file };
}
