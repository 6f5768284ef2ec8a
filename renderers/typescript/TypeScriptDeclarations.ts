import type { Code } from '../../types/Code.js';
import type { Field, TypeBody, TypeDeclaration, TypeNode, Variant } from '../../types/Ir.js';
import { joinCode, ts } from '../code.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import { docComment, identifier, objectKey, propertyName, stringLiteral } from './encode.js';
import { parameterCodec, TypeScriptCodecs } from './TypeScriptCodecs.js';
import type { TypeScriptContext } from './TypeScriptContext.js';
import { TypeScriptTypes } from './TypeScriptTypes.js';

/** A type of a module. */
export interface RenderedType {
  /** The comment of the first declaration. */
  doc: Code;
  /** `export interface X { … }` or `export type X = …`, after the values of an enum. */
  declarations: readonly Code[];
  /** The codec, without `export`. */
  codec: Code;
}

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** Renders the types of a spec with their codecs. The compiler proves that a codec fits its type. */
export class TypeScriptDeclarations implements DeclarationRenderer<RenderedType> {
  readonly #context: TypeScriptContext;

  constructor(context: TypeScriptContext) {
    this.#context = context;
  }

  render(declaration: TypeDeclaration): RenderedType {
    return renderDeclaration(this, declaration);
  }

