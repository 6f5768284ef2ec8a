import { describe, expect, it } from 'vitest';
import reserved from '../../renderers/python/reserved.json' with { type: 'json' };
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { missingTools, runTool } from '../support/toolchains/tools.js';

const missing = missingTools(['python']);
const skipped = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;

/** Public attributes of the class that all records inherit from, and of its metaclass. */
const attributes = `
import json, warnings
warnings.simplefilter("ignore")
from commands_sdk.wire import Record
names = {*dir(Record), *dir(type(Record)), *(name for kind in type(Record).__mro__ for name in dir(kind))}
print(json.dumps(sorted(name for name in names if not name.startswith("_"))))
`;

describe.skipIf(missing.length > 0)(`names that fields must not have in Python${skipped}`, () => {
  it('are all that a record has already', async () => {
    const root = temporaryFolder();
    const spec = { version: 2, name: 'a', params: [], results: [] };
    writeFiles(root, { '.generator.json': {}, 'specs/a.json': spec });
    await succeed(root, ['generate', '--only-adapter=python', '--no-cache']);
    const { stdout, stderr } = await runTool(`${root}/sdk/python/src`, 'python', ['-B', '-c', attributes]);
    expect(stderr).toBe('');
    const names = JSON.parse(stdout) as string[];
    expect(names).toEqual(expect.arrayContaining(['model_dump', 'mro', 'register', 'to_wire']));
    expect(names.filter((name) => !reserved.field.includes(name))).toEqual([]);
  }, 60_000);
});
