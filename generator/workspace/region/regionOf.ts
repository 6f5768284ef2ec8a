import type { Languages } from '../../../renderers/language/Languages.js';
import type { ArtifactId } from '../../../types/Artifact.js';
import { type Fingerprint, fingerprintText } from '../../source/fingerprint.js';
import { type RegionMarkers, regionMarkers } from './regionMarkers.js';

/** The markers of an artifact of the class `region`. A file has one at most, so the role tells enough and outlives renames. */
export function markersFor(
  { role, language }: Pick<ArtifactId, 'role' | 'language'>,
  languages: Languages,
): RegionMarkers | undefined {
  return regionMarkers(role, languages.of(language));
}

/** The artifact that a key of a lock, `<language>:<role>`, stands for. */
export function artifactOf(owner: string, key: string): ArtifactId {
  const at = key.indexOf(':');
  return { owner, role: key.slice(at + 1), language: key.slice(0, at) };
}

/** What the lock remembers of a body: the hashes of a region are those of its body, not of the file. */
export function bodyHashes(
  body: string,
  { language }: Pick<ArtifactId, 'language'>,
  languages: Languages,
): Fingerprint {
  return fingerprintText(body, language, languages);
}
