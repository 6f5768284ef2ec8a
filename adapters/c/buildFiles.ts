import type { Ownership, PlannedArtifact } from '../../types/Artifact.js';
import type { Code, View } from '../../types/Code.js';
import { verbatim } from '../../renderers/code.js';
import { supportHeader } from '../command/header.js';
import type { CPackage } from './cPackage.js';

/** Plans a file of the package, relative to its folder. */
export type PlanFile = (
  path: string,
  template: string,
  view: () => Record<string, View>,
  ownership?: Ownership,
) => PlannedArtifact;

/** How the package is built, and how programs find it once it is installed. */
export function buildFiles(sdk: CPackage, isServing: boolean, file: PlanFile): PlannedArtifact[] {
  const generated = (path: string, template: string): PlannedArtifact =>
    file(path, template, () => ({
      header: supportHeader(template, '#'),
      list: listsOf(sdk),
    }));
  return [
    file('CMakeLists.txt', 'c/cmake', () => ({ list: listsOf(sdk) }), 'merged'),
    generated('install.cmake', 'c/install'),
    generated('cmake/config.cmake.in', 'c/config'),
    generated('cmake/package.pc.in', 'c/pkgconfig'),
    ...(isServing ? [generated('cmake/server.pc.in', 'c/pkgconfig-server')] : []),
  ];
}

/** Variables of CMake, written as their values: a template cannot, since braces are its own. */
function listsOf({ prefix }: CPackage): Record<string, Code> {
  const value = (variable: string): Code => verbatim(`\${${prefix.macro}_${variable}}`);
  return {
    sources: value('SOURCES'),
    server: value('SERVER_SOURCES'),
    handlers: value('HANDLERS'),
    cases: value('CASES'),
    libraries: value('LIBRARIES'),
    targets: value('TARGETS'),
    configDir: value('CONFIG_DIR'),
    pcDir: value('PC_DIR'),
    pcPrefix: value('PC_PREFIX'),
  };
}
