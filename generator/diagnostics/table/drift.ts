import type { DiagnosticTable } from '../DiagnosticDefinition.js';

const withDiff = (diff: string): string => (diff === '' ? '' : `\n${diff}`);

export const drift: DiagnosticTable<'6'> = {
  ARC6001: {
    severity: 'error',
    title: 'Stale file',
    message: ({ path, diff }) => `${path} is not what its spec says any more.${withDiff(diff)}`,
    help: () => 'Run `archc generate` and commit the result.',
  },
  ARC6002: {
    severity: 'error',
    title: 'Missing file',
    message: ({ path }) => `${path} is missing.`,
    help: () => 'Run `archc generate` and commit the result.',
  },
  ARC6003: {
    severity: 'error',
    title: 'Edited generated file',
    message: ({ path, diff }) => `${path} is generated and was edited by hand.${withDiff(diff)}`,
    help: () =>
      'Move the edit into code of your own, then run `archc generate --discard-edits` (the edited text is kept in .generator/trash).',
  },
  ARC6004: {
    severity: 'error',
    title: 'File that nothing asks for',
    message: ({ path }) => `${path} was generated from a spec that is gone or has changed its name.`,
    help: () =>
      'Run `archc generate`: unedited files are removed, yours are kept and listed. `archc prune` then moves those to .generator/trash; `archc adopt <file>` makes one yours for good.',
  },
  ARC6005: {
    severity: 'error',
    title: 'Contract of a scaffold moved on',
    message: ({ path }) => `${path} was written for an earlier contract.`,
    help: () => 'Run `archc generate`, then let the compiler show what the file must change.',
  },
  ARC6006: {
    severity: 'error',
    title: 'Scaffold was deleted',
    message: ({ path }) => `${path} was written once and is gone.`,
    help: () => 'Run `archc generate` to accept that, or `archc generate --restore` to get it back.',
  },
};
