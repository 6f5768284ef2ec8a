interface Waiter<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/** Items on their way from who pushes to who awaits, and how they end. */
export class AsyncQueue<T> {
  #items: T[] = [];
  readonly #waiters: Waiter<T>[] = [];
  #ended = false;
  #failure: { readonly error: unknown } | undefined;

  /** How many items nobody has asked for yet. */
  get size(): number {
    return this.#items.length;
  }

  /** Adds an item; gives whether somebody was waiting for it. Does nothing after the end. */
  push(item: T): boolean {
    if (this.#ended) return false;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#items.push(item);
    else waiter.resolve({ done: false, value: item });
    return waiter !== undefined;
  }

  /** Takes the oldest item out, unasked. */
  drop(): T | undefined {
    return this.#items.shift();
  }

  /** No more items; those that are here can still be had. */
  end(): void {
    this.#ended = true;
    for (const waiter of this.#waiters.splice(0)) waiter.resolve({ done: true, value: undefined });
  }

  /** No more items: after those that are here, the error is thrown once. */
  fail(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    const [first, ...others] = this.#waiters.splice(0);
    if (first === undefined) this.#failure = { error };
    else first.reject(error);
    for (const waiter of others) waiter.resolve({ done: true, value: undefined });
  }

  /** Forgets the items that are here. */
  clear(): void {
    this.#items = [];
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      this.#serve({ resolve, reject });
    });
  }

  #serve(waiter: Waiter<T>): void {
    if (this.#items.length > 0) waiter.resolve({ done: false, value: this.#items.shift() as T });
    else if (this.#failure !== undefined) {
      const { error } = this.#failure;
      this.#failure = undefined;
      waiter.reject(error);
    } else if (this.#ended) waiter.resolve({ done: true, value: undefined });
    else this.#waiters.push(waiter);
  }
}
