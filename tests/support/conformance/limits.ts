/** Texts that the reference takes and a language refuses, because its platform has no value for them. */
export interface Limit {
  /** Why, as the rest of a sentence about these texts. The README of the package says the same. */
  reason: string;
  /** `<feature> wire/<vector>`; a text that is taken after all is a finding. */
  texts: readonly string[];
}

/** By id of the language. */
export type Limits = Readonly<Record<string, readonly Limit[]>>;

/** The limits that are known, and that the matrix expects to meet. */
export const limits: Limits = {
  swift: [
    {
      reason:
        'two keys of one map are the same Swift `String` though their UTF-8 differs (canonical equivalence of Unicode)',
      texts: ['map-string wire/unicode-keys'],
    },
  ],
};

/** The limit that a language has with a text of a feature. */
export function limitOf(known: Limits, language: string, feature: string, vector: string): Limit | undefined {
  return known[language]?.find(({ texts }) => texts.includes(`${feature} ${vector}`));
}

/** Whether a language has a limit with any text of a feature. */
export function hasLimit(known: Limits, language: string, feature: string): boolean {
  return (known[language] ?? []).some(({ texts }) => texts.some((text) => text.startsWith(`${feature} `)));
}

/** The note below a table in whose cells `†` stands; empty when these languages have no limits. */
export function limitsNote(known: Limits, titles: Readonly<Record<string, { title: string }>>): string {
  const lines = Object.entries(titles).flatMap(([id, { title }]) =>
    (known[id] ?? []).map(({ reason, texts }) => {
      const names = texts.map((text) => `\`${text}\``).join(', ');
      return `- ${title}, in ${names}: ${reason}.`;
    }),
  );
  const head =
    '†: agreed on all texts but these, which the platform of the language cannot hold; they are refused:';
  return lines.length === 0 ? '' : `${head}\n\n${lines.join('\n')}\n`;
}
