import { describe, expect, it } from 'vitest';
import type { Case } from '../support/conformance/Case.js';
import type { Answer } from '../support/conformance/Driver.js';
import { findings } from '../support/conformance/findings.js';
import type { CaseRun, Warned } from '../support/conformance/LanguageRun.js';
import { groupTable } from '../support/conformance/tables.js';
import type { Unproved } from '../support/conformance/unproved.js';

/** A case with a secret, and a program that uses what is deprecated in its second line. */
const each: Case = {
  feature: 'sensitive-scalars',
  command: 'case/sensitive-scalars',
  specs: new Map(),
  wire: [{ name: 'all', text: '{"user":"visible","word":"hush-word"}' }],
  invalid: [{ name: 'kind', text: '{"word":["hush-word"]}' }],
  secrets: { hidden: ['hush', '73501731'], shown: ['visible'] },
  uses: new Map([['mutant', 'fine();\nold(); // warns\n']]),
};

const text = each.wire[0]?.text ?? '';
const good = {
  printed: { kind: 'printed', text: 'Params(user: "visible", word: <redacted>)' } as Answer | undefined,
  refusal: 'word: Expected a string, found an array.',
  warned: { lines: [2] } as Warned | undefined,
};

function foundIn(changes: Partial<typeof good>, unproved: Unproved = {}, cases = [each]): string[] {
  const { printed, refusal, warned } = { ...good, ...changes };
  const run: CaseRun = {
    complaints: '',
    wire: new Map([['all', { kind: 'ok', text }]]),
    invalid: new Map([['kind', { kind: 'refused', text: refusal }]]),
    printed: new Map(printed === undefined ? [] : [['all', printed]]),
    warned,
    foreign: [],
  };
  const matrix = new Map([
    ['mutant', { claimsJson: true, cases: new Map(cases.map(({ feature }) => [feature, run])), seconds: 0 }],
  ]);
  return findings(matrix, 'mutant', cases, {}, unproved).map(({ where, what }) => `${where}: ${what}`);
}

describe('a language that hides secrets and warns of what is deprecated', () => {
  it('is no finding', () => {
    expect(foundIn({})).toEqual([]);
  });
});

describe('what a value prints is a finding when it', () => {
  const print = (said: string): Partial<typeof good> => ({ printed: { kind: 'printed', text: said } });
  const bytes = Buffer.from('hush');
  it.each([
    ['has the secret', 'user: "visible", word: "hush-word"'],
    ['has it in capitals', 'visible HUSH_WORD'],
    ['has it in base64', `visible ${Buffer.from('hush-word').toString('base64')}`],
    ['has its bytes in a list', `visible [${[...bytes].join(', ')}]`],
    ['has its bytes in hexadecimal', `visible <${bytes.toString('hex')}>`],
    [
      'has its bytes as Node shows them',
      `visible <Buffer ${[...bytes].map((b) => b.toString(16)).join(' ')}>`,
    ],
    ['has a secret number', 'visible 73501731'],
  ])('%s', (_, said) => {
    expect(foundIn(print(said))).toEqual([
      expect.stringMatching(/^print\/all: (hush|73501731) can be read in /),
    ]);
  });

  it('hides what is no secret as well', () => {
    expect(foundIn(print('<redacted>'))).toEqual(['print/all: visible is no secret, and not in <redacted>']);
  });

  it.each([
    ['is never asked for', undefined, 'no answer'],
    ['is refused', { kind: 'refused', text: 'no' } as const, 'refused no'],
    ['is encoded instead', { kind: 'ok', text: '{"user":"visible"}' } as const, 'ok {"user":"visible"}'],
  ])('%s', (_, printed, said) => {
    expect(foundIn({ printed })).toEqual([`print/all: is not printed: ${said}`]);
  });
});

describe('a refusal is a finding when it', () => {
  it.each([
    ['quotes the value', 'word: hush-word is no text'],
    ['names a key of a secret map', 'word["hush-key"]: Expected a string.'],
  ])('%s', (_, refusal) => {
    expect(foundIn({ refusal })).toEqual([`invalid/kind: hush can be read in refused ${refusal}`]);
  });
});

describe('a program of uses is a finding when the language', () => {
  it.each([
    ['warns of nothing', { lines: [] }, 'warnings in lines [] of uses/mutant.*, expected in [2]'],
    ['warns of too much', { lines: [1, 2] }, 'warnings in lines [1,2] of uses/mutant.*, expected in [2]'],
    ['does not compile it', { error: 'no such name' }, 'no such name'],
    ['cannot tell', undefined, 'its toolchain has no deprecationWarnings'],
  ])('%s', (_, warned, what) => {
    expect(foundIn({ warned })).toEqual([`uses: ${what}`]);
  });

  it('has none', () => {
    const other = { ...each, uses: new Map([['other', 'old(); // warns\n']]) };
    expect(foundIn({}, {}, [other])).toEqual(['uses: there is no cases/sensitive-scalars/uses/mutant.*']);
  });
});

describe('what is declared unproved', () => {
  const open = { mutant: { print: 'of no reason' } };

  it('is no finding while it fails, and is shown', async () => {
    const failing = { printed: { kind: 'printed', text } as const };
    expect(foundIn(failing, open)).toEqual([]);
    const matrix = new Map([['mutant', { claimsJson: true, cases: new Map<string, CaseRun>(), seconds: 0 }]]);
    const languages = { mutant: { title: 'Mutant', toolchain: noToolchain } };
    const table = await groupTable(
      { languages, cases: [each], matrix, findings: [], limits: {}, unproved: open },
      '',
    );
    expect(table).toMatch(/^\| sensitive .* ✓‡ +\|$/m);
    expect(table).toContain('- Mutant, that a printed value shows no secret: of no reason.');
  });

  it('covers nothing else', () => {
    expect(foundIn({ refusal: 'hush' }, open).join()).toContain('invalid/kind: hush can be read');
  });

  it('is a finding as soon as it is proved', () => {
    expect(foundIn({}, open)).toEqual(['print: is proved after all, though unproved.ts says that it is not']);
  });
});

const noToolchain = {
  language: 'c' as const,
  adapter: 'c',
  missing: () => [],
  complaints: () => Promise.resolve(''),
  testFailures: () => Promise.resolve(''),
};
