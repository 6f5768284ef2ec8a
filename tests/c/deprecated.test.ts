import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { deprecatedSpecs } from '../support/deprecatedSpecs.js';
import { writeFiles } from '../support/fixtures.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { cToolchain } from '../support/toolchains/c.js';

const lacking = cToolchain.missing();

/** Uses one thing a line; what is deprecated says so. */
const program = `
#include "sdk/commands/shop_list.h"
#include "sdk/commands/shop_find.h"
#include "sdk/commands/shop_new.h"

int use(const sdk_transport *transport) {
  sdk_shop_list_Params list;
  sdk_shop_list_Result listed;
  sdk_shop_list_Failure unlisted;
  sdk_shop_list_Params_init(&list);
  sdk_shop_list_call(transport, &list, &listed, &unlisted, 0); // warns
  sdk_shop_find_Params find;
  sdk_shop_find_Result found;
  sdk_shop_find_Failure unfound;
  sdk_shop_find_Params_init(&find);
  find.text = list.query; // warns
  sdk_shop_find_call(transport, &find, &found, &unfound, 0); // warns
  sdk_shop_new_Params params;
  sdk_shop_new_Result result;
  sdk_shop_new_Failure failure;
  sdk_shop_new_Params_init(&params);
  sdk_shop_new_call(transport, &params, &result, &failure, 0);
  list.has_page = true; // warns
  list.page = 2; // warns
  list.has_fresh = true;
  sdk_shop_list_Fresh *fresh = &list.fresh;
  fresh->row.id = 1;
  fresh->rows.count = 0;
  fresh->has_word = false; // warns
  fresh->word.length = 0; // warns
  fresh->color = sdk_shop_list_Color_RED; // warns
  fresh->shape.tag = sdk_shop_list_ShapeTag_DOT; // warns
  fresh->is_null_held = true; // warns
  fresh->held.tag = sdk_shop_list_HeldTag_ROW; // warns
  fresh->box.value.id = 1; // warns
  fresh->tree.children.count = 0;
  fresh->pair.item_0.id = 1; // warns
  fresh->inline_.a.id = 1; // warns
  fresh->secret.length = 0; // warns
  sdk_shop_list_Row row; // warns
  sdk_shop_list_Row_init(&row);
  sdk_shop_list_Word word = list.query; // warns
  sdk_shop_list_Color color = (sdk_shop_list_Color)0; // warns
  sdk_shop_list_Shape shape; // warns
  sdk_shop_list_Held held; // warns
  sdk_shop_list_Tree tree; // warns
  sdk_shop_list_BoxOfRow box; // warns
  sdk_shop_list_Shape_init(&shape);
  sdk_shop_list_Held_init(&held);
  sdk_shop_list_Tree_init(&tree);
  sdk_shop_list_BoxOfRow_init(&box);
  listed.rows.count = 0; // warns
  unlisted.of.gone.last.id = 1; // warns
  return (int)color + (int)word.length;
}
`;

describe.skipIf(lacking.length > 0)(
  `what is deprecated in C${lacking.length > 0 ? ` SKIPPED: no ${lacking.join(', ')}` : ''}`,
  () => {
    const project = sharedFolder();

    beforeAll(async () => {
      writeFiles(project, {
        '.generator.json': {},
        ...Object.fromEntries(
          deprecatedSpecs.map((spec) => [`specs/${spec.name.replace('/', '-')}.json`, spec]),
        ),
      });
      await succeed(project, ['generate', '--only-adapter=c', '--no-cache']);
    }, 120_000);

    it('is used by the package without a warning, and works', async () => {
      expect(await cToolchain.complaints(project)).toBe('');
      expect(await cToolchain.testFailures(project)).toBe('');
    }, 300_000);

    it('warns who uses it, in C and in C++, and nobody else', async () => {
      const warned = await cToolchain.deprecationWarnings?.(project, new Map([['all', program]]));
      const expected = program.split('\n').flatMap((line, at) => (line.endsWith('// warns') ? [at + 1] : []));
      expect(warned?.get('all')).toEqual(expected);
    }, 60_000);

    it('warns nobody who asks not to be', async () => {
      const quiet = `#define SDK_DEPRECATED(text)\n${program}`;
      const warned = await cToolchain.deprecationWarnings?.(project, new Map([['quiet', quiet]]));
      expect(warned?.get('quiet')).toEqual([]);
    }, 60_000);
  },
);
