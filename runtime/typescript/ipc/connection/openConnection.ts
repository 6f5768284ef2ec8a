import type { CommandError } from '../../index.js';
import { ConnectionLostError } from '../errors/ConnectionLostError.js';
import { ProtocolError } from '../errors/ProtocolError.js';
import { restoreError } from '../errors/restoreError.js';
import { SpecMismatchError } from '../errors/SpecMismatchError.js';
import { Connection } from './Connection.js';
import type { ConnectionEvents } from './ConnectionEvents.js';
import { helloInfo, PROTOCOL_VERSION } from './HelloInfo.js';
import type { HelloInfo } from './HelloInfo.js';
import { otherProtocolError, otherSpecsError, refusedSpecs } from './specMismatch.js';
import type { ClientSide } from './specMismatch.js';

const DEFAULT_FRAME_BYTES = 16 << 20;

/** Where to connect to, as whom, and within which limits. */
export interface ConnectionSettings {
  readonly path: string;
  readonly specHash: string | undefined;
  readonly commandHashes: Readonly<Record<string, string>> | undefined;
  readonly client: string | undefined;
  readonly maxFrameBytes: number | undefined;
  readonly connectTimeoutMs: number;
}

/** An attempt to connect: how it ends, and the connection, which can be ended before. */
export interface Opening {
  readonly opened: Promise<HelloInfo | CommandError>;
  readonly connection: Connection;
}

/**
 * Connects and says hello. `opened` never rejects; what it failed with is a ConnectionLostError (nobody listens, too slow),
 * SpecMismatchError, ProtocolError, or what the worker answered (NotReadyError, OverloadedError).
 * `events` hears nothing but `onEnd` before it resolves.
 */
export function openConnection(settings: ConnectionSettings, events: ConnectionEvents): Opening {
  const frameBytes = settings.maxFrameBytes ?? DEFAULT_FRAME_BYTES;
  const connection = new Connection(settings.path, frameBytes, events);
  const opened = new Promise<HelloInfo | CommandError>((resolve) => {
    const timer = setTimeout(() => {
      connection.end(
        new ConnectionLostError(
          `The worker at ${settings.path} did not say hello within ${settings.connectTimeoutMs} ms.`,
        ),
      );
    }, settings.connectTimeoutMs);
    const fail = (error: CommandError): void => {
      clearTimeout(timer);
      connection.end(error);
      resolve(error);
    };
    connection.request({
      method: '$/hello',
      paramsText: JSON.stringify({
        protocol: PROTOCOL_VERSION,
        specHash: settings.specHash,
        client: settings.client,
      }),
      attachment: undefined,
      metaText: () => undefined,
      item: () => undefined,
      lost: fail,
      refused: (error) => {
        const refusal = restoreError({ name: '$/hello', errors: [], known: 0 }, error);
        fail(refusal instanceof SpecMismatchError ? refusedSpecs(settings, refusal) : refusal);
      },
      succeeded: (result) => {
        const info = readHello(result, settings);
        if (info instanceof Error) {
          fail(info);
          return;
        }
        clearTimeout(timer);
        connection.admit({
          maxFrameBytes: Math.min(settings.maxFrameBytes ?? Infinity, info.maxFrameBytes),
          receiveBytes: settings.maxFrameBytes ?? Math.max(frameBytes, info.maxFrameBytes),
          maxInFlight: info.maxInFlight,
          maxInFlightBytes: info.maxInFlightBytes ?? Infinity,
        });
        resolve(info);
      },
    });
  });
  return { opened, connection };
}

function readHello(result: unknown, side: ClientSide): HelloInfo | CommandError {
  const { path, specHash } = side;
  let info: HelloInfo;
  try {
    info = helloInfo.decode(result);
  } catch (cause) {
    return new ProtocolError(`The hello of the worker at ${path} could not be read.`, { cause });
  }
  if (info.protocol !== PROTOCOL_VERSION) {
    return otherProtocolError(side, info.protocol);
  }
  // A worker that checks would have refused; one that does not check may still tell its own.
  if (specHash !== undefined && info.specHash !== undefined && info.specHash !== specHash) {
    return otherSpecsError(side, info.specHash);
  }
  return info;
}
