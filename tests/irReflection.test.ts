import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { repository } from './support/repository.js';

const rule = 'archc/no-ir-reflection';
const head = `import type { TypeBody, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonObject } from '../../types/Json.js';
`;

/** The line of each report about code that stands in an adapter. */
async function reported(...lines: string[]): Promise<number[]> {
  // With CI=true the parser takes what is on the disk for the text, to be faster.
  const parserOptions = { disallowAutomaticSingleRunInference: true };
  const eslint = new ESLint({ cwd: repository, overrideConfig: { languageOptions: { parserOptions } } });
  const filePath = join(repository, 'adapters/rust/deepTypes.ts');
  const [result] = await eslint.lintText(head + lines.join('\n'), { filePath });
  const found = (result?.messages ?? []).filter(({ ruleId }) => ruleId === rule);
  return found.map(({ line }) => line - head.split('\n').length);
}

describe('the rule against walks over types as plain data', () => {
  it('reports them, whatever they call themselves, and nothing else', { timeout: 120_000 }, async () => {
    const found = await reported(
      'export const a = (node: TypeNode): unknown => Object.values(node);',
      'export const b = (body: TypeBody | undefined): unknown => Object.entries(body ?? {});',
      'export const c = (value: object): unknown => Object.values(value);',
      'export const d = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) => part);',
      'export const e = (nodes: readonly TypeNode[]): unknown => Object.values(nodes);',
      'export const f = (types: TypeNode[][]): string => JSON.stringify(types, (_key, part: unknown) => part);',
      'export const g = (value: JsonObject): unknown => Object.values(value);',
      'export const h = (node: TypeNode): string => JSON.stringify(node, null, 2);',
      'export const i = (map: Record<string, number>): unknown => Object.entries(map);',
      'export const j = (types: TypeTable): unknown => [...types.values()];',
    );
    expect(found).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
