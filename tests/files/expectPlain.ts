import { expect } from 'vitest';
import type { FileDecision } from '../../generator/reconcile/decision/FileDecision.js';
import { sha256 } from '../../generator/tree/fingerprint.js';

/** What a plan of decisions relies on: they are plain data but for texts, and a text is what its hash says. */
export async function expectPlain(decisions: readonly FileDecision[]): Promise<void> {
  for (const decision of decisions) {
    for (const [key, value] of Object.entries<unknown>(decision)) {
      const text = key === 'text' || key === 'beside' ? textIn(value) : undefined;
      if (text === undefined) expect(() => structuredClone(value) as unknown, key).not.toThrow();
      else expect(sha256(await text.make())).toBe(text.hash);
    }
  }
}

function textIn(value: unknown): { hash: string; make: () => Promise<string> } {
  const { hash, text, ...rest } = value as { hash: string; text: () => Promise<string> };
  expect(rest).toEqual({});
  return { hash, make: text };
}
