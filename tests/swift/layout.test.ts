import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Code } from '../../types/Code.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import { code, verbatim } from '../../renderers/code.js';
import { stringLiteral } from '../../renderers/swift/encode.js';
import {
  apart,
  arm,
  array,
  below,
  block,
  call,
  generics,
  lines,
  opened,
  settled,
  spread,
  typeHead,
} from '../../renderers/swift/layout.js';
import { availability } from '../../renderers/swift/swiftField.js';
import { mirror } from '../../renderers/swift/swiftMirror.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { swiftToolchain } from '../support/toolchains/swift.js';
import { runTool } from '../support/toolchains/tools.js';

const missing = swiftToolchain.missing();
const skipped = missing.length === 0 ? '' : ` (SKIPPED: without ${missing.join(', ')})`;
const name = (length: number): Code => verbatim('x'.repeat(length));
const text = (length: number): Code => stringLiteral('x'.repeat(length));
const names = (count: number, length: number): Code[] => Array<Code>(count).fill(name(length));

/** Members of a type whose width grows. */
const members: Readonly<Record<string, (length: number) => Doc>> = {
  'a property': (length) => spread(code`public var ${name(length)}:`, code`[${name(30)}]?`),
  'a deprecated property': (length) => below([availability('x'.repeat(length)), code`public var a: Int`]),
  'a case': (length) => call(code`case a`, [code`value: ${name(length)}`, code`other: [Int]`]),
  'another name': (length) => spread(code`public typealias A${length} =`, code`${name(length)}<B, C>`),
  'a struct': (length) =>
    opened(typeHead(code`public struct ${name(length)}`, [code`Equatable`, code`Sendable`]), [
      code`public init() {}`,
    ]),
  'a struct with parameters': (length) =>
    opened(
      typeHead(
        [code`public struct A${length}`, generics([code`T: WireValue`, code`${name(length)}: WireValue`])],
        [code`Equatable`, code`Sendable`],
      ),
      [code`public init() {}`],
    ),
  'an initialiser': (length) =>
    opened(call(code`public init`, [code`a: Int = 1`, code`b: ${name(length)}`], code` {`), [
      code`self.a = a`,
    ]),
  'what a protocol asks for': (length) =>
    call(code`func a`, [code`_ params: ${name(length)}`], code` async throws(${name(40)}) -> A.Result`),
  'a mirror': (length) =>
    block(code`public var a: Mirror`, [
      mirror(code`Mirror`, [[code`"a": `, text(length)], code`"b": self.b as Any`], 'struct'),
    ]),
  'a mirror of one': (length) =>
    block(code`public var a: Mirror`, [
      mirror(code`Mirror`, [[code`"a": `, call(code``, [text(length), code`b: 1`])]], 'enum'),
    ]),
};

/** Statements of a function in the same way. */
const statements: Readonly<Record<string, (length: number) => Doc>> = {
  'a call': (length) => call(code`try object.set`, [text(length), code`self.a`]),
  'a call that is assigned': (length) => [
    code`self.a = `,
    call(code`try object.required`, [text(length), code`.maxLength(8)`]),
  ],
  'calls in a call': (length) => {
    const inner = call(code`try object.required`, [text(length), code`.maxLength(8)`]);
    return [
      code`self = `,
      call(code`.a`, [
        [code`a: `, inner],
        [code`b: `, inner],
      ]),
    ];
  },
  'a list that is assigned': (length) => array(code`let known: [Text] = `, [text(length), text(3)]),
  'a list of one': (length) => array(code`let known: [Text] = `, [text(length)]),
  'a list in a call': (length) => array(code`try refuse(except: `, [text(length), text(3)], code`)`),
  'a value': (length) => spread(code`self.a =`, text(length)),
  'a closure': (length) =>
    opened(code`self = try object.nested("a") { content in`, [call(code`.a`, [text(length), text(3)])]),
  'a switch': (length) =>
    below(
      code`switch self {`,
      arm(call(code`case .a`, names(4, Math.ceil(length / 4)), code`:`), [code`f()`]),
      code`}`,
    ),
};

describe.skipIf(missing.length > 0)(`swift-format leaves as it is${skipped}`, () => {
  const lengths = Array.from({ length: 130 }, (_, index) => index + 1);

  it.each(Object.keys(members))('%s', async (what) => {
    const items = lengths.map((length) => settled(members[what]?.(length) ?? []));
    await expectLeft(lines('', opened(code`public enum A {`, [apart(items)])));
  });

  it.each(Object.keys(statements))('%s', async (what) => {
    const items = lengths.map((length) =>
      block(code`func f${length}()`, [settled(statements[what]?.(length) ?? [])]),
    );
    await expectLeft(lines('', opened(code`public enum A {`, [apart(items)])));
  });
});

/** And takes most of it without being told to. */
async function expectLeft(source: string): Promise<void> {
  expect(source.split('// swift-format-ignore').length).toBeLessThan(40);
  const root = temporaryFolder();
  const config = readFileSync(join(repository, 'templates/swift/swift-format.hbs'), 'utf8');
  writeFiles(root, { '.swift-format': config, 'A.swift': source });
  const { stdout, exitCode } = await runTool(root, 'swift', ['format', 'A.swift']);
  expect({ stdout: `${stdout}\n`, exitCode }).toEqual({ stdout: source, exitCode: 0 });
  const lint = await runTool(root, 'swift', ['format', 'lint', '--strict', 'A.swift']);
  expect(`${lint.stdout}${lint.stderr}`).toBe('');
}
