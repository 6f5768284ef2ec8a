import { expect, it } from 'vitest';
import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import { templates } from '../../build/templates.js';
import { type CompiledFile, filesOf } from '../support/filesOf.js';

const one = {
  version: 2,
  name: 'app/run',
  rust: { module: 'runner' },
  params: [{ name: 'name', type: 'string', pattern: '^a' }],
};
const other = {
  version: 2,
  name: 'app/walk',
  rust: { module: 'walker' },
  params: [{ name: 'pair', type: '[string, int32, int32]' }],
  results: [{ name: 'text', type: 'string', pattern: 'b$' }],
  errors: [{ code: 'LOST', description: 'It lost its way.' }],
};
const library = {
  version: 2,
  name: 'app/types',
  rust: { module: 'kinds' },
  types: { Kind: { enum: ['a'] } },
};
const trait = (spec: typeof one | typeof other): object => ({
  version: 2,
  name: spec.name,
  trait: { name: 'Runner', methods: [{ name: spec.name.replace('app/', ''), throws: 'string' }] },
});

/** What the header of a file says is to be done; a header that is not at the top is that of an example. */
function advice({ text }: CompiledFile): string | undefined {
  return /^.*DO NOT EDIT: (.*(?:\n.*\.)?)$/m.exec(text.split('\n').slice(0, 2).join('\n'))?.[1];
}

it.each(builtinAdapters.map(({ id }) => id))(
  '%s tells who wants to change a file of its source: the specs where they are in it, else its template',
  (adapter) => {
    const compiled = (...specs: object[]): Map<string, CompiledFile> =>
      new Map(filesOf(adapter, specs).map((file) => [file.path, file]));
    const isTrait = adapter === 'trait-only';
    const first = compiled(isTrait ? trait(one) : one);
    const second = compiled(isTrait ? trait(other) : other);
    const third = isTrait ? second : compiled(library);
    const wrong: string[] = [];
    for (const [path, file] of first) {
      const said = advice(file);
      if (said === undefined) continue;
      const texts = [second.get(path)?.text, third.get(path)?.text ?? file.text];
      const isSame = texts.every((text) => text === file.text);
      const [, template = ''] = /^override the template\s+(?:\/\/|#) (\S+)\.$/.exec(said) ?? [];
      if (isSame ? !Object.hasOwn(templates, template) : !said.startsWith('change the spec'))
        wrong.push(`${path}: ${said}`);
    }
    expect(wrong).toEqual([]);
    expect([...first.values()].some((file) => advice(file) !== undefined)).toBe(true);
  },
);
