import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { protoToolchain, withPython } from '../support/toolchains/proto.js';
import { runTool } from '../support/toolchains/tools.js';

const missing = protoToolchain.missing();
const why = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;

const spec = {
  version: 2,
  name: 'chat/send',
  types: {
    Delivery: {
      union: { tag: 'state', variants: { delivered: { fields: { at: { type: 'datetime' } } }, dropped: {} } },
    },
  },
  params: [
    { name: 'text', type: 'string' },
    { name: 'replyTo', type: 'uuid', optional: true },
    { name: 'priority', type: "'low' | 'high'" },
    { name: 'grid', type: 'int32[][]' },
    { name: 'labels', type: 'Record<string, int64>' },
  ],
  results: [
    { name: 'delivery', type: 'Delivery' },
    { name: 'extra', type: 'json' },
  ],
  errors: [{ code: 'ROOM_FULL', description: '', fields: { limit: { type: 'uint32' } } }],
};

/** A server and a client as a person would write them, on a port of the machine's own. */
const program = `
from concurrent import futures
import grpc
from google.protobuf import any_pb2
from commands.chat.send.v1 import send_pb2, send_pb2_grpc

class Server(send_pb2_grpc.ChatSendServiceServicer):
    def ChatSend(self, request, context):
        if request.text == 'full':
            details = send_pb2.ChatSendErrorDetails(room_full=send_pb2.ChatSendRoomFullErrorData(limit=3))
            packed = any_pb2.Any()
            packed.Pack(details)
            context.set_trailing_metadata([('details-bin', packed.SerializeToString())])
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, 'full')
        assert request.priority == send_pb2.CHAT_SEND_REQUEST_PRIORITY_HIGH
        assert not request.HasField('reply_to')
        assert [list(row.items) for row in request.grid] == [[1, -2], []]
        assert dict(request.labels) == {'a': 2**62}
        reply = send_pb2.ChatSendResponse(delivery=send_pb2.Delivery(delivered=send_pb2.DeliveryDelivered()))
        reply.delivery.delivered.at.FromMilliseconds(1500)
        reply.extra.struct_value.update({'any': ['json', 1, None]})
        return reply

server = grpc.server(futures.ThreadPoolExecutor(1))
send_pb2_grpc.add_ChatSendServiceServicer_to_server(Server(), server)
port = server.add_insecure_port('127.0.0.1:0')
server.start()
with grpc.insecure_channel(f'127.0.0.1:{port}') as channel:
    stub = send_pb2_grpc.ChatSendServiceStub(channel)
    row = send_pb2.ChatSendRequestGridItemValue
    request = send_pb2.ChatSendRequest(
        text='hello', priority='CHAT_SEND_REQUEST_PRIORITY_HIGH', grid=[row(items=[1, -2]), row()], labels={'a': 2**62})
    reply = stub.ChatSend(request, timeout=10)
    assert reply.delivery.WhichOneof('variant') == 'delivered'
    assert reply.delivery.delivered.at.ToMilliseconds() == 1500
    assert list(reply.extra.struct_value['any']) == ['json', 1, None]
    try:
        stub.ChatSend(send_pb2.ChatSendRequest(text='full'), timeout=10)
        raise SystemExit('it did not fail')
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.FAILED_PRECONDITION
        packed = any_pb2.Any.FromString(dict(error.trailing_metadata())['details-bin'])
        details = send_pb2.ChatSendErrorDetails()
        assert packed.Unpack(details) and details.room_full.limit == 3
server.stop(None)
print('all is well')
`;

describe.skipIf(missing.length > 0)(`a service over gRPC${why}`, () => {
  it('answers a client, with a result and with a declared error', { timeout: 60_000 }, async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, 'specs/send.json': spec });
    await succeed(root, ['generate', '--only-adapter=proto']);
    const said = await withPython(join(root, 'sdk/proto'), async (generated) => {
      const { stdout, stderr } = await runTool(generated, 'python', ['-c', program], {
        env: { PYTHONPATH: generated },
      });
      return stdout + stderr;
    });
    expect(said.trim()).toBe('all is well');
  });

  it('has the description of its command in Python, whatever it says', { timeout: 60_000 }, async () => {
    const description = 'Says """x""" of C:\\new\\x, \\N{x}, \\u12 and \\d.\n"""\n\\';
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, 'specs/send.json': { ...spec, description } });
    await succeed(root, ['generate', '--only-adapter=proto']);
    const said = await withPython(join(root, 'sdk/proto'), async (generated) => {
      const show =
        'from commands.chat.send.v1 import send_pb2_grpc; print(send_pb2_grpc.ChatSendServiceServicer.ChatSend.__doc__)';
      const { stdout, stderr } = await runTool(generated, 'python', ['-W', 'error', '-c', show], {
        env: { PYTHONPATH: generated, PYTHONDONTWRITEBYTECODE: '1' },
      });
      return stdout + stderr;
    });
    const lines = said.split('\n').map((line) => line.trim());
    const wanted = ["Says '''x''' of C:\\new\\x, \\N{x}, \\u12 and \\d.", "'''", '\\.'];
    expect(lines.filter((line) => line !== '')).toEqual([
      ...wanted,
      'Effect: write. Access level: internal.',
    ]);
  });
});
