import type { PlannedArtifact } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { escapePointer } from '../../validators/source/pointer.js';

/** Where persons have implementations that archc would put elsewhere, as the config says, and what adapters make of that. */
export class Places {
  readonly #places: ReadonlyMap<string, string>;
  readonly #asked = new Set<string>();
  readonly #problems: Diagnostic[] = [];

  /** @param places The paths that implementations have, by those that archc would give them. */
  constructor(places: Readonly<Record<string, string>>) {
    this.#places = new Map(Object.entries(places));
  }

  /** See {@link AdapterContext.placeOf}. */
  placeOf = (path: string, within = ''): string => {
    const place = this.#places.get(path);
    if (place === undefined) return path;
    this.#asked.add(path);
    const ending = endingOf(path);
    if (endingOf(place) !== ending)
      return this.#refuse(path, place, `a file there has to end in "${ending}"`);
    if (within !== '' && !place.startsWith(`${within}/`))
      return this.#refuse(path, place, `its package is built from what is below ${within}`);
    return place;
  };

  /** What the config says of files that cannot be elsewhere (`ARC7014`), or that nothing asks for if all specs are known. */
  problems(artifacts: readonly PlannedArtifact[], isWhole: boolean): Diagnostic[] {
    const planned = new Set(artifacts.map(({ path }) => path));
    for (const [path, place] of this.#places) {
      if (this.#asked.has(path)) continue;
      if (planned.has(path)) this.#refuse(path, place, 'what is generated finds that file by where it is');
      else if (isWhole) this.#refuse(path, place, 'no spec has an implementation there');
    }
    return this.#problems;
  }

  #refuse(path: string, place: string, reason: string): string {
    const pointer = `/implementations/${escapePointer(path)}`;
    this.#problems.push({
      code: 'ARC7014',
      place: { file: '.generator.json', pointer },
      params: { path, place, reason },
      fix: { title: 'Remove the line', patch: [{ op: 'remove', path: pointer }] },
    });
    return path;
  }
}

function endingOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0] ?? '';
}