  record(declaration: TypeDeclaration, body: Body<'record'>): RenderedType {
    const { type, input } = this.#names(declaration);
    const declarations = [this.#interface(type, declaration, body.fields, 'type')];
    if (this.#hasInput(declaration)) {
      declarations.push(ts`${inputDoc(type)}${this.#interface(input, declaration, body.fields, 'input')}`);
    }
    const { typeArguments, wire } = this.#codecParts(declaration);
    const members = body.fields.map(
      (field) => ts`${objectKey(field.name)}: ${TypeScriptCodecs.field(this.#context, field)},\n`,
    );
    const object = members.length === 0 ? ts`{}` : ts`{\n${joinCode(members, '')}}`;
    const strict = body.strict ? ts`, { strict: true }` : ts``;
    const codec = ts`${wire}.record<${typeArguments}>(${stringLiteral(type)}, ${object}${strict})`;
    return { doc: docOf(declaration), declarations, codec: this.#codec(declaration, codec) };
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): RenderedType {
    const { type, values } = this.#names(declaration);
    const list = body.values.map(
      (entry) => ts`${docComment(entry.description ?? '')}${stringLiteral(entry.value)},\n`,
    );
    const unknown = body.open ? ts` | (string & {})` : ts``;
    const { wire } = this.#codecParts(declaration);
    const codec = ts`${wire}.${body.open ? ts`openLiterals` : ts`literals`}(${values})`;
    return {
      doc: docOf(declaration),
      declarations: [
        ts`export const ${values} = [\n${joinCode(list, '')}] as const`,
        ts`export type ${type} = (typeof ${values})[number]${unknown}`,
      ],
      codec: this.#codec(declaration, codec),
    };
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): RenderedType {
    const { type } = this.#names(declaration);
    const { wire, typeArguments } = this.#codecParts(declaration);
    const unknown = body.open ? [ts`| ${wire}.Unknown<${stringLiteral(body.tag)}>`] : [];
    const members = [
      ...body.variants.map((variant) => ts`| ${this.#variantType(body, variant)}`),
      ...unknown,
    ];
    const codecs = body.variants.map(
      (variant) => ts`${objectKey(variant.tag)}: ${this.#variantCodec(type, body, variant)},\n`,
    );
    const content = body.content === undefined ? [] : [ts`content: ${stringLiteral(body.content)}`];
    const options = [...content, ...(body.open ? [ts`open: true`] : [])];
    const last = options.length === 0 ? ts`` : ts`, { ${joinCode(options, ', ')} }`;
    const keys = [
      stringLiteral(body.tag),
      ...(body.content === undefined ? [] : [stringLiteral(body.content)]),
    ];
    const generics = joinCode([typeArguments, ...keys], ', ');
    const codec = ts`${wire}.union<${generics}>(${stringLiteral(type)}, ${stringLiteral(body.tag)}, {\n${joinCode(codecs, '')}}${last})`;
    return {
      doc: docOf(declaration),
      declarations: [ts`export type ${this.#generic(type, declaration)} =\n${joinCode(members, '\n')}`],
      codec: this.#codec(declaration, codec),
    };
  }

  alias(declaration: TypeDeclaration, body: Body<'alias'>): RenderedType {
    const { type, input } = this.#names(declaration);
    const maps = mentionsCycle(body.type) ? 'signature' : 'record';
    const render = (side: 'type' | 'input'): Code => new TypeScriptTypes(this.#context, side, maps).render(body.type);
    const declarations = [ts`export type ${this.#generic(type, declaration)} = ${render('type')};`];
    if (this.#hasInput(declaration)) {
      declarations.push(
        ts`${inputDoc(type)}export type ${this.#generic(input, declaration)} = ${render('input')};`,
      );
    }
    const codec = new TypeScriptCodecs(this.#context).render(body.type);
    return { doc: docOf(declaration), declarations, codec: this.#codec(declaration, codec) };
  }

  external(declaration: TypeDeclaration): RenderedType {
    throw new Error(`${declaration.id} is declared elsewhere`);
  }

  #interface(
    name: Code,
    declaration: TypeDeclaration,
    fields: readonly Field[],
    side: 'type' | 'input',
  ): Code {
    const generic = this.#generic(name, declaration);
    if (fields.length === 0) return ts`export type ${generic} = Record<string, never>;`;
    return ts`export interface ${generic} {\n${joinCode(
      fields.map((field) => this.#member(field, side)),
      '',
    )}}`;
  }

  #member(field: Field, side: 'type' | 'input'): Code {
    const type = new TypeScriptTypes(this.#context, side).render(field.type);
    const nullable = field.presence === 'nullable' || field.presence === 'optional-nullable';
    const mayBeAbsent =
      field.default === undefined ? field.presence.startsWith('optional') : side === 'input';
    return ts`${memberDoc(field)}${propertyName(field.name)}${mayBeAbsent ? ts`?` : ts``}: ${type}${nullable ? ts` | null` : ts``};\n`;
  }

  #variantType(body: Body<'union'>, { tag, description, payload }: Variant): Code {
    // Inside the braces: formatters move a comment before them to the variant above.
    const key = ts`${docComment(description ?? '')}${propertyName(body.tag)}: ${stringLiteral(tag)}`;
    const types = new TypeScriptTypes(this.#context, 'type');
    switch (payload.kind) {
      case 'unit':
        return ts`{ ${key} }`;
      case 'fields': {
        const members = joinCode(
          payload.fields.map((field) => this.#member(field, 'type')),
          '',
        );
        if (body.content === undefined) return ts`{\n${key};\n${members}}`;
        return ts`{ ${key}; ${propertyName(body.content)}: ${members === '' ? ts`Record<string, never>` : ts`{\n${members}}`} }`;
      }
      case 'type':
        if (body.content === undefined) return ts`({ ${key} } & ${types.render(payload.type)})`;
        return ts`{ ${key}; ${propertyName(body.content)}: ${types.render(payload.type)} }`;
    }
  }

  #variantCodec(type: Code, body: Body<'union'>, { tag, payload }: Variant): Code {
    const wire = this.#context.runtime('wire', 'value');
    switch (payload.kind) {
      case 'unit':
        return ts`${wire}.unit()`;
      case 'type':
        return new TypeScriptCodecs(this.#context).render(payload.type);
      case 'fields': {
        if (payload.fields.length === 0 && body.content === undefined) return ts`${wire}.unit()`;
        const members = payload.fields.map(
          (field) => ts`${objectKey(field.name)}: ${TypeScriptCodecs.field(this.#context, field)},\n`,
        );
        const object = members.length === 0 ? ts`{}` : ts`{\n${joinCode(members, '')}}`;
        return ts`${wire}.record${this.#variantTypeArguments(payload.fields)}(${stringLiteral(`${type} ${tag}`)}, ${object})`;
      }
    }
  }

  /** Inference sees through required fields only; the others need their types written out. */
  #variantTypeArguments(fields: readonly Field[]): Code {
    const hasDefault = fields.some((field) => field.default !== undefined);
    if (!hasDefault && !fields.some((field) => field.presence.startsWith('optional'))) return ts``;
    const side = (which: 'type' | 'input'): Code => ts`{\n${joinCode(fields.map((field) => this.#member({ ...field, description: '' }, which)), '')}}`;
    return hasDefault ? ts`<${side('type')}, ${side('input')}>` : ts`<${side('type')}>`;
  }

  #codec(declaration: TypeDeclaration, expression: Code): Code {
    const { codec } = this.#names(declaration);
    const { wire, typeArguments } = this.#codecParts(declaration);
    if (declaration.generics.length === 0)
      return ts`const ${codec}: ${wire}.Codec<${typeArguments}> = ${expression}`;
    const parameters = declaration.generics.map(
      (name) => ts`${parameterCodec(name)}: ${wire}.Codec<${identifier(name)}>`,
    );
    const generics = joinCode(declaration.generics.map(identifier), ', ');
    return ts`function ${codec}<${generics}>(${joinCode(parameters, ', ')}): ${wire}.Codec<${typeArguments}> {\nreturn ${expression};\n}`;
  }

  #codecParts(declaration: TypeDeclaration): { wire: Code; typeArguments: Code } {
    const { type, input } = this.#names(declaration);
    const names = this.#hasInput(declaration) ? [type, input] : [type];
    return {
      wire: this.#context.runtime('wire', 'value'),
      typeArguments: joinCode(
        names.map((name) => this.#generic(name, declaration)),
        ', ',
      ),
    };
  }

  #generic(name: Code, declaration: TypeDeclaration): Code {
    if (declaration.generics.length === 0) return name;
    return ts`${name}<${joinCode(declaration.generics.map(identifier), ', ')}>`;
  }

  #names(declaration: TypeDeclaration): { type: Code; input: Code; codec: Code; values: Code } {
    const name = (which: 'type' | 'input' | 'codec' | 'values'): Code =>
      this.#context.nameOf(declaration.id, which);
    return { type: name('type'), input: name('input'), codec: name('codec'), values: name('values') };
  }

