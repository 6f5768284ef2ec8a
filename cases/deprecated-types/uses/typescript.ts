import type {
  CaseDeprecatedTypesParams,
  New,
  Old, // warns
  OldKind, // warns
  OldName, // warns
  OldShape, // warns
} from '../commands/case/deprecated-types/shared/CaseDeprecatedTypesTypes.js';

export const fresh: New = { value: 'a' };
export const params: CaseDeprecatedTypesParams = { fresh, shapes: [{ kind: 'dot' }] };

export const old: Old = { value: 'b' }; // warns
export const kind: OldKind = 'two'; // warns
export const name: OldName = 'c'; // warns
export const shape: OldShape = { kind: 'dot' }; // warns
