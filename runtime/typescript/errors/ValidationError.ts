import { CommandError } from './CommandError.js';
import type { ValidationRule } from './ValidationRule.js';

/** What travels with a ValidationError: where, and which rule. */
export interface ValidationErrorData {
  readonly field: string;
  readonly rule: ValidationRule;
}

/**
 * A value breaks its contract. `field` is the path to it (`rules[0].pattern`, empty for the root).
 * The message tells what is wanted and the kind that was found, never the value: it may be a
 * secret. Caveat: the path does contain the keys of maps.
 */
export class ValidationError extends CommandError<'VALIDATION_FAILED', ValidationErrorData> {
  static readonly code = 'VALIDATION_FAILED';
  override readonly name = 'ValidationError';
  readonly field: string;
  readonly rule: ValidationRule;

  constructor(field: string, rule: ValidationRule, message: string, options?: ErrorOptions) {
    super(ValidationError.code, message, { field, rule }, options);
    this.field = field;
    this.rule = rule;
  }
}
