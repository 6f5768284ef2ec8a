import { describe, expect, it } from 'vitest';
import type { DesiredFile } from '../../generator/format/DesiredFile.js';
import type { FileDecision } from '../../generator/reconcile/decision/FileDecision.js';
import type { Reconciliation } from '../../generator/reconcile/Reconciliation.js';
import { gitConflictsIn } from '../../generator/reconcile/settle/gitMarkers.js';
import { openConflicts } from '../../generator/reconcile/settle/openConflicts.js';
import { emptyTree, overlayTree } from '../../generator/tree/overlayTree.js';

const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n';

describe('conflicts of git', () => {
  it.each<[string, string, [number, number][]]>([
    ['of the style merge', `x\n${conflict}y\n`, [[1, 6]]],
    [
      'of the style diff3, in CRLF and with a byte order mark',
      '\uFEFF<<<<<<< HEAD\r\na\r\n||||||| 1a2b\r\n=======\r\nb\r\n>>>>>>> b\r\n',
      [[0, 6]],
    ],
    [
      'without a name of the base, at the end of the file',
      '<<<<<<< HEAD\n|||||||\n=======\n>>>>>>> b',
      [[0, 4]],
    ],
    ['with larger markers', conflict.replaceAll(/[<=>]{7}/g, (all) => all.repeat(2)), [[0, 5]]],
    [
      'with a base that is one itself',
      '<<<<<<< HEAD\na\n||||||| base\n<<<<<<<<< x\n=========\n>>>>>>>>> y\n=======\nb\n>>>>>>> c\n',
      [[0, 9]],
    ],
    [
      'with a branch that is called as archc calls its side',
      conflict.replace('theirs', 'generated'),
      [[0, 5]],
    ],
    ['of which a rest is left: the first line', '<<<<<<< HEAD\na\nb\n', [[0, 1]]],
    [
      'of which a rest is left: all but the first line',
      'a\n||||||| base\n=======\nb\n>>>>>>> theirs\n',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      'of which a rest is left, before a whole one',
      `<<<<<<< HEAD\n${conflict}`,
      [
        [0, 1],
        [1, 6],
      ],
    ],
    [
      'several',
      conflict.repeat(2),
      [
        [0, 5],
        [5, 10],
      ],
    ],
  ])('are seen: %s', (_what, text, spans) => {
    expect(gitConflictsIn(text)).toEqual(spans.map(([start, end]) => ({ start, end })));
  });

  it.each([
    ['a heading with a line below it', 'Title\n=======\n\nText\n========\n'],
    ['a conflict of archc', '<<<<<<< yours\na\n||||||| before\nb\n=======\nc\n>>>>>>> generated\n'],
    ['signs within a line', 'const a = "<<<<<<< HEAD";\n  >>>>>>> b\n// =======\n'],
    ['a quotation in a quotation', '>>> a\n>>>>>> b\n>>>>>>>\n'],
    ['a table of nothing', '| a |\n|||||||\n'],
  ])('are no such: %s', (_what, text) => {
    expect(gitConflictsIn(text)).toEqual([]);
  });

  it('are seen in a text of markers alone, without a look at each for each', () => {
    expect(gitConflictsIn('<<<<<<< HEAD\n'.repeat(80_000))).toHaveLength(80_000);
  });
});

describe('what archc wrote itself', () => {
  const path = 'a/stub.py';
  const file: DesiredFile = {
    id: { owner: 'a', role: 'server', language: 'python' },
    path,
    ownership: 'merged',
    place: { file: 'specs/a.json', pointer: '' },
    extensionPoint: '',
    contract: '',
    hash: '',
    text: () => Promise.resolve(`"""Says:\n${conflict}"""\n`),
  };
  const found = async (text: string) => {
    const decisions: FileDecision[] = [{ path, ownership: 'merged', action: 'keep' }];
    const tree = overlayTree(emptyTree('/project'), new Map([[path, text]]));
    const reconciliation: Reconciliation = {
      tree,
      decisions,
      locks: [],
      bases: { add: [], remove: [] },
      diagnostics: [],
      blocked: false,
    };
    return openConflicts({ desired: [file] }, reconciliation);
  };

  it('is no conflict, also where a person wrote around it', async () => {
    expect(await found(`"""Says:\r\n${conflict.replaceAll('\n', '\r\n')}"""\r\nmine = 1\r\n`)).toEqual([]);
  });

  it('hides none beside it', async () => {
    const other = conflict.replace('a', 'mine');
    expect(await found(`"""Says:\n${conflict}"""\n${other}${other}`)).toMatchObject([
      {
        code: 'ARC5017',
        params: { path, conflicts: 2 },
        place: { range: { start: { line: 8, column: 1 } } },
      },
    ]);
  });
});
