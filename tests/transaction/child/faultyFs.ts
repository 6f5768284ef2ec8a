import * as fs from 'node:fs';
import { step } from './fault.js';

/** `node:fs` in which every call that changes something is a step at which the process may die. */
export * from 'node:fs';

function watched<Args extends [unknown, ...unknown[]], Result>(
  call: string,
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => {
    step(call, args[0]);
    return work(...args);
  };
}

/** The paths of what was opened, so that steps on them say which. */
const opened = new Map<number, string>();

/** A write can be cut off in the middle: then the first half is there. */
function watchedWrite(call: 'writeFileSync' | 'appendFileSync') {
  return (file: fs.PathOrFileDescriptor, data: string, options?: fs.WriteFileOptions): void => {
    const path = typeof file === 'number' ? (opened.get(file) ?? file) : file;
    step(call, path);
    if (typeof file === 'number') fs[call](file, data.slice(0, data.length / 2), options);
    else fs[call](file, data.slice(0, data.length / 2), options);
    step(call, path);
    fs.appendFileSync(file, data.slice(data.length / 2));
  };
}

export const renameSync = watched('renameSync', fs.renameSync);
export const unlinkSync = watched('unlinkSync', fs.unlinkSync);
export const rmdirSync = watched('rmdirSync', (path: string) => {
  fs.rmdirSync(path);
});
export const mkdirSync = watched('mkdirSync', (path: string, options?: fs.MakeDirectoryOptions) =>
  fs.mkdirSync(path, options),
);
export const linkSync = watched('linkSync', fs.linkSync);
export const copyFileSync = watched('copyFileSync', fs.copyFileSync);
export const openSync = (path: string, flags: string | number, mode?: number): number => {
  const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
  const isChange = typeof flags === 'number' ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : flags !== 'r';
  if (isChange) step('openSync', path);
  const file = fs.openSync(path, flags, mode);
  opened.set(file, path);
  return file;
};
export const fsyncSync = watched('fsyncSync', fs.fsyncSync);
export const fchmodSync = (file: number, mode: number): void => {
  step('fchmodSync', opened.get(file) ?? file);
  fs.fchmodSync(file, mode);
};
export const fsync = (file: number, done: (error: Error | null) => void): void => {
  try {
    step('fsync', opened.get(file) ?? file);
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
    return;
  }
  fs.fsync(file, done);
};
export const writeFileSync = watchedWrite('writeFileSync');
export const appendFileSync = watchedWrite('appendFileSync');

/** A folder goes away one name after the other. */
export function rmSync(path: string, options: fs.RmOptions = {}): void {
  if (fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    for (const name of fs.readdirSync(path)) rmSync(`${path}/${name}`, options);
  step('rmSync', path);
  fs.rmSync(path, options);
}
