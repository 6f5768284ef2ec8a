import type { Language } from '../../../renderers/language/Language.js';
import { declaredWords } from '../../source/declaredWords.js';
import { normaliseText } from '../../tree/fingerprint.js';
import type { Tree } from '../../tree/Tree.js';
import { type FileDecision, isWriting } from '../decision/FileDecision.js';

/** What begins a line that declares, in some language. A line that does is found faster than all that a text declares. */
const DECLARES =
  /^(?:(?:export|pub|async|abstract|declare) )*(?:interface|type|class|const|enum|struct|fn|trait|mod|def|function) $/;

/** What the files of a run declare, as they will be after it. Each is read when it is asked for, and once. */
export class DeclaredNames {
  readonly #tree: Tree;
  readonly #texts = new Map<string, string | undefined>();
  readonly #words = new Map<string, ReadonlySet<string> | undefined>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Makes ready what is not on the disk yet. Rejects with what the text of the decision rejects with. */
  async prepare(decision: FileDecision): Promise<void> {
    if (isWriting(decision) && !this.#texts.has(decision.path))
      this.#texts.set(decision.path, await decision.text.text());
  }

  /** Whether the file at a path may declare a name; true of a file that cannot be read. */
  has(path: string, name: string, language: Language): boolean {
    const text = this.#textOf(path);
    if (text === undefined) return true;
    const quick = text.split('\n').some((line) => {
      const at = line.indexOf(name);
      return (
        at > 0 &&
        DECLARES.test(line.slice(0, at)) &&
        !/^[\p{ID_Continue}$]/u.test(line.slice(at + name.length))
      );
    });
    if (quick) return true;
    if (!this.#words.has(path)) this.#words.set(path, declaredWords(text, language));
    return this.#words.get(path)?.has(name) ?? true;
  }

  #textOf(path: string): string | undefined {
    if (!this.#texts.has(path)) this.#texts.set(path, readText(this.#tree, path));
    return this.#texts.get(path);
  }
}

/** The text of a file; undefined where none can be read. */
export function readText(tree: Tree, path: string): string | undefined {
  const file = tree.look(path);
  if ('code' in file || !file.stats) return undefined;
  try {
    return normaliseText(Buffer.from(file.read()).toString('utf8'));
  } catch {
    return undefined;
  }
}
