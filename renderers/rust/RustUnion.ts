import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration, Variant } from '../../types/ir/TypeDeclaration.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { bracketed } from '../layout/documents.js';
import { holdsConstrained } from './constrainedTypes.js';
import { docLines, stringLiteral, typeScriptText } from './encode.js';
import {
  attribute,
  block,
  call,
  callWidth,
  commented,
  stacked,
  structPattern,
  tsAttribute,
} from './layout.js';
import type { RustContext } from './RustContext.js';
import { renameArguments, rustField, typeScriptRename } from './rustField.js';
import { genericName, implBlock, serdeBound } from './rustGenerics.js';
import type { RustTypeNames } from './RustNames.js';
import { rustType } from './RustTypes.js';
import { fieldChecks } from './rustValidate.js';
import { type VariantParts, variantLines } from './variantLines.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/**
 * Renders the parts of a tagged union. Serde derives the externally tagged form under `remote`; the impls turn it into
 * the tagged one, so that errors keep their path and a malformed known variant never passes for an unknown one.
 */
export class RustUnion {
  readonly #context: RustContext;
  readonly #declaration: TypeDeclaration;
  readonly #body: UnionBody;
  readonly #defaults: ReadonlyMap<Field, Code>;
  readonly #names: RustTypeNames;

  constructor(
    context: RustContext,
    declaration: TypeDeclaration,
    body: UnionBody,
    defaults: ReadonlyMap<Field, Code>,
  ) {
    this.#context = context;
    this.#declaration = declaration;
    this.#body = body;
    this.#defaults = defaults;
    this.#names = context.names(declaration.id);
  }

  serde(): Code[] {
    return [code`remote = ${stringLiteral(this.#names.type)}`];
  }

  typescript(): Code[] {
    const { tag, content } = this.#body;
    const keys = [code`tag = ${typeScriptText(tag)}`];
    return content === undefined ? keys : [...keys, code`content = ${typeScriptText(content)}`];
  }

