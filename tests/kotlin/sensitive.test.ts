import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { marker, sensitiveParams, sensitiveSpec } from '../support/sensitiveSpec.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { buildKotlinProgram, kotlinToolchain } from '../support/toolchains/kotlin.js';

const missing = kotlinToolchain.missing();
const reason = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;
const minutes = 60_000;

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

describe.skipIf(missing.length > 0)(`what is sensitive in Kotlin${reason}`, () => {
  it(
    'is in no text of a value, a reply or an exception',
    async () => {
      const project = sharedFolder();
      writeFiles(project, { '.generator.json': {}, 'specs/vault.json': sensitiveSpec });
      await succeed(project, ['generate', '--only-adapter=kotlin', '--no-cache']);
      const { command, args, cwd } = await buildKotlinProgram(project, program);
      const input = [sensitiveParams, ...wrong].map((value) => `${JSON.stringify(value)}\n`).join('');
      const { stdout } = await execa(command, args, { cwd, input });
      const lines = stdout.split('\n');
      expect(lines[0]).toContain('made VaultOpenParams(room=visible, passWord=***');
      expect(lines[0]).toContain('credential=Token(token=***, hint=visible)');
      expect(lines[0]).toContain('profile=Profile(login=Login(user=visible, password=***), shown=visible)');
      expect(stdout).toContain('VaultOpenResult(session=***, until=visible)');
      expect(lines.filter((line) => line.startsWith('refused ')).length).toBeGreaterThan(100);
      expect(lines.filter((line) => line.includes(marker))).toEqual([]);
    },
    10 * minutes,
  );
});
