import { expect } from 'vitest';
import type { FileDecision } from '../../generator/reconcile/decision/FileDecision.js';
import { sha256 } from '../../generator/tree/fingerprint.js';

/** What a plan of decisions relies on: they are plain data but for texts, and a text is what its hash says. */
export async function expectPlain(decisions: readonly FileDecision[]): Promise<void> {
  for (const decision of decisions) {
    const facts = Object.entries({ ...decision }).filter(([key]) => key !== 'text' && key !== 'beside');
    expect(() => {
      structuredClone(facts);
    }).not.toThrow();
    const texts = ['text' in decision ? decision.text : [], 'beside' in decision ? decision.beside : []];
    for (const { hash, text, ...more } of texts.flat()) {
      expect(more).toEqual({});
      expect(sha256(await text())).toBe(hash);
    }
  }
}
