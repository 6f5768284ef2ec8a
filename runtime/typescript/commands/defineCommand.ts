import type { CommandContract } from './CommandContract.js';

/** Returns the same contract, frozen, with its types inferred from the codecs. */
export function defineCommand<Params, Result, Input = Params>(
  contract: CommandContract<Params, Result, Input>,
): CommandContract<Params, Result, Input> {
  Object.freeze(contract.errors);
  return Object.freeze(contract);
}
