import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { textsOf } from '../support/tree.js';

const spec = {
  version: 2,
  name: 'chat/send',
  params: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => ({ name, type: 'string' })),
};

/** A project whose README template is this text. */
function projectWith(template?: string): string {
  const root = temporaryFolder();
  writeFiles(root, {
    '.generator.json': { templates: 'templates', format: { typescript: 'none' } },
    'specs/a.json': spec,
  });
  mkdirSync(join(root, 'templates/command'), { recursive: true });
  if (template !== undefined) writeFileSync(overrideOf(root), template);
  return root;
}

const overrideOf = (root: string): string => join(root, 'templates/command/readme.hbs');

/** What the README says, or the codes and messages of what is wrong. */
async function rendered(template: string): Promise<string> {
  const root = projectWith(template);
  const { envelope } = await archcJson(root, ['generate']);
  if (!envelope.ok) return envelope.problems.map(({ code, message }) => `${code} ${message}`).join('\n');
  return textsOf(root, 'README.md').values().next().value ?? '';
}

describe('a template override', () => {
  it('is text with blocks and partials of its own, and needs no trust', async () => {
    const template =
      '{{#*inline "row"}}[{{this}}]{{/inline}}# {{title}}\n{{#if title}}{{> row title}}{{/if}}\n';
    expect(await rendered(template)).toMatch(/^# (.+)\n\[\1\]\n$/);
  });

  it('is written as it renders: blank lines mean something in code blocks', async () => {
    const template = '```\na\n\n\n\nb\n```\n';
    expect(await rendered(template)).toBe(template);
  });

  it.each([
    '{{constructor}}',
    '{{this.constructor}}',
    '{{title.constructor}}',
    '{{title.constructor.constructor}}',
    '{{lookup this "constructor"}}{{#if (lookup this "constructor")}}PWN{{/if}}',
    '{{#with this as |c|}}{{c.__proto__.constructor}}{{/with}}',
    '{{__proto__}}',
    '{{this.__defineGetter__}}',
    '{{this.valueOf.call}}',
    '{{#with "s" as |s|}}{{#with (lookup s "sub") as |f|}}{{#with (f.constructor.bind "return 1")}}{{this}}{{/with}}{{/with}}{{/with}}',
    '{{helperMissing}}',
    '{{#helperMissing}}{{/helperMissing}}',
    '{{blockHelperMissing.constructor}}',
    '{{@root.constructor}}',
    '{{@partial-block}}',
    '{{> (lookup this "constructor")}}',
    '{{> constructor}}',
    '{{> __proto__}}',
    '{{#*constructor}}{{/constructor}}',
    '{{* constructor}}',
    '{{#*helper "x"}}{{/helper}}',
    '{{registerHelper "x"}}',
    '{{process.exit}}',
    '{{log "x"}}',
    '{{#log "x"}}{{/log}}',
    '{{#with (log "x")}}{{/with}}',
  ])('reaches no code: %s', async (template) => {
    const text = await rendered(template);
    expect(text).not.toMatch(/\[(native code|object Function)|function |PWN|=>/);
    // Nothing, or a refusal: never a value that the view does not have.
    expect(text.trim() === '' || text.startsWith('ARC7002')).toBe(true);
  });

  const deep = attackSize(9_000, 13_000);

  it.each([
    ['partials that call two partials', `{{#*inline "a"}}{{> a}}{{> a}}{{/inline}}{{> a}}`],
    [
      'a chain of partials, each of which calls the next one twice',
      Array.from(
        { length: 40 },
        (_, n) => `{{#*inline "p${n}"}}${`{{> p${n + 1}}}`.repeat(2)}{{/inline}}`,
      ).join('') + '{{#*inline "p40"}}x{{/inline}}{{> p0}}',
    ],
    ['loops in loops', `${'{{#each @root}}'.repeat(12)}x{{#each @root}}y{{/each}}${'{{/each}}'.repeat(12)}`],
    ['text that doubles', `{{#*inline "a"}}${'x'.repeat(100_000)}{{/inline}}${'{{> a}}'.repeat(1_900)}`],
    ['a partial that calls itself', '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}'],
    ['thousands of tags', '{{title}}'.repeat(attackSize(10_000, 29_000))],
    ['one endless tag', `{{#if ${'(lookup this '.repeat(deep)}"x"${')'.repeat(deep)}}}{{/if}}`],
    ['inverse blocks in blocks', `${'{{^title}}'.repeat(deep)}${'{{/title}}'.repeat(deep)}`],
    ['blocks in blocks without end', `${'{{#if title}}'.repeat(deep)}${'{{/if}}'.repeat(deep)}`],
  ])(
    'ends: %s',
    async (_what, template) => {
      expect(await rendered(template)).toMatch(/^ARC7002 /);
    },
    30_000,
  );
});

describe('the file of a template override', () => {
  const refused = async (root: string): Promise<string[]> => {
    const { envelope, exitCode } = await archcJson(root, ['generate']);
    expect(exitCode).toBe(2);
    return envelope.problems.map(({ code, message }) => `${code} ${message}`);
  };

  it.skipIf(process.platform === 'win32')('is not waited for when it is a pipe', async () => {
    const root = projectWith();
    await execa('mkfifo', [overrideOf(root)]);
    const { exitCode } = await archcJson(root, ['generate']);
    expect(exitCode).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('may not be a link to a device', async () => {
    const root = projectWith();
    symlinkSync('/dev/zero', overrideOf(root));
    expect(await refused(root)).toEqual([expect.stringMatching(/^ARC1005 .*symbolic link/)]);
  });

  it('may not be huge', async () => {
    const root = projectWith('x');
    truncateSync(overrideOf(root), attackSize(3, 64) * 1024 ** 3);
    expect(await refused(root)).toEqual([expect.stringMatching(/^ARC1003 /)]);
    truncateSync(overrideOf(root), 1024 * 1024);
    expect(await refused(root)).toEqual([expect.stringMatching(/^ARC7002 .*more than 262144 characters/)]);
  });

  it.each(['../templates', 'link', 'link/below'])(
    'may not lie outside of the project: %s',
    async (folder) => {
      const outer = temporaryFolder();
      const root = join(outer, 'project');
      writeFiles(outer, {
        'templates/command/readme.hbs': 'outside',
        'templates/below/command/readme.hbs': 'outside',
        'project/.generator.json': { templates: folder },
        'project/specs/a.json': spec,
      });
      symlinkSync(join(outer, 'templates'), join(root, 'link'));
      expect(await refused(root)).toEqual([
        expect.stringMatching(/^ARC7002 .*(outside of the project|symbolic link)/),
      ]);
    },
  );
});
