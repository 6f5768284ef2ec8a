/**
 * Compares the names of modules as ruff's isort rules do: runs of digits count as numbers, so `x2` comes before `x10`, but
 * digits with a zero at their start as fractions, so `x015` comes before `x12`. Works on what `identifier` gives.
 */
export function compareModules(left: string, right: string): number {
  const [ours, theirs] = [parts(left), parts(right)];
  for (let index = 0; index < Math.min(ours.length, theirs.length); index++) {
    const order = compareParts(ours[index] ?? '', theirs[index] ?? '');
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
}

/** A name as its runs of digits and its other characters. */
function parts(name: string): string[] {
  return name.match(/[0-9]+|[^0-9]/g) ?? [];
}

function compareParts(left: string, right: string): number {
  const areNumbers = /^[1-9]/.test(left) && /^[1-9]/.test(right);
  if (areNumbers && left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : Number(left > right);
}
