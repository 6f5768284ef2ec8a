import { describe, expect, it } from 'vitest';
import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import { completeConfig } from '../../generator/project/defaultConfig.js';
import { readSpecs } from '../../generator/compile/readSpecs.js';
import { shownExamples } from '../../renderers/secrets/shownExamples.js';
import { type Command, isCommand } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { JsonObject } from '../../types/Json.js';
import { bindSpecs } from '../../validators/binder/bindSpecs.js';
import { WireCodecs } from '../../validators/rules/WireCodecs.js';
import { type CompiledFile, filesOf } from '../support/filesOf.js';
import { leak, open, secretExampleSpecs, secretTraitSpec } from '../support/secretExamplesSpec.js';

/** What of a spec's secrets files have, and where. */
function leaksIn(files: readonly CompiledFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...new Set(text.match(leak))].map((found) => `${path}: ${found}`),
  );
}

/** Files in which a value is to be read, and not to be filled in. */
const isDocs = ({ path }: CompiledFile): boolean =>
  /\.(?:md|proto|json)$|cases|tests?\/|examples\//i.test(path);

/** A comment to the end of the line, or a line of a longer one; a docstring. */
const comment = /^\s*(?:\/\/|\/?\*|#(?!include|define|\[)|""")|@defaultValue/;

const { defaults = {}, ...shown } = secretExampleSpecs;
const commandAdapters = builtinAdapters.map(({ id }) => id).filter((id) => id !== 'trait-only');

describe.each(commandAdapters)('%s', (adapter) => {
  it('shows no example of what is sensitive', () => {
    const files = filesOf(adapter, Object.values(shown));
    expect(leaksIn(files)).toEqual([]);
    if (adapter !== 'proto')
      expect(files.some((file) => isDocs(file) && file.text.includes(open))).toBe(true);
  });

  it('shows no default of what is sensitive, and fills it in', () => {
    const files = filesOf(adapter, [defaults]);
    expect(leaksIn(files.filter(isDocs))).toEqual([]);
    const code = files.filter((file) => !isDocs(file));
    const lines = code.flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, text: line })));
    expect(leaksIn(lines.filter(({ text }) => comment.test(text)))).toEqual([]);
    const filledIn = new Set(code.flatMap(({ text }) => text.match(leak) ?? []));
    // Protobuf has no defaults: who converts fills them in.
    if (adapter === 'proto') expect(filledIn).toEqual(new Set());
    else
      expect(
        JSON.stringify(defaults)
          .match(leak)
          ?.filter((one) => !filledIn.has(one)),
      ).toEqual(['leak-field']);
  });
});

/** A spec after binding, with all types. */
function bound(spec: JsonObject): { types: TypeTable; command: Command } {
  const config = completeConfig({});
  const read = readSpecs([{ file: 'specs/a.json', text: JSON.stringify(spec) }], config.limits.specBytes);
  const { program, diagnostics } = bindSpecs(read.checked, config, []);
  expect([...read.diagnostics, ...diagnostics]).toEqual([]);
  const command = program.specs.find(isCommand);
  if (command === undefined) throw new Error('no command');
  return { types: program.types, command };
}

describe('an example as it is shown', () => {
  const { calls = {}, hard = {} } = secretExampleSpecs;

  it('fits, holds what is no secret as it was, and says that it is made up', () => {
    const { types, command } = bound(calls);
    const [works, fails, ...more] = shownExamples(types, command);
    expect(more).toEqual([]);
    const codecs = new WireCodecs(types);
    const data = command.errors[0]?.data?.body.fields ?? [];
    const parts = [
      [command.params.body.fields, works?.params],
      [command.result.body.fields, works?.result],
      [command.params.body.fields, fails?.params],
      [data, fails?.error?.data],
    ] as const;
    for (const [fields, value] of parts) expect(codecs.record('it', fields).decode(value)).toBeDefined();
    expect(works?.params).toMatchObject({
      label: open,
      list: [
        { user: open, password: 'text' },
        { user: open, password: 'text' },
      ],
      adjacent: { kind: 'login', value: { user: open, password: 'text' } },
      chain: { word: 'text', label: open, next: { word: 'text', label: open } },
      itemsSecret: ['text', 'text'],
    });
    // Nobody can make up a text for its pattern, and it may be absent.
    expect(Object.keys(works?.params ?? {})).not.toContain('hardSecret');
    expect(works?.isMadeUp).toBe(true);
    expect(works?.command).toBeUndefined();
  });

  it('is left out where nobody knows a value that fits', () => {
    const { types, command } = bound(hard);
    expect(shownExamples(types, command)).toEqual([]);
  });

  it('is what the spec says where nothing is sensitive', () => {
    const example = { description: 'It is', command: 'open it', params: { at: 'here' }, result: {} };
    const { types, command } = bound({
      version: 2,
      name: 'open/it',
      params: [
        { name: 'at', type: 'string' },
        { name: 'of', type: 'Record<string, int8>', default: { a: 1 } },
      ],
      examples: [example],
    });
    const { description: title, ...rest } = example;
    expect(shownExamples(types, command)).toEqual([{ title, isMadeUp: false, ...rest }]);
  });
});

it('trait-only shows no example of what is sensitive', () => {
  const files = filesOf('trait-only', [secretTraitSpec]);
  expect(leaksIn(files)).toEqual([]);
});
