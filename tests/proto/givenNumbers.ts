import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { protoFiles } from '../support/toolchains/proto.js';

/** What every number in the .proto files of a package stands for: by package, message and number, the type and the names. */
export function givenNumbers(root: string): Map<string, string> {
  const given = new Map<string, string>();
  for (const file of protoFiles(root)) {
    let owner = '';
    for (const line of readFileSync(join(root, file), 'utf8').split('\n')) {
      owner = /^(?:message|enum) (\w+)/.exec(line)?.[1] ?? owner;
      const field = /^ +(?:optional )?((?:repeated )?[\w.<>, ]+?) (\w+) = (\d+) \[/.exec(line);
      const value = /^ {2}([A-Z]\w*) = (\d+);$/.exec(line);
      if (field) given.set(`${file} ${owner} ${field[3] ?? ''}`, `${field[1] ?? ''} ${field[2] ?? ''}`);
      else if (value) given.set(`${file} ${owner} ${value[2] ?? ''}`, value[1] ?? '');
    }
  }
  return given;
}
