import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { editJson } from '../../../validators/source/edit/editJson.js';
import { findUpwards } from '../../project/findInstalled.js';
import { addLines, create, type PlannedStep, textOf } from './InitStep.js';

type Manifest = Readonly<Record<string, unknown>>;

/** What is run by the names of everyday. */
const scripts = { generate: 'archc generate', check: 'archc check && tsc', test: 'vitest run' };

/** The files that let TypeScript compile and be tested. What is there is kept and gains what it lacks at most. */
export function typescriptFiles(root: string, inRust: boolean): (PlannedStep | Diagnostic)[] {
  const manifest = packageJson(root);
  const isModule = 'code' in manifest || /"type"\s*:\s*"module"/.test(manifest.text ?? textOf(manifest));
  const hasConfig = findUpwards(root, 'tsconfig.json') !== undefined;
  const ignored = ['node_modules/', 'dist/', ...(inRust ? ['target/'] : [])];
  const isIgnored = findUpwards(root, '.gitignore')?.text.includes('node_modules') ?? false;
  return [
    manifest,
    ...(hasConfig ? [] : [create(root, 'tsconfig.json', tsconfig(isModule))]),
    ...(isIgnored && !inRust ? [] : [addLines(root, '.gitignore', ignored, ignores)]),
  ];
}

/** One that `npm install archc` alone wrote says nothing yet of what the project is. */
function packageJson(root: string): PlannedStep | Diagnostic {
  const fresh = { private: true, type: 'module', scripts };
  const step = create(root, 'package.json', `${JSON.stringify(fresh, undefined, 2)}\n`);
  if ('code' in step || !step.file.current) return step;
  const manifest = parsed(textOf(step));
  const keys = Object.keys(manifest ?? {});
  if (manifest?.type !== undefined || keys.length === 0) return step;
  const isBare = keys.every((key) => ['dependencies', 'devDependencies', 'packageManager'].includes(key));
  if (!isBare) return { ...step, note: 'without "type": "module" Node takes its .js files for CommonJS' };
  const patch = Object.entries(fresh).map(([key, value]) => ({ op: 'add' as const, path: `/${key}`, value }));
  const edited = editJson(textOf(step), patch, {
    keyOrder: () => ['private', 'type', 'scripts', 'dependencies'],
  });
  return 'problem' in edited ? step : { ...step, outcome: 'updated', text: edited.text };
}

function parsed(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** For a package that is not of modules, imports are left to whatever bundles or runs it. */
function tsconfig(isModule: boolean): string {
  const modules = isModule ? `"module": "NodeNext",` : `"module": "Preserve",`;
  return `{
  "compilerOptions": {
    "target": "ES2022",
    ${modules}
    "strict": true,
    "skipLibCheck": true,
    "types": ["node"],
    // \`tsc\` checks and writes nothing. For a build give it an outDir, and leave that folder out of the tests.
    "noEmit": true
  }
}
`;
}

function ignores(line: string, wanted: string): boolean {
  const name = (pattern: string): string => pattern.replace(/^\*\*\//, '').replace(/^\/|\/$/g, '');
  return name(line) === name(wanted);
}
