/** What must never be printed: the sensitive values below hold it. */
export const marker = 'hunter2';

const secret = { type: 'string', sensitive: true };
const open = { type: 'string' };

/** Every place that a sensitive field may stand in, and every kind of type that it may have. */
export const sensitiveSpec = {
  version: 2,
  name: 'vault/open',
  types: {
    Login: { fields: { user: open, password: secret } },
    Profile: { fields: { login: { type: 'Login' }, shown: open } },
    Alias: { alias: 'string' },
    Level: { enum: ['low', 'high'] },
    Many: { alias: 'Login[]' },
    Box: { generics: ['T'], fields: { value: { type: 'T' }, key: { type: 'T', sensitive: true } } },
    Credential: {
      union: {
        tag: 'kind',
        variants: { token: { fields: { token: secret, hint: open } }, login: { type: 'Login' }, none: {} },
      },
    },
    Nested: {
      open: true,
      union: { tag: 'kind', content: 'value', variants: { pin: { fields: { pin: secret } } } },
    },
  },
  params: [
    { name: 'room', type: 'string' },
    { name: 'passWord', ...secret },
    { name: 'pin', type: 'string | null', optional: true, sensitive: true },
    { name: 'keys', type: 'string[]', optional: true, sensitive: true },
    { name: 'headers', type: 'Record<string, string>', optional: true, sensitive: true },
    { name: 'pair', type: '[string, string]', optional: true, sensitive: true },
    { name: 'alias', type: 'Alias', optional: true, sensitive: true },
    { name: 'level', type: 'Level', optional: true, sensitive: true },
    { name: 'raw', type: 'json', optional: true, sensitive: true },
    { name: 'blob', type: 'bytes', optional: true, sensitive: true },
    { name: 'inline', type: '{ word: string }', optional: true, sensitive: true },
    { name: 'whole', type: 'Login', optional: true, sensitive: true },
    { name: 'either', type: 'Credential', optional: true, sensitive: true },
    { name: 'profile', type: 'Profile', optional: true },
    { name: 'logins', type: 'Many', optional: true },
    { name: 'byName', type: 'Record<string, Login>', optional: true },
    { name: 'box', type: 'Box<string>', optional: true },
    { name: 'credential', type: 'Credential', optional: true },
    { name: 'nested', type: 'Nested', optional: true },
    { name: 'other', type: 'Nested', optional: true },
    { name: 'attempts', type: 'int8', default: 1, sensitive: true },
  ],
  results: [
    { name: 'session', ...secret },
    { name: 'until', ...open },
  ],
  errors: [{ code: 'LOCKED', description: 'It is locked.', fields: { answer: secret, until: open } }],
};

/** Params of it with a secret in every place, and `visible` in all others. */
export const sensitiveParams = {
  room: 'visible',
  passWord: marker,
  pin: marker,
  keys: [marker],
  headers: { [marker]: marker },
  pair: [marker, marker],
  alias: marker,
  level: 'low',
  raw: { a: [marker] },
  blob: Buffer.from(marker).toString('base64'),
  inline: { word: marker },
  whole: { user: marker, password: marker },
  either: { kind: 'token', token: marker, hint: marker },
  profile: { login: { user: 'visible', password: marker }, shown: 'visible' },
  logins: [{ user: 'visible', password: marker }],
  byName: { me: { user: 'visible', password: marker } },
  box: { value: 'visible', key: marker },
  credential: { kind: 'token', token: marker, hint: 'visible' },
  nested: { kind: 'pin', value: { pin: marker } },
  other: { kind: 'later', value: { pin: marker } },
};
