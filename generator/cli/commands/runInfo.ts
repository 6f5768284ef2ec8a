import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue } from '../../../types/Json.js';
import { didYouMean } from '../../../validators/schema/didYouMean.js';
import { explain, explainAll } from '../../app/explain.js';
import { listAdapters } from '../../app/listAdapters.js';
import { openProject } from '../../app/openProject.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import type { CommandIo } from '../CommandIo.js';
import { packageRoot } from '../../modules/packageRoot.js';
import type { Report } from '../Report.js';
import { trustFor } from './trustFor.js';
import { usageError } from '../usageError.js';

const schemas: Readonly<Record<string, string>> = {
  'command-spec': 'command-spec.v2.schema.json',
  config: 'generator-config.schema.json',
  report: 'report.schema.json',
};

/** Prints a JSON Schema: of a spec, of `.generator.json`, or of what `--json` prints. */
export function runSchema(name: string): Report {
  const file = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (file === undefined) {
    const suggestion = didYouMean(name, Object.keys(schemas));
    return usageError(
      'schema',
      `There is no schema '${name}'. ${suggestion ? `Did you mean '${suggestion}'?` : `Known: ${Object.keys(schemas).join(', ')}.`}`,
    );
  }
  const path = join(packageRoot, 'specs', 'schema', file);
  const text = readFileSync(path, 'utf8').trimEnd();
  return {
    command: 'schema',
    exitCode: 0,
    summary: path,
    data: JSON.parse(text) as JsonValue,
    problems: [],
    next: [],
    text,
    root: '',
  };
}

/** Lists the adapters that the project can use. */
export async function runAdapters(io: CommandIo, options: { trust?: boolean }): Promise<Report> {
  const project = openProject(io.cwd);
  const { adapters, problems } = await listAdapters(project, await trustFor(io, project, options));
  const data = adapters.map(({ id, languages, description, capabilities }) => ({
    id,
    languages: languages.map((language) => (typeof language === 'string' ? language : language.id)),
    description,
    environments: [...capabilities.environments],
  }));
  const text = data
    .map(({ id, description, languages }) => `  ${id.padEnd(14)} ${description} (${languages.join(', ')})`)
    .join('\n');
  return {
    command: 'adapters',
    exitCode: hasErrors(problems) ? 2 : 0,
    summary: `${adapters.length} adapters.`,
    data,
    problems,
    next: [],
    text,
    root: project.root,
  };
}

/** Prints the page of a diagnostic code, or the list of all codes. */
export function runExplain(code: string | undefined): Report {
  const base = { command: 'explain', exitCode: 0, problems: [], next: [], root: '' } as const;
  if (code === undefined) {
    const codes = explainAll();
    const text = codes.map((known) => `  ${known.code}  ${known.title}`).join('\n');
    const data = codes.map((known) => ({ ...known }));
    return { ...base, summary: `${codes.length} codes.`, data, text };
  }
  const found = explain(code);
  if (found === undefined)
    return usageError('explain', `There is no diagnostic '${code}'. \`archc explain\` lists them all.`);
  return { ...base, summary: `${found.code}: ${found.title}`, data: { ...found }, text: found.page };
}
