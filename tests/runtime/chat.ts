import { CommandBase, CommandError, defineCommand, wire } from '../../runtime/typescript/index.js';
import type { CommandContext } from '../../runtime/typescript/index.js';

/** A small command, written the way the generator writes one. */
export interface SendParams {
  room: string;
  text: string;
  urgent: boolean;
}
export type SendInput = Omit<SendParams, 'urgent'> & { urgent?: boolean };
export interface SendResult {
  id: bigint;
  tags: string[];
}
export interface RoomNotFoundData {
  room: string;
}

export class RoomNotFoundError extends CommandError<'ROOM_NOT_FOUND', RoomNotFoundData> {
  static readonly code = 'ROOM_NOT_FOUND';
  static readonly dataCodec = wire.record<RoomNotFoundData>('RoomNotFoundData', { room: wire.string() });

  constructor(data: RoomNotFoundData, options?: ErrorOptions) {
    super('ROOM_NOT_FOUND', 'The room does not exist.', data, options);
  }
}

export class RoomClosedError extends CommandError<'ROOM_CLOSED', undefined> {
  static readonly code = 'ROOM_CLOSED';

  constructor(options?: ErrorOptions) {
    super('ROOM_CLOSED', 'The room is closed.', undefined, options);
  }
}

export const chatSend = defineCommand({
  name: 'chat/send',
  description: 'Sends a message to a room.',
  params: wire.record<SendParams, SendInput>('SendParams', {
    room: wire.string({ minLength: 1 }),
    text: wire.string(),
    urgent: wire.withDefault(wire.boolean(), false),
  }),
  result: wire.record<SendResult>('SendResult', { id: wire.int64(), tags: wire.array(wire.string()) }),
  errors: [RoomNotFoundError, RoomClosedError],
  environment: 'both',
  effect: 'write',
  idempotent: false,
  accessLevel: 'user',
});

/** What the last calls of {@link ChatSend} were given. */
export interface SeenCall {
  readonly params: SendParams;
  readonly context: CommandContext;
}

/** A real implementation whose behaviour the room's name chooses. */
export class ChatSend extends CommandBase<SendParams, SendResult, SendInput> {
  readonly contract = chatSend;
  readonly calls: SeenCall[] = [];
  readonly sharedTags = ['shared'];

  async execute(params: SendParams, context: CommandContext): Promise<SendResult> {
    this.calls.push({ params, context });
    await Promise.resolve();
    if (params.room === 'missing') throw new RoomNotFoundError({ room: params.room });
    if (params.room === 'stub') return this.notImplemented(params, context);
    if (params.room === 'broken') return { id: 2n ** 64n, tags: [] };
    return { id: params.urgent ? 2n : 1n, tags: this.sharedTags };
  }
}
