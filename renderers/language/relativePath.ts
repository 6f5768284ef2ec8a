/** The folder of a path; empty for a path without one. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The path that a relative one means in a folder; undefined if it leads above the root. */
export function joinPath(folder: string, relative: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Of some paths the one that has most folders in common with a file; undefined for none, and where two have. */
export function nearest(paths: readonly string[], file: string): string | undefined {
  const common = (path: string): number => {
    const [one, other] = [path.split('/'), file.split('/')];
    const at = one.findIndex((part, index) => part !== other[index]);
    return at < 0 ? one.length : at;
  };
  const most = Math.max(...paths.map(common));
  const [best, ...others] = paths.filter((path) => common(path) === most);
  return others.length === 0 ? best : undefined;
}
