import type { RenderedArtifact } from '../../types/Artifact.js';
import { digest, sha256 } from '../tree/fingerprint.js';
import { withoutHeader } from './fileHeader.js';

/**
 * The artifacts with the contracts that files for a person are written against: what archc would write there, and the types module of
 * their command. How a formatter lays these out, where the spec lies and which lines the config puts above headers is no part of it.
 */
export function withContracts(artifacts: readonly Omit<RenderedArtifact, 'contract'>[]): RenderedArtifact[] {
  const types = new Map(
    artifacts
      .filter(({ id }) => id.role === 'types')
      .map(({ id, text }) => [id.owner, sha256(withoutHeader(text))]),
  );
  return artifacts.map((artifact) => {
    const isPersons = artifact.ownership === 'scaffold' || artifact.ownership === 'merged';
    const contract = isPersons ? digest([artifact.text, types.get(artifact.id.owner) ?? '']) : '';
    return { ...artifact, contract };
  });
}
