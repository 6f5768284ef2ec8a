import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.js';
import { temporaryFolder } from './temporaryFolder.js';

/**
 * A copy of a language's support code as it stands in this repository, which goes away after the test.
 *
 * @param config Templates without placeholders that configure the language's tools, each with the name they look for.
 */
export function supportCode(language: string, config: Readonly<Record<string, string>> = {}): string {
  const templates = join(repository, 'templates', language);
  const folder = temporaryFolder();
  cpSync(join(templates, 'support'), folder, { recursive: true });
  for (const [template, name] of Object.entries(config))
    copyFileSync(join(templates, template), join(folder, name));
  return folder;
}
