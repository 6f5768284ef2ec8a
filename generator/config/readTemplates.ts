import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';

/** Templates by name that stand in for the built-in ones: those of the adapters, then those of the project. */
export function readTemplates(
  root: string,
  folder: string,
  adapters: readonly GeneratorAdapter[],
): Map<string, string> {
  const templates = new Map(adapters.flatMap(({ templates: own }) => Object.entries(own ?? {})));
  const path = join(root, folder);
  if (folder === '' || !existsSync(path)) return templates;
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.hbs'),
  );
  for (const name of names.sort()) {
    templates.set(
      name.replaceAll('\\', '/').slice(0, -'.hbs'.length),
      readFileSync(join(path, name), 'utf8'),
    );
  }
  return templates;
}
