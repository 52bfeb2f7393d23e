import type { Conversation } from '../../conversations/conversation.ts';
import type { Database } from '../tables/database.ts';
import { type Audience, audienceMistakes, checkAudience } from './audience.ts';
import type { AudienceMistake } from './audience-mistakes.ts';
import type { BroadcastTable } from './broadcast-tables.ts';
import { checkContent } from './content.ts';
import type { Staff } from './staff-act.ts';
import { surroundingsOf } from './surroundings.ts';

/** What staff write, before it is checked. */
export interface DraftInput {
  /** An `Audience`. */
  readonly audience: unknown;
  /** A `Content`. */
  readonly content: unknown;
  readonly inDoubt?: BroadcastTable['in_doubt'];
}

/** What a draft is checked with. */
export interface CheckingParts {
  readonly database: Database;
  readonly conversation: Conversation;
}

/** An audience of the staff's own office. @throws CallguideError `broadcast` with its mistakes */
export async function checkedAudience(
  { database, conversation }: CheckingParts,
  { office }: Staff,
  input: unknown,
): Promise<Audience> {
  const around = await surroundingsOf(database, conversation.languages, office);
  return checkAudience(conversation, around, input);
}

/** The mistakes in a condition for an audience of the staff's own office. */
export async function mistakesFor(
  { database, conversation }: CheckingParts,
  { office }: Staff,
  call: string,
  where: unknown,
): Promise<readonly AudienceMistake[]> {
  const around = await surroundingsOf(database, conversation.languages, office);
  return audienceMistakes(conversation, around, { call, where });
}

/** What is kept of a draft. @throws CallguideError `broadcast` with its mistakes */
export async function checkedDraft(
  parts: CheckingParts,
  staff: Staff,
  { audience, content, inDoubt = 'resend' }: DraftInput,
): Promise<Pick<BroadcastTable, 'call' | 'in_doubt' | 'audience' | 'content'>> {
  const checked = await checkedAudience(parts, staff, audience);
  const said = checkContent(content, parts.conversation.languages);
  return {
    ...{ call: checked.call, in_doubt: inDoubt },
    ...{ audience: JSON.stringify(checked), content: JSON.stringify(said) },
  };
}
