import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { loadAdapters } from '../project/loadAdapters.js';
import type { Project } from '../project/loadProject.js';
import { trustOf, untrusted } from '../project/readInputs.js';
import type { Trust } from '../../types/Trust.js';
import { locatorOf } from './locate.js';

/** The adapters that a project can use, and what is wrong with the others or with the config. */
export async function listAdapters(
  project: Project,
  trust: Trust = untrusted,
): Promise<{ adapters: GeneratorAdapter[]; problems: Diagnostic[] }> {
  const { adapters, diagnostics } = await loadAdapters(
    project.root,
    project.config,
    trustOf(project.tree, trust),
  );
  return { adapters, problems: locatorOf(project)([...project.diagnostics, ...diagnostics]) };
}
