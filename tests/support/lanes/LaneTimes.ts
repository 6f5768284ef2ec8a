import type { Reporter, TestModule } from 'vitest/node';

/** How many files are told one by one. */
const shown = 15;

/** Says at the end of a run where its time went: by lane, and which files took longest. */
export class LaneTimes implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules
      .map((module) => ({
        lane: module.project.name,
        file: module.relativeModuleId,
        seconds: secondsOf(module),
      }))
      .sort((one, other) => other.seconds - one.seconds);
    if (files.length < 2) return;
    const lanes = new Map<string, number>();
    for (const { lane, seconds } of files) lanes.set(lane, (lanes.get(lane) ?? 0) + seconds);
    const lines = [
      'Where the time went, in seconds (files run side by side):',
      ...[...lanes].sort(([, one], [, other]) => other - one).map(([lane, seconds]) => line(seconds, lane)),
      '',
      ...files.slice(0, shown).map(({ file, seconds }) => line(seconds, file)),
    ];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

function secondsOf(module: TestModule): number {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return (collectDuration + setupDuration + duration) / 1000;
}

function line(seconds: number, name: string): string {
  return `${seconds.toFixed(1).padStart(8)}  ${name}`;
}
