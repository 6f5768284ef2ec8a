import type { PlannedArtifact } from '../../types/Artifact.js';
import type { Code, View } from '../../types/Code.js';
import type { FileSymbol } from '../../types/SourceSymbol.js';
import { errorsOf, type Spec, isCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { caseFile } from '../../renderers/cases/caseFile.js';
import { caseName, contractCases, type TestedType } from '../../renderers/TestRenderer.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { type CommandFiles, commandFiles, type KotlinFile } from '../../renderers/kotlin/commandFiles.js';
import { stringLiteral } from '../../renderers/kotlin/encode.js';
import type { KotlinProject } from '../../renderers/kotlin/KotlinContext.js';
import { commandSymbols, serializersSymbols, typesSymbols } from '../../renderers/kotlin/symbols.js';
import { commandPackage, wirePackage } from '../../renderers/kotlin/packages.js';
import { header } from '../command/header.js';
import { commandArtifact } from '../command/planContract.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { typesTested } from '../sdk/typesTested.js';
import { type KotlinPackage, sourceFolder } from './kotlinPackage.js';

/** The files of one command; they need no file of another command to change when they do. */
export function planCommand(
  project: KotlinProject,
  target: KotlinPackage,
  command: Spec,
  context: AdapterContext,
): PlannedArtifact[] {
  if (command.types.length === 0) return [];
  const name = commandPackage(target.root, command.name);
  const folder = sourceFolder(target, 'main', name);
  let made: CommandFiles | undefined;
  const files = (): CommandFiles => (made ??= commandFiles(project, command));
  const source = (
    role: string,
    file: string,
    pick: (files: CommandFiles) => KotlinFile | undefined,
    symbols: () => FileSymbol[],
  ): PlannedArtifact => ({
    ...plan(command, `kotlin-${role}`, `${folder}/${file}.kt`, 'kotlin/source', () =>
      fileView(pick(files())),
    ),
    symbols,
  });
  const hasSerializers = command.types.some(({ id }) => project.types.get(id)?.body.kind !== 'alias');
  return [
    source(
      'types',
      'Types',
      ({ types }) => types,
      () => typesSymbols(project, command),
    ),
    ...(hasSerializers
      ? [
          source(
            'serializers',
            'Serializers',
            ({ serializers }) => serializers,
            () => serializersSymbols(project, command),
          ),
        ]
      : []),
    ...(isCommand(command)
      ? [
          source(
            'command',
            'Command',
            ({ command: file }) => file,
            () => commandSymbols(project, command),
          ),
        ]
      : []),
    ...planTests(project, target, command, context),
  ];
}

function planTests(
  project: KotlinProject,
  target: KotlinPackage,
  command: Spec,
  context: AdapterContext,
): PlannedArtifact[] {
  const tested = testedIn(target, command, context);
  if (tested.length === 0) return [];
  const { resource, test, cases } = testPaths(target, command);
  return [
    plan(command, 'kotlin-contract-test', test, 'kotlin/contract-test', () =>
      testView(project, target, command, tested, resource),
    ),
    plan(command, 'kotlin-cases', cases, 'kotlin/cases', () => ({
      json: caseFile(contractCases(context.types, command)),
    })),
  ];
}

/** Where the test of a command is, and its cases, which it finds as a resource. */
function testPaths(target: KotlinPackage, command: Spec): { test: string; cases: string; resource: string } {
  const name = commandPackage(target.root, command.name);
  const resource = `${name.replaceAll('.', '/')}/cases.json`;
  return {
    test: `${sourceFolder(target, 'test', name)}/ContractTest.kt`,
    cases: `${target.folder}/src/test/resources/${resource}`,
    resource,
  };
}

/** The types of a command that the package tests. */
export function testedIn(target: KotlinPackage, command: Spec, context: AdapterContext): TestedType[] {
  const { test, cases } = testPaths(target, command);
  return typesTested(context, command, test, cases);
}

function plan(
  command: Spec,
  role: string,
  path: string,
  template: string,
  view: () => Record<string, View>,
): PlannedArtifact {
  return commandArtifact(command, role, path, 'generated', template, path, () => ({
    header: verbatim(header(command.file, `${command.name}:${role}`, undefined).trimEnd()),
    ...view(),
  }));
}

function fileView(file: KotlinFile | undefined): Record<string, View> {
  if (file === undefined) throw new Error('a file that was planned has no declarations');
  return { ...file };
}

function testView(
  project: KotlinProject,
  { root }: KotlinPackage,
  command: Spec,
  tested: readonly TypeDeclaration[],
  resource: string,
): Record<string, View> {
  const errors = errorsTest(project, command, resource);
  const wire = wirePackage(root);
  const checks = [`${wire}.checkContract`, ...(errors.length === 0 ? [] : [`${wire}.checkErrors`])];
  const imports = [...checks, 'kotlin.test.Test'];
  return {
    package: verbatim(commandPackage(root, command.name)),
    imports: imports.map((name) => verbatim(`import ${name}`)),
    tests: tested
      .map((declaration, index) => {
        const names = project.names.get(command.name)?.types.get(declaration.id);
        const type = names?.type ?? verbatim('');
        const args = [
          names?.serializer ?? verbatim(''),
          stringLiteral(`/${resource}`),
          stringLiteral(caseName(declaration)),
        ];
        return {
          name: code`contract${index + 1}Of${type}`,
          check: code`checkContract(${joinCode(args, ', ')})`,
        };
      })
      .concat(errors),
  };
}

/** The test of the errors that a command declares; none where it declares none. */
function errorsTest(project: KotlinProject, command: Spec, resource: string): { name: Code; check: Code }[] {
  const names = project.names.get(command.name);
  if (names === undefined || errorsOf(command).length === 0) return [];
  const { type, other } = names.errors;
  const args = joinCode([names.command, stringLiteral(`/${resource}`)], ', ');
  return [{ name: code`errorsOf${type}`, check: code`checkErrors(${args}) { it is ${type}.${other} }` }];
}
