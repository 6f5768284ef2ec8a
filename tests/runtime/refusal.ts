import { ValidationError } from '../../runtime/typescript/index.js';

/** Runs something that must be refused and tells which rule it broke where: `rule` or `rule@field`. */
export function refusal(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.field === '' ? error.rule : `${error.rule}@${error.field}`;
  }
  throw new Error('Expected a refusal, but the value was accepted.');
}
