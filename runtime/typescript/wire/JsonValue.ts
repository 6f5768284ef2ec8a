/** Any JSON value. Caveat: interfaces lack an index signature and are not assignable to JsonObject. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A JSON object. */
export type JsonObject = { [key: string]: JsonValue };
