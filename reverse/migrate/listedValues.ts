import { withoutAsides } from './withoutAsides.js';

/** Says that the list is of examples, or that a value holds several of its items. */
const NOT_ALL = /\be\.?g\b|\bfor (?:example|instance)\b|\bsuch as\b|\binclud|\betc\b|\bor (?:any|custom|a|an|another)\b|\btypically\b|\busually\b|\.\.\.|…/i;
const SEVERAL = /\bseparated\b|\b(?:list|array|set|combination) of\b|\bone or more\b|\bmultiple\b|\bany of\b/i;
const DEFAULT = /\bdefaults?(?:\s+to|\s+is|:|\s*=)?\s+(['"`]?)([\w.-]*\w)\1(?=\.?\s*(?:[),;]|$)|\.\s)/gi;
const QUOTED = /(?<![\p{L}\p{N}_])(['"`])([\p{L}\p{N}][\p{L}\p{N}_./:-]*)\1(?![\p{L}\p{N}_])/gu;
const SEPARATOR = /^\s*(?:\||,?\s*\b(?:or|and)\b|,)\s*$/;
const LEAD = /(?:^|:|\beither|\bone of|\bmust be|\bcan be|\bis)\s*\(?\s*$/i;
const BARE_LIST = /(?<lead>[^:.;]+):\s+(?<items>[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\s*(?:\||,\s*or\s|,|\sor\s)\s*[\p{L}\p{N}][\p{L}\p{N}_-]*)+)\s*(?:[.;]|$)/gu;
const NO_LIST = /\b(?:examples?|defaults?|notes?|returns?|see|warning|usage|contains|requires)\s*$/i;

/** Words that say what kind of thing a value is; they are not values. */
const KINDS = /^(?:ids?|uuids?|names?|urls?|paths?|files?|strings?|numbers?|booleans?|json|text|null|undefined|\d+)$/i;

/**
 * The values that a description lists as the only ones: `'a' | 'b'`, `one of 'a', 'b' or 'c'`, `Mode: fast, safe`.
 * Undefined when it lists none, or when the list may be of examples, of several at once, or miss the default.
 */
export function listedValues(description: string): string[] | undefined {
  const text = withoutAsides(description, (aside) => NOT_ALL.test(aside) || /\bdefaults?\b/i.test(aside));
  if (NOT_ALL.test(text) || SEVERAL.test(text)) return undefined;
  const quoted = [...text.matchAll(QUOTED)];
  const values = quoted.length > 1 ? quotedList(text, quoted) : bareList(withoutAsides(text, () => true));
  if (values === undefined || values.length < 2 || new Set(values).size < values.length) return undefined;
  const defaults = [...description.matchAll(DEFAULT)].map((found) => found[2] ?? '');
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
  return piped || isLedIn ? values : undefined;
}

/** Words after a colon, up to the end of the sentence. */
function bareList(text: string): string[] | undefined {
  const lists = [...text.matchAll(BARE_LIST)];
  const [only] = lists;
  if (only === undefined || lists.length > 1 || NO_LIST.test(only.groups?.lead ?? '')) return undefined;
  const values = (only.groups?.items ?? '').split(/\s*\|\s*|\s*,\s*(?:or\s+)?|\s+or\s+/);
  return values.some((value) => KINDS.test(value)) ? undefined : values;
}
