import type { ImportedName, ImportStatement } from '../language/ImportStatement.js';
import type { ImportableFiles, LinkTarget, ModuleLinks, NewLink } from '../language/ModuleLinks.js';
import { folderOf, joinPath, nearest } from '../language/relativePath.js';

/** Modules are files of packages; where a package lies, the paths of the files tell. */
export const pythonLinks: ModuleLinks = { passesOn: true, beside: true, target, print };

function target(
  { head }: ImportStatement,
  { text }: ImportedName,
  file: string,
  files: ImportableFiles,
): LinkTarget | undefined {
  const name = text.replace(/ as .*$/, '');
  const module = /^from (\S+) import $/.exec(head)?.[1];
  // `import a.b` gives the name `a`, and everything else is said of that.
  if (module === undefined) return name === text ? undefined : whole(fileOf(name, file, files));
  const inside = fileOf(module.endsWith('.') ? `${module}${name}` : `${module}.${name}`, file, files);
  if (inside !== undefined) return { path: inside };
  const path = fileOf(module, file, files) ?? wouldBe(module, file, files);
  return path === undefined ? undefined : { path, name };
}

/** Where a module would be in a package that is there. */
function wouldBe(module: string, file: string, files: ImportableFiles): string | undefined {
  const [, above = '', last = ''] = /^(.*\.)(\w+)$/.exec(module) ?? [];
  const home = fileOf(/^\.+$/.test(above) ? above : above.slice(0, -1), file, files);
  return last !== '' && home?.endsWith('/__init__.py') ? `${folderOf(home)}/${last}.py` : undefined;
}

function whole(path: string | undefined): LinkTarget | undefined {
  return path === undefined ? undefined : { path };
}

/** The file of a module, seen from another file. */
function fileOf(module: string, file: string, files: ImportableFiles): string | undefined {
  const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(module) ?? [];
  const path = rest.replaceAll('.', '/');
  const endings = path === '' ? ['__init__.py'] : [`${path}.py`, `${path}/__init__.py`];
  for (const ending of endings) {
    const up = '../'.repeat(Math.max(0, dots.length - 1));
    const found =
      dots === '' ? nearest(endingWith(ending, files), file) : joinPath(folderOf(file), `${up}${ending}`);
    if (found !== undefined && files.has(found)) return found;
  }
  return undefined;
}

function endingWith(ending: string, files: ImportableFiles): string[] {
  const paths = files.named(ending.slice(ending.lastIndexOf('/') + 1));
  return paths.filter((path) => path === ending || path.endsWith(`/${ending}`));
}

function print({ target: to, names, like }: NewLink): string | undefined {
  const module = moduleFrom(to, like);
  if (module === undefined) return undefined;
  const [, dots = '', above = '', last = ''] = /^(\.*)(?:(.*)\.)?([^.]*)$/.exec(module) ?? [];
  if (names.length > 0) return `from ${module} import ${names.map(({ text }) => text).join(', ')}`;
  return above === '' && dots === '' ? undefined : `from ${dots}${above} import ${last}`;
}

/** What a module is called where another import is: as far from the package as that one, or beginning with the package. */
function moduleFrom(to: string, like: NewLink['like']): string | undefined {
  const said = /^(?:from|import) (\.*)([\w.]*)/.exec(like.statement.lines.join(' '));
  const [, dots = '', path = ''] = said ?? [];
  const parts = (file: string): string[] => file.replace(/(?:\/__init__)?\.py$/, '').split('/');
  const [known, wanted] = [parts(like.target), parts(to)];
  const { length } = path.split('.');
  // The import may be of a module, whose own name is then the last part of its path and no part of what it says.
  const start =
    path === ''
      ? known.length - 1
      : known.findLastIndex((_part, at) => known.slice(at, at + length).join('.') === path);
  const isBelow = start >= 0 && known.slice(0, start).every((part, at) => part === wanted[at]);
  return isBelow ? `${dots}${wanted.slice(start).join('.')}` : undefined;
}
