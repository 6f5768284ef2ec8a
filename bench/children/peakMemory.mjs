/**
 * Writes the peak memory of this process, in KiB, and the time that it had a core, in microseconds, to file descriptor 3
 * when it ends. Linux hands `resourceUsage().maxRSS` down from the parent at exec, so that it is never below what the parent had;
 * `VmHWM` belongs to this process alone and is taken where there is one.
 */
import { readFileSync, writeSync } from 'node:fs';

/** @returns {number} KiB */
function peak() {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (line) return Number(line[1]);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, `${peak()} ${user + system}`);
});
