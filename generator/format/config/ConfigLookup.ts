import { dirname, join, resolve } from 'node:path';
import { realpathSync, type Stats, statSync } from 'node:fs';
import { isWithin } from '../../tree/insideRoot.js';
import { readBoundedText } from '../../tree/readBounded.js';
import { StatCache } from '../../tree/StatCache.js';
import { editorConfig } from './configNames.js';
import { type EditorConfig, readEditorConfig } from './editorConfig.js';
import type { LookedConfigs } from '../Formatter.js';
import { configIn, configsIn, type FormatterConfig, isPlain } from './FormatterConfig.js';

const maxBytes = 1024 * 1024;
const none: readonly EditorConfig[] = [];

/**
 * Finds the configs that count for a folder: its own or those of its parents, up to a boundary and never above it. Reads
 * each folder once, and runs nothing.
 */
export class ConfigLookup {
  readonly #boundary: string;
  readonly #known: StatCache;
  readonly #nearest = new Map<string, Promise<FormatterConfig | undefined>>();
  readonly #editor = new Map<string, readonly EditorConfig[]>();
  readonly #here = new Map<string, readonly string[]>();
  readonly #deciding = new Map<string, string>();

  /**
   * @param boundary Absolute. A folder outside of it has only its own configs.
   * @param known What is known of folders that did not change since an earlier run.
   */
  constructor(boundary: string, known: StatCache = new StatCache()) {
    this.#boundary = resolve(boundary);
    this.#known = known;
  }

  /** The nearest of a folder and its parents that has a config; there is the same to find for both. The topmost if none has. */
  deciding(folder: string): string {
    const known = this.#deciding.get(folder);
    if (known !== undefined) return known;
    const isLast = this.#configsIn(folder).length > 0 || this.#isTop(folder);
    const found = isLast ? folder : this.deciding(dirname(folder));
    this.#deciding.set(folder, found);
    return found;
  }

  /** The nearest config of prettier. */
  nearest(folder: string): Promise<FormatterConfig | undefined> {
    const known = this.#nearest.get(folder);
    if (known) return known;
    const found = configIn(folder, this.#top(folder), this.#configsIn(folder)).then(
      (own) => own ?? this.#above(folder, (parent) => this.nearest(parent)),
    );
    this.#nearest.set(folder, found);
    return found;
  }

  /** The `.editorconfig` files, nearest first, up to one that says it is the root. The same list where no file is nearer. */
  editorConfigs(folder: string): readonly EditorConfig[] {
    const known = this.#editor.get(folder);
    if (known) return known;
    const own = this.#editorConfigIn(folder);
    const above =
      own?.isRoot === true ? [] : (this.#above(folder, (parent) => this.editorConfigs(parent)) ?? none);
    const found = own === undefined ? above : [own, ...above];
    this.#editor.set(folder, found);
    return found;
  }

  /** All that was looked at until now, if all that was found is plain and says all itself. */
  async looked(): Promise<LookedConfigs | undefined> {
    const found = await Promise.all(this.#nearest.values());
    if (!found.every((config) => config === undefined || isPlain(config))) return undefined;
    const files = [...this.#here].flatMap(([folder, names]) => names.map((name) => join(folder, name)));
    return { folders: [...this.#here.keys()], files };
  }

  #configsIn(folder: string): readonly string[] {
    const known = this.#here.get(folder);
    if (known !== undefined) return known;
    // Whatever is added to a folder or taken out of it changes its times.
    const stats = statsOf(folder);
    const names = this.#known.recall(`${folder}/`, stats, () => configsIn(folder).join('/'));
    const found = names === '' ? [] : names.split('/');
    this.#here.set(folder, found);
    return found;
  }

  #above<Found>(folder: string, look: (parent: string) => Found): Found | undefined {
    return this.#isTop(folder) ? undefined : look(dirname(folder));
  }

  #isTop(folder: string): boolean {
    return folder === this.#top(folder) || folder === dirname(folder);
  }

  #top(folder: string): string {
    return isWithin(this.#boundary, folder) ? this.#boundary : folder;
  }

  /** A file that cannot be read, or that is a link out of the boundary, says nothing. */
  #editorConfigIn(folder: string): EditorConfig | undefined {
    if (!this.#configsIn(folder).includes(editorConfig)) return undefined;
    const path = join(folder, editorConfig);
    const text = readBoundedText(path, maxBytes);
    if (typeof text !== 'string') return undefined;
    const isInside = isWithin(realpathSync(this.#top(folder)), realpathSync(path));
    return isInside ? readEditorConfig(path, text) : undefined;
  }
}

/** A file may stand where the folder would be, or one above it, or it may be closed to archc: then it has no configs. */
function statsOf(folder: string): Stats | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
