import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { hardline, indent } from '../layout/documents.js';
import { holdsConstrained } from './constrainedTypes.js';
import { stringLiteral } from './encode.js';
import { assignment, block, call } from './layout.js';
import type { RustContext } from './RustContext.js';
import { implBlock } from './rustGenerics.js';

/** `impl Validate`, with the given statements as its body; without any the type has nothing to check. */
export function validateImpl(
  context: RustContext,
  declaration: TypeDeclaration,
  statements: readonly Doc[],
): Doc {
  const { wire } = context;
  const trait = code`${wire}::Validate`;
  const validate = block(code`fn validate(&self) -> Result<(), ${wire}::Refusal>`, statements);
  const body = statements.length === 0 ? [] : [validate];
  return implBlock(context, declaration, { trait, bound: trait }, body);
}

/** The statements that check fields; none when there is nothing to check. */
export function fieldChecks(
  context: RustContext,
  fields: readonly Field[],
  at: { value: (field: Field) => Code; content: string | undefined },
): Doc[] {
  return fields.flatMap((field) => [
    ...constraintChecks(context, field, at),
    ...(holdsConstrained(context.project.constrained, field.type)
      ? [
          statement(
            context,
            code`${context.wire}::${field.sensitive ? code`check_sensitive` : code`check`}`,
            [at.value(field), stringLiteral(field.name)],
            at,
          ),
        ]
      : []),
  ]);
}

type At = Parameters<typeof fieldChecks>[2];

function constraintChecks(context: RustContext, field: Field, at: At): Doc[] {
  const resolved = innermost(context, field);
  const isFloat = resolved === 'float32' || resolved === 'float64';
  const { min, max, minLength, maxLength, minItems, maxItems, pattern } = field.constraints;
  const check = (name: string, bound: Code): Doc =>
    statement(
      context,
      code`${context.wire}::${verbatim(name)}`,
      [at.value(field), stringLiteral(field.name), bound],
      at,
    );
  const amount = (name: string, value: number | string): Doc =>
    isFloat
      ? check(`${name}_float`, floatLiteral(Number(value)))
      : check(name, verbatim(BigInt(value).toString()));
  const count = (name: string, value: number): Doc => check(name, verbatim(String(value)));
  const found: Doc[] = [];
  if (min !== undefined) found.push(amount('min', min));
  if (max !== undefined) found.push(amount('max', max));
  if (minLength !== undefined) found.push(count('min_length', minLength));
  if (maxLength !== undefined) found.push(count('max_length', maxLength));
  if (minItems !== undefined) found.push(count('min_items', minItems));
  if (maxItems !== undefined) found.push(count('max_items', maxItems));
  if (pattern !== undefined) found.push(patternCheck(context, field, pattern, at));
  return found;
}

function patternCheck(context: RustContext, field: Field, pattern: string, at: At): Doc {
  const { wire } = context;
  const name = stringLiteral(field.name);
  const statements = [
    assignment(code`const SOURCE: &str`, stringLiteral(pattern)),
    code`static PATTERN: ${wire}::Pattern = ${wire}::Pattern::new(|| ${wire}::compile(SOURCE));`,
    statement(context, code`${wire}::pattern`, [at.value(field), name, code`&PATTERN`], at),
  ];
  return [code`{`, indent(statements.map((each) => [hardline, each])), hardline, code`}`];
}

/** `call(args)?;`; what lies under a content key says so. */
function statement(context: RustContext, head: Code, args: readonly Code[], { content }: At): Doc {
  const check = call(head, args);
  const within = code`${context.wire}::within`;
  const whole = content === undefined ? check : call(within, [stringLiteral(content), check]);
  return [whole, code`?;`];
}

function innermost(context: RustContext, field: Field): string {
  let node = context.resolve(field.type);
  while (node.kind === 'nullable') node = context.resolve(node.inner);
  return node.kind === 'scalar' ? node.scalar : node.kind;
}

function floatLiteral(value: number): Code {
  const text = String(value);
  return verbatim(/^-?\d+$/.test(text) ? `${text}.0` : text.replace('e+', 'e'));
}
