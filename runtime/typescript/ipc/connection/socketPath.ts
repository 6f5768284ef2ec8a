/** `sun_path` without its terminating zero. Windows has pipes in place of sockets, without this limit. */
const MAX_BYTES: Partial<Record<NodeJS.Platform, number>> = { linux: 107, android: 107, win32: 256 };
const OTHERS = 103;

/**
 * What keeps a path from being that of a socket; undefined when nothing does. It is looked at before the system
 * is asked, which cuts a path that is too long and then looks for another file.
 */
export function socketPathProblem(path: string): string | undefined {
  if (path === '') return 'The path of the socket is empty.';
  if (path.includes('\0')) return 'The path of the socket holds a zero byte.';
  const length = Buffer.byteLength(path);
  const limit = MAX_BYTES[process.platform] ?? OTHERS;
  if (length <= limit) return undefined;
  return `${path}: a socket's path has at most ${limit} bytes, this one has ${length}.`;
}
