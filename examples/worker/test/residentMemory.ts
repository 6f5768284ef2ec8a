import { readFileSync } from 'node:fs';

const PAGE = 4096;

/** The resident memory of a process, in bytes. */
export function residentBytes(pid: number): number {
  const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
  return Number(pages) * PAGE;
}

/** The most that was ever resident, as the kernel noted it, in bytes. */
export function peakBytes(pid: number): number {
  const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) * 1024;
}

/** Looks at the resident memory every few milliseconds, until it is told to stop. */
export class MemoryWatch {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  #most = 0;
  #looks = 0;

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => this.#look(), 2);
  }

  /** Stops. Gives the most that was seen, or noted by the kernel, and how often it was looked at. */
  stop(): { readonly peak: number; readonly looks: number } {
    clearInterval(this.#timer);
    this.#look();
    return { peak: Math.max(this.#most, peakBytes(this.#pid)), looks: this.#looks };
  }

  #look(): void {
    this.#most = Math.max(this.#most, residentBytes(this.#pid));
    this.#looks += 1;
  }
}

/** For what is printed. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
