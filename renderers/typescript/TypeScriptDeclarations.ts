import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { leadsBack } from '../../types/ir/partsOf.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import { genericIdentifier, inputParameters } from './CommandNames.js';
import { docComment, objectKey, stringLiteral } from './encode.js';
import { deprecation, interfaceMember } from './interfaceMember.js';
import { parameterCodec, TypeScriptCodecs } from './TypeScriptCodecs.js';
import type { TypeScriptContext } from './TypeScriptContext.js';
import { TypeScriptTypes } from './TypeScriptTypes.js';
import { TypeScriptUnion } from './TypeScriptUnion.js';

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
      declarations.push(
        code`${inputDoc(type, declaration)}${this.#interface(input, declaration, body.fields, 'input')}`,
      );
    }
    const { given, taken, wire } = this.#codecParts(declaration);
    const typeArguments = joinCode([given, ...taken], ', ');
    const members = body.fields.map(
      (field) => code`${objectKey(field.name)}: ${TypeScriptCodecs.field(this.#context, field)},\n`,
    );
    const object = members.length === 0 ? code`{}` : code`{\n${joinCode(members, '')}}`;
    const strict = body.strict ? code`, { strict: true }` : code``;
    const codec = code`${wire}.record<${typeArguments}>(${stringLiteral(type)}, ${object}${strict})`;
    return { doc: docOf(declaration), declarations, codec: this.#codec(declaration, codec) };
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): RenderedType {
    const { type, values } = this.#names(declaration);
    const list = body.values.map(
      (entry) => code`${docComment(entry.description ?? '')}${stringLiteral(entry.value)},\n`,
    );
    const unknown = body.open ? code` | (string & {})` : code``;
    const { wire } = this.#codecParts(declaration);
    const codec = code`${wire}.${body.open ? code`openLiterals` : code`literals`}(${values})`;
    return {
      doc: docOf(declaration),
      declarations: [
        code`export const ${values} = [\n${joinCode(list, '')}] as const`,
        // The values have the first comment.
        code`${docComment('', deprecation(declaration.deprecated))}export type ${type} = (typeof ${values})[number]${unknown}`,
      ],
      codec: this.#codec(declaration, codec),
    };
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): RenderedType {
    const { type, input } = this.#names(declaration);
    const { wire, given, taken } = this.#codecParts(declaration);
    const isSecret = this.#context.project.secret.has(declaration.id);
    const union = new TypeScriptUnion(
      this.#context,
      type,
      body,
      isSecret,
      this.#inputParameters(declaration),
    );
    const typeArguments = joinCode([given, union.keys(), ...taken], ', ');
    const declarations = [union.declaration(this.#generic(type, declaration), 'type')];
    if (this.#hasInput(declaration)) {
      const declared = union.declaration(this.#generic(input, declaration), 'input');
      declarations.push(code`${inputDoc(type, declaration)}${declared}`);
    }
    const codec = code`${wire}.union<${typeArguments}>(${union.codecArguments()})`;
    return { doc: docOf(declaration), declarations, codec: this.#codec(declaration, codec) };
  }

  alias(declaration: TypeDeclaration, body: Body<'alias'>): RenderedType {
    const { type, input } = this.#names(declaration);
    const maps = leadsBack(body.type) ? 'signature' : 'record';
    const declare = (name: Code, side: 'type' | 'input'): Code => {
      const { code: printed, form } = new TypeScriptTypes(this.#context, side, { maps }).write(body.type);
      // A map that leads back to itself: linters want an interface of what cannot be a Record.
      return form === 'signature'
        ? code`export interface ${name} ${printed}`
        : code`export type ${name} = ${printed};`;
    };
    const declarations = [declare(this.#generic(type, declaration), 'type')];
    if (this.#hasInput(declaration)) {
      declarations.push(
        code`${inputDoc(type, declaration)}${declare(this.#generic(input, declaration), 'input')}`,
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
    if (fields.length === 0) return code`export type ${generic} = Record<string, never>;`;
    return code`export interface ${generic} {\n${joinCode(
      fields.map((field) => interfaceMember(this.#context, field, side)),
      '',
    )}}`;
  }

  #codec(declaration: TypeDeclaration, expression: Code): Code {
    const { codec } = this.#names(declaration);
    const { wire, given, taken } = this.#codecParts(declaration);
    const typeArguments = joinCode([given, ...taken], ', ');
    if (declaration.generics.length === 0)
      return code`const ${codec}: ${wire}.Codec<${typeArguments}> = ${expression}`;
    const inputs = this.#inputParameters(declaration);
    const parameters = declaration.generics.map((name) => {
      const sides = [genericIdentifier(name), ...optional(inputs.get(name))];
      return code`${parameterCodec(name)}: ${wire}.Codec<${joinCode(sides, ', ')}>`;
    });
    const generics = joinCode(
      [
        ...declaration.generics.map(genericIdentifier),
        ...[...inputs].map(([name, input]) => code`${input} = ${genericIdentifier(name)}`),
      ],
      ', ',
    );
    return code`function ${codec}<${generics}>(${joinCode(parameters, ', ')}): ${wire}.Codec<${typeArguments}> {\nreturn ${expression};\n}`;
  }

  /** What the codec gives, and what it takes where that is something else. */
  #codecParts(declaration: TypeDeclaration): { wire: Code; given: Code; taken: Code[] } {
    const { type, input } = this.#names(declaration);
    const inputs = [...this.#inputParameters(declaration).values()];
    const name = this.#hasInput(declaration) ? input : type;
    const differs = this.#hasInput(declaration) || inputs.length > 0;
    const taken =
      inputs.length > 0 ? code`${name}<${joinCode(inputs, ', ')}>` : this.#generic(name, declaration);
    return {
      wire: this.#context.runtime('wire', 'value'),
      given: this.#generic(type, declaration),
      taken: differs ? [taken] : [],
    };
  }

  /** What a codec calls its parameters as callers may pass them; empty where that differs for none of them. */
  #inputParameters(declaration: TypeDeclaration): ReadonlyMap<string, Code> {
    const { inputGenerics, names } = this.#context.project;
    const own = declaration.origin.kind === 'spec' ? names.get(declaration.origin.command) : undefined;
    if (own === undefined || !inputGenerics.has(declaration.id)) return new Map();
    return inputParameters(own, declaration.generics);
  }

  #generic(name: Code, declaration: TypeDeclaration): Code {
    if (declaration.generics.length === 0) return name;
    return code`${name}<${joinCode(declaration.generics.map(genericIdentifier), ', ')}>`;
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

function optional(part: Code | undefined): Code[] {
  return part === undefined ? [] : [part];
}

function inputDoc(type: Code, { deprecated }: TypeDeclaration): Code {
  const what = `A {@link ${type}} as callers may pass it: fields with defaults may be left out.`;
  return docComment(what, deprecation(deprecated));
}

function docOf(declaration: TypeDeclaration): Code {
  return docComment(declaration.description ?? '', deprecation(declaration.deprecated));
}
