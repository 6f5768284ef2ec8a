import type { DiagnosticTable } from '../DiagnosticDefinition.js';

const withDiff = (diff: string): string => (diff === '' ? '' : `\n${diff}`);

export const drift: DiagnosticTable<'6'> = {
  ARC6001: {
    severity: 'error',
    title: 'Stale file',
    message: ({ path, diff }) => `${path} is not what archc makes of its spec now.${withDiff(diff)}`,
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
    message: ({ path }) =>
      `${path} is what no spec asks for any more: its command is gone, or has another name or place now.`,
    help: ({ path, outcome }) => {
      if (outcome === 'is-removed') return 'Run `archc generate`, which removes it, and commit the result.';
      const first = outcome === 'stays' ? 'Run `archc generate`, which keeps it' : 'It was kept';
      return [
        `${first}, for you may have written in it. Take over what you need, as into the file of the new name of its command;`,
        'then `archc prune` moves it to .generator/trash.',
        `Or make it yours for good: \`archc adopt ${path}\`.`,
      ].join(' ');
    },
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
  ARC6007: {
    severity: 'error',
    title: 'Memory of archc is out of date',
    message: ({ path, more }) =>
      `${path}${more === 0 ? ' is' : ` and ${more} more are`} not what a run leaves behind.`,
    help: () =>
      'Run `archc generate` and commit .generator/lock and .generator/base: both belong to the files. If they were lost, restore them from git first.',
  },
  ARC6008: {
    severity: 'error',
    title: 'Implementation is gone',
    message: ({ path, movedTo }) => {
      const where = movedTo === undefined ? '' : `; it seems to be ${movedTo} now`;
      return `${path} is gone, and what is generated still needs it${where}.`;
    },
    help: ({ path, movedTo, spec }) =>
      [
        movedTo === undefined
          ? 'Restore it from git, or have it written anew: `archc generate --restore`.'
          : `If that is its place now, say so: \`archc resolve ${path} --moved-to ${movedTo}\`. Or move it back: \`git mv ${movedTo} ${path}\`.`,
        movedTo === undefined
          ? `If you moved it, say where to: \`archc resolve ${path} --moved-to <path>\`.`
          : 'Or begin anew: `archc generate --restore`.',
        `If the command is not wanted any more, remove ${spec}.`,
      ].join(' '),
  },
  ARC6009: {
    severity: 'error',
    title: 'Import of what is not generated any more',
    message: ({ path, target, name }) =>
      name === undefined
        ? `${path} imports ${target}, which is not generated any more.`
        : `${path} takes ${name} from ${target}, which declares no such name.`,
    help: ({ name }) =>
      name === undefined
        ? 'Its spec is gone or has another name: remove what needs it, or import it from where it is now.'
        : `Look where ${name} is now (\`archc symbols\`), or whether a spec still has it, and change the code.`,
  },
  ARC6010: {
    severity: 'warning',
    title: 'Layout of another formatter config',
    message: ({ path, more, config }) =>
      [
        `${path}${more === 0 ? ' is' : ` and ${more} more are`} right, but not laid out, or not remembered, as`,
        config === undefined ? 'archc does without a config of a formatter.' : `${config} has it.`,
      ].join(' '),
    help: () => 'Run `archc generate` once: it follows the config from then on. Until then nothing fails.',
  },
  ARC6011: {
    severity: 'error',
    title: 'Header is out of date',
    message: ({ path, more }) =>
      `${path}${more === 0 ? ' does' : ` and ${more} more do`} not begin with the header that it should have now.`,
    help: () =>
      'Run `archc generate` and commit the result: "headers" in .generator.json, or the place of a spec, is another one.',
  },
};
