import type { TypeDeclaration } from '../types/ir/TypeDeclaration.js';

/**
 * What the params or the result of a command are, where their spec says nothing about them; undefined for the other
 * declarations, of which nothing is said then. `command` is its name, quoted as its language does.
 */
export function messageDoc({ role, path }: TypeDeclaration, command: string): string | undefined {
  if (path.length > 1) return undefined;
  if (role === 'params') return `What ${command} takes.`;
  return role === 'result' ? `What ${command} gives.` : undefined;
}
