import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../support/repository.js';
import type { DrivenLanguage } from '../support/toolchains/languages.js';
import type { DrivenCommand, DriverProgram } from '../support/toolchains/LanguageToolchain.js';
import { type CommandNames, namesOf } from '../support/toolchains/namesOf.js';
import { missingTools, runTool, toolComplaints } from '../support/toolchains/tools.js';

/** Go that is not in the path is looked for where its installer puts it. */
const installed = '/usr/local/go/bin';

function tool(name: 'go' | 'gofmt'): string {
  const there = join(installed, name);
  return missingTools([name]).length > 0 && existsSync(there) ? there : name;
}

export const example = join(repository, 'examples', 'custom-language');

/** Gives a project the adapter of the example, and `archc` for it to import. The specs and the config stay. */
export function installAdapter(root: string): void {
  cpSync(join(example, 'tools'), join(root, 'tools'), { recursive: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  symlinkSync(repository, join(root, 'node_modules', 'archc'));
}

/** What gofmt, vet and the compiler have to say of the module; empty when they are content. */
export async function goComplaints(project: string): Promise<string> {
  const module = join(project, 'sdk', 'go');
  const { stdout, stderr } = await runTool(module, tool('gofmt'), ['-l', '.']);
  const said = await toolComplaints(module, tool('go'), ['vet', './...']);
  return `${stdout}${stderr}${said}`;
}

/** The language of the example, as the conformance matrix takes it. */
export const goLanguage: DrivenLanguage = {
  title: 'Go',
  prepare: (root) => {
    installAdapter(root);
    cpSync(join(example, '.generator.json'), join(root, '.generator.json'));
  },
  toolchain: {
    adapter: 'go',
    missing: () =>
      ['go', 'gofmt'].filter((name) => missingTools([name]).length > 0 && !existsSync(join(installed, name))),
    complaints: goComplaints,
    testFailures: () => Promise.resolve(''),
    buildDriver,
  },
};

async function buildDriver(project: string, commands: readonly DrivenCommand[]): Promise<DriverProgram> {
  const module = join(project, 'sdk', 'go');
  const path = join(module, 'driver', 'main.go');
  mkdirSync(dirname(path), { recursive: true });
  const names = await namesOf(project, { adapter: 'go', language: 'go', trusted: true });
  writeFileSync(path, driver(commands, names));
  const complaint = await toolComplaints(module, tool('go'), ['build', '-o', 'driver/driver', './driver']);
  if (complaint !== '') throw new Error(complaint);
  return { command: join(module, 'driver', 'driver'), args: [], cwd: module };
}

function driver(commands: readonly DrivenCommand[], { paramsCodec }: CommandNames): string {
  const entries = commands.map(({ name }) => {
    const codec = paramsCodec(name).qualified;
    return `\t${JSON.stringify(name)}: func(text string) string { return answer(${codec}(), text) },`;
  });
  return `package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"example.com/sdk/commands"
	"example.com/sdk/wire"
)

func answer[T any](codec wire.Codec[T], text string) string {
	value, err := codec.Unmarshal([]byte(text))
	var refusal *wire.Refusal
	if errors.As(err, &refusal) {
		return "refused\\t" + line(err.Error())
	}
	if err != nil {
		return "broken\\t" + line(err.Error())
	}
	written, err := codec.Marshal(value)
	if err != nil {
		return "broken\\t" + line(err.Error())
	}
	again, err := codec.Unmarshal(written)
	if err != nil || !reflect.DeepEqual(again, value) {
		return fmt.Sprintf("broken\\tit became another value: %v", err)
	}
	return "ok\\t" + string(written)
}

func line(text string) string {
	return strings.ReplaceAll(text, "\\n", " ")
}

var known = map[string]func(string) string{
${entries.join('\n')}
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		name, text, _ := strings.Cut(in.Text(), "\\t")
		fmt.Println(known[name](text))
	}
}
`;
}

/** The names of the files of the module, relative to it. */
export function moduleFiles(project: string): string[] {
  return readdirSync(join(project, 'sdk', 'go'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .sort();
}
