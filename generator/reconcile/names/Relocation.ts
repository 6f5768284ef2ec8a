import type { Language } from '../../../renderers/language/Language.js';
import type { FileLink } from '../../source/fileLinks.js';

/** What is known of a file whose imports are to follow what moved. */
export interface Relocation {
  path: string;
  language: Language;
  /** What the text of the person imports, and what archc will import in the file. */
  links: readonly FileLink[];
  generated: readonly FileLink[];
}
