import type { Code } from '../../types/Code.js';
import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { docComment, objectKey, propertyName, stringLiteral } from './encode.js';
import { interfaceMember } from './interfaceMember.js';
import { TypeScriptCodecs } from './TypeScriptCodecs.js';
import type { TypeScriptContext } from './TypeScriptContext.js';
import { TypeScriptTypes } from './TypeScriptTypes.js';

/** Renders the parts of a tagged union: its type, and what its codec is made of. */
export class TypeScriptUnion {
  readonly #context: TypeScriptContext;
  readonly #name: Code;
  readonly #body: Extract<TypeBody, { kind: 'union' }>;
  readonly #isSecret: boolean;
  readonly #inputParameters: ReadonlyMap<string, Code>;

  /**
   * `isSecret`: a value of the union may hold a secret, so what it does not know may as well. `inputParameters` are what its
   * codec calls generic parameters as callers may pass them, where that differs.
   */
  constructor(
    context: TypeScriptContext,
    name: Code,
    body: Extract<TypeBody, { kind: 'union' }>,
    isSecret: boolean,
    inputParameters: ReadonlyMap<string, Code>,
  ) {
    this.#context = context;
    this.#name = name;
    this.#body = body;
    this.#isSecret = isSecret;
    this.#inputParameters = inputParameters;
  }

  /** The declaration: a type with a member per line, or an interface when there is just one. */
  declaration(name: Code, side: 'type' | 'input'): Code {
    const [only, ...others] = this.#body.variants;
    const isOne =
      only !== undefined && others.length === 0 && !this.#body.open && only.payload.kind !== 'type';
    return isOne
      ? code`export interface ${name} ${this.#variantType(only, side)}`
      : code`export type ${name} =\n${this.#members(side)}`;
  }

  #members(side: 'type' | 'input'): Code {
    const { variants, open, tag } = this.#body;
    const unknown = this.#isSecret ? code`SecretUnknown` : code`Unknown`;
    const others = open
      ? [code`| ${this.#context.runtime('wire', 'value')}.${unknown}<${stringLiteral(tag)}>`]
      : [];
    return joinCode(
      [...variants.map((variant) => code`| ${this.#variantType(variant, side)}`), ...others],
      '\n',
    );
  }

  /** The keys of tag and content as type arguments: TypeScript infers all type arguments or none. */
  keys(): Code {
    const { tag, content } = this.#body;
    return content === undefined
      ? stringLiteral(tag)
      : code`${stringLiteral(tag)}, ${stringLiteral(content)}`;
  }

  /** Name, tag, a codec per variant, and the options where there are any. */
  codecArguments(): Code {
    const { tag, content, variants, open } = this.#body;
    const codecs = variants.map(
      (variant) => code`${objectKey(variant.tag)}: ${this.#variantCodec(variant)},\n`,
    );
    const options = [
      ...(content === undefined ? [] : [code`content: ${stringLiteral(content)}`]),
      ...(open ? [code`open: true`] : []),
      ...(open && this.#isSecret ? [code`secret: true`] : []),
    ];
    const last = options.length === 0 ? code`` : code`, { ${joinCode(options, ', ')} }`;
    return code`${stringLiteral(this.#name)}, ${stringLiteral(tag)}, {\n${joinCode(codecs, '')}}${last}`;
  }

  #variantType({ tag, description, payload }: Variant, side: 'type' | 'input'): Code {
    const body = this.#body;
    // Inside the braces: formatters move a comment before them to the variant above.
    const key = code`${docComment(description ?? '')}${propertyName(body.tag)}: ${stringLiteral(tag)}`;
    const types = new TypeScriptTypes(this.#context, side);
    switch (payload.kind) {
      case 'unit':
        return code`{ ${key} }`;
      case 'fields': {
        const members = joinCode(
          payload.fields.map((field) => interfaceMember(this.#context, field, side)),
          '',
        );
        if (body.content === undefined) return code`{\n${key};\n${members}}`;
        return code`{ ${key}; ${propertyName(body.content)}: ${members === '' ? code`Record<string, never>` : code`{\n${members}}`} }`;
      }
      case 'type':
        if (body.content === undefined) return code`({ ${key} } & ${types.render(payload.type)})`;
        return code`{ ${key}; ${propertyName(body.content)}: ${types.render(payload.type)} }`;
    }
  }

  #variantCodec({ tag, payload }: Variant): Code {
    const body = this.#body;
    const wire = this.#context.runtime('wire', 'value');
    switch (payload.kind) {
      case 'unit':
        return code`${wire}.unit()`;
      case 'type':
        return new TypeScriptCodecs(this.#context).render(payload.type);
      case 'fields': {
        if (payload.fields.length === 0 && body.content === undefined) return code`${wire}.unit()`;
        const members = payload.fields.map(
          (field) => code`${objectKey(field.name)}: ${TypeScriptCodecs.field(this.#context, field)},\n`,
        );
        const object = members.length === 0 ? code`{}` : code`{\n${joinCode(members, '')}}`;
        return code`${wire}.record${this.#variantTypeArguments(payload.fields)}(${stringLiteral(`${this.#name} ${tag}`)}, ${object})`;
      }
    }
  }

  #variantTypeArguments(fields: readonly Field[]): Code {
    if (!needsTypeArguments(fields)) return code``;
    const side = (which: 'type' | 'input'): Code => {
      const options = which === 'input' ? { parameters: this.#inputParameters } : {};
      const members = fields.map((field) => {
        const bare = { ...field, description: '', constraints: {} };
        return interfaceMember(this.#context, bare, which, options);
      });
      return code`{\n${joinCode(members, '')}}`;
    };
    const [given, taken] = [side('type'), side('input')];
    return given === taken ? code`<${given}>` : code`<${given}, ${taken}>`;
  }
}

/** Whether the codec of a variant has its types written out: inference sees through required fields only. */
export function needsTypeArguments(fields: readonly Field[]): boolean {
  return fields.some(mayBeAbsent);
}
