import type { Deprecation } from '../../types/ir/deprecation.js';
import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import { code, joinCode } from '../code.js';
import { deprecationNote } from '../deprecationNote.js';
import { stringLiteral } from './encode.js';
import { solidLine, statement } from './layout.js';
import type { PythonContext } from './PythonContext.js';
import { type PythonMember, pythonField } from './pythonField.js';
import { wireName } from './PythonTypes.js';

/** A class with fields. */
export interface PythonClass {
  name: Code;
  generics: readonly string[];
  strict: boolean;
  /** Whether there is something sensitive in it, here or further down. */
  secret: boolean;
  deprecated?: Deprecation | undefined;
  doc: Code;
  members: readonly PythonMember[];
}

export function renderClass(
  context: PythonContext,
  { name, generics, strict, secret, deprecated, doc, members }: PythonClass,
): Code {
  const parameters = generics.map((generic) => context.parameter(generic));
  const bases = [
    wireName(secret ? 'SecretRecord' : 'Record'),
    ...(parameters.length === 0
      ? []
      : [code`${context.typingName('Generic')}[${joinCode(parameters, ', ')}]`]),
    ...(strict ? [code`extra="forbid"`] : []),
  ];
  const head = solidLine(code`class ${name}(${joinCode(bases, ', ')}):`);
  // A record warns when a program makes one; the decorator by itself would also when one is decoded.
  const note = deprecationNote(deprecated);
  const decorator =
    note === undefined
      ? code``
      : statement('', code`@`, context.deprecated(stringLiteral(note), code`category=None`));
  return code`${decorator}${head}${classBody(doc, members)}`;
}

/** What is documented has a blank line around it. */
function classBody(doc: Code, members: readonly PythonMember[]): Code {
  if (members.length === 0 && doc === '') return code`    pass\n`;
  const parts = members.map((member, index) => {
    const above = index === 0 ? doc : code`${members[index - 1]?.doc ?? code``}${member.doc}`;
    return code`${above === '' ? code`` : code`\n`}${member.statement}${member.doc}`;
  });
  return joinCode([doc, ...parts], '');
}

export function renderFields(
  context: PythonContext,
  fields: readonly Field[],
  names: ReadonlyMap<string, Code>,
): PythonMember[] {
  return fields.map((field) => pythonField(context, field, names.get(field.name) ?? code`_`));
}
