/** Lets work in, so much of it at a time. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** At most so much at a time; the rest waits in the order in which it came. */
export function openGate(most: number): Gate {
  let free = most;
  const waiting: (() => void)[] = [];
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return work().finally(leave);
  };
}

/** A gate for each host, and behind them one for all: whoever waits for a slow host keeps no other from being asked. */
export function openGates(perHost: number, atATime: number): (host: string) => Gate {
  const all = openGate(atATime);
  const hosts = new Map<string, Gate>();
  return (host) => {
    const own = hosts.get(host) ?? openGate(perHost);
    hosts.set(host, own);
    return (work) => own(() => all(work));
  };
}
