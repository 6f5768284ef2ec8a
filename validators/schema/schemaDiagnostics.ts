import type { ErrorObject } from 'ajv';
import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import { fieldKeys } from '../../types/fieldKeys.js';
import type { JsonValue } from '../../types/Json.js';
import type { SpecSource } from '../source/SpecSource.js';
import { escapePointer } from '../source/pointer.js';
import { canonicalForm } from '../fixes/canonicalForm.js';
import { fixKind, type WantedKind } from '../fixes/fixKind.js';
import { fixUnknownKey } from '../fixes/fixUnknownKey.js';
import { type MaybeFix, renameFix, replaceFix } from '../fixes/fixes.js';
import { didYouMean } from './didYouMean.js';
import { fittingKeys } from './fittingKeys.js';
import { foreignKey } from './foreignKeys.js';

/** More would not help anybody; the rest shows up once the first ones are mended. */
const maxPerFile = 100;

/** Translates what the schema validator found into archc's diagnostics: one per mistake, at the place of it. */
export function schemaDiagnostics(source: SpecSource, errors: readonly ErrorObject[]): Diagnostic[] {
  const misspelt = new Set(
    errors.filter((error) => error.keyword === 'additionalProperties').map((error) => error.instancePath),
  );
  const diagnostics: Diagnostic[] = [];
  const told = new Set<string>();
  for (const error of errors) {
    if (diagnostics.length === maxPerFile) break;
    if (/\/oneOf\/\d+\//.test(error.schemaPath)) continue;
    if (error.keyword === 'oneOf' && misspelt.has(error.instancePath)) continue;
    const diagnostic = translate(source, error);
    // Two parts of the schema may want the same of a value.
    const key = JSON.stringify([diagnostic?.code, diagnostic?.place.pointer, diagnostic?.params]);
    if (diagnostic && !told.has(key)) diagnostics.push(diagnostic);
    told.add(key);
  }
  return diagnostics;
}

function translate(source: SpecSource, error: ErrorObject): Diagnostic | undefined {
  const at = error.instancePath;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(source, error);
    case 'required': {
      const key = (error.params as { missingProperty: string }).missingProperty;
      return {
        code: 'ARC2002',
        place: source.place(at),
        params: { key, where: at },
        ...missingFix(error, key),
      };
    }
    case 'type':
      return {
        code: 'ARC2003',
        place: source.place(at),
        params: { expected: expectation(error), actual: kindOf(error.data), ...shapeAdvice(at, error) },
        ...fixKind(at, error.data, error.parentSchema as WantedKind),
      };
    case 'oneOf':
      return exactlyOne(source, error);
    case 'enum':
    case 'const':
      return notAllowed(source, error);
    case 'pattern':
      return {
        code: 'ARC2005',
        place: placeOf(source, error),
        params: { value: shorten(error.data), rule: patternRule(error) },
        ...formFix(source, error),
      };
    case 'propertyNames':
      return undefined;
    default:
      return {
        code: 'ARC2007',
        place: placeOf(source, error),
        params: { rule: error.message ?? error.keyword },
        ...repeatedFix(error),
      };
  }
}

function unknownKey(source: SpecSource, error: ErrorObject): Diagnostic {
  const params = error.params as { additionalProperty?: string; unevaluatedProperty?: string };
  const key = params.additionalProperty ?? params.unevaluatedProperty ?? '';
  const path = `${error.instancePath}/${escapePointer(key)}`;
  const properties =
    (error.parentSchema as { properties?: Record<string, unknown> } | undefined)?.properties ?? {};
  const known = error.keyword === 'unevaluatedProperties' ? ['name', ...fieldKeys] : Object.keys(properties);
  const foreign = foreignKey(key, known);
  const isKnown = foreign.suggestion !== undefined && known.includes(foreign.suggestion);
  const suggestion = isKnown ? foreign.suggestion : didYouMean(key, known);
  const { advice } = foreign;
  const { keys: fitting, related } = fittingKeys(key, error.data as object, known, properties);
  const meant = suggestion ?? (related.length === 1 ? related[0] : undefined);
  const place = source.place(path, { on: 'key' });
  const where = error.instancePath;
  return {
    code: 'ARC2001',
    place,
    params: {
      key,
      where,
      known: fitting,
      ...(meant === undefined ? {} : { suggestion: meant }),
      ...(advice === undefined ? {} : { advice }),
    },
    ...fixUnknownKey(where, error.data as object, key, known, advice === undefined ? suggestion : undefined),
  };
}

