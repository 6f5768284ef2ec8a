import { fieldsOf } from '../../types/ir/bodyParts.js';
import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode, verbatim } from '../code.js';
import { leadsBack } from '../../types/ir/partsOf.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import type { Doc } from '../layout/Doc.js';
import { docLines, stringLiteral } from './encode.js';
import {
  type AttributeArgument,
  attribute,
  block,
  commented,
  fieldLine,
  stacked,
  tsAttribute,
} from './layout.js';
import { snakeCase } from '../asciiCase.js';
import type { RustContext } from './RustContext.js';
import { hidesSecrets, recordDebug, unionDebug } from './rustDebug.js';
import { defaultFunction } from './rustDefault.js';
import { renderEnum } from './rustEnum.js';
import { allowDeprecated, deprecatedAttribute, usesDeprecated } from './rustDeprecation.js';
import { aliasItem, newtypeItem } from './rustAlias.js';
import { rustField } from './rustField.js';
import { genericName, serdeBound } from './rustGenerics.js';
import { genericIdentifier } from './RustNames.js';
import { serdeAs } from './serdeAs.js';
import { rustType } from './RustTypes.js';
import { onOneLine } from './typeDoc.js';
import { RustUnion } from './RustUnion.js';
import { settledItem } from './settledItem.js';
import { isSilent } from './undocumented.js';
import { fieldChecks, validateImpl } from './rustValidate.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** Renders the types of a spec: each as the items that it needs, in order. */
export class RustDeclarations implements DeclarationRenderer<Doc[]> {
  readonly #context: RustContext;
  /** What is said of the params and the result of a command; of other declarations nothing. */
  readonly #messageDoc: (declaration: TypeDeclaration) => string;

  constructor(context: RustContext, messageDoc: (declaration: TypeDeclaration) => string) {
    this.#context = context;
    this.#messageDoc = messageDoc;
  }

