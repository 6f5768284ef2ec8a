import type { Code } from '../../types/Code.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { docLines, stringLiteral, wellFormed } from './encode.js';
import { attribute, block, commented, stacked, tsAttribute } from './layout.js';
import type { RustContext } from './RustContext.js';
import { renameArguments, typeScriptRename } from './rustField.js';
import { settledItem } from './settledItem.js';

type EnumBody = Extract<TypeBody, { kind: 'enum' }>;

/** An enum of texts; an open one keeps texts that it does not know. `doc` stands before it. */
export function renderEnum(
  context: RustContext,
  declaration: TypeDeclaration,
  body: EnumBody,
  doc: readonly Doc[],
): Doc[] {
  const names = context.names(declaration.id);
  const serialize = context.scope.use('serde', 'Serialize');
  const deserialize = context.scope.use('serde', 'Deserialize');
  const copy = body.open ? [] : [code`Copy`];
  const traits = [
    ...[
      code`Debug`,
      code`Clone`,
      ...copy,
      code`PartialEq`,
      code`Eq`,
      code`PartialOrd`,
      code`Ord`,
      code`Hash`,
    ],
    ...[serialize, deserialize],
  ];
  const renamed = names.type === names.typescript ? [] : [code`rename = ${stringLiteral(names.typescript)}`];
  const form = body.open ? [code`type = ${stringLiteral(openForm(body))}`] : [];
  const head = [
    code`#[derive(${joinCode(traits, ', ')})]`,
    ...attribute(code`serde`, body.open ? [code`from = "String"`, code`into = "String"`] : []),
    code`#[cfg_attr(feature = "ts", derive(ts_rs::TS))]`,
    ...tsAttribute([...renamed, ...form]),
  ];
  const variants = body.values.map(({ value, description = '' }) => {
    const name = names.variants.get(value) ?? code`_`;
    return stacked([
      ...commented(docLines(description)),
      ...attribute(code`serde`, body.open ? [] : renameArguments(name, value)),
      ...tsAttribute(body.open ? [] : typeScriptRename(value)),
      code`${name},`,
    ]);
  });
  const unknown = [
    code`/// A text that this version does not know, as it came.`,
    code`${names.unknown}(String),`,
  ];
  const declared = block(code`pub enum ${names.type}`, [...variants, ...(body.open ? unknown : [])]);
  const item = stacked([...doc, ...head, settledItem(declared)]);
  return body.open ? [item, ...conversions(context, declaration, body)] : [item];
}

/** The TypeScript of an open enum: the known texts for the editor, and every other. */
function openForm(body: EnumBody): string {
  return [...body.values.map(({ value }) => JSON.stringify(wellFormed(value))), '(string & {})'].join(' | ');
}

function conversions(context: RustContext, declaration: TypeDeclaration, body: EnumBody): Doc[] {
  const { type, variants, unknown } = context.names(declaration.id);
  const known = body.values.map(({ value }) => ({
    text: stringLiteral(value),
    name: variants.get(value) ?? code`_`,
  }));
  const read = block(code`match text.as_str()`, [
    ...known.map(({ text, name }) => code`${text} => Self::${name},`),
    code`_ => Self::${unknown}(text),`,
  ]);
  const write = block(code`match value`, [
    ...known.map(({ text, name }) => code`${type}::${name} => ${text}.to_owned(),`),
    code`${type}::${unknown}(text) => text,`,
  ]);
  const impl = (from: Code, into: Code, name: Code, body: Doc): Doc =>
    settledItem(
      block(code`impl From<${from}> for ${into}`, [block(code`fn from(${name}: ${from}) -> Self`, [body])]),
    );
  return [impl(code`String`, type, code`text`, read), impl(type, code`String`, code`value`, write)];
}
