import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseFile } from '../../renderers/cases/caseFile.js';
import { contractCases } from '../../renderers/TestRenderer.js';
import { parseCases } from '../../runtime/typescript/testing/index.js';
import { bindFixtures, type BoundFixtures } from '../support/rust/bindFixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';

const schema = JSON.parse(
  readFileSync(join(repository, 'specs/schema/contract-cases.v1.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(
  schema,
);

describe('the cases of every fixture', () => {
  let fixtures: BoundFixtures;
  beforeAll(async () => {
    fixtures = await bindFixtures(`${sharedFolder()}/project`);
  });

  it('fit the published schema, and are read as they were written', () => {
    for (const spec of fixtures.commands) {
      const cases = contractCases(fixtures.project.types, spec);
      const text = caseFile(cases);
      const { format: _format, checksum: _checksum, ...read } = parseCases(spec.name, text);
      expect(read).toEqual(cases);
      validate(JSON.parse(text));
      expect(validate.errors, spec.name).toBe(null);
    }
  });

  it('have no two of one title', () => {
    for (const spec of fixtures.commands)
      for (const { name, accepted } of contractCases(fixtures.project.types, spec).types) {
        const titles = accepted.map(({ title }) => title);
        expect(
          titles.filter((title, index) => titles.indexOf(title) !== index),
          `${spec.name} ${name}`,
        ).toEqual([]);
      }
  });
});

it('the page shows a file that fits the schema', () => {
  const page = readFileSync(join(repository, 'docs/contract-cases.md'), 'utf8');
  const shown = JSON.parse(/```json\n([^]*?)```/.exec(page)?.[1] ?? '') as object;
  validate(shown);
  expect(validate.errors).toBe(null);
});
