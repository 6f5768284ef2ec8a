import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Cli } from './Cli.js';
import { parsePage } from './parsePage.js';

const cli = new Cli();
afterAll(() => {
  cli.remove();
});

/** What a person reads when the example of a page fails: stderr, without colours. */
async function failureOf(code: string): Promise<string> {
  const page = readFileSync(join(import.meta.dirname, `../../docs/diagnostics/${code}.md`), 'utf8');
  return await cli.show(parsePage(page).fails);
}

it('marks a misspelt key and says which one was meant', async () => {
  expect(await failureOf('ARC2001')).toMatchInlineSnapshot(`
    "error[ARC2001]: The key 'optionl' is not known in /params/1.
      --> specs/chat-send.json:6:42 (/params/1/optionl)
        |
      6 |     { "name": "replyTo", "type": "uuid", "optionl": true }
        |                                          ^^^^^^^^^
      help: Did you mean 'optional'?

    The specs have errors; nothing was written.

    Next:
      1. Read more about the first problem
         archc explain ARC2001"
  `);
});

it('marks the place of a syntax error and says how to mend it', async () => {
  expect(await failureOf('ARC1001')).toMatchInlineSnapshot(`
    "error[ARC1001]: A comma is missing.
      --> specs/chat-send.json:3:3
        |
      3 |   "name": "chat/send",
        |   ^
      help: Add a comma before "

    The specs have errors; nothing was written.

    Next:
      1. Read more about the first problem
         archc explain ARC1001"
  `);
});

it('names both places of a duplicate', async () => {
  expect(await failureOf('ARC1002')).toMatchInlineSnapshot(`
    "error[ARC1002]: The key 'effect' is there twice.
      --> specs/orders-cancel.json:6:3 (/effect)
        |
      6 |   "effect": "write"
        |   ^^^^^^^^
      note: the first one: specs/orders-cancel.json:4:3 (/effect)
      help: Keep one of the two: JSON readers disagree on which one counts.

    The specs have errors; nothing was written.

    Next:
      1. Read more about the first problem
         archc explain ARC1002"
  `);
});

it('marks a part of a type inside of its string', async () => {
  expect(await failureOf('ARC3004')).toMatchInlineSnapshot(`
    "error[ARC3004]: 'Device' could be audio/list#Device or gpu/stats#Device.
      --> specs/system-report.json:4:45 (/results/0/type)
        |
      4 |   "results": [{ "name": "devices", "type": "Device[]" }]
        |                                             ^^^^^^
      help: Say which one, as in audio/list#Device.

    The specs have errors; nothing was written.

    Next:
      1. Read more about the first problem
         archc explain ARC3004"
  `);
});

it('marks the end of a type where something is missing', async () => {
  expect(await failureOf('ARC3001')).toMatchInlineSnapshot(`
    "error[ARC3001]: Expected , or >, found the end of the type.
      --> specs/orders-list.json:4:66 (/results/0/type)
        |
      4 |   "results": [{ "name": "totals", "type": "Record<string, float64" }]
        |                                                                  ^
      help: Types are written as in TypeScript: string, Item[], 'a' | 'b', Record<string, float64>, { x: int32; y?: string }.

    The specs have errors; nothing was written.

    Next:
      1. Read more about the first problem
         archc explain ARC3001"
  `);
});

it('marks an escape where a decoded character is wrong', async () => {
  expect(await failureOf('ARC1006')).toMatchInlineSnapshot(`
    "error[ARC1006]: The file is not valid text: the string holds half of a surrogate pair, which UTF-8 cannot encode.
      --> specs/chat-react.json:4:63 (/params/0/example)
        |
      4 |   "params": [{ "name": "emoji", "type": "string", "example": "\\ud83d" }]
        |                                                               ^^^^^^
      help: Save the file as UTF-8, and write characters beyond U+FFFF as themselves or as a full pair of escapes.

    The specs have errors; nothing was written.

    Next:
      1. Read more about the first problem
         archc explain ARC1006"
  `);
});

it('shows an edit as a diff, and where it should go', async () => {
  const lines = (await failureOf('ARC5004')).split('\n');
  const unchanged = /^ {2}( |@@)/;
  expect(lines.filter((line) => !unchanged.test(line)).join('\n')).toMatchInlineSnapshot(`
    "error[ARC5004]: commands/chat/send/shared/ChatSendTypes.ts was edited by hand; archc will not overwrite it.
      --> commands/chat/send/shared/ChatSendTypes.ts
      --- commands/chat/send/shared/ChatSendTypes.ts on disk
      +++ commands/chat/send/shared/ChatSendTypes.ts generated
      -export const maxLength = 2000;
      help: Move your change to commands/chat/send/server/ChatSendServerCommand.ts, then run \`archc generate --discard-edits\` (the edited text is kept in .generator/trash). Or keep the edit and have every later change of the specs merged into it: \`archc adopt commands/chat/send/shared/ChatSendTypes.ts\`. To see the edit again: \`archc generate --dry-run\`.

    Nothing was written."
  `);
});
