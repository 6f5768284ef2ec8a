import fc from 'fast-check';

const scalar = fc.oneof(
  fc.integer(),
  fc.stringMatching(/^[a-z]{3,8}$/),
  fc.constantFrom(true, false, null, ''),
);
const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  object(fc.constantFrom('a', 'type', 'name', '__proto__', 'toString'), scalar, 3),
);

const types = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('string', 'number', 'boolean', 'string[]') },
  fc.constantFrom(
    'object',
    'array',
    'any',
    'object[]',
    'Array',
    'UUID',
    'Date',
    'Thing',
    'Thing[]',
    'strng',
    'unknown',
  ),
  fc.constantFrom(
    'string | undefined',
    '{a: any, b: UUID | undefined}',
    'Map<string, object>',
    'Set<Date>',
    'Record<UUID, any>',
    '() => void',
    '"a" | \'b\'',
    'x [',
  ),
);
const descriptions = fc.oneof(
  fc.stringMatching(/^[a-z ]{0,12}$/),
  fc.constantFrom(
    "One of 'up', 'down'",
    'Mode: fast, safe',
    'Array of { id }',
    'Array of names (default: 3)',
    'Ünïcode — “text” /* */',
  ),
);

/** Mostly what the key is for; sometimes anything. */
const mostly = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: good }, odd);

const names = fc.constantFrom(
  'id',
  'name',
  'type',
  'private',
  'error',
  'a b',
  '__proto__',
  'constructor',
  'x/y~z',
);
const bodyKeys = {
  optional: mostly(fc.boolean()),
  required: mostly(fc.boolean()),
  description: mostly(descriptions),
  default: odd,
  minLength: odd,
  unit: odd,
  'x-y': odd,
};
const field = fc.record({ name: names, type: types, ...bodyKeys }, { requiredKeys: ['name', 'type'] });
const customField = mostly(fc.record({ type: types, ...bodyKeys }, { requiredKeys: ['type'] }));
const values = object(names, odd, 3);

const example = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.record(
    {
      description: mostly(descriptions),
      command: mostly(descriptions),
      params: mostly(values),
      expectedResult: fc.oneof(values, odd),
      result: values,
      notes: odd,
      'x-notes': odd,
    },
    { requiredKeys: [] },
  ),
);

const known = {
  version: mostly(fc.constantFrom(1, '1', '1.2.3')),
  name: fc.constantFrom('a', 'gpu/stats', 'code/shell-kill'),
  description: mostly(descriptions),
  params: fc.array(field, { maxLength: 4 }),
  results: mostly(fc.array(field, { maxLength: 4 })),
  examples: mostly(fc.array(mostly(example), { maxLength: 3 })),
  example: mostly(example),
  accessLevel: mostly(fc.constantFrom('ai-safe', 'owner-only', 'secret')),
  environment: mostly(fc.constantFrom('server', 'browser', 'both')),
  environments: mostly(fc.subarray(['server', 'browser'])),
  implementation: fc.constantFrom('rust', 'server'),
  adapter: mostly(fc.constant('rust-ipc')),
  category: mostly(fc.constant('doors')),
  customTypes: mostly(
    object(fc.constantFrom('Thing', 'Other', 'lower', '__proto__'), mostly(object(names, customField, 3)), 3),
  ),
  types: mostly(fc.constantFrom({ Thing: { alias: 'string' } }, { Color: { enum: ['red'] } })),
  errors: odd,
  ownerTeam: odd,
  'x-owner-team': odd,
  tags: odd,
  __proto__x: odd,
};

/** Objects in the shape of a v1 spec, with all its irregularities and more. */
export const v1Spec = fc
  .tuple(
    fc.record(known, { requiredKeys: ['name', 'params'] }),
    object(fc.constantFrom('__proto__', 'toString', 'HTTPRoute', 'ключ', '$schema'), odd, 2),
  )
  .map(([spec, more]) => Object.fromEntries([...Object.entries(spec), ...Object.entries(more as object)]));

/** Objects with own keys of any name, `__proto__` too. */
function object(
  key: fc.Arbitrary<string>,
  value: fc.Arbitrary<unknown>,
  maxLength: number,
): fc.Arbitrary<unknown> {
  return fc.array(fc.tuple(key, value), { maxLength }).map((members) => Object.fromEntries(members));
}
