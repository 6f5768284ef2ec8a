import type { Field } from '../../types/ir/Field.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { TypeExpression } from '../../types/TypeExpression.js';
import { parametersIn } from '../../types/ir/partsOf.js';
import { fixRefused } from '../fixes/fixType.js';
import { parseType } from '../typelang/parseType.js';
import { printType } from '../typelang/printType.js';
import { type BindContext, hoist, inside, plainField, type Site } from './BindContext.js';
import { bindName } from './bindName.js';
import { report } from './report.js';

/** A type as a field uses it: whether `null` is allowed stands apart from the type itself. */
export interface BoundType {
  type: TypeNode;
  nullable: boolean;
}

/**
 * Parses and resolves a type expression. What is wrong with it is reported in the context and stands in the
 * result as `json`, so that one mistake does not hide the next.
 */
export function bindTypeText(context: BindContext, site: Site, text: string): BoundType {
  const parsed = parseType(text);
  if (parsed.ok) return bindNullable(context, site, parsed.type);
  const { issue } = parsed;
  const place = context.source.place(site.pointer, { within: [issue.start, issue.end] });
  if (issue.kind === 'refused') {
    context.diagnostics.push({
      code: 'ARC3002',
      place,
      params: { construct: issue.construct, remedy: issue.remedy },
      ...fixRefused(context.source, site.pointer, text, issue),
    });
  } else {
    context.diagnostics.push({
      code: 'ARC3001',
      place,
      params: { found: issue.found, expected: issue.expected, type: text },
    });
  }
  return { type: { kind: 'json' }, nullable: false };
}

function bindNullable(context: BindContext, site: Site, expression: TypeExpression): BoundType {
  if (expression.kind !== 'union')
    return { type: bindExpression(context, site, expression), nullable: false };
  const members = expression.members.filter((member) => member.kind !== 'null');
  const nullable = members.length < expression.members.length;
  const [first] = members;
  if (first === undefined) return { type: refuseNull(context, site, expression), nullable: false };
  if (members.length === 1) return { type: bindExpression(context, site, first), nullable };
  const values = members.map((member) => (member.kind === 'literal' ? member.value : undefined));
  if (values.every((value) => value !== undefined))
    return { type: bindLiterals(context, site, expression, values), nullable };
  report(context, site, expression, { code: 'ARC3005', params: { type: printType(expression) } });
  return { type: { kind: 'json' }, nullable };
}

/** Binds one expression; inline objects and literal unions in it become declarations of their own. */
export function bindExpression(context: BindContext, site: Site, expression: TypeExpression): TypeNode {
  switch (expression.kind) {
    case 'name':
      return bindName(context, site, expression, bindExpression);
    case 'array':
      return { kind: 'array', element: bindExpression(context, inside(site, 'item'), expression.element) };
    case 'tuple':
      return {
        kind: 'tuple',
        elements: expression.elements.map((element, index) =>
          bindExpression(context, inside(site, `part${index + 1}`), element),
        ),
      };
    case 'object':
      return bindObject(context, site, expression);
    case 'literal':
      return bindLiterals(context, site, expression, [expression.value]);
    case 'null':
      return refuseNull(context, site, expression);
    case 'union': {
      const { type, nullable } = bindNullable(context, site, expression);
      return nullable ? { kind: 'nullable', inner: type } : type;
    }
  }
}

function bindObject(
  context: BindContext,
  site: Site,
  expression: Extract<TypeExpression, { kind: 'object' }>,
): TypeNode {
  const fields = expression.members.map((member): Field => {
    const bound = bindNullable(context, inside(site, member.name), member.type);
    const place = context.source.place(site.pointer, { within: [member.start, member.end] });
    const field = plainField(member.name, bound.type, place);
    const sensitive = site.sensitive ?? false;
    const absence = member.optional ? 'optional' : 'required';
    return { ...field, sensitive, absence, nullable: bound.nullable };
  });
  const place = context.source.place(site.pointer, { within: [expression.start, expression.end] });
  const used = new Set(fields.flatMap((field) => parametersIn(field.type)));
  const generics = site.generics.filter((name) => used.has(name));
  return reference(
    hoist(context, { ...site, generics }, place, { kind: 'record', fields, strict: false }),
    generics,
  );
}

function bindLiterals(
  context: BindContext,
  site: Site,
  expression: TypeExpression,
  values: readonly string[],
): TypeNode {
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  if (repeated !== undefined)
    report(context, site, expression, { code: 'ARC3011', params: { value: repeated } });
  const place = context.source.place(site.pointer, { within: [expression.start, expression.end] });
  const body = {
    kind: 'enum' as const,
    values: [...new Set(values)].map((value) => ({ value })),
    open: false,
  };
  return reference(hoist(context, { ...site, generics: [] }, place, body), []);
}

function reference(target: string, generics: readonly string[]): TypeNode {
  const args = generics.map((name): TypeNode => ({ kind: 'parameter', name }));
  return { kind: 'reference', target, args, recursive: false, mutual: false };
}

function refuseNull(context: BindContext, site: Site, expression: TypeExpression): TypeNode {
  const params = { construct: 'null alone', remedy: 'write the type that may be null: `string | null`' };
  report(context, site, expression, { code: 'ARC3002', params });
  return { kind: 'json' };
}
