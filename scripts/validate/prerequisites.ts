import { existsSync } from 'node:fs';
import { execa } from 'execa';
import type { Paths } from './paths.js';
import { command, type Step } from './Step.js';

/** That the tools are there, and that the generated code is what the specs say. */
export function prerequisites({ archc, example }: Paths): Step[] {
  return [
    { name: 'cargo', run: cargoVersion },
    {
      name: 'archc is built',
      run: () =>
        existsSync(archc)
          ? Promise.resolve('')
          : Promise.reject(new Error(`There is no ${archc}. Run \`npm run build\` first.`)),
    },
    command('archc check', process.execPath, [archc, 'check'], { cwd: example }, (output) => output),
  ];
}

async function cargoVersion(): Promise<string> {
  try {
    return (await execa('cargo', ['--version'])).stdout;
  } catch (error) {
    throw new Error('cargo is missing: install Rust (https://rustup.rs), or put it on the PATH.', {
      cause: error,
    });
  }
}
