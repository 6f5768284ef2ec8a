import type { PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import type { RenameTarget } from './RenameTarget.js';

/** Keys whose texts are prose or data of a person, in which no type is named. */
const notTypes: ReadonlySet<string> = new Set(
  'name description example examples default pattern enum tag deprecated category tags since command adapter environment'.split(
    ' ',
  ),
);

/**
 * What changes in one spec when something gets another name, as a patch of its text: the name itself where this spec declares it, and
 * every reference to it. `own` says whether it is the spec that declares it.
 */
export function renameEdits(
  spec: unknown,
  target: RenameTarget,
  now: string,
  own: boolean,
): PatchOperation[] {
  const references = referencesIn(spec, '', (text) => renamedType(text, target, now, own));
  return [...references, ...(own ? declarationEdits(spec, target, now) : [])];
}

function declarationEdits(spec: unknown, target: RenameTarget, now: string): PatchOperation[] {
  switch (target.kind) {
    case 'spec':
      return [{ op: 'replace', path: '/name', value: now }];
    case 'module':
      return [{ op: 'replace', path: '/rust/module', value: now }];
    case 'type':
      return [{ op: 'move', from: `/types/${target.type}`, path: `/types/${now}` }];
    case 'error':
      return errorEdits(spec, target.error, now);
    case 'member':
      return memberEdits(spec, target, now);
  }
}

function errorEdits(spec: unknown, error: string, now: string): PatchOperation[] {
  const declared = itemsOf(at(spec, 'errors')).flatMap(([index, item]): PatchOperation[] =>
    at(item, 'code') === error ? [{ op: 'replace', path: `/errors/${index}/code`, value: now }] : [],
  );
  const expected = itemsOf(at(spec, 'examples')).flatMap(([index, item]): PatchOperation[] =>
    at(at(item, 'error'), 'code') === error
      ? [{ op: 'replace', path: `/examples/${index}/error/code`, value: now }]
      : [],
  );
  return [...declared, ...expected];
}

function memberEdits(
  spec: unknown,
  { container, member }: RenameTarget & { kind: 'member' },
  now: string,
): PatchOperation[] {
  const edits = container.flatMap((pointer) => listEdits(valueAt(spec, pointer), pointer, member, now));
  const shown = { '/params': 'params', '/results': 'result' }[container[0] ?? ''];
  const inExamples = itemsOf(at(spec, 'examples')).flatMap(([index, item]): PatchOperation[] =>
    shown !== undefined && at(at(item, shown), member) !== undefined
      ? [
          {
            op: 'move',
            from: `/examples/${index}/${shown}/${member}`,
            path: `/examples/${index}/${shown}/${now}`,
          },
        ]
      : [],
  );
  return [...edits, ...inExamples];
}

/** Members are listed by name, as keys, or as values of an enum. */
function listEdits(list: unknown, pointer: string, member: string, now: string): PatchOperation[] {
  if (!Array.isArray(list))
    return at(list, member) === undefined
      ? []
      : [{ op: 'move', from: `${pointer}/${member}`, path: `${pointer}/${now}` }];
  return itemsOf(list).flatMap(([index, item]): PatchOperation[] => {
    if (item === member) return [{ op: 'replace', path: `${pointer}/${index}`, value: now }];
    return ['name', 'value'].flatMap((key): PatchOperation[] =>
      at(item, key) === member ? [{ op: 'replace', path: `${pointer}/${index}/${key}`, value: now }] : [],
    );
  });
}

function referencesIn(value: unknown, pointer: string, renamed: (text: string) => string): PatchOperation[] {
  if (typeof value === 'string') {
    const text = renamed(value);
    return text === value ? [] : [{ op: 'replace', path: pointer, value: text }];
  }
  return itemsOf(value).flatMap(([key, item]) =>
    notTypes.has(key) ? [] : referencesIn(item, `${pointer}/${escaped(key)}`, renamed),
  );
}

/** A type expression in which the target has its new name. */
function renamedType(text: string, target: RenameTarget, now: string, own: boolean): string {
  if (target.kind === 'spec') return text.replace(reference(`${target.spec}#`), `$1${now}#`);
  if (target.kind !== 'type') return text;
  const foreign = text.replace(reference(`${target.spec}#${target.type}`, true), `$1${target.spec}#${now}`);
  return own ? foreign.replace(reference(target.type, true), `$1${now}`) : foreign;
}

function reference(name: string, isWhole = false): RegExp {
  return new RegExp(`(^|[^\\w/#-])${name.replaceAll('/', '\\/')}${isWhole ? '(?![\\w/#-])' : ''}`, 'g');
}

/** The entries of an array or an object. */
function itemsOf(value: unknown): [key: string, item: unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function at(value: unknown, key: string): unknown {
  return itemsOf(value).find(([own]) => own === key)?.[1];
}

/** The value at a pointer without escapes. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce(at, value);
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
