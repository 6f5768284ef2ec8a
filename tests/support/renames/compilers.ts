import { join } from 'node:path';
import { complaints, hasCargo } from '../cargo.js';
import { compileTypes } from '../compileTypes.js';
import type { GitProject } from '../GitProject.js';
import { strictest } from '../installPackages.js';
import { missingTools, toolComplaints } from '../toolchains/tools.js';

/** What the compilers of four languages say of a project with logic; empty when all are content. Those that are not here say nothing. */
export async function compilerComplaints(project: GitProject, handler: string): Promise<string[]> {
  const { root } = project;
  const types = compileTypes(root, { ...strictest, types: ['node'] }, ['commands', 'bindings']);
  const rust = hasCargo ? await complaints(join(root, 'workers/core'), ['check', '--all-targets']) : '';
  const has = (tool: string): boolean => missingTools([tool]).length === 0;
  const c = has('gcc')
    ? await toolComplaints(join(root, 'sdk/c'), 'gcc', [
        '-std=c11',
        '-Wall',
        '-Werror',
        '-fsyntax-only',
        '-Iinclude',
        handler,
      ])
    : '';
  const python = has('mypy') ? await toolComplaints(join(root, 'sdk/python'), 'mypy', []) : '';
  return [...types, rust, c, python].filter((said) => said !== '');
}
