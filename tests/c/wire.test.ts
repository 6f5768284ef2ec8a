import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { cToolchain } from '../support/toolchains/c.js';
import { runTool, toolComplaints } from '../support/toolchains/tools.js';

const lacking = cToolchain.missing();
const values = {
  version: 2,
  name: 'values',
  params: [
    { name: 'small', type: 'int8', optional: true },
    { name: 'wide', type: 'int53', optional: true },
    { name: 'big', type: 'int64', optional: true },
    { name: 'huge', type: 'uint64', optional: true },
    { name: 'single', type: 'float32', optional: true },
    { name: 'real', type: 'float64', optional: true },
    { name: 'text', type: 'string', optional: true, maxLength: 2 },
    { name: 'blob', type: 'bytes', optional: true },
    { name: 'at', type: 'datetime', optional: true },
    { name: 'link', type: 'url', optional: true },
    { name: 'any', type: 'json', optional: true },
    { name: 'both', type: 'string | null', optional: true },
    { name: 'table', type: 'Record<int8, boolean>', optional: true },
    { name: 'words', type: 'Record<string, boolean>', optional: true },
  ],
  results: [],
};

const nested = (depth: number): string => `{"any":${'['.repeat(depth)}${']'.repeat(depth)}}`;

/** Texts and what becomes of them; undefined is refused. */
const lines: readonly (readonly [text: string, encoded: unknown])[] = [
  ['{}', {}],
  ['{"small":1.0,"wide":1e2}', { small: 1, wide: 100 }],
  ['{"small":-0,"real":-0.0}', { small: 0, real: 0 }],
  ['{"small":1.5}', undefined],
  ['{"small":128}', undefined],
  ['{"wide":9007199254740992}', undefined],
  [
    '{"big":"-9223372036854775808","huge":"18446744073709551615"}',
    { big: '-9223372036854775808', huge: '18446744073709551615' },
  ],
  ['{"big":"9223372036854775808"}', undefined],
  ['{"big":"-0"}', undefined],
  ['{"big":"+1"}', undefined],
  ['{"big":1}', undefined],
  ['{"single":0.1}', { single: Math.fround(0.1) }],
  ['{"single":3.5e38}', undefined],
  ['{"real":1e400}', undefined],
  ['{"real":5e-324}', { real: 5e-324 }],
  ['{"text":"\\u0000😀"}', { text: '\u0000😀' }],
  ['{"text":"abc"}', undefined],
  ['{"text":"\\ud800"}', undefined],
  ['{"text":null}', undefined],
  ['{"blob":"AA=="}', { blob: 'AA==' }],
  ['{"blob":"AB=="}', undefined],
  ['{"blob":"AA"}', undefined],
  ['{"at":"2024-02-29T23:59:59.999Z"}', { at: '2024-02-29T23:59:59.999Z' }],
  ['{"at":"2023-02-29T00:00:00.000Z"}', undefined],
  ['{"at":"2024-02-29T00:00:00Z"}', undefined],
  ['{"link":"https://[::1]:8080/x"}', { link: 'https://[::1]:8080/x' }],
  ['{"link":"https:x"}', undefined],
  ['{"link":"https://x:99999/"}', undefined],
  ['{"both":null}', { both: null }],
  ['{"table":{"-5":true}}', { table: { '-5': true } }],
  ['{"table":{"05":true}}', undefined],
  ['{"table":{"128":true}}', undefined],
  ['{"small":1,"small":1}', undefined],
  ['{"unknown":[1]}', {}],
  [nested(127), JSON.parse(nested(127))],
  [nested(128), undefined],
  [nested(127).replace('any', 'unknown'), {}],
  [nested(128).replace('any', 'unknown'), undefined],
  [nested(100_000), undefined],
  [
    '{"words":{"\\u0000":true,"":false,"\\u0000\\u0000":true}}',
    { words: { '\0': true, '': false, '\0\0': true } },
  ],
  ['{"any":{"a\\u0000b":1,"a":2}}', { any: { 'a\0b': 1, a: 2 } }],
  ['{"any":{"\\u0061":1,"a":2}}', undefined],
  ['{"any":{"\\ud83d\\ude00":"\\""}}', { any: { '😀': '"' } }],
  ['{"any":{"\\ud83d":1}}', undefined],
  [
    ' { "any" : [ true , false , null , -1.5E+3 , "" , { } , [ ] ] } ',
    { any: [true, false, null, -1500, '', {}, []] },
  ],
  ...[
    ...[
      '',
      ' ',
      '{}x',
      '{"any":1,}',
      '{"any":[1,]}',
      '{"any":[1 2]}',
      '{"any" 1}',
      '{any:1}',
      '{"any":1',
      '{"any',
    ],
    ...['{"any":tru}', '{"any":nulll}', '{"any":01}', '{"any":+1}', '{"any":1.}', '{"any":.5}', '{"any":-}'],
    ...[
      '{"any":"\\x"}',
      '{"any":"\\',
      '{"any":"\u0001"}',
      '{"any":"\\u12"}',
      '{"any":[1}',
      '{"any":{]}',
      '{,}',
      '[,]',
    ],
    ...['{"unknown":1e400}', '{"unknown":"\\ud800"}', '{"any":NaN}', '\ufeff{}', "{'any':1}", '{"any":1}//'],
  ].map((text): [string, undefined] => [text, undefined]),
  ['[]', undefined],
  ['{', undefined],
];

describe.skipIf(lacking.length > 0)(
  `wire values in C${lacking.length > 0 ? ` SKIPPED: no ${lacking.join(', ')}` : ''}`,
  () => {
    const project = sharedFolder();
    const folder = join(project, 'sdk', 'c');

    it('takes and refuses what the other languages do', async () => {
      writeFiles(project, {
        '.generator.json': {},
        'specs/values.json': values,
        'specs/chat-send.json': readFileSync(join(repository, 'specs', 'chat-send.json'), 'utf8'),
      });
      await succeed(project, ['generate', '--only-adapter=c', '--no-cache']);
      const driver = await cToolchain.buildDriver?.(project, [{ name: 'values' }]);
      const input = lines.map(([text]) => `values\t${text}\n`).join('');
      const run = await runTool(driver?.cwd ?? '', driver?.command ?? '', driver?.args ?? [], { input });
      expect(run.stderr).toBe('');
      const answers = run.stdout.trimEnd().split('\n');
      expect(answers.map((answer) => outcome(answer))).toEqual(lines.map(([, encoded]) => encoded));
    }, 600_000);

    it('leaks nothing under valgrind, the example included', async () => {
      const build = join(project, 'plain');
      expect(await toolComplaints(project, 'cmake', ['-S', folder, '-B', build, '-DCMAKE_C_FLAGS=-g'])).toBe(
        '',
      );
      expect(await toolComplaints(project, 'cmake', ['--build', build])).toBe('');
      const check = ['--quiet', '--leak-check=full', '--error-exitcode=1'];
      const cases = join(folder, 'tests', 'cases', 'chat_send.json');
      expect(await toolComplaints(build, 'valgrind', [...check, './sdk-contract', cases])).toBe('');
      const example = await runTool(build, 'valgrind', [...check, './sdk-example']);
      expect(example).toEqual({
        exitCode: 0,
        stdout: 'failed: NOT_IMPLEMENTED: The command is not implemented.',
        stderr: '',
      });
    }, 600_000);
  },
);

/** What the driver encoded; undefined when it refused. */
function outcome(answer: string): unknown {
  const [verdict = '', text = ''] = answer.split('\t');
  if (verdict === 'refused') return undefined;
  return verdict === 'ok' ? JSON.parse(text) : answer;
}
