import type { Place, SourceRange } from '../../types/diagnostics/Diagnostic.js';
import type { Span } from './JsonIssue.js';
import { LineIndex } from './LineIndex.js';
import { decodedSpan } from './decodedSpan.js';
import { readJson, type JsonDocument } from './readJson.js';

/** Which part of a member a place points at. */
export interface PlaceOptions {
  /** `value` unless told; `key` means the value where there is no key: the root and array elements. */
  on?: 'key' | 'value';
  /** A span inside the decoded string there, in UTF-16 code units; ignored when it is not a string. */
  within?: readonly [start: number, end: number];
}

/** A JSON file: its document and places in it. The text is read, and its lines are counted, at most once. */
export class SpecSource {
  readonly file: string;
  readonly text: string;
  #document: JsonDocument | undefined;
  #lines: LineIndex | undefined;

  /**
   * @param file As diagnostics name it: relative to the project root, `/`-separated, or `<stdin>`.
   * @param text The whole text, with its byte order mark if it has one.
   */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  get document(): JsonDocument {
    this.#document ??= readJson(this.text);
    return this.#document;
  }

  /**
   * The place of a value. When there is none at the pointer, the place is its nearest existing ancestor, pointer
   * and range (`within` is ignored then); when no value was read, it has no range.
   */
  place(pointer: string, { on = 'value', within }: PlaceOptions = {}): Place {
    const { positions } = this.document;
    const nearest = positions.nearest(pointer);
    if (nearest === undefined) return { file: this.file, pointer };
    const value = positions.value(nearest);
    const span = on === 'key' ? (positions.key(nearest) ?? value) : value;
    if (span === undefined) return { file: this.file, pointer: nearest };
    const inside = within !== undefined && nearest === pointer && this.text.charAt(span.start) === '"';
    return this.at(nearest, inside ? decodedSpan(this.text, span, within) : span);
  }

  /** The place of a span of the text, such as that of an issue. */
  at(pointer: string, span: Span): Place {
    return { file: this.file, pointer, range: this.range(span) };
  }

  range({ start, end }: Span): SourceRange {
    this.#lines ??= new LineIndex(this.text);
    return { start: this.#lines.position(start), end: this.#lines.position(end) };
  }
}
