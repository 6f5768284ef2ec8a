import type { JsonObject } from '../types/Json.js';
import { isDeprecated } from '../types/ir/deprecation.js';
import type { Code, View } from '../types/Code.js';
import type { Constraints } from '../types/CommandSpec.js';
import { type Field, isOptional, mayBeAbsent } from '../types/ir/Field.js';
import { type Command, type Spec, isCommand } from '../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable, Variant } from '../types/ir/TypeDeclaration.js';
import { referencesOf } from '../types/ir/bodyParts.js';
import type { TypeNode } from '../types/ir/TypeNode.js';
import { joinCode, verbatim } from './code.js';
import { markdownDeprecation, saidBehind } from './markdownDeprecation.js';
import { markdownCode, markdownFence, markdownText, paragraphs } from './markdown.js';
import { titleCase } from './NamingConventions.js';
import { defaultText } from './secrets/fieldValues.js';
import { type ShownExample, shownExamples } from './secrets/shownExamples.js';

/** The view of a command's README, the same for every adapter: what it takes, gives and how it fails. */
export function readmeView(command: Spec, types: TypeTable): Record<string, View> {
  const declared = command.types.filter(
    (declaration) => declaration.role === 'declared' && declaration.path.length === 1,
  );
  return {
    title: markdownText(command.name),
    name: markdownCode(command.name),
    heading: markdownText(titleCase(command.name)),
    description: paragraphs(command.description),
    deprecated: isDeprecated(command) && markdownDeprecation(command.deprecated),
    ...(isCommand(command) ? callView(command, types) : { executable: false, examples: [] }),
    types: declared.map((declaration) => typeView(declaration, types)),
    foreignTypes: foreignTypes(command, types),
  };
}

/** What only a command has. */
function callView(command: Command, types: TypeTable): Record<string, View> {
  return {
    executable: true,
    environment: markdownCode(command.environment),
    effect: verbatim(command.effect === 'read' ? 'reads only' : 'changes state'),
    idempotent: command.idempotent,
    accessLevel: markdownCode(command.accessLevel),
    params: fieldLines(command.params.body.fields, types),
    results: fieldLines(command.result.body.fields, types),
    errors: command.errors.flatMap((error) => [
      joinCode([verbatim('- '), markdownCode(error.code), saidBehind(error.description)], ''),
      ...fieldLines(error.data?.body.fields ?? [], types, markdownCode(error.code)),
    ]),
    examples: shownExamples(types, command).map(exampleView),
  };
}

