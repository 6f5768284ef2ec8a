import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration, Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code, joinCode, verbatim } from '../code.js';
import { kdoc, stringLiteral } from './encode.js';
import { typeSuppression } from './kotlinDeprecated.js';
import type { KotlinContext } from './KotlinContext.js';
import { makes, type KotlinFiles } from './kotlinFiles.js';
import { fieldLine, type KotlinField } from './kotlinField.js';
import type { KotlinTypeNames } from './KotlinNames.js';
import { construction, recordClass, recordFields } from './kotlinRecord.js';
import { kotlinSerializer } from './kotlinSerializer.js';
import { kotlinType } from './KotlinTypes.js';
import { type Parameters, serializerClass, typeParameters } from './serializerClass.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** Renders a tagged union: a sealed interface whose variants stand in it, and what reads and writes it. */
export class KotlinUnion {
  readonly #types: KotlinContext;
  readonly #serializers: KotlinContext;
  readonly #id: TypeId;
  readonly #body: UnionBody;
  readonly #names: KotlinTypeNames;
  readonly #parameters: Parameters;

  constructor({ types, serializers }: KotlinFiles, declaration: TypeDeclaration, body: UnionBody) {
    this.#names = types.names(declaration.id);
    this.#types = types.inside([...this.#names.variants.values(), this.#names.unknown]);
    this.#serializers = serializers;
    this.#id = declaration.id;
    this.#body = body;
    this.#parameters = typeParameters(serializers, declaration);
  }

