import type { Case } from './Case.js';

/** The forms in which languages print what a text holds: as it is, its bytes in base64, in hexadecimal, as a list. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const list = [...bytes];
  return [
    secret,
    // Without what depends on the bytes that follow.
    bytes.toString('base64').slice(0, Math.floor(bytes.length / 3) * 4),
    bytes.toString('hex'),
    list.join(', '),
    list.join(','),
    list.map((byte) => byte.toString(16)).join(' '),
  ].filter((form) => form.length >= 4);
}

/** The secrets that a text tells, in any form. */
export function told(text: string, { secrets }: Case): string[] {
  const seen = text.toLowerCase();
  return (secrets?.hidden ?? []).filter((secret) =>
    formsOf(secret).some((form) => seen.includes(form.toLowerCase())),
  );
}

/** What the vector holds that is no secret, and a printed value leaves out. */
export function kept(vector: string, printed: string, { secrets }: Case): string[] {
  return (secrets?.shown ?? []).filter((part) => vector.includes(part) && !printed.includes(part));
}
