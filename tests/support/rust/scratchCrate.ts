import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { leadsBack } from '../../../types/ir/partsOf.js';
import { allowancesOf, declarationsView } from '../../../renderers/rust/declarationsView.js';
import { useLines } from '../../../renderers/rust/RustScope.js';
import type { Spec } from '../../../types/ir/Spec.js';
import { writeFiles } from '../fixtures.js';
import { cargoEnv } from '../cargo.js';
import { repository } from '../repository.js';
import type { BoundFixtures } from './bindFixtures.js';

/** Whether cargo is there; without it the tests of Rust code are skipped, and say so. */
export const hasCargo = succeeds('cargo', ['--version']);

function succeeds(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A type without parameters that the driver can read and write. */
export interface DrivenType {
  id: string;
  module: string;
  /** The Rust name. */
  name: string;
}

/** The types of a command that stand on their own in Rust. */
export function drivenTypes({ project, commands, modules }: BoundFixtures): DrivenType[] {
  return commands.flatMap((command) =>
    command.types
      .filter(({ generics, body }) => generics.length === 0 && body.kind !== 'alias')
      .map(({ id }) => ({
        id,
        module: modules.get(command.name) ?? '',
        name: project.names.get(command.name)?.types.get(id)?.type ?? '',
      })),
  );
}

/** The types of a command that are types of their own in Rust too, which ts-rs then exports. */
export function exportedTypes(command: Spec): Spec['types'] {
  return command.types.filter(({ body }) => body.kind !== 'alias' || leadsBack(body.type));
}

/** Writes a crate with one module a fixture, a driver and an exporter of the TypeScript types. */
export function writeScratchCrate(root: string, fixtures: BoundFixtures): void {
  const { commands, project, modules } = fixtures;
  const files = commands.map((command) => {
    const { items, scope } = declarationsView(project, command);
    const allowed = allowancesOf(project, command);
    const text = [allowed.join('\n'), useLines(scope).join('\n'), ...items.map((item) => item.trimEnd())];
    return [
      `src/${modules.get(command.name) ?? ''}.rs`,
      `//! Generated.\n${text
        .filter((part) => part !== '')
        .map((part, index) => `${index === 0 ? '' : '\n'}${part}\n`)
        .join('')}`,
    ];
  });
  const names = [...modules.values()].sort();
  writeFiles(root, {
    ...(Object.fromEntries(files) as Record<string, string>),
    'src/lib.rs': `//! The types of all fixtures.\n\n${names.map((name) => `pub mod ${name};\n`).join('')}`,
    'src/main.rs': driver(drivenTypes(fixtures)),
    'src/bin/export.rs': exporter(fixtures),
    'Cargo.toml': manifest(),
  });
}

function manifest(): string {
  return `[package]
name = "scratch"
version = "0.1.0"
edition = "2024"
default-run = "scratch"

[features]
ts = ["dep:ts-rs", "archc-runtime/ts"]

[[bin]]
name = "export"
required-features = ["ts"]

[dependencies]
archc-runtime = { path = "${join(repository, 'runtime', 'rust')}", features = ["pattern"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
ts-rs = { version = "12", optional = true, features = ["no-serde-warnings", "serde-json-impl"] }

[lints.rust]
missing_docs = "deny"
`;
}

/** Reads lines of `["type", "wire text"]` and answers with what became of them. */
function driver(types: readonly DrivenType[]): string {
  const arms = types.map(
    ({ module, name }) =>
      `        "${module}::${name.replace(/^r#/, '')}" => answer::<scratch::${module}::${name}>(&wire),\n`,
  );
  return `//! Decodes and encodes.
#![cfg_attr(rustfmt, rustfmt_skip)]
// It uses every type, the deprecated ones too.
#![allow(deprecated)]

use std::io::BufRead;

use archc_runtime::wire::{self, Validate};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

fn answer<T: DeserializeOwned + Serialize + Validate>(text: &str) -> String {
    let decoded = wire::decode::<T>(text).and_then(|value| value.validate().map(|()| value));
    let plain = serde_json::from_str::<T>(text).is_ok();
    match decoded {
        Ok(value) => match serde_json::to_value(&value) {
            Ok(value) => json!({ "ok": value, "plain": plain }),
            Err(error) => json!({ "broken": error.to_string() }),
        },
        Err(refusal) => json!({ "field": refusal.field(), "rule": refusal.rule(), "message": refusal.message(), "plain": plain }),
    }
    .to_string()
}

fn dispatch(line: &str) -> String {
    let Ok((name, wire)) = serde_json::from_str::<(String, String)>(line) else {
        return "null".to_owned();
    };
    match name.as_str() {
${arms.join('')}        _ => "null".to_owned(),
    }
}

fn main() {
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        println!("{}", dispatch(&line));
    }
}
`;
}

/** Prints the TypeScript that ts-rs makes of every type: a line of JSON each. */
function exporter({ commands, modules, project }: BoundFixtures): string {
  const lines = commands.flatMap((command) =>
    exportedTypes(command).map(({ id, generics }) => {
      const module = modules.get(command.name) ?? '';
      const name = project.names.get(command.name)?.types.get(id)?.type ?? '';
      const args = generics.length === 0 ? '' : `<${generics.map(() => 'String').join(', ')}>`;
      return `    show("${module}", <scratch::${module}::${name}${args} as TS>::decl(&config));\n`;
    }),
  );
  return `//! Exports.
#![cfg_attr(rustfmt, rustfmt_skip)]
// It uses every type, the deprecated ones too.
#![allow(deprecated)]

use ts_rs::{Config, TS};

fn show(module: &str, text: String) {
    println!("{}", serde_json::json!([module, text]));
}

fn main() {
    let config = Config::default();
    show("json", <serde_json::Value as TS>::decl(&config));
${lines.join('')}}
`;
}

/** Runs cargo in the crate; what it printed, errors included. */
export function cargo(root: string, args: readonly string[], input = ''): { ok: boolean; output: string } {
  try {
    const output = execFileSync('cargo', args, {
      cwd: root,
      env: { ...process.env, ...cargoEnv },
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
    return { ok: true, output };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: `${stdout}${stderr}` };
  }
}
