import type { Facts } from '../../rules/language/facts.ts';
import type { CaseScene, Scene } from '../scene.ts';
import type { Case, Pending, Session } from '../session.ts';

/** What each id leads to that a fact had in an older version of the call. */
function newIdsIn({ topic }: CaseScene): ReadonlyMap<string, string> {
  const facts = Object.entries(topic.call.facts);
  return new Map(
    facts.flatMap(([id, { formerly = [] }]) => formerly.map((old) => [old, id] as const)),
  );
}

/** The case with its answers under the ids that their facts have now; where both are kept, the new one counts. */
export function renamed(scene: CaseScene): Case {
  const ids = newIdsIn(scene);
  const { facts, aside, parked, ahead } = scene.case;
  const known = (id: string) => facts[id] !== undefined || aside[id] !== undefined;
  const idOf = (id: string) => {
    const now = ids.get(id);
    return now === undefined || known(now) ? id : now;
  };
  const answers = (all: Facts): Case['facts'] =>
    Object.fromEntries(Object.entries(all).map(([id, value]) => [idOf(id), value]));
  const list = (all: readonly string[]) => [...new Set(all.map(idOf))];
  return {
    ...{ ...scene.case, facts: answers(facts), aside: answers(aside) },
    ...{ parked: list(parked), ahead: list(ahead) },
  };
}

/**
 * What was asked beside the interview, as far as it can still be: what asks about an answer comes up
 * anew by itself, and what waits about a fact that is gone never does.
 */
export function stillAsked(scene: CaseScene, before: Scene['session'], now: Session): Session {
  const ids = newIdsIn(scene);
  const { pending, waiting: all = [] } = before;
  const waiting = all.flatMap((one): Pending[] => {
    if (!('fact' in one)) return [one];
    const fact = ids.get(one.fact) ?? one.fact;
    return scene.topic.order.includes(fact) ? [{ ...one, fact }] : [];
  });
  const { waiting: _, ...plain } = now;
  return {
    ...plain,
    ...(pending && !('fact' in pending) ? { pending } : {}),
    ...(waiting.length === 0 ? {} : { waiting }),
  };
}
