/** Flags of the `generate` program that stand for other commands. */
const commandOf: ReadonlyMap<string, string> = new Map([
  ['--reverse', 'reverse'],
  ['--audit', 'audit'],
  ['--precommit', 'precommit'],
]);

/**
 * Translates the arguments of the second bin: `generate --spec=f.json` is `archc generate --spec f.json`, and
 * `generate --audit` is `archc audit`.
 */
export function translateGenerate(args: readonly string[]): string[] {
  for (const [index, arg] of args.entries()) {
    const [flag = '', value] = arg.split('=', 2);
    const command = commandOf.get(flag);
    if (command === undefined) continue;
    const rest = args.filter((_, other) => other !== index);
    return [command, ...(value === undefined ? [] : [value]), ...rest];
  }
  return ['generate', ...args];
}
