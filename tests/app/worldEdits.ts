import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { edits, stub, types, write } from './projectEdits.js';

const send = 'commands/chat/send';

/** Does something to a file, if it is still there. */
function to(path: string, work: (file: string) => void): (root: string) => void {
  return (root) => {
    const file = join(root, path);
    if (existsSync(file)) work(file);
  };
}

/** Rewrites a file with as many bytes and the times of before, as `touch -r` and backups do. */
export function rewriteSilently(file: string): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, readFileSync(file, 'utf8').replace('string', 'String'));
  utimesSync(file, atime, mtime);
}

/** What may happen to the folder of a project besides what persons and specs do, and around it; each may be done to any. */
export const worldEdits: typeof edits = {
  ...edits,
  'a file is touched': to(types, (file) => {
    utimesSync(file, new Date(), new Date());
  }),
  'a file is rewritten with its size and times': to(types, rewriteSilently),
  'a spec is rewritten with its size and times': to('specs/chat-list.json', rewriteSilently),
  'a file is replaced by another of its size and times': to(types, (file) => {
    cpSync(file, `${file}.other`, { preserveTimestamps: true });
    rewriteSilently(`${file}.other`);
    renameSync(`${file}.other`, file);
  }),
  'a file gets another name': to(types, (file) => {
    renameSync(file, file.replace('Types', 'Others'));
  }),
  'a stub gets another name': to(stub, (file) => {
    renameSync(file, file.replace('ServerCommand', 'Server'));
  }),
  'a file is behind a link': to(types, (file) => {
    rmSync(`${file}.real`, { force: true });
    renameSync(file, `${file}.real`);
    symlinkSync(`${file}.real`, file);
  }),
  'a folder is behind a link': to(`${send}/shared`, (folder) => {
    if (existsSync(`${folder}.real`)) return;
    renameSync(folder, `${folder}.real`);
    symlinkSync(`${folder}.real`, folder);
  }),
  'a folder goes': (root) => {
    rmSync(join(root, send), { recursive: true, force: true });
  },
  'a stray file comes': (root) => {
    write(root, `${send}/mine.ts`, 'export {};\n');
  },
  'a config comes into a folder': (root) => {
    if (!existsSync(join(root, `${send}/shared.real`)))
      write(root, `${send}/shared/.prettierrc`, '{"printWidth": 60}');
  },
  'a config comes into a folder whose times are set back': (root) => {
    const folder = join(root, 'commands');
    mkdirSync(folder, { recursive: true });
    const { atime, mtime } = statSync(folder);
    writeFileSync(join(folder, '.editorconfig'), 'root = true\n[*]\nmax_line_length = 60\n');
    utimesSync(folder, atime, mtime);
  },
  'the config of a folder changes': (root) => {
    write(root, '.prettierrc', '{"semi": false}');
  },
  'the package says how to format': (root) => {
    write(root, 'package.json', { prettier: { singleQuote: true } });
  },
  'a config that is a program comes': (root) => {
    write(root, 'commands/prettier.config.mjs', 'export default {};\n');
  },
  'a config comes above': (root) => {
    write(join(root, '..'), '.prettierrc', '{"tabWidth": 4}');
  },
  'another prettier comes': (root) => {
    write(root, 'node_modules/prettier/package.json', { version: '3.0.0' });
  },
  'the pristine texts go': (root) => {
    rmSync(join(root, '.generator/base'), { recursive: true, force: true });
  },
  'a lock comes': (root) => {
    write(root, '.generator/lock/chat/gone.json', '{}');
  },
  'a lock is rewritten with its size and times': to('.generator/lock/chat/send.json', rewriteSilently),
  'a run was interrupted': (root) => {
    write(root, '.generator/txn/run/journal.json', '{');
  },
  'git is merging': (root) => {
    write(join(root, '..'), '.git/MERGE_HEAD', '');
  },
  'a spec comes behind a link': (root) => {
    write(root, 'elsewhere/chat-linked.json', { version: 2, name: 'chat/linked', params: [], results: [] });
    if (!existsSync(join(root, 'specs/linked'))) symlinkSync('../elsewhere', join(root, 'specs/linked'));
  },
  'the config says the same in other words': (root) => {
    write(root, '.generator.json', '{ }');
  },
};
