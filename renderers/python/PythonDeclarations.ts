import type { Code } from '../../types/Code.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code } from '../code.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import { docstring, stringLiteral } from './encode.js';
import { type Expression, flat, subscript } from './layout.js';
import { aliasStatement } from './aliasStatement.js';
import type { PythonContext } from './PythonContext.js';
import { renderClass, renderFields } from './pythonClass.js';
import { prose } from '../prose.js';
import { pythonType, wireName } from './PythonTypes.js';
import { renderUnion } from './pythonUnion.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** Renders the types of a spec: each as the statements that it needs, in order. */
export class PythonDeclarations implements DeclarationRenderer<Code[]> {
  readonly #context: PythonContext;
  /** What is said of a declaration that its spec does not describe, if there is something. */
  readonly #fallback: (declaration: TypeDeclaration) => string | undefined;

  constructor(context: PythonContext, fallback: (declaration: TypeDeclaration) => string | undefined) {
    this.#context = context;
    this.#fallback = fallback;
  }

  render(declaration: TypeDeclaration): Code[] {
    return renderDeclaration(this, declaration);
  }

  record(declaration: TypeDeclaration, body: Body<'record'>): Code[] {
    const { type, fields } = this.#context.names(declaration.id);
    return [
      renderClass(this.#context, {
        name: type,
        generics: declaration.generics,
        strict: body.strict,
        secret: this.#context.project.secret.has(declaration.id),
        deprecated: declaration.deprecated,
        doc: docstring('    ', declaration.description ?? '', this.#fallback(declaration)),
        members: renderFields(this.#context, body.fields, fields),
      }),
    ];
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): Code[] {
    const known = subscript(
      this.#context.typingName('Literal'),
      body.values.map(({ value }) => stringLiteral(value)),
    );
    if (!body.open) return [this.#assign(declaration, known, described(body))];
    const open = subscript(this.#context.typingName('Annotated'), [
      { operands: [known, code`str`] },
      code`${wireName('OpenText')}()`,
    ]);
    return [this.#assign(declaration, open, described(body))];
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): Code[] {
    const { classes, type } = renderUnion(this.#context, declaration, body);
    return [...classes, this.#assign(declaration, type)];
  }

  alias(declaration: TypeDeclaration, body: Body<'alias'>): Code[] {
    // In quotes: what it stands for may be declared further down, or be the alias itself.
    const type = pythonType(this.#context, body.type);
    const isHidden = body.type.kind !== 'reference' && this.#context.project.secret.has(declaration.id);
    const told = isHidden
      ? subscript(this.#context.typingName('Annotated'), [type, code`${wireName('Secret')}()`])
      : type;
    return [this.#assign(declaration, code`"${flat(told)}"`)];
  }

  external(declaration: TypeDeclaration): Code[] {
    throw new Error(`${declaration.id} is declared elsewhere`);
  }

  #assign(declaration: TypeDeclaration, type: Expression, more = ''): Code {
    const parameters = declaration.generics.map((generic) => this.#context.parameter(generic));
    const line = aliasStatement(this.#context, this.#name(declaration), type, parameters);
    return code`${line}${this.#doc(declaration, more)}`;
  }

  #name(declaration: TypeDeclaration): Code {
    return this.#context.names(declaration.id).type;
  }

  /** Of what is no class: nothing but its prose can say that it is deprecated. */
  #doc(declaration: TypeDeclaration, more: string): Code {
    return docstring('', prose(declaration, more).join('\n\n'), this.#fallback(declaration));
  }
}

/** What a spec says of the values of an enum. */
function described(body: Body<'enum'>): string {
  return body.values
    .filter(({ description = '' }) => description.trim() !== '')
    .map(({ value, description = '' }) => `- ${JSON.stringify(value)}: ${description}`)
    .join('\n');
}
