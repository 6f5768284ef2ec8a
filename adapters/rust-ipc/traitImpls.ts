import type { Code } from '../../types/Code.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { TraitMethod } from '../../types/ir/TraitBody.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../../renderers/code.js';
import { hardline, indent, loose } from '../../renderers/layout/documents.js';
import { commentLines, stringLiteral } from '../../renderers/rust/encode.js';
import { type Expression, expressionDoc, isForeseeable } from '../../renderers/rust/expression.js';
import { lines, unended } from '../../renderers/rust/layout.js';
import { settledItem } from '../../renderers/rust/settledItem.js';
import { emptyText, neutralValue } from '../../renderers/rust/neutralValue.js';
import { RustContext, type RustProject } from '../../renderers/rust/RustContext.js';
import { traitIdentifier } from '../../renderers/rust/RustNames.js';
import { RustScope } from '../../renderers/rust/RustScope.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import type { DeclaredTrait } from '../command/declaredTraits.js';
import { blocks } from '../rust/layout.js';
import { isForeseeableHead, methodHead, returnedBy } from '../rust/methodHead.js';
import { rustPath } from '../rust/modulePath.js';
import { rustHome } from '../rust/rustHomes.js';
import type { RustModule } from '../rust/rustModules.js';
import { structName } from './moduleNames.js';

/**
 * The traits that specs declare, implemented by a module: every method says that it is not written yet. One that no
 * stub can be written of is left out, for the Rust compiler to name; see {@link withoutStub}.
 */
export function traitImpls(
  project: RustProject,
  scope: RustScope,
  module: RustModule,
  adapter: AdapterContext,
): Code[] {
  const context = new RustContext(project, `crate::${rustPath(module.path)}`, scope);
  return module.declaredTraits.map(({ command, trait }) => {
    const { modulePath } = rustHome(command, adapter);
    const name = scope.use(modulePath, traitIdentifier(trait.name));
    const methods = trait.methods.flatMap((method) => stub(context, method) ?? []);
    const head = settledItem(code`impl ${name} for ${structName(module)} {`);
    return code`${lines('', head)}${blocks(methods)}\n}`;
  });
}

/** The methods of a module's traits that no stub can be written of. */
export function withoutStub(project: RustProject, module: RustModule): Diagnostic[] {
  const context = new RustContext(project, '', new RustScope([]));
  const missing = ({ trait }: DeclaredTrait): Diagnostic[] =>
    trait.methods
      .filter((method) => answer(context, method) === undefined)
      .map(({ name }) => {
        return { code: 'ARC4016', place: module.place, params: { trait: trait.name, method: name } };
      });
  return module.declaredTraits.flatMap(missing);
}

function stub(context: RustContext, method: TraitMethod): Code | undefined {
  const value = answer(context, method);
  if (value === undefined) return undefined;
  const head = methodHead(context, method, {
    returns: returnedBy(context, method),
    prefix: verbatim(method.async ? 'async ' : ''),
    end: ' {',
    isStub: true,
  });
  const isSaid = method.throws !== undefined && isText(method.throws);
  const said = value === 'nothing' ? '' : ': what it gives is made up';
  const note = isSaid ? [] : commentLines(`${method.name}() is not implemented${said}.`);
  const body = value === 'nothing' ? [] : [expressionDoc(value)];
  const statements = [...note.map(loose), ...body].map((part) => [hardline, part]);
  const whole = [head, indent(statements), hardline, code`}`];
  const isKnown = isForeseeableHead(context, method) && (value === 'nothing' || isForeseeable(value));
  return unended('    ', settledItem(whole, isKnown));
}

/** What a stub gives: a refusal where the method may fail, else as little as its type allows. */
function answer(context: RustContext, method: TraitMethod): Expression | 'nothing' | undefined {
  const { throws, returns, borrowed } = method;
  if (throws !== undefined) {
    const inner = neutralValue(context, throws, { owned: refusal(method) });
    return inner && { kind: 'call', head: code`Err`, inner };
  }
  if (returns === undefined) return 'nothing';
  const texts = borrowed ? { owned: emptyText, borrowed: code`""` } : { owned: emptyText };
  return neutralValue(context, returns, texts);
}

function refusal({ name }: TraitMethod): Code {
  return code`${stringLiteral(`${name}() is not implemented`)}.to_owned()`;
}

function isText(type: TypeNode): boolean {
  return type.kind === 'scalar' && type.scalar === 'string';
}
