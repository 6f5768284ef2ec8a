import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { NameExpression, TypeExpression } from '../../types/TypeExpression.js';
import { type BindContext, inside, type Site } from './BindContext.js';
import { fixArguments, fixName } from '../fixes/fixType.js';
import type { SpecSource } from '../source/SpecSource.js';
import { foreignNames } from './foreignNames.js';
import { report } from './report.js';
import { builtins } from './scalars.js';

/** Binds a part of an expression; given, for names and expressions contain each other. */
type BindPart = (context: BindContext, site: Site, expression: TypeExpression) => TypeNode;

/** Binds a name with its type arguments: a parameter, a built-in, `Array`, `Record`, or a declared type. */
export function bindName(
  context: BindContext,
  site: Site,
  expression: NameExpression,
  bind: BindPart,
): TypeNode {
  const { name, args, module } = expression;
  if (module === undefined) {
    if (site.generics.includes(name))
      return withArity(context, site, expression, 0, { kind: 'parameter', name });
    const builtin = builtins.get(name);
    if (builtin) return withArity(context, site, expression, 0, builtin);
    const [first, second] = args;
    if (name === 'Array' && first && args.length === 1) {
      return { kind: 'array', element: bind(context, inside(site, 'item'), first) };
    }
    if (name === 'Record' && first && second && args.length === 2) {
      const key = bind(context, inside(site, 'key'), first);
      return { kind: 'map', key, value: bind(context, inside(site, 'value'), second) };
    }
    if (name === 'Record') return withArity(context, site, expression, 2, { kind: 'json' });
    if (name === 'Array') return withArity(context, site, expression, 1, { kind: 'json' });
  }
  return bindReference(context, site, expression, bind);
}

function bindReference(
  context: BindContext,
  site: Site,
  expression: NameExpression,
  bind: BindPart,
): TypeNode {
  const { name, args, module } = expression;
  const resolution = context.registry.resolve(context.command, name, module);
  switch (resolution.kind) {
    case 'ambiguous':
      report(context, site, expression, {
        code: 'ARC3004',
        params: { name, candidates: resolution.candidates },
      });
      return { kind: 'json' };
    case 'unknown':
      if (context.unread.some((spec) => mayDeclare(spec, name, module))) return unresolved(context, site);
      reportUnknown(context, site, expression, resolution.suggestion);
      return { kind: 'json' };
    case 'found': {
      const { entry } = resolution;
      if (entry.declaredIn.kind !== 'spec' || entry.declaredIn.command !== context.command)
        context.foreign.set(entry.id, entry);
      const bound = args.map((arg, index) => bind(context, inside(site, `arg${index + 1}`), arg));
      return withArity(context, site, expression, entry.arity, {
        kind: 'reference',
        target: entry.id,
        args: bound,
        recursive: false,
        mutual: false,
      });
    }
  }
}

function reportUnknown(
  context: BindContext,
  site: Site,
  expression: NameExpression,
  suggestion?: string,
): void {
  const foreign = expression.module === undefined ? foreignNames.get(expression.name) : undefined;
  if (foreign) {
    const { construct, remedy, write } = foreign;
    // Without arguments it stands for another type than with some.
    const takesArguments = write === 'Array' || write === 'Record';
    const meant = takesArguments === expression.args.length > 0 ? write : undefined;
    const fix = fixName(context.source, site.pointer, { start: expression.start, name: construct }, meant);
    report(context, site, expression, { code: 'ARC3002', params: { construct, remedy }, ...fix });
    return;
  }
  const name = expression.module === undefined ? expression.name : `${expression.module}#${expression.name}`;
  const place = context.source.place(site.pointer, { within: [expression.start, expression.end] });
  context.diagnostics.push({
    code: 'ARC3003',
    place,
    params: suggestion === undefined ? { name } : { name, suggestion },
    ...fixName(context.source, site.pointer, { start: expression.start, name }, suggestion),
    ...(context.unknownTypes === 'warning' ? { severity: 'warning' as const } : {}),
  });
}

/** A type of a spec that cannot be read is no mistake of those that refer to it. */
function unresolved(context: BindContext, site: Site): TypeNode {
  context.unresolved.add(`${context.source.file} ${site.pointer}`);
  return { kind: 'json' };
}

/** Whether a spec that cannot be read may be the one that declares a type. */
function mayDeclare({ text }: SpecSource, name: string, module: string | undefined): boolean {
  if (module === undefined) return /^[A-Z]/.test(name) && text.includes(JSON.stringify(name));
  return /"name"\s*:\s*"([^"\\]*)"/.exec(text)?.[1] === module;
}

function withArity(
  context: BindContext,
  site: Site,
  expression: NameExpression,
  expected: number,
  node: TypeNode,
): TypeNode {
  const actual = expression.args.length;
  if (actual === expected) return node;
  const { name, module } = expression;
  const whole = module === undefined ? name : `${module}#${name}`;
  const fix = expected === 0 ? fixArguments(context.source, site.pointer, expression, whole) : {};
  report(context, site, expression, { code: 'ARC3007', params: { name, expected, actual }, ...fix });
  return { kind: 'json' };
}
