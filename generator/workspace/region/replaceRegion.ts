import { findRegion, holdsMarker } from './findRegion.js';
import type { RegionMarkers } from './regionMarkers.js';

/** A text, or why there is none. */
export type RegionText = { text: string } | { reason: string };

/** A found region, as far as its body needs it. */
interface Surroundings {
  before: string;
}

/**
 * The text with another body between the markers; every other byte stays. The body gets the line ends and the
 * indentation of the begin marker. Not possible without a sound region, or when the body holds a marker itself.
 */
export function replaceRegion(text: string, markers: RegionMarkers, body: string): RegionText {
  const region = findRegion(text, markers);
  if (region.kind === 'absent') return { reason: 'the markers are missing' };
  if (region.kind === 'broken') return { reason: region.reason };
  if (holdsMarker(body, markers)) return { reason: 'the new text holds a marker of its own block' };
  return { text: `${region.before}${fitBody(region, body)}${region.after}` };
}

/** A new file that is nothing but the region. */
export function newRegionFile(markers: RegionMarkers, body: string): RegionText {
  if (holdsMarker(body, markers)) return { reason: 'the new text holds a marker of its own block' };
  return { text: `${markers.begin}\n${canonicalBody(body)}${markers.end}\n` };
}

/** The text without the region and its marker lines. Only for a region that was found. */
export function withoutRegion(text: string, markers: RegionMarkers): RegionText {
  const region = findRegion(text, markers);
  if (region.kind !== 'found') return { reason: 'the markers are missing or broken' };
  const start = region.before.lastIndexOf('\n', region.before.length - 2) + 1;
  const mark = start === 0 && text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lineEnd = region.after.indexOf('\n');
  return { text: mark + text.slice(0, start) + (lineEnd < 0 ? '' : region.after.slice(lineEnd + 1)) };
}

/** A body as the lock hashes it: LF line ends, no indentation of the markers, a line break at its end unless empty. */
export function readBody(region: Surroundings & { body: string }): string {
  const indent = indentOf(region);
  const lines = canonicalBody(region.body).split('\n');
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
}

function fitBody(region: Surroundings, body: string): string {
  const indent = indentOf(region);
  const lineEnd = region.before.endsWith('\r\n') ? '\r\n' : '\n';
  const lines = canonicalBody(body).split('\n');
  return lines.map((line) => (line === '' ? '' : indent + line)).join(lineEnd);
}

export function canonicalBody(body: string): string {
  const text = body.replace(/\r\n?/g, '\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function indentOf({ before }: Surroundings): string {
  const line = before.slice(before.lastIndexOf('\n', before.length - 2) + 1);
  return /^\uFEFF?([ \t]*)/.exec(line)?.[1] ?? '';
}
