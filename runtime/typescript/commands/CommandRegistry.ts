import { DuplicateCommandError } from '../errors/DuplicateCommandError.js';
import { InvalidResultError } from '../errors/InvalidResultError.js';
import { UnknownCommandError } from '../errors/UnknownCommandError.js';
import type { JsonValue } from '../wire/JsonValue.js';
import type { CommandBase } from './CommandBase.js';
import type { CommandContext } from './CommandContext.js';
import type { CommandContract } from './CommandContract.js';
import { createContext } from './createContext.js';
import { withinDeadline } from './withinDeadline.js';

/** What a local call may add: parts of the context, and a signal that wins over the context's. */
export interface ExecuteOptions {
  readonly context?: Partial<CommandContext>;
  readonly signal?: AbortSignal;
}

type Handler = (wireParams: unknown, context: CommandContext) => Promise<JsonValue>;

/** The commands of a process by name, and the two ways to call them. */
export class CommandRegistry {
  readonly #handlers = new Map<string, Handler>();

  /** @throws DuplicateCommandError when the name is taken. */
  register<Params, Result, Input>(command: CommandBase<Params, Result, Input>): void {
    const { name, params, result } = command.contract;
    if (this.#handlers.has(name)) throw new DuplicateCommandError(name);
    this.#handlers.set(name, async (wireParams, context) => {
      const output = await command.execute(params.decode(wireParams), context);
      return blameCommand(name, () => result.encode(output));
    });
  }

  /** Whether a command of this name is registered. */
  has(name: string): boolean {
    return this.#handlers.has(name);
  }

  /** All names, sorted by UTF-16 code units. */
  names(): string[] {
    return [...this.#handlers.keys()].sort();
  }

  /**
   * Runs a command on wire parameters and gives the wire result: what a transport calls.
   *
   * Rejects with UnknownCommandError, with the reason of a signal that is already aborted (the
   * handler is not called), with DeadlineExceededError for a deadline that has passed (likewise), with
   * ValidationError for bad parameters or a bad context, with InvalidResultError for a result that breaks its contract, and with whatever the handler throws; see `encodeError`.
   * Caveat: neither `environment` nor `accessLevel` is enforced here; that is the transport's duty.
   */
  async dispatch(
    name: string,
    wireParams: unknown,
    context: Partial<CommandContext> = {},
  ): Promise<JsonValue> {
    const handler = this.#handlers.get(name);
    if (handler === undefined) throw new UnknownCommandError(name, this.#handlers.size);
    context.signal?.throwIfAborted();
    return withinDeadline(createContext(context), (complete) => handler(wireParams, complete));
  }

  /**
   * Calls a command of this process with typed values. They take the way over the wire format, so
   * a local call obeys the same rules as a remote one and neither side shares objects with the
   * other. Rejects as `dispatch` does, and with ValidationError for input that cannot be encoded.
   */
  async execute<Params, Result, Input>(
    contract: CommandContract<Params, Result, Input>,
    input: NoInfer<Input>,
    options: ExecuteOptions = {},
  ): Promise<Result> {
    const context =
      options.signal === undefined ? options.context : { ...options.context, signal: options.signal };
    const wireResult = await this.dispatch(contract.name, contract.params.encode(input), context);
    return blameCommand(contract.name, () => contract.result.decode(wireResult));
  }
}

/** The registry that generated code registers its commands in. */
export const Commands = new CommandRegistry();

function blameCommand<T>(name: string, convert: () => T): T {
  try {
    return convert();
  } catch (cause) {
    throw new InvalidResultError(name, { cause });
  }
}
