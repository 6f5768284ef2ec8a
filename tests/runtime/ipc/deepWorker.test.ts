import { describe, expect, it } from 'vitest';
import { InvalidResultError, wire } from '../../../runtime/typescript/index.js';
import { ProtocolError } from '../../../runtime/typescript/ipc/index.js';
import { isDeeperThan } from '../../../runtime/typescript/ipc/framing/isDeeperThan.js';
import { attackSize } from '../../support/attackSize.js';
import { contract, count, echo } from './contracts.js';
import { answer, clientOf, frame, peer } from './peer.js';

const arrays = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const objects = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const levels = attackSize(100_000, 8_000_000);

interface Node {
  a?: Node;
}
const node: wire.Codec<Node> = wire.record<Node>('Node', { a: wire.optional(wire.lazy(() => node)) });

/** A peer that answers `deep` with a message of its own. */
function deepPeer(text: (id: number) => string): Promise<string> {
  return peer(({ id = 0, params }, socket) => {
    socket.write(params === 'deep' ? frame(text(id)) : answer(id, params));
  });
}

describe('a worker that sends what is nested too deeply', () => {
  const messages: [string, (id: number) => string][] = [
    ['arrays of a result', (id) => `{"jsonrpc":"2.0","id":${id},"result":${arrays(levels)}}`],
    ['objects of a result', (id) => `{"jsonrpc":"2.0","id":${id},"result":${objects(levels / 4)}}`],
    [
      'the data of an error',
      (id) =>
        `{"id":${id},"error":{"code":-32000,"message":"m","data":{"code":"TEST_FAILED","data":${arrays(levels)}}}}`,
    ],
    ['what no client looks at', (id) => `{"x":["\\\\\\"",${arrays(levels)}],"id":${id},"result":1}`],
    ['an event', () => `{"method":"$/event","params":{"event":"test:tick","payload":${arrays(levels)}}}`],
  ];

  it.each(messages)(
    'loses its connection before that is parsed, and no other does: %s',
    async (_what, text) => {
      const path = await deepPeer(text);
      const [attacked, other] = [clientOf(path), clientOf(path)];
      const refused = attacked.call(echo, 'deep');
      const answered = other.call(echo, 'other');
      await expect(refused).rejects.toThrow(
        new ProtocolError('The worker sent JSON that is nested deeper than 1000 levels.'),
      );
      expect(await answered).toBe('other');
      // On a new connection.
      expect(await attacked.call(echo, 1)).toBe(1);
    },
  );

  it.each([
    ['json', wire.json()],
    ['a record', node],
    ['a list', wire.array(wire.json())],
  ])('is told that the result is wrong where it is short: %s', async (_what, codec) => {
    const client = clientOf(await deepPeer((id) => `{"jsonrpc":"2.0","id":${id},"result":${objects(500)}}`));
    const deep = client.call(contract('echo', codec as wire.Codec<unknown>), 'deep');
    await expect(deep).rejects.toBeInstanceOf(InvalidResultError);
    expect(await client.call(count, 7)).toBe(7);
  });
});

it.each([
  [3, '[{"a":[1]},[[2]]]', false],
  [2, '[{"a":[1]},[[2]]]', true],
  [0, '"[[[["', false],
  [0, '"\\"[["', false],
  [0, '"\\\\",[', true],
  [1, '{"[{\\\\\\"[[":"]"}', false],
  [1, '"[[', false],
])('deeper than %j levels: %s is %j', (most, text, isDeeper) => {
  expect(isDeeperThan(most, text)).toBe(isDeeper);
});
