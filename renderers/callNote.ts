import type { Command } from '../types/ir/Spec.js';
import { sentences } from './sentences.js';

/** What a caller has to know of a command beside its types, as the README of the command says it. */
export function callNote({ effect, idempotent, accessLevel }: Command): string {
  return `Effect: ${effect}${idempotent ? ', safe to retry' : ''}. Access level: ${accessLevel}.`;
}

/** The prose of what calls a command: what the spec says, `fallback` where that is nothing, and {@link callNote}. */
export function callProse(command: Command, fallback: string): string {
  const said = command.description.trim() === '' ? fallback : command.description;
  return sentences([said, callNote(command)]).join('\n\n');
}
