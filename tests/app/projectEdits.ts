import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatSpecs } from '../support/chatProject.js';
import { writeFiles } from '../support/fixtures.js';

export const stub = 'commands/chat/send/server/ChatSendServerCommand.ts';
export const types = 'commands/chat/send/shared/ChatSendTypes.ts';

export function write(root: string, path: string, content: string | object): void {
  writeFiles(root, { [path]: content });
}

/** What people and specs do to a project; each may be done to any project. */
export const edits: Readonly<Record<string, (root: string) => void>> = {
  'a spec grows': (root) => {
    write(root, 'specs/chat-send.json', chatSpecs.grown);
  },
  'a spec goes': (root) => {
    rmSync(join(root, 'specs/chat-list.json'), { force: true });
  },
  'a spec comes': (root) => {
    write(root, 'specs/chat-ping.json', { ...chatSpecs.list, name: 'chat/ping' });
  },
  'a command gets another name': (root) => {
    write(root, 'specs/chat-send.json', { ...chatSpecs.send, name: 'chat/post' });
  },
  'the layout changes': (root) => {
    write(root, '.generator.json', { layout: { commands: 'app/commands' } });
  },
  'a person writes logic': (root) => {
    append(root, stub, '// mine\n');
  },
  'a person writes where the specs do': (root) => {
    change(root, stub, (text) => text.replace(/Sends\./, 'Sends, says a person.'));
    write(root, 'specs/chat-send.json', { ...chatSpecs.send, description: 'Sends to all.' });
  },
  'a generated file is edited': (root) => {
    append(root, types, '// mine\n');
  },
  'a generated file goes': (root) => {
    rmSync(join(root, types), { force: true });
  },
  'a stub is deleted': (root) => {
    rmSync(join(root, stub), { force: true });
  },
  'a stub is executable and in CRLF': (root) => {
    change(root, stub, (text) => text.replaceAll('\n', '\r\n'));
    if (existsSync(join(root, stub))) chmodSync(join(root, stub), 0o755);
  },
  'a lock goes': (root) => {
    rmSync(join(root, '.generator/lock/chat/list.json'), { force: true });
  },
};

function change(root: string, path: string, edit: (text: string) => string): void {
  if (existsSync(join(root, path)))
    writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
}

export function append(root: string, path: string, text: string): void {
  change(root, path, (before) => before + text);
}
