import { describe, expect, it } from 'vitest';
import { writersIn } from './writersIn.js';

describe('writersIn', () => {
  it.each([
    ["import { writeFileSync } from 'node:fs';", 'writeFileSync'],
    ["import { writeFileSync as read } from 'fs';", 'writeFileSync'],
    ["import { rm, readFile } from 'node:fs/promises';", 'rm'],
    ["import { promises } from 'node:fs';", 'promises'],
    ["import fs from 'node:fs';", '*'],
    ["import fs, { readFileSync } from 'node:fs';", '*'],
    ["import * as fs from 'node:fs/promises';", '*'],
    ["export { writeFile } from 'node:fs/promises';", '*'],
    ["export * from 'node:fs';", '*'],
    ["import fs = require('node:fs');", '*'],
    ["const { rmSync } = await import('node:fs');", '*'],
    ["const fs = require('fs');", '*'],
    ['const fs = module.require(`fs`);', '*'],
    ["const fs = process.getBuiltinModule('node:fs');", '*'],
    ['const fs = require(`${scheme}fs`);', '*'],
    ['const fs = process.getBuiltinModule(name);', '*'],
    ["import { outputFile } from 'fs-extra';", 'outputFile'],
    ["import fs from 'graceful-fs';", '*'],
    ["import { openSync } from 'node:fs'; openSync(path, 'w');", 'openSync'],
    ["import { openSync } from 'node:fs'; openSync(path, flags);", 'openSync'],
    [
      "import { openSync, constants } from 'node:fs'; openSync(path, constants.O_RDONLY | constants.O_CREAT);",
      'openSync',
    ],
    ["import { openSync } from 'node:fs'; const make = openSync; make(path, 'w');", 'openSync'],
    ["import { open as look } from 'node:fs/promises'; await look(path, 'r+');", 'open'],
    ["createRequire(import.meta.url)('node:fs').rmSync(path);", '*'],
    ["await import('node:fs/promises');", '*'],
  ])('finds what %s could write with', (text, writer) => {
    expect(writersIn('module.ts', text)).toContain(writer);
  });

  it.each([
    "import { readFileSync, type Stats } from 'node:fs';",
    "import type { PathLike, WriteStream } from 'node:fs';",
    "import { openSync } from 'node:fs'; openSync(path); openSync(path, 'r');",
    "import { open } from 'node:fs/promises'; await open(path, 'r'); database.open(path, 'w');",
    "import { constants, openSync } from 'node:fs'; openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);",
    "import { writeFileSync } from './transaction.js';",
    'const { version } = require(`${name}/package.json`);',
    'const text = "import { writeFileSync } from \'node:fs\';";',
  ])('finds nothing in %s', (text) => {
    expect(writersIn('module.ts', text)).toEqual([]);
  });
});
