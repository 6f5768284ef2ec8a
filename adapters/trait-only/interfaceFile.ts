import type { BoundCommand, BoundTrait } from '../../types/ir/Spec.js';
import { commandFolder } from '../command/planContract.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The TypeScript interface of a trait, relative to the output root. */
export function interfaceFile(command: BoundCommand, trait: BoundTrait, context: AdapterContext): string {
  return `${commandFolder(command, context)}/shared/${trait.name}.ts`;
}
