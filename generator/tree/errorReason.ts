/** Whether an error of the operating system has this code, such as `ENOENT`. */
export function hasErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Whether the operating system said no (disk full, permission, …), as opposed to a defect in archc. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';
}

/** `EACCES: permission denied`, without the absolute path that Node appends: reports must not depend on the machine. */
export function errorReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return isSystemError(error) ? (message.split(',', 1)[0] ?? message) : message;
}
