import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFiles } from '../fixtures.js';
import { proving } from '../proofs/proving.js';
import type { DrivenCommand, DriverProgram } from './LanguageToolchain.js';
import { type CommandNames, namesOf } from './namesOf.js';
import { missingTools, runTool, type ToolRun, toolComplaints } from './tools.js';

const tools = ['kotlinc', 'kotlin-libraries', 'ktlint', 'java'];

/** The package that the adapter writes by default, and where this toolchain puts what it compiles. */
const folder = (project: string): string => join(project, 'sdk', 'kotlin');
const built = (project: string, name: string): string => join(project, '.kotlin-classes', name);

/** Kotlin as `kotlinc` and `ktlint` see it; Maven and Gradle do the same with the manifests of the package. */
export const kotlinToolchain = proving({
  language: 'kotlin',
  adapter: 'kotlin',
  missing: () => missingTools(tools),
  async complaints(project) {
    const said = await Promise.all([
      compileMain(project),
      toolComplaints(folder(project), 'ktlint', ['--relative', '**/*.kt', '**/*.kts']),
    ]);
    return said.filter((text) => text !== '').join('\n');
  },
  async testFailures(project) {
    const { exitCode, stdout, stderr } = await runKotlinTests(project, ['--details=tree']);
    return exitCode === 0 ? '' : `java gave ${String(exitCode)}\n${stdout}\n${stderr}`;
  },
  async buildDriver(project, commands) {
    const names = await namesOf(project, kotlinToolchain);
    return buildKotlinProgram(project, driverSource(project, commands, names));
  },
  async deprecationWarnings(project, programs) {
    const home = join(project, '.kotlin-uses');
    writeFiles(home, Object.fromEntries([...programs].map(([key, text]) => [`${key}.kt`, text])));
    const main = built(project, 'main');
    const errors = await compileMain(project);
    const args = ['-jvm-target', '11', '-d', built(project, 'uses'), home];
    const env = { KOTLIN_CLASSPATH: main };
    const { exitCode, stdout, stderr } = await runTool(folder(project), 'kotlinc', args, { env });
    const output = `${errors}\n${stdout}\n${stderr}`;
    if (exitCode !== 0) throw new Error(output);
    return new Map([...programs.keys()].map((key) => [key, warnedLines(output, `/${key}.kt`)]));
  },
});

/** Compiles the package of a project with its tests, and runs these with options of JUnit's console. */
export async function runKotlinTests(project: string, options: readonly string[]): Promise<ToolRun> {
  const main = built(project, 'main');
  const errors =
    (await compileMain(project)) || (await compile(project, 'test', ['src/test/kotlin'], [main]));
  if (errors !== '') return { exitCode: undefined, stdout: '', stderr: errors };
  const classPath = [main, built(project, 'test'), join(folder(project), 'src/test/resources')];
  return runTool(folder(project), 'java', [
    ...quickStart,
    '-cp',
    [...classPath, await libraries(project)].join(':'),
    'org.junit.platform.console.ConsoleLauncher',
    'execute',
    '--scan-class-path',
    built(project, 'test'),
    '--disable-banner',
    '--fail-if-no-tests',
    ...options,
  ]);
}

/** The lines of a file that kotlinc warned of, because something is deprecated. */
function warnedLines(output: string, file: string): number[] {
  return output.split('\n').flatMap((line) => {
    const match = /^(?<path>.*?):(?<line>\d+):\d+: warning: .* is deprecated/.exec(line);
    return match?.groups?.path?.endsWith(file) === true ? [Number(match.groups.line)] : [];
  });
}

/** Compiles a file with a `main` that uses the package of a project. */
export async function buildKotlinProgram(project: string, source: string): Promise<DriverProgram> {
  const home = join(project, '.kotlin-driver');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'Driver.kt'), source);
  const errors =
    (await compileMain(project)) || (await compile(project, 'driver', [home], [built(project, 'main')]));
  if (errors !== '') throw new Error(errors);
  const classPath = [built(project, 'driver'), built(project, 'main'), await libraries(project)].join(':');
  return { command: 'java', args: [...quickStart, '-cp', classPath, 'DriverKt'], cwd: project };
}

