import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paths } from './paths.js';
import { command, type Step } from './Step.js';

const strictest = {
  target: 'ES2023',
  lib: ['ES2023'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

/** That the client, its tests and the types that ts-rs exported compile under the strictest settings. */
export function typeScriptSteps({ root, example, bindings }: Paths): Step[] {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const compile = (name: string, project: string): Step =>
    command(name, process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: root });
  const exported = compile('tsc of the exported bindings', bindings);
  return [
    compile('tsc of examples/worker', example),
    {
      name: exported.name,
      run: () => {
        const project = { compilerOptions: strictest, include: ['**/*.ts'] };
        writeFileSync(join(bindings, 'tsconfig.json'), JSON.stringify(project));
        writeFileSync(join(bindings, 'package.json'), '{"type":"commonjs"}');
        return exported.run();
      },
    },
  ];
}
