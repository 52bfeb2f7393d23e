import type { Conversation } from '../../conversations/conversation.ts';
import type { Session } from '../../conversations/session.ts';
import type { Settings } from '../../conversations/settings.ts';
import { openItems } from '../../conversations/subscriptions/reminder.ts';
import type { Revision } from '../deadlines/revision.ts';
import { CHANGED, changeFor, type Due } from './due.ts';
import type { Decided, Place, Subscriber } from './whom.ts';

/** What one message says, by ids: the words are made when it goes out. */
export type Message =
  | { readonly kind: 'changed'; readonly deadlines: Readonly<Record<string, number | null>> }
  | { readonly kind: 'reminder'; readonly deadline: string; readonly revision: number };

/** What is decided of a person now: all that is due to them is, in one message or in none. */
export interface Decision {
  readonly due: readonly Due[];
  readonly message: Message | undefined;
}

/** What a decision looks at. */
export interface Looking extends Place {
  readonly conversation: Conversation;
  readonly settings: Settings;
  readonly session: Session;
  readonly now: number;
  readonly histories: readonly (readonly Revision[])[];
}

function historyOf({ histories }: Looking, { revision }: Due): readonly Revision[] {
  return histories.find((all) => all.at(-1) === revision) as readonly Revision[];
}

/** For each deadline that changed the revision that the person knew; null where they knew none. */
function changedIn(
  looking: Looking,
  due: readonly Due[],
  decided: Decided,
  { since }: Subscriber,
): [string, number | null][] {
  return due.flatMap((one): [string, number | null][] => {
    if (one.occasion !== CHANGED) return [];
    const { id } = one.revision.deadline;
    const change = changeFor(historyOf(looking, one), since, decided.told(id));
    return change ? [[id, change.from?.revision ?? null]] : [];
  });
}

function isOpen({ settings, conversation, session, call, now }: Looking): boolean {
  const recipient = { settings, conversation, session, call, now: new Date(now) };
  return openItems(recipient).length > 0;
}

/**
 * Decides what a person is told now, in one message: what changed, or else the reminder of the
 * deadline that comes first, where something is left to do. Pure.
 */
export function decide(
  looking: Looking,
  all: readonly Due[],
  decided: Decided,
  person: Subscriber,
): Decision {
  const due = all.filter((one) => one.at > person.since && !decided.has(one));
  const changed = changedIn(looking, due, decided, person);
  if (changed.length > 0)
    return { due, message: { kind: 'changed', deadlines: Object.fromEntries(changed) } };
  const [first] = due
    .filter(({ occasion }) => occasion !== CHANGED)
    .map(({ revision }) => revision.deadline)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (!first || !isOpen(looking)) return { due, message: undefined };
  return { due, message: { kind: 'reminder', deadline: first.id, revision: first.revision } };
}
