import { CommandError, encodeError, type ErrorType, NotImplementedError, type wire } from '../index.js';
import type { JsonValue } from '../wire/JsonValue.js';
import type { CaseFile, ExampleCase, WireErrorCase } from './CaseFile.js';
import { isSameJson, shown } from './same.js';

/** A test that calls the command. `skip` is that of the test runner, for logic that is not written yet. */
export interface ExampleTest {
  readonly title: string;
  readonly check: (context: { readonly skip: (note: string) => unknown }) => Promise<void>;
}

/** Of a contract what is needed here. */
interface CalledContract {
  readonly result: wire.AnyCodec;
  readonly errors: readonly ErrorType[];
}

/**
 * The examples of a command as tests; each title says what it proves. `call` takes params and gives the result as they
 * travel, or rejects as the command does.
 */
export function exampleTests(
  cases: CaseFile,
  contract: CalledContract,
  call: (params: JsonValue) => Promise<JsonValue>,
): ExampleTest[] {
  return cases.examples.map((example) => ({
    title: `${example.title} (${promiseOf(example)})`,
    check: async ({ skip }) => {
      let result: JsonValue;
      try {
        result = await call(example.params);
      } catch (error) {
        if (error instanceof NotImplementedError) {
          skip('the logic is not written yet');
          return;
        }
        if (example.error === undefined) throw error;
        checkError(contract, example.error, error);
        return;
      }
      checkResult(contract, example, result);
    },
  }));
}

function promiseOf({ result, error }: ExampleCase): string {
  if (error !== undefined)
    return error.data === undefined ? `fails with ${error.code}` : `fails with ${error.code} and its data`;
  return result === undefined
    ? 'only that a result comes that fits the contract: the example has none'
    : 'gives the result of the example';
}

function checkResult(
  { result: codec }: CalledContract,
  { result, error }: ExampleCase,
  found: JsonValue,
): void {
  // Decoding checks it; its type is not known here.
  const wire = codec.encode(codec.decode(found) as never);
  if (error !== undefined) throw new Error(`Wanted ${error.code}, got the result ${shown(wire)}.`);
  if (result !== undefined && !isSameJson(wire, result))
    throw new Error(`Wanted the result ${shown(result)}, got ${shown(wire)}.`);
}

function checkError(contract: CalledContract, wanted: WireErrorCase, error: unknown): void {
  const { code, data } = encodeError(contract, error);
  const found = data ?? null;
  if (code === wanted.code && (wanted.data === undefined || isSameJson(found, wanted.data))) return;
  const told = error instanceof CommandError ? `${code} with ${shown(found)}` : String(error);
  throw new Error(`Wanted ${wanted.code} with ${shown(wanted.data ?? null)}, got ${told}.`, { cause: error });
}
