/** A file that an example writes before its commands run. */
export interface ExampleFile {
  /** Relative to the project of the example. */
  path: string;
  text: string;
}

/** One of the two examples of a page: a project, and what is done in it. */
export interface Example {
  files: ExampleFile[];
  /** Shell commands; the last `archc` command among them is the one that counts. */
  commands: string;
}

/** A page of `docs/diagnostics`. */
export interface Page {
  code: string;
  title: string;
  fails: Example;
  passes: Example;
}

const SHAPE =
  /^# (ARC\d{4}): (.+)\n\n(?!#).+?\n\n## Fix\n\n(?!#).+?\n\n## Fails\n\n(.+?)\n\n## Passes\n\n(.+?)\n$/s;
const FENCE = /^(?<ticks>`{3,})(?<info>.*)\n(?<text>(?:.*\n)*?)\k<ticks>$/gm;

/** Reads a page. @throws Error when it is not of the form of all pages. */
export function parsePage(text: string): Page {
  const [, code = '', title = '', fails = '', passes = ''] = SHAPE.exec(text) ?? [];
  if (code === '') {
    throw new Error(
      'a page is "# <code>: <title>", a text, "## Fix", "## Fails" and "## Passes", none of them empty',
    );
  }
  return { code, title, fails: parseExample(fails), passes: parseExample(passes) };
}

function parseExample(text: string): Example {
  const files: ExampleFile[] = [];
  const commands: string[] = [];
  for (const { groups: { info = '', text: body = '' } = {} } of text.matchAll(FENCE)) {
    const [language = '', path, ...rest] = info.split(' ');
    if (language === 'sh') commands.push(body);
    else if (path === undefined || path === '' || rest.length > 0)
      throw new Error(`"${info}" is not a language and a path`);
    else files.push({ path, text: body });
  }
  if (commands.length > 1) throw new Error('an example has one block of commands');
  return { files, commands: commands[0] ?? 'archc generate\n' };
}
