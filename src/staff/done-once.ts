import { createHash } from 'node:crypto';
import { fileIn } from '../../adapters/attached-file.ts';
import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import { doneUnder } from '../audit/audit.ts';
import { hasCode } from '../callguide-error.ts';
import type { Office } from '../offices/office.ts';
import { type Answer, Refusal, type StaffEngine } from './acting.ts';
import { type ActingParts, actingOf, answerTo } from './answering.ts';
import { answerAgain } from './done-before.ts';
import { note } from './words.ts';
import type { Begun, Work } from './work.ts';

/** What was done already of a step. */
export type Done = Awaited<ReturnType<typeof doneUnder>>;

/** On what a step is done; `done` where it is known what was done of it before. */
export interface Ground {
  /** The chat of the row of work. */
  readonly kept: Address;
  readonly office: Office;
  readonly work: Work;
  readonly done?: Done | undefined;
}

/** The mark of what a step does: the same for the same event, whoever does it. */
function markOf(kept: Address, event: string): string {
  return createHash('sha256')
    .update(JSON.stringify([lineOf(kept), event]))
    .digest('hex');
}

/** What was done already of what an event began. */
export function doneFor(
  { database }: Pick<StaffEngine, 'database'>,
  kept: Address,
  { event }: Pick<Begun, 'event'>,
): Promise<Done> {
  return doneUnder(database, markOf(kept, event));
}

/** Does what was begun, once: where it was done before, gives what came of it. */
export async function answerOnce(
  parts: ActingParts,
  { address, event, meant, files = [] }: Begun,
  { kept, office, work, done: known }: Ground,
): Promise<Answer> {
  const done = known ?? (await doneFor(parts.engine, kept, { event }));
  // What was done carries the mark already; what only looks may be done again.
  const own = done.length > 0 ? {} : { mark: markOf(kept, event) };
  const came = { ...own, files: files.flatMap((line) => fileIn(line) ?? []) };
  const acting = actingOf(parts, { address: addressIn(address), office, work, ...came });
  // Another process on the same store may have set one a moment ago.
  await acting.deadlines.refresh();
  try {
    return await (answerAgain(acting, done) ?? answerTo(acting, meant));
  } catch (error) {
    if (error instanceof Refusal) return { replies: [note(error.message, error.choices)] };
    // What is shown has been checked, so somebody else was quicker.
    if (!hasCode(error, 'broadcast')) throw error;
    return { replies: [note(acting.say('changed-meanwhile'))] };
  }
}
