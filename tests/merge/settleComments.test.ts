import { describe, expect, it } from 'vitest';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';

const typescript = builtinLanguages.of('typescript');
const stub = (...comments: string[]): string =>
  ['run() {', ...comments.map((text) => `  // ${text}`), '  return none();', '}', ''].join('\n');

describe('comments that archc changes where a person replaced the code', () => {
  it('meet no logic', async () => {
    const mine = 'run() {\n  // of mine\n  return 42;\n}\n';
    const sides = {
      base: stub('one error'),
      mine,
      generated: stub('one error', 'another'),
      language: typescript,
    };
    expect(await mergeTexts(sides)).toEqual({ kind: 'clean', text: mine });
  });

  it('are merged where the code is as it was', async () => {
    const mine = stub('one error').replace('run', 'public run');
    const sides = {
      base: stub('one error'),
      mine,
      generated: stub('one error', 'another'),
      language: typescript,
    };
    expect(await mergeTexts(sides)).toMatchObject({
      kind: 'clean',
      text: expect.stringContaining('another') as string,
    });
  });

  it('are a conflict where the person changed the comment alone, or archc the code as well', async () => {
    const edited = { base: stub('one'), mine: stub('mine'), generated: stub('two'), language: typescript };
    expect(await mergeTexts(edited)).toMatchObject({ kind: 'conflict', conflicts: 1 });
    const generated = stub('two').replace('none', 'nothing');
    const both = {
      base: stub('one'),
      mine: stub('one').replace('none()', '42'),
      generated,
      language: typescript,
    };
    expect(await mergeTexts(both)).toMatchObject({ kind: 'conflict', conflicts: 1 });
  });
});
