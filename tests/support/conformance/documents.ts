import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository.js';
import { featureTable, groupTable, type Results, withTable } from './tables.js';

/** The documents that hold a table of the matrix, as they should be after this run, by path. */
export async function conformanceDocuments(results: Results): Promise<Map<string, string>> {
  const documents = new Map<string, string>();
  const tables = { 'README.md': groupTable, 'docs/conformance.md': featureTable };
  for (const [file, make] of Object.entries(tables)) {
    const path = join(repository, file);
    const before = readFileSync(path, 'utf8');
    documents.set(path, withTable(before, await make(results, before)));
  }
  return documents;
}
