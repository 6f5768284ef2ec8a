import { type DiagnosticTable, suggest } from '../DiagnosticDefinition.js';

export const migration: DiagnosticTable<'8'> = {
  ARC8001: {
    severity: 'warning',
    title: 'Bare type needs a decision',
    message: ({ field, type }) => `'${field}' is '${type}', which does not say what is in it.`,
    help: ({ replacement, applied }) =>
      applied
        ? `It is now ${replacement}; write what it holds if you know more.`
        : `Write what it holds, or accept ${replacement} (\`archc migrate --accept\`).`,
  },
  ARC8002: {
    severity: 'info',
    title: 'Values listed in prose',
    message: ({ field, values }) => `The description of '${field}' lists its values: ${values.join(', ')}.`,
    help: ({ replacement }) => `If the list is complete, make it the type: ${replacement}.`,
  },
  ARC8003: {
    severity: 'warning',
    title: 'Type not declared in the old spec',
    message: ({ field, type }) => `'${field}' refers to the type '${type}', which the spec does not declare.`,
    help: ({ type, suggestion, applied }) =>
      applied && suggestion !== undefined
        ? `It is now '${suggestion}'.`
        : suggest(
            suggestion,
            `Declare ${type} under "types", or as types.external.${type} in .generator.json.`,
          ),
  },
  ARC8004: {
    severity: 'info',
    title: 'Key moved',
    message: ({ key, where, target }) =>
      `'${key}'${where === '' ? '' : ` in ${where}`} is ${target} in version 2.`,
    help: ({ note }) => note ?? 'Nothing to do; check that it says what you mean.',
  },
  ARC8005: {
    severity: 'info',
    title: 'Key assumed',
    message: ({ key, assumed }) => `The old spec has no '${key}'; ${assumed} is assumed.`,
    help: ({ key }) => `Set "${key}" in the new spec if that is wrong.`,
  },
  ARC8006: {
    severity: 'warning',
    title: 'Optional and required at once',
    message: ({ field }) => `'${field}' says both "required" and "optional", and they disagree.`,
    help: () => 'It is optional in the new spec; remove "optional" there if callers must give it.',
  },
  ARC8007: {
    severity: 'warning',
    title: 'Example needs a decision',
    message: ({ example, reason }) => `Example ${example} was kept as a note: ${reason}.`,
    help: () => 'Write params and result as they look on the wire to make it a test case.',
  },
  ARC8008: {
    severity: 'error',
    title: 'Nothing to migrate',
    message: ({ version }) => `This spec is of version ${version}; migrate reads version 1.`,
    help: () => 'Leave the file out. `archc generate` compiles version 2 specs as they are.',
  },
};
