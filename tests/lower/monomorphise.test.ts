import { describe, expect, it } from 'vitest';
import { monomorphise } from '../../renderers/lower/monomorphise.js';
import { nodesIn } from '../../types/ir/partsOf.js';
import { typesOf } from '../../types/ir/bodyParts.js';
import type { TypeBody, TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';

const place = { file: 'specs/a.json', pointer: '' };
const string: TypeNode = { kind: 'scalar', scalar: 'string' };
const parameter: TypeNode = { kind: 'parameter', name: 'T' };
const listOf = (element: TypeNode): TypeNode => ({ kind: 'array', element });
const refer = (name: string, ...args: TypeNode[]): TypeNode => ({
  kind: 'reference',
  target: `a#${name}`,
  args,
  recursive: false,
  mutual: false,
});

function record(fields: Readonly<Record<string, TypeNode>>): TypeBody {
  return {
    kind: 'record',
    strict: false,
    fields: Object.entries(fields).map(([name, type]) => ({
      name,
      type,
      absence: 'required',
      nullable: false,
      constraints: {},
      sensitive: false,
      place,
    })),
  };
}

function tableOf(bodies: Readonly<Record<string, TypeBody>>): TypeTable {
  const declarations = Object.entries(bodies).map(([name, body]): TypeDeclaration => {
    const isGeneric = typesOf(body).some((node) => nodesIn(node).some(({ kind }) => kind === 'parameter'));
    return {
      id: `a#${name}`,
      path: [name],
      role: 'declared',
      origin: { kind: 'spec', command: 'a' },
      generics: isGeneric ? ['T'] : [],
      body,
      place,
    };
  });
  return new Map(declarations.map((declaration) => [declaration.id, declaration]));
}

const nodesOf = (table: TypeTable): TypeNode[] =>
  [...table.values()].flatMap(({ body }) => typesOf(body).flatMap(nodesIn));

describe('monomorphise', () => {
  it('leaves no generic declaration, no parameter and no argument, and every reference leads somewhere', () => {
    const { types } = monomorphise(
      tableOf({
        Page: record({ items: listOf(parameter), next: refer('Box', listOf(parameter)) }),
        Box: record({ value: parameter }),
        Either: {
          kind: 'union',
          tag: 'kind',
          open: false,
          variants: [
            { tag: 'none', payload: { kind: 'unit' }, place },
            {
              tag: 'page',
              payload: {
                kind: 'type',
                type: refer('Page', parameter) as Extract<TypeNode, { kind: 'reference' }>,
              },
              place,
            },
          ],
        },
        Alias: { kind: 'alias', type: refer('Either', string) },
        Use: record({ page: refer('Page', refer('Box', string)), alias: refer('Alias') }),
      }),
    );
    expect([...types.values()].flatMap(({ generics }) => generics)).toEqual([]);
    for (const node of nodesOf(types)) {
      expect(node.kind).not.toBe('parameter');
      if (node.kind === 'reference') expect([node.args, types.has(node.target)]).toEqual([[], true]);
    }
    expect([...types.keys()].sort()).toEqual([
      'a#Alias',
      'a#Box<a#Box<string>[]>',
      'a#Box<string>',
      'a#Box<string[]>',
      'a#Either<string>',
      'a#Page<a#Box<string>>',
      'a#Page<string>',
      'a#Use',
    ]);
  });

  it('makes equal uses one declaration, and says what it was', () => {
    const source = tableOf({
      Box: record({ value: parameter }),
      Use: record({ first: refer('Box', string), second: listOf(refer('Box', string)) }),
    });
    const { types, instances } = monomorphise(source);
    expect([...instances]).toEqual([['a#Box<string>', { of: source.get('a#Box'), args: [string] }]]);
    expect(types.get('a#Box<string>')).toMatchObject({ path: ['Box'], body: record({ value: string }) });
  });

  it('ends at a type that contains itself', () => {
    const source = tableOf({
      Tree: record({ value: parameter, children: listOf(refer('Tree', parameter)) }),
      Use: record({ tree: refer('Tree', string) }),
    });
    const { types } = monomorphise(source);
    expect(types.get('a#Tree<string>')?.body).toEqual(
      record({ value: string, children: listOf(refer('Tree<string>')) }),
    );
  });

  it('takes what never ends for JSON, and does not change what it was given', () => {
    const source = tableOf({
      Endless: record({ value: parameter, more: refer('Endless', listOf(parameter)) }),
      Use: record({ endless: refer('Endless', string) }),
    });
    const before = structuredClone(source);
    const { types } = monomorphise(source);
    expect(types.size).toBeLessThan(40);
    expect(nodesOf(types).filter(({ kind }) => kind === 'json')).toHaveLength(1);
    expect(source).toEqual(before);
  });
});
