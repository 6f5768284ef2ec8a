import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { leadsBack } from '../../types/ir/partsOf.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import { deprecationNote } from '../deprecationNote.js';
import { kdoc, stringLiteral } from './encode.js';
import { deprecation, suppression, typeSuppression, usesDeprecated } from './kotlinDeprecated.js';
import { enumClass, enumSerializer, openEnum, openEnumSerializer } from './kotlinEnum.js';
import { type KotlinFiles, makes } from './kotlinFiles.js';
import { fieldLine } from './kotlinField.js';
import { construction, recordClass, recordFields } from './kotlinRecord.js';
import { kotlinSerializer } from './kotlinSerializer.js';
import { isBareParameter, kotlinType } from './KotlinTypes.js';
import { type Parameters, serializerClass, typeParameters } from './serializerClass.js';
import { KotlinUnion } from './KotlinUnion.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** A declaration, for the file of types and for that of serializers. */
export interface RenderedDeclaration {
  types: Code[];
  serializers: Code[];
}

export class KotlinDeclarations implements DeclarationRenderer<RenderedDeclaration> {
  readonly #files: KotlinFiles;
  /** What is said of a declaration that its spec does not describe, if there is something. */
  readonly #fallback: (declaration: TypeDeclaration) => string | undefined;

  constructor(files: KotlinFiles, fallback: (declaration: TypeDeclaration) => string | undefined) {
    this.#files = files;
    this.#fallback = fallback;
  }

  render(declaration: TypeDeclaration): RenderedDeclaration {
    const { types, serializers } = renderDeclaration(this, declaration);
    if (!usesDeprecated(this.#files.serializers, declaration)) return { types, serializers };
    const own = suppression(this.#files.serializers);
    return { types, serializers: serializers.map((serializer) => code`${own}\n${serializer}`) };
  }

  record(declaration: TypeDeclaration, body: Body<'record'>): RenderedDeclaration {
    const { types, serializers } = this.#files;
    const names = types.names(declaration.id);
    const parameters = typeParameters(serializers, declaration);
    const nameOf = (field: Field): Code => names.fields.get(field.name) ?? code`_`;
    const fields = recordFields(types, body.fields, nameOf, parameters.types);
    const type = recordClass(types, {
      indent: '',
      head: this.#head(declaration),
      name: names.type,
      generics: [...parameters.types.values()],
      fields,
      supertype: code``,
    });
    const serializer = serializerClass(serializers, {
      name: names.serializer,
      parameters,
      base: code`RecordSerializer`,
      type: names.type,
      args: [stringLiteral(names.type), ...(body.strict ? [code`isStrict = true`] : [])],
      receiver: code`WireFields`,
      statements: body.fields.map((field) =>
        fieldLine(serializers, field, nameOf(field), parameters.serializers),
      ),
      members: [
        code`    override fun make(values: ${serializers.wire('Values')}): ${typeOf(names.type, parameters)} =${makes(construction(names.type, fields))}\n`,
      ],
    });
    return { types: [type], serializers: [serializer] };
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): RenderedDeclaration {
    const { types, serializers } = this.#files;
    const names = types.names(declaration.id);
    const head = this.#head(declaration);
    return body.open
      ? {
          types: [openEnum(types, names, body, head)],
          serializers: [openEnumSerializer(serializers, names, body)],
        }
      : {
          types: [enumClass(types, names, body, head)],
          serializers: [enumSerializer(serializers, names)],
        };
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): RenderedDeclaration {
    const union = new KotlinUnion(this.#files, declaration, body);
    return { types: [union.declaration(this.#head(declaration))], serializers: union.serializers() };
  }

  alias(declaration: TypeDeclaration, body: Body<'alias'>): RenderedDeclaration {
    const { types, serializers } = this.#files;
    const names = types.names(declaration.id);
    const parameters = typeParameters(serializers, declaration);
    if (leadsBack(body.type)) return this.#wrapper(declaration, body, parameters);
    // Kotlin has no alias of a type parameter: uses of it are written out.
    if (isBareParameter(types, body.type)) return { types: [], serializers: [] };
    const doc = kdoc('', declaration.description ?? '', this.#fallback(declaration));
    const annotations = this.#annotations(declaration, typeSuppression(types, body.type));
    const type = kotlinType(types, body.type, parameters.types).code;
    const generics = [...parameters.types.values()];
    const list = generics.length === 0 ? code`` : code`<${joinCode(generics, ', ')}>`;
    return { types: [code`${doc}${annotations}typealias ${names.type}${list} = ${type}\n`], serializers: [] };
  }

  external(declaration: TypeDeclaration): RenderedDeclaration {
    throw new Error(`${declaration.id} is declared elsewhere`);
  }

  /** An alias that leads back to itself is a class around its value. */
  #wrapper(declaration: TypeDeclaration, body: Body<'alias'>, parameters: Parameters): RenderedDeclaration {
    const { types, serializers } = this.#files;
    const names = types.names(declaration.id);
    const type = recordClass(types, {
      indent: '',
      head: this.#head(declaration),
      name: names.type,
      generics: [...parameters.types.values()],
      fields: [
        {
          wireName: '',
          name: code`value`,
          type: kotlinType(types, body.type, parameters.types).code,
          fallback: undefined,
          slots: 1,
          signature: 0,
          sensitive: false,
          annotations: {
            property: [],
            code: typeSuppression(types, body.type),
          },
          doc: () => code``,
        },
      ],
      supertype: code``,
    });
    const inner = kotlinSerializer(serializers, body.type, {}, parameters.serializers);
    const serializer = serializerClass(serializers, {
      name: names.serializer,
      parameters,
      base: code`AliasSerializer`,
      type: names.type,
      more: kotlinType(serializers, body.type, parameters.types).code,
      args: [stringLiteral(names.type), code`{ ${names.type}(it) }`, code`{ it.value }`],
      members: [
        code`    override fun inner(): ${serializers.scope.use('kotlinx.serialization', 'KSerializer')}<${kotlinType(serializers, body.type, parameters.types).code}> = ${inner}\n`,
      ],
    });
    return { types: [type], serializers: [serializer] };
  }

  /** Comment and annotation of a class. */
  #head(declaration: TypeDeclaration): Code {
    const { types } = this.#files;
    const doc = kdoc('', declaration.description ?? '', this.#fallback(declaration));
    const annotation = types.scope.use('kotlinx.serialization', 'Serializable');
    const isUnion = declaration.body.kind === 'union' || declaration.body.kind === 'enum';
    // The variants name the union that they are of.
    const own = this.#annotations(
      declaration,
      isUnion && deprecationNote(declaration.deprecated) !== undefined
        ? [suppression(this.#files.types)]
        : [],
    );
    return code`${doc}${own}@${annotation}(with = ${types.serializerName(declaration.id)}::class)\n`;
  }

  /** That it is deprecated, and that its own code may use what is. Each with a line break. */
  #annotations({ deprecated }: TypeDeclaration, suppressed: readonly Code[]): Code {
    const { types } = this.#files;
    const note = deprecation(types, deprecated);
    const all = [
      ...(note === undefined ? [] : [code`@${note}\n`]),
      ...suppressed.map((annotation) => code`${annotation}\n`),
    ];
    return joinCode(all, '');
  }
}

function typeOf(name: Code, { types }: Parameters): Code {
  return types.size === 0 ? name : code`${name}<${joinCode([...types.values()], ', ')}>`;
}
