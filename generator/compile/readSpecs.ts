import type { CheckedSpec } from '../../validators/binder/bindSpecs.js';
import { SpecSource } from '../../validators/source/SpecSource.js';
import { validateSpec } from '../../validators/validateSpec.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { sourceDiagnostics } from '../../validators/source/sourceDiagnostics.js';

/** A spec as it was read: its path relative to the root, and its text. */
export interface SpecFile {
  file: string;
  text: string;
}

export interface ReadSpecs {
  /** The specs that are well formed and conform to the schema. */
  checked: CheckedSpec[];
  /** The sources of the others, as far as they are read. */
  unread: SpecSource[];
  /** The source of every file, also of those that are not. */
  sources: Map<string, SpecSource>;
  diagnostics: Diagnostic[];
}

/** Parses and validates each file on its own. A file with errors is left out; the others go on. */
export function readSpecs(files: readonly SpecFile[], maxBytes: number): ReadSpecs {
  const read: ReadSpecs = { checked: [], unread: [], sources: new Map(), diagnostics: [] };
  for (const { file, text } of files) {
    const bytes = Buffer.byteLength(text);
    if (bytes > maxBytes) {
      read.diagnostics.push({
        code: 'ARC1003',
        place: { file, pointer: '' },
        params: { bytes, limit: maxBytes },
      });
      continue;
    }
    const source = new SpecSource(file, text);
    read.sources.set(file, source);
    const issues = sourceDiagnostics(source);
    read.diagnostics.push(...issues);
    const { value } = source.document;
    if (issues.length > 0 || value === undefined) {
      read.unread.push(source);
      continue;
    }
    const { value: spec, diagnostics } = validateSpec(source, value);
    read.diagnostics.push(...diagnostics);
    if (spec) read.checked.push({ source, spec });
    else read.unread.push(source);
  }
  return read;
}
