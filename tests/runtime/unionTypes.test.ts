import { describe, expect, it } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';

type Shape = { kind: 'circle'; radius: number } | { kind: 'none' };
const circle = wire.record<{ radius: number }>('Circle', { radius: wire.float64() });
const none = wire.record<object>('None', {});
type Adjacent = { kind: 'text'; data: string } | { kind: 'end' };
type Open = Shape | wire.Unknown<'kind'>;

/** The compiler checks this file: each `@ts-expect-error` fails the build once it no longer errs. */
describe('the compiler refuses a union', () => {
  it('with missing, extra or wrong variants', () => {
    const attempts = [
      // @ts-expect-error -- none is missing
      () => wire.union<Shape, 'kind'>('Shape', 'kind', { circle }),
      // @ts-expect-error -- square is not declared
      () => wire.union<Shape, 'kind'>('Shape', 'kind', { circle, none, square: circle }),
      // @ts-expect-error -- circle has a radius
      () => wire.union<Shape, 'kind'>('Shape', 'kind', { circle: none, none }),
      // @ts-expect-error -- circle has fields, so it is no unit
      () => wire.union<Shape, 'kind'>('Shape', 'kind', { circle: wire.unit(), none }),
      // @ts-expect-error -- radius is no tag: not every variant has it
      () => wire.union<Shape, 'radius'>('Shape', 'radius', { circle, none }),
      // @ts-expect-error -- the tag is named kind
      () => wire.union<Shape, 'kind'>('Shape', 'type', { circle, none }),
    ];
    expect(attempts).toHaveLength(6);
  });

  it('with wrong content', () => {
    const { string, unit } = wire;
    const content = { content: 'data' } as const;
    const attempts = [
      () => wire.union<Adjacent, 'kind', 'data'>('A', 'kind', { text: string(), end: unit() }, content),
      // @ts-expect-error -- end is missing
      () => wire.union<Adjacent, 'kind', 'data'>('A', 'kind', { text: string() }, content),
      // @ts-expect-error -- text holds a string
      () => wire.union<Adjacent, 'kind', 'data'>('A', 'kind', { text: wire.int8(), end: unit() }, content),
      // @ts-expect-error -- end has no content
      () => wire.union<Adjacent, 'kind', 'data'>('A', 'kind', { text: string(), end: string() }, content),
      // @ts-expect-error -- the content key is not given
      () => wire.union<Adjacent, 'kind', 'data'>('A', 'kind', { text: string(), end: unit() }),
    ];
    expect(attempts).toHaveLength(5);
  });

  it('whose openness differs from its type', () => {
    const attempts = [
      () => wire.union<Open, 'kind'>('Open', 'kind', { circle, none }, { open: true }),
      // @ts-expect-error -- the type has an unknown variant
      () => wire.union<Open, 'kind'>('Open', 'kind', { circle, none }),
      // @ts-expect-error -- the type has no unknown variant
      () => wire.union<Shape, 'kind'>('Shape', 'kind', { circle, none }, { open: true }),
    ];
    expect(attempts).toHaveLength(3);
  });
});
