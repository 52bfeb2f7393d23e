import { createHash } from 'node:crypto';
import { fileIn } from '../../adapters/attached-file.ts';
import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import { doneUnder } from '../audit/audit.ts';
import { hasCode } from '../callguide-error.ts';
import type { Office } from '../offices/office.ts';
import { createQueue } from '../sessions/queue.ts';
import { type Answer, Refusal, type StaffEngine } from './acting.ts';
import { actingOf, answerTo } from './answering.ts';
import type { AnswersOut } from './answers-out.ts';
import { answerAgain } from './done-before.ts';
import type { StaffParts } from './staff-in-chat.ts';
import type { StaffRows } from './staff-rows.ts';
import { inOffice, officeIn, whichOffice } from './which-office.ts';
import type { Who } from './who.ts';
import { note, sayIn } from './words.ts';
import type { Begun, Work } from './work.ts';
import {
  afterAnswer,
  beginning,
  type Sender,
  takenOver,
  unsentOf,
  withoutBegun,
  withSeen,
} from './work-steps.ts';

/** What staff do in chats: each written down, done once, and answered once it is out. */
export interface Steps {
  /** Does one step; a redelivery changes nothing. Gives what is wrong with a form. */
  take(step: Begun, offices: readonly Office[]): Promise<Answer['complaints']>;
  /** Tells staff something that no step answers, once for each event. */
  tell(step: Told, change?: (work: Work) => Work): Promise<void>;
  /** Does what was begun, and sends what was not: all, or only what a replica left that is gone. */
  recover(of: 'all' | 'strays'): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** Something that staff are told for an event. */
export type Told = Pick<Begun, 'event' | 'address' | 'message'> & {
  readonly office: Office;
  readonly replies: readonly Reply[];
};

/** What steps need. */
export interface StepsParts {
  readonly parts: StaffParts;
  readonly engine: StaffEngine;
  readonly rows: StaffRows;
  readonly who: Who;
  readonly out: AnswersOut;
}

/** What was begun longer ago is not done any more: nobody expects it now. */
const LATE_MS = 10 * 60_000;

/** The mark of what a step does: the same for the same event, whoever does it. */
function markOf(kept: Address, event: string): string {
  return createHash('sha256')
    .update(JSON.stringify([lineOf(kept), event]))
    .digest('hex');
}

class StepsOfStore implements Steps {
  readonly #own: StepsParts;
  readonly #queue = createQueue();
  readonly #underway = new Set<Promise<void>>();

  constructor(own: StepsParts) {
    this.#own = own;
  }

