import type { CommandSpec, FieldSpec } from '../../types/CommandSpec.js';

/** Small numbers from a seed, the same on every machine. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Some of them are one identifier, or one default JSON name, once they are in protobuf's casing. */
const names = [
  'a-b',
  'a_b',
  'aB',
  'a.b',
  'a_b2',
  'a_b_2',
  'variant',
  '_text',
  'text',
  '[text]',
  'Text',
  '*/',
];
const types = [
  'string', 'int32', 'int64', 'bytes', 'datetime', 'json', 'Item', 'Kind', 'Shape', 'string[]', 'Item[]', 'string[][]',
  '(string | null)[]', '(Item | null)[]', 'Record<string, int32>', 'Record<Kind, Item>', 'Record<string, string[]>',
  '[string, int32]', '[int32, string]', '[Item | null, string[]]', 'string | null', 'Page<Item>', 'Page<string>', 'Pair', "'x' | 'y'", '{ inner: Item; n: uint8 }',
]; // prettier-ignore
const values = ['low', 'LOW', 'high', 'l-o-w', '1', 'unspecified', 'x_low'];

type Pick = (below: number) => number;

/** A project whose specs are edited at random: things come, go, come back, change their type, name and order. */
export class SpecEdits {
  readonly #pick: Pick;
  readonly #specs = new Map<string, CommandSpec>();

  constructor(pick: Pick) {
    this.#pick = pick;
    for (const name of ['one/first', 'two']) this.#specs.set(name, this.#command(name));
  }

  /** The specs of now, by file name. */
  files(): Record<string, CommandSpec> {
    return Object.fromEntries(
      [...this.#specs].map(([name, spec]) => [`${name.replace('/', '-')}.json`, spec]),
    );
  }

  edit(): void {
    const name = this.#one(['one/first', 'two']);
    const spec = this.#specs.get(name);
    if (spec === undefined) this.#specs.set(name, this.#command(name));
    else if (this.#pick(12) === 0 && this.#specs.size > 1) this.#specs.delete(name);
    else this.#change(spec);
  }

  #change(spec: CommandSpec): void {
    const declared = spec.types ?? {};
    switch (this.#pick(6)) {
      case 0:
        spec.params = this.#fields(spec.params ?? []);
        return;
      case 1:
        spec.results = this.#fields(spec.results ?? []);
        return;
      case 2:
        declared.Item = { fields: record(this.#fields([])) };
        return;
      case 3:
        declared.Kind = { enum: this.#some(values), open: this.#pick(2) === 0 };
        return;
      case 4:
        declared.Shape = this.#shape();
        return;
      default:
        spec.errors = this.#some(['GONE', 'BUSY', 'A_B2', 'A_B_2']).map((code) => {
          const fields = record(this.#fields([]));
          return { code, description: '', ...(this.#pick(2) === 0 ? {} : { fields }) };
        });
    }
  }

  #command(name: string): CommandSpec {
    const spec: CommandSpec = {
      version: 2,
      name,
      description: '',
      types: {
        Item: { fields: record(this.#fields([])) },
        Kind: { enum: this.#some(values) },
        KindX: { enum: ['low'] },
        Shape: this.#shape(),
        Page: { generics: ['T'], fields: { items: { type: 'T[]' }, next: { type: 'T', optional: true } } },
        Pair: { alias: '[string, int64]' },
      },
      params: this.#fields([]),
      results: this.#fields([]),
    };
    return spec;
  }

  #shape(): NonNullable<CommandSpec['types']>[string] {
    const variants = this.#some(names).map((tag) => {
      const payload = [{}, { fields: record(this.#fields([])) }, { type: 'Item' }][this.#pick(3)] ?? {};
      return [tag, payload] as const;
    });
    return { union: { tag: 'k', content: 'c', variants: Object.fromEntries(variants) } };
  }

  /** Some fields stay, some go, some get another type, some are new; in another order. */
  #fields(before: readonly FieldSpec[]): FieldSpec[] {
    const kept = before
      .filter(() => this.#pick(4) > 0)
      .map((field) => (this.#pick(4) === 0 ? this.#field(field.name) : field));
    const fresh = this.#some(names)
      .filter((name) => !kept.some((field) => field.name === name))
      .slice(0, 4)
      .map((name) => this.#field(name));
    return [...kept, ...fresh].sort(() => this.#pick(3) - 1);
  }

  #field(name: string): FieldSpec {
    // A required field could make a type that never ends.
    return { name, type: this.#one(types), optional: true };
  }

  #some<Item>(items: readonly Item[]): Item[] {
    const chosen = items.filter(() => this.#pick(2) === 0);
    return chosen.length > 0 ? chosen.sort(() => this.#pick(3) - 1) : [this.#one(items)];
  }

  #one<Item>(items: readonly Item[]): Item {
    const item = items[this.#pick(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
}

function record(fields: readonly FieldSpec[]): Record<string, Omit<FieldSpec, 'name'>> {
  return Object.fromEntries(fields.map(({ name, ...field }) => [name, field]));
}
