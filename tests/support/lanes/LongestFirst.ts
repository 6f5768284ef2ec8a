import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { lanes } from './lanes.js';

const places = new Map(lanes.map(({ name }, index) => [name, index]));

/** Begins with the lanes that take longest; within a lane, with what took longest the last time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification): number => places.get(project.name) ?? places.size;
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
