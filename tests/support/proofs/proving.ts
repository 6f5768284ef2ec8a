import type { LanguageToolchain } from '../toolchains/LanguageToolchain.js';
import { proofKey } from './proofKey.js';
import { proved } from './Proofs.js';

/** The same toolchain, which makes no proof twice on one machine. What it builds for others it builds each time. */
export function proving(toolchain: LanguageToolchain): LanguageToolchain {
  const { language } = toolchain;
  return {
    ...toolchain,
    complaints: (project) =>
      proved(proofKey(project, `${language} complaints`), () => toolchain.complaints(project)),
    testFailures: (project) =>
      proved(proofKey(project, `${language} tests`), () => toolchain.testFailures(project)),
  };
}
