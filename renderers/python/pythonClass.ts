import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import { joinCode, ts } from '../code.js';
import { solidLine } from './layout.js';
import type { PythonContext } from './PythonContext.js';
import { pythonField } from './pythonField.js';
import { wireName } from './PythonTypes.js';

/** A class with fields. */
export interface PythonClass {
  name: Code;
  generics: readonly string[];
  strict: boolean;
  doc: Code;
  /** Each with its line break. */
  lines: readonly Code[];
}

export function renderClass(
  context: PythonContext,
  { name, generics, strict, doc, lines }: PythonClass,
): Code {
  const parameters = generics.map((generic) => context.parameter(generic));
  const bases = [
    wireName('Record'),
    ...(parameters.length === 0 ? [] : [ts`${context.typingName('Generic')}[${joinCode(parameters, ', ')}]`]),
    ...(strict ? [ts`extra="forbid"`] : []),
  ];
  const head = solidLine(ts`class ${name}(${joinCode(bases, ', ')}):`);
  return ts`${head}${joinCode([doc, ...lines], '\n')}`;
}

export function renderFields(
  context: PythonContext,
  fields: readonly Field[],
  names: ReadonlyMap<string, Code>,
): Code[] {
  return fields.map((field) => pythonField(context, field, names.get(field.name) ?? ts`_`));
}