/** A type in the spec's own notation, for people: the same in every language's documentation. */
export function typeText(node: TypeNode, types: TypeTable): string {
  switch (node.kind) {
    case 'scalar':
      return node.scalar;
    case 'json':
      return 'json';
    case 'array': {
      const element = typeText(node.element, types);
      return /[|{ ]/.test(element) ? `(${element})[]` : `${element}[]`;
    }
    case 'tuple':
      return `[${node.elements.map((element) => typeText(element, types)).join(', ')}]`;
    case 'map':
      return `Record<${typeText(node.key, types)}, ${typeText(node.value, types)}>`;
    case 'nullable':
      return `${typeText(node.inner, types)} | null`;
    case 'parameter':
      return node.name;
    case 'reference': {
      const declaration = types.get(node.target);
      if (declaration === undefined) return 'json';
      if (declaration.path.length > 1 && !node.recursive) return inlineText(declaration, types);
      const args = node.args.map((arg) => typeText(arg, types));
      return (declaration.path[0] ?? '') + (args.length === 0 ? '' : `<${args.join(', ')}>`);
    }
  }
}

function inlineText({ body }: TypeDeclaration, types: TypeTable): string {
  if (body.kind === 'enum') return body.values.map(({ value }) => JSON.stringify(value)).join(' | ');
  if (body.kind !== 'record') return body.kind;
  return `{ ${body.fields.map((field) => `${field.name}${mayBeAbsent(field) ? '?' : ''}: ${fieldType(field, types)}`).join('; ')} }`;
}

function fieldType(field: Field, types: TypeTable): string {
  return typeText(field.type, types) + (field.nullable ? ' | null' : '');
}

/** What it means that the field is absent. A default that may not be shown is `undefined` here. */
function presenceFact(field: Field, fallback: string | undefined): Code {
  if (fallback !== undefined) return joinCode([verbatim('default '), markdownCode(fallback)], '');
  if (!mayBeAbsent(field)) return verbatim('required');
  return verbatim(isOptional(field) ? 'optional' : 'has a default');
}

/** A line for each field; of what it is one, where the lines stand among those of others. */
function fieldLines(fields: readonly Field[], types: TypeTable, of?: Code): Code[] {
  return fields.map((field) => {
    const facts = [
      markdownCode(fieldType(field, types)),
      presenceFact(field, defaultText(types, field)),
      ...constraintFacts(field.constraints),
      ...(field.sensitive ? [verbatim('sensitive')] : []),
    ];
    return joinCode(
      [
        verbatim('- '),
        markdownCode(field.name),
        ...(of === undefined ? [] : [verbatim(' of '), of]),
        verbatim(' ('),
        joinCode(facts, ', '),
        verbatim(')'),
        saidBehind(field.description ?? '', field.deprecated),
      ],
      '',
    );
  });
}

/** What a variant carries. Lists in lists would be set in by as much as a formatter's tabs are wide. */
function payloadLines({ payload }: Variant, types: TypeTable, variant: Code): Code[] {
  switch (payload.kind) {
    case 'unit':
      return [];
    case 'fields':
      return fieldLines(payload.fields, types, variant);
    case 'type': {
      const fields = [verbatim('- the fields of '), markdownCode(typeText(payload.type, types))];
      return [joinCode([...fields, verbatim(', with '), variant], '')];
    }
  }
}

/** Types that this spec uses and something else declares: where to read of them. */
function foreignTypes(spec: Spec, types: TypeTable): Code[] {
  const targets = spec.types.flatMap(({ body }) => referencesOf(body).map(({ target }) => types.get(target)));
  const places = targets.flatMap((declaration): [name: string, home: string][] => {
    const { origin, path: [name = ''] = [] } = declaration ?? {};
    if (origin?.kind === 'spec' && origin.command !== spec.name) return [[name, origin.command]];
    return origin !== undefined && 'from' in origin ? [[name, origin.from]] : [];
  });
  const lines = places.map(([name, home]) =>
    joinCode([verbatim('- '), markdownCode(name), verbatim(' of '), markdownCode(home)], ''),
  );
  return [...new Set(lines)].sort();
}

const constraintWords: Record<keyof Constraints, string> = {
  min: 'at least',
  max: 'at most',
  minLength: 'length at least',
  maxLength: 'length at most',
  pattern: 'matches',
  minItems: 'items at least',
  maxItems: 'items at most',
};

function constraintFacts(constraints: Constraints): Code[] {
  return Object.entries(constraints).map(([key, value]: [string, string | number]) =>
    joinCode([verbatim(`${constraintWords[key as keyof Constraints]} `), markdownCode(String(value))], ''),
  );
}

function typeView(declaration: TypeDeclaration, types: TypeTable): View {
  const { body } = declaration;
  const item = (code: string, prose: string | undefined): Code =>
    joinCode([verbatim('- '), markdownCode(code), saidBehind(prose ?? '')], '');
  const lines = (): Code[] => {
    switch (body.kind) {
      case 'record':
        return fieldLines(body.fields, types);
      case 'enum':
        return [
          ...body.values.map(({ value, description }) => item(value === '' ? '""' : value, description)),
          ...(body.open ? [verbatim('- and values that later versions add')] : []),
        ];
      case 'union':
        return body.variants.flatMap((variant) => [
          item(`${body.tag}: ${variant.tag}`, variant.description),
          ...payloadLines(variant, types, markdownCode(`${body.tag}: ${variant.tag}`)),
        ]);
      case 'alias':
        return [joinCode([verbatim('- the same as '), markdownCode(typeText(body.type, types))], '')];
      case 'external':
        return [];
    }
  };
  return {
    name: markdownCode(declaration.path[0] ?? ''),
    deprecated: isDeprecated(declaration) && markdownDeprecation(declaration.deprecated),
    description: paragraphs(declaration.description ?? ''),
    lines: lines(),
  };
}

function exampleView({ title, isMadeUp, command, params, result, error }: ShownExample): View {
  const json = (value: JsonObject | undefined): Code | false =>
    value !== undefined && markdownFence('json', JSON.stringify(value, null, 2));
  return {
    title: markdownText(title),
    isMadeUp,
    command: command !== undefined && markdownFence('sh', command),
    params: json(params),
    result: json(result),
    error: error !== undefined && { code: markdownCode(error.code), data: json(error.data) },
  };
}
