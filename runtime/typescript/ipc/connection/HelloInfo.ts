import { wire } from '../../index.js';

/** The version of the protocol that this client speaks. */
export const PROTOCOL_VERSION = 1;

/** What a worker says about itself when a connection begins. */
export interface HelloInfo {
  readonly protocol: number;
  /** Identifies the specs the worker was generated from; absent when it does not say. */
  readonly specHash?: string;
  /** Its name, for logs. */
  readonly worker: string;
  /** The longest frame it takes. */
  readonly maxFrameBytes: number;
  /** How many requests of one connection it runs at once; more of them wait in the client. */
  readonly maxInFlight: number;
  /** How many bytes of requests it runs at once, with their attachments; more wait likewise. Absent when it does not say. */
  readonly maxInFlightBytes?: number;
  /** The names of its commands. */
  readonly commands: readonly string[];
}

/** Reads the result of `$/hello`. */
export const helloInfo: wire.Codec<HelloInfo> = wire.record<HelloInfo>('HelloInfo', {
  protocol: wire.int53(),
  specHash: wire.optional(wire.string()),
  worker: wire.string(),
  maxFrameBytes: wire.int53({ min: 1 }),
  maxInFlight: wire.int53({ min: 1 }),
  maxInFlightBytes: wire.optional(wire.int53({ min: 1 })),
  commands: wire.array(wire.string()),
});
