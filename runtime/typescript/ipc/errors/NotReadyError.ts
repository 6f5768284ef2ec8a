import { CommandError, wire } from '../../index.js';

/** What travels with a NotReadyError. */
export interface NotReadyData {
  /** Why, for people: starting, healing, failed. */
  readonly reason: string;
}

/** The module that owns the command is starting, healing or has failed. The request was not started. */
export class NotReadyError extends CommandError<'NOT_READY', NotReadyData> {
  static readonly code = 'NOT_READY';
  static readonly dataCodec: wire.Codec<NotReadyData> = wire.record<NotReadyData>('NotReadyData', {
    reason: wire.string(),
  });
  override readonly name = 'NotReadyError';

  constructor(data: NotReadyData, options?: ErrorOptions) {
    super(NotReadyError.code, `Not ready: ${data.reason}.`, data, options);
  }
}
