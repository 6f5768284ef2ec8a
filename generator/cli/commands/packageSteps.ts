import { posix } from 'node:path';
import type { UnsealedAction } from '../../app/plan/planned.js';
import type { NextStep } from '../Report.js';

interface PackageTests {
  language: string;
  /** Builds and tests; `folder` is that of the package. */
  command(folder: string): string;
}

/** By the name of the manifest. */
const tests: Readonly<Record<string, PackageTests>> = {
  'Package.swift': { language: 'Swift', command: (folder) => `swift test --package-path ${folder}` },
  'pom.xml': { language: 'Kotlin', command: (folder) => `mvn -f ${folder} test` },
  'pyproject.toml': {
    language: 'Python',
    command: (folder) => `cd ${folder} && pip install -e '.[http,server]' pytest && python -m pytest`,
  },
  'CMakeLists.txt': {
    language: 'C',
    command: (folder) =>
      `cmake -S ${folder} -B ${folder}/build && cmake --build ${folder}/build && ctest --test-dir ${folder}/build`,
  },
  'buf.yaml': { language: 'Protobuf', command: (folder) => `buf lint ${folder}` },
};

/** What to do with packages that a run made for the first time. `at` gives a path as the user has to write it. */
export function packageSteps(created: readonly UnsealedAction[], at: (path: string) => string): NextStep[] {
  return created.flatMap(({ path, owner }) => {
    const name = posix.basename(path);
    const test = owner !== null && Object.hasOwn(tests, name) ? tests[name] : undefined;
    if (test === undefined) return [];
    const why = `Build and test the ${test.language} package`;
    return [{ why, command: test.command(at(posix.dirname(path))) }];
  });
}
