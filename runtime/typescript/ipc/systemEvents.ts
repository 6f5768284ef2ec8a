import {
  healAttemptedCodec,
  healthSnapshotCodec,
  moduleEscalatedCodec,
  pressureChangedCodec,
  pressureSourceFailedCodec,
  pressureSourceRecoveredCodec,
} from '../system/system-events/shared/SystemEventsTypes.js';
import { defineEvent } from './events/EventContract.js';

/** The events that every worker of `archc-runtime` publishes about itself. */
export const systemEvents = {
  /** The health of all modules, every few seconds. */
  healthSnapshot: defineEvent('system:health:snapshot', healthSnapshotCodec),
  /** A module was asked to repair itself. */
  healAttempted: defineEvent('system:heal:attempted', healAttemptedCodec),
  /** Repair did not help, so the next step was taken. */
  moduleEscalated: defineEvent('system:module:escalated', moduleEscalatedCodec),
  /** Memory became scarcer, or less scarce. */
  pressureChanged: defineEvent('system:pressure:changed', pressureChangedCodec),
  /** A source of pressure cannot be read any more. */
  pressureSourceFailed: defineEvent('system:pressure:source-failed', pressureSourceFailedCodec),
  /** It can be read again. */
  pressureSourceRecovered: defineEvent('system:pressure:source-recovered', pressureSourceRecoveredCodec),
} as const;
