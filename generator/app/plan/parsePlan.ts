import { sha256 } from '../../tree/fingerprint.js';
import type { Plan, PlanAsk, PlannedAction } from './Plan.js';
import { digestOf } from './sealPlan.js';

/** Why something is no plan, or not the plan that it was. */
export interface NoPlan {
  reason: string;
}

const HASH = /^[0-9a-f]{64}$/;

const actions: Readonly<Record<PlannedAction['action'], true>> = {
  create: true,
  update: true,
  merge: true,
  conflict: true,
  aside: true,
  unchanged: true,
  keep: true,
  move: true,
  refuse: true,
  remove: true,
  leave: true,
  forget: true,
  'accept-deletion': true,
};

const ownerships: Readonly<Record<PlannedAction['ownership'], true>> = {
  generated: true,
  scaffold: true,
  merged: true,
  region: true,
  amended: true,
  memory: true,
  input: true,
};

const conflicts: Readonly<Record<PlanAsk['decide']['onConflict'], true>> = {
  markers: true,
  aside: true,
  abort: true,
};

/** What archc remembers, as it plans it: nothing else is its memory, and that is nothing else's. */
const MEMORY = /^\.generator\/(?:(?:lock|base)\/.+|\.gitignore|\.gitattributes)$/;

/** Reads a plan from JSON: everything is checked, and the digest and each text must be what they say. */
export function parsePlan(json: string): Plan | NoPlan {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { reason: 'it is not JSON' };
  }
  return isPlan(value) ? value : { reason: 'it has not the form of a plan of version 1' };
}

/** What of a plan is not as it was when it was made. */
export function damageOf(plan: Plan): string | undefined {
  if (!isPlan(plan)) return 'it has not the form of a plan of version 1';
  const wrong = Object.entries(plan.texts).find(([hash, text]) => sha256(text) !== hash);
  if (wrong) return `a text is not the one that its name ${wrong[0].slice(0, 12)} says`;
  if (digestOf(plan) !== plan.digest) return 'its digest is not that of its content';
  const named = plan.actions.flatMap(({ from, to, beside, sides, action }) => [
    ...(to !== null && (writes.includes(action) || (action === 'aside' && to !== from?.hash)) ? [to] : []),
    ...(beside ? [beside.text] : []),
    ...(sides ? Object.values(sides) : []),
  ]);
  const missing = [...named, ...Object.values(plan.ask.given)].find(
    (hash) => !Object.hasOwn(plan.texts, hash),
  );
  return missing === undefined ? undefined : `a text is missing: ${missing.slice(0, 12)}`;
}

const writes = ['create', 'update', 'merge', 'conflict'];

function isPlan(value: unknown): value is Plan {
  if (!isObject(value) || value.version !== 1 || !isShallow(value, 20)) return false;
  const { digest, ask, world, problems, blocked, actions, texts } = value;
  return (
    isHash(digest) &&
    isAsk(ask) &&
    isObject(world) &&
    isRecord(world.inputs, isText) &&
    isRecord(world.memory, isHash) &&
    isList(problems, isProblem) &&
    typeof blocked === 'boolean' &&
    isList(actions, isAction) &&
    isRecord(texts, isText) &&
    Object.keys(texts as object).every(isHash)
  );
}

function isAsk(value: unknown): boolean {
  return (
    isObject(value) &&
    isList(value.specs, isText) &&
    isRecord(value.given, isHash) &&
    isList(value.adapters, isText) &&
    isList(value.onlyAdapters, isText) &&
    typeof value.apart === 'boolean' &&
    typeof value.code === 'boolean' &&
    isDecided(value.decide)
  );
}

function isDecided(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.discardEdits === 'boolean' &&
    typeof value.restore === 'boolean' &&
    isText(value.onConflict) &&
    Object.hasOwn(conflicts, value.onConflict) &&
    isList(value.adopt, isText)
  );
}

function isProblem(value: unknown): boolean {
  return isObject(value) && isText(value.code) && isObject(value.place) && isObject(value.params);
}

/** No plan of archc is nested deeply; one that is could not be hashed. */
function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((item) => isShallow(item, left - 1));
}

function isAction(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { path, ownership, action, from, to, movedFrom, beside, sides } = value;
  return (
    isText(path) &&
    isText(action) &&
    Object.hasOwn(actions, action) &&
    isText(ownership) &&
    Object.hasOwn(ownerships, ownership) &&
    isOwned(path, ownership) &&
    (from === null || (isObject(from) && isHash(from.hash) && typeof from.executable === 'boolean')) &&
    (to === null || isHash(to)) &&
    (movedFrom === undefined || isText(movedFrom)) &&
    (beside === undefined || (isObject(beside) && isText(beside.path) && isHash(beside.text))) &&
    (sides === undefined || (isObject(sides) && [sides.base, sides.mine, sides.generated].every(isHash)))
  );
}

/** Whether a path may be of that ownership. A config is changed as an input only, where it is compiled with first. */
function isOwned(path: string, ownership: string): boolean {
  if (ownership === 'memory') return MEMORY.test(path);
  if (/^\.generator(?:\/|$)/i.test(path)) return false;
  return ownership === 'input' || path.toLowerCase() !== '.generator.json';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

function isList(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isRecord(value: unknown, fits: (item: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(fits);
}