  #hasInput(declaration: TypeDeclaration): boolean {
    return this.#context.project.inputs.has(declaration.id);
  }
}

/** Whether the type leads back to where it stands. */
function mentionsCycle(node: TypeNode): boolean {
  switch (node.kind) {
    case 'reference':
      return node.recursive || node.args.some(mentionsCycle);
    case 'array':
      return mentionsCycle(node.element);
    case 'tuple':
      return node.elements.some(mentionsCycle);
    case 'map':
      return mentionsCycle(node.value);
    case 'nullable':
      return mentionsCycle(node.inner);
    case 'scalar':
    case 'json':
    case 'parameter':
      return false;
  }
}

function inputDoc(type: Code): Code {
  return ts`/** A {@link ${type}} as callers may pass it: fields with defaults may be left out. */\n`;
}

function docOf(declaration: TypeDeclaration): Code {
  return docComment(declaration.description ?? '', deprecation(declaration.deprecated));
}

function memberDoc(field: Field): Code {
  const fallback =
    field.default === undefined
      ? []
      : [{ tag: 'defaultValue' as const, text: JSON.stringify(field.default) }];
  return docComment(field.description ?? '', [...fallback, ...deprecation(field.deprecated)]);
}

export function deprecation(deprecated: boolean | string | undefined): { tag: 'deprecated'; text: string }[] {
  if (deprecated === undefined || deprecated === false) return [];
  return [{ tag: 'deprecated', text: deprecated === true ? '' : deprecated }];
}
