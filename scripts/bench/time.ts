export interface Timed<T> {
  readonly result: T;
  readonly ms: number;
}

/** How long something takes within this process. */
export function time<T>(run: () => T): Timed<T> {
  const started = performance.now();
  const result = run();
  return { result, ms: performance.now() - started };
}

export async function timeOf<T>(run: () => Promise<T>): Promise<Timed<T>> {
  const started = performance.now();
  const result = await run();
  return { result, ms: performance.now() - started };
}
