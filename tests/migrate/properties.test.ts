import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeDiagnostic } from '../../types/diagnostics/diagnosticTable.js';
import { serializeSpec } from '../../reverse/migrate/serializeSpec.js';
import type { JsonValue } from '../../types/Json.js';
import { validateSpec } from '../../validators/validateSpec.js';
import { SpecSource } from '../../validators/source/SpecSource.js';
import { keysOf, leavesOf } from './leaves.js';
import { applyFixes, migrateText } from './migrate.js';
import { v1Spec } from './v1Spec.js';

const formatVersions: JsonValue[] = [1, '1', '1.0'];
/** Keys whose meaning is in the new spec under another name, or not worth a word. */
const renamed = ['version', 'customTypes', 'type', 'optional', 'required'];
const plain = (key: string): string => key.toLowerCase().replaceAll(/[-_]/g, '');

const run = (check: (text: string, accept: boolean) => void): void => {
  fc.assert(
    fc.property(v1Spec, fc.boolean(), (spec, accept) => {
      check(JSON.stringify(spec), accept);
    }),
    { numRuns: 1000 },
  );
};

test('never throws, gives the same again, and what it gives conforms to the schema', () => {
  let migrated = 0;
  run((text, accept) => {
    const result = migrateText(text, accept);
    expect(migrateText(text, accept)).toEqual(result);
    for (const diagnostic of result.diagnostics) {
      expect(diagnostic.place.range).toBeDefined();
      expect(Object.values(describeDiagnostic(diagnostic)).join(' ')).not.toMatch(
        text.includes('undefined') ? /\[object/ : /undefined|\[object/,
      );
    }
    if (result.spec === undefined) {
      expect(result.diagnostics).not.toEqual([]);
      return;
    }
    migrated++;
    const source = new SpecSource(result.fileName ?? '', serializeSpec(result.spec));
    expect(source.document).toMatchObject({ value: result.spec, issues: [] });
    expect(validateSpec(source, result.spec).diagnostics).toEqual([]);
  });
  expect(migrated).toBeGreaterThan(500);
});

test('nothing of the old spec is missing from the new one and the report', () => {
  run((text, accept) => {
    const { spec, diagnostics } = migrateText(text, accept);
    if (spec === undefined) return;
    const found = new Set([...leavesOf(spec), ...leavesOf(diagnostics as unknown as JsonValue)]);
    const kept = plain(JSON.stringify([spec, diagnostics]));
    const old = JSON.parse(text) as Record<string, JsonValue>;
    for (const [key, value] of Object.entries(old)) {
      const said = (key === 'version' && formatVersions.includes(value)) || key === 'environments';
      for (const leaf of said ? [] : leavesOf(value)) expect(found).toContain(leaf);
    }
    for (const key of keysOf(old)) if (!renamed.includes(key)) expect(kept).toContain(plain(key));
  });
});

test('the fixes turn what is left to decide into what --accept writes', () => {
  run((text) => {
    const open = migrateText(text, false);
    const accepted = migrateText(text, true);
    if (open.spec === undefined || accepted.spec === undefined) return;
    const decisions = open.diagnostics.filter(({ code }) => code !== 'ARC8002');
    expect(applyFixes(open.spec, decisions)).toEqual(accepted.spec);
  });
});

test('any JSON at all', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { spec, diagnostics } = migrateText(text);
      if (spec === undefined)
        expect(diagnostics.length > 0 || new SpecSource('', text).document.issues.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
