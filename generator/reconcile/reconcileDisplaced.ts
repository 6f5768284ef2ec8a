import type { Languages } from '../../renderers/language/Languages.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { classifyOrphan } from './policy/classify.js';
import type { FileFacts, Tree } from '../tree/Tree.js';
import { decideOrphan } from './decision/decide.js';
import type { FileDecision } from './decision/FileDecision.js';
import { foldPath } from '../tree/foldPath.js';
import type { DisplacedEntry } from './matchEntries.js';
import { filePlace, pathDiagnostic } from '../tree/pathDiagnostic.js';
import { artifactOf } from '../workspace/region/regionOf.js';
import { orphanedRegion } from './policy/region.js';
import { confineArtifact, seeFile } from '../tree/seeFile.js';

/** Old paths that no desired file has, and what a run knows about them. */
export interface DisplacedRequest {
  tree: Tree;
  languages: Languages;
  entries: Iterable<DisplacedEntry>;
  /** The commands of the project, by name. */
  specs: ReadonlyMap<string, unknown>;
  /** Orphans that a person takes over: archc forgets them. */
  adopt: ReadonlySet<string>;
  desiredPaths: ReadonlySet<string>;
  /** Old paths of scaffolds that this run moves. */
  moved: ReadonlySet<string>;
}

export interface DisplacedResult {
  decisions: FileDecision[];
  diagnostics: Diagnostic[];
  /** Files that stay, though nothing asks for them. */
  left: DisplacedEntry[];
}

/**
 * Decides about files that the lock knows under a path which nothing desires any more: orphans, and the old places of
 * renamed artifacts. Unedited generated files are removed; what a person may have written stays, reported as `ARC6004`.
 */
export function reconcileDisplaced(request: DisplacedRequest): DisplacedResult {
  const result: DisplacedResult = { decisions: [], diagnostics: [], left: [] };
  const twins = new Map([...request.desiredPaths].map((path) => [foldPath(path), path]));
  const done = new Set<string>(request.moved);
  for (const item of request.entries) {
    const { path } = item.entry;
    if (done.has(path) || request.desiredPaths.has(path)) continue;
    done.add(path);
    const target = confineArtifact(request.tree, path);
    const twin = twins.get(foldPath(path));
    if (twin !== undefined && isSameFile(target, confineArtifact(request.tree, twin))) continue;
    decideOne(result, item, target, request);
  }
  return result;
}

function decideOne(
  result: DisplacedResult,
  item: DisplacedEntry,
  target: ReturnType<typeof confineArtifact>,
  { adopt, languages, specs }: DisplacedRequest,
): void {
  const { path, class: ownership, orphan } = item.entry;
  const file = { path, ownership };
  const seen = 'code' in target ? target : seeFile(target);
  if (seen && 'code' in seen) {
    result.decisions.push({ ...file, action: 'refuse', why: 'unreachable' });
    result.diagnostics.push(pathDiagnostic(path, seen));
    return;
  }
  if (adopt.has(path)) {
    result.decisions.push({ ...file, action: 'forget', adopted: true });
    return;
  }
  if (ownership === 'region') {
    const decision = orphanedRegion(item, seen, languages);
    result.decisions.push(decision);
    if (decision.action === 'leave') result.diagnostics.push(stayed(path));
    return;
  }
  const { language } = artifactOf(item.owner, item.key);
  const disk = seen ? classifyOrphan(seen, item.entry, language, languages) : 'missing';
  switch (decideOrphan({ ownership, disk })) {
    case 'remove': {
      // Anybody can make a lock say that a file is archc's. Only what is at another path now need not be kept.
      const isKept = item.orphan || disk === 'relaid';
      const kept = isKept ? { trash: true as const } : {};
      const why = item.orphan
        ? { ...(specs.has(item.owner) ? { dropped: true as const } : {}) }
        : { displaced: true as const };
      if (seen) result.decisions.push({ ...file, action: 'remove', seen, ...kept, ...why });
      return;
    }
    case 'forget':
      result.decisions.push({ ...file, action: 'forget' });
      return;
    case 'leave':
      result.left.push(item);
      result.decisions.push({ ...file, action: 'leave', before: orphan === true });
      if (!orphan) result.diagnostics.push(stayed(path));
  }
}

/** On a file system that ignores case, the old and the new spelling of a path are one file, which must not be removed. */
function isSameFile(a: ReturnType<typeof confineArtifact>, b: ReturnType<typeof confineArtifact>): boolean {
  const first = statsOf(a);
  const second = statsOf(b);
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

function statsOf(target: ReturnType<typeof confineArtifact>): FileFacts | undefined {
  return 'code' in target ? undefined : target.stats;
}

function stayed(path: string): Diagnostic {
  const params = { path, outcome: 'stayed' as const };
  return { code: 'ARC6004', severity: 'info', params, place: filePlace(path) };
}
