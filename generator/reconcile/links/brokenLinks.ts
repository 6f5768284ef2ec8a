import type { Language } from '../../../renderers/language/Language.js';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { folderOf } from '../../../renderers/language/relativePath.js';
import { importableFiles, linkSyntax } from '../../source/fileLinks.js';
import { digest } from '../../tree/fingerprint.js';
import { statOf } from '../../tree/seeFile.js';
import type { StatCache } from '../../tree/StatCache.js';
import type { Tree } from '../../tree/Tree.js';
import { type FileDecision, formerPath, isWriting } from '../decision/FileDecision.js';
import { DeclaredNames, readText } from './DeclaredNames.js';
import { archcsPlaces, isThere } from './archcsPlaces.js';
import { type NeededName, neededNames, readNeeded } from './neededNames.js';

export interface LinkRequest {
  languages: Languages;
  /** Whether the run is about all files of the project: of others it is not known whether they are there. */
  isWhole: boolean;
  /** What earlier runs learned of files. */
  known?: StatCache;
}

/**
 * Imports in files that persons wrote in, of what files of archc's do not declare, or of files of archc's that are not there: as all
 * will be after the run (`ARC6009`). Each is one that a compiler refuses; what a language reaches in other ways is not looked at. Rejects
 * with what the texts of decisions reject with.
 */
export async function brokenLinks(
  { tree, decisions }: { tree: Tree; decisions: readonly FileDecision[] },
  { languages, isWhole, known }: LinkRequest,
): Promise<Diagnostic[]> {
  const persons = decisions.filter((decision) => isPersons(decision, languages));
  if (persons.length === 0) return [];
  const left = decisions.filter(isLeft);
  const files = importableFiles(left.map(({ path }) => path));
  const generated = new Map(
    left.flatMap((each) => (each.ownership === 'generated' ? [[each.path, each]] : [])),
  );
  // What is in the way of archc's own file is told of itself.
  const refused = new Set(decisions.flatMap(({ path, action }) => (action === 'refuse' ? [path] : [])));
  const isOfArchc = archcsPlaces(generated.keys(), files);
  const declared = new DeclaredNames(tree);
  const world = digest(left.map(({ path }) => path));
  const found: Diagnostic[] = [];
  for (const decision of persons) {
    const { path } = decision;
    const language = languageOf(decision, languages);
    const isMissing = (target: string): boolean => isWhole && isOfArchc(target) && !isThere(tree, target);
    const needsIn = (text: string): NeededName[] =>
      neededNames(text, path, language, files).filter(
        ({ target }) => generated.has(target) || isMissing(target),
      );
    const disk = formerPath(decision) ?? path;
    const recall = (key: string, find: (text: string) => NeededName[]): NeededName[] => {
      const file = tree.look(disk);
      const facts = 'code' in file || !file.stats ? undefined : statOf(file.stats);
      const learn = (): NeededName[] => find(readText(tree, disk) ?? '');
      const said = known?.recall(`${key} ${path}`, facts, () => JSON.stringify(learn()));
      return (said === undefined ? undefined : readNeeded(said)) ?? learn();
    };
    const text = isWriting(decision) ? await decision.text.text() : undefined;
    const needs = text === undefined ? recall(`imports ${world}`, needsIn) : needsIn(text);
    const targets = [...new Set(needs.map(({ target }) => target))].flatMap(
      (each) => generated.get(each) ?? [],
    );
    for (const target of targets) await declared.prepare(target);
    const isBeside = (target: string, name: string): boolean =>
      language.links?.beside === true && isThere(tree, `${folderOf(target)}/${name}`);
    const isBroken = ({ target, name }: NeededName): boolean =>
      !refused.has(target) &&
      (!generated.has(target) ||
        (name !== undefined && !declared.has(target, name, language) && !isBeside(target, name)));
    const isSettled = text === undefined && !targets.some(isWriting);
    const state = digest([
      world,
      ...targets.map(
        ({ path: target, wanted, action }) => `${target} ${action === 'refuse' ? '' : (wanted?.hash ?? '')}`,
      ),
    ]);
    const broken = isSettled
      ? recall(`links ${state}`, () => needs.filter(isBroken))
      : needs.filter(isBroken);
    found.push(...broken.map((need) => diagnosticOf(path, need, generated.has(need.target))));
  }
  return found;
}

/** Whether a file holds what a person wrote, and it is known how its imports look. */
function isPersons(decision: FileDecision, languages: Languages): boolean {
  const { ownership, wanted } = decision;
  if (wanted === undefined || (ownership !== 'merged' && ownership !== 'scaffold')) return false;
  return hasOtherText(decision) && linkSyntax(languageOf(decision, languages)) !== undefined;
}

/** Whether a file says something else than archc asks of it. What is in conflict is settled first. */
function hasOtherText({ action }: FileDecision): boolean {
  return action === 'keep' || action === 'move' || action === 'merge';
}

/** Whether a file is there after the run. */
function isLeft(decision: FileDecision): boolean {
  const { action } = decision;
  return (
    action !== 'remove' && action !== 'forget' && action !== 'accept-deletion' && !('absent' in decision)
  );
}

function languageOf({ wanted }: FileDecision, languages: Languages): Language {
  return languages.of(wanted?.id.language ?? '');
}

function diagnosticOf(path: string, { target, name, range }: NeededName, isThereNow: boolean): Diagnostic {
  const what = isThereNow && name !== undefined ? { name } : {};
  return { code: 'ARC6009', params: { path, target, ...what }, place: { file: path, pointer: '', range } };
}
