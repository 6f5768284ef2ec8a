import { fieldsOf } from '../../types/ir/bodyParts.js';
import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode, verbatim } from '../code.js';
import { leadsBack } from '../../types/ir/partsOf.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import { docComment, stringLiteral } from './encode.js';
import { type AttributeArgument, attribute, fieldLine, tsAttribute } from './layout.js';
import { snakeCase } from '../asciiCase.js';
import type { RustContext } from './RustContext.js';
import { hidesSecrets, recordDebug, unionDebug } from './rustDebug.js';
import { defaultFunction } from './rustDefault.js';
import { renderEnum } from './rustEnum.js';
import { allowDeprecated, deprecatedAttribute, usesDeprecated } from './rustDeprecation.js';
import { rustField } from './rustField.js';
import { genericName, serdeBound } from './rustGenerics.js';
import { genericIdentifier } from './RustNames.js';
import { serdeAs } from './serdeAs.js';
import { rustType } from './RustTypes.js';
import { RustUnion } from './RustUnion.js';
import { isSilent } from './undocumented.js';
import { fieldChecks, validateImpl } from './rustValidate.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** Renders the types of a spec: each as the items that it needs, in order. */
export class RustDeclarations implements DeclarationRenderer<Code[]> {
  readonly #context: RustContext;
  /** What is said of the params and the result of a command; of other declarations nothing. */
  readonly #messageDoc: (declaration: TypeDeclaration) => string;

  constructor(context: RustContext, messageDoc: (declaration: TypeDeclaration) => string) {
    this.#context = context;
    this.#messageDoc = messageDoc;
  }

  render(declaration: TypeDeclaration): Code[] {
    const [item, ...rest] = renderDeclaration(this, declaration);
    if (item === undefined || !this.#usesDeprecated(declaration))
      return item === undefined ? [] : [item, ...rest];
    return [item, ...rest.map((impl) => code`${allowDeprecated}${impl}`)];
  }

  record(declaration: TypeDeclaration, body: Body<'record'>): Code[] {
    const { fields: names } = this.#context.names(declaration.id);
    const defaults = defaultNames(this.#context, declaration, body.fields);
    const fields = body.fields.map((field) => {
      const { attributes, name, type } = rustField(this.#context, field, {
        indent: '    ',
        name: names.get(field.name) ?? code`_`,
        visibility: code`pub `,
        fallback: defaults.get(field),
      });
      return code`${attributes}${fieldLine('    ', name, type)}`;
    });
    const head = code`pub struct ${genericName(this.#context, declaration)} `;
    const open = fields.length === 0 ? code`{}\n` : code`{\n${joinCode(fields, '')}}\n`;
    const serde = body.strict ? [code`deny_unknown_fields`] : [];
    const checks = fieldChecks(this.#context, body.fields, {
      indent: '        ',
      value: (field) => code`&self.${names.get(field.name) ?? code`_`}`,
      content: undefined,
    });
    const statements = checks.length === 0 ? code`` : code`${joinCode(checks, '')}        Ok(())\n`;
    return [
      code`${this.#head(declaration, serde, [])}${head}${open}`,
      ...(hidesSecrets(this.#context, declaration)
        ? [recordDebug(this.#context, declaration, body.fields)]
        : []),
      ...this.#defaults(declaration, defaults),
      validateImpl(this.#context, declaration, statements),
    ];
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): Code[] {
    const doc = this.#doc(declaration);
    return [
      ...renderEnum(this.#context, declaration, body, doc),
      validateImpl(this.#context, declaration, code``),
    ];
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): Code[] {
    const fields = fieldsOf(body);
    const defaults = defaultNames(this.#context, declaration, fields);
    const union = new RustUnion(this.#context, declaration, body, defaults);
    return [
      code`${this.#head(declaration, union.serde(), union.typescript())}${union.declaration()}`,
      ...(hidesSecrets(this.#context, declaration) ? [unionDebug(this.#context, declaration, body)] : []),
      ...this.#defaults(declaration, defaults),
      ...union.impls(),
      validateImpl(this.#context, declaration, union.checks()),
    ];
  }

  alias(declaration: TypeDeclaration, body: Body<'alias'>): Code[] {
    const name = genericName(this.#context, declaration);
    if (!leadsBack(body.type)) {
      const type = rustType(this.#context, body.type, 'native');
      return [code`${this.#doc(declaration)}pub type ${name} = ${type};\n`];
    }
    const adapter = serdeAs(this.#context, body.type);
    const wire =
      adapter === undefined ? code`` : stringLiteral(code`${this.#context.wire}::As::<${adapter}>`);
    const attributes =
      adapter === undefined
        ? code``
        : code`${attribute('    ', code`serde`, [code`with = ${wire}`])}${tsAttribute('    ', [
            code`as = ${stringLiteral(rustType(this.#context, body.type, 'typescript'))}`,
          ])}`;
    const type = rustType(this.#context, body.type, 'native');
    const inner = attributes === '' ? code`(pub ${type});\n` : code`(\n${attributes}    pub ${type},\n);\n`;
    return [
      code`${this.#head(declaration, [code`transparent`], [])}pub struct ${name}${inner}`,
      validateImpl(this.#context, declaration, code`        self.0.validate()\n`),
    ];
  }

  external(declaration: TypeDeclaration): Code[] {
    throw new Error(`${declaration.id} is declared elsewhere`);
  }

  /** Comment and attributes of a struct or a union. */
  #head(declaration: TypeDeclaration, serde: readonly Code[], typescript: readonly Code[]): Code {
    const bounds = declaration.generics.map((name) => code`${genericIdentifier(name)}: ${serdeBound}`);
    const needed = stringLiteral(joinCode(bounds, ', '));
    // In one piece, ts-rs would take the bound for its own.
    const sides = [code`serialize = ${needed}`, code`deserialize = ${needed}`];
    const bound: AttributeArgument[] = bounds.length === 0 ? [] : [{ name: code`bound`, args: sides }];
    const { type, typescript: name } = this.#context.names(declaration.id);
    const renamed: AttributeArgument[] = type === name ? [] : [code`rename = ${stringLiteral(name)}`];
    const args: AttributeArgument[] = [...serde, ...bound];
    const serialize = this.#context.scope.use('serde', 'Serialize');
    const deserialize = this.#context.scope.use('serde', 'Deserialize');
    const debug = hidesSecrets(this.#context, declaration) ? code`` : code`Debug, `;
    return joinCode(
      [
        this.#doc(declaration),
        code`#[derive(${debug}Clone, PartialEq, ${serialize}, ${deserialize})]\n`,
        args.length === 0 ? code`` : attribute('', code`serde`, args),
        code`#[cfg_attr(feature = "ts", derive(ts_rs::TS))]\n`,
        renamed.length + typescript.length === 0 ? code`` : tsAttribute('', [...renamed, ...typescript]),
      ],
      '',
    );
  }

  /** The comment, and what is said of deprecation. */
  #doc(declaration: TypeDeclaration): Code {
    const { description = '' } = declaration;
    const doc = docComment('', isSilent(declaration) ? this.#messageDoc(declaration) : description);
    const allowance = this.#usesDeprecated(declaration) ? allowDeprecated : code``;
    return code`${doc}${deprecatedAttribute('', declaration)}${allowance}`;
  }

  #usesDeprecated(declaration: TypeDeclaration): boolean {
    return usesDeprecated(this.#context.project.types, declaration);
  }

  #defaults(declaration: TypeDeclaration, defaults: ReadonlyMap<Field, Code>): Code[] {
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
