import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../fixtures.js';
import { proving } from '../proofs/proving.js';
import type { DrivenCommand } from './LanguageToolchain.js';
import { type CommandNames, namesOf } from './namesOf.js';
import { missingTools, runTool, toolComplaints } from './tools.js';

const folder = 'sdk/swift';
/**
 * The same for every build of a package, so that one goes on from the other. SwiftPM finds the tests by an index, which is of
 * Foundation too unless told; all packages share what the compiler makes of the headers of C that Foundation imports. Together
 * that halves the build of a small package. Nobody debugs what tests build.
 */
export const swiftFlags = [
  ...['-debug-info-format', 'none'],
  ...['-warnings-as-errors', '-index-ignore-system-modules'].flatMap(forCompiler),
  ...['-module-cache-path', join(tmpdir(), 'archc-test-swift-modules')].flatMap(forCompiler),
];

function forCompiler(flag: string): string[] {
  return ['-Xswiftc', flag];
}

/** Swift 6 with SwiftPM, XCTest and swift-format. */
export const swiftToolchain = proving({
  language: 'swift',
  adapter: 'swift',
  missing: () => missingTools(['swift', 'swift-exec']),
  async complaints(project) {
    const root = join(project, folder);
    const tests = existsSync(join(root, 'Tests')) ? ['Tests'] : [];
    const build = ['build', ...(tests.length === 0 ? [] : ['--build-tests']), ...swiftFlags];
    const lint = ['format', 'lint', '--strict', '--recursive', 'Package.swift', 'Sources', ...tests];
    const complaints = [
      await toolComplaints(root, 'swift', build),
      await toolComplaints(root, 'swift', lint),
    ];
    return complaints.join('');
  },
  async testFailures(project) {
    const args = ['test', ...swiftFlags];
    const { exitCode, stdout, stderr } = await runTool(join(project, folder), 'swift', args);
    const output = `${stdout}\n${stderr}`;
    return exitCode === 0 && /Executed [1-9]\d* tests?, with 0 failures/.test(output) ? '' : output;
  },
  async buildDriver(project, commands) {
    const sources = join(project, 'swift-driver');
    const [module = ''] = readdirSync(join(project, folder, 'Sources'));
    mkdirSync(sources, { recursive: true });
    const names = await namesOf(project, swiftToolchain);
    writeFileSync(join(sources, 'main.swift'), driver(module, names, commands));
    const program = await buildProgram(project, module);
    // Whoever starts the driver need not know where the tools are.
    const shell = await succeed(project, ['sh', '-c', 'command -v swift-exec']);
    return { command: shell, args: [program], cwd: project };
  },
  async deprecationWarnings(project, programs) {
    const [module = ''] = readdirSync(join(project, folder, 'Sources'));
    const files = [...programs.keys()].map((key) => `swift-uses/${key}.swift`);
    writeFiles(
      project,
      Object.fromEntries([...programs].map(([key, text]) => [`swift-uses/${key}.swift`, text])),
    );
    await succeed(join(project, folder), ['swift', 'build', ...swiftFlags]);
    const args = ['swiftc', '-typecheck', '-parse-as-library', '-swift-version', '6', '-module-name', 'Uses'];
    const modules = join(project, folder, '.build/debug/Modules');
    const { exitCode, stdout, stderr } = await runTool(project, 'swift-exec', [
      ...args,
      '-I',
      modules,
      ...files,
    ]);
    const output = `${stdout}\n${stderr}`;
    if (exitCode !== 0) throw new Error(`${module}: ${output}`);
    return new Map([...programs.keys()].map((key) => [key, warnedLines(output, `swift-uses/${key}.swift`)]));
  },
});

/** The lines of a file that swiftc warned of, because something is deprecated. */
function warnedLines(output: string, file: string): number[] {
  return output.split('\n').flatMap((line) => {
    const match = /^(?<path>.*?):(?<line>\d+):\d+: warning: .* is deprecated/.exec(line);
    return match?.groups?.path?.endsWith(file) === true ? [Number(match.groups.line)] : [];
  });
}

/**
 * Builds `swift-driver/*.swift` against the package, which is compiled only where `complaints` did not do so. Gives the
 * path of the program.
 */
async function buildProgram(project: string, module: string): Promise<string> {
  await succeed(join(project, folder), ['swift', 'build', ...swiftFlags]);
  const built = `${folder}/.build/debug`;
  const sources = readdirSync(join(project, 'swift-driver')).filter((file) => file.endsWith('.swift'));
  const objects = readdirSync(join(project, built, `${module}.build`)).filter((file) => file.endsWith('.o'));
  const program = join(project, 'swift-driver/driver');
  writeFileSync(
    join(project, 'swift-driver/arguments'),
    [
      ...['-swift-version', '6', '-warnings-as-errors', '-gnone', '-I', `${built}/Modules`, '-o', program],
      ...sources.map((file) => `swift-driver/${file}`),
      ...objects.map((file) => `${built}/${module}.build/${file}`),
    ]
      .map((argument) => `${argument}\n`)
      .join(''),
  );
  // From the project: the sandbox shows the folder that it starts in.
  await succeed(project, ['swift-exec', 'swiftc', '@swift-driver/arguments']);
  return program;
}

async function succeed(folder: string, [command = '', ...args]: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runTool(folder, command, args);
  if (exitCode !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout.trim();
}

function driver(module: string, { params }: CommandNames, commands: readonly DrivenCommand[]): string {
  const cases = commands.map(
    ({ name }) =>
      `  case ${JSON.stringify(name)}: answer(${params(name).qualified}.self, text, prints: prints)`,
  );
  return `import ${module}
import Foundation

/// What people and loggers make of a value.
func printed<Value>(_ value: Value) -> String {
  var ways = ["\\(value)", String(describing: value), String(reflecting: value), "\\([value])", "\\(value as Value?)"]
  var dumped = ""
  dump(value, to: &dumped)
  ways.append(dumped)
  print(value, to: &dumped)
  debugPrint(["in": value], to: &dumped)
  ways.append(dumped)
  return ways.joined(separator: " ")
}

func answer<Value: WireModel>(_ type: Value.Type, _ text: String, prints: Bool) -> String {
  let value: Value
  do {
    value = try Value(fromJSON: text)
  } catch let error as WireError {
    return "refused\\t\\(error) (\\(error.rule.rawValue))"
  } catch {
    return "broken\\t\\(error)"
  }
  if prints { return "printed\\t\\(printed(value))" }
  do {
    let encoded = try value.toJSON()
    return try Value(fromJSON: encoded) == value ? "ok\\t\\(encoded)" : "broken\\tThe values differ."
  } catch {
    return "broken\\t\\(error)"
  }
}

while let line = readLine(strippingNewline: true) {
  let tab = line.utf8.firstIndex(of: 9) ?? line.utf8.endIndex
  let text = String(line.utf8[tab...].dropFirst()) ?? ""
  let command = String(line.utf8[..<tab]) ?? ""
  let prints = command.hasPrefix("print ")
  let answer =
    switch prints ? String(command.dropFirst(6)) : command {
  ${cases.join('\n  ')}
    default: "broken\\tThere is no such command."
    }
  let output = answer.replacingOccurrences(of: "\\n", with: " ") + "\\n"
  FileHandle.standardOutput.write(Data(output.utf8))
}
`;
}
