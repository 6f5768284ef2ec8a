import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { execa } from 'execa';
import { buildKotlinProgram } from '../support/toolchains/kotlin.js';

/** What is ordered, over HTTP. */
export const shopSpec = {
  version: 2,
  name: 'shop/order',
  idempotent: true,
  accessLevel: 'owner-only',
  description: 'Orders a thing.',
  params: [{ name: 'item', type: 'string', minLength: 1 }],
  results: [{ name: 'total', type: 'int32' }],
  errors: [
    { code: 'SOLD_OUT', description: 'There is none left.', fields: { left: { type: 'int32' } } },
    { code: 'CLOSED', description: 'The shop is closed.' },
  ],
};

/** What the server answers, by the item that is ordered. */
const answers: Record<string, [status: number, body: string, headers?: Record<string, string>]> = {
  'a bün ☕': [200, '{"total":3}'],
  'sold out': [400, '{"code":"SOLD_OUT","message":"None.","data":{"left":0}}'],
  closed: [400, '{"code":"CLOSED","message":"Come tomorrow."}'],
  'bad data': [400, '{"code":"SOLD_OUT","message":"None.","data":{"left":"0"}}'],
  unknown: [404, '{"code":"UNKNOWN_COMMAND","message":"No such command."}'],
  html: [502, '<h1>Bad Gateway</h1>'],
  silent: [500, ''],
  moved: [302, '', { location: '/api/elsewhere' }],
  'bad result': [200, '{"total":"3"}'],
};

/**
 * Calls the command with each item, prints how it ended, and does the same without a server. Says first whether what a
 * constructor takes for absent is what the reader does.
 */
const program = `import archc.sdk.commands.made.defaults.MadeDefaultsCommand
import archc.sdk.commands.made.defaults.MadeDefaultsParams
import archc.sdk.commands.shop.order.ShopOrderCommand
import archc.sdk.commands.shop.order.ShopOrderError
import archc.sdk.commands.shop.order.ShopOrderParams
import archc.sdk.commands.shop.order.shopOrder
import archc.sdk.wire.Client
import archc.sdk.wire.HttpTransport
import archc.sdk.wire.Outcome
import archc.sdk.wire.Wire
import archc.sdk.wire.WireException
import kotlinx.coroutines.runBlocking

private fun said(error: ShopOrderError): String =
    when (error) {
        is ShopOrderError.SoldOut -> "sold out, \${error.data.left} left: \${error.message}"
        is ShopOrderError.Closed -> "closed: \${error.message}"
        is ShopOrderError.Other -> "\${error.code}: \${error.message}"
    }

private suspend fun order(client: Client, item: String): String =
    try {
        when (val outcome = client.call(ShopOrderCommand, ShopOrderParams(item = item))) {
            is Outcome.Success -> "total \${outcome.result.total}"
            is Outcome.Failure -> said(outcome.error)
        }
    } catch (refusal: WireException) {
        "refused \${refusal.rule.wireName} at \${refusal.field}"
    } catch (failure: java.io.IOException) {
        "no answer"
    }

private suspend fun thrown(client: Client, item: String): String =
    try {
        "total \${client.shopOrder(ShopOrderParams(item = item)).total}"
    } catch (error: ShopOrderError) {
        "thrown " + said(error)
    }

fun main(arguments: Array<String>) =
    runBlocking {
        val (base, nobody) = arguments
        val client = Client(HttpTransport(base, mapOf("Authorization" to "Bearer t")))
        val out = java.io.PrintStream(java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8")
        val absent = Wire.decode(MadeDefaultsCommand.params, "{}")
        out.println("defaults: \${absent == MadeDefaultsParams()}")
        val command = ShopOrderCommand
        out.println("\${command.name} \${command.effect} \${command.idempotent} \${command.accessLevel}")
        for (item in arguments.drop(2)) out.println("$item: \${order(client, item)}")
        out.println("thrown: " + thrown(client, "sold out"))
        out.println("nothing: " + order(client, ""))
        out.println("nobody: " + order(Client(HttpTransport(nobody)), "closed"))
    }
`;

/** What the program says of each answer, a line each, and what it asked for. */
export async function runHttpProgram(project: string): Promise<{ said: string[]; asked: string[] }> {
  const { command, args, cwd } = await buildKotlinProgram(project, program);
  const asked: string[] = [];
  const server = createServer((request, response) => void answer(request, response, asked));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    const bases = [`http://127.0.0.1:${port}/api/`, 'http://127.0.0.1:1'];
    const env = { JAVA_TOOL_OPTIONS: '', LC_ALL: 'C.UTF-8' };
    const { stdout } = await execa(command, [...args, ...bases, ...Object.keys(answers)], { cwd, env });
    return { said: stdout.split('\n'), asked };
  } finally {
    server.close();
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, asked: string[]): Promise<void> {
  const { method, url, headers } = request;
  asked.push([method, url, headers['content-type'], headers.authorization].join(' '));
  const { item } = JSON.parse(await text(request)) as { item: string };
  const [status, body, more] = answers[item] ?? [599, ''];
  response.writeHead(status, { 'content-type': 'application/json', ...more }).end(body);
}
