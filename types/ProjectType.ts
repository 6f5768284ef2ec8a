/** A type that the project's own TypeScript exports from a configured folder, such as ts-rs bindings. */
export interface ProjectType {
  name: string;
  /** The file that exports it, relative to the project root. */
  file: string;
  /** Module specifier for generated code; a path relative to the root starts with `./`. */
  from: string;
  /** Number of type parameters. */
  arity: number;
}
