import { join } from 'node:path';
import { cargo } from '../cargo.js';
import { writeFiles } from '../fixtures.js';
import { repository } from '../repository.js';

/** A message of cargo, as far as it is read. */
interface CargoMessage {
  reason: string;
  message?: {
    level: string;
    rendered: string;
    code: { code: string } | null;
    spans: { file_name: string; line_start: number; is_primary: boolean }[];
  };
}

/**
 * The lines at which rustc warns of something deprecated. Each program is a module of one library that depends on the
 * generated crate, `workers_core`. Throws with the compiler's output when it does not compile.
 */
export async function rustDeprecations(
  project: string,
  crate: string,
  programs: ReadonlyMap<string, string>,
): Promise<Map<string, readonly number[]>> {
  const modules = new Map([...programs.keys()].map((name) => [name, name.replaceAll('-', '_')]));
  const folder = join(project, 'uses');
  writeFiles(folder, {
    'Cargo.toml': manifest(`uses-${project.replace(/[^A-Za-z0-9]+/g, '-')}`, crate),
    'src/lib.rs': [...modules.values()].map((module) => `pub mod ${module};\n`).join(''),
    ...Object.fromEntries([...programs].map(([name, text]) => [`src/${modules.get(name) ?? ''}.rs`, text])),
  });
  const { exitCode, stdout } = await cargo(folder, ['check', '-q', '--message-format=json']);
  const messages = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => (JSON.parse(line) as CargoMessage).message ?? []);
  if (exitCode !== 0) throw new Error(messages.map(({ rendered }) => rendered).join('\n'));
  const warnings = messages.filter(({ code }) => code?.code === 'deprecated');
  return new Map(
    [...modules].map(([name, module]) => [
      name,
      warnings
        .flatMap(({ spans }) => spans.filter(({ is_primary: isPrimary }) => isPrimary))
        .filter(({ file_name: file }) => file.endsWith(`src/${module}.rs`))
        .map(({ line_start: line }) => line),
    ]),
  );
}

function manifest(name: string, crate: string): string {
  return `[package]
name = "${name}"
version = "0.1.0"
edition = "2024"

[dependencies]
archc-runtime = { path = "${join(repository, 'runtime', 'rust')}" }
workers-core = { path = "${crate}" }

[workspace]
`;
}
