import reserved from './reserved.json' with { type: 'json' };

const words: ReadonlySet<string> = new Set(reserved.package);

/** Where the package of a command lies below the package of all: `gpu/live-stats` is `commands.gpu.liveStats`. */
export function commandPackage(root: string, command: string): string {
  return [root, 'commands', ...command.split('/').map(segment)].join('.');
}

/** The package of the support code. */
export function wirePackage(root: string): string {
  return `${root}.wire`;
}

/** One to one, so that no command takes the package of another: only a digit after a hyphen keeps a mark of it. */
function segment(text: string): string {
  const joined = text.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()).replaceAll('-', '_');
  return words.has(joined) ? `${joined}_` : joined;
}
