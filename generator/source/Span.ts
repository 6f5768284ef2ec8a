/** `[start, end)`, in lines of a text. */
export interface Span {
  start: number;
  end: number;
}
