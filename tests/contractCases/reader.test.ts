import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  contractTests,
  exampleTests,
  parseCases,
  readCases,
} from '../../runtime/typescript/testing/index.js';
import { CommandError, type JsonValue, NotImplementedError, wire } from '../../runtime/typescript/index.js';
import { caseFile } from '../../renderers/cases/caseFile.js';
import type { ContractCases } from '../../types/ContractCases.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const cases: ContractCases = {
  spec: 'a/b',
  types: [
    {
      name: 'Params',
      accepted: [
        { title: 'the whole', wire: { 'a/b~': 'x', list: [1, 2], far: 1e21 } },
        { title: 'the second item', set: { '/list/1': 3 } },
        { title: 'with a default', from: 1, remove: ['/a~1b~0'], encoded: { set: { '/a~1b~0': 'none' } } },
        {
          title: 'long',
          from: 0,
          repeat: { '/a~1b~0': { text: 'ab', times: 3 }, '/list': { item: 7, times: 2 } },
        },
      ],
      refused: [{ rule: 'type', path: '', from: 3, set: { '': [] } }],
    },
  ],
  errors: [{ code: 'NO' }],
  examples: [
    { title: 'first', params: {}, result: { n: 1 } },
    { title: 'second', params: {} },
    { title: 'third', params: {}, error: { code: 'NO' } },
  ],
  unknown: [],
};

const text: string = caseFile(cases);

describe('a file of contract cases', () => {
  it('is read, also when a formatter laid it out anew', () => {
    const file = join(temporaryFolder(), 'a b.cases.json');
    writeFileSync(file, JSON.stringify(JSON.parse(text), null, '\t').replace('1e+21', '1e21'));
    const { format, checksum, ...read } = readCases(pathToFileURL(file));
    expect(read).toEqual(cases);
    expect({ format, checksum }).toEqual({
      format: 1,
      checksum: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
    });
  });

  it.each<[what: string, text: string, said: string]>([
    ['cut off', text.slice(0, -10), 'is no JSON'],
    ['empty', '', 'is no JSON'],
    ['null', 'null', 'is no file of contract cases'],
    ['a list', '[]', 'has the format undefined, and this version of archc reads 1'],
    [
      'of a later format',
      text.replace('"format":1', '"format":2'),
      'has the format 2, and this version of archc reads 1',
    ],
    ['with another value', text.replace('"x"', '"y"'), 'was edited by hand'],
    ['without a case', text.replace(/,\n\{"title":"long"[^\n]*/, ''), 'was edited by hand'],
    ['with another checksum', text.replace(/"checksum":"./, '"checksum":"z'), 'was edited by hand'],
    ['without a checksum', text.replace(/"checksum":"[^"]*",/, ''), 'was edited by hand'],
    [
      'with a key before the checksum',
      text.replace('"checksum"', '"own":1,"checksum"'),
      'was edited by hand',
    ],
  ])('%s is refused by name', (_what, broken, said) => {
    expect(broken).not.toBe(text);
    expect(() => parseCases('x.cases.json', broken)).toThrow(
      `x.cases.json ${said}: it is made from a spec, and \`archc generate\` makes it anew.`,
    );
  });
});

describe('contract tests', () => {
  const seen: unknown[] = [];
  const codec: wire.Codec<unknown> = {
    decode: (value) => {
      seen.push(value);
      if (Array.isArray(value)) return wire.record('Params', {}).decode(value);
      return { 'a/b~': 'none', ...(value as object) };
    },
    encode: (value) => value as JsonValue,
  };

  it('make each value of the one it starts from', () => {
    const failed = contractTests(parseCases('', text), { types: { Params: codec } }).filter(({ check }) => {
      try {
        check();
        return false;
      } catch {
        return true;
      }
    });
    expect(failed.map(({ title }) => title)).toEqual([]);
    expect(seen).toContainEqual({ 'a/b~': 'ababab', list: [7, 7], far: 1e21 });
    expect(seen).toContainEqual({ list: [1, 3], far: 1e21 });
  });

  it('say what is wrong, value and rule', () => {
    const lenient = { ...codec, decode: (value: unknown) => value };
    const messages = contractTests(parseCases('', text), { types: { Params: lenient } }).map(
      ({ title, check }) => {
        try {
          check();
          return '';
        } catch (error) {
          return `${title}: ${String(error)}`;
        }
      },
    );
    expect(messages.filter((message) => message !== '')).toEqual([
      'Params is taken: with a default: Error: {"list":[1,3],"far":1e+21} became {"list":[1,3],"far":1e+21}, not {"list":[1,3],"far":1e+21,"a/b~":"none"}.',
      'Params is refused: the whole breaks type: []: Error: [] breaks type at "", and was taken.',
    ]);
  });

  it('need a codec for each type, and a case for each error', () => {
    expect(() => contractTests(parseCases('', text), { types: {} })).toThrow(
      'a/b has cases for Params, which is not tested here.',
    );
    class Other extends CommandError<'OTHER', undefined> {
      static readonly code = 'OTHER';
      constructor() {
        super('OTHER', '', undefined);
      }
    }
    const contract = { name: 'a/c', errors: [Other] };
    const tests = contractTests(parseCases('', text), { types: { Params: codec }, contract });
    const last = tests.slice(-3).map(({ title, check }) => [title, check] as const);
    expect(last.map(([title]) => title)).toEqual([
      'NO is the same error on the other side of the wire',
      'the contract and the accessor are called a/b',
      'every declared error has a case',
    ]);
    for (const [, check] of last) expect(check).toThrow();
  });
});

describe('example tests', () => {
  class No extends CommandError<'NO', undefined> {
    static readonly code = 'NO';
    constructor() {
      super('NO', 'No.', undefined);
    }
  }
  const contract = { result: wire.record<{ n: number }>('Result', { n: wire.float64() }), errors: [No] };
  const outcomes = async (call: () => Promise<JsonValue>): Promise<string[]> =>
    Promise.all(
      exampleTests(parseCases('', text), contract, call).map(async ({ title, check }) => {
        let skipped = '';
        const failure = await check({ skip: (note) => (skipped = note) }).then(
          () => 'held',
          (error: unknown) => (error as Error).message,
        );
        return `${title}: ${skipped === '' ? failure : skipped}`;
      }),
    );

  it('say in their titles what they prove, and prove it', async () => {
    expect(await outcomes(() => Promise.resolve({ n: 1 }))).toEqual([
      'first (gives the result of the example): held',
      'second (only that a result comes that fits the contract: the example has none): held',
      'third (fails with NO): Wanted NO, got the result {"n":1}.',
    ]);
    expect((await outcomes(() => Promise.resolve({ n: 2 })))[0]).toBe(
      'first (gives the result of the example): Wanted the result {"n":1}, got {"n":2}.',
    );
    expect((await outcomes(() => Promise.resolve({})))[1]).toMatch(/: n: Expected a value, found none\.$/);
    expect(await outcomes(() => Promise.reject(new No()))).toEqual([
      'first (gives the result of the example): No.',
      'second (only that a result comes that fits the contract: the example has none): No.',
      'third (fails with NO): held',
    ]);
    expect((await outcomes(() => Promise.reject(new Error('broken'))))[2]).toBe(
      'third (fails with NO): Wanted NO with null, got Error: broken.',
    );
  });

  it('are skipped while the logic is not written', async () => {
    const skipped = await outcomes(() => Promise.reject(new NotImplementedError('a/b')));
    expect(skipped.every((line) => line.endsWith(': the logic is not written yet'))).toBe(true);
  });
});
