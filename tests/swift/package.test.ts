import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { deprecatedSpecs } from '../support/deprecatedSpecs.js';
import { fixtureSpecs, writeFixtureProject } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sensitiveSpec } from '../support/sensitiveSpec.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { swiftToolchain } from '../support/toolchains/swift.js';

const missing = swiftToolchain.missing();
const skipped = missing.length === 0 ? '' : ` (SKIPPED: without ${missing.join(', ')})`;
/** One compile of everything takes minutes where other tests run too. */
const timeout = 1_800_000;

describe.skipIf(missing.length > 0)(`the Swift package of every fixture${skipped}`, () => {
  const project = sharedFolder();

  beforeAll(async () => {
    writeFixtureProject(project, {}, [...fixtureSpecs().filter(isNarrow), ...ownSpecs()]);
    await succeed(project, ['generate', '--only-adapter=swift', '--no-cache']);
  });

  it(
    'compiles without a warning, and is laid out as swift-format would',
    async () => {
      expect(await swiftToolchain.complaints(project)).toBe('');
    },
    timeout,
  );

  it(
    'passes its own tests',
    async () => {
      expect(await swiftToolchain.testFailures(project)).toBe('');
    },
    timeout,
  );
});

/** Initialisers that can fail at each of hundreds of fields keep swiftc busy for minutes. */
function isNarrow({ text }: { text: string }): boolean {
  return !text.includes('"fixture/wide"');
}

function ownSpecs(): { file: string; text: string }[] {
  const folder = join(repository, 'specs');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const made = [...deprecatedSpecs, sensitiveSpec].map((spec) => {
    return { file: `${spec.name.replace('/', '-')}.json`, text: JSON.stringify(spec) };
  });
  return [...files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })), ...made];
}
