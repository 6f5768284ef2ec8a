import type { Spec } from '../types/ir/Spec.js';
import type { TypeDeclaration } from '../types/ir/TypeDeclaration.js';
import type { ProjectConfig } from '../types/ProjectConfig.js';
import { pascalCase } from './NamingConventions.js';

/** The base name of a command in every language: `chat/send` is ChatSend, unless the config names it. */
export function commandBase(command: Spec, { naming }: ProjectConfig): string {
  const given = Object.hasOwn(naming.commands, command.name) ? naming.commands[command.name] : undefined;
  return given ?? command.name.split('/').map(pascalCase).join('');
}

/**
 * What a declaration of a command is called in languages whose types share one space: `ChatSendParams`, and a declared
 * type as the spec has it. Any letter of the spec may still be in it; a language makes its identifier of it.
 */
export function declaredName(declaration: TypeDeclaration, base: string): string {
  const [head = '', ...parts] = declaration.path;
  const own = (declaration.role === 'error' ? pascalCase(head) : head) + parts.map(pascalCase).join('');
  const name = declaration.role === 'declared' ? own : base + own;
  return declaration.role === 'error' && declaration.path.length === 2 ? `${name}Data` : name;
}
