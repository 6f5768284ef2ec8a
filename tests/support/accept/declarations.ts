import { verbatim } from '../../../renderers/code.js';
import type { View } from '../../../types/Code.js';
import type { LanguageToolchain } from '../toolchains/LanguageToolchain.js';
import { memberOf, textOf, textsOf, withMembers } from './View.js';

/**
 * What a part of a file is to a reader. `types` are what a program sees. `codecs` are how values are read and checked, where
 * that stands apart. `command` is what calls or serves a command.
 */
export type PartKind = 'types' | 'codecs' | 'command';

export interface Part {
  kind: PartKind;
  /** Declarations in order. */
  items: string[];
}

/** Renders a view by a template of archc, for a language whose declarations are put together there. */
export type Render = (view: View) => string;

interface Declarations {
  /** The ending of the expected output. */
  file: string;
  /** What starts a comment to the end of the line. */
  comment: string;
  /** What stands between two declarations; a blank line when left out. */
  gap?: string;
  /** By role of an artifact: which parts of its view are declarations. Headers, imports and support code are none. */
  roles: Readonly<Record<string, (view: View, render: Render) => Part[]>>;
}

const types = (items: string[]): Part => ({ kind: 'types', items });
const codecs = (items: string[]): Part => ({ kind: 'codecs', items });
const command = (items: string[]): Part => ({ kind: 'command', items });

/** Where each language has its declarations: in the views that its renderer makes. */
export const declarations: Readonly<Record<LanguageToolchain['language'], Declarations>> = {
  typescript: { file: 'typescript.ts', comment: '//', roles: { types: typescript } },
  rust: {
    file: 'rust.rs',
    comment: '//',
    roles: { 'rust-types': (view) => [types(textsOf(view, 'items'))] },
  },
  swift: {
    file: 'swift.swift',
    comment: '//',
    roles: {
      'swift-types': (view) => [types([textOf(view, 'namespace')]), codecs(textsOf(view, 'extensions'))],
    },
  },
  kotlin: {
    file: 'kotlin.kt',
    comment: '//',
    roles: {
      'kotlin-types': (view) => [types(textsOf(view, 'items'))],
      'kotlin-serializers': (view) => [codecs(textsOf(view, 'items'))],
      'kotlin-command': (view) => [command(textsOf(view, 'items'))],
    },
  },
  python: {
    file: 'python.py',
    comment: '#',
    gap: '\n\n\n',
    roles: { 'python-types': (view) => [types([textOf(view, 'doc'), ...textsOf(view, 'items')])] },
  },
  c: {
    file: 'c.h',
    comment: '//',
    roles: {
      'c-header': (view) => [
        types([textsOf(view, 'names').join('\n'), ...textsOf(view, 'definitions')]),
        command(textsOf(view, 'functions')),
      ],
      'c-source': (view) => [codecs(textsOf(view, 'tables'))],
    },
  },
  // These files are short, and the package is part of what a reader checks: all but the header.
  proto: {
    file: 'proto.proto',
    comment: '//',
    roles: { messages: proto, 'proto-mutual': proto },
  },
};

/** Types with their codecs: in TypeScript the codec has the constraints, and is short. */
function typescript(view: View, render: Render): Part[] {
  const only = (members: Readonly<Record<string, View>>): string => {
    const nothing = { header: empty, imports: [], types: [], errors: [], command: false };
    return render(withMembers(view, { ...nothing, ...members })).trim();
  };
  const declared = memberOf(view, 'types') as readonly View[];
  const errors = memberOf(view, 'errors') as readonly View[];
  return [
    types([
      ...declared.map((each) => only({ types: [withMembers(each, { factory: false })] })),
      ...errors.map((each) => only({ errors: [each] })),
    ]),
    command([only({ command: memberOf(view, 'command') })]),
  ];
}

function proto(view: View, render: Render): Part[] {
  return [
    types([
      render(withMembers(view, { header: empty }))
        .trim()
        .replace(/\n{3,}/g, '\n\n'),
    ]),
  ];
}

const empty = verbatim('');
