import type { Code } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode, verbatim } from '../code.js';
import type { KotlinContext } from './KotlinContext.js';
import { chunked } from './kotlinRecord.js';

/** The type parameters of a declaration, by the names that its spec gives them. */
export interface Parameters {
  types: ReadonlyMap<string, Code>;
  /** What reads and writes each of them, in the serializer of the declaration. */
  serializers: ReadonlyMap<string, Code>;
}

export function typeParameters(context: KotlinContext, { id, generics }: TypeDeclaration): Parameters {
  const names = context.names(id).generics;
  return {
    types: new Map(generics.map((name) => [name, names.get(name) ?? verbatim(name)])),
    serializers: new Map(generics.map((name, index) => [name, code`argument${index + 1}`])),
  };
}

/** A serializer of a class: an object, or a class when it needs the serializers of type parameters. */
export interface SerializerClass {
  name: Code;
  parameters: Parameters;
  /** The class of the support code that it extends. */
  base: Code;
  /** What it reads and writes, without parameters. */
  type: Code;
  /** A further type argument of the base. */
  more?: Code;
  args: readonly Code[];
  /** What the statements of `declare` are said to. */
  receiver?: Code;
  statements?: readonly Code[];
  members: readonly Code[];
}

export function serializerClass(context: KotlinContext, serializer: SerializerClass): Code {
  const { name, parameters, base, type, more, args, receiver, statements, members } = serializer;
  const generics = [...parameters.types.values()];
  const list = generics.length === 0 ? code`` : code`<${joinCode(generics, ', ')}>`;
  const whole = code`${type}${list}`;
  const head =
    generics.length === 0 ? code`internal object ${name}` : classHead(context, name, list, parameters);
  const typeArguments = more === undefined ? whole : code`${whole}, ${more}`;
  const extended = code`${context.wire(base)}<${typeArguments}>(${joinCode(args, ', ')})`;
  const declared =
    receiver === undefined
      ? []
      : declare(context, code`${context.wire(receiver)}<${whole}>.`, statements ?? []);
  return code`${head} : ${extended} {\n${joinCode([...declared, ...members], '\n')}}\n`;
}

function classHead(context: KotlinContext, name: Code, list: Code, parameters: Parameters): Code {
  const serializer = context.scope.use('kotlinx.serialization', 'KSerializer');
  const types = [...parameters.types.values()];
  const lines = [...parameters.serializers.values()].map(
    (argument, index) => code`    private val ${argument}: ${serializer}<${types[index] ?? code`*`}>,\n`,
  );
  return code`internal class ${name}${list}(\n${joinCode(lines, '')})`;
}

function declare(context: KotlinContext, receiver: Code, statements: readonly Code[]): Code[] {
  if (statements.length === 0)
    return [code`    override fun ${receiver}declare() = ${context.scope.use('kotlin', 'Unit')}\n`];
  const { body, functions } = chunked('    ', statements, receiver);
  return [code`    override fun ${receiver}declare() {\n${body}    }\n${functions}`];
}