function exactlyOne(source: SpecSource, error: ErrorObject): Diagnostic | undefined {
  const branches = (error.schema as { required: string[] }[]).flatMap((branch) => branch.required);
  const data: unknown = error.data;
  // Anything but an object has been reported as such.
  if (typeof data !== 'object' || data === null) return undefined;
  const name = error.instancePath.slice(error.instancePath.lastIndexOf('/') + 1);
  const found = branches.filter((key) => Object.hasOwn(data, key));
  return { code: 'ARC2008', place: source.place(error.instancePath), params: { name, found } };
}

function notAllowed(source: SpecSource, error: ErrorObject): Diagnostic {
  const params = error.params as { allowedValues?: unknown[]; allowedValue?: unknown };
  const allowed = (params.allowedValues ?? [params.allowedValue]).map((value) => String(value));
  const value = shorten(error.data);
  const suggestion = didYouMean(value, allowed);
  const place = placeOf(source, error);
  const meant = (params.allowedValues ?? []).find((each): each is string => each === suggestion);
  return {
    code: 'ARC2004',
    place,
    params: suggestion === undefined ? { value, allowed } : { value, allowed, suggestion },
    ...(meant === undefined || error.propertyName !== undefined
      ? {}
      : replaceFix(error.instancePath, meant, error.data as JsonValue)),
  };
}

/** The version is the one key whose value is known. */
function missingFix({ schemaPath, instancePath }: ErrorObject, key: string): MaybeFix {
  if (key !== 'version' || instancePath !== '' || schemaPath !== '#/required') return {};
  return {
    fix: { title: 'Write "version": 2', patch: [{ op: 'add', path: '/version', value: 2 }] },
  };
}

/** A name in another form than it needs, where its words tell how it is written in that form. */
function formFix(source: SpecSource, { params, propertyName, instancePath, data }: ErrorObject): MaybeFix {
  const { pattern } = params as { pattern: string };
  if (propertyName === undefined) {
    const form = typeof data === 'string' ? canonicalForm(data, pattern) : undefined;
    return form === undefined ? {} : replaceFix(instancePath, form, data as JsonValue);
  }
  const names = source.document.positions.children(instancePath) ?? [];
  const object = Object.fromEntries(names.map(({ name }) => [name, true]));
  return renameFix(instancePath, object, propertyName, canonicalForm(propertyName, pattern));
}

/** An element that is there twice says no more than once. */
function repeatedFix({ keyword, params, instancePath, data }: ErrorObject): MaybeFix {
  if (keyword !== 'uniqueItems' || !Array.isArray(data)) return {};
  const { i, j } = params as { i: number; j: number };
  const path = `${instancePath}/${Math.max(i, j)}`;
  const value = data[Math.max(i, j)] as JsonValue;
  const patch = [
    { op: 'test' as const, path, value },
    { op: 'remove' as const, path },
  ];
  return { fix: { title: `Remove the second ${JSON.stringify(value)}`, patch } };
}

/** Errors about the name of a key point at the key. */
function placeOf(source: SpecSource, error: ErrorObject): Place {
  if (error.propertyName === undefined) return source.place(error.instancePath);
  return source.place(`${error.instancePath}/${escapePointer(error.propertyName)}`, { on: 'key' });
}

function patternRule(error: ErrorObject): string {
  const description = (error.parentSchema as { description?: string } | undefined)?.description;
  return description ?? `must match ${(error.params as { pattern: string }).pattern}`;
}

function expectation(error: ErrorObject): string {
  if (error.keyword === 'type') {
    const wanted = (error.params as { type: string | string[] }).type;
    return typeof wanted === 'string' ? wanted : wanted.join(' or ');
  }
  const description = (error.parentSchema as { description?: string } | undefined)?.description;
  return description ?? 'one of the documented forms';
}

/** A list or an object of fields that is written as the other one, or fields that are types alone, as in other formats. */
function shapeAdvice(pointer: string, { data }: ErrorObject): { advice?: string } {
  if (/^\/(?:params|results)$/.test(pointer) && kindOf(data) === 'object')
    return { advice: 'Write a list: [{ "name": …, "type": … }].' };
  if (pointer.endsWith('/fields') && Array.isArray(data))
    return { advice: 'Write an object, by the names of the fields: { "size": { "type": … } }.' };
  const isField = /\/fields\/[^/]+$|^\/(?:params|results)\/\d+$/.test(pointer);
  if (!isField || typeof data !== 'string') return {};
  const name = /\d+$/.test(pointer) ? '"name": …, ' : '';
  return { advice: `Write an object: { ${name}"type": ${JSON.stringify(shorten(data))} }.` };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}
