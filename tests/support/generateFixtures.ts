import type { ProjectConfigFile } from '../../types/ProjectConfig.js';
import { succeed } from './archc.js';
import { type Fixture, writeFiles, writeFixtureProject } from './fixtures.js';
import { installPackages } from './installPackages.js';

/** Folders of the fixture project that hold TypeScript. */
export const folders = ['src', 'base', 'bindings', 'domain'];
const packageJson = {
  name: 'fixture-project',
  private: true,
  type: 'module',
  imports: { '#base/*': './base/*.js', '#bindings/*': './bindings/*.js' },
};

/** Makes a project of all fixtures in an empty folder, with everything that its code imports. */
export async function generateFixtures(
  root: string,
  changes: ProjectConfigFile = {},
  specs?: Fixture[],
): Promise<void> {
  writeFixtureProject(root, changes, specs);
  writeFiles(root, { 'package.json': packageJson });
  installPackages(root);
  await succeed(root, ['generate', '--no-cache']);
}
