import type { AttachedFile, FetchedFile } from '../../adapters/attached-file.ts';
import type { Address } from '../../conversations/address.ts';
import type { Conversation, Topic } from '../../conversations/conversation.ts';
import type { Choice, Reply } from '../../conversations/reply.ts';
import { audit } from '../audit/audit.ts';
import type { BroadcastTable } from '../broadcasts/broadcast-tables.ts';
import type { Broadcasts } from '../broadcasts/broadcasts.ts';
import type { Staff } from '../broadcasts/staff-act.ts';
import { hasCode } from '../callguide-error.ts';
import type { Deadlines } from '../deadlines/deadlines.ts';
import type { Office } from '../offices/office.ts';
import type { Database } from '../tables/database.ts';
import type { Say } from './words.ts';
import type { Filled, Filling } from './work.ts';

/** What staff act through: the same as at the command line. */
export interface StaffEngine {
  readonly database: Database;
  readonly broadcasts: Broadcasts;
  readonly deadlines: Deadlines;
}

/** One member of staff at work for their office, in a chat. */
export interface Acting extends StaffEngine {
  readonly conversation: Conversation;
  readonly office: Office;
  readonly staff: Staff;
  readonly address: Address;
  /** Whether others read along. */
  readonly inGroup: boolean;
  /** Unix ms. */
  readonly now: number;
  readonly say: Say;
  /** What is being filled in, if anything is. */
  readonly filling: Filling | undefined;
  /** The files that came with what is done now. */
  readonly files: readonly AttachedFile[];
  /** Fetches one of them, of at most so many bytes. */
  readonly fetchFile: (file: AttachedFile, most: number) => Promise<FetchedFile>;
}

/** What comes of an act of staff. */
export interface Answer {
  readonly replies: readonly Reply[];
  /** What is asked for from now on; null: nothing more; left out: as before. */
  readonly filling?: Filling | null;
  /** The staff member is done: what they write is for their own conversation again. */
  readonly leaves?: true;
  /** A broadcast that is to be shown in a message of its own, which changes while it goes out. */
  readonly follow?: string;
  /** A broadcast of which the report goes out as a file, made when it does. */
  readonly csv?: string;
  /** A broadcast whose message is to be changed now; where it is not shown, the replies go out. */
  readonly refresh?: string;
  /** What could be chosen before can be chosen still. */
  readonly keepsChoices?: true;
  /** What is wrong with a form that was filled in as a whole, by field. */
  readonly complaints?: Readonly<Record<string, string>>;
}

/** What a filled form comes to. */
export type Submitted =
  | { readonly kind: 'complaints'; readonly complaints: Readonly<Record<string, string>> }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** An act that cannot be done; its message is for staff, in their language. */
export class Refusal extends Error {
  readonly choices: readonly Choice[];

  constructor(message: string, choices: readonly Choice[] = []) {
    super(message);
    this.choices = choices;
  }
}

/** Notes an attempt that was refused. */
export async function auditRefusal(
  { database, now }: Pick<Acting, 'database' | 'now'>,
  staff: Staff,
  { act, subject, why }: { readonly act: string; readonly subject: string; readonly why: string },
): Promise<void> {
  const { office, who } = staff;
  const refused = { act: `${act}.refused`, subject, at: now, what: { why } };
  await audit(database, { office, who, ...refused });
}

/** A call that can be written about. @throws Refusal */
export function topicOf({ conversation, say }: Acting, id: string | undefined): Topic {
  const topic = conversation.topics.find((one) => one.id === id);
  if (topic) return topic;
  throw new Refusal(say('no-call', { call: id ?? '' }));
}

/** What a call is called, in the language of the office. */
export function titleOf({ office, conversation }: Acting, id: string): string {
  const topic = conversation.topics.find((one) => one.id === id);
  return topic ? topic.words.say(office.language, 'call-title', { role: '' }) : id;
}

/** One broadcast of the office; trying another one is noted. @throws Refusal */
export async function broadcastOf(
  acting: Acting,
  act: string,
  id: string | undefined,
): Promise<BroadcastTable> {
  const { broadcasts, staff, say } = acting;
  try {
    return await broadcasts.show(staff, id ?? '');
  } catch (error) {
    if (!hasCode(error, 'broadcast')) throw error;
    const refused = { act: `broadcast.${act}`, subject: id ?? '', why: error.message };
    await auditRefusal(acting, staff, refused);
    throw new Refusal(say('no-broadcast', { id: id ?? '' }));
  }
}

/** What was filled in as one text; empty where nothing was. */
export function textIn(filled: Filled, name: string): string {
  const value = filled[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** What was filled in as a list; empty where nothing was. */
export function listIn(filled: Filled, name: string): readonly string[] {
  const value = filled[name];
  return typeof value === 'object' ? value : [];
}
