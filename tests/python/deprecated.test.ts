import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { deprecatedSpecs } from '../support/deprecatedSpecs.js';
import { writeFiles } from '../support/fixtures.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { pythonToolchain } from '../support/toolchains/python.js';
import { runTool } from '../support/toolchains/tools.js';

const missing = pythonToolchain.missing();
const skipped = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;

const prelude = `
import asyncio, json, warnings
from commands_sdk import wire
from commands_sdk.client import Client
from commands_sdk.commands import shop_find, shop_list, shop_new
from commands_sdk.handlers import Handlers
from commands_sdk.server import create_app

text = json.dumps({
    "query": "a", "page": 1,
    "fresh": {
        "row": {"id": 1}, "rows": {"a": {"id": 1}}, "word": "b", "color": "green", "shape": {"kind": "line", "length": 1},
        "held": {"kind": "box", "value": {"value": {"id": 1}}}, "box": {"value": {"id": 1}}, "tree": {"children": [{}]},
        "pair": [{"id": 1}, {"id": 1}], "inline": {"a": {"id": 1}}, "secret": "s",
    },
})


class Echo:
    async def call(self, command, params, /):
        return wire.Success('{"count":1}' if command == "shop/new" else "{}")
`;

/** What nobody is to be warned of: they run with warnings as errors. */
const silent = `
params = shop_list.ShopListParams.from_json(text)
assert shop_list.ShopListParams.from_json(params.to_json()) == params
print(repr(params), hash(shop_find.ShopFindParams.from_json('{"text":"a"}')), params.model_copy(), params.model_dump())
shop_list.ShopListParams(query="a")
shop_list.ShopListGoneError(shop_list.ShopListGoneErrorData.from_json('{"last":{"id":1}}'))
asyncio.run(Client(Echo()).shop_new(shop_new.ShopNewParams(text="a")))
operations = create_app(Handlers()).openapi()["paths"]
print({path: found["post"].get("deprecated") for path, found in operations.items()})
schema = shop_list.ShopListParams.model_json_schema(by_alias=True)
print(schema["properties"]["page"]["deprecated"], schema["$defs"]["Row"]["deprecated"])
`;

/** What warns: each line of it, at this line. */
const warned = `
def told(what):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        made = what()
    for warning in caught:
        assert warning.filename == __file__, warning
    print([f"{warning.category.__name__}: {warning.message}" for warning in caught])
    return made


row = told(lambda: shop_list.Row(id=1))
told(lambda: shop_list.ShapeDot())
told(lambda: shop_list.Box[int](value=1))
params = told(lambda: shop_list.ShopListParams(query="a", page=2))
told(lambda: params.page)
told(lambda: Client(Echo()).shop_find(shop_find.ShopFindParams.from_json('{"text":"a"}')).close())
`;

describe.skipIf(missing.length > 0)(`what is deprecated in Python${skipped}`, () => {
  const root = sharedFolder();
  const run = async (program: string): Promise<string> => {
    writeFiles(root, { 'program.py': prelude + program });
    const env = { PYTHONPATH: join(root, 'sdk/python/src') };
    const { stdout, stderr } = await runTool(root, 'python', ['-B', '-W', 'error', 'program.py'], { env });
    expect(stderr).toBe('');
    return stdout;
  };

  beforeAll(async () => {
    writeFiles(root, { '.generator.json': {} });
    for (const spec of deprecatedSpecs) writeFiles(root, { [`specs/${spec.name}.json`]: spec });
    await succeed(root, ['generate', '--only-adapter=python', '--no-cache']);
  });

  it('warns nobody who does not use it', async () => {
    const stdout = await run(silent);
    expect(stdout).toContain(
      "{'/commands/shop/find': True, '/commands/shop/list': True, '/commands/shop/new': None}",
    );
    expect(stdout).toContain('True True');
  }, 60_000);

  it('warns who makes one, gives or reads one, or calls one, where they do', async () => {
    const note = 'DeprecationWarning: Use "the new one" instead.';
    expect((await run(warned)).trim().split('\n')).toEqual([
      `['${note}']`,
      `['${note}']`,
      `['DeprecationWarning: Do not use it in new code.', '${note}']`,
      `['${note}']`,
      `['${note}']`,
      `['DeprecationWarning: Do not use it in new code.']`,
    ]);
  }, 60_000);

  it('leaves the package clean, with warnings as errors', async () => {
    expect(await pythonToolchain.complaints(root)).toBe('');
    expect(await pythonToolchain.testFailures(root)).toBe('');
  }, 180_000);
});
