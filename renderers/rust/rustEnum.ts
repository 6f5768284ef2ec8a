import type { Code } from '../../types/Code.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { docComment, stringLiteral, wellFormed } from './encode.js';
import { attribute, tsAttribute } from './layout.js';
import type { RustContext } from './RustContext.js';
import { renameArguments, typeScriptRename } from './rustField.js';

type EnumBody = Extract<TypeBody, { kind: 'enum' }>;

/** An enum of texts; an open one keeps texts that it does not know. */
export function renderEnum(
  context: RustContext,
  declaration: TypeDeclaration,
  body: EnumBody,
  doc: Code,
): Code[] {
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
  const head = joinCode(
    [
      doc,
      code`#[derive(${joinCode(traits, ', ')})]\n`,
      body.open ? attribute('', code`serde`, [code`from = "String"`, code`into = "String"`]) : code``,
      code`#[cfg_attr(feature = "ts", derive(ts_rs::TS))]\n`,
      renamed.length + form.length === 0 ? code`` : tsAttribute('', [...renamed, ...form]),
    ],
    '',
  );
  const variants = body.values.map(({ value, description = '' }) => {
    const name = names.variants.get(value) ?? code`_`;
    const rename = body.open ? [] : renameArguments(name, value);
    const typescript = body.open ? [] : typeScriptRename(value);
    return joinCode(
      [
        docComment('    ', description),
        rename.length === 0 ? code`` : attribute('    ', code`serde`, rename),
        typescript.length === 0 ? code`` : tsAttribute('    ', typescript),
        code`    ${name},\n`,
      ],
      '',
    );
  });
  const unknown = body.open
    ? code`    /// A text that this version does not know, as it came.\n    ${names.unknown}(String),\n`
    : code``;
  const item = code`${head}pub enum ${names.type} {\n${joinCode(variants, '')}${unknown}}\n`;
  return body.open ? [item, ...conversions(context, declaration, body)] : [item];
}

/** The TypeScript of an open enum: the known texts for the editor, and every other. */
function openForm(body: EnumBody): string {
  return [...body.values.map(({ value }) => JSON.stringify(wellFormed(value))), '(string & {})'].join(' | ');
}

function conversions(context: RustContext, declaration: TypeDeclaration, body: EnumBody): Code[] {
  const { type, variants, unknown } = context.names(declaration.id);
  const indent = code`            `;
  const known = body.values.map(({ value }) => ({
    text: stringLiteral(value),
    name: variants.get(value) ?? code`_`,
  }));
  const read = known.map(({ text, name }) => code`${indent}${text} => Self::${name},\n`);
  const write = known.map(({ text, name }) => code`${indent}${type}::${name} => ${text}.to_owned(),\n`);
  return [
    code`impl From<String> for ${type} {\n    fn from(text: String) -> Self {\n        match text.as_str() {\n${joinCode(read, '')}            _ => Self::${unknown}(text),\n        }\n    }\n}\n`,
    code`impl From<${type}> for String {\n    fn from(value: ${type}) -> Self {\n        match value {\n${joinCode(write, '')}            ${type}::${unknown}(text) => text,\n        }\n    }\n}\n`,
  ];
}
