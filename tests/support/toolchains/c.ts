import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proving } from '../proofs/proving.js';
import type { DriverProgram } from './LanguageToolchain.js';
import { type Declared, namesOf } from './namesOf.js';
import { missingTools, runTool, toolComplaints } from './tools.js';

/** What a compiler may complain about; all of it is an error. */
const warnings = ['-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', '-Werror'];
const sanitizers = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all', '-g'];
const strict = ['-std=c11', ...warnings, ...sanitizers].join(' ');

/** Two at once: a machine with more has other languages to compile. */
const jobs = '2';

export const cToolchain = proving({
  language: 'c',
  adapter: 'c',
  missing: () => missingTools(['gcc', 'g++', 'cmake', 'pkg-config', 'clang-format', 'valgrind']),
  async complaints(project) {
    const found: string[] = [await build(project)];
    for (const check of [formatted, includedFromCpp]) found.push(await check(packageOf(project)));
    return found.filter((text) => text !== '').join('\n');
  },
  async testFailures(project) {
    const failed = await build(project);
    if (failed !== '') return failed;
    const { exitCode, stdout, stderr } = await runTool(buildOf(project), 'ctest', ['--output-on-failure']);
    if (exitCode !== 0 || !stdout.includes('tests passed, 0 tests failed')) return `${stdout}\n${stderr}`;
    return '';
  },
  async buildDriver(project, commands): Promise<DriverProgram> {
    const failed = await build(project);
    if (failed !== '') throw new Error(failed);
    const names = await namesOf(project, cToolchain);
    const rows = commands.map(({ name }) => ({ name, params: names.params(name) }));
    const folder = join(buildOf(project), 'driver');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'driver.c'), driverSource(rows));
    const libraries = ['jansson', 'libpcre2-8'];
    const { stdout } = await runTool(folder, 'pkg-config', ['--libs', ...libraries]);
    const library = join(buildOf(project), 'libsdk.a');
    const flags = [...strict.split(' '), '-I', join(packageOf(project), 'include'), 'driver.c', library];
    const output = await toolComplaints(folder, 'gcc', [
      ...flags,
      ...stdout.trim().split(/\s+/),
      '-lm',
      '-o',
      'driver',
    ]);
    if (output !== '') throw new Error(output);
    return { command: join(folder, 'driver'), args: [], cwd: folder };
  },
  async deprecationWarnings(project, programs) {
    const warned = new Map<string, readonly number[]>();
    for (const [key, program] of programs) warned.set(key, await warnedLines(packageOf(project), program));
    return warned;
  },
});

function packageOf(project: string): string {
  return join(project, 'sdk', 'c');
}

function buildOf(project: string): string {
  return join(project, 'build-c');
}

/** Builds library, server, example and tests with every warning on; what was built before is built no more. */
async function build(project: string): Promise<string> {
  const args = ['-S', packageOf(project), '-B', buildOf(project), `-DCMAKE_C_FLAGS=${strict}`];
  const configured = await toolComplaints(project, 'cmake', args);
  return configured === ''
    ? await toolComplaints(project, 'cmake', ['--build', buildOf(project), '--parallel', jobs])
    : configured;
}

async function formatted(folder: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.[ch]$/.test(name),
  );
  return await toolComplaints(folder, 'clang-format', ['--dry-run', '-Werror', ...files]);
}

/** Headers are included from C++ too, each by itself and all together. */
async function includedFromCpp(folder: string): Promise<string> {
  const lines = headersOf(folder).map((header) => `#include "${header}"`);
  const args = ['-std=c++17', ...warnings, '-pedantic', '-fsyntax-only', '-x', 'c++', '-I', 'include', '-'];
  const { exitCode, stderr } = await runTool(folder, 'g++', args, { input: `${lines.join('\n')}\n` });
  return exitCode === 0 ? '' : stderr;
}