  declaration(): Doc {
    const variants = this.#body.variants.map((variant) => this.#variant(variant));
    const { open } = this.#body;
    const name = genericName(this.#context, this.#declaration);
    const unknown = open ? [this.#unknownVariant()] : [];
    return block(code`pub enum ${name}`, [...variantLines(variants, open), ...unknown]);
  }

  impls(): Doc[] {
    const { wire, scope } = this.#context;
    const { open } = this.#body;
    const impl = (trait: Code, method: Doc, lifetime?: Code): Doc => {
      const of = { trait, bound: serdeBound, ...(lifetime && { lifetime }) };
      return implBlock(this.#context, this.#declaration, of, [method]);
    };
    const writer = call(code`${wire}::TagWriter::new`, [code`serializer`, ...this.#keys()]);
    const tagged = call(code`${wire}::Tagged::read`, [code`deserializer`, ...this.#keys()]);
    const serialize = block(
      code`fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>`,
      [
        ...(open ? this.#writeUnknown() : []),
        [code`let writer = `, writer, code`;`],
        code`// The inherent function that serde derives: no recursion.`,
        code`Self::serialize(self, writer)`,
      ],
    );
    const deserialize = block(
      code`fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>`,
      [
        [code`let tagged = `, tagged, code`?;`],
        ...(open ? this.#readUnknown() : []),
        code`tagged.variant(Self::deserialize)`,
      ],
    );
    return [
      impl(scope.use('serde', 'Serialize'), serialize),
      impl(code`${scope.use('serde', 'Deserialize')}<'de>`, deserialize, code`'de`),
    ];
  }

  /** The body of `validate`; empty when no variant has anything to check. */
  checks(): Doc[] {
    const arms = this.#body.variants.flatMap((variant) => this.#check(variant));
    if (arms.length === 0) return [];
    const covers = arms.length === this.#body.variants.length && !this.#body.open;
    return [block(code`match self`, covers ? arms : [...arms, code`_ => Ok(()),`])];
  }

  #variant({ tag, description = '', payload }: Variant): VariantParts {
    const name = this.#names.variants.get(tag) ?? code`_`;
    const attributes = [
      ...commented(docLines(description)),
      ...attribute(code`serde`, renameArguments(name, tag)),
      ...tsAttribute(typeScriptRename(tag)),
    ];
    return { attributes, name, content: this.#content(tag, payload) };
  }

  #content(tag: string, payload: Variant['payload']): VariantParts['content'] {
    switch (payload.kind) {
      case 'unit':
        return undefined;
      case 'type':
        return { type: rustType(this.#context, payload.type, 'argument').doc };
      case 'fields':
        return payload.fields.map((field) =>
          rustField(this.#context, field, {
            name: this.#field(tag, field),
            visibility: code``,
            fallback: this.#defaults.get(field),
          }),
        );
    }
  }

  #field(tag: string, field: Field): Code {
    return this.#names.variantFields.get(tag)?.get(field.name) ?? code`_`;
  }

  #unknownVariant(): Doc {
    return stacked([
      code`/// A variant that this version does not know, as it came.`,
      ...tsAttribute([code`untagged`, code`type = "{ [key in string]: unknown }"`]),
      code`${this.#names.unknown}(serde_json::Map<String, serde_json::Value>),`,
    ]);
  }

  #keys(): Code[] {
    const { tag, content } = this.#body;
    return [stringLiteral(tag), content === undefined ? code`None` : code`Some(${stringLiteral(content)})`];
  }

  /** `const KNOWN: [&str; 2] = […];`: long lists go one a line. */
  #known(): Doc {
    const tags = this.#body.variants.map(({ tag }) => stringLiteral(tag));
    const length = code`${tags.length}`;
    const list = bracketed([code`[`, code`]`], tags, { last: code`,`, limit: callWidth });
    return [code`const KNOWN: [&str; ${length}] = `, list, code`;`];
  }

  #writeUnknown(): Doc[] {
    const args = [code`object`, stringLiteral(this.#body.tag), code`&KNOWN`, code`serializer`];
    const opened = call(code`${this.#context.wire}::write_open`, args);
    const isUnknown = code`if let Self::${this.#names.unknown}(object) = self`;
    return [this.#known(), block(isUnknown, [[code`return `, opened, code`;`]])];
  }

  #readUnknown(): Doc[] {
    const unknown = code`return Ok(Self::${this.#names.unknown}(tagged.into_object()));`;
    return [this.#known(), block(code`if !tagged.is_known(&KNOWN)`, [unknown])];
  }

  #check({ tag, payload }: Variant): Doc[] {
    const { content } = this.#body;
    const name = this.#names.variants.get(tag) ?? code`_`;
    const { wire, project } = this.#context;
    switch (payload.kind) {
      case 'unit':
        return [];
      case 'type': {
        if (!holdsConstrained(project.constrained, payload.type)) return [];
        const check =
          content === undefined
            ? code`${wire}::Validate::validate(content)`
            : code`${wire}::check(content, ${stringLiteral(content)})`;
        return [code`Self::${name}(content) => ${check},`];
      }
      case 'fields': {
        const checked = payload.fields.filter((field) => this.#isChecked(field));
        if (checked.length === 0) return [];
        const checks = fieldChecks(this.#context, checked, {
          value: (field) => this.#field(tag, field),
          content,
        });
        const fields = checked.map((field) => this.#field(tag, field));
        const isPartial = checked.length < payload.fields.length;
        const pattern = structPattern(code`Self::${name}`, fields, isPartial);
        return [block([pattern, code` =>`], [...checks, code`Ok(())`])];
      }
    }
  }

  #isChecked(field: Field): boolean {
    return (
      Object.keys(field.constraints).length > 0 ||
      holdsConstrained(this.#context.project.constrained, field.type)
    );
  }
}
