import type { Topic } from '../conversation.ts';
import { caseScene, type Scene } from '../scene.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../settings.ts';

/** Where somebody stands with the reminders of one call, and since when (an ISO instant). */
export type Agreement = NonNullable<Session['reminders']>[string];

const KEPT_AFTER_MS = 30 * 86_400_000;

/** The session with where the person stands with the reminders of some calls. */
export function agreed(
  { session, now }: Scene,
  calls: readonly string[],
  state: Agreement['state'],
): Session {
  if (calls.length === 0) return session;
  const at = now.toISOString();
  const changed = Object.fromEntries(calls.map((call) => [call, { state, at }]));
  return { ...session, reminders: { ...session.reminders, ...changed } };
}

/** The calls in one state of agreement. */
export function callsIn(session: Session, state: Agreement['state']): string[] {
  const all = Object.entries(session.reminders ?? {});
  return all.filter(([, one]) => one.state === state).map(([call]) => call);
}

/** The call that a command names, or else the one that is talked about. */
export function topicNamed(scene: Scene, argument: string): Topic | undefined {
  const named = scene.conversation.topics.find((one) => one.id === argument);
  return named ?? caseScene(scene)?.topic;
}

/** Until when reminders keep a session (Unix ms): 30 days after the last deadline of their calls. */
export function keepUntil(session: Session, { deadlines }: Settings): number | undefined {
  const calls = callsIn(session, 'on');
  const ends = deadlines.filter(({ call }) => calls.includes(call)).map(({ at }) => Date.parse(at));
  return ends.length === 0 ? undefined : Math.max(...ends) + KEPT_AFTER_MS;
}
