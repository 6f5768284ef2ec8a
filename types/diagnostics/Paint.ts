const codes = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, bold: 1, dim: 2 };

/** Colours text for a terminal, or leaves it as it is. */
export type Paint = (style: keyof typeof codes, text: string) => string;

/**
 * Whether a stream gets colours: FORCE_COLOR (unless 0) says yes, NO_COLOR (unless empty) says no, else a terminal
 * does. See no-color.org and force-color.org.
 */
export function createPaint(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const refused =
    (env.NO_COLOR !== undefined && env.NO_COLOR !== '') || env.FORCE_COLOR === '0' || env.TERM === 'dumb';
  const enabled = forced || (isTerminal && !refused);
  return enabled
    ? (style, text) => (text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`)
    : (_style, text) => text;
}
