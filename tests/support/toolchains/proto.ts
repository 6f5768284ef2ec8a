import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proving } from '../proofs/proving.js';
import { missingTools, runTool, toolComplaints } from './tools.js';

/** Where the adapter puts the package unless told. */
const folder = 'sdk/proto';

export const protoToolchain = proving({
  language: 'proto',
  adapter: 'proto',
  missing: () => missingTools(['buf', 'protoc', 'python']),
  complaints: async (project) => {
    const root = join(project, folder);
    const said = [
      await toolComplaints(root, 'buf', ['lint']),
      await toolComplaints(root, 'buf', ['build']),
      await toolComplaints(root, 'buf', ['format', '--diff', '--exit-code']),
      await withPython(root, () => Promise.resolve('')),
    ];
    return said.filter((text) => text !== '').join('\n');
  },
  testFailures: (project) => withPython(join(project, folder), importAll),
});

/** The .proto files of a package, relative to its folder. */
export function protoFiles(root: string): string[] {
  if (!existsSync(root)) return [];
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.proto')).sort();
}

/**
 * Compiles a package for Python, and runs what is to be done with the code in its folder, `PYTHONPATH` set by the
 * caller. Gives what protoc had to say, or what `use` gives.
 */
export async function withPython(root: string, use: (generated: string) => Promise<string>): Promise<string> {
  const files = protoFiles(root);
  if (files.length === 0) return `no .proto below ${root}`;
  const generated = mkdtempSync(join(tmpdir(), 'archc-proto-'));
  try {
    const outputs = ['python', 'pyi', 'grpc_python'].map((kind) => `--${kind}_out=${generated}`);
    const run = await runTool(root, 'protoc', ['-I', root, '--fatal_warnings', ...outputs, ...files]);
    const said = `${run.stdout}${run.stderr}`.trim();
    return run.exitCode === 0 && said === ''
      ? await use(generated)
      : `protoc gave ${String(run.exitCode)}\n${said}`;
  } finally {
    rmSync(generated, { recursive: true, force: true });
  }
}

/** Imports every module that protoc made, and makes one message of every kind. */
const importer = `
import importlib, pathlib, sys
count = 0
for path in sorted(pathlib.Path('.').rglob('*.py')):
    module = importlib.import_module('.'.join(path.with_suffix('').parts))
    compile(path.read_text(), str(path), 'exec')
    stub = path.with_suffix('.pyi')
    if stub.exists():
        compile(stub.read_text(), str(stub), 'exec')
    file = getattr(module, 'DESCRIPTOR', None)
    for name in getattr(file, 'message_types_by_name', {}):
        kind = getattr(module, name)
        message = kind()
        assert kind.FromString(message.SerializeToString()) == message
        count += 1
sys.exit(0 if count else 'no message at all')
`;

async function importAll(generated: string): Promise<string> {
  const { exitCode, stderr } = await runTool(generated, 'python', ['-c', importer], {
    env: { PYTHONPATH: generated, PYTHONDONTWRITEBYTECODE: '1' },
  });
  // Without the lines of the generated code, which hold whole descriptors.
  const short = stderr
    .split('\n')
    .map((line) => line.slice(0, 300))
    .join('\n');
  return exitCode === 0 ? '' : `importing gave ${String(exitCode)}\n${short}`;
}
