const [TIMEOUT_MS, SECOND_MS] = [5000, 1000];

/** By how many seconds this machine's clock is ahead of a server's; undefined where none answers. */
export async function clockOff(server: string): Promise<number | undefined> {
  try {
    const asked = Date.now();
    const answer = await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const said = Date.parse(answer.headers.get('date') ?? '');
    return Number.isNaN(said) ? undefined : ((asked + Date.now()) / 2 - said) / SECOND_MS;
  } catch {
    return undefined;
  }
}
