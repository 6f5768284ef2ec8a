import { beforeAll, describe, expect, it } from 'vitest';
import { changed } from '../../renderers/cases/changes.js';
import { casesOfType, isRecord } from '../../renderers/TestRenderer.js';
import type { JsonValue } from '../../types/Json.js';
import { bindFixtures, type BoundFixtures } from '../support/rust/bindFixtures.js';
import {
  cargo,
  type DrivenType,
  drivenTypes,
  hasCargo,
  writeScratchCrate,
} from '../support/rust/scratchCrate.js';
import { sharedFolder } from '../support/temporaryFolder.js';

interface Asked {
  what: string;
  type: DrivenType;
  wire: string;
  expected: { ok: JsonValue } | { field?: string; rule: string };
}

interface Answer {
  ok?: JsonValue;
  field?: string;
  rule?: string;
  /** Whether plain serde_json, without the decoder of the runtime, takes the text too. */
  plain?: boolean;
}

describe.skipIf(!hasCargo)('Rust code of every fixture', () => {
  const root = sharedFolder();
  const crate = `${root}/crate`;
  let fixtures: BoundFixtures;

  beforeAll(async () => {
    fixtures = await bindFixtures(`${root}/project`);
    writeScratchCrate(crate, fixtures);
  });

  it('has no name twice in one module', () => {
    expect(fixtures.project.diagnostics).toEqual([]);
  });

  it('is formatted as rustfmt would', () => {
    expect(cargo(crate, ['fmt', '--check', '--', '--color', 'never'])).toEqual({ ok: true, output: '' });
  });

  it('compiles without a warning of clippy, with and without the TypeScript feature', () => {
    for (const features of [[], ['--all-features']]) {
      const { ok, output } = cargo(crate, [
        'clippy',
        '-q',
        '--all-targets',
        ...features,
        '--',
        '-D',
        'warnings',
      ]);
      expect(output.slice(0, 5000)).toBe('');
      expect(ok).toBe(true);
    }
  }, 600_000);

  it('takes what TypeScript takes, writes the same, and refuses the same field by the same rule', () => {
    const asked = drivenTypes(fixtures).flatMap((type) => questions(fixtures, type));
    expect(asked.length).toBeGreaterThan(1000);
    const input = asked.map(({ type, wire }) =>
      JSON.stringify([`${type.module}::${type.name.replace(/^r#/, '')}`, wire]),
    );
    const { ok, output } = cargo(crate, ['run', '-q'], `${input.join('\n')}\n`);
    expect(ok, output.slice(0, 5000)).toBe(true);
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(answers.length).toBe(asked.length);
    const wrong = asked.flatMap((question, index) => differences(question, answers[index] ?? {}));
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 600_000);
});

function questions({ project, commands }: BoundFixtures, type: DrivenType): Asked[] {
  const spec = commands.find(({ types }) => types.some(({ id }) => id === type.id));
  const declaration = project.types.get(type.id);
  if (spec === undefined || declaration === undefined || !isRecord(declaration)) return [];
  const cases = casesOfType(project.types, spec, declaration);
  if (cases === undefined) return [];
  const ask = (what: string, wire: JsonValue, expected: Asked['expected']): Asked => ({
    what: `${type.module}::${type.name}: ${what}`,
    type,
    wire: JSON.stringify(wire),
    expected,
  });
  const wires: JsonValue[] = [];
  const accepted = cases.accepted.map((one) => {
    const wire = 'wire' in one ? one.wire : changed(wires[one.from ?? 0] ?? null, one);
    wires.push(wire);
    return ask(one.title, wire, { ok: one.encoded === undefined ? wire : changed(wire, one.encoded) });
  });
  const refused = cases.refused.map((one) => {
    const wire = 'wire' in one ? one.wire : changed(wires[one.from ?? 0] ?? null, one);
    const { path, rule } = one;
    return ask('', wire, { rule, ...(path === undefined ? {} : { field: path }) });
  });
  return [...accepted, ...refused];
}

function differences({ what, wire, expected }: Asked, answer: Answer): object[] {
  const { plain, ...rest } = answer;
  if ('ok' in expected) {
    if (canonical(rest.ok) === canonical(expected.ok) && plain === true) return [];
    return [{ what, wire, expected, answer }];
  }
  const isThere = expected.field === undefined || rest.field === expected.field;
  return isThere && rest.rule === expected.rule ? [] : [{ what, wire, expected, answer }];
}

/** Text that is the same for the same JSON value. */
function canonical(value: JsonValue | undefined): string {
  return JSON.stringify(value, (_, entry: JsonValue) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
}
