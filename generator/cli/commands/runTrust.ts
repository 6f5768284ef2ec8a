import { realpathSync } from 'node:fs';
import { errorReason } from '../../tree/errorReason.js';
import { findProject } from '../../project/loadProject.js';
import { projectCode, type ProjectCode } from '../../project/trust/projectCode.js';
import { readTrustRecord, trustedFolder } from '../../workspace/trust/readTrustRecord.js';
import { liesInProject, trustFile } from '../../project/trust/trustFile.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { visible } from '../../../types/diagnostics/visible.js';
import { writeTrustRecord } from '../../workspace/trust/writeTrustRecord.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { stateHost } from './trustFor.js';

export interface TrustOptions {
  list?: boolean;
  revoke?: boolean;
  json?: boolean;
}

/** Records that code of this project may run for this user as it is now, lists what is recorded, or takes it back. */
export async function runTrust(io: CommandIo, options: TrustOptions): Promise<Report> {
  if (options.list === true && options.revoke === true)
    return usageError('trust', '--list and --revoke are two different questions.');
  const file = trustFile(stateHost(io));
  try {
    if (options.list === true) return list(file);
    return options.revoke === true ? await revoke(io, file) : await record(io, file, options);
  } catch (error) {
    return { ...nothing, exitCode: 2, summary: `Nothing was recorded: ${visible(errorReason(error))}.` };
  }
}

const nothing = { command: 'trust', data: null, problems: [], next: [], text: '', root: '' } as const;

function list(file: string): Report {
  const record = readTrustRecord(file);
  if ('reason' in record) throw new Error(record.reason);
  const folders = Object.entries(record.folders).sort(([a], [b]) => (a < b ? -1 : 1));
  const data = folders.map(([folder, { since, files }]) => ({
    folder,
    since,
    files: Object.keys(files).length,
  }));
  const text = data
    .map(({ folder, since, files }) => visible(`  ${folder}  (${files} files, ${since})`))
    .join('\n');
  return { ...nothing, exitCode: 0, summary: `${data.length} folders are trusted.`, data, text };
}

async function revoke(io: CommandIo, file: string): Promise<Report> {
  const realRoot = realpathSync(findProject(io.cwd).root);
  const record = readTrustRecord(file);
  if ('reason' in record) throw new Error(record.reason);
  const data = { folder: realRoot };
  if (trustedFolder(record, realRoot) === undefined)
    return { ...nothing, exitCode: 0, summary: 'This folder was not trusted.', data };
  await writeTrustRecord(file, ({ folders, ...rest }) => {
    const left = Object.entries(folders).filter(([folder]) => folder !== realRoot);
    return { ...rest, folders: Object.fromEntries(left) };
  });
  return { ...nothing, exitCode: 0, summary: 'Code of this project does not run any more.', data };
}

async function record(io: CommandIo, file: string, { json }: TrustOptions): Promise<Report> {
  const project = findProject(io.cwd);
  const { root, diagnostics: problems } = project;
  if (hasErrors(problems))
    return {
      ...nothing,
      exitCode: 2,
      summary: 'The config has errors; nothing was recorded.',
      problems,
      root,
    };
  const realRoot = realpathSync(root);
  if (liesInProject(file, realRoot))
    throw new Error(`${file} lies in the project, which must not say itself what runs`);
  const code = await projectCode(project);
  const data = {
    folder: realRoot,
    code: code.parts,
    packages: code.packages,
    files: Object.fromEntries(code.files),
  };
  if (code.parts.length === 0)
    return { ...nothing, exitCode: 0, summary: 'This project has no code that archc would run.', data };
  // Before anything is recorded, so that it can still be stopped; with --json it is in the envelope.
  if (json !== true) io.stdout.write(`${describe(code)}\n`);
  await writeTrustRecord(file, (before) => ({
    ...before,
    folders: { ...before.folders, [realRoot]: { since: new Date().toISOString(), files: data.files } },
  }));
  const summary = `Recorded in ${file}: this code runs for you until it changes.`;
  const next = [{ why: 'Take it back', command: 'archc trust --revoke' }];
  return { ...nothing, exitCode: 0, summary, data, next };
}

/** What would run, the files of packages left out. */
function describe({ parts, files, packages }: ProjectCode): string {
  const own = [...files.keys()].filter((path) => !packages.some((folder) => path.startsWith(`${folder}/`)));
  const lines = [
    ...parts.map((part) => `  ${part}`),
    ...(own.length === 0 ? [] : ['', 'Files:', ...own.map((path) => `  ${path}`)]),
    ...(packages.length === 0 ? [] : ['', 'Packages:', ...packages.map((folder) => `  ${folder}`)]),
  ];
  return lines.map(visible).join('\n');
}
