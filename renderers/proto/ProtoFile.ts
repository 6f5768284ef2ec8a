import { isDeprecated } from '../../types/ir/deprecation.js';
import { messageDoc } from '../messageDoc.js';
import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import { type Spec, errorsOf } from '../../types/ir/Spec.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { upperCamelCase } from '../asciiCase.js';
import type { Lowered } from '../lower/monomorphise.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import { nameKey } from './GivenNames.js';
import { fieldDoc } from './protoDocs.js';
import { prose } from '../prose.js';
import type { ProtoDefinition, ProtoField, ProtoHome, ProtoOrigin, ProtoUse } from './ProtoModel.js';
import { fieldName, typeName } from './protoNames.js';
import {
  fieldOf,
  partField,
  spokenName,
  tupleFields,
  useOf,
  valueField,
  type UseHost,
  type UsePlace,
} from './ProtoUses.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** What a file asks of the others. */
export interface FileContext {
  lowered: Lowered;
  /** Whether an alias is a message of its own. */
  isMessageAlias(declaration: TypeDeclaration): boolean;
  homeOf(declaration: TypeDeclaration): ProtoHome;
  /** The name of a key in a package: nothing else there has it. */
  claim(home: ProtoHome, key: string, wanted: string): string;
}

/**
 * Collects what one .proto file declares: its types, and the messages that uses of types need. The names of declared
 * types are known before; the others are given out as they are met.
 */
export class ProtoFile implements UseHost, DeclarationRenderer<void> {
  readonly lowered: Lowered;
  readonly definitions: ProtoDefinition[] = [];
  readonly #home: ProtoHome;
  readonly #context: FileContext;
  /** The command whose uses are at hand: what they need is remembered under its name. */
  readonly #command: Spec;

  constructor(home: ProtoHome, command: Spec, context: FileContext) {
    this.lowered = context.lowered;
    this.#home = home;
    this.#command = command;
    this.#context = context;
  }

  isMessageAlias(declaration: TypeDeclaration): boolean {
    return this.#context.isMessageAlias(declaration);
  }

  homeOf(declaration: TypeDeclaration): ProtoHome {
    return this.#context.homeOf(declaration);
  }

  declare(declaration: TypeDeclaration): void {
    renderDeclaration(this, declaration);
  }

