import { NotImplementedError } from '../errors/NotImplementedError.js';
import type { CommandContext } from './CommandContext.js';
import type { CommandContract } from './CommandContract.js';

/** The implementation of one command: a contract and the code that fulfils it. */
export abstract class CommandBase<Params, Result, Input = Params> {
  abstract readonly contract: CommandContract<Params, Result, Input>;

  /**
   * Does the work. Parameters are decoded already; the result is checked afterwards. Throw the
   * contract's typed errors for what callers should handle: anything else reaches them as INTERNAL.
   */
  abstract execute(params: Params, context: CommandContext): Promise<Result>;

  /**
   * The body of a generated stub: rejects with NotImplementedError. It takes any arguments, so
   * that a stub can name its parameters without tripping a check for unused ones.
   */
  protected readonly notImplemented: (...unused: readonly unknown[]) => Promise<never> = () =>
    Promise.reject(new NotImplementedError(this.contract.name));
}
