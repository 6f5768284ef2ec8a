import type { Paths } from './paths.js';
import { command, type Step } from './Step.js';

const warningsAreErrors = ['--', '-D', 'warnings'];

/** The crate: its form, its lints, its tests, the program, and what ts-rs makes of its types. */
export function rustSteps({ crate, cargoTarget, bindings }: Paths): Step[] {
  const cargo = (args: readonly string[], remark?: (output: string) => string): Step =>
    command(
      `cargo ${args.filter((arg) => arg !== bindings).join(' ')}`,
      'cargo',
      args,
      { cwd: crate, env: { CARGO_TARGET_DIR: cargoTarget, CARGO_TERM_COLOR: 'never' } },
      remark,
    );
  return [
    cargo(['fmt', '--check']),
    cargo(['clippy', '--all-targets', '--all-features', ...warningsAreErrors]),
    cargo(['test'], testResults),
    cargo(['build', '--release']),
    cargo(['run', '--features', 'ts', '--bin', 'export_bindings', '--', bindings]),
  ];
}

/** The line of each test program that has tests. */
function testResults(output: string): string {
  const results = output.match(/^test result: .*$/gm) ?? [];
  return results.filter((line) => !line.includes(' 0 passed')).join('\n');
}
