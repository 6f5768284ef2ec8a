import { wire } from 'archc/runtime';
import { type EventMessage, defineEvent } from 'archc/runtime/ipc';

/** How a module does. */
export interface ModuleHealth {
  readonly name: string;
  readonly state: string;
  readonly heals: number;
  readonly restarts: number;
}

/** The health of all modules at one time. */
export interface HealthSnapshot {
  readonly sequence: number;
  readonly at: string;
  readonly pressure: 'normal' | 'warning' | 'high' | 'critical';
  readonly modules: readonly ModuleHealth[];
}

export const healthSnapshot = defineEvent<HealthSnapshot>(
  'system:health:snapshot',
  wire.record<HealthSnapshot>('HealthSnapshot', {
    sequence: wire.int53(),
    at: wire.string(),
    pressure: wire.literals(['normal', 'warning', 'high', 'critical']),
    modules: wire.array(
      wire.record<ModuleHealth>('ModuleHealth', {
        name: wire.string(),
        state: wire.string(),
        heals: wire.int53(),
        restarts: wire.int53(),
      }),
    ),
  }),
);

/** A `heal()` has ended. */
export interface HealAttempted {
  readonly module: string;
  readonly attempt: number;
  readonly healed: boolean;
  readonly reason: string;
}

export const healAttempted = defineEvent<HealAttempted>(
  'system:heal:attempted',
  wire.record<HealAttempted>('HealAttempted', {
    module: wire.string(),
    attempt: wire.uint32(),
    healed: wire.boolean(),
    reason: wire.string(),
  }),
);

/** What is done about a module that healing does not help, mildest first. */
export const escalationSteps = ['degrade', 'refuse', 'restart', 'restart-dependants', 'give-up'] as const;

/** A step was taken. */
export interface ModuleEscalated {
  readonly module: string;
  readonly step: (typeof escalationSteps)[number];
  readonly reason: string;
}

export const moduleEscalated = defineEvent<ModuleEscalated>(
  'system:module:escalated',
  wire.record<ModuleEscalated>('ModuleEscalated', {
    module: wire.string(),
    step: wire.literals(escalationSteps),
    reason: wire.string(),
  }),
);

/** The next event that fits. */
export async function nextThat<T>(
  events: AsyncIterator<EventMessage<T>, undefined>,
  fits: (payload: T) => boolean,
): Promise<T> {
  for (;;) {
    const next = await events.next();
    if (next.done === true) throw new Error('No more events come.');
    if (fits(next.value.payload)) return next.value.payload;
  }
}