  take(step: Begun, offices: readonly Office[]): Promise<Answer['complaints']> {
    const kept = this.#kept(step);
    return this.#queue.run(lineOf(kept), async () => {
      const { rows, parts } = this.#own;
      const sender = await this.#sender();
      const begun = { ...step, at: parts.clock.now(), ...sender.own };
      const work = await rows.change(kept, (before) => beginning(before, begun, sender));
      return work && this.#carryOut(kept, begun, offices, work);
    });
  }

  async tell(told: Told, change: (work: Work) => Work = (work) => work): Promise<void> {
    const kept = this.#kept(told);
    const { own } = await this.#sender();
    const unsent = unsentOf({ ...told, ...own }, told.office, told);
    await this.#queue.run(lineOf(kept), async () => {
      const isFirst = await this.#own.rows.change(kept, (before) => {
        if (before.seen.includes(told.event)) return { work: before, result: false };
        return { work: change({ ...before, unsent: [...before.unsent, unsent] }), result: true };
      });
      if (isFirst) await this.#own.out.send(kept, unsent);
    });
  }

  async recover(of: 'all' | 'strays'): Promise<void> {
    const { rows, parts, out } = this.#own;
    for await (const kept of rows.pending(of)) {
      const sender = await this.#sender();
      if (!parts.botOf(kept) || !sender.isAtWork) continue;
      const { begun, unsent } = await rows.change(kept, (work) => takenOver(work, sender));
      for (const one of unsent) await out.send(kept, one);
      for (const one of begun) this.#begin(() => this.#goOn(kept, one));
    }
  }

  async idle(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  #kept({ address }: Pick<Begun, 'address'>): Address {
    return this.#own.parts.moved.kept(addressIn(address));
  }

  async #sender(): Promise<Sender> {
    const { replica } = this.#own.parts;
    if (!replica) return { own: {}, isAtWork: true, isLeft: () => true };
    const living = await replica.living();
    return {
      own: { replica: replica.mark },
      isAtWork: living.has(replica.mark),
      isLeft: (one) => one === undefined || one === replica.mark || !living.has(one),
    };
  }

  /** What was begun before this process was there: done now, unless it is too late for that. */
  async #goOn(kept: Address, begun: Begun): Promise<void> {
    const { who, parts, engine } = this.#own;
    const address = addressIn(begun.address);
    const event = { id: begun.event, kind: 'command', command: 'staff', argument: '' } as const;
    const standing = await who.standingOf({ address, event, addressed: true });
    await this.#queue.run(lineOf(kept), async () => {
      const work = await this.#own.rows.read(kept);
      const isLate = parts.clock.now() - begun.at > LATE_MS;
      const isDone = (await doneUnder(engine.database, markOf(kept, begun.event))).length > 0;
      const isStaff = standing.kind === 'staff';
      if (isStaff && (isDone || !isLate)) await this.#carryOut(kept, begun, standing.offices, work);
      else await this.#givenUp(kept, begun, isStaff ? standing.offices[0] : undefined);
    });
  }

  /** Nothing was done of it, and nothing will be: staff are told so. */
  async #givenUp(kept: Address, begun: Begun, office: Office | undefined): Promise<void> {
    const { rows, out } = this.#own;
    const replies = office ? [note(sayIn(office.language)('interrupted'))] : [];
    const unsent = office && unsentOf(begun, office, { replies });
    await rows.change(kept, (work) => ({
      work: {
        ...withSeen(withoutBegun(work, begun), begun.event),
        unsent: [...work.unsent, ...(unsent ? [unsent] : [])],
      },
      result: undefined,
    }));
    if (unsent) await out.send(kept, unsent);
  }

  /** Does what was begun, or finds that it was done; one write, and then the answer goes its way. */
  async #carryOut(kept: Address, begun: Begun, offices: readonly Office[], before: Work) {
    const { rows, out, parts } = this.#own;
    const { event, meant } = begun;
    const started = performance.now();
    const office = officeIn(offices, inOffice(offices, before, meant));
    const answer = await this.#answered(kept, begun, offices, before).catch(async (error) => {
      await rows
        .change(kept, (work) => ({ work: withoutBegun(work, begun), result: undefined }))
        .catch((failed: unknown) => parts.log.failed('staff', failed));
      throw error;
    });
    const speaking = office ?? (offices[0] as Office);
    const unsent = unsentOf(begun, speaking, answer);
    const isAnswered = unsent.replies.length > 0 || unsent.follow !== undefined;
    await rows.change(kept, (now) => {
      const work = inOffice(offices, withoutBegun(now, begun), meant);
      const next = afterAnswer(work, event, answer, parts.clock.now());
      const waiting = isAnswered ? [...next.unsent, unsent] : next.unsent;
      return { work: { ...next, unsent: waiting }, result: undefined };
    });
    const kinds = { in: meant.kind, out: answer.replies.map(({ kind }) => kind) };
    const ms = performance.now() - started;
    parts.log.handled(addressIn(begun.address), event, { ...kinds, ms });
    if (isAnswered) await out.send(kept, unsent);
    return answer.complaints;
  }

  async #answered(
    kept: Address,
    { address, event, meant, files = [] }: Begun,
    offices: readonly Office[],
    before: Work,
  ): Promise<Answer> {
    const work = inOffice(offices, before, meant);
    const office = officeIn(offices, work);
    if (!office) return { replies: [whichOffice(offices)] };
    const mark = markOf(kept, event);
    const done = await doneUnder(this.#own.engine.database, mark);
    // What was done carries the mark already; what only looks may be done again.
    const own = done.length > 0 ? {} : { mark };
    const came = { ...own, files: files.flatMap((line) => fileIn(line) ?? []) };
    const acting = actingOf(this.#own, { address: addressIn(address), office, work, ...came });
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

  #begin(work: () => Promise<void>): void {
    const running = work()
      .catch((error: unknown) => this.#own.parts.log.failed('staff', error))
      .finally(() => this.#underway.delete(running));
    this.#underway.add(running);
  }
}

/** What staff do in the chats of a process. */
export function createSteps(own: StepsParts): Steps {
  return new StepsOfStore(own);
}
