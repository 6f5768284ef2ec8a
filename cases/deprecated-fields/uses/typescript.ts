import type {
  CaseDeprecatedFieldsParams,
  Row,
} from '../commands/case/deprecated-fields/shared/CaseDeprecatedFieldsTypes.js';

export function read(params: CaseDeprecatedFieldsParams, row: Row): unknown[] {
  return [
    params.now,
    params.old, // warns
    params.older, // warns
    params.row?.fresh,
    params.row?.stale, // warns
    row.fresh,
    row.stale, // warns
  ];
}
