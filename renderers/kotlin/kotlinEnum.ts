import type { Code } from '../../types/Code.js';
import type { TypeBody } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { kdoc, stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import type { KotlinTypeNames } from './KotlinNames.js';

type EnumBody = Extract<TypeBody, { kind: 'enum' }>;

/** A closed set of texts. */
export function enumClass(context: KotlinContext, names: KotlinTypeNames, body: EnumBody, head: Code): Code {
  const string = context.scope.use('kotlin', 'String');
  const entries = body.values.map(({ value, description = '' }, index) => {
    const doc = kdoc('    ', description);
    const before = index > 0 && doc !== '' ? code`\n` : code``;
    return code`${before}${doc}    ${names.variants.get(value) ?? code`_`}(${stringLiteral(value)}),\n`;
  });
  return code`${head}enum class ${names.type}(\n    /** As on the wire. */\n    val wireName: ${string},\n) {\n${joinCode(entries, '')}}\n`;
}

export function enumSerializer(context: KotlinContext, names: KotlinTypeNames): Code {
  const base = context.wire('EnumSerializer');
  const list = context.scope.use('kotlin.collections', 'List');
  return code`internal object ${names.serializer} : ${base}<${names.type}>(${stringLiteral(names.type)}, { it.wireName }) {\n    override fun values(): ${list}<${names.type}> = ${names.type}.entries\n}\n`;
}

/** A set of texts that may grow: what this version does not know is kept. */
export function openEnum(context: KotlinContext, names: KotlinTypeNames, body: EnumBody, head: Code): Code {
  const { type, unknown } = names;
  const string = context.scope.use('kotlin', 'String');
  const known = body.values.map(({ value, description = '' }) => {
    const name = names.variants.get(value) ?? code`_`;
    return code`${kdoc('    ', description)}    data object ${name} : ${type} {\n        override val wireName: ${string} get() = ${stringLiteral(value)}\n    }\n\n`;
  });
  return joinCode(
    [
      code`${head}sealed interface ${type} {\n    /** As on the wire. */\n    val wireName: ${string}\n\n`,
      ...known,
      code`    /** A text that this version does not know. */\n    data class ${unknown}(\n        override val wireName: ${string},\n    ) : ${type}\n}\n`,
    ],
    '',
  );
}

export function openEnumSerializer(context: KotlinContext, names: KotlinTypeNames, body: EnumBody): Code {
  const { type, unknown } = names;
  const base = context.wire('EnumSerializer');
  const list = context.scope.use('kotlin.collections', 'List');
  const values = body.values.map(
    ({ value }) => code`            ${type}.${names.variants.get(value) ?? code`_`},\n`,
  );
  return code`internal object ${names.serializer} : ${base}<${type}>(${stringLiteral(type)}, { it.wireName }, { ${type}.${unknown}(it) }) {\n    override fun values(): ${list}<${type}> =\n        listOf(\n${joinCode(values, '')}        )\n}\n`;
}
