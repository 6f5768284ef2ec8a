declare const encoded: unique symbol;

/**
 * Text that is safe to place in a template as it is: it went through a language's identifier, literal or
 * comment encoder, or is a constant of archc itself. A raw string of a spec is not assignable to it.
 */
export type Code = string & { readonly [encoded]: true };

/** What a template may see. There is no place for a raw string in it. */
export type View = Code | boolean | number | readonly View[] | { readonly [key: string]: View };
