import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegion } from '../../generator/workspace/region/findRegion.js';
import { type RegionMarkers, regionMarkers } from '../../generator/workspace/region/regionMarkers.js';
import {
  canonicalBody,
  newRegionFile,
  readBody,
  type RegionText,
  replaceRegion,
  withoutRegion,
} from '../../generator/workspace/region/replaceRegion.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';

function markersOf(id: string, language = 'rust'): RegionMarkers {
  const markers = regionMarkers(id, builtinLanguages.of(language));
  if (!markers) throw new Error('no markers');
  return markers;
}

function textOf(result: RegionText): string {
  if ('reason' in result) throw new Error(result.reason);
  return result.text;
}

const markers = markersOf('mods');
const { begin, end } = markers;

describe('the markers', () => {
  it.each<[string, string]>([
    ['typescript', '// archc:begin barrel'],
    ['rust', '// archc:begin barrel'],
    ['toml', '# archc:begin barrel'],
    ['python', '# archc:begin barrel'],
    ['markdown', '<!-- archc:begin barrel -->'],
  ])('of %s are comments', (language, expected) => {
    expect(markersOf('barrel', language).begin).toBe(expected);
  });

  it('do not exist in JSON', () => {
    expect(regionMarkers('barrel', builtinLanguages.of('json'))).toBeUndefined();
  });

  it('cannot be ended by an id', () => {
    expect(markersOf('a --> <b>\n*/ü', 'markdown').end).toBe(
      '<!-- archc:end a%20%2d-%3e%20%3cb%3e%a%2a/%fc -->',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const { begin: line } = markersOf(id, 'markdown');
        expect(line.slice(4, -3)).not.toMatch(/--|[<>\r\n\u2028\u2029]|-$/);
      }),
    );
  });
});

describe('a region', () => {
  it('is found with its indentation, and parts the text without a loss', () => {
    const text = `mod a;\n  ${begin}\n  mod b;\n  ${end}\nmod c;\n`;
    expect(findRegion(text, markers)).toEqual({
      kind: 'found',
      before: `mod a;\n  ${begin}\n`,
      body: '  mod b;\n',
      after: `  ${end}\nmod c;\n`,
    });
  });

  it('is absent where only another region is, also one whose id begins alike', () => {
    const other = markersOf('mods-more');
    expect(findRegion(`${other.begin}\n${other.end}\n`, markers)).toEqual({ kind: 'absent' });
    expect(findRegion('', markers)).toEqual({ kind: 'absent' });
  });

  it.each([
    ['begin twice', [begin, begin, end], 'the begin marker is there twice, on lines 1 and 2'],
    ['end twice', [begin, end, '', end], 'the end marker is there twice, on lines 2 and 4'],
    ['no end', ['x', begin], 'the begin marker on line 2 has no end marker'],
    ['no begin', [end], 'the end marker on line 1 has no begin marker'],
    ['the wrong order', [end, begin], 'the end marker on line 1 comes before the begin marker on line 2'],
    ['code before a marker', [`x; ${begin}`, end], 'line 1 has other text beside the marker'],
    ['text after a marker', [begin, `${end} mine`], 'line 2 has other text beside the marker'],
    ['both on one line', [`${begin} ${end}`], 'line 1 has other text beside the marker'],
  ])('is broken by %s', (_, lines, reason) => {
    expect(findRegion(lines.join('\n'), markers)).toEqual({ kind: 'broken', reason });
    expect(replaceRegion(lines.join('\n'), markers, 'x')).toEqual({ reason });
  });
});

describe('a new body', () => {
  it('takes the indentation and the line ends of the begin marker', () => {
    const text = `\uFEFF\t${begin}\r\nold\r\n${end} \r\nlast`;
    expect(textOf(replaceRegion(text, markers, 'one\n\ntwo'))).toBe(
      `\uFEFF\t${begin}\r\n\tone\r\n\r\n\ttwo\r\n${end} \r\nlast`,
    );
  });

  it('is refused when it holds a marker of its own block, and not when it holds one of another', () => {
    for (const body of [begin, `x\n  ${end}\n`, `say "${end}"`]) {
      expect(replaceRegion(`${begin}\n${end}\n`, markers, body)).toHaveProperty('reason');
      expect(newRegionFile(markers, body)).toHaveProperty('reason');
    }
    expect(newRegionFile(markers, markersOf('other').end)).toHaveProperty('text');
  });

  it('can be empty', () => {
    expect(textOf(newRegionFile(markers, ''))).toBe(`${begin}\n${end}\n`);
    expect(textOf(replaceRegion(`${begin}\nx\n${end}`, markers, ''))).toBe(`${begin}\n${end}`);
  });
});

describe('whatever the file and the body', () => {
  const unit = fc.constantFrom(
    'a',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\uFEFF',
    '/',
    '// archc:begin ',
    'mods',
    '-',
    'ü',
  );
  const piece = fc.string({ unit, maxLength: 20 });
  const indent = fc.stringMatching(/^[ \t]{0,3}$/);
  const lineEnd = fc.constantFrom('\n', '\r\n');
  const around = fc.tuple(piece, piece).filter(([before, after]) => {
    return [before, after].every((text) => findRegion(text, markers).kind === 'absent');
  });
  const body = piece.filter((text) => findRegion(text, markers).kind === 'absent');

  it('every byte outside of the region stays, and the body reads back', () => {
    fc.assert(
      fc.property(around, body, body, indent, lineEnd, ([head, tail], old, body, space, eol) => {
        const before = `${head}${head === '' ? '' : eol}${space}${begin}${eol}`;
        const after = `${space}${end}${tail === '' ? '' : eol + tail}`;
        const text = `${before}${canonicalBody(old)}${after}`;
        const found = findRegion(text, markers);
        expect(found).toEqual({ kind: 'found', before, body: canonicalBody(old), after });
        const next = textOf(replaceRegion(text, markers, body));
        expect(next.startsWith(before) && next.endsWith(after)).toBe(true);
        const again = findRegion(next, markers);
        if (again.kind !== 'found') throw new Error(again.kind);
        expect([again.before, again.after]).toEqual([before, after]);
        expect(readBody(again)).toBe(canonicalBody(body));
        expect(textOf(replaceRegion(next, markers, body))).toBe(next);
        const outside = textOf(withoutRegion(next, markers));
        expect(outside).toBe(
          before.slice(0, before.lastIndexOf(space + begin)) +
            after.slice(after.indexOf(end) + end.length + (tail === '' ? 0 : eol.length)),
        );
      }),
    );
  });

  it('a text is parted without a loss or refused with a reason', () => {
    const line = fc.constantFrom(
      begin,
      end,
      `  ${begin}`,
      `${end}\t`,
      'x',
      '',
      `x ${begin}`,
      markersOf('modsx').end,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), lineEnd, (lines, eol) => {
        const text = lines.join(eol);
        const found = findRegion(text, markers);
        if (found.kind === 'found') expect(found.before + found.body + found.after).toBe(text);
        if (found.kind === 'broken') expect(found.reason).toMatch(/line/);
        if (found.kind === 'absent') expect(text).not.toMatch(/archc:(begin|end) mods(?!x)/);
      }),
    );
  });
});