/** For programs that end before the optimizing compiler of the JVM pays. */
const quickStart = ['-Xshare:auto', '-XX:TieredStopAtLevel=1'];

/** What was compiled last in the folder of a project: other files may be there by now. */
const compiled = new Map<string, { sources: string; errors: Promise<string> }>();

/** Compiled once by whichever comes first, as long as the files are the same. */
function compileMain(project: string): Promise<string> {
  const sources = fingerprint(join(folder(project), 'src/main/kotlin'));
  const known = compiled.get(project);
  if (known?.sources === sources) return known.errors;
  const errors = compile(project, 'main', ['src/main/kotlin'], []);
  compiled.set(project, { sources, errors });
  return errors;
}

function fingerprint(sources: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => each.endsWith('.kt')).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(sources, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Internal names of `friends` are visible, as they are for the tests of a module. */
async function compile(
  project: string,
  name: string,
  sources: readonly string[],
  friends: readonly string[],
): Promise<string> {
  const args = [
    ...['-Werror', '-jvm-target', '11', '-d', built(project, name)],
    ...friends.map((friend) => `-Xfriend-paths=${friend}`),
    ...sources,
  ];
  const env = { KOTLIN_CLASSPATH: friends.join(':') };
  const { exitCode, stdout, stderr } = await runTool(folder(project), 'kotlinc', args, { env });
  return exitCode === 0 ? '' : `kotlinc gave ${String(exitCode)}\n${stdout}\n${stderr}`;
}

async function libraries(project: string): Promise<string> {
  const { stdout } = await runTool(project, 'kotlin-libraries', []);
  return stdout.trim();
}

function driverSource(
  project: string,
  commands: readonly DrivenCommand[],
  { contract }: CommandNames,
): string {
  const wire = wirePackage(join(folder(project), 'src/main/kotlin'));
  const entries = commands.map(
    ({ name }) =>
      `        "${name}" to { text, prints -> again(${contract(name).qualified}.params, text, prints) },`,
  );
  return `import ${wire}.Wire
import ${wire}.WireException
import kotlinx.serialization.KSerializer

private fun <T> again(
    type: KSerializer<T>,
    text: String,
    prints: Boolean,
): String {
    val value =
        try {
            Wire.decode(type, text)
        } catch (refusal: WireException) {
            return "refused\\t" + plain(refusal.message)
        }
    if (prints) return "printed\\t" + plain(printed(value))
    val encoded = Wire.encode(type, value)
    if (Wire.decode(type, encoded) != value) return "broken\\tthe values differ"
    return "ok\\t" + encoded
}

/** What people and loggers make of a value. */
private fun <T> printed(value: T): String =
    listOf("$value", value.toString(), listOf(value).toString(), mapOf("in" to value).toString(), String.format("%s", value))
        .plus(Result.success(value).toString())
        .joinToString(" ")

private fun plain(text: String?): String = text.orEmpty().replace(Regex("\\\\s"), " ")

fun main() {
    val commands = mapOf<String, (String, Boolean) -> String>(
${entries.join('\n')}
    )
    val out = java.io.PrintStream(java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8")
    // A line ends at its line feed alone: a carriage return may be part of the JSON.
    java.util.Scanner(System.\`in\`, "UTF-8").useDelimiter("\\n").forEach { line ->
        val (name, text) = line.split('\\t', limit = 2)
        val answer =
            try {
                commands.getValue(name.removePrefix("print "))(text, name.startsWith("print "))
            } catch (failure: Throwable) {
                "broken\\t" + plain(failure.toString())
            }
        out.print(answer + "\\n")
        out.flush()
    }
}
`;
}

/** The package of the support code, which lies below whatever package the project chose. */
function wirePackage(sources: string): string {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  const file = files.find((each) => each.endsWith('/wire/Wire.kt'));
  if (file === undefined) throw new Error('no support code');
  return dirname(file).replaceAll('/', '.');
}
