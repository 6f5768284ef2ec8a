import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { ModuleRecord } from '../../generator/modules/gate/ModuleRecord.js';
import { accepted } from '../../generator/modules/gate/loadHook.js';
import { pathToFileURL } from 'node:url';
import { readModule } from '../../generator/modules/gate/readModule.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

it('the gate reads nothing that may never end in the place of a module', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.mjs');
  writeFileSync(file, 'export default 1;\n');
  expect(readModule(file).toString('utf8')).toBe('export default 1;\n');
  truncateSync(file, attackSize(600, 64_000) * 1024 ** 2);
  expect(() => readModule(file)).toThrow('it is larger than');
  expect(() => readModule(folder)).toThrow('it is a folder');
  expect(() => readModule('/dev/zero')).toThrow('it is a device');
  const record = new ModuleRecord({ own: [], files: new Map() });
  const output = { format: 'addon', source: undefined, shortCircuit: true } as const;
  expect(() => accepted(record, pathToFileURL('/dev/zero').href, output)).toThrow('it is a device');
});
