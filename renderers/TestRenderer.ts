import type { ContractCases, ExampleCase, TypeCases, WireErrorCase } from '../types/ContractCases.js';
import type { TypeNode } from '../types/ir/TypeNode.js';
import { type Command, isCommand, type Spec } from '../types/ir/Spec.js';
import type {
  RecordBody,
  RecordDeclaration,
  TypeDeclaration,
  TypeTable,
} from '../types/ir/TypeDeclaration.js';
import type { JsonObject } from '../types/Json.js';
import { CaseList } from './cases/CaseList.js';
import { isObject } from './cases/changes.js';
import { exploreFields } from './cases/exploreFields.js';
import { exploreType } from './cases/exploreType.js';
import type { Exploration } from './cases/Exploration.js';
import { root } from './cases/spots.js';
import { wrongKind } from './cases/violations.js';
import { reencoded } from './reencoded.js';
import { sampleFields, type SeenValues } from './samples.js';
import { seenValues } from './secrets/seenValues.js';
import { type ShownExample, shownExamples } from './secrets/shownExamples.js';

/** A declaration that contract tests check. */
export type TestedType = TypeDeclaration & { body: RecordBody };

export function isRecord(declaration: TypeDeclaration): declaration is TestedType {
  return declaration.body.kind === 'record';
}

/**
 * The declarations that the contract tests of a spec check, in any language: what travels by itself, params, result
 * and error data; of a type library every record that it declares, for nothing else uses them there.
 */
export function testedTypes(spec: Spec): TestedType[] {
  return spec.types.filter((declaration): declaration is TestedType => isTested(spec, declaration));
}

function isTested(spec: Spec, { path, role, body, generics }: TypeDeclaration): boolean {
  if (path.length > (role === 'error' ? 2 : 1) || body.kind !== 'record' || generics.length > 0) return false;
  return isCommand(spec) ? role !== 'declared' : true;
}

/** How the cases call a type, in the spelling of the spec. */
export function caseName({ path }: TypeDeclaration): string {
  return path.join('.');
}

/** The types of {@link testedTypes} that have cases: not those of which nobody knows a valid value. */
export function typesWithCases(types: TypeTable, spec: Spec): TestedType[] {
  const seen = seenBy(types, spec);
  return testedTypes(spec).filter(
    ({ body }) => sampleFields(types, body.fields, 'complete', { seen }) !== undefined,
  );
}

const everyPattern = (): boolean => true;

/**
 * The contract tests of a spec as data, which the tests of every language run: the same in all of them, but for patterns
 * that a language cannot check.
 */
export function contractCases(
  types: TypeTable,
  spec: Spec,
  checksPattern: (pattern: string) => boolean = everyPattern,
): ContractCases {
  const seen = seenBy(types, spec);
  const done = new Set<string>();
  const found: TypeCases[] = [];
  const unknown: string[] = [];
  for (const declaration of testedTypes(spec)) {
    const cases = casesOf(types, seen, done, spec, declaration, checksPattern);
    if (cases === undefined) unknown.push(caseName(declaration));
    else found.push(cases);
  }
  const command = isCommand(spec) ? spec : undefined;
  return {
    spec: spec.name,
    types: found,
    errors: command === undefined ? [] : errorCases(types, seen, command),
    examples: command === undefined ? [] : exampleCases(types, command),
    unknown,
  };
}

/** The cases of one record by itself, whatever else its spec declares. */
export function casesOfType(types: TypeTable, spec: Spec, declaration: TestedType): TypeCases | undefined {
  return casesOf(types, seenBy(types, spec), new Set(), spec, declaration, everyPattern);
}

function seenBy(types: TypeTable, spec: Spec): SeenValues {
  return isCommand(spec) ? seenValues(types, spec) : new Map();
}

function casesOf(
  types: TypeTable,
  seen: SeenValues,
  done: Set<string>,
  spec: Spec,
  declaration: TestedType,
  checksPattern: (pattern: string) => boolean,
): TypeCases | undefined {
  const { fields, strict } = declaration.body;
  const smallest = sampleFields(types, fields, 'smallest', { seen });
  const complete = sampleFields(types, fields, 'complete', { seen });
  if (complete === undefined) return undefined;
  done.add(declaration.id);
  const list = new CaseList(caseName(declaration), (wire) =>
    isObject(wire) ? reencoded(types, fields, wire) : wire,
  );
  const every = list.whole('the whole has every field', complete);
  if (smallest !== undefined) list.instead(root(every), 'the whole has only what is required', smallest);
  for (const [index, wire] of shownValues(types, spec, declaration).entries())
    list.instead(root(every), `the whole is that of example ${index + 1}`, wire);
  list.refuse(root(every), wrongKind([]));
  list.refuse(root(every), wrongKind('text'));
  const exploration: Exploration = {
    types,
    seen,
    list,
    done,
    parameters: new Map<string, TypeNode>(),
    checksPattern,
    explore: exploreType,
  };
  exploreFields(exploration, root(every), fields, strict);
  return list.cases;
}

/** The values of a type that the examples of its command show. */
function shownValues(types: TypeTable, spec: Spec, { role }: TypeDeclaration): JsonObject[] {
  if (!isCommand(spec) || (role !== 'params' && role !== 'result')) return [];
  return shownExamples(types, spec)
    .map((example) => example[role])
    .filter((value) => value !== undefined);
}

function errorCases(types: TypeTable, seen: SeenValues, { errors }: Command): WireErrorCase[] {
  return errors.flatMap(({ code, data }): WireErrorCase[] => {
    if (data === undefined) return [{ code }];
    const sample = sampleFields(types, data.body.fields, 'complete', { seen });
    return sample === undefined ? [] : [{ code, data: reencoded(types, data.body.fields, sample) }];
  });
}

/** The examples with params; results as they come over the wire, with defaults filled in. */
function exampleCases(types: TypeTable, command: Command): ExampleCase[] {
  return shownExamples(types, command)
    .filter((example) => example.params !== undefined)
    .map((example) => exampleCase(types, command, example));
}

function exampleCase(types: TypeTable, command: Command, example: ShownExample): ExampleCase {
  const { title, params = {}, result, error } = example;
  const reencode = (record: RecordDeclaration, value: JsonObject): JsonObject =>
    reencoded(types, record.body.fields, value);
  if (result !== undefined) return { title, params, result: reencode(command.result, result) };
  if (error === undefined) return { title, params };
  const data = command.errors.find(({ code }) => code === error.code)?.data;
  const sent = data === undefined || error.data === undefined ? {} : { data: reencode(data, error.data) };
  return { title, params, error: { code: error.code, ...sent } };
}
