import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration, Variant } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { bracketed } from '../layout/documents.js';
import { holdsConstrained } from './constrainedTypes.js';
import { docComment, stringLiteral, typeScriptText } from './encode.js';
import { attribute, call, callWidth, lines, structPattern, tsAttribute } from './layout.js';
import type { RustContext } from './RustContext.js';
import { renameArguments, rustField, typeScriptRename } from './rustField.js';
import { genericName, implHeader, serdeBound } from './rustGenerics.js';
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

  declaration(): Code {
    const variants = this.#body.variants.map((variant) => this.#variant(variant));
    const { open } = this.#body;
    const unknown = open ? this.#unknownVariant() : code``;
    const name = genericName(this.#context, this.#declaration);
    return code`pub enum ${name} {\n${variantLines(variants, open)}${unknown}}\n`;
  }

  impls(): Code[] {
    const header = (lifetime: Code, trait: Code): Code =>
      implHeader(this.#context, this.#declaration, { lifetime, trait, bound: serdeBound });
    const { wire, scope } = this.#context;
    const { open } = this.#body;
    const serialize = header(code``, scope.use('serde', 'Serialize'));
    const deserialize = header(code`'de`, code`${scope.use('serde', 'Deserialize')}<'de>`);
    const indent = '        ';
    const writer = call(code`${wire}::TagWriter::new`, [code`serializer`, ...this.#keys()]);
    const write = lines(indent, [code`let writer = `, writer, code`;`]);
    const tagged = call(code`${wire}::Tagged::read`, [code`deserializer`, ...this.#keys()]);
    const read = lines(indent, [code`let tagged = `, tagged, code`?;`]);
    return [
      code`${serialize}{\n    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {\n${open ? this.#writeUnknown() : code``}${write}        // The inherent function that serde derives: no recursion.\n        Self::serialize(self, writer)\n    }\n}\n`,
      code`${deserialize}{\n    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {\n${read}${open ? this.#readUnknown() : code``}        tagged.variant(Self::deserialize)\n    }\n}\n`,
    ];
  }

  /** The body of `validate`; empty when no variant has anything to check. */
  checks(): Code {
    const arms = this.#body.variants.flatMap((variant) => this.#check(variant));
    if (arms.length === 0) return code``;
    const covers = arms.length === this.#body.variants.length && !this.#body.open;
    const rest = covers ? code`` : code`            _ => Ok(()),\n`;
    return code`        match self {\n${joinCode(arms, '')}${rest}        }\n`;
  }

  #variant({ tag, description = '', payload }: Variant): VariantParts {
    const name = this.#names.variants.get(tag) ?? code`_`;
    const rename = renameArguments(name, tag);
    const typescript = typeScriptRename(tag);
    const attributes = joinCode(
      [
        docComment('    ', description),
        rename.length === 0 ? code`` : attribute('    ', code`serde`, rename),
        typescript.length === 0 ? code`` : tsAttribute('    ', typescript),
      ],
      '',
    );
    return { attributes, name, content: this.#content(tag, payload) };
  }

  #content(tag: string, payload: Variant['payload']): VariantParts['content'] {
    switch (payload.kind) {
      case 'unit':
        return code``;
      case 'type':
        return code`(${rustType(this.#context, payload.type, 'argument')})`;
      case 'fields':
        return payload.fields.map((field) =>
          rustField(this.#context, field, {
            indent: '        ',
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

  #unknownVariant(): Code {
    const form = tsAttribute('    ', [code`untagged`, code`type = "{ [key in string]: unknown }"`]);
    return code`    /// A variant that this version does not know, as it came.\n${form}    ${this.#names.unknown}(serde_json::Map<String, serde_json::Value>),\n`;
  }

  #keys(): Code[] {
    const { tag, content } = this.#body;
    return [stringLiteral(tag), content === undefined ? code`None` : code`Some(${stringLiteral(content)})`];
  }

  /** `const KNOWN: [&str; 2] = […];`: long lists go one a line. */
  #known(): Code {
    const tags = this.#body.variants.map(({ tag }) => stringLiteral(tag));
    const length = code`${tags.length}`;
    const head = code`const KNOWN: [&str; ${length}] = `;
    const list = bracketed([code`[`, code`]`], tags, { last: code`,`, limit: callWidth });
    return lines('        ', [head, list, code`;`]);
  }

  #writeUnknown(): Code {
    const args = [code`object`, stringLiteral(this.#body.tag), code`&KNOWN`, code`serializer`];
    const opened = call(code`${this.#context.wire}::write_open`, args);
    const write = lines('            ', [code`return `, opened, code`;`]);
    return code`${this.#known()}        if let Self::${this.#names.unknown}(object) = self {\n${write}        }\n`;
  }

  #readUnknown(): Code {
    return code`${this.#known()}        if !tagged.is_known(&KNOWN) {\n            return Ok(Self::${this.#names.unknown}(tagged.into_object()));\n        }\n`;
  }

  #check({ tag, payload }: Variant): Code[] {
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
        return [code`            Self::${name}(content) => ${check},\n`];
      }
      case 'fields': {
        const checked = payload.fields.filter((field) => this.#isChecked(field));
        if (checked.length === 0) return [];
        const checks = fieldChecks(this.#context, checked, {
          indent: '                ',
          value: (field) => this.#field(tag, field),
          content,
        });
        const fields = checked.map((field) => this.#field(tag, field));
        const isPartial = checked.length < payload.fields.length;
        const pattern = structPattern(code`Self::${name}`, fields, isPartial);
        const start = lines('            ', [pattern, code` => {`]);
        return [code`${start}${joinCode(checks, '')}                Ok(())\n            }\n`];
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
