import type { DiagnosticTable } from '../DiagnosticDefinition.js';
import { capital, sentence } from './sentence.js';

/** What the codes of the operating system mean; others are shown as they are. */
const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is a file and no folder',
};

export const reading: DiagnosticTable<'1'> = {
  ARC1001: {
    severity: 'error',
    title: 'Malformed JSON',
    message: ({ reason }) => sentence(reason),
    help: ({ hint }) => capital(hint ?? 'mend the JSON at the marked place'),
  },
  ARC1002: {
    severity: 'error',
    title: 'Duplicate key',
    message: ({ key }) => `The key '${key}' is there twice.`,
    help: () => 'Keep one of the two: JSON readers disagree on which one counts.',
  },
  ARC1003: {
    severity: 'error',
    title: 'File too large',
    message: ({ bytes, limit }) =>
      `The file has ${bytes.toLocaleString('en')} bytes; ${limit.toLocaleString('en')} are allowed.`,
    help: () =>
      'Split the spec, or raise limits.specBytes in .generator.json if the file is meant to be that large.',
  },
  ARC1004: {
    severity: 'error',
    title: 'Nested too deeply',
    message: ({ limit }) => `The JSON is nested more than ${limit} levels deep.`,
    help: () => 'Give the inner parts names under "types" and refer to them.',
  },
  ARC1005: {
    severity: 'error',
    title: 'File cannot be read',
    message: ({ path, reason }) => `${path} cannot be read: ${systemReasons[reason] ?? reason}.`,
    help: () =>
      'Check the path and its permissions; a path on the command line is relative to the current folder.',
  },
  ARC1006: {
    severity: 'error',
    title: 'Broken text',
    message: ({ what }) => `The file is not valid text: ${what}.`,
    help: () =>
      'Save the file as UTF-8, and write characters beyond U+FFFF as themselves or as a full pair of escapes.',
  },
};
