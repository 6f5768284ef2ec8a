/**
 * Turns what would be slow at start-up into plain code below `build/`: the JSON Schemas become standalone
 * validators, the templates become precompiled functions, and the program becomes one digest that tells
 * caches of another build apart.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import Handlebars from 'handlebars';
import { digestOfBuild } from './buildId.js';
import { supportSources } from './supportSources.js';

const root = join(import.meta.dirname, '..');
const out = join(root, 'build');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}

const validators = {
  validateCommandSpec: 'urn:archc:command-spec:v2',
  validateGeneratorConfig: 'urn:archc:generator-config:v1',
};

async function compileValidators(): Promise<void> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
    schemas: filesBelow('specs/schema', '.schema.json').map(
      (name) => JSON.parse(read(`specs/schema/${name}`)) as object,
    ),
  });
  // A file for each: a run that finds everything unchanged reads no validator of specs.
  for (const [name, id] of Object.entries(validators)) {
    const contents = standaloneCode.default(ajv, { [name]: id });
    await build({
      stdin: { contents, resolveDir: root, loader: 'js' },
      outfile: join(out, `${name}.js`),
      bundle: true,
      format: 'esm',
      platform: 'node',
      minifySyntax: true,
    });
    writeFileSync(
      join(out, `${name}.d.ts`),
      `import type { ErrorObject } from 'ajv';
export declare const ${name}: { (data: unknown): boolean; errors?: ErrorObject[] | null };
`,
    );
  }
}

async function compileTemplates(): Promise<void> {
  const support = await supportSources(root);
  const sources = [
    ...filesBelow('templates', '.hbs').map((name) => ({
      name: name.slice(0, -4),
      text: read(`templates/${name}`),
    })),
    ...[...support].map(([name, { template }]) => ({ name, text: template })),
  ];
  const entries = sources.map(({ name, text }) => {
    const compiled = Handlebars.precompile(text, { strict: true, noEscape: true, knownHelpersOnly: true });
    return `  ${JSON.stringify(name)}: ${compiled as string},`;
  });
  const paths = Object.fromEntries([...support].map(([name, { path }]) => [name, path]));
  writeFileSync(
    join(out, 'supportPaths.js'),
    `export const supportPaths = ${JSON.stringify(paths, null, 2)};\n`,
  );
  writeFileSync(
    join(out, 'supportPaths.d.ts'),
    'export declare const supportPaths: Readonly<Record<string, string>>;\n',
  );
  writeFileSync(join(out, 'templates.js'), `export const templates = {\n${entries.join('\n')}\n};\n`);
  writeFileSync(
    join(out, 'templates.d.ts'),
    'export declare const templates: Readonly<Record<string, TemplateSpecification>>;\n',
  );
}

async function writeBuildId(): Promise<void> {
  const buildId = await digestOfBuild(root);
  const { version } = JSON.parse(read('package.json')) as { version: string };
  writeFileSync(
    join(out, 'buildInfo.js'),
    `export const version = ${JSON.stringify(version)};\nexport const buildId = ${JSON.stringify(buildId)};\n`,
  );
  writeFileSync(
    join(out, 'buildInfo.d.ts'),
    'export declare const version: string;\nexport declare const buildId: string;\n',
  );
}

mkdirSync(out, { recursive: true });
await compileValidators();
await compileTemplates();
// Last: it is taken of the others as well.
await writeBuildId();
