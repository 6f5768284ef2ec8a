import { resolve } from 'node:path';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { initProject } from '../../app/init/initProject.js';
import { findProject } from '../../project/loadProject.js';
import { missingTools } from '../../project/missingTools.js';
import type { CommandIo } from '../CommandIo.js';
import type { NextStep, Report } from '../Report.js';
import { lockOptions } from './lockOptions.js';
import { nothingDone } from '../nothingDone.js';

export interface InitOptions {
  /** Also lay out a Cargo workspace, for specs of the adapters with Rust. */
  cargo?: boolean;
  /** Also have git merge what archc writes. */
  git?: boolean;
  json?: boolean;
}

/** Prepares a folder for specs. Files that exist are kept; a Cargo.toml gains the workspace where it has none. */
export async function runInit(io: CommandIo, options: InitOptions): Promise<Report> {
  const project = findProject(io.cwd);
  const base = { command: 'init', root: resolve(io.cwd) };

  if (hasErrors(project.diagnostics))
    return { ...base, ...nothingDone(project.diagnostics), summary: 'Nothing was written.' };
  const crate = project.config.layout.rust;
  const request = {
    root: base.root,
    git: options.git === true,
    ...(options.cargo === true ? { crate } : {}),
  };
  const { steps, diagnostics, trash } = await initProject(request, lockOptions(io));
  const problems = [...project.diagnostics, ...diagnostics];
  if (hasErrors(problems)) return { ...base, ...nothingDone(problems), summary: 'Nothing was written.' };
  const lines = steps.map(({ outcome, path, note }) => {
    const told = note === undefined ? '' : `  (${note})`;
    return `  ${outcome.padEnd(8)}  ${path}${told}`;
  });
  const tools = missingTools(base.root);
  const next: NextStep[] = [
    ...(tools === undefined ? [] : [{ why: 'Have what checks and tests the code', command: tools }]),
    { why: 'Compile the specs', command: 'npx archc generate' },
    { why: 'Check the types, and run the generated tests', command: 'npx tsc && npx vitest run' },
  ];
  if (options.cargo === true)
    next.push(
      { why: 'Then test the worker', command: `cargo test --manifest-path ${crate}/Cargo.toml` },
      {
        why: 'And start it; `generate` says how to call it',
        command: `ARCHC_SOCKET=/tmp/my-worker/worker.sock cargo run --manifest-path ${crate}/Cargo.toml`,
      },
    );
  const written = steps.filter(({ outcome }) => outcome !== 'kept').length;
  const kept = trash === undefined ? '' : ` What was replaced is in ${trash}.`;
  return {
    ...base,
    exitCode: 0,
    summary:
      written === 0
        ? 'Everything was there already.'
        : `${written} ${written === 1 ? 'file' : 'files'} written.${kept}`,
    data: steps.map(({ path, outcome, note }) => ({ path, outcome, note: note ?? null })),
    problems,
    next,
    text: lines.join('\n'),
  };
}