  render(declaration: TypeDeclaration): Doc[] {
    const [item, ...rest] = renderDeclaration(this, declaration);
    if (item === undefined || !this.#usesDeprecated(declaration))
      return item === undefined ? [] : [item, ...rest];
    return [item, ...rest.map((impl) => stacked([allowDeprecated, impl]))];
  }

  record(declaration: TypeDeclaration, body: Body<'record'>): Doc[] {
    const { fields: names } = this.#context.names(declaration.id);
    const defaults = defaultNames(this.#context, declaration, body.fields);
    const fields = body.fields.map((field) => {
      const { attributes, name, type } = rustField(this.#context, field, {
        name: names.get(field.name) ?? code`_`,
        visibility: code`pub `,
        fallback: defaults.get(field),
      });
      return stacked([...attributes, fieldLine(name, type)]);
    });
    const struct = block(code`pub struct ${genericName(this.#context, declaration)}`, fields);
    const serde = body.strict ? [code`deny_unknown_fields`] : [];
    const checks = fieldChecks(this.#context, body.fields, {
      value: (field) => code`&self.${names.get(field.name) ?? code`_`}`,
      content: undefined,
    });
    return [
      this.#item(declaration, { serde }, settledItem(struct)),
      ...(hidesSecrets(this.#context, declaration)
        ? [recordDebug(this.#context, declaration, body.fields)]
        : []),
      ...this.#defaults(declaration, defaults),
      validateImpl(this.#context, declaration, checks.length === 0 ? [] : [...checks, code`Ok(())`]),
    ];
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): Doc[] {
    const doc = this.#doc(declaration);
    return [
      ...renderEnum(this.#context, declaration, body, doc),
      validateImpl(this.#context, declaration, []),
    ];
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): Doc[] {
    const fields = fieldsOf(body);
    const defaults = defaultNames(this.#context, declaration, fields);
    const union = new RustUnion(this.#context, declaration, body, defaults);
    return [
      this.#item(
        declaration,
        { serde: union.serde(), typescript: union.typescript() },
        settledItem(union.declaration()),
      ),
      ...(hidesSecrets(this.#context, declaration) ? [unionDebug(this.#context, declaration, body)] : []),
      ...this.#defaults(declaration, defaults),
      ...union.impls(),
      validateImpl(this.#context, declaration, union.checks()),
    ];
  }

  alias(declaration: TypeDeclaration, body: Body<'alias'>): Doc[] {
    const name = genericName(this.#context, declaration);
    const type = rustType(this.#context, body.type, 'native');
    if (!leadsBack(body.type)) return [stacked([...this.#doc(declaration), aliasItem(name, type)])];
    const struct = newtypeItem(name, this.#adapted(body), type);
    return [
      this.#item(declaration, { serde: [code`transparent`] }, struct),
      validateImpl(this.#context, declaration, [code`self.0.validate()`]),
    ];
  }

  external(declaration: TypeDeclaration): Doc[] {
    throw new Error(`${declaration.id} is declared elsewhere`);
  }

  /** The attributes of what a newtype holds. */
  #adapted({ type }: Body<'alias'>): Doc[] {
    const adapter = serdeAs(this.#context, type);
    if (adapter === undefined) return [];
    const wire = stringLiteral(code`${this.#context.wire}::As::<${adapter}>`);
    const shown = stringLiteral(onOneLine(rustType(this.#context, type, 'typescript')));
    return [...attribute(code`serde`, [code`with = ${wire}`]), ...tsAttribute([code`as = ${shown}`])];
  }

  /** A struct or a union with its comment and attributes. */
  #item(
    declaration: TypeDeclaration,
    { serde = [], typescript = [] }: { serde?: readonly Code[]; typescript?: readonly Code[] },
    item: Doc,
  ): Doc {
    const bounds = declaration.generics.map((name) => code`${genericIdentifier(name)}: ${serdeBound}`);
    const needed = stringLiteral(joinCode(bounds, ', '));
    // In one piece, ts-rs would take the bound for its own.
    const sides = [code`serialize = ${needed}`, code`deserialize = ${needed}`];
    const bound: AttributeArgument[] = bounds.length === 0 ? [] : [{ name: code`bound`, args: sides }];
    const { type, typescript: name } = this.#context.names(declaration.id);
    const renamed: AttributeArgument[] = type === name ? [] : [code`rename = ${stringLiteral(name)}`];
    const serialize = this.#context.scope.use('serde', 'Serialize');
    const deserialize = this.#context.scope.use('serde', 'Deserialize');
    const debug = hidesSecrets(this.#context, declaration) ? code`` : code`Debug, `;
    const attributes = [
      code`#[derive(${debug}Clone, PartialEq, ${serialize}, ${deserialize})]`,
      ...attribute(code`serde`, [...serde, ...bound]),
      code`#[cfg_attr(feature = "ts", derive(ts_rs::TS))]`,
      ...tsAttribute([...renamed, ...typescript]),
    ];
    return stacked([...this.#doc(declaration), ...attributes, item]);
  }

  /** The comment, and what is said of deprecation. */
  #doc(declaration: TypeDeclaration): Doc[] {
    const { description = '' } = declaration;
    const said = isSilent(declaration) ? this.#messageDoc(declaration) : description;
    const allowance = this.#usesDeprecated(declaration) ? [allowDeprecated] : [];
    return [...commented(docLines(said)), ...deprecatedAttribute(declaration), ...allowance];
  }

  #usesDeprecated(declaration: TypeDeclaration): boolean {
    return usesDeprecated(this.#context.project.types, declaration);
  }

  #defaults(declaration: TypeDeclaration, defaults: ReadonlyMap<Field, Code>): Doc[] {
    return [...defaults].map(([field, name]) =>
      defaultFunction(this.#context, name, field, declaration.generics),
    );
  }
}

/** The functions of a declaration's defaults; no two fields of a module share one. */
function defaultNames(
  context: RustContext,
  declaration: TypeDeclaration,
  fields: readonly Field[],
): Map<Field, Code> {
  const owner = snakeCase(context.names(declaration.id).type);
  const withDefault = fields.filter((field) => typeof field.absence === 'object');
  return new Map(
    withDefault.map((field, index) => [field, verbatim(`default_${owner}_${String(index + 1)}`)]),
  );
}
