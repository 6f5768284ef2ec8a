declare const brand: unique symbol;

/** A string that was checked to have the format `Name`; ordinary strings are not assignable to it. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
