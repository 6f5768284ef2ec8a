import type { ScalarName } from '../../types/ir/scalars.js';
import { ts } from '../code.js';
import type { ProtoUse } from './ProtoModel.js';

/** How a scalar travels. Signed integers are zigzag-encoded where the spec says how wide they are. */
export function scalarUse(scalar: ScalarName): ProtoUse {
  switch (scalar) {
    case 'string':
    case 'date':
    case 'uuid':
    case 'url':
      return { kind: 'scalar', name: ts`string` };
    case 'boolean':
      return { kind: 'scalar', name: ts`bool` };
    case 'int8':
    case 'int16':
    case 'int32':
      return { kind: 'scalar', name: ts`sint32` };
    case 'uint8':
    case 'uint16':
    case 'uint32':
      return { kind: 'scalar', name: ts`uint32` };
    case 'int53':
    case 'int64':
      return { kind: 'scalar', name: ts`int64` };
    case 'uint64':
      return { kind: 'scalar', name: ts`uint64` };
    case 'float32':
      return { kind: 'scalar', name: ts`float` };
    case 'float64':
      return { kind: 'scalar', name: ts`double` };
    case 'bytes':
      return { kind: 'scalar', name: ts`bytes` };
    case 'datetime':
      return {
        kind: 'known',
        name: ts`google.protobuf.Timestamp`,
        file: 'google/protobuf/timestamp.proto',
      };
  }
}

/** Any JSON value. */
export const jsonUse: ProtoUse = {
  kind: 'known',
  name: ts`google.protobuf.Value`,
  file: 'google/protobuf/struct.proto',
};
