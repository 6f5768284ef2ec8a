import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** A source of support code as a template, and where a package has it. */
export interface SupportSource {
  /** Handlebars, below a line for the header of the file. */
  template: string;
  /** Within the package, with `{…}` where a name of the package stands. */
  path: string;
}

/**
 * The support code of every language, by the path below `templates`. It is kept as it is in a package with a pretend name,
 * so that the formatters, linters and compilers of its language read it where it stands: `templates/<language>/support` holds
 * it, and `support.json` beside says which patterns are the pretend names and what they stand for.
 */
export async function supportSources(root: string): Promise<Map<string, SupportSource>> {
  const templates = join(root, 'templates');
  const sources = new Map<string, SupportSource>();
  for (const file of (await glob('*/support/**', { cwd: templates, dot: true })).sort()) {
    const [language = '', , ...within] = file.split('/');
    const table = JSON.parse(readFileSync(join(templates, language, 'support.json'), 'utf8')) as Record<
      string,
      string
    >;
    const names = Object.entries(table).map(([pattern, name]) => ({
      pattern: new RegExp(pattern, 'g'),
      name,
    }));
    const text = readFileSync(join(templates, file), 'utf8');
    sources.set(file, {
      template: `{{header}}\n${replaced(literal(text), names, (name) => `{{${name}}}`)}`,
      path: replaced(within.join('/'), names, (name) => `{${name}}`),
    });
  }
  return sources;
}

/** Text as Handlebars writes it out: two braces would start a tag. */
function literal(text: string): string {
  return text.replaceAll('{{', '\\{{');
}

function replaced(
  text: string,
  names: readonly { pattern: RegExp; name: string }[],
  tag: (name: string) => string,
): string {
  return names.reduce((done, { pattern, name }) => done.replace(pattern, () => tag(name)), text);
}
