import type { PlannedArtifact } from '../../types/Artifact.js';
import type { Code, View } from '../../types/Code.js';
import type { FileSymbol } from '../../types/SourceSymbol.js';
import type { Spec } from '../../types/ir/Spec.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { type CProject, neighbours } from '../../renderers/c/cProject.js';
import { commandDeclarations, commandDefinitions, handlerHead } from '../../renderers/c/commandCode.js';
import { declareTypes } from '../../renderers/c/declarations.js';
import { describeTypes } from '../../renderers/c/descriptors.js';
import { commandSymbols, handlerSymbols, sourceSymbols, typesSymbols } from '../../renderers/c/symbols.js';
import { docComment } from '../../renderers/c/encode.js';
import { typeFunctions } from '../../renderers/c/functions.js';
import { caseFile } from '../../renderers/cases/caseFile.js';
import { contractCases } from '../../renderers/TestRenderer.js';
import { header } from '../command/header.js';
import { commandArtifact } from '../command/planContract.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { type CPackage, packageNames, handlerFile } from './cPackage.js';
import { casesPath, testedIn } from './cTests.js';

/** The files of one command. What another adapter serves has types here, and no stub. */
export function planCommand(
  project: CProject,
  sdk: CPackage,
  command: Spec,
  isServed: boolean,
  context: AdapterContext,
): PlannedArtifact[] {
  const stem = project.stems.get(command.name) ?? '';
  const handler = handlerFile(sdk, stem, context);
  const head = (role: string): Code => header(command.file, `${command.name}:${role}`, undefined);
  const plan = (
    role: string,
    path: string,
    template: string,
    view: () => Record<string, View>,
  ): PlannedArtifact =>
    commandArtifact(command, role, `${sdk.folder}/${path}`, 'generated', template, handler, view);
  const callable = project.callable.get(command.name);
  const artifacts: PlannedArtifact[] = [
    {
      ...plan('c-header', `include/${sdk.name}/commands/${stem}.h`, 'c/command-header', () => ({
        header: head('c-header'),
        ...headerView(project, sdk, command),
      })),
      symbols: () => headerSymbols(project, command),
    },
    {
      ...plan('c-source', `src/commands/${stem}.c`, 'c/command-source', () => ({
        header: head('c-source'),
        ...sourceView(project, sdk, command),
      })),
      symbols: () => (callable === undefined ? [] : sourceSymbols(callable)),
    },
  ];
  if (testedIn(sdk, project, context, command).length > 0)
    artifacts.push(
      plan('c-cases', casesPath(project, command), 'c/json', () => ({
        json: caseFile(contractCases(context.types, command)),
      })),
    );
  if (callable !== undefined && isServed)
    artifacts.push({
      ...commandArtifact(command, 'c-handler', handler, 'merged', 'c/handler', handler, () => ({
        ...packageNames(sdk),
        doc: docComment('', command.description, `Runs ${command.name}.`),
        head: handlerHead(callable),
      })),
      symbols: () => handlerSymbols(callable),
    });
  return artifacts;
}

function headerView(project: CProject, sdk: CPackage, command: Spec): Record<string, View> {
  const stem = project.stems.get(command.name) ?? '';
  const group = project.groups.get(command.name) ?? [command.name];
  const types = declaredFor(project, command).flatMap((name) => project.types.homes.get(name) ?? []);
  const { names, definitions } = declareTypes(project, types);
  const own = project.types.homes.get(command.name) ?? [];
  const callable = project.callable.get(command.name);
  return {
    package: verbatim(sdk.name),
    guard: verbatim(`${sdk.prefix.macro}_COMMANDS_${stem.toUpperCase()}_H`),
    about: verbatim(`What ${command.name} declares.`),
    includes: includesOf(project, sdk, command.name, group),
    names,
    definitions,
    functions: [
      ...(callable === undefined ? [] : commandDeclarations(callable)),
      ...typeFunctions(sdk.prefix, own).declarations,
    ],
  };
}

/** The commands whose types the header of a command declares: those of its group are in the header of the first. */
function declaredFor({ groups }: CProject, { name }: Spec): readonly string[] {
  const group = groups.get(name) ?? [name];
  return group[0] === name ? group : [];
}

function headerSymbols(project: CProject, command: Spec): FileSymbol[] {
  const callable = project.callable.get(command.name);
  return [
    ...declaredFor(project, command).flatMap((name) => typesSymbols(project, name)),
    ...(callable === undefined ? [] : commandSymbols(callable)),
  ];
}

/** Headers of the commands whose types the header needs; those of the group come from the first of them. */
function includesOf(project: CProject, sdk: CPackage, command: string, group: readonly string[]): Code[] {
  const [first = command] = group;
  const needed = first === command ? group.flatMap((name) => neighbours(project.types, name)) : [first];
  const files = [...new Set(needed)]
    .filter((name) => first !== command || !group.includes(name))
    .map((name) => `${sdk.name}/commands/${project.stems.get(name) ?? ''}.h`);
  return [...files.sort()].map((file) => verbatim(`#include "${file}"`));
}

function sourceView(project: CProject, sdk: CPackage, command: Spec): Record<string, View> {
  const own = project.types.homes.get(command.name) ?? [];
  const { forward, tables } = describeTypes(project, own);
  const callable = project.callable.get(command.name);
  const group = project.groups.get(command.name) ?? [];
  const prefixes = [command.name, ...group.filter((name) => name !== command.name)];
  return {
    includes: prefixes.map((name) => verbatim(`${sdk.name}/commands/${project.stems.get(name) ?? ''}.h`)),
    forward: forward.length === 0 ? false : joinCode(forward, '\n'),
    tables,
    callable: callable !== undefined,
    support: callable === undefined ? code`type.h` : code`call.h`,
    functions: [
      ...(callable === undefined ? [] : commandDefinitions(callable)),
      ...typeFunctions(sdk.prefix, own).definitions,
    ],
  };
}
