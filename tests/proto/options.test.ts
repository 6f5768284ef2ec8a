import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { deprecatedSpecs } from '../support/deprecatedSpecs.js';
import { writeFiles } from '../support/fixtures.js';
import { sensitiveSpec } from '../support/sensitiveSpec.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { protoToolchain } from '../support/toolchains/proto.js';
import { toolComplaints } from '../support/toolchains/tools.js';

interface Described {
  name: string;
  options?: { deprecated?: boolean; debugRedact?: boolean };
}

interface Message extends Described {
  field?: Described[];
  nestedType?: Message[];
}

interface File {
  package: string;
  messageType?: Message[];
  enumType?: Described[];
  service?: (Described & { method: Described[] })[];
}

const missing = protoToolchain.missing();
const why = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;

describe.skipIf(missing.length > 0)(`options in .proto files${why}`, () => {
  const root = sharedFolder();
  const found: Described[] = [];

  /** Remembers a thing under its full name. */
  function visit(prefix: string, described: Described): string {
    const name = prefix === '' ? described.name : `${prefix}.${described.name}`;
    found.push({ ...described, name });
    return name;
  }

  function visitMessage(prefix: string, message: Message): void {
    const name = visit(prefix, message);
    for (const field of message.field ?? []) visit(name, field);
    for (const nested of message.nestedType ?? []) visitMessage(name, nested);
  }

  const named = (is: (options: NonNullable<Described['options']>) => boolean | undefined): string[] =>
    found.flatMap(({ name, options = {} }) => (is(options) === true ? [name] : [])).sort();

  beforeAll(async () => {
    writeFiles(root, {
      '.generator.json': {},
      ...Object.fromEntries(
        [...deprecatedSpecs, sensitiveSpec].map((spec) => [
          `specs/${spec.name.replace('/', '-')}.json`,
          spec,
        ]),
      ),
    });
    await succeed(root, ['generate', '--only-adapter=proto', '--no-cache']);
    const folder = join(root, 'sdk', 'proto');
    const args = ['build', '--as-file-descriptor-set', '-o', 'set.json'];
    expect(await toolComplaints(folder, 'buf', args)).toBe('');
    const set = JSON.parse(readFileSync(join(folder, 'set.json'), 'utf8')) as { file: File[] };
    for (const { package: name, messageType, enumType, service } of set.file) {
      if (!name.startsWith('commands.')) continue;
      for (const message of messageType ?? []) visitMessage('', message);
      for (const each of enumType ?? []) visit('', each);
      for (const each of service ?? []) for (const method of each.method) visit(visit('', each), method);
    }
  }, 120_000);

  it('are laid out as buf does, and compile', async () => {
    expect(await protoToolchain.complaints(root)).toBe('');
  }, 120_000);

  it('say what is deprecated: services, methods, messages, enums and fields, also of a generic type', () => {
    const fresh = ['box', 'color', 'held', 'inline', 'pair', 'secret', 'shape', 'word'];
    expect(named(({ deprecated }) => deprecated)).toEqual(
      [
        ...['BoxOfRow', 'BoxOfRow.value', 'Color', 'Held', 'Row', 'Shape', 'Tree'],
        ...fresh.map((field) => `Fresh.${field}`),
        ...['ShopFindRequest.text', 'ShopFindService', 'ShopFindService.ShopFind'],
        ...['ShopListGoneErrorData.last', 'ShopListRequest.page', 'ShopListResponse.rows'],
        ...['ShopListService', 'ShopListService.ShopList'],
      ].sort(),
    );
  });

  it('say what is sensitive, wherever it stands, and in messages that a sensitive field needs for itself', () => {
    const whole = ['alias', 'attempts', 'blob', 'either', 'headers', 'inline', 'keys', 'level', 'pair'];
    const request = [...whole, 'pass_word', 'pin', 'raw', 'whole'];
    expect(named(({ debugRedact }) => debugRedact)).toEqual(
      [
        ...['BoxOfString.key', 'CredentialToken.token', 'Fresh.secret', 'Login.password', 'NestedPin.pin'],
        ...request.map((field) => `VaultOpenRequest.${field}`),
        ...['VaultOpenRequestHeaders.entries', 'VaultOpenRequestInline.word', 'VaultOpenRequestKeys.items'],
        ...['VaultOpenRequestPair.item_1', 'VaultOpenRequestPair.item_2'],
        ...['VaultOpenLockedErrorData.answer', 'VaultOpenResponse.session'],
      ].sort(),
    );
  });
});
