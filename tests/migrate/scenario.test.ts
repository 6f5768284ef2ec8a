import { expect, test } from 'vitest';
import { describeDiagnostic } from '../../types/diagnostics/diagnosticTable.js';
import { serializeSpec } from '../../reverse/migrate/serializeSpec.js';
import { migrateText } from './migrate.js';

const old = `{
  "name": "mail/send",
  "description": "Sends a mail — at once",
  "params": [
    { "name": "to", "type": "Address[]", "optional": false },
    { "name": "headers", "type": "object", "required": false, "unit": "lines" },
    { "name": "priority", "type": "string", "optional": true, "description": "Priority: low, normal, high" }
  ],
  "results": [
    { "name": "id", "type": "UUID" },
    { "name": "error", "type": "string | undefined" }
  ],
  "examples": [
    { "description": "Plain", "command": "mail send", "expectedResult": "{ id: 'x' }" }
  ],
  "accessLevel": "system"
}
`;

test('what a person reads', () => {
  const { diagnostics } = migrateText(old);
  const lines = diagnostics.map((diagnostic) => {
    const { severity, message, help } = describeDiagnostic(diagnostic);
    return `${diagnostic.place.range?.start.line ?? 0} ${severity} ${diagnostic.code} ${message} ${help}`;
  });
  expect(lines.join('\n')).toBe(
    `1 info ARC8005 The old spec has no 'environment'; 'server' is assumed. Set "environment" in the new spec if that is wrong.
5 warning ARC8003 'params.to' refers to the type 'Address', which the spec does not declare. Declare Address under "types", or as types.external.Address in .generator.json.
6 warning ARC8001 'params.headers' is 'object', which does not say what is in it. Write what it holds, or accept Record<string, json> (\`archc migrate --accept\`).
6 info ARC8004 'unit' in params is a note in 'x-fields' in version 2. Nothing to do; check that it says what you mean.
7 info ARC8002 The description of 'params.priority' lists its values: low, normal, high. If the list is complete, make it the type: 'low' | 'normal' | 'high'.
10 warning ARC8003 'results.id' refers to the type 'UUID', which the spec does not declare. Did you mean 'uuid'?
11 info ARC8004 'undefined' in results is "optional": true in version 2. Nothing to do; check that it says what you mean.
14 info ARC8004 'expectedResult' in examples is 'x-expectedResult' in version 2. To make the example a test, write the whole result as JSON under "result".`,
  );
});

test('what is written with --accept', () => {
  const { spec } = migrateText(old, true);
  expect(serializeSpec(spec ?? {})).toBe(`{
  "version": 2,
  "name": "mail/send",
  "description": "Sends a mail — at once",
  "params": [
    {
      "name": "to",
      "type": "Address[]"
    },
    {
      "name": "headers",
      "type": "Record<string, json>",
      "optional": true
    },
    {
      "name": "priority",
      "type": "string",
      "optional": true,
      "description": "Priority: low, normal, high"
    }
  ],
  "results": [
    {
      "name": "id",
      "type": "uuid"
    },
    {
      "name": "error",
      "type": "string",
      "optional": true
    }
  ],
  "examples": [
    {
      "description": "Plain",
      "command": "mail send",
      "x-expectedResult": "{ id: 'x' }"
    }
  ],
  "accessLevel": "system",
  "x-fields": {
    "params": {
      "headers": {
        "unit": "lines"
      }
    }
  }
}
`);
});
