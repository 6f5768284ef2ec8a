import type { ScalarName } from '../../types/ir/scalars.js';
import { code } from '../code.js';
import type { ProtoUse } from './ProtoModel.js';

/** How a scalar travels. Signed integers are zigzag-encoded where the spec says how wide they are. */
export function scalarUse(scalar: ScalarName): ProtoUse {
  switch (scalar) {
    case 'string':
    case 'date':
    case 'uuid':
    case 'url':
      return { kind: 'scalar', name: code`string` };
    case 'boolean':
      return { kind: 'scalar', name: code`bool` };
    case 'int8':
    case 'int16':
    case 'int32':
      return { kind: 'scalar', name: code`sint32` };
    case 'uint8':
    case 'uint16':
    case 'uint32':
      return { kind: 'scalar', name: code`uint32` };
    case 'int53':
    case 'int64':
      return { kind: 'scalar', name: code`int64` };
    case 'uint64':
      return { kind: 'scalar', name: code`uint64` };
    case 'float32':
      return { kind: 'scalar', name: code`float` };
    case 'float64':
      return { kind: 'scalar', name: code`double` };
    case 'bytes':
      return { kind: 'scalar', name: code`bytes` };
    case 'datetime':
      return {
        kind: 'known',
        name: code`google.protobuf.Timestamp`,
        file: 'google/protobuf/timestamp.proto',
      };
  }
}

/** Any JSON value. */
export const jsonUse: ProtoUse = {
  kind: 'known',
  name: code`google.protobuf.Value`,
  file: 'google/protobuf/struct.proto',
};
