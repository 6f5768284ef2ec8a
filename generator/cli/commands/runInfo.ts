import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagnosticCode } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import { didYouMean } from '../../../validators/schema/didYouMean.js';
import { loadAdapters } from '../../project/loadAdapters.js';
import { findProject } from '../../project/loadProject.js';
import { diagnosticCodes, diagnosticTable } from '../../../types/diagnostics/diagnosticTable.js';
import type { CommandIo } from '../CommandIo.js';
import { packageRoot } from '../../project/packageRoot.js';
import type { Report } from '../Report.js';
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
export async function runAdapters(io: CommandIo): Promise<Report> {
  const project = findProject(io.cwd);
  const { adapters, diagnostics } = await loadAdapters(project.root, project.config);
  const problems = [...project.diagnostics, ...diagnostics];
  const data = adapters.map(({ id, languages, description, capabilities }) => ({
    id,
    languages: [...languages],
    description,
    environments: [...capabilities.environments],
  }));
  const text = adapters
    .map(({ id, description, languages }) => `  ${id.padEnd(14)} ${description} (${languages.join(', ')})`)
    .join('\n');
  return {
    command: 'adapters',
    exitCode: problems.length > 0 ? 2 : 0,
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
  if (code === undefined) {
    const text = diagnosticCodes.map((known) => `  ${known}  ${diagnosticTable[known].title}`).join('\n');
    const data = diagnosticCodes.map((known) => ({
      code: known,
      severity: diagnosticTable[known].severity,
      title: diagnosticTable[known].title,
    }));
    return {
      command: 'explain',
      exitCode: 0,
      summary: `${diagnosticCodes.length} codes.`,
      data,
      problems: [],
      next: [],
      text,
      root: '',
    };
  }
  const wanted = code.toUpperCase() as DiagnosticCode;
  const path = join(packageRoot, 'docs', 'diagnostics', `${wanted}.md`);
  if (!diagnosticCodes.includes(wanted) || !existsSync(path))
    return usageError('explain', `There is no diagnostic '${code}'. \`archc explain\` lists them all.`);
  const text = readFileSync(path, 'utf8').trimEnd();
  const { severity, title } = diagnosticTable[wanted];
  return {
    command: 'explain',
    exitCode: 0,
    summary: `${wanted}: ${title}`,
    data: { code: wanted, severity, title, page: text },
    problems: [],
    next: [],
    text,
    root: '',
  };
}
