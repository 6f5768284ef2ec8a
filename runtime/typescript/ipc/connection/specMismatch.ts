import type { JsonValue } from '../../index.js';
import { SpecMismatchError } from '../errors/SpecMismatchError.js';
import { PROTOCOL_VERSION } from './HelloInfo.js';
import { differenceText, specDifference } from './specDifference.js';
import type { SpecDifference } from './specDifference.js';

/** This side of a connection: where it connects to, and the digests of its specs and of each command where it has them. */
export interface ClientSide {
  readonly path: string;
  readonly specHash: string | undefined;
  readonly commandHashes: Readonly<Record<string, string>> | undefined;
}

/** The refusal of a worker, with what it means: its data says what the worker has and what it was told. */
export function refusedSpecs(side: ClientSide, refusal: SpecMismatchError): SpecMismatchError {
  const { expected, commands } = refusal.data;
  const protocol = typeof expected === 'string' ? /^protocol (\d{1,9})$/.exec(expected)?.[1] : undefined;
  if (protocol !== undefined) {
    const message = otherProtocol(side, Number(protocol));
    return new SpecMismatchError(refusal.data, { cause: refusal }, { message });
  }
  const difference = side.commandHashes && commands && specDifference(side.commandHashes, commands);
  const message = otherSpecs(side, expected, difference);
  return new SpecMismatchError(refusal.data, { cause: refusal }, { message, difference });
}

/** A worker that did not refuse, and speaks another version of the protocol. */
export function otherProtocolError(side: ClientSide, actual: number): SpecMismatchError {
  const data = { expected: PROTOCOL_VERSION, actual };
  return new SpecMismatchError(data, {}, { message: otherProtocol(side, actual) });
}

/** A worker that did not refuse, and says that its specs are others. */
export function otherSpecsError(side: ClientSide, actual: string): SpecMismatchError {
  const data = { expected: side.specHash ?? null, actual };
  return new SpecMismatchError(data, {}, { message: otherSpecs(side, actual, undefined) });
}

function otherProtocol({ path }: ClientSide, worker: number): string {
  const [old, mend] = worker < PROTOCOL_VERSION ? ['worker', REBUILD] : ['client', UPDATE];
  return `The worker at ${path} speaks version ${worker} of the protocol, this client version ${PROTOCOL_VERSION}: the ${old} is old. ${mend}`;
}

function otherSpecs(
  { path, specHash }: ClientSide,
  worker: JsonValue,
  difference: SpecDifference | undefined,
): string {
  return (
    `The worker at ${path} was generated from other specs (${JSON.stringify(worker)}) than this client (${JSON.stringify(specHash)}). ` +
    (difference === undefined ? '' : differenceText(difference)) +
    `The one whose digest is not the SPEC_HASH of the crate's src/registry.rs is old. ` +
    `If it is the worker: ${REBUILD} If it is the client: ${UPDATE}`
  );
}

const REBUILD = 'Build the worker again (cargo build) and restart it.';
const UPDATE = 'Run archc generate, then build and restart the program that has this client.';
