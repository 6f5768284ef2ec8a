import { isBelow, isWatched } from './isWatched.js';
import type { WatchSet } from './WatchSet.js';

/** What the file system tells while it is watched. */
export interface WatchEvents {
  /** Something that matters may have changed. */
  change: () => void;
  /** Something cannot be watched, such as when the system allows no more watches. */
  failure: (error: Error) => void;
}

export interface OpenWatcher {
  close(): Promise<void>;
}

/** Starts to watch; resolves when no change is missed any more. */
export async function openWatcher(set: WatchSet, events: WatchEvents): Promise<OpenWatcher> {
  const { watch } = await import('chokidar');
  // The root itself, so that folders and files which do not exist yet are noticed when they come.
  const paths = [set.root, ...set.folders.map(({ path }) => path), ...set.files].filter(
    (path, index) => index === 0 || (path !== set.root && !isBelow(path, set.root)),
  );
  const watcher = watch(paths, {
    ignored: (path, stats) => !isWatched(set, path.replaceAll('\\', '/'), stats?.isFile()),
    ignoreInitial: true,
    ignorePermissionErrors: true,
    followSymlinks: false,
  });
  watcher.on('all', () => {
    events.change();
  });
  watcher.on('error', (error) => {
    events.failure(error instanceof Error ? error : new Error(String(error)));
  });
  await new Promise<void>((ready) => {
    watcher.once('ready', ready);
  });
  return { close: () => watcher.close() };
}
