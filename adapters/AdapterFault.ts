import type { Diagnostic, Place } from '../types/diagnostics/Diagnostic.js';

/** What an adapter of the project did wrong while its code ran. It is no defect of archc, and is reported by its name. */
export class AdapterFault extends Error {
  readonly adapter: string;

  constructor(adapter: string, reason: string) {
    super(reason);
    this.name = 'AdapterFault';
    this.adapter = adapter;
  }

  diagnostic(place: Place = registration): Diagnostic {
    return { code: 'ARC7001', place, params: { adapter: this.adapter, reason: this.message } };
  }
}

/** Where a project names its adapters. */
export const registration: Place = { file: '.generator.json', pointer: '/adapters/register' };

/**
 * A function of an adapter, which blames the adapter for what it throws. `what` names it, as the start of a sentence:
 * `plan()`.
 */
export function blamed<Args extends unknown[], Result>(
  adapter: string,
  what: string,
  run: (...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => {
    try {
      const result = run(...args);
      // A promise of an adapter may be of any realm.
      if (result instanceof Promise)
        return result.catch((error: unknown) => {
          throw fault(adapter, what, error);
        }) as Result;
      return result;
    } catch (error) {
      throw fault(adapter, what, error);
    }
  };
}

function fault(adapter: string, what: string, error: unknown): AdapterFault {
  if (error instanceof AdapterFault) return error;
  let reason = 'something that cannot be shown was thrown';
  try {
    reason = error instanceof Error ? error.message : String(error);
  } catch {
    // What was thrown cannot be made text.
  }
  return new AdapterFault(adapter, `${what} failed: ${reason}`);
}
