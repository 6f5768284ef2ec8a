import type { View } from '../../../types/Code.js';

/** A member of a view; it throws when there is none, so that a renamed member is no empty output. */
export function memberOf(view: View, name: string): View {
  const member = typeof view === 'object' && name in view ? (view as Record<string, View>)[name] : undefined;
  if (member === undefined) throw new Error(`The view has no ${name}.`);
  return member;
}

/** A text in a view, without blank lines around it. */
export function textOf(view: View, name: string): string {
  return checkedText(memberOf(view, name), name);
}

/** The texts of a list in a view. */
export function textsOf(view: View, name: string): string[] {
  const list = memberOf(view, name);
  if (!Array.isArray(list)) throw new Error(`${name} is no list.`);
  return list.map((text: View) => checkedText(text, name));
}

function checkedText(text: View, name: string): string {
  if (typeof text !== 'string') throw new Error(`${name} is no text.`);
  return text.trim();
}

/** A view with some members replaced, by others of the kind. */
export function withMembers(view: View, members: Readonly<Record<string, View>>): View {
  for (const name of Object.keys(members)) memberOf(view, name);
  return { ...(view as Record<string, View>), ...members };
}
