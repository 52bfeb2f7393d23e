import { nextQuestion } from '../interview/next-question.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, note, say, sayOf } from '../scene.ts';
import type { Pending, Session } from '../session.ts';
import { settled } from '../session.ts';

const ROLE = 'role';

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

/** What is to be asked still, once a message has said something of some facts; of those it is no longer. */
export function stillPending(
  { pending, waiting = [] }: Session,
  mentioned: readonly string[],
): Pending[] {
  return [...(pending ? [pending] : []), ...waiting].filter((one) => {
    const fact = factOf(one);
    return fact === undefined || !mentioned.includes(fact);
  });
}

/** A change of an answer that is gone by now is asked as a first answer. */
function stillFits(session: Session, pending: Pending): Pending | undefined {
  const facts = session.cases[session.current]?.facts ?? {};
  if (pending.kind !== 'change' || facts[pending.fact] !== undefined) return pending;
  if (pending.to === null) return undefined;
  return { kind: 'confirm', fact: pending.fact, candidates: [pending.to] };
}

function isSameCase(before: Session, now: Session): boolean {
  if (before.current < 0) return true;
  const [one, other] = [before.cases[before.current], now.cases[now.current]];
  if (before.current !== now.current || one?.call !== other?.call) return false;
  return Object.keys(other?.facts ?? {}).length > 0 || Object.keys(one?.facts ?? {}).length === 0;
}

/** With what is to be asked about other facts than the role waiting behind what waits already. */
function waitingForRole(session: Session): Session {
  const { pending, waiting = [] } = session;
  if (pending?.kind !== 'confirm' || pending.fact === ROLE) return session;
  return { ...settled(session), waiting: [pending, ...waiting] };
}

/** Whether the next thing to know is who writes. */
export function isRoleOpen(scene: CaseScene | undefined): boolean {
  if (scene === undefined || scene.case.facts[ROLE] !== undefined) return false;
  return scene.topic.call.roles.length > 0 && nextQuestion(scene).question === ROLE;
}

/**
 * What waits to be asked comes up once nothing else is pending; it belongs to its case alone. While it is
 * not known who writes it waits for that, since it depends on it of whom the facts are.
 */
export function nextWaiting(before: Session, now: Session, roleOpen: boolean): Session {
  const held = roleOpen ? waitingForRole(now) : now;
  const { waiting, ...plain } = held;
  if (!waiting) return held;
  if (!isSameCase(before, held)) return plain;
  if (held.pending || roleOpen) return held;
  const left = waiting.flatMap((one) => stillFits(held, one) ?? []);
  return asking(plain, left);
}

/** Tells of what is to be asked about facts once it is known who writes, so that it is not thought lost. */
export function comesBack(scene: CaseScene, before: Session): Reply[] {
  const old = (before.waiting ?? []).map(factOf);
  const held = (scene.session.waiting ?? []).map(factOf).filter((fact) => fact !== undefined);
  const labels = held
    .filter((fact) => !old.includes(fact))
    .map((fact) => say(scene, 'quoted', { label: sayOf(scene, `fact-${fact}`) }));
  if (labels.length === 0) return [];
  return [note(scene, 'comes-back', { labels: labels.join(say(scene, 'list-separator')) })];
}
