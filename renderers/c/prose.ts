import type { BoundCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { sentence } from '../asciiCase.js';

/** What a spec says about something that may be deprecated. */
export function proseOf({
  description = '',
  deprecated,
}: {
  description?: string;
  deprecated?: boolean | string;
}): string {
  const note =
    typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : deprecated === true ? 'Deprecated.' : '';
  return [description, note].filter((part) => part !== '').join('\n');
}

/** What is said of a type of which the spec says nothing. */
export function fallbackProse(command: BoundCommand, declaration: TypeDeclaration): string {
  if (declaration.id === command.params) return `What ${command.name} takes.`;
  if (declaration.id === command.result) return `What ${command.name} gives.`;
  return `${sentence(declaration.path.join(' '))}.`;
}