  declaration(head: Code): Code {
    const { type } = this.#names;
    const generics = [...this.#parameters.types.values()].map((name) => code`out ${name}`);
    const list = generics.length === 0 ? code`` : code`<${joinCode(generics, ', ')}>`;
    const variants = this.#body.variants.map((variant) => this.#variant(variant));
    const unknown = this.#body.open ? [this.#unknown()] : [];
    return code`${head}sealed interface ${type}${list} {\n${joinCode([...variants, ...unknown], '\n')}}\n`;
  }

  serializers(): Code[] {
    const { type, serializer, unknown } = this.#names;
    const { tag, content, open, variants } = this.#body;
    const context = this.#serializers;
    const string = context.scope.use('kotlin', 'String');
    const whole = this.#applied(type, [...this.#parameters.types.values()]);
    const arms = variants.map(
      (variant) =>
        code`            is ${type}.${this.#variantName(variant)} -> ${stringLiteral(variant.tag)}\n`,
    );
    const unknownArm = open ? [code`            is ${type}.${unknown} -> null\n`] : [];
    const raw = (): Code =>
      code`    override fun rawOf(value: ${whole}): ${context.json('JsonObject')}? = (value as? ${type}.${unknown})?.raw\n`;
    const main = serializerClass(context, {
      name: serializer,
      parameters: this.#parameters,
      base: code`UnionSerializer`,
      type,
      args: [
        stringLiteral(type),
        code`tag = ${stringLiteral(tag)}`,
        ...(content === undefined ? [] : [code`contentKey = ${stringLiteral(content)}`]),
        ...(open ? [code`unknown = { tag, raw -> ${type}.${unknown}(tag, raw) }`] : []),
      ],
      receiver: code`WireVariants`,
      statements: variants.map((variant) => this.#statement(variant)),
      members: [
        code`    override fun tagOf(value: ${whole}): ${string}${verbatim(open ? '?' : '')} =\n        when (value) {\n${joinCode([...arms, ...unknownArm], '')}        }\n`,
        ...(open ? [raw()] : []),
      ],
    });
    return [main, ...variants.flatMap((variant) => this.#variantSerializer(variant))];
  }

  #variant(variant: Variant): Code {
    const { tag, description = '', payload } = variant;
    const doc = kdoc('    ', description);
    const name = this.#variantName(variant);
    const generics = [...this.#parameters.types.values()];
    const supertype = code` : ${this.#applied(this.#names.type, generics)}`;
    if (payload.kind === 'unit') {
      const nothing = generics.map(() => this.#types.scope.use('kotlin', 'Nothing'));
      return code`${doc}    data object ${name} : ${this.#applied(this.#names.type, nothing)}\n`;
    }
    const fields =
      payload.kind === 'fields' ? this.#fields(tag, payload.fields) : [this.#contentField(payload)];
    return recordClass(this.#types, { indent: '    ', head: doc, name, generics, fields, supertype });
  }

  #contentField({ type }: { type: Extract<Variant['payload'], { kind: 'type' }>['type'] }): KotlinField {
    return {
      wireName: this.#body.content ?? '',
      name: code`content`,
      type: kotlinType(this.#types, type, this.#parameters.types).code,
      fallback: undefined,
      slots: 1,
      signature: 0,
      sensitive: false,
      annotations: {
        property: [],
        code: typeSuppression(this.#types, type),
      },
      doc: () => code``,
    };
  }

  #fields(tag: string, fields: readonly Field[]): KotlinField[] {
    const nameOf = (field: Field): Code => this.#fieldName(tag, field);
    return recordFields(this.#types, fields, nameOf, this.#parameters.types);
  }

  #unknown(): Code {
    const { type, unknown } = this.#names;
    const string = this.#types.scope.use('kotlin', 'String');
    const nothing = [...this.#parameters.types].map(() => this.#types.scope.use('kotlin', 'Nothing'));
    // Where another variant holds a secret, one that this version does not know may hold one too.
    const hidden = this.#types.project.secret.has(this.#id)
      ? code` {\n        override fun toString(): ${string} = "${unknown}(tag=$tag, raw=***)"\n    }`
      : code``;
    return joinCode(
      [
        code`    /** A variant that this version does not know. */\n    data class ${unknown}(\n`,
        code`        /** Its tag. */\n        val tag: ${string},\n`,
        code`        /** The whole object as it came, tag included; it is written as it is. */\n        val raw: ${this.#types.json('JsonObject')},\n`,
        code`    ) : ${this.#applied(type, nothing)}${hidden}\n`,
      ],
      '',
    );
  }

  #statement(variant: Variant): Code {
    const { tag, payload } = variant;
    const { type, variantSerializers } = this.#names;
    const name = code`${type}.${this.#variantName(variant)}`;
    switch (payload.kind) {
      case 'unit':
        return code`unit(${stringLiteral(tag)}, ${name})`;
      case 'type': {
        const inner = kotlinSerializer(this.#serializers, payload.type, {}, this.#parameters.serializers);
        const whole = this.#applied(name, [...this.#parameters.types.values()]);
        return code`content(${stringLiteral(tag)}, ${inner}, { ${name}(it) }, { value: ${whole} -> value.content })`;
      }
      case 'fields': {
        const serializer = variantSerializers.get(tag) ?? code`_`;
        const args = [...this.#parameters.serializers.values()];
        const made = args.length === 0 ? serializer : code`${serializer}(${joinCode(args, ', ')})`;
        return code`fields(${stringLiteral(tag)}, ${made})`;
      }
    }
  }

  #variantSerializer(variant: Variant): Code[] {
    const { tag, payload } = variant;
    if (payload.kind !== 'fields') return [];
    const context = this.#serializers;
    const type = code`${this.#names.type}.${this.#variantName(variant)}`;
    const whole = this.#applied(type, [...this.#parameters.types.values()]);
    return [
      serializerClass(context, {
        name: this.#names.variantSerializers.get(tag) ?? code`_`,
        parameters: this.#parameters,
        base: code`RecordSerializer`,
        type,
        args: [stringLiteral(type)],
        receiver: code`WireFields`,
        statements: payload.fields.map((field) =>
          fieldLine(context, field, this.#fieldName(tag, field), this.#parameters.serializers),
        ),
        members: [
          code`    override fun make(values: ${context.wire('Values')}): ${whole} =${makes(construction(type, this.#fields(tag, payload.fields)))}\n`,
        ],
      }),
    ];
  }

  #variantName({ tag }: Variant): Code {
    return this.#names.variants.get(tag) ?? code`_`;
  }

  #fieldName(tag: string, field: Field): Code {
    return this.#names.variantFields.get(tag)?.get(field.name) ?? code`_`;
  }

  #applied(name: Code, args: readonly Code[]): Code {
    return args.length === 0 ? name : code`${name}<${joinCode(args, ', ')}>`;
  }
}
