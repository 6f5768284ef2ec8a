import type Handlebars from 'handlebars';
import type { View } from '../../types/Code.js';

/** A compiled template of a project. Throws what rendering throws, and when it takes more than any template needs. */
export type Override = (view: View) => string;

/** Characters made, at every level of nesting, and a hundred for each block or partial that is entered. */
const most = 100_000_000;
const perBlock = 100;

/** Ten times the built-in templates; what Handlebars takes to compile grows much faster than these. */
const mostTags = 2000;
const mostBlocks = 300;
const longestTag = 2000;

/** What a helper is called with: its arguments, then this. */
interface BlockOptions {
  fn?: (...args: unknown[]) => string;
  inverse?: (...args: unknown[]) => string;
}

/**
 * Compiles a template that somebody else wrote. Handlebars text runs no code of its own: there are only the block helpers
 * that come with Handlebars, prototypes are out of reach, and `log` is not there, for it would write into reports. What
 * is left is size: a template with thousands of blocks, loops in loops, and partials that call partials end with an error
 * instead of taking all time and memory. Throws what compiling throws.
 */
export async function compileOverride(source: string): Promise<Override> {
  const excess = excessOf(source);
  if (excess !== undefined) throw new Error(excess);
  const { default: compiler } = await import('handlebars');
  const work = { left: most };
  const bounded = boundedEnvironment(compiler, (amount) => {
    work.left -= amount;
    if (work.left < 0) throw new Error('it makes more text than any template should');
  });
  const template = bounded.compile<View>(source, { strict: true, noEscape: true, knownHelpersOnly: true });
  return (view) => {
    work.left = most;
    return template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  };
}

/** An environment of its own, so that nothing registered elsewhere in the process is seen. */
function boundedEnvironment(compiler: typeof Handlebars, spend: (amount: number) => void): typeof Handlebars {
  const environment = compiler.create();
  const counted = (run: (...args: unknown[]) => string) => {
    return (...args: unknown[]): string => {
      spend(perBlock);
      const text = run(...args);
      spend(text.length);
      return text;
    };
  };
  for (const name of ['each', 'if', 'unless', 'with', 'blockHelperMissing']) {
    const helper = environment.helpers[name] as (...args: unknown[]) => unknown;
    environment.registerHelper(name, function (this: unknown, ...args: unknown[]): unknown {
      const { fn, inverse, ...options } = args.pop() as BlockOptions;
      const blocks = { ...(fn && { fn: counted(fn) }), ...(inverse && { inverse: counted(inverse) }) };
      return helper.call(this, ...args, { ...options, ...blocks });
    });
  }
  environment.registerHelper('log', () => {
    throw new Error('there is no helper log');
  });
  // Its types leave out what templates call at run time.
  const { VM } = environment as unknown as { VM: { invokePartial: (...args: unknown[]) => string } };
  const { invokePartial } = VM;
  Object.assign(environment, {
    VM: {
      ...VM,
      invokePartial(this: unknown, ...args: unknown[]): string {
        return counted((...inner) => invokePartial.call(this, ...inner))(...args);
      },
    },
  });
  return environment;
}

/** Judged by the text, because parsing takes long already. */
function excessOf(source: string): string | undefined {
  const tags = source.split('{{').slice(1);
  if (tags.length > mostTags) return `it has more than ${mostTags} tags`;
  if (tags.filter((tag) => /^~?[#^]|^$|^\{/.test(tag)).length > mostBlocks)
    return `it has more than ${mostBlocks} blocks`;
  const isLong = tags.some(
    (tag) => tag.indexOf('}}') > longestTag || (!tag.includes('}}') && tag.length > longestTag),
  );
  return isLong ? `a tag has more than ${longestTag} characters` : undefined;
}
