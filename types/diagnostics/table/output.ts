import type { DiagnosticTable } from '../DiagnosticDefinition.js';

const withDiff = (diff: string): string => (diff === '' ? '' : `\n${diff}`);

export const output: DiagnosticTable<'5'> = {
  ARC5001: {
    severity: 'error',
    title: 'Two files at one path',
    message: ({ path, first, second, adapters }) => {
      const [one, other] = (adapters ?? []).map((adapter) => ` (adapter ${adapter})`);
      return `${first.replace(/^the /, 'The ')}${one ?? ''} and ${second}${other ?? ''} would both be written to ${path} (upper and lower case count as the same).`;
    },
    help: ({ adapters }) =>
      adapters === undefined
        ? 'Rename one of the commands or types, or change layout in .generator.json; for `archc migrate` rename or remove one of the old specs.'
        : `One command cannot have both: leave ${adapters.join(' or ')} out of its "adapter", or give the other side a spec of its own.`,
  },
  ARC5002: {
    severity: 'error',
    title: 'Path leaves the project',
    message: ({ path }) => `'${path}' is not a path inside the output folder.`,
    help: () =>
      'Use relative paths without .. in layout, and for `archc migrate --out` a folder of the project; if a lock file names it, restore that file from git.',
  },
  ARC5003: {
    severity: 'error',
    title: 'Symbolic link in the way',
    message: ({ path, link }) => `${path} would be written through the symbolic link ${link}.`,
    help: () => 'Replace the link by a real folder, or point layout at the real place.',
  },
  ARC5004: {
    severity: 'error',
    title: 'Generated file was edited',
    message: ({ path, diff }) => `${path} was edited by hand; archc will not overwrite it.${withDiff(diff)}`,
    help: ({ path, extensionPoint }) =>
      [
        extensionPoint === ''
          ? 'Move your change into code of your own,'
          : `Move your change to ${extensionPoint},`,
        `then run \`archc generate --discard-edits\` (the edited text is kept in .generator/trash).`,
        `Or keep the edit and have every later change of the specs merged into it: \`archc adopt ${path}\`.`,
        'To see the edit again: `archc generate --dry-run`.',
      ].join(' '),
  },
  ARC5005: {
    severity: 'error',
    title: 'File in the way',
    message: ({ path, diff }) => `${path} exists and was not written by archc.${withDiff(diff)}`,
    help: ({ path }) =>
      `Move it away, or run \`archc generate --discard-edits\` to replace it (its text is kept in .generator/trash), or keep it and have changes of the specs merged into it: \`archc adopt ${path}\`. If archc wrote it, its lock is missing: restore .generator/lock from git.`,
  },
  ARC5006: {
    severity: 'error',
    title: 'Lock file cannot be used',
    message: ({ path, reason }) => `${path}: ${reason}.`,
    help: () =>
      'Run `archc lock --repair`: it merges the sides of a conflict and keeps what is sound. Or restore the file from git.',
  },
  ARC5007: {
    severity: 'error',
    title: 'File cannot be written',
    message: ({ path, reason }) => `${path}: ${reason}.`,
    help: () => 'Mend the cause and run archc again.',
  },
  ARC5008: {
    severity: 'info',
    title: 'Existing file kept',
    message: ({ path, kept }) => `${path} was there already and is kept as ${kept}.`,
    help: () =>
      'It is yours from now on. Delete it and run `archc generate --restore` to get the generated starting point.',
  },
  ARC5009: {
    severity: 'error',
    title: 'Merge conflict',
    message: ({ path, conflicts, reason, diff }) =>
      `${path}: ${whyConflict(reason, conflicts)}.${withDiff(diff)}`,
    help: ({ path, written }) => {
      if (written === 'nothing')
        return [
          'Nothing was written. Run `archc generate --on-conflict=markers` to have both sides marked in the file,',
          'or `--on-conflict=aside` to have the generated text beside it; then `archc resolve`.',
        ].join(' ');
      const first =
        written === 'markers'
          ? 'Edit the file until no marker is left'
          : `Take over what you want of ${path}.archc-new`;
      return [
        `${first}, then run \`archc resolve --merged ${path}\`.`,
        `Or take one side of every conflict: \`archc resolve --yours ${path}\`, \`archc resolve --new ${path}\`.`,
        '`archc abort` goes back to before this run.',
      ].join(' ');
    },
  },
  ARC5010: {
    severity: 'error',
    title: 'Conflict not resolved yet',
    message: ({ path, where }) => `${path} still has the conflict of an earlier run: ${where}.`,
    help: ({ path }) =>
      `Edit the file, then run \`archc resolve --merged ${path}\`; or \`archc resolve --yours ${path}\`, \`archc resolve --new ${path}\`. \`archc abort\` goes back to before that run.`,
  },
  ARC5011: {
    severity: 'error',
    title: 'Base of a merge is lost',
    message: ({ path, diff }) =>
      `${path} was edited, its specs changed, and the text that it was generated as is not in .generator/base.${withDiff(diff)}`,
    help: ({ path }) =>
      `Restore .generator/base from git. Or keep the file as it is and merge from now on: \`archc adopt ${path}\`.`,
  },
  ARC5012: {
    severity: 'error',
    title: 'Another run is at work',
    message: ({ pid, host, seconds }) =>
      `Process ${pid} on ${host} holds the run lock, and did not give it back within ${seconds} s.`,
    help: ({ path, host }) =>
      `Run archc again when it has ended. If it is gone for good, as when ${host} was a container, delete ${path}.`,
  },
  ARC5013: {
    severity: 'warning',
    title: 'A run was interrupted',
    message: ({ path, outcome, trash, reason }) => {
      const former = trash === undefined ? '' : ` Its text from before that run is in ${trash}.`;
      switch (outcome) {
        case 'completed':
          return 'A run was interrupted while it wrote; what it had begun is complete now.';
        case 'taken-back':
          return 'A run was interrupted while it wrote; what it had begun is taken back.';
        case 'discarded':
          return 'A run was interrupted while no file was half written; what it left in .generator/txn is gone.';
        case 'kept':
          return `${path} was changed after the run that was interrupted, so it is kept as it is.${former}`;
        case 'unreadable':
          return `A run was interrupted, and its journal cannot be used: ${reason ?? 'it is damaged'}. ${path} is in ${trash ?? 'the trash'} now.`;
        case 'pending':
          return `A run was interrupted while it wrote, so files may be half old and half new (${path}).`;
      }
    },
    help: ({ outcome }) => {
      switch (outcome) {
        case 'kept':
          return 'Compare it with what is generated (`archc generate --dry-run`), and take over what you need.';
        case 'unreadable':
          return 'Nothing in it was carried out. If a run of yours was interrupted, on another machine, in a container or with another HOME, texts from before it are in its folder old. Run `archc check` to see whether files differ from what the specs say; delete the folder when you need nothing in it.';
        case 'pending':
          return 'Run `archc generate`: it first completes that run, or takes it back where a file was changed since.';
        case 'completed':
        case 'taken-back':
        case 'discarded':
          return 'There is nothing to do.';
      }
    },
  },
  ARC5014: {
    severity: 'error',
    title: 'Block has no place in the file',
    message: ({ path, reason, paste }) =>
      reason === undefined
        ? `${path} is yours, and has no block for archc to write in. It is between these two lines:\n${paste}`
        : `${path}: ${reason}. The block of archc is between these two lines:\n${paste}`,
    help: ({ path, reason }) =>
      reason === undefined
        ? `Paste the two lines into ${path} where the block shall stand, and run archc again: it writes between them and changes nothing else.`
        : `See to it that ${path} has both lines exactly once, in this order, each on a line of its own.`,
  },
  ARC5015: {
    severity: 'error',
    title: 'Plan is stale',
    message: ({ changed }) => {
      const [shown, rest] = [changed.slice(0, 5).join(', '), changed.length - 5];
      return `The plan was made for another state. Since then changed: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`;
    },
    help: () => 'Plan again, look at the new plan, and apply that.',
  },
  ARC5016: {
    severity: 'error',
    title: 'Plan cannot be used',
    message: ({ reason }) => `The plan cannot be applied: ${reason}.`,
    help: () =>
      'Take the plan as it was made, or plan again. A plan is not edited; change the specs instead.',
  },
  ARC5017: {
    severity: 'error',
    title: 'Conflict of git between lines of persons',
    message: ({ path, conflicts }) =>
      `${path} has ${conflicts === 1 ? 'a conflict' : `${conflicts} conflicts`} of git between lines that people wrote.`,
    help: ({ path }) =>
      `Edit ${path} until none of git's markers is left, then run \`git add ${path}\`. archc has no part in it: what it writes there is settled.`,
  },
  ARC5018: {
    severity: 'error',
    title: 'Many files would go',
    message: ({ paths, of, share, only }) => {
      const [shown, rest] = [paths.slice(0, 5).join(', '), paths.length - 5];
      const why = only.length > 0 ? `with no adapter but ${only.join(', ')}` : `more than ${share} %`;
      return `This run would remove ${paths.length} of ${of} files, ${why}: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`;
    },
    help: ({ only }) =>
      [
        only.length > 0
          ? 'To have these adapters besides the others, use --adapter.'
          : 'If that is not meant, look for what is gone: a folder of specs, a submodule, an adapter.',
        '`archc generate --dry-run` shows all of it.',
        'If it is meant, say so with --yes: what was generated goes to .generator/trash.',
        only.length > 0 ? '' : 'limits.removals in .generator.json says how much may go without a question.',
      ]
        .filter((line) => line !== '')
        .join(' '),
  },
  ARC5030: {
    severity: 'info',
    title: 'Names carried into your code',
    message: ({ path, names }) => `${path} follows the specs: ${names}.`,
    help: () => 'Look at the diff. `git checkout` brings back what was meant otherwise.',
  },
  ARC5031: {
    severity: 'warning',
    title: 'Name is taken in your code',
    message: ({ path, names }) => `${path} uses the new name for something else already: ${names}.`,
    help: () => 'Rename what is yours, then let the new names in by hand: the compiler shows the places.',
  },
  ARC5032: {
    severity: 'error',
    title: 'Names in code of other specs',
    message: ({ path, names }) =>
      `${path} uses what gets another name or place, and its spec is not selected: ${names}.`,
    help: () => 'Run `archc generate` without naming specs: it carries the names into all of your files.',
  },
  ARC5033: {
    severity: 'error',
    title: 'Not checked out',
    message: ({ path, more }) =>
      more === 0
        ? `${path} is in git, but this checkout leaves it out.`
        : `${path} and ${more} more files are in git, but this checkout leaves them out.`,
    help: () =>
      'Check out what archc looks after, with `git sparse-checkout add <folder>`, or run archc for specs whose files are here.',
  },
};

function whyConflict(reason: 'overlap' | 'syntax' | 'too-different', conflicts: number): string {
  switch (reason) {
    case 'overlap':
      return `you and the specs changed the same lines in ${conflicts} ${conflicts === 1 ? 'place' : 'places'}`;
    case 'syntax':
      return 'your changes and those of the specs merge to something that does not parse';
    case 'too-different':
      return 'too little of what was generated is left in it to merge what the specs changed';
  }
}
