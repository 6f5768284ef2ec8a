import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './fixtures.js';
import { temporaryFolder } from './temporaryFolder.js';

/** A module that leaves a mark beside the project when it runs, and then goes on with `rest`. */
export function leavesMark(outer: string, rest = 'export default {};', isCommonJs = false): string {
  const mark = JSON.stringify(join(outer, 'ran'));
  const load = isCommonJs ? "const fs = require('fs');" : "import fs from 'node:fs';";
  return `${load}\nfs.appendFileSync(${mark}, 'x');\n${rest}\n`;
}

/** An adapter that makes a note per command, after it left its mark; the note's text comes from a module beside it. */
export function adapterModule(outer: string): string {
  return leavesMark(
    outer,
    `import { word } from './word.mjs';
export default {
  id: 'noted',
  irVersion: 1,
  languages: ['markdown'],
  description: 'Notes',
  configSchema: {},
  capabilities: { environments: ['server'], sections: [] },
  templates: { 'noted/note': '{{word}}\\n' },
  plan: (commands) => ({
    diagnostics: [],
    artifacts: commands.map(({ name, place }) => ({
      id: { owner: name, role: 'note', language: 'markdown' },
      path: \`notes/\${name}.md\`,
      ownership: 'generated',
      template: 'noted/note',
      view: () => ({ word }),
      place,
      extensionPoint: '',
    })),
  }),
};`,
  );
}

/** A project in a folder of its own, and what is around it. */
export interface Around {
  outer: string;
  root: string;
  /** Environment of a user who has said nothing yet. */
  env: { XDG_STATE_HOME: string; ARCHC_TRUST: string };
  /** Whether something left its mark since the last call. */
  ran: () => boolean;
}

export const chatSpec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };

/** Writes a project with one spec; `files` are relative to the folder that it lies in, the project is `project/`. */
export function around(files: (outer: string) => Record<string, string | object>): Around {
  const outer = temporaryFolder();
  const root = join(outer, 'project');
  mkdirSync(join(outer, 'state'));
  writeFiles(outer, {
    'project/.generator.json': {},
    'project/specs/a.json': chatSpec,
    ...files(outer),
  });
  const mark = join(outer, 'ran');
  const ran = (): boolean => {
    const found = existsSync(mark) && readFileSync(mark, 'utf8') !== '';
    rmSync(mark, { force: true });
    return found;
  };
  return { outer, root, env: { XDG_STATE_HOME: join(outer, 'state'), ARCHC_TRUST: '' }, ran };
}
