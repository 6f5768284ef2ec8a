import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/**
 * Where thousands of small commits go: a file system in memory, if there is one. Every commit waits several times until
 * its bytes are on the disk, and what these tests are about does not depend on a disk.
 */
export const fastFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
