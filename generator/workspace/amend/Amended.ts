/** An amended text, or why the text cannot be amended. */
export type Amended = { text: string } | { reason: string };
