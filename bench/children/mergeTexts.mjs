/** `node --import tsx mergeTexts.mjs <mine> <base> <generated>`: merges three files once and says how long it took. */
import { readFileSync } from 'node:fs';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.ts';

// Loaded on first use; here through tsx, which takes longer than the built program does.
await import('diff');
const [mine, base, generated] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
const start = performance.now();
await mergeTexts({ mine, base, generated, language: 'markdown' });
process.stderr.write(`  merge ${(performance.now() - start).toFixed(2)} ms\n`);
