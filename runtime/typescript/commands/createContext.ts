import type { CommandContext } from './CommandContext.js';

/**
 * A complete context: what is not given gets a random UUID as id, and the environment this code
 * runs in. Caveat: a random `userId` stands for an anonymous user; servers pass the real one.
 * Browsers offer the random source only in secure contexts (https, localhost).
 */
export function createContext(partial: Partial<CommandContext> = {}): CommandContext {
  return {
    context: partial.context ?? { id: randomId(), environment: detectEnvironment() },
    sessionId: partial.sessionId ?? randomId(),
    userId: partial.userId ?? randomId(),
    ...(partial.signal === undefined ? {} : { signal: partial.signal }),
  };
}

function randomId(): string {
  return globalThis.crypto.randomUUID();
}

function detectEnvironment(): 'server' | 'browser' {
  // Pages have a document; web workers have importScripts and none.
  return 'document' in globalThis || 'importScripts' in globalThis ? 'browser' : 'server';
}
