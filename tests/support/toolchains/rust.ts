import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { cargo, complaints, targetFolder } from '../cargo.js';
import { writeFiles } from '../fixtures.js';
import { rustDeprecations } from './rustDeprecations.js';
import { repository } from '../repository.js';
import { proving } from '../proofs/proving.js';
import type { DrivenCommand, DriverProgram } from './LanguageToolchain.js';
import { type CommandNames, namesOf } from './namesOf.js';
import { missingTools } from './tools.js';

/**
 * Commands in Rust, as `rust-ipc` makes them. Its specs need a `rust` section with a module: `rustSpec` in languages.ts
 * adds one to specs that have none.
 */
export const rustToolchain = proving({
  language: 'rust',
  adapter: 'rust-ipc',
  missing: () => missingTools(['cargo']),
  async complaints(project) {
    const crate = await crateFolder(project);
    if (crate === undefined) return noCrate;
    const lint = ['clippy', '-q', '--all-targets', '--', '-D', 'warnings', '-D', 'missing_docs'];
    return [await complaints(crate, ['fmt', '--check']), await complaints(crate, lint)].join('');
  },
  async testFailures(project) {
    const crate = await crateFolder(project);
    if (crate === undefined) return noCrate;
    const { exitCode, stdout, stderr } = await cargo(crate, ['test', '-q']);
    const passed = exitCode === 0 && /test result: ok\. [1-9]/.test(stdout);
    return passed ? '' : `${stdout}\n${stderr}`;
  },
  async buildDriver(project, commands): Promise<DriverProgram> {
    const crate = await crateFolder(project);
    if (crate === undefined) throw new Error(noCrate);
    const names = await namesOf(project, rustToolchain);
    const folder = join(project, 'driver');
    const worker = await packageName(crate);
    // Crates share a target folder, so the program needs a name that no other project has.
    const name = `driver-${project.replace(/[^A-Za-z0-9]+/g, '-')}`;
    writeFiles(folder, {
      'Cargo.toml': driverManifest(name, worker, crate),
      'src/main.rs': driver(commands, names, worker.replaceAll('-', '_')),
    });
    const { exitCode, stderr } = await cargo(folder, ['build', '-q']);
    if (exitCode !== 0) throw new Error(stderr);
    return { command: join(targetFolder, 'debug', name), args: [], cwd: folder };
  },
  async deprecationWarnings(project, programs) {
    const crate = await crateFolder(project);
    if (crate === undefined) throw new Error(noCrate);
    return rustDeprecations(project, crate, programs);
  },
});

/** A verdict like others: specs that are made smaller may end where nothing is left to generate. */
const noCrate = 'The project has no Rust crate.';

async function crateFolder(project: string): Promise<string | undefined> {
  const [library] = await glob('**/src/lib.rs', { cwd: project, ignore: '**/{node_modules,driver}/**' });
  return library === undefined ? undefined : join(project, dirname(dirname(library)));
}

/** The name of the crate, as a dependency. */
async function packageName(crate: string): Promise<string> {
  const { exitCode, stdout, stderr } = await cargo(crate, ['metadata', '--no-deps', '--format-version', '1']);
  if (exitCode !== 0) throw new Error(stderr);
  const { packages } = JSON.parse(stdout) as { packages: { name: string }[] };
  return packages[0]?.name ?? '';
}

function driverManifest(name: string, worker: string, crate: string): string {
  return `[package]
name = "${name}"
version = "0.1.0"
edition = "2024"

[dependencies]
archc-runtime = { path = "${join(repository, 'runtime', 'rust')}" }
${worker} = { path = "${crate}" }
serde = "1"
serde_json = "1"

[workspace]
`;
}

function driver(commands: readonly DrivenCommand[], { params }: CommandNames, worker: string): string {
  const arms = commands.map(({ name }) => {
    const type = params(name).qualified.replace(/^crate::/, `${worker}::`);
    return `        ${JSON.stringify(name)} => answer::<${type}>(text, prints),\n`;
  });
  return `use std::fmt::Debug;
use std::io::{BufRead, Write};

use archc_runtime::wire::{self, Refusal, Validate};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn read<T: DeserializeOwned + Validate>(text: &str) -> Result<T, Refusal> {
    wire::decode::<T>(text).and_then(|value| value.validate().map(|()| value))
}

fn printed(value: &impl Debug) -> String {
    format!("{value:?} {value:#?}").replace('\\n', " ")
}

fn answer<T>(text: &str, prints: bool) -> String
where
    T: DeserializeOwned + Serialize + Validate + PartialEq + Debug,
{
    let value: T = match read(text) {
        Ok(value) => value,
        // What serde says by itself is what people see who do not read by \`wire::decode\`.
        Err(refusal) => {
            let plain = serde_json::from_str::<T>(text).err().map(|error| error.to_string());
            return format!("refused\\t{} {refusal} {plain:?}", refusal.rule());
        }
    };
    if prints {
        return format!("printed\\t{}", printed(&value));
    }
    let encoded = match serde_json::to_string(&value) {
        Ok(encoded) => encoded,
        Err(error) => return format!("broken\\t{:?}", error.to_string()),
    };
    match read::<T>(&encoded) {
        Ok(again) if again == value => format!("ok\\t{encoded}"),
        Ok(_) => format!("broken\\tDecoding {encoded} gives another value."),
        Err(refusal) => format!("broken\\tIt refuses its own {encoded}: {:?}", refusal.message()),
    }
}

fn dispatch(line: &str) -> String {
    let Some((name, text)) = line.split_once('\\t') else {
        return "broken\\tThis line has no tab.".to_owned();
    };
    let (name, prints) = match name.strip_prefix("print ") {
        Some(name) => (name, true),
        None => (name, false),
    };
    match name {
${arms.join('')}        _ => "broken\\tThis command is not known.".to_owned(),
    }
}

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    // Not \`lines\`: that would strip a carriage return, which is part of the text.
    for line in std::io::stdin().lock().split(b'\\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        writeln!(out, "{}", dispatch(&line))?;
        out.flush()?;
    }
    Ok(())
}
`;
}
