import type { Replica } from '../bot/replica.ts';

/** A process among those that share the store, as it stands now. */
export interface Sender {
  /** The mark under which it does and sends; none where it is alone. */
  readonly own: { readonly replica?: string };
  /** Whether others know that it is at work. */
  readonly isAtWork: boolean;
  /** Whether a mark is that of a process that is gone. */
  readonly isLeft: (mark: string | undefined) => boolean;
  /** Whether a mark is that of another process that is at work. */
  readonly isOthers: (mark: string | undefined) => boolean;
}

const ALONE: Sender = { own: {}, isAtWork: true, isLeft: () => true, isOthers: () => false };

/** This process among the others; without a replica it is alone, and all that is there was left. */
export async function senderNow(
  replica: Pick<Replica, 'mark' | 'living'> | undefined,
): Promise<Sender> {
  if (!replica) return ALONE;
  const [living, mark] = [await replica.living(), replica.mark];
  const isLeft = (one: string | undefined) => one === undefined || !living.has(one);
  return {
    own: { replica: mark },
    isAtWork: living.has(mark),
    isLeft,
    isOthers: (one) => one !== mark && !isLeft(one),
  };
}
