import type { RenderedArtifact } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { readGlobs } from '../tree/globs.js';
import { findHeader } from './fileHeader.js';

type Headed = Omit<RenderedArtifact, 'contract'>;

type Checked = { artifact: Headed } | { fault: Diagnostic };

/** Puts the lines of a config above archc's headers. `config` is what diagnostics call the config. */
export function ownHeader(headers: ProjectConfig['headers'], config: string): (artifact: Headed) => Checked {
  const asked = Object.entries(headers).map(([glob, lines]) => ({
    glob,
    lines,
    read: readGlobs([glob], []),
  }));
  return (artifact) => {
    const { path, ownership } = artifact;
    const own = ownership === 'generated' ? asked.filter(({ read }) => read.matching(path).length > 0) : [];
    return own.length === 0 ? { artifact } : withHeader(artifact, own, config);
  };
}

/**
 * The artifact with the lines above archc's header that the config asks for (`headers`): a licence, what tells a linter to look
 * away. The own line of archc stays: whoever opens the file, by whatever tool, has to learn that the next run writes it anew, and what to
 * change instead; lines above it can say all else. Files that are a person's, and those without a header, such as JSON, stay as they are. A line that would be anything but
 * a comment there is a fault (ARC7012).
 */
function withHeader(
  artifact: Headed,
  asked: readonly { glob: string; lines: readonly string[] }[],
  config: string,
): Checked {
  const found = findHeader(artifact.text);
  if (found === undefined) return { artifact };
  const { line: at, marker } = found;
  for (const { glob, lines } of asked)
    for (const [index, line] of lines.entries()) {
      const reason = commentFault(line, marker);
      if (reason === undefined) continue;
      const pointer = `/headers/${glob.replaceAll('~', '~0').replaceAll('/', '~1')}/${index}`;
      const params = { line, path: artifact.path, reason };
      return { fault: { code: 'ARC7012', place: { file: config, pointer }, params } };
    }
  const above = artifact.text.split('\n', at);
  const start = above.reduce((sum, line) => sum + line.length + 1, 0);
  const own = asked.flatMap(({ lines }) => lines).map((line) => `${line}\n`);
  return {
    artifact: {
      ...artifact,
      text: `${artifact.text.slice(0, start)}${own.join('')}${artifact.text.slice(start)}`,
    },
  };
}

/** Why a line is no plain comment where `marker` begins one; undefined if it is. */
function commentFault(line: string, marker: string): string | undefined {
  if (/[\p{Cc}\u2028\u2029]/u.test(line)) return 'it has a control character or a line break';
  if (marker === '<!--')
    return /^<!--(?:(?!--)[^>])*-->$/.test(line)
      ? undefined
      : 'a comment there is "<!-- … -->", without "--" in it';
  if (marker === '#') {
    if (!line.startsWith('#') || line.startsWith('#!')) return 'a comment there begins with "#"';
    return /coding[:=]/.test(line) ? 'it says how Python is to decode the file' : undefined;
  }
  if (/^\/\*(?![*!])(?:(?!\*\/).)*\*\/$/.test(line) && line.length >= 4) return undefined;
  if (!line.startsWith('//')) return 'a comment there begins with "//", or is "/* … */"';
  if (/^\/\/[/!]/.test(line)) return 'it would document what stands below it';
  return /(?:\\|\?\?\/)\s*$/.test(line) ? 'the line goes on in the next one for C' : undefined;
}
