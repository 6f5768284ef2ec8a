/** Something that is asked of every language beside its wire format. */
export type Proof =
  /** A printed value, by whatever ways the language has, shows no secret. */
  | 'print'
  /** The message of a refusal quotes no secret. */
  | 'message'
  /** The compiler or the runtime warns of each use of what is deprecated. */
  | 'uses';

/**
 * What is not proved of a language, with the reason. Nothing passes in silence: the
 * tables show it, and as soon as it is proved after all, that is a finding.
 */
export type Unproved = Readonly<Record<string, Readonly<Partial<Record<Proof, string>>>>>;

/** By id of the language. A language whose engineer made the proof deletes its line here. */
export const unproved: Unproved = {
  c: { print: 'no value has a printed form' },
  proto: { uses: 'each plugin of protoc warns in its own way, or not at all; the options are tested' },
};

const asks: Readonly<Record<Proof, string>> = {
  print: 'a printed value shows no secret',
  message: 'a refusal quotes no secret',
  uses: 'a use of what is deprecated is warned of',
};

/** The note below a table in whose cells `‡` stands; empty when all is proved. */
export function unprovedNote(open: Unproved, titles: Readonly<Record<string, { title: string }>>): string {
  const lines = Object.entries(titles).flatMap(([id, { title }]) =>
    Object.entries(open[id] ?? {}).map(
      ([proof, reason]) => `- ${title}, that ${asks[proof as Proof]}: ${reason}.`,
    ),
  );
  return lines.length === 0 ? '' : `‡: not proved:\n\n${lines.join('\n')}\n`;
}
