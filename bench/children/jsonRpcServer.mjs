/** `node jsonRpcServer.mjs <socket>`: an echo by vscode-jsonrpc, set up as its README does. */
import { createServer } from 'node:net';
import rpc from 'vscode-jsonrpc/node.js';

const server = createServer((socket) => {
  const connection = rpc.createMessageConnection(
    new rpc.SocketMessageReader(socket),
    new rpc.SocketMessageWriter(socket),
  );
  connection.onRequest('echo', (params) => params);
  connection.listen();
});
server.listen(process.argv[2], () => process.stdout.write('ready\n'));
process.stdin.resume().on('end', () => process.exit());
