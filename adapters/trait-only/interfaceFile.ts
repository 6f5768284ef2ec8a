import type { Spec } from '../../types/ir/Spec.js';
import type { TraitBody } from '../../types/ir/TraitBody.js';
import { commandFolder } from '../command/planContract.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The TypeScript interface of a trait, relative to the output root. */
export function interfaceFile(command: Spec, trait: TraitBody, context: AdapterContext): string {
  return `${commandFolder(command, context)}/shared/${trait.name}.ts`;
}
