import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { cToolchain } from '../support/toolchains/c.js';

const lacking = cToolchain.missing();
const types = ['int8', 'int32', 'int53', 'int64', 'uint8', 'uint32', 'uint64', 'string', 'bytes', 'json'];
const names = [
  ...['int8_t', 'int32_t', 'int64_t', 'uint8_t', 'uint32_t', 'uint64_t', 'size_t', 'sdk_string'],
  ...['sdk_bytes', 'sdk_json', 'instanceof', 'std'],
];

describe.skipIf(lacking.length > 0)(
  `names in C${lacking.length > 0 ? ` SKIPPED: no ${lacking.join(', ')}` : ''}`,
  () => {
    it('of members hide no type from the members after them, where C++ reads the header', async () => {
      const project = temporaryFolder();
      const fields = names.flatMap((name) => [
        { name, type: 'int64' },
        ...types.map((type) => ({ name: `${name}-${type}`, type })),
        { name: `${name}-list`, type: 'string[]', optional: true },
      ]);
      writeFiles(project, {
        '.generator.json': {},
        'specs/names.json': { version: 2, name: 'names', params: fields, results: fields },
      });
      await succeed(project, ['generate', '--only-adapter=c', '--no-cache']);
      expect(await cToolchain.complaints(project)).toBe('');
    }, 120_000);
  },
);
