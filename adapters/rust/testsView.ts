import type { Code, View } from '../../types/Code.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import { type Command, errorsOf, isCommand, type Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { snakeCase } from '../../renderers/asciiCase.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import { hardline, indent } from '../../renderers/layout/documents.js';
import { code, verbatim } from '../../renderers/code.js';
import { identifier, stringLiteral } from '../../renderers/rust/encode.js';
import { assignment, call, lines, unended } from '../../renderers/rust/layout.js';
import type { RustProject } from '../../renderers/rust/RustContext.js';
import { settledItem } from '../../renderers/rust/settledItem.js';
import { caseName } from '../../renderers/TestRenderer.js';

function typeName(project: RustProject, command: Spec, { id }: TypeDeclaration): Code {
  return project.names.get(command.name)?.types.get(id)?.type ?? verbatim('');
}

/** The tests at the end of what a command declares, and what its bindings are exported by. */
export function testsView(
  project: RustProject,
  command: Spec,
  tested: readonly TypeDeclaration[],
  file: string,
): Record<string, View> {
  const exported = command.types.filter(({ generics, path }) => generics.length === 0 && path.length === 1);
  const cases = code`include_str!(${stringLiteral(file)})`;
  // They are cases too, in the same file.
  const errors = isCommand(command) && tested.length > 0 ? errorsTest(project, command, cases) : undefined;
  const hasData = errorsOf(command).some(({ data }) => data !== undefined);
  const testing = ['check_errors', ...(hasData ? ['data_of'] : [])].join(', ');
  return {
    testing: verbatim(errors === undefined ? 'check_contract' : `{check_contract, ${testing}}`),
    tests: tested
      .map((declaration) => {
        const type = typeName(project, command, declaration);
        const args = [cases, stringLiteral(caseName(declaration))];
        const name = identifier(`${snakeCase(type)}_keeps_its_contract`);
        return test(name, [call(code`check_contract::<super::${type}>`, args), code`;`]);
      })
      .concat(errors ?? []),
    folder: lines('    ', assignment(code`let command`, stringLiteral(command.name))),
    exportsDeprecated: exported.some(isDeprecated),
    testsDeprecated: tested.some(isDeprecated),
    exported: exported.map((declaration) => typeName(project, command, declaration)),
  };
}

/** The test of the errors that a command declares; undefined when there are none. */
function errorsTest(
  { names }: RustProject,
  { name: command, errors: declared }: Command,
  cases: Code,
): Code | undefined {
  const errors = names.get(command)?.errors;
  if (errors === undefined) return undefined;
  const arms = declared.map((error) => {
    const made = code`super::${errors.type}::${errors.variants.get(error.code) ?? code`_`}`;
    const data = error.data === undefined ? code`` : code`(data_of(data))`;
    return code`${stringLiteral(error.code)} => ${made}${data}.into(),`;
  });
  const data = declared.some((error) => error.data !== undefined) ? code`data` : code`_`;
  const name = identifier(`${snakeCase(errors.type)}_keeps_its_contract`);
  const choice = braced(code`Some(match code {`, [...arms, code`_ => return None,`], code`})`);
  return test(name, braced(code`check_errors(${cases}, |code, ${data}| {`, [choice], code`});`), false);
}

function test(name: Code, body: Doc, isForeseeable = true): Code {
  return unended('    ', settledItem(braced(code`fn ${name}() {`, [body], code`}`), isForeseeable));
}

function braced(open: Code, body: readonly Doc[], close: Code): Doc {
  return [open, indent(body.map((part) => [hardline, part])), hardline, close];
}
