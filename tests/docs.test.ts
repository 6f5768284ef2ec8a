import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderEdges, withDrawing } from '../scripts/folderDrawing.js';
import { drawnFolders } from '../scripts/drawnFolders.js';
import { readImports } from '../scripts/importGraph.js';
import { repository } from './support/repository.js';

const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/README.md'],
  ...readdirSync(join(repository, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

describe('the documentation', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const text = readFileSync(join(repository, page), 'utf8').replace(/```.*?```/gs, '');
    const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    const missing = local.filter((target) => !existsSync(join(repository, dirname(page), target)));
    expect(missing).toEqual([]);
  });

  it('draws the folders as the imports have them', () => {
    const text = readFileSync(join(repository, 'ARCHITECTURE.md'), 'utf8');
    const drawn = withDrawing(text, folderEdges(readImports(repository, drawnFolders)));
    expect(text === drawn, 'ARCHITECTURE.md is stale: run `npm run drawing`').toBe(true);
  });

  it('notices an import that is not drawn', () => {
    const text = readFileSync(join(repository, 'ARCHITECTURE.md'), 'utf8');
    const upwards = { path: 'types/x.ts', text: '', imports: ['generator/cli/archc.ts'] };
    const edges = folderEdges([...readImports(repository, drawnFolders), upwards]);
    expect(withDrawing(text, edges)).not.toBe(text);
  });
});
