import { codecSymbol, fieldSymbols, scopeOf, typeSymbol, variantSymbol } from 'archc';
import { codecName, fieldNames, variantNames } from './names.mjs';

/** What the file of a spec declares, for `archc symbols`: all names of a Go package stand side by side. */
export function symbolsOf(types, spec) {
  const scope = scopeOf('.', 'commands');
  return spec.types.flatMap((declaration) => {
    const name = types.nameOf(declaration);
    return [
      typeSymbol(declaration, scope(name)),
      codecSymbol(declaration, scope(codecName(name))),
      ...partSymbols(declaration, name, scope),
    ];
  });
}

function partSymbols(declaration, name, scope) {
  const { body } = declaration;
  const fieldsOf = (struct, fields, tag) =>
    fieldSymbols(declaration, tag, fieldNames(fields), (field) => scope(struct, field));
  if (body.kind === 'record') return fieldsOf(name, body.fields);
  if (body.kind === 'alias') return [];
  const names = variantNames(name, body);
  const payloads = new Map((body.variants ?? []).map(({ tag, payload }) => [tag, payload]));
  return [...names].flatMap(([tag, variant]) => [
    variantSymbol(declaration, tag, scope(variant)),
    ...fieldsOf(variant, payloads.get(tag)?.fields ?? [], tag),
  ]);
}
