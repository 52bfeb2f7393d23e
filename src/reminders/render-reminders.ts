import { addressIn } from '../../conversations/address.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Session } from '../../conversations/session.ts';
import type { Settings } from '../../conversations/settings.ts';
import {
  announcement,
  type Recipient,
  reminder,
} from '../../conversations/subscriptions/reminder.ts';
import type { DeliveringParts } from '../broadcasts/delivering.ts';
import type { Deadlines } from '../deadlines/deadlines.ts';
import type { Revision } from '../deadlines/revision.ts';
import { sessionIn } from '../handle.ts';
import type { Sessions } from '../sessions/contract.ts';
import type { Database } from '../tables/database.ts';
import type { Message } from './decide.ts';

/** To whom a queued message goes, as they are at this moment. */
interface To {
  readonly conversation: Conversation;
  readonly deadlines: Deadlines;
  readonly office: string;
  readonly call: string;
  readonly settings: Settings;
  readonly session: Session;
  readonly now: Date;
}

type Changed = Extract<Message, { kind: 'changed' }>;

function deadlineIn(revision: Revision | undefined) {
  return revision?.state === 'set' ? revision.deadline : undefined;
}

function announced(to: To, recipient: Recipient, { deadlines }: Changed): Reply | undefined {
  const histories = to.deadlines.histories(to.office, to.call);
  const changes = Object.entries(deadlines).flatMap(([id, known]) => {
    const history = histories.find(([one]) => one?.deadline.id === id) ?? [];
    const from = deadlineIn(history.find(({ deadline }) => deadline.revision === known));
    const now = deadlineIn(history.at(-1));
    if (from?.at === now?.at) return [];
    return [{ ...(from ? { from } : {}), ...(now ? { to: now } : {}) }];
  });
  return announcement(recipient, changes);
}

/** The words of a queued message; undefined where by now there is nothing to say. */
function reminderReply(to: To, message: Message): Reply | undefined {
  const { conversation, settings, session, call, now } = to;
  const recipient = { conversation, settings, session, call, now };
  if (message.kind === 'changed') return announced(to, recipient, message);
  const deadline = settings.deadlines.find(
    (one) => one.call === call && one.id === message.deadline && one.revision === message.revision,
  );
  if (!deadline || Date.parse(deadline.at) <= now.getTime()) return undefined;
  return reminder(recipient, deadline);
}

/** What the words of reminders are made with. */
export interface WordingParts {
  readonly database: Database;
  readonly conversation: Conversation;
  readonly deadlines: Deadlines;
  readonly sessions: Pick<Sessions, 'load'>;
  /** An office's settings with the deadlines that hold. */
  readonly settingsOf: (office: string) => Settings;
  /** Unix ms. */
  readonly now: () => number;
}

type Render = DeliveringParts['render'];

async function messageTo(
  { queries, rows }: Database,
  broadcast: string,
  address: string,
): Promise<Message | undefined> {
  const query = queries
    .selectFrom('reminders')
    .select('message')
    .where('address', '=', address)
    .where('broadcast', '=', broadcast)
    .where('message', 'is not', null);
  const [row] = await rows(query);
  return row?.message ? (JSON.parse(row.message) as Message) : undefined;
}

/**
 * Makes the words of reminders when they go out, from what the person has done and the deadlines are
 * by then; only ids were kept for it. Other broadcasts are rendered by `others`.
 */
export function renderReminders(parts: WordingParts, others: Render): Render {
  const { database, conversation, deadlines, sessions, settingsOf, now } = parts;
  return async (adapter, broadcast, to) => {
    if (broadcast.kind !== 'reminder') return others(adapter, broadcast, to);
    await deadlines.refresh();
    const { office, call } = broadcast;
    const session = sessionIn(await sessions.load(to.address));
    const message = await messageTo(database, broadcast.id, to.address);
    if (!session || !message) return [];
    const settings = settingsOf(office);
    const moment = { settings, session, now: new Date(now()) };
    const reply = reminderReply({ conversation, deadlines, office, call, ...moment }, message);
    if (!reply) return [];
    const reader = { address: addressIn(to.address), language: session.language };
    return adapter.render([reply], reader);
  };
}
