import type { ImportingFile } from './importGraph.js';

/** Folders by what they import. `generator` is shown by its folders: it is the one that is a program in layers. */
export type FolderEdges = ReadonlyMap<string, ReadonlySet<string>>;

const start = '<!-- drawing: made by `npm run drawing` -->';
const end = '<!-- end of the drawing -->';

/** Which folder imports which. */
export function folderEdges(files: readonly ImportingFile[]): FolderEdges {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const from = folderOf(path);
    const targets = edges.get(from) ?? new Set<string>();
    edges.set(from, targets);
    for (const target of imports.map(folderOf))
      if (target !== from && target !== 'build') targets.add(target);
  }
  return edges;
}

function folderOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  return top === 'generator' && third !== undefined ? `generator/${second}` : top;
}

/** The text with the drawing between its two comments, whatever stood there. Throws where they are missing. */
export function withDrawing(text: string, edges: FolderEdges): string {
  const [before, rest] = cut(text, start);
  const [, after] = cut(rest, end);
  return `${before}${start}\n\n\`\`\`mermaid\n${mermaid(edges)}\n\`\`\`\n\n${end}${after}`;
}

function cut(text: string, mark: string): [string, string] {
  const index = text.indexOf(mark);
  if (index < 0) throw new Error(`ARCHITECTURE.md has no line '${mark}'`);
  return [text.slice(0, index), text.slice(index + mark.length)];
}

/** An arrow means `imports`; one that follows from two others is left out. */
function mermaid(edges: FolderEdges): string {
  const names = [
    ...new Set([...edges.keys(), ...[...edges.values()].flatMap((targets) => [...targets])]),
  ].sort();
  const id = (name: string): string => name.replace(/\W/g, '_');
  const arrows = names.flatMap((from) => {
    const targets = [...(edges.get(from) ?? [])].sort();
    const direct = targets.filter(
      (target) => !targets.some((via) => via !== target && reaches(edges, via, target)),
    );
    return direct.map((target) => `  ${id(from)} --> ${id(target)}`);
  });
  return ['graph TD', ...names.map((name) => `  ${id(name)}["${name}/"]`), ...arrows].join('\n');
}

function reaches(edges: FolderEdges, from: string, target: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(edges.get(from) ?? [])].some((next) => next === target || reaches(edges, next, target, seen));
}
