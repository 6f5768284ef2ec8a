import { execa, type Options } from 'execa';

/** One thing to validate. `run` gives a remark for the report, and rejects when the step failed. */
export interface Step {
  readonly name: string;
  run(): Promise<string>;
}

/** A step that runs a program. Its output is shown only when it fails, unless `remark` makes a line of it. */
export function command(
  name: string,
  file: string,
  args: readonly string[],
  options: Pick<Options, 'cwd' | 'env'>,
  remark: (output: string) => string = () => '',
): Step {
  return {
    name,
    run: async () => {
      const { all } = await execa(file, args, { ...options, stdin: 'ignore', all: true });
      return remark(all);
    },
  };
}

/** Runs the steps in order and reports each; stops at the first that fails. True when none did. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    const start = performance.now();
    const place = `[${index + 1}/${steps.length}]`;
    try {
      const remark = await step.run();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`ok     ${place} ${step.name} (${seconds} s)${remark === '' ? '' : `\n${indent(remark)}`}`);
    } catch (error) {
      console.error(`FAILED ${place} ${step.name}\n${indent(reason(error))}`);
      return false;
    }
  }
  console.log(`All ${steps.length} steps passed.`);
  return true;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { all } = error as { all?: unknown };
  return typeof all === 'string' && all !== ''
    ? `${error.message.split('\n', 1).join('')}\n${all}`
    : error.message;
}

function indent(text: string): string {
  return text.replace(/^/gm, '         ');
}
