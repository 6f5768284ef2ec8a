import { CommandError, wire } from '../../index.js';

/** What travels with a FrameTooLargeError. */
export interface FrameTooLargeData {
  /** The most bytes that kind byte and body of a frame may have together. */
  readonly limitBytes: number;
}

/** The parameters or the result, with their attachment, do not fit in a frame. */
export class FrameTooLargeError extends CommandError<'FRAME_TOO_LARGE', FrameTooLargeData> {
  static readonly code = 'FRAME_TOO_LARGE';
  static readonly dataCodec: wire.Codec<FrameTooLargeData> = wire.record<FrameTooLargeData>(
    'FrameTooLargeData',
    { limitBytes: wire.float64({ min: 0 }) },
  );
  override readonly name = 'FrameTooLargeError';

  constructor(data: FrameTooLargeData, options?: ErrorOptions) {
    super(
      FrameTooLargeError.code,
      `The message does not fit in a frame of ${data.limitBytes} bytes.`,
      data,
      options,
    );
  }
}
