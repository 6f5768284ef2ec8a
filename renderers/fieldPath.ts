/** Paths as the runtimes print them: `name`, or `["odd name"]`. */
export function fieldPath(name: string): string {
  if (name.length > 100) return `[${JSON.stringify(`${name.slice(0, 100)}…`)}]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `[${JSON.stringify(name)}]`;
}
