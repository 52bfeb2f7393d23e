import type { Alone, Host } from './adapter.ts';

/**
 * Begins what only one process may do at a time; resolves with what ends it.
 * @throws what the first `begin` rejects with
 */
export async function beginAlone(
  host: Host,
  what: string,
  work: Alone,
): Promise<() => Promise<void>> {
  const end = async (lost: boolean) => {
    await work.end(lost);
    // A process that does not ask the platform cannot say that it does not answer.
    host.reached?.(true);
  };
  if (host.alone) return host.alone(what, { begin: () => work.begin(), end });
  await work.begin();
  return () => end(false);
}
