import { expect, it } from 'vitest';
import { filesOf } from '../support/filesOf.js';

const library = {
  version: 2,
  name: 'shop/types',
  rust: { module: 'modules/shop_types' },
  types: {
    Money: { fields: { minor: { type: 'int64' } } },
    Paid: {
      union: {
        tag: 'kind',
        variants: {
          card: { fields: { last: { type: 'string', minLength: 4 } } },
          money: { type: 'Money' },
          no: {},
        },
      },
    },
  },
};
const command = {
  version: 2,
  name: 'shop/pay',
  rust: { module: 'modules/shop' },
  params: [{ name: 'price', type: 'shop/types#Money[]' }],
  results: [{ name: 'paid', type: 'shop/types#Paid' }],
  errors: [
    { code: 'LOST', description: 'It is lost', fields: { where: { type: 'string', optional: true } } },
  ],
};

const readme = (adapter: string, name: string): string => {
  const files = filesOf(adapter, [library, command]);
  return files.find(({ path }) => path === `commands/${name}/README.md`)?.text ?? '';
};

it('a README says what an error carries, what a variant has, and where types of other specs are', () => {
  const pay = readme('server-only', 'shop/pay');
  expect(pay).toContain('- `LOST`: It is lost\n- `where` of `LOST` (`string`, optional)\n');
  expect(pay).toContain('## Types of other specs\n\n- `Money` of `shop/types`\n- `Paid` of `shop/types`\n');
  const types = readme('server-only', 'shop/types');
  expect(types).toMatch(
    /- `kind: card`\n- `last` of `kind: card` \(.*4`\)\n- `kind: money`\n- the fields of `Money`, with `kind: money`\n- `kind: no`\n/,
  );
  expect(types).not.toContain('other specs');
});

it.each([
  ['server-only', /\{ registerServerCommands \} from .*\n[^]*registerServerCommands\(\);/],
  ['rust-ipc', /registerWorkerCommands,?\s*\} from .*\n[^]*registerWorkerCommands\(\s*new WorkerClient\(/],
])('a call in the README of %s has its imports and its registration', (adapter, registration) => {
  const usage = /```ts\n([^]*?)```/.exec(readme(adapter, 'shop/pay'))?.[1] ?? '';
  expect(usage).toMatch(registration);
  expect(usage).toMatch(/import \{ ShopPay \} from ["']\.\/shared\/ShopPayTypes\.js["'];/);
  expect(usage).toContain('await ShopPay.execute(params);');
});
