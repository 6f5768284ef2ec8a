/** Runs at most so many tasks at once; the others wait in order. */
export function limit(atOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < atOnce) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      // Whoever waits longest takes over the place; without anybody it is free.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
