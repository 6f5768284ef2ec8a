import type { View } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { verbatim } from '../../renderers/code.js';
import { contractDifferences } from '../command/contractCases.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The view of the wire values that types must take or refuse, by type, as JSON. */
export function casesView(
  tested: readonly TypeDeclaration[],
  nameOf: (declaration: TypeDeclaration) => string,
  context: AdapterContext,
): Record<string, View> {
  const entries = tested.map((declaration) => [
    nameOf(declaration),
    contractDifferences(declaration, context),
  ]);
  return { json: verbatim(JSON.stringify(Object.fromEntries(entries), undefined, 2)) };
}
