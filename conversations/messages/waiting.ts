import type { Pending, Session } from '../session.ts';
import { settled } from '../session.ts';

function factOf(pending: Pending): string | undefined {
  return 'fact' in pending ? pending.fact : undefined;
}

/** The session with some things to ask, one after the other; of one fact only the first. */
export function asking(session: Session, asked: readonly Pending[]): Session {
  const facts = new Set<string | undefined>();
  const each = asked.filter((one) => {
    const fact = factOf(one);
    const fresh = fact === undefined || !facts.has(fact);
    facts.add(fact);
    return fresh;
  });
  const [pending, ...waiting] = each;
  const { waiting: _before, ...plain } = settled(session);
  return {
    ...plain,
    ...(pending === undefined ? {} : { pending }),
    ...(waiting.length === 0 ? {} : { waiting }),
  };
}

/** A change of an answer that is gone by now is asked as a first answer. */
function stillFits(session: Session, pending: Pending): Pending | undefined {
  const facts = session.cases[session.current]?.facts ?? {};
  if (pending.kind !== 'change' || facts[pending.fact] !== undefined) return pending;
  if (pending.to === null) return undefined;
  return { kind: 'confirm', fact: pending.fact, candidates: [pending.to] };
}

function isSameCase(before: Session, now: Session): boolean {
  const [one, other] = [before.cases[before.current], now.cases[now.current]];
  if (before.current !== now.current || one?.call !== other?.call) return false;
  return Object.keys(other?.facts ?? {}).length > 0 || Object.keys(one?.facts ?? {}).length === 0;
}

/** What waits to be asked comes up once nothing else is pending; it belongs to its case alone. */
export function nextWaiting(before: Session, now: Session): Session {
  const { waiting, ...plain } = now;
  if (!waiting) return now;
  if (!isSameCase(before, now)) return plain;
  if (now.pending) return now;
  const left = waiting.flatMap((one) => stillFits(now, one) ?? []);
  return asking(plain, left);
}
