import { dirname } from 'node:path';
import type { RenderedArtifact } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from './DesiredFile.js';
import { digest, sha256 } from '../tree/fingerprint.js';
import { untrustedModule } from '../modules/gate/ModuleRecord.js';
import { filePlace } from '../tree/pathDiagnostic.js';
import { type Formatter, FormatError } from './Formatter.js';

export interface FormattedFiles {
  files: DesiredFile[];
  /** For the cache: digest of each unformatted text, to the hash of the formatted one. */
  formatted: Map<string, string>;
  /** How many texts really went through the formatter. */
  count: number;
  diagnostics: Diagnostic[];
}

/** Changes whenever one of these files might be formatted differently, also by a config that came to a folder below the root. */
export async function formattingOf(
  files: readonly { path: string }[],
  formatter: Formatter,
): Promise<string> {
  // The root's first: files that are gone change nothing where its config counts for all.
  const keys = [formatter.key];
  let folder: string | undefined;
  for (const { path } of files) {
    if (!formatter.formats(path) || dirname(path) === folder) continue;
    folder = dirname(path);
    const key = await formatter.keyFor(path);
    if (key !== keys.at(-1)) keys.push(key);
  }
  return digest(keys);
}

/** What formatting gave before. */
export interface FormatMemory {
  /** The hash of the formatted text; `unformatted` is a digest of the text and of all that decides how it is formatted. */
  formattedHash: (unformatted: string) => string | undefined;
}

/** Formatters are asynchronous and leave the main thread; more at once than there are cores only costs memory. */
const atOnce = 4;

/**
 * Formats what was not formatted before; of the rest the hash is known and the text made only when asked for.
 * Empties `artifacts`: of a large project the unformatted and the formatted texts need not exist at once.
 */
export async function formatAll(
  artifacts: RenderedArtifact[],
  formatter: Formatter,
  memory: FormatMemory,
): Promise<FormattedFiles> {
  const result: FormattedFiles = { files: [], formatted: new Map(), count: 0, diagnostics: [] };
  artifacts.reverse();
  while (artifacts.length > 0) {
    const batch = artifacts.splice(-atOnce).reverse();
    const files = await Promise.all(batch.map((artifact) => formatOne(artifact, formatter, memory, result)));
    result.files.push(...files.filter((file) => file !== undefined));
  }
  return result;
}

async function formatOne(
  artifact: RenderedArtifact,
  formatter: Formatter,
  memory: FormatMemory,
  result: FormattedFiles,
): Promise<DesiredFile | undefined> {
  const { text, ...rest } = artifact;
  const unformatted = digest([await formatter.keyFor(artifact.path), artifact.path, text]);
  const known = memory.formattedHash(unformatted);
  if (known !== undefined) {
    result.formatted.set(unformatted, known);
    return { ...rest, hash: known, text: formattedLater(artifact, formatter) };
  }
  try {
    const formatted = await formatter.format(artifact);
    const hash = sha256(formatted);
    result.count++;
    result.formatted.set(unformatted, hash);
    return { ...rest, hash, text: heldText(formatted) };
  } catch (error) {
    const untrusted = untrustedModule(error);
    if (untrusted !== undefined) {
      // It would be said of every file.
      if (!result.diagnostics.some(({ code }) => code === 'ARC7010'))
        result.diagnostics.push({ code: 'ARC7010', place: filePlace(''), params: untrusted });
      return undefined;
    }
    if (!(error instanceof FormatError)) throw error;
    result.diagnostics.push({
      code: 'ARC7003',
      place: artifact.place,
      params: { path: artifact.path, reason: error.message },
    });
    return undefined;
  }
}

// Functions made in one place share what any of them holds: made there, the text that is formatted would keep the one that was not.
function formattedLater(artifact: RenderedArtifact, formatter: Formatter): DesiredFile['text'] {
  return () => formatter.format(artifact);
}

function heldText(text: string): DesiredFile['text'] {
  return () => Promise.resolve(text);
}