/** The lines in which a program uses what is deprecated, as C and as C++ compilers see it. Throws on anything else they say. */
async function warnedLines(folder: string, program: string): Promise<number[]> {
  const options = ['-Wall', '-Wextra', '-fsyntax-only', '-fno-diagnostics-show-caret', '-I', 'include'];
  const seen: number[][] = [];
  for (const [compiler, standard, language] of [
    ['gcc', '-std=c11', 'c'],
    ['g++', '-std=c++20', 'c++'],
  ] as const) {
    const args = [standard, ...options, '-Wno-missing-field-initializers', '-x', language, '-'];
    const { exitCode, stderr } = await runTool(folder, compiler, args, { input: program });
    const said = stderr.split('\n').filter((line) => /: (warning|error): /.test(line));
    const lines = said.map((line) => {
      const at = /^<stdin>:(\d+):.*\[-Wdeprecated-declarations\]$/.exec(line)?.[1];
      if (at === undefined || exitCode !== 0) throw new Error(`${compiler}: ${line}`);
      return Number(at);
    });
    seen.push([...new Set(lines)].sort((a, b) => a - b));
  }
  const [inC = [], inCpp = []] = seen;
  if (inC.join() !== inCpp.join())
    throw new Error(`warnings in lines [${inC.join()}] of C, in [${inCpp.join()}] of C++`);
  return inC;
}

/** The headers as programs include them. */
function headersOf(folder: string): string[] {
  const include = join(folder, 'include');
  return readdirSync(include, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.h') && statSync(join(include, name)).isFile())
    .sort();
}

/** A program by the protocol of {@link LanguageToolchain}: values are equal when their texts are. */
function driverSource(commands: readonly { name: string; params: Declared }[]): string {
  // The folder of the header is one that the compiler is told.
  const headers = commands.map(({ params }) => params.file.replace(/^.*?\/include\//, ''));
  const rows = commands.map(({ name, params }) => ({ name, params: params.name }));
  const again = rows.map(
    ({
      params,
    }) => `static sdk_status again_${params}(const char *text, size_t length, sdk_string *out, sdk_error *error, bool *refused) {
  ${params} value;
  sdk_status status = ${params}_from_json(text, length, &value, error);
  *refused = status == SDK_REFUSED || status == SDK_NOT_JSON;
  if (status == SDK_OK) status = ${params}_to_json(&value, out, error);
  ${params}_free(&value);
  return status;
}`,
  );
  return `#define _POSIX_C_SOURCE 200809L
${[...new Set(headers)].map((header) => `#include "${header}"`).join('\n')}
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
typedef sdk_status (*again)(const char *, size_t, sdk_string *, sdk_error *, bool *);
${again.join('\n')}
static const struct { const char *name; again run; } known[] = {
${rows.map(({ name, params }) => `  {"${name}", again_${params}},`).join('\n')}
};
static again find(const char *name) {
  for (size_t index = 0; index < sizeof known / sizeof *known; index++) {
    if (strcmp(known[index].name, name) == 0) return known[index].run;
  }
  return NULL;
}
static void answer(again run, const char *text, size_t length) {
  sdk_string first = {0};
  sdk_string second = {0};
  sdk_error error;
  bool refused = false;
  sdk_status status = run(text, length, &first, &error, &refused);
  if (status != SDK_OK) {
    printf("%s\\t%s at '%s' (%s)\\n", refused ? "refused" : "broken", error.message, error.path, error.rule);
  } else if (run(first.text, first.length, &second, &error, &refused) != SDK_OK) {
    printf("broken\\tits own text: %s at '%s'\\n", error.message, error.path);
  } else if (first.length != second.length || memcmp(first.text, second.text, first.length) != 0) {
    printf("broken\\t%s became %s\\n", first.text, second.text);
  } else {
    printf("ok\\t%s\\n", first.text);
  }
  sdk_string_free(&first);
  sdk_string_free(&second);
}
int main(void) {
  char *line = NULL;
  size_t size = 0;
  ssize_t length;
  while ((length = getline(&line, &size, stdin)) > 0) {
    if (line[length - 1] == '\\n') line[--length] = '\\0';
    if (strncmp(line, "print ", 6) == 0) {
      puts("broken\\tno value has a printed form");
      fflush(stdout);
      continue;
    }
    char *tab = strchr(line, '\\t');
    if (tab == NULL) return EXIT_FAILURE;
    *tab = '\\0';
    again run = find(line);
    if (run == NULL) return EXIT_FAILURE;
    answer(run, tab + 1, (size_t)(line + length - tab - 1));
    fflush(stdout);
  }
  free(line);
  return EXIT_SUCCESS;
}
`;
}
