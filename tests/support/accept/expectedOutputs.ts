import { createHash } from 'node:crypto';
import type { CommandSpec } from '../../../types/CommandSpec.js';
import type { Case } from '../conformance/Case.js';
import { declarations, type PartKind } from './declarations.js';
import type { RenderedProject } from './renderCases.js';

/** A part that is longer is cut here: a case of 300 keywords is read by its beginning. */
const mostLines = 80;

/** Cases about what the types of a language do not say: what is refused, filled in, kept, or how a tag is found. */
const aboutCodecs =
  /^(alias-recursive|constraints-.*|defaults.*|enum-open|json-optional|presence-.*|record-strict|sensitive-scalars|union-(adjacent|internal|open|typed))$/;

/**
 * What `cases/<feature>/out/` must hold, by path below `cases/`. Types are shown in each case, codecs in those of
 * {@link aboutCodecs}, commands where the spec says more of the command than its params. What is left out is named by its
 * number of lines and its digest: no change of a declaration is without a trace.
 */
export function expectedOutputs(
  projects: readonly RenderedProject[],
  cases: readonly Case[],
): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const project of projects) {
    const { file } = declarations[project.language];
    for (const each of cases) outputs.set(`${each.feature}/out/${file}`, outputOf(project, each));
  }
  return outputs;
}

function outputOf({ language, files }: RenderedProject, each: Case): string {
  const { comment, gap = '\n\n' } = declarations[language];
  const blocks = [...each.specs].flatMap(([file, spec]) => {
    const own = files.filter((one) => one.spec === `${each.feature}/${file}`).flatMap(({ parts }) => parts);
    const shown = (kind: PartKind, most: number): string[] => {
      const items = own.filter((part) => part.kind === kind).flatMap((part) => part.items);
      return items.length === 0 ? [] : [cut(items.join(gap), kind, most, comment)];
    };
    return [
      ...(each.specs.size > 1 ? [`${comment} ${file}`] : []),
      ...shown('types', mostLines),
      ...shown('command', isAboutCommand(spec) ? mostLines : 0),
      ...shown('codecs', aboutCodecs.test(each.feature) ? mostLines : 0),
    ];
  });
  return `${blocks.join(gap)}\n`;
}

function isAboutCommand({ params, results, errors, deprecated }: CommandSpec): boolean {
  return params === undefined || [results, errors, deprecated].some((said) => said !== undefined);
}

function cut(text: string, kind: PartKind, most: number, comment: string): string {
  const lines = text.split('\n');
  if (lines.length <= most) return text;
  const rest = lines.slice(most);
  const digest = createHash('sha256').update(rest.join('\n')).digest('hex').slice(0, 12);
  const more = most === 0 ? '' : ' more';
  return [...lines.slice(0, most), `${comment} ${kind}: ${rest.length}${more} lines, sha256 ${digest}`].join(
    '\n',
  );
}
