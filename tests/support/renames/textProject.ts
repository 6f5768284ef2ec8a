import type { GitProject } from '../GitProject.js';

const fields = {
  description: 'Counts words.',
  types: {
    Level: { enum: ['low', 'high'] },
    Line: { fields: { number: { type: 'int32' }, words: { type: 'int32' } } },
  },
  params: [
    { name: 'text', type: 'string' },
    { name: 'level', type: 'Level', optional: true },
  ],
  results: [
    { name: 'total', type: 'int32' },
    { name: 'lines', type: 'Line[]' },
  ],
  errors: [
    {
      code: 'EMPTY_TEXT',
      description: 'There is nothing to count.',
      fields: { length: { type: 'int32' } },
    },
  ],
};

/** A command in Rust, and one like it in TypeScript, C and Python. */
export const textProject = {
  '.generator.json': {},
  '.gitignore': 'node_modules\ntarget\n__pycache__\n.mypy_cache\n',
  'package.json': { type: 'module', private: true },
  'specs/text-wordcount.json': {
    version: 2,
    name: 'text/wordcount',
    adapter: 'rust-ipc',
    rust: { module: 'modules/text', command_prefix: 'text/' },
    ...fields,
  },
  'specs/pay-capture.json': {
    version: 2,
    name: 'pay/capture',
    adapter: ['server-only', 'c', 'python'],
    ...fields,
    description: 'Captures words.',
    params: [{ name: 'phrase', type: 'string' }, ...fields.params.slice(1)],
  },
};

/** Files with logic, by what they are called before anything is renamed. */
export const logic = {
  rust: 'workers/core/src/modules/text/mod.rs',
  typescript: 'commands/pay/capture/server/PayCaptureServerCommand.ts',
  c: 'sdk/c/handlers/pay_capture.c',
  python: 'sdk/python/src/commands_sdk/commands/pay_capture.py',
};

/** Writes logic into every stub, with types, errors and helpers; the Python module, which is generated, is taken over. */
export async function writeLogic(project: GitProject): Promise<void> {
  project.edit(
    logic.rust,
    ['    TextWordcountError, ', '    Line, TextWordcountEmptyTextErrorData, TextWordcountError, '],
    ['        _params: TextWordcountParams', '        params: TextWordcountParams'],
    [
      '        let error = CommandError::NotImplemented {\n            command: "text/wordcount",\n        };\n        Err(error.into())\n',
      [
        '        if params.text.is_empty() {',
        '            let data = TextWordcountEmptyTextErrorData { length: 0 };',
        '            return Err(TextWordcountError::EmptyText(data));',
        '        }',
        '        let lines: Vec<Line> = params',
        '            .text',
        '            .lines()',
        '            .zip(1..)',
        '            .map(|(line, number)| line_of(line, number))',
        '            .collect();',
        '        let total = lines.iter().map(|line| line.words).sum();',
        '        Ok(TextWordcountResult { total, lines })',
        '',
      ].join('\n'),
    ],
    ['    CallContext, CommandError, CreateError,', '    CallContext, CreateError,'],
  );
  append(
    project,
    logic.rust,
    [
      'fn line_of(line: &str, number: i32) -> Line {',
      '    let words = i32::try_from(line.split_whitespace().count()).unwrap_or(i32::MAX);',
      '    Line { number, words }',
      '}',
    ].join('\n'),
  );
  project.edit(
    logic.typescript,
    ['  type PayCaptureParams', '  PayCaptureEmptyTextError,\n  type Line,\n  type PayCaptureParams'],
    [
      'return await this.notImplemented(params, context);',
      [
        'const { phrase, level } = params;',
        '    context.signal?.throwIfAborted();',
        '    if (params.phrase === "") throw new PayCaptureEmptyTextError({ length: 0 });',
        '    const lines = phrase.split("\\n").map((line, at) => lineOf(line, at + 1));',
        '    const least = level === "low" ? 0 : 1;',
        '    const total = lines.reduce((sum, { words }) => sum + words, least);',
        '    return Promise.resolve({ total, lines });',
      ].join('\n'),
    ],
  );
  append(
    project,
    logic.typescript,
    'function lineOf(line: string, number: number): Line {\n  return { number, words: line.split(" ").length };\n}',
  );
  project.edit(logic.c, [
    '  (void)context;\n  (void)params;\n  (void)result;\n  (void)failure;\n  return SDK_NOT_IMPLEMENTED;\n',
    cBody,
  ]);
  append(project, logic.python, pythonHelper);
  project.expect(await project.archc('adopt', logic.python), 0);
  project.commit('logic');
}

const cBody = `  (void)context;
  if (params->phrase.length == 0) {
    failure->is = sdk_pay_capture_FailureKind_EMPTY_TEXT;
    failure->of.empty_text.length = 0;
    return SDK_FAILED;
  }
  result->total = (int32_t)params->phrase.length;
  return SDK_OK;
`;

const pythonHelper = `def shout(params: PayCaptureParams) -> PayCaptureParams:
    """Params of mine."""
    if not params.phrase:
        raise PayCaptureEmptyTextError(PayCaptureEmptyTextErrorData(length=0))
    return PayCaptureParams(phrase=params.phrase.upper(), level=params.level)`;

function append(project: GitProject, path: string, text: string): void {
  project.write(path, `${project.read(path)}\n\n${text}\n`);
}
