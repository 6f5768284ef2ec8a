import type { JsonValue } from '../../index.js';
import { SpecMismatchError } from '../errors/SpecMismatchError.js';
import { PROTOCOL_VERSION } from './HelloInfo.js';

/** This side of a connection: where it connects to, and the digest of its specs where it has one. */
export interface ClientSide {
  readonly path: string;
  readonly specHash: string | undefined;
}

/** The refusal of a worker, with what it means: its data says what the worker has and what it was told. */
export function refusedSpecs(side: ClientSide, refusal: SpecMismatchError): SpecMismatchError {
  const { expected } = refusal.data;
  const protocol = typeof expected === 'string' ? /^protocol (\d{1,9})$/.exec(expected)?.[1] : undefined;
  const message = protocol === undefined ? otherSpecs(side, expected) : otherProtocol(side, Number(protocol));
  return new SpecMismatchError(refusal.data, { cause: refusal }, message);
}

/** A worker that did not refuse, and speaks another version of the protocol. */
export function otherProtocolError(side: ClientSide, actual: number): SpecMismatchError {
  const data = { expected: PROTOCOL_VERSION, actual };
  return new SpecMismatchError(data, {}, otherProtocol(side, actual));
}

/** A worker that did not refuse, and says that its specs are others. */
export function otherSpecsError(side: ClientSide & { specHash: string }, actual: string): SpecMismatchError {
  const data = { expected: side.specHash, actual };
  return new SpecMismatchError(data, {}, otherSpecs(side, actual));
}

function otherProtocol({ path }: ClientSide, worker: number): string {
  const [old, mend] = worker < PROTOCOL_VERSION ? ['worker', REBUILD] : ['client', UPDATE];
  return `The worker at ${path} speaks version ${worker} of the protocol, this client version ${PROTOCOL_VERSION}: the ${old} is old. ${mend}`;
}

function otherSpecs({ path, specHash }: ClientSide, worker: JsonValue): string {
  return (
    `The worker at ${path} was generated from other specs (${JSON.stringify(worker)}) than this client (${JSON.stringify(specHash)}). ` +
    `The one whose digest is not the SPEC_HASH of the crate's src/registry.rs is old. ` +
    `If it is the worker: ${REBUILD} If it is the client: ${UPDATE}`
  );
}

const REBUILD = 'Build the worker again (cargo build) and restart it.';
const UPDATE = 'Run archc generate, then build and restart the program that has this client.';
