import { type DiagnosticTable, oneOf, suggest } from '../DiagnosticDefinition.js';

export const rules: DiagnosticTable<'4'> = {
  ARC4001: {
    severity: 'error',
    title: 'Duplicate field',
    message: ({ name, list }) => `The field '${name}' is in ${list} twice.`,
    help: () => 'Rename one of them or remove it.',
  },
  ARC4002: {
    severity: 'error',
    title: 'Names collide',
    message: ({ first, second, name, language }) =>
      first === second
        ? `'${first}' would be declared twice as ${name} in ${language}.`
        : `'${first}' and '${second}' are both ${name} in ${language}.`,
    help: () =>
      'Rename one of them; for command names, naming.commands in .generator.json sets another base name.',
  },
  ARC4003: {
    severity: 'error',
    title: 'Constraint does not fit the type',
    message: ({ constraint, type }) => `'${constraint}' says nothing about ${type}.`,
    help: () =>
      'min and max are for numbers, minLength, maxLength and pattern for string (lengths also for bytes), minItems and maxItems for lists.',
  },
  ARC4004: {
    severity: 'error',
    title: 'Default or example does not fit',
    message: ({ field, reason }) => `The value for '${field}' does not fit its type: ${reason}`,
    help: () =>
      'Write the value as it looks on the wire (int64 as text, bytes as base64), or change the type.',
  },
  ARC4005: {
    severity: 'error',
    title: 'Example breaks the contract',
    message: ({ at, reason }) => `The example's ${at} ${at === 'params' ? 'do' : 'does'} not fit: ${reason}`,
    help: () =>
      'Examples become test cases; write them as they look on the wire, complete, or leave params, result or error out.',
  },
  ARC4006: {
    severity: 'error',
    title: 'Adapter cannot serve the environment',
    message: ({ adapter, environment, allowed }) =>
      `The adapter '${adapter}' generates for ${oneOf(allowed)}, and the spec says ${environment}.`,
    help: () => 'Change "environment" or "adapter"; `archc adapters` lists what there is.',
  },
  ARC4007: {
    severity: 'error',
    title: 'Unknown adapter',
    message: ({ adapter }) => `There is no adapter '${adapter}'.`,
    help: ({ known, suggestion }) =>
      suggest(
        suggestion,
        `Known adapters: ${oneOf(known)}. A project's own are registered under adapters.register in .generator.json.`,
      ),
  },
  ARC4008: {
    severity: 'error',
    title: 'Two specs of one name',
    message: ({ name }) => `Another spec is called '${name}' too.`,
    help: () => 'Rename or remove one of them.',
  },
  ARC4009: {
    severity: 'error',
    title: 'Unknown access level',
    message: ({ level }) => `'${level}' is no access level of this project.`,
    help: ({ known, suggestion }) =>
      suggest(
        suggestion,
        `Known levels: ${oneOf(known)}. Add your own under accessLevels in .generator.json.`,
      ),
  },
  ARC4010: {
    severity: 'error',
    title: 'Duplicate error code',
    message: ({ code }) => `The error code '${code}' is there twice.`,
    help: () => 'Rename one of them.',
  },
  ARC4011: {
    severity: 'error',
    title: 'Bad regular expression',
    message: ({ pattern, reason }) => `'${pattern}' is not a regular expression: ${reason}.`,
    help: () =>
      'Patterns are ECMAScript regular expressions with the u flag; escape a literal character with a backslash, which JSON doubles.',
  },
  ARC4012: {
    severity: 'error',
    title: 'Bounds do not fit',
    message: ({ min, max }) => `The bounds ${min} to ${max} are crossed, or reach beyond the type.`,
    help: () =>
      'Swap or widen the bounds; they are inclusive, and those of integers are integers in the range of the type.',
  },
  ARC4013: {
    severity: 'error',
    title: 'Adapter needs a section',
    message: ({ key, adapter }) => `The adapter '${adapter}' needs "${key}" in the spec.`,
    help: ({ key }) => `Add the "${key}" section, or choose another adapter.`,
  },
  ARC4014: {
    severity: 'error',
    title: 'Unknown trait',
    message: ({ name }) =>
      `No spec of the project declares the trait '${name}', and the runtime has none of that name.`,
    help: ({ known, suggestion }) =>
      suggest(
        suggestion,
        `Known traits: ${oneOf(known)}. A spec with a "trait" section declares one of your own.`,
      ),
  },
  ARC4015: {
    severity: 'error',
    title: 'Trait above itself',
    message: ({ cycle }) => `The supertraits go in a circle: ${cycle.join(', ')}.`,
    help: () => 'Take one of them out of "supertraits".',
  },
  ARC4016: {
    severity: 'error',
    title: 'No stub for a method',
    message: ({ trait, method }) =>
      `What ${trait}::${method} gives is too large for archc to write a stub of it.`,
    help: () => 'Let the method throw a string, or return the value | null: then the stub needs no value.',
  },
  ARC4017: {
    severity: 'error',
    title: 'Tuple too long for a language',
    message: ({ count, most, language }) =>
      `A tuple of ${count} elements is more than ${language} has a type for: ${most} at most.`,
    help: () => 'Use a list, an object with names for the elements, or tuples in a tuple.',
  },
  ARC4018: {
    severity: 'error',
    title: 'Type too deep for a language',
    message: ({ levels, most, language }) =>
      `A type of ${levels} levels, lists and maps in each other, is deeper than ${language} compiles: ${most} at most.`,
    help: () => 'Give the inner part a name: a type with fields, which may be as deep again.',
  },
  ARC4019: {
    severity: 'info',
    title: 'Two adapters for one part of a command',
    message: ({ slot, filledBy, leftBy, spec, others }) =>
      `The ${slot} of ${spec}${others === 0 ? '' : ` and ${others} more`} comes from ${filledBy}, not from ${leftBy}.`,
    help: ({ filledBy, leftBy }) =>
      `Both can, and ${filledBy} comes first in "adapter". Put ${leftBy} before it if that one should.`,
  },
  ARC4020: {
    severity: 'error',
    title: 'Not in this adapter',
    message: ({ adapter, what }) => `The adapter '${adapter}' does not do ${what}.`,
    help: () =>
      'Say it in another way, or name another adapter in "adapter" of the spec; `archc adapters` lists them.',
  },
  ARC4021: {
    severity: 'error',
    title: 'Defaults without end',
    message: ({ cycle }) => `The defaults fill in each other and never end: ${cycle.join(' → ')}.`,
    help: () =>
      'Make one of the fields optional or nullable in place of its default, or let its default say the next field.',
  },
  ARC4022: {
    severity: 'error',
    title: 'Regular expression that may never end',
    message: ({ pattern, reason }) => `'${pattern}' may take exponential time: ${reason}.`,
    help: () =>
      'Leave one way to match each text: no repetition of what repeats, and no alternatives that begin alike in a loop. `^[a-z]+(-[a-z]+)*$` is fine where `^([a-z]+-?)+$` is not.',
  },
};
