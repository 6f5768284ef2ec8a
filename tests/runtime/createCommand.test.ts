import { describe, expect, it } from 'vitest';
import {
  type CommandFactories,
  createCommand,
  type FactoryArguments,
} from '../../runtime/typescript/index.js';
import { commandForTests } from '../../runtime/typescript/testing/index.js';
import { ChatSend } from './chat.js';

class Plain extends ChatSend {
  static forTests(): Plain {
    return Object.assign(new Plain(), { isForTests: true });
  }
}

class Stored extends ChatSend {
  readonly store: string;

  constructor(store: string) {
    super();
    this.store = store;
  }

  static forTests(): Stored {
    return new Stored('memory');
  }
}

class Defaulted extends ChatSend {
  readonly store: string;

  constructor(store = 'disk') {
    super();
    this.store = store;
  }
}

interface Never {
  plain: typeof Plain;
  defaulted: typeof Defaulted;
}
type None = { [Name in keyof Never]: Never[Name] };
type Some = None & { stored: typeof Stored };

const take = {
  none: (...[factories]: FactoryArguments<None>) => factories,
  some: (...[factories]: FactoryArguments<Some>) => factories,
};

describe('a command that is made', () => {
  it('comes from its factory, or from its constructor', () => {
    expect(createCommand(Plain, undefined)).toBeInstanceOf(Plain);
    expect(createCommand(Stored, () => new Stored('disk')).store).toBe('disk');
    expect(createCommand(Defaulted, undefined).store).toBe('disk');
  });

  it('comes from forTests in generated tests, where there is one', () => {
    expect(commandForTests(Plain)).toMatchObject({ isForTests: true });
    expect(commandForTests(Stored).store).toBe('memory');
    expect(commandForTests(Defaulted).store).toBe('disk');
  });

  it('needs a factory where its constructor takes arguments, which the compiler says', () => {
    const stored = (): Stored => new Stored('disk');
    const factories: CommandFactories<Some> = { stored };
    expect([take.none(), take.none({}), take.some(factories)]).toEqual([undefined, {}, { stored }]);
    // @ts-expect-error: there is none for `stored`
    expect([take.some(), take.some({})]).toEqual([undefined, {}]);
    class Closed extends ChatSend {
      readonly store: string;

      constructor(store: string) {
        super();
        this.store = store;
      }
    }
    // @ts-expect-error: tests cannot make one
    expect(commandForTests(Closed).store).toBeUndefined();
  });
});
