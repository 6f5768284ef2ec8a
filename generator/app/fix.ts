import type { Diagnostic, DiagnosticCode } from '../../types/diagnostics/Diagnostic.js';
import type { Trust } from '../../types/Trust.js';
import { configKeyOrder, specKeyOrder } from '../../validators/schema/keyOrder.js';
import { editJson } from '../../validators/source/edit/editJson.js';
import { allSpecs, type SpecSelection } from '../project/findSpecs.js';
import { configName, loadProject } from '../project/loadProject.js';
import { diskTree } from '../tree/diskTree.js';
import { overlayTree } from '../tree/overlayTree.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import { exclusively } from '../workspace/transaction/exclusively.js';
import { type PersonFile, seePersonFile, writePersonFiles } from '../workspace/transaction/personFiles.js';
import { compileProject } from './compileProject.js';

export interface FixRequest {
  /** The folder of the project, absolute. */
  root: string;
  /** The specs to mend; those of the project unless told. The config is mended in any case. */
  specs?: SpecSelection;
  /** Applies the fixes of this code only. */
  code?: DiagnosticCode;
  /** Writes nothing. */
  dryRun: boolean;
  /** Whether code of the project may run, such as its adapters, whose names specs give. */
  trust: Trust;
}

/** A file that was mended. */
export interface FixedFile {
  path: string;
  before: string;
  after: string;
  /** In the order in which they were applied. */
  fixes: { code: DiagnosticCode; pointer: string; title: string }[];
}

export interface FixResult {
  /** Sorted by path. After a run that could write nothing they are what it would have written. */
  files: FixedFile[];
  /** What the diagnostics are when the fixes are applied. */
  remaining: Diagnostic[];
  /** What kept the run from writing, and what an interrupted one left. */
  problems: Diagnostic[];
  /** Where the replaced texts are, relative to the root. */
  trash?: string;
}

interface Draft extends FixedFile {
  file: PersonFile;
}

/** Each fix may bring another mistake to light; a hundred in a row are no progress. */
const MAX_ROUNDS = 100;

/**
 * Applies the fixes that the diagnostics of a project carry, and those of the diagnostics that come then, until none is
 * left. Specs and config change in one transaction; what they were is in the trash.
 */
export async function fixProject(request: FixRequest, lock: LockOptions): Promise<FixResult> {
  if (request.dryRun) {
    const { drafts, remaining } = await mend(request);
    return { files: fixedFiles(drafts), remaining, problems: [] };
  }
  const ran = await exclusively(request.root, lock, async (): Promise<FixResult> => {
    const { drafts, remaining } = await mend(request);
    const writes = drafts.map(({ file, after }) => ({ file, text: after }));
    const { trash, diagnostics } = await writePersonFiles(request.root, writes);
    const kept = trash === undefined ? {} : { trash };
    return { files: fixedFiles(drafts), remaining, problems: diagnostics, ...kept };
  });
  if (!ran.done) return { files: [], remaining: [], problems: ran.diagnostics };
  return { ...ran.result, problems: [...ran.recovered, ...ran.result.problems] };
}

function fixedFiles(drafts: readonly Draft[]): FixedFile[] {
  const files = drafts.map(({ file: _file, ...fixed }): FixedFile => fixed);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function mend(request: FixRequest): Promise<{ drafts: Draft[]; remaining: Diagnostic[] }> {
  const drafts = new Map<string, Draft>();
  const seen = new Set<string>();
  for (let round = 0; ; round++) {
    const texts = new Map([...drafts].map(([path, { after }]) => [path, after]));
    const remaining = await diagnose(request, texts);
    const state = JSON.stringify([...texts]);
    if (seen.has(state) || round === MAX_ROUNDS) return { drafts: changed(drafts), remaining };
    seen.add(state);
    const applied = remaining.filter((diagnostic) => apply(request, drafts, diagnostic));
    if (applied.length === 0) return { drafts: changed(drafts), remaining };
  }
}

function changed(drafts: ReadonlyMap<string, Draft>): Draft[] {
  return [...drafts.values()].filter(({ before, after }) => before !== after);
}

async function diagnose(
  { root, specs = allSpecs, trust }: FixRequest,
  texts: ReadonlyMap<string, string>,
): Promise<Diagnostic[]> {
  const disk = diskTree(root);
  const project = loadProject(texts.size === 0 ? disk : overlayTree(disk, texts));
  const { diagnostics } = await compileProject(project, { specs, trust });
  return diagnostics;
}

/**
 * Applies the fix of a diagnostic, unless it has none, or what it is about changed in this round: then the next one sees
 * to it.
 */
function apply(
  { root, specs = allSpecs, code }: FixRequest,
  drafts: Map<string, Draft>,
  diagnostic: Diagnostic,
): boolean {
  const { fix, place } = diagnostic;
  const path = place.file;
  if (fix === undefined || (code !== undefined && code !== diagnostic.code)) return false;
  const isMeant = specs.named.length + specs.given.size === 0 || specs.named.includes(path);
  if (path === '' || specs.given.has(path) || !(isMeant || path === configName)) return false;
  const draft = drafts.get(path) ?? draftOf(root, path);
  if (draft === undefined) return false;
  const keyOrder = path === configName ? configKeyOrder : specKeyOrder;
  const edited = editJson(draft.after, fix.patch, { keyOrder, comments: path === configName });
  if ('problem' in edited || edited.text === draft.after) return false;
  draft.after = edited.text;
  draft.fixes.push({ code: diagnostic.code, pointer: place.pointer, title: fix.title });
  drafts.set(path, draft);
  return true;
}

function draftOf(root: string, path: string): Draft | undefined {
  const file = seePersonFile(root, path);
  if ('code' in file || file.current === undefined) return undefined;
  const text = Buffer.from(file.current.bytes).toString('utf8');
  return { path, before: text, after: text, fixes: [], file };
}
