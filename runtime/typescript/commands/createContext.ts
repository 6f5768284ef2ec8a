import { callHeaders } from './callHeaders.js';
import { checkContext } from './checkContext.js';
import type { CommandContext } from './CommandContext.js';

/**
 * A complete context: what is not given gets a random UUID as id, no headers, and the environment this code
 * runs in. What is given is checked, as `checkContext` says and throws. A registry sees to it that the signal of a handler aborts
 * at the deadline; this function starts no timer.
 *
 * Caveat: a random `userId` stands for an anonymous user; servers pass the real one.
 * Browsers offer the random source only in secure contexts (https, localhost).
 */
export function createContext(partial: Partial<CommandContext> = {}): CommandContext {
  const given = checkContext(partial);
  return {
    ...given,
    context: given.context ?? { id: randomId(), environment: detectEnvironment() },
    sessionId: given.sessionId ?? randomId(),
    userId: given.userId ?? randomId(),
    headers: given.headers ?? callHeaders({}),
  };
}

function randomId(): string {
  return globalThis.crypto.randomUUID();
}

function detectEnvironment(): 'server' | 'browser' {
  // Pages have a document; web workers have importScripts and none.
  return 'document' in globalThis || 'importScripts' in globalThis ? 'browser' : 'server';
}
