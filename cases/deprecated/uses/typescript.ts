import type {
  CaseDeprecatedParams,
  OldRow, // warns
} from '../commands/case/deprecated/shared/CaseDeprecatedTypes.js';

export function read(params: CaseDeprecatedParams): unknown[] {
  const row: OldRow = { n: 1 }; // warns
  return [
    row.n,
    params.old, // warns
    params.older, // warns
    params.fresh,
  ];
}
