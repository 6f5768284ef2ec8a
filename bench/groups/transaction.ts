import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { interleave } from '../interleave.js';
import { changeSpec, makeProject, type Project } from '../makeProject.js';
import { type Measure, ratioMeasure, unitMeasure } from '../Measure.js';
import { syncedWriter } from '../paths.js';
import { runArchc, runNode, stageTimes } from '../runNode.js';

/** A changed description changes three files of each: two that are generated, and the lock. */
const count = 334;
const rounds = 7;

/**
 * What it costs that a commit of a thousand changed files survives a crash. On both sides every new text and every
 * folder with a changed name is on the disk before the end; archc has the former texts, a journal and the folders of the
 * transaction there too, and looks at each file before it replaces it.
 */
export function measureTransaction(folder: string): Measure[] {
  const project = makeProject(join(folder, 'project'), count);
  const changed = join(folder, 'changed');
  const copy = join(folder, 'copy');
  runArchc(['generate'], { cwd: project.root });
  const before = filesOf(project);
  generateChanged(project, 'Changed.');
  for (const [path, text] of filesOf(project)) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(changed, path)), { recursive: true });
    writeFileSync(join(changed, path), text);
  }
  const number = filesOf({ root: changed, specs: [] }).size;
  if (number < 1000) throw new Error(`only ${number} files changed`);
  cpSync(changed, copy, { recursive: true });
  const samples = interleave(rounds, {
    plain: () => runNode([syncedWriter, changed, copy]),
    commit: (round) => generateChanged(project, `Changed in round ${round}.`),
  });
  const plain = stageTimes(samples.plain, 'write');
  const commit = stageTimes(samples.commit, 'commit');
  const name = number.toLocaleString('en');
  return [
    unitMeasure(`write over ${name} files and sync`, plain),
    ratioMeasure(`commit ${name} changed files / write over them and sync`, commit, plain, 6),
  ];
}

/** Without a cache, so that the texts are there and the commit does nothing but commit. */
function generateChanged(project: Project, description: string) {
  for (const path of project.specs) changeSpec({ ...project, specs: [path] }, description);
  return runArchc(['generate', '--no-cache', '--stats'], { cwd: project.root });
}

/** What archc wrote, by path. */
function filesOf({ root }: Project): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const)
    .filter(([path]) => /^(?:commands|\.generator\/lock)\//.test(path));
  return new Map(files);
}
