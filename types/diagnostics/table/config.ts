import { type DiagnosticTable, oneOf } from '../DiagnosticDefinition.js';
import { sentence } from './sentence.js';

const howToTrust =
  'Read that code first. `archc trust` then allows it for you until it changes, --trust or ARCHC_TRUST=1 for one run.';

const trimLines = (text: string): string => text.replace(/^\n+|\s+$/g, '');

export const config: DiagnosticTable<'7'> = {
  ARC7001: {
    severity: 'error',
    title: 'Adapter cannot be used',
    message: ({ adapter, reason }) => sentence(`The adapter '${adapter}' cannot be used: ${reason}`),
    help: () =>
      'adapters.register takes package names, or modules that start with ./ (relative to .generator.json), whose default export is a GeneratorAdapter; adapters.options takes what the configSchema of the adapter allows.',
  },
  ARC7002: {
    severity: 'error',
    title: 'Template fails',
    message: ({ template, reason }) =>
      sentence(`The template '${template}' fails: ${reason.replace(' in [object Object]', '')}`),
    help: () =>
      'A template of yours must use only values that the built-in one uses; delete it to get the built-in one back.',
  },
  ARC7003: {
    severity: 'error',
    title: 'Output cannot be formatted',
    message: ({ path, reason }) =>
      reason.includes('\n')
        ? `${path} cannot be formatted.\n${trimLines(reason)}`
        : sentence(`${path} cannot be formatted: ${reason}`),
    help: () =>
      'Look for the line in your template, if one of yours makes this file, and check the formatter config. To read the file as it was made, set format.typescript to "none" in .generator.json.',
  },
  ARC7004: {
    severity: 'error',
    title: 'Types folder cannot be read',
    message: ({ path, reason }) => `The types folder ${path} cannot be read: ${reason}.`,
    help: () => 'Check types.folders in .generator.json, or run the generator that fills the folder first.',
  },
  ARC7005: {
    severity: 'error',
    title: 'No specs found',
    message: ({ pattern, folder, found }) => {
      const what = { absent: 'there is no folder', empty: 'nothing is in', other: 'looked in' }[found];
      return `No spec matches ${pattern}: ${what} ${folder}.`;
    },
    help: ({ found }) =>
      [
        found === 'other'
          ? ''
          : 'If the folder was moved, set "specs" in .generator.json to where it is now; if it is a submodule: `git submodule update --init`.',
        'Name a file with --spec, put specs where the glob looks, or change "specs" in .generator.json.',
        'That a project has no specs any more, and all that was generated goes, is said by "specs": [].',
      ]
        .filter((line) => line !== '')
        .join(' '),
  },
  ARC7006: {
    severity: 'error',
    title: 'Memory of an adapter is damaged',
    message: ({ path, reason }) => sentence(`${path} cannot be used: ${reason}`),
    help: () =>
      'Mend the place, or take the file back from version control. After a merge keep the lines of both sides, and give one of two equal numbers the next free one.',
  },
  ARC7007: {
    severity: 'warning',
    title: 'Memory of an adapter is gone',
    message: ({ path, adapter }) =>
      `${path} is gone, so '${adapter}' starts anew: what it gave before, field numbers say, it may give to something else.`,
    help: () =>
      'Take the file back from version control and run generate again, unless nothing depends on what was there.',
  },
  ARC7008: {
    severity: 'error',
    title: 'Adapter of the project was not run',
    message: ({ adapter, modules, reason }) =>
      sentence(
        `the adapter '${adapter}' is none of archc's, and ${oneOf(modules)} was not run, because ${reason}`,
      ),
    help: () => howToTrust,
  },
  ARC7009: {
    severity: 'warning',
    title: 'Code of the project was not run',
    message: ({ what, instead, reason }) => sentence(`not run, because ${reason}: ${what}; ${instead}`),
    help: () => howToTrust,
  },
  ARC7010: {
    severity: 'error',
    title: 'Module is not what was trusted',
    message: ({ file, reason }) => sentence(`${reason}, so it was not run: ${file}`),
    help: () =>
      'Read it, then run `archc trust`. If this comes again, archc cannot see by reading the code that the module is loaded: ' +
      'import it by a plain relative path or by the name of a package that the manifest depends on, or run with `--trust`.',
  },
  ARC7011: {
    severity: 'error',
    title: 'Symbolic link is not followed',
    message: ({ link, reason }) =>
      sentence(
        `the specs behind the symbolic link ${link === '' ? 'in a folder of specs' : link} are not read: ${reason}`,
      ),
    help: ({ link }) =>
      `Have it lead to a folder or a file of the same repository. If no specs are there, leave it out: "!${link === '' ? '<path>' : link}/**" in "specs" of .generator.json.`,
  },
  ARC7012: {
    severity: 'error',
    title: 'Line of a header is no comment',
    message: ({ line, path, reason }) => sentence(`"${line}" cannot stand at the top of ${path}: ${reason}`),
    help: () =>
      'Write a comment of the language of the file, or choose other files with the glob: "**/*.py" has other comments than "**/*.ts".',
  },
  ARC7013: {
    severity: 'warning',
    title: 'Glob does not follow a new name',
    message: ({ glob, from, to }) => `"${glob}" matches only one of ${from} and ${to}, which it becomes.`,
    help: () =>
      'Write the glob for the new name. It is followed where another one matches exactly the same files.',
  },
  ARC7014: {
    severity: 'error',
    title: 'Implementation cannot be there',
    message: ({ path, place, reason, asked }) =>
      asked
        ? `${path} cannot be at ${place}: ${reason}.`
        : sentence(`implementations of .generator.json says that ${path} is at ${place}, but ${reason}`),
    help: ({ asked }) =>
      asked
        ? 'Choose another place, or move the file back.'
        : 'Change the line, or remove it: `archc fix` does. A file at that place stays there.',
  },
};
