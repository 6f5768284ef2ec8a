import { withoutAsides } from './withoutAsides.js';

/** A list that matters stands in a description of ordinary length. */
const MAX_LENGTH = 2000;

/** Says that the list is of examples. */
const NOT_ALL =
  /\be\.?g\b|\bfor (?:example|instance)\b|\bsuch as\b|\binclud|\betc\b|\bor (?:any|custom|a|an|another)\b|\btypically\b|\busually\b|\.\.\.|…/i;
/** Says that a value holds several of the items. */
const SEVERAL =
  /\bseparated\b|\b(?:list|array|set|combination) of\b|\bone or more\b|\bmultiple\b|\bany of\b/i;

// All of them are for text in which every white space is one blank.
const DEFAULT = /\bdefaults?(?: to| is|:| =)? (['"`]?)([\w.-]*\w)\1(?=\.? ?(?:[),;]|$)|\. )/gi;
const QUOTED = /(?<![\p{L}\p{N}_])(['"`])([^'"`]+)\1(?![\p{L}\p{N}_])/gu;
const VALUE = /^[\p{L}\p{N}][\p{L}\p{N}_./:-]*$/u;
const SEPARATOR = /^ ?(?:\||,? ?\b(?:or|and)\b|,) ?$/;
const LEAD = /(?:^|:|\beither|\bone of|\bmust be|\bcan be|\bis) ?\(?$/i;
const BARE_LIST =
  /(?<lead>[^:.;]{1,200}): (?<items>[\p{L}\p{N}][\p{L}\p{N}_-]*(?: ?(?:\||, ?or |,| or ) ?[\p{L}\p{N}][\p{L}\p{N}_-]*)+) ?(?:[.;]|$)/gu;
const NO_LIST = /\b(?:examples?|defaults?|notes?|returns?|see|warning|usage|contains|requires)$/i;

/** Words that say what kind of thing a value is; they are not values. */
const KINDS =
  /^(?:ids?|uuids?|names?|urls?|paths?|files?|strings?|numbers?|booleans?|json|text|null|undefined|\d+)$/i;

/**
 * The values that a description lists as the only ones: `'a' | 'b'`, `one of 'a', 'b' or 'c'`, `Mode: fast, safe`.
 * Undefined when it lists none, or when the list may be of examples, of several at once, or miss the default.
 */
export function listedValues(description: string): string[] | undefined {
  if (description.length > MAX_LENGTH) return undefined;
  const whole = description.replace(/\s+/g, ' ').trim();
  const text = withoutAsides(whole, (aside) => NOT_ALL.test(aside) || /\bdefaults?\b/i.test(aside));
  if (NOT_ALL.test(text) || SEVERAL.test(text)) return undefined;
  const quoted = [...text.matchAll(QUOTED)];
  const values = quoted.length > 1 ? quotedList(text, quoted) : bareList(withoutAsides(text, () => true));
  if (values === undefined || values.length < 2 || new Set(values).size < values.length) return undefined;
  const defaults = [...whole.matchAll(DEFAULT)].map((found) => found[2] ?? '');
  return defaults.every((value) => values.includes(value)) ? values : undefined;
}

/** One unbroken list; further on, only its own values may be quoted. */
function quotedList(text: string, quoted: readonly RegExpExecArray[]): string[] | undefined {
  const values: string[] = [];
  let piped = true;
  let end = 0;
  for (const found of quoted) {
    const value = found[2] ?? '';
    const between = text.slice(end, found.index);
    if (values.length > 0 && !SEPARATOR.test(between)) {
      if (values.length === 1 || !values.includes(value)) return undefined;
      continue;
    }
    if (values.length > 0) piped &&= between.includes('|');
    values.push(value);
    end = found.index + found[0].length;
  }
  const isLedIn = LEAD.test(text.slice(0, quoted[0]?.index));
  return (piped || isLedIn) && values.every((value) => VALUE.test(value)) ? values : undefined;
}

/** Words after a colon, up to the end of the sentence. */
function bareList(text: string): string[] | undefined {
  const lists = [...text.matchAll(BARE_LIST)];
  const [only] = lists;
  if (only === undefined || lists.length > 1 || NO_LIST.test(only.groups?.lead ?? '')) return undefined;
  const values = (only.groups?.items ?? '').split(/ ?\| ?| ?, ?(?:or )?| or /);
  return values.some((value) => KINDS.test(value)) ? undefined : values;
}
