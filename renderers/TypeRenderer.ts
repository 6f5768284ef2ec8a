import type { TypeBody, TypeDeclaration } from '../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeNode } from '../types/ir/TypeNode.js';
import type { ScalarName } from '../types/ir/scalars.js';

/**
 * How a language writes a use of a type: one method per kind of the IR, all required, so that a language that
 * forgets one does not compile.
 */
export interface TypeRenderer<Out> {
  scalar(scalar: ScalarName): Out;
  json(): Out;
  array(element: Out): Out;
  tuple(elements: readonly Out[]): Out;
  /** `key` is also given as a node: most languages treat text, integer and enum keys differently. */
  map(key: TypeNode, value: Out): Out;
  nullable(inner: Out): Out;
  reference(node: ReferenceNode, args: readonly Out[]): Out;
  parameter(name: string): Out;
}

/** Renders a use of a type, inside out. */
export function renderType<Out>(renderer: TypeRenderer<Out>, node: TypeNode): Out {
  switch (node.kind) {
    case 'scalar':
      return renderer.scalar(node.scalar);
    case 'json':
      return renderer.json();
    case 'array':
      return renderer.array(renderType(renderer, node.element));
    case 'tuple':
      return renderer.tuple(node.elements.map((element) => renderType(renderer, element)));
    case 'map':
      return renderer.map(node.key, renderType(renderer, node.value));
    case 'nullable':
      return renderer.nullable(renderType(renderer, node.inner));
    case 'reference':
      return renderer.reference(
        node,
        node.args.map((arg) => renderType(renderer, arg)),
      );
    case 'parameter':
      return renderer.parameter(node.name);
  }
}

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** How a language writes a declaration: one method per kind of body, all required. */
export interface DeclarationRenderer<Out> {
  record(declaration: TypeDeclaration, body: Body<'record'>): Out;
  enum(declaration: TypeDeclaration, body: Body<'enum'>): Out;
  union(declaration: TypeDeclaration, body: Body<'union'>): Out;
  alias(declaration: TypeDeclaration, body: Body<'alias'>): Out;
  external(declaration: TypeDeclaration, body: Body<'external'>): Out;
}

export function renderDeclaration<Out>(
  renderer: DeclarationRenderer<Out>,
  declaration: TypeDeclaration,
): Out {
  const { body } = declaration;
  switch (body.kind) {
    case 'record':
      return renderer.record(declaration, body);
    case 'enum':
      return renderer.enum(declaration, body);
    case 'union':
      return renderer.union(declaration, body);
    case 'alias':
      return renderer.alias(declaration, body);
    case 'external':
      return renderer.external(declaration, body);
  }
}
