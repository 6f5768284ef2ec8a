/** Draws which folder imports which, from the imports themselves, into ARCHITECTURE.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnFolders } from './drawnFolders.js';
import { folderEdges, withDrawing } from './folderDrawing.js';
import { readImports } from './importGraph.js';

const root = join(import.meta.dirname, '..');
const file = join(root, 'ARCHITECTURE.md');

const text = readFileSync(file, 'utf8');
writeFileSync(file, withDrawing(text, folderEdges(readImports(root, drawnFolders))));
