import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameReader } from '../../../runtime/typescript/ipc/framing/FrameReader.js';
import { frame } from './peer.js';

const text = fc.string({ unit: 'binary', maxLength: 40 });

test('property: frames come out whole, however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(fc.integer({ min: 1, max: 30 })), (texts, sizes) => {
      const bytes = Buffer.concat(texts.map((each, at) => frame(each, at % 2)));
      const got: [number, string][] = [];
      const reader = new FrameReader(1000, (kind, chunk, start, end) => {
        got.push([kind, chunk.toString('utf8', start, end)]);
      });
      const chunk = Buffer.alloc(64);
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = Math.min(sizes[turn % sizes.length] ?? 1, bytes.length - at);
        // One buffer for all chunks, as the socket has it.
        bytes.copy(chunk, 0, at, at + size);
        reader.push(chunk, size);
        at += size;
      }
      expect(got).toEqual(texts.map((each, at) => [at % 2, Buffer.from(each).toString()]));
      expect(reader.incomplete).toBe(false);
      got.length = 0;
      reader.push(bytes, bytes.length);
      expect(got).toHaveLength(texts.length);
    }),
  );
});

test('a frame split at every byte boundary', () => {
  const bytes = Buffer.concat([frame('{"a":1}'), frame('äöü')]);
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const got: string[] = [];
    const reader = new FrameReader(100, (_kind, chunk, start, end) =>
      got.push(chunk.toString('utf8', start, end)),
    );
    for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) reader.push(part, part.length);
    expect(got).toEqual(['{"a":1}', 'äöü']);
  }
});
