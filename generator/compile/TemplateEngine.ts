import type { template } from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { templates as builtin } from '../../build/templates.js';
import type { View } from '../../types/Code.js';
import { compileOverride, type Override } from './compileOverride.js';

/** What the runtime exports; its own types leave out the one function it is for. */
const { template: instantiate } = runtime as unknown as { template: typeof template };

/** A template that could not be rendered or compiled; the message says why. */
export class TemplateError extends Error {
  readonly template: string;

  constructor(template: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'TemplateError';
    this.template = template;
  }
}

/**
 * The same text in one piece. A template joins hundreds of pieces, which an engine keeps as a tree until somebody reads a
 * character: three times the memory, for as long as the text waits for its formatter.
 */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

/**
 * Renders views. The built-in templates are precompiled; those of a project or of its adapters come with
 * `override`. Strict: a value that the view lacks is an error. Nothing is escaped here, for a view holds only
 * code that an encoder made.
 */
export class TemplateEngine {
  readonly #templates = new Map<string, Override>();

  /** @throws TemplateError when there is no such template or it uses what the view does not have. */
  render(name: string, view: View): string {
    try {
      return flat(this.#template(name)(view));
    } catch (error) {
      throw new TemplateError(name, error);
    }
  }

  /** Takes `source` for the template `name` from now on. @throws TemplateError when it does not compile. */
  async override(name: string, source: string): Promise<void> {
    try {
      this.#templates.set(name, await compileOverride(source));
    } catch (error) {
      throw new TemplateError(name, error);
    }
  }

  #template(name: string): Override {
    const known = this.#templates.get(name);
    if (known) return known;
    const specification = Object.hasOwn(builtin, name) ? builtin[name] : undefined;
    if (specification === undefined) throw new Error('there is no such template');
    const compiled = instantiate<View>(specification);
    const template: Override = (view) => compiled(view, { allowProtoPropertiesByDefault: false });
    this.#templates.set(name, template);
    return template;
  }
}
