/** What happens at the n-th change of the file system that this process makes, right before it is made. */
export interface Fault {
  /**
   * - `kill`, `interrupt`: the process gets SIGKILL, or SIGINT.
   * - `refuse`: the system refuses the change; `full`: from there on, all that need space.
   * - `act`: somebody else does something.
   */
  kind: 'none' | 'kill' | 'interrupt' | 'refuse' | 'full' | 'act';
  /** From 1. */
  at: number;
  act: () => void;
}

export const fault: Fault = { kind: 'none', at: 0, act: () => undefined };

/** Each change so far, as `renameSync path`. */
export const trace: string[] = [];

/** Calls that take no space, which work on a full disk. */
const FREE = /^(?:renameSync|unlinkSync|rmSync|rm|rmdirSync|fchmodSync)$/;

/** Called before every change. */
export function step(call: string, path: unknown): void {
  trace.push(`${call} ${String(path)}`);
  if (fault.kind === 'kill' && trace.length === fault.at) process.kill(process.pid, 'SIGKILL');
  if (fault.kind === 'interrupt' && trace.length === fault.at) process.kill(process.pid, 'SIGINT');
  if (fault.kind === 'act' && trace.length === fault.at) fault.act();
  if (fault.kind === 'refuse' && trace.length === fault.at) throw refusal('EIO', call);
  if (fault.kind === 'full' && trace.length >= fault.at && !FREE.test(call)) throw refusal('ENOSPC', call);
}

function refusal(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: no, '${call}'`), { code, syscall: call });
}
