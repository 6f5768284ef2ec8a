import type { ReconnectOptions } from './connection/ReconnectOptions.js';

/** Where a client connects to, and its limits. */
export interface IpcClientOptions {
  /** The path of the worker's Unix socket. */
  readonly path: string;
  /** Identifies the specs this client was generated from; a worker with another one refuses it. */
  readonly specHash?: string;
  /** The digest of each command's spec by its name: what a worker of other specs differs in is told by them. */
  readonly commandHashes?: Readonly<Record<string, string>>;
  /** The name of this client, for the worker's log. */
  readonly client?: string;
  /** How to connect and connect again; `false`: one attempt each time, and no call is repeated. */
  readonly reconnect?: ReconnectOptions | false;
  /** The longest frame that is sent or taken, in bytes. Default: what the worker announces (16 MiB). */
  readonly maxFrameBytes?: number;
  /** How long one attempt to connect and to say hello may take, in milliseconds. Default 5000. */
  readonly connectTimeoutMs?: number;
  /**
   * About how many bytes of requests may wait for a connection or for the worker; more of them reject
   * with OverloadedError. Default 64 MiB.
   */
  readonly maxQueuedBytes?: number;
}
