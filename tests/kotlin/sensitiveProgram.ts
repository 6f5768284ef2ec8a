import { execa } from 'execa';
import { marker, sensitiveParams } from '../support/sensitiveSpec.js';
import { buildKotlinProgram } from '../support/toolchains/kotlin.js';

/** Shows what becomes of each line: as params, read by this package and by kotlinx.serialization, and as a reply. */
const program = `import archc.sdk.commands.vault.open.VaultOpenCommand
import archc.sdk.commands.vault.open.VaultOpenParams
import archc.sdk.wire.Client
import archc.sdk.wire.Reply
import archc.sdk.wire.Wire
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json

private fun <T> show(make: () -> T) =
    try {
        val made = make()
        println("made $made \${listOf(made)}")
    } catch (failure: Exception) {
        println("refused " + failure.stackTraceToString())
    }

private fun call(reply: Reply, params: VaultOpenParams) {
    show { runBlocking { Client { _, _ -> reply }.call(VaultOpenCommand, params) } }
}

fun main() {
    val lines = generateSequence(::readlnOrNull).toList()
    for (line in lines) {
        show { Wire.decode(VaultOpenCommand.params, line) }
        show { Json.decodeFromString(VaultOpenCommand.params, line) }
        show { Reply.Success(line) }
        show { Reply.Failure(line) }
    }
    val params = Wire.decode(VaultOpenCommand.params, lines.first())
    for (line in lines) call(Reply.Success(line), params)
    call(Reply.Success("""{"session":"${marker}","until":"visible"}"""), params)
    call(Reply.Failure("""{"code":"LOCKED","message":"No.","data":{"answer":"${marker}","until":"visible"}}"""), params)
    call(Reply.Failure("""{"code":"LOCKED","message":"No.","data":{"answer":["${marker}"]}}"""), params)
    show { Wire.encode(VaultOpenCommand.params, params.copy(pair = params.pair?.copy(item1 = "${marker}\\uD800"))) }
    for (text in listOf("${marker}", """{"a":"${marker}""", """"${marker}\\ud800"""")) show { Wire.decode(VaultOpenCommand.params, text) }
}
`;

/** Params with one wrong value each. `room` is no secret, nor are the keys of the map `byName`. */
const secrets = Object.keys(sensitiveParams).filter((name) => name !== 'room');
const wrong = secrets.flatMap((name) =>
  [{ [marker]: [marker] }, [[marker]], `${marker}-wrong`]
    .filter((value) => name !== 'byName' || Array.isArray(value) || typeof value === 'string')
    .map((value) => ({ ...sensitiveParams, [name]: value })),
);

/** What values, replies and exceptions of the sensitive spec say, a line each. */
export async function runSensitiveProgram(project: string): Promise<string[]> {
  const { command, args, cwd } = await buildKotlinProgram(project, program);
  const input = [sensitiveParams, ...wrong].map((value) => `${JSON.stringify(value)}\n`).join('');
  const { stdout } = await execa(command, args, { cwd, input });
  return stdout.split('\n');
}
