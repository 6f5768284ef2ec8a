import type { View } from '../../types/Code.js';
import { code } from '../../renderers/code.js';
import { markdownCode } from '../../renderers/markdown.js';
import { deprecationBehind } from '../../renderers/markdownDeprecation.js';
import type { PlannedProto } from '../../renderers/proto/protoProject.js';
import { htmlHeader } from '../command/header.js';
import type { SdkPackage } from '../sdk/sdkPackage.js';

/** The README of the package: what is in it, how it is used, what a converter loses. */
export function readmeView(files: readonly PlannedProto[], { name }: SdkPackage): Record<string, View> {
  const services = files.flatMap(({ service, home, command }) =>
    service === undefined
      ? []
      : [
          code`| ${markdownCode(command.name)}${deprecationBehind(command.deprecated)} | ${markdownCode(`${home.package}.${service.name}/${service.rpc}`)} | ${markdownCode(home.file)} |`,
        ],
  );
  const [first] = files;
  return {
    header: htmlHeader('the specs'),
    root: markdownCode(name),
    services,
    example: markdownCode(first === undefined ? name : first.home.file),
  };
}
