import { ConnectionLostError } from '../errors/ConnectionLostError.js';

/** What the usual codes of the system say about a socket. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such socket: no worker has been started with it as ARCHC_SOCKET, or it has ended',
  ENOTDIR: 'what should be its folder is a file',
  ECONNREFUSED: 'nobody listens: the worker that made this socket has ended',
  EACCES: 'it belongs to another user, or its folder does',
  EPERM: 'it belongs to another user, or its folder does',
  ENOTSOCK: 'that file is no socket',
  EAGAIN: 'too many clients wait for the worker to take them',
  ECONNRESET: 'the worker ended, or threw this client out',
  EPIPE: 'the worker ended, or threw this client out',
  EMFILE: 'this process has too many open files',
};

/** The error for a socket that could not be connected to. */
export function noConnection(path: string, cause: Error): ConnectionLostError {
  return new ConnectionLostError(`Cannot connect to the worker at ${path}: ${reasonOf(cause)}.`, { cause });
}

/** The error for a connection that was there; without a cause it was the worker that ended it. */
export function lostConnection(path: string, cause: Error | undefined): ConnectionLostError {
  const reason = cause === undefined ? 'the worker ended it' : reasonOf(cause);
  const message = `The connection to the worker at ${path} was lost: ${reason}.`;
  return new ConnectionLostError(message, cause === undefined ? {} : { cause });
}

/** The same error, which was the last one of several attempts. */
export function afterAttempts(error: Error, attempts: number): Error {
  if (!(error instanceof ConnectionLostError) || attempts < 2) return error;
  return new ConnectionLostError(`${error.message} ${attempts} attempts were made.`, { cause: error.cause });
}

function reasonOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  const meaning = code === undefined ? undefined : meanings[code];
  if (code === undefined) return error.message;
  return meaning === undefined ? `${code} (${error.message})` : `${code} (${meaning})`;
}
