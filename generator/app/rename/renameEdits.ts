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
  const references =
    target.kind === 'module'
      ? moduleReferences(spec, target.module, now)
      : referencesIn(spec, '', (text) => renamedType(text, target, now, own));
  return [...references, ...(own ? declarationEdits(spec, target, now) : [])];
}

/** Where other specs name a module: as one that is started before theirs, and in paths of Rust. */
function moduleReferences(spec: unknown, module: string, now: string): PatchOperation[] {
  const rust = at(spec, 'rust');
  const path = (name: string): string => ['crate', ...name.split('/'), ''].join('::');
  const renamed = (text: unknown): unknown => {
    if (text === module) return now;
    if (typeof text !== 'string' || !`${text}::`.startsWith(path(module))) return text;
    return `${text}::`.replace(path(module), path(now)).slice(0, -2);
  };
  return ['depends_on', 'imports'].flatMap((key) =>
    itemsOf(at(rust, key)).flatMap(([index, text]): PatchOperation[] => {
      const value = renamed(text);
      return typeof value !== 'string' || value === text
        ? []
        : [{ op: 'replace', path: `/rust/${key}/${index}`, value }];
    }),
  );
}

/** What the names of a module's commands start with follows where the command goes on to be called the same in the module. */
function prefixEdits(spec: unknown, before: string, now: string): PatchOperation[] {
  const prefix = at(at(spec, 'rust'), 'command_prefix');
  if (typeof prefix !== 'string' || !before.startsWith(prefix)) return [];
  const value = movedPrefix(prefix, before, now);
  return value === prefix ? [] : [{ op: 'replace', path: '/rust/command_prefix', value }];
}

/** As many parts of the new name as the prefix had of the old one; the same one where it does not end with a part. */
function movedPrefix(prefix: string, before: string, now: string): string {
  if (now.startsWith(prefix)) return prefix;
  const parts = prefix.split('/').length - 1;
  const isWhole = prefix.endsWith('/') && now.split('/').length > parts;
  if (isWhole) return `${now.split('/').slice(0, parts).join('/')}/`;
  const rest = before.slice(prefix.length);
  return rest !== '' && now.endsWith(rest) ? now.slice(0, -rest.length) : prefix;
}

function declarationEdits(spec: unknown, target: RenameTarget, now: string): PatchOperation[] {
  switch (target.kind) {
    case 'spec':
      return [{ op: 'replace', path: '/name', value: now }, ...prefixEdits(spec, target.spec, now)];
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
