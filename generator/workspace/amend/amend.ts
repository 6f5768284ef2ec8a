import type { Amended } from '../../../renderers/language/Amender.js';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { Amendment } from '../../../types/Artifact.js';

/** A text with what an amendment asks for and it lacked. A text that lacks nothing comes back as it is. */
export async function amend(text: string, { kind, data }: Amendment, languages: Languages): Promise<Amended> {
  const amender = languages.amender(kind);
  if (amender === undefined) return { reason: `nobody knows how to carry out '${kind}'` };
  return amender.amend(text, data, text.includes('\r\n') ? '\r\n' : '\n');
}
