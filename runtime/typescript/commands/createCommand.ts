/** A class, whatever its constructor takes. */
type Class<Made extends object> = new (...args: never[]) => Made;

type Classes = Readonly<Record<string, Class<object>>>;

/** The names of those whose constructors take arguments. */
type Needing<All extends Classes> = {
  [Name in keyof All]: [] extends ConstructorParameters<All[Name]> ? never : Name;
}[keyof All];

/**
 * How to make commands, by their names: needed where a constructor takes arguments, and possible for every one. Each is called
 * once, when the commands are registered.
 */
export type CommandFactories<All extends Classes> = {
  readonly [Name in Needing<All>]: () => InstanceType<All[Name]>;
} & { readonly [Name in keyof All]?: () => InstanceType<All[Name]> };

/** The factories as an argument, which may be left out as long as no constructor takes arguments. */
export type FactoryArguments<All extends Classes> = [Needing<All>] extends [never]
  ? [factories?: CommandFactories<All>]
  : [factories: CommandFactories<All>];

/** Makes a command by its factory; without one by its constructor, which then takes no arguments. */
export function createCommand<Made extends object>(
  command: Class<Made>,
  factory: (() => Made) | undefined,
): Made {
  return factory === undefined ? new command() : factory();
}
