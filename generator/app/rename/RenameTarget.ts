/** What of the specs gets another name. */
export type RenameTarget =
  | { kind: 'spec'; spec: string }
  /** A module of a worker, in which several specs are. */
  | { kind: 'module'; module: string }
  | { kind: 'type'; spec: string; type: string }
  | { kind: 'error'; spec: string; error: string }
  /** A field, a variant or a value: what is listed at one of the pointers in its spec. */
  | { kind: 'member'; spec: string; container: readonly string[]; member: string };

const WHAT =
  /^(?<spec>[a-z][a-z0-9/-]*)(?:#(?<type>[A-Za-z]\w*)(?:\.(?<member>[^\s/~.]+))?|!(?<error>\w+))?$/;

/**
 * Reads what a person calls: `chat/send`, `chat/send#Line`, `chat/send#Line.words`, `chat/send#params.text`,
 * `chat/send!NOT_FOUND`, or a module such as `modules/gpu`, which has to be one of `modules`. Undefined for anything else.
 */
export function readTarget(what: string, modules: ReadonlySet<string>): RenameTarget | undefined {
  if (modules.has(what)) return { kind: 'module', module: what };
  const { spec, type, member, error } = WHAT.exec(what)?.groups ?? {};
  if (spec === undefined) return undefined;
  if (error !== undefined) return { kind: 'error', spec, error };
  if (type === undefined) return { kind: 'spec', spec };
  if (member === undefined) return { kind: 'type', spec, type };
  return { kind: 'member', spec, container: containersOf(type), member };
}

function containersOf(type: string): string[] {
  if (type === 'params' || type === 'results') return [`/${type}`];
  return ['fields', 'union', 'enum'].map((part) => `/types/${type}/${part}`);
}
