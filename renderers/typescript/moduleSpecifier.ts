/**
 * The specifier with which the module at `from` imports the module at `to`; both are `.ts` paths relative to
 * the same root. `extension` replaces `.ts`.
 */
export function moduleSpecifier(from: string, to: string, extension: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  const up = source.length - shared;
  const steps = [...Array<string>(up).fill('..'), ...target.slice(shared)];
  const path = steps.join('/').replace(/(\.d)?\.ts$/, extension);
  return up === 0 ? `./${path}` : path;
}
