import { join } from 'node:path';
import type { JsonObject, JsonValue } from '../../../types/Json.js';
import type { Report } from '../Report.js';
import { toSlashes } from './WatchSet.js';

/** The absolute paths that a report of `generate` says were written, moved or removed below `output`. */
export function writtenFiles({ data }: Report, output: string): string[] {
  const files = isObject(data) && Array.isArray(data.files) ? data.files : [];
  return files.flatMap((file) => {
    if (!isObject(file) || file.action === 'unchanged' || file.action === 'keep') return [];
    return [file.path, file.from].flatMap((path) =>
      typeof path === 'string' ? [toSlashes(join(output, path))] : [],
    );
  });
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
