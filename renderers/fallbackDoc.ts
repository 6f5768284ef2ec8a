import type { TypeDeclaration } from '../types/ir/TypeDeclaration.js';
import { sentence } from './asciiCase.js';

/** What a declaration is for, where its spec says nothing about it. `command` is its name, quoted as its language does. */
export function fallbackDoc(declaration: TypeDeclaration, command: string): string {
  return messageDoc(declaration, command) ?? `${sentence(declaration.path.join(' '))}.`;
}

/** The same for the params and the result of a command only; undefined for the other declarations. */
export function messageDoc({ role, path }: TypeDeclaration, command: string): string | undefined {
  if (path.length > 1) return undefined;
  if (role === 'params') return `What ${command} takes.`;
  return role === 'result' ? `What ${command} gives.` : undefined;
}
