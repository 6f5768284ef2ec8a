import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../fixtures.js';
import { repository } from '../repository.js';
import { proving } from '../proofs/proving.js';
import { missingTools, runTool, toolComplaints } from './tools.js';

const folder = 'sdk/python';
const driver = join(repository, 'tests/support/toolchains/pythonDriver.py');

/** Python with pydantic, checked by mypy and ruff as the package's own pyproject.toml configures them. */
export const pythonToolchain = proving({
  language: 'python',
  adapter: 'python',
  missing: () => missingTools(['python', 'mypy', 'ruff', 'pytest']),
  async complaints(project) {
    const root = join(project, folder);
    const complaints = [
      await toolComplaints(root, 'python', ['-B', '-W', 'error', '-c', importEverything]),
      await toolComplaints(root, 'mypy', ['--no-incremental']),
      await toolComplaints(root, 'ruff', ['check', '--no-cache', '--output-format=concise', '.']),
      await toolComplaints(root, 'ruff', ['format', '--no-cache', '--check', '.']),
    ];
    return complaints.join('');
  },
  // pytest fails when it finds no test.
  testFailures: (project) =>
    toolComplaints(join(project, folder), 'python', [
      ...['-B', '-W', 'error', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', '--tb=short'],
    ]),
  async buildDriver(project, commands) {
    const root = join(project, folder);
    const source = join(root, 'src');
    const [name = ''] = readdirSync(source);
    const names = commands.map((command) => command.name);
    // The script names its interpreter: who starts the driver need not know where the tools are.
    const check = await runTool(root, 'python', ['-B', driver, source, name, ...names]);
    if (check.exitCode !== 0) throw new Error(check.stderr);
    return { command: check.stdout.trim(), args: ['-B', driver, source, name], cwd: root };
  },
  async deprecationWarnings(project, programs) {
    const files = Object.fromEntries([...programs].map(([key, text]) => [`uses/${key}.py`, text]));
    writeFiles(project, files);
    const args = ['-B', '-c', runEach, join(project, folder, 'src'), ...Object.keys(files)];
    const { exitCode, stdout, stderr } = await runTool(project, 'python', args);
    if (exitCode !== 0) throw new Error(`${stdout}\n${stderr}`);
    const lines = JSON.parse(stdout) as number[][];
    return new Map([...programs.keys()].map((key, index) => [key, lines[index] ?? []]));
  },
});

/** Runs programs, and gives the lines of each from which was warned that something is deprecated. */
const runEach = `
import contextlib, json, runpy, sys, warnings
source, *programs = sys.argv[1:]
sys.path.insert(0, source)

def lines(program):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with contextlib.redirect_stdout(sys.stderr):
            runpy.run_path(program)
    return [one.lineno for one in caught if one.filename == program and one.category is DeprecationWarning]

print(json.dumps([lines(program) for program in programs]))
`;

/** Every module of the package, and its schemas. */
const importEverything = `
import importlib, pkgutil, sys
sys.path.insert(0, "src")
[package] = [module.name for module in pkgutil.iter_modules(["src"])]
for module in pkgutil.walk_packages(importlib.import_module(package).__path__, package + "."):
    importlib.import_module(module.name)
`;