  record(declaration: TypeDeclaration, body: Body<'record'>): void {
    const place = this.#placeOf(declaration);
    this.#message(place.key, declaration, this.#fields(body.fields, place), false);
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): void {
    const { key } = this.#placeOf(declaration);
    const open = body.open ? ['Open: a converter cannot carry values that are not listed.'] : [];
    this.definitions.push({
      kind: 'enum',
      key,
      of: this.#originOf(declaration),
      doc: this.#doc(declaration, ...open),
      deprecated: isDeprecated(declaration),
      values: body.values.map(({ value, description }) => ({ value, doc: prose({ description }) })),
    });
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): void {
    const place = this.#placeOf(declaration);
    const variants = body.variants.map(({ tag, description, payload }): ProtoField => {
      const at = { key: `${place.key} ${JSON.stringify(tag)}`, name: place.name + upperCamelCase(tag) };
      const given = {
        wire: tag,
        wanted: fieldName(tag),
        doc: prose({ description }),
        deprecated: false,
        sensitive: false,
      };
      if (payload.kind === 'type') {
        const use = useOf(this, payload.type, at);
        // A member of a oneof always has presence; only what cannot be a member needs a message.
        const { type } = fieldOf(this, use, at, { ...given, mayMiss: true });
        return { ...given, type, optional: false };
      }
      const fields = payload.kind === 'fields' ? this.#fields(payload.fields, at) : [];
      const of = { ...this.#originOf(declaration), kind: 'variant' as const, tag };
      return { ...given, type: { kind: 'single', of: this.declareParts(at, fields, of) }, optional: false };
    });
    const open = body.open ? ['Open: a converter cannot carry variants that are not listed.'] : [];
    this.#message(place.key, declaration, variants, true, open);
  }

  alias(declaration: TypeDeclaration, { type }: Body<'alias'>): void {
    if (!this.isMessageAlias(declaration)) return;
    const place = this.#placeOf(declaration);
    const fields =
      type.kind === 'tuple'
        ? tupleFields(this, type.elements, place)
        : [valueField(this, useOf(this, type, place), place)];
    this.#message(place.key, declaration, fields, false);
  }

  external(): void {
    // As its wire form, where it is used.
  }

  /** What a command fails with: the oneof that says which error it was. */
  errors(base: string): void {
    const { name } = this.#command;
    const key = `${name}#errors`;
    const fields = errorsOf(this.#command).map((error): ProtoField => {
      // The message that the data of the error would have: it may get some later.
      const at = {
        key: `${name}#error:${error.code}.error`,
        name: `${base}${upperCamelCase(error.code)}ErrorData`,
      };
      const use: ProtoUse =
        error.data === undefined
          ? this.declareParts(at, [])
          : { kind: 'message', key: error.data.id, home: this.#home };
      const field = partField(error.code, fieldName(error.code), { kind: 'single', of: use });
      return { ...field, doc: prose({ description: error.description }) };
    });
    const doc = [`What ${name} fails with: goes into the details of google.rpc.Status.`];
    const of = { kind: 'errors' as const, spec: name };
    this.definitions.push({ kind: 'message', key, of, doc, deprecated: false, fields, isUnion: true });
  }

  declareParts(place: UsePlace, fields: readonly ProtoField[], of?: ProtoOrigin): ProtoUse {
    if (!this.#home.names.has(place.key)) {
      this.#home.names.set(place.key, this.#context.claim(this.#home, place.key, place.name));
      this.definitions.push({
        kind: 'message',
        key: place.key,
        ...(of === undefined ? {} : { of }),
        doc: [],
        deprecated: false,
        fields,
        isUnion: false,
      });
    }
    return { kind: 'message', key: place.key, home: this.#home };
  }

  declareInstance(declaration: TypeDeclaration): ProtoUse {
    const key = this.#keyOf(declaration);
    const kind = declaration.body.kind === 'enum' ? 'enum' : 'message';
    if (!this.#home.names.has(key)) {
      const wanted = spokenName(this.lowered, declaration.id);
      this.#home.names.set(key, this.#context.claim(this.#home, nameKey(kind, key), wanted));
      this.declare(declaration);
    }
    return { kind, key, home: this.#home };
  }

  /** What a use of a generic type needs is remembered under the command that uses it. */
  #keyOf({ id }: TypeDeclaration): string {
    return this.lowered.instances.has(id) ? `${this.#command.name}: ${id}` : id;
  }

  #originOf(declaration: TypeDeclaration): ProtoOrigin & { kind: 'type' } {
    return { kind: 'type', declaration: this.lowered.instances.get(declaration.id)?.of ?? declaration };
  }

  #placeOf(declaration: TypeDeclaration): UsePlace {
    const key = this.#keyOf(declaration);
    return { key, name: this.#nameOf(key) };
  }

  #nameOf(key: string): string {
    return this.#home.names.get(key) ?? typeName(key);
  }

  #fields(fields: readonly Field[], place: UsePlace): ProtoField[] {
    return fields.map((field): ProtoField => {
      const at = {
        key: `${place.key}.${field.name}`,
        name: place.name + upperCamelCase(field.name),
        sensitive: field.sensitive,
      };
      const use = useOf(this, field.type, at);
      const isNullable = use.isNullable || field.nullable;
      return fieldOf(this, { ...use, isNullable }, at, {
        wire: field.name,
        wanted: fieldName(field.name),
        doc: fieldDoc(this.lowered.types, field, isNullable),
        deprecated: isDeprecated(field),
        sensitive: field.sensitive,
        mayMiss: field.nullable || mayBeAbsent(field),
      });
    });
  }

  #message(
    key: string,
    declaration: TypeDeclaration,
    fields: readonly ProtoField[],
    isUnion: boolean,
    notes: readonly string[] = [],
  ): void {
    const doc = this.#doc(declaration, ...notes);
    this.definitions.push({
      kind: 'message',
      key,
      of: this.#originOf(declaration),
      doc,
      deprecated: isDeprecated(declaration),
      fields,
      isUnion,
    });
  }

  #doc(declaration: TypeDeclaration, ...notes: readonly string[]): string[] {
    const { description = '', deprecated } = declaration;
    const said = description.trim() === '' ? messageDoc(declaration, this.#command.name) : description;
    return prose({ description: said, deprecated }, ...notes);
  }
}
