import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectConfigFile } from '../../types/ProjectConfig.js';
import { madeSpecs } from './madeSpecs.js';
import { repository } from './repository.js';

const fixtures = join(repository, 'tests', 'fixtures');

export interface Fixture {
  /** File name below `specs/`. */
  file: string;
  text: string;
}

/** Every valid spec that the tests share: those on disk, and those too repetitive to write down. */
export function fixtureSpecs(): Fixture[] {
  const folder = join(fixtures, 'specs');
  const written = readdirSync(folder).map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  return [...written, ...madeSpecs()];
}

/** The config of the fixture project, with top-level keys replaced. */
export function fixtureConfig(changes: ProjectConfigFile = {}): ProjectConfigFile {
  const text = readFileSync(join(fixtures, 'project', '.generator.json'), 'utf8');
  return { ...(JSON.parse(text) as ProjectConfigFile), ...changes };
}

/** Writes the fixture project, hand-written TypeScript and all specs included, into an empty folder. */
export function writeFixtureProject(
  root: string,
  changes: ProjectConfigFile = {},
  specs = fixtureSpecs(),
): void {
  cpSync(join(fixtures, 'project'), root, { recursive: true });
  writeFiles(root, { '.generator.json': JSON.stringify(fixtureConfig(changes)) });
  for (const { file, text } of specs) writeFiles(root, { [`specs/${file}`]: text });
}

/** Writes files below a folder; objects as JSON. */
export function writeFiles(root: string, files: Readonly<Record<string, string | object>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
}
