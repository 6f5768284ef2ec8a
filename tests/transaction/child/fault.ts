/**
 * What happens to the n-th change of the file system that this process makes: it is killed before, or in the middle of
 * it, or the system refuses it.
 */
export interface Fault {
  kind: 'none' | 'kill' | 'refuse' | 'full';
  /** From 1. A full disk stays full from there on. */
  at: number;
}

export const fault: Fault = { kind: 'none', at: 0 };

/** Each change so far, as `renameSync path`. */
export const trace: string[] = [];

/** Calls that take no space, which work on a full disk. */
const FREE = /^(?:renameSync|unlinkSync|rmSync|rmdirSync|chmod)$/;

/** Called before every change. */
export function step(call: string, path: unknown): void {
  trace.push(`${call} ${String(path)}`);
  if (fault.kind === 'kill' && trace.length === fault.at) process.kill(process.pid, 'SIGKILL');
  if (fault.kind === 'refuse' && trace.length === fault.at) throw refusal('EIO', call);
  if (fault.kind === 'full' && trace.length >= fault.at && !FREE.test(call)) throw refusal('ENOSPC', call);
}

function refusal(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: no, '${call}'`), { code, syscall: call });
}
