type Class = new (...args: never[]) => object;

/** What a class must have so that generated tests can make one: nothing, or `static forTests()`. */
type Testable<Command extends Class> =
  [] extends ConstructorParameters<Command> ? unknown : { forTests(): InstanceType<Command> };

/**
 * The command that generated tests run. A class whose constructor takes arguments says in `static forTests()` which ones tests
 * give it, such as a database in the memory; one that takes none may do so too.
 */
export function commandForTests<Command extends Class>(
  command: Command & Testable<Command>,
): InstanceType<Command> {
  const maker = command as { forTests?: () => object };
  const made = maker.forTests === undefined ? new command() : maker.forTests();
  return made as InstanceType<Command>;
}
