import type { Code } from '../../types/Code.js';
import type { Constraints } from '../../types/CommandSpec.js';
import { code, joinCode, verbatim } from '../code.js';
import { portablePattern } from '../pattern/portablePattern.js';
import { patternDialect } from './patternDialect.js';
import { type CField, type CType, type CUse, target } from './CType.js';
import type { CPrefix } from './CPrefix.js';
import { nameLiteral } from './encode.js';

/** The tables of a field's constraints. */
export interface CLimits {
  name: Code;
  table: Code;
  /** A pattern changes when it is compiled, so it stands by itself. */
  pattern?: Code;
}

/** The constraints of a field; undefined when it has none that can be checked in C. */
export function limitsOf(
  { own: p }: CPrefix,
  type: CType,
  field: CField,
  index: number,
): CLimits | undefined {
  const { constraints } = field.field;
  const pattern = checkedPattern(constraints);
  const name = code`${type.name}_limits_${index}`;
  const patternName = code`${type.name}_pattern_${index}`;
  const parts = [...amounts(field.use, constraints), ...counts(constraints)];
  if (pattern !== undefined) parts.push(code`.pattern = &${patternName}`);
  if (parts.length === 0) return undefined;
  const table = code`static const ${p}_limits ${name} = {${joinCode(parts, ', ')}};\n`;
  return pattern === undefined
    ? { name, table }
    : {
        name,
        table,
        pattern: code`static ${p}_pattern ${patternName} = {.source = ${nameLiteral(pattern)}};\n`,
      };
}

/** The pattern of a field for PCRE2; undefined also for one that PCRE2 cannot express, which the receiver checks. */
export function checkedPattern({ pattern }: Constraints): string | undefined {
  return pattern === undefined ? undefined : portablePattern(pattern, patternDialect);
}

function counts({ minLength, maxLength, minItems, maxItems }: Constraints): Code[] {
  const found: Code[] = [];
  const count = (name: string, value: number | undefined): void => {
    if (value !== undefined) found.push(code`.${verbatim(name)} = &(const size_t){${value}}`);
  };
  count('min_length', minLength);
  count('max_length', maxLength);
  count('min_items', minItems);
  count('max_items', maxItems);
  return found;
}

function amounts(use: CUse, { min, max }: Constraints): Code[] {
  const scalar = innermost(use);
  const found: Code[] = [];
  const amount = (name: string, value: number | string | undefined): void => {
    if (value !== undefined) found.push(amountOf(scalar, name, value));
  };
  amount('min', min);
  amount('max', max);
  return found;
}

function amountOf(scalar: string, name: string, value: number | string): Code {
  switch (scalar) {
    case 'float32':
      return code`.${verbatim(name)}_float = &(const double){${floatLiteral(Math.fround(Number(value)))}}`;
    case 'float64':
      return code`.${verbatim(name)}_float = &(const double){${floatLiteral(Number(value))}}`;
    case 'uint64':
      return code`.${verbatim(name)}_unsigned = &(const uint64_t){${unsignedLiteral(BigInt(value))}}`;
    default:
      return code`.${verbatim(name)} = &(const int64_t){${signedLiteral(BigInt(value))}}`;
  }
}

/** The kind of what the constraints are about, behind aliases and null. */
function innermost(use: CUse): string {
  let end = target(use);
  while (end.kind === 'type' && end.type.shape.kind === 'nullable') end = target(end.type.shape.value);
  return end.kind === 'builtin' ? end.name : end.type.shape.kind;
}

/** The smallest int64 has no literal: its magnitude is no int64. Bounds beyond the type are those of the type. */
function signedLiteral(value: bigint): Code {
  const clamped = BigInt.asIntN(64, value) === value ? value : value < 0n ? -(2n ** 63n) : 2n ** 63n - 1n;
  return verbatim(clamped === -(2n ** 63n) ? 'INT64_MIN' : `INT64_C(${clamped.toString()})`);
}

function unsignedLiteral(value: bigint): Code {
  return verbatim(`UINT64_C(${(value < 0n ? 0n : value).toString()})`);
}

function floatLiteral(value: number): Code {
  const text = String(value);
  return verbatim(/^-?\d+$/.test(text) ? `${text}.0` : text);
}
