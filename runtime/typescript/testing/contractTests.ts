import { isDeepStrictEqual } from 'node:util';
import { decodeError, encodeError, type ErrorType, ValidationError, type wire } from '../index.js';
import type { JsonValue } from '../wire/JsonValue.js';
import type { CaseFile, RefusedCase, TypeCases, WireErrorCase } from './CaseFile.js';
import { changed, wireOf } from './changed.js';
import { isSameJson, shown } from './same.js';

/** One test: what it proves, and a function that throws when that is not so. */
export interface ContractTest {
  readonly title: string;
  readonly check: () => void;
}

/** What the tests of a spec are run against. */
export interface TestedContract {
  /** The codecs of all types that have cases, by their names in the spec. */
  readonly types: Readonly<Record<string, wire.AnyCodec>>;
  /** Of a command: what says its name, and which errors it has. */
  readonly contract?: { readonly name: string; readonly errors: readonly ErrorType[] };
  /** The accessor, which goes by the same name. */
  readonly accessor?: { readonly commandName: string };
}

/**
 * The contract tests of a spec: one for each of its cases, whatever runs them.
 * @throws Error when the cases and what they are for do not belong together.
 */
export function contractTests(cases: CaseFile, tested: TestedContract): ContractTest[] {
  const { contract, accessor } = tested;
  return [
    ...cases.types.flatMap((type) => typeTests(type, codecOf(cases, tested, type.name))),
    ...(contract === undefined ? [] : cases.errors.map((error) => errorTest(error, contract))),
    ...(contract === undefined
      ? []
      : [
          test(`the contract and the accessor are called ${cases.spec}`, () => {
            if (contract.name !== cases.spec) throw new Error(`The contract is called ${contract.name}.`);
            if (accessor !== undefined && accessor.commandName !== cases.spec)
              throw new Error(`The accessor is called ${accessor.commandName}.`);
          }),
          test('every declared error has a case', () => {
            const known = new Set([...cases.errors.map(({ code }) => code), ...cases.unknown]);
            const missing = contract.errors.filter(({ code }) => !known.has(code));
            if (missing.length > 0)
              throw new Error(`${missing.map(({ code }) => code).join(', ')}: no case.`);
          }),
        ]),
  ];
}

function codecOf(cases: CaseFile, { types }: TestedContract, name: string): wire.Codec<unknown> {
  const codec = Object.hasOwn(types, name) ? types[name] : undefined;
  if (codec === undefined) throw new Error(`${cases.spec} has cases for ${name}, which is not tested here.`);
  // What it decodes is what it encodes again.
  return codec as unknown as wire.Codec<unknown>;
}

function test(title: string, check: () => void): ContractTest {
  return { title, check };
}

function typeTests({ name, accepted, refused }: TypeCases, codec: wire.Codec<unknown>): ContractTest[] {
  const wires: JsonValue[] = [];
  for (const one of accepted) wires.push(wireOf(one, wires));
  return [
    ...accepted.map((one, index) =>
      test(`${name} is taken: ${one.title}`, () => {
        const value = wires[index] ?? null;
        checkAccepted(codec, value, one.encoded === undefined ? value : changed(value, one.encoded));
      }),
    ),
    ...refused.map((one) =>
      test(`${name} is refused: ${violationOf(one)}`, () => {
        checkRefused(codec, wireOf(one, wires), one.rule, one.path);
      }),
    ),
  ];
}

/** What breaks which rule, such as `"age" breaks min: -1`. */
function violationOf({ path, rule, set = {}, repeat = {}, remove = [] }: RefusedCase): string {
  const [pointer = remove[0] ?? ''] = [...Object.keys(set), ...Object.keys(repeat)];
  const value = set[pointer];
  const where = path === undefined ? `what lies at ${pointer}` : path === '' ? 'the whole' : `"${path}"`;
  return `${where} breaks ${rule}${value === undefined ? '' : `: ${shown(value, 60)}`}`;
}

function checkAccepted(codec: wire.Codec<unknown>, value: JsonValue, expected: JsonValue): void {
  const decoded = codec.decode(value);
  const encoded = codec.encode(decoded);
  if (!isSameJson(encoded, expected))
    throw new Error(`${shown(value)} became ${shown(encoded)}, not ${shown(expected)}.`);
  if (!isDeepStrictEqual(codec.decode(encoded), decoded))
    throw new Error(`${shown(encoded)} is another value when it is decoded again.`);
}

function checkRefused(
  codec: wire.Codec<unknown>,
  value: JsonValue,
  rule: string,
  path: string | undefined,
): void {
  try {
    codec.decode(value);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    if (error.rule === rule && (path === undefined || error.field === path)) return;
    throw new Error(
      `${shown(value)} breaks ${rule}${placeOf(path)}, and is refused by ${error.rule} at "${error.field}".`,
      {
        cause: error,
      },
    );
  }
  throw new Error(`${shown(value)} breaks ${rule}${placeOf(path)}, and was taken.`);
}

function errorTest(
  { code, data }: WireErrorCase,
  contract: { readonly errors: readonly ErrorType[] },
): ContractTest {
  return test(`${code} is the same error on the other side of the wire`, () => {
    const type = contract.errors.find((each) => each.code === code);
    if (type === undefined) throw new Error(`The contract does not declare ${code}.`);
    const received = decodeError(contract, { code, message: '', ...(data === undefined ? {} : { data }) });
    const isTyped = received instanceof type;
    if (!isTyped) throw new Error(`${code} is not received as an error of its own class.`);
    const sent = encodeError(contract, received);
    const again = sent.data ?? null;
    if (sent.code !== code || !isSameJson(again, data ?? null))
      throw new Error(`${code} is sent as ${sent.code} with ${shown(again)}.`);
  });
}

function placeOf(path: string | undefined): string {
  return path === undefined ? '' : ` at "${path}"`;
}
