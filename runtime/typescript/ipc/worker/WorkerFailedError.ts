/** The worker does not run: it could not be started, or ended once too often. The message has the reason and what it said last. */
export class WorkerFailedError extends Error {
  override readonly name = 'WorkerFailedError';
  readonly code = 'WORKER_FAILED';
  /** How it ended the last time: `ended with exit code 1`. */
  readonly reason: string;
  /** How often it had been started again, without a stable run in between. */
  readonly restarts: number;
  /** The last of what it wrote to standard error, of that run. */
  readonly stderr: string;

  constructor(command: string, reason: string, restarts: number, stderr: string, options?: ErrorOptions) {
    const often = restarts === 0 ? '' : `, after ${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`;
    const said = stderr === '' ? '' : ` It said last:\n${stderr.replace(/^/gm, '    ')}`;
    super(`The worker ${command} ${reason}${often}.${said}`, options);
    this.reason = reason;
    this.restarts = restarts;
    this.stderr = stderr;
  }
}
