import { setTimeout as sleep } from 'node:timers/promises';
import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import { CallguideError } from '../callguide-error.ts';
import type { Office } from '../offices/office.ts';
import { createQueue } from '../sessions/queue.ts';
import { createUnderway } from '../underway.ts';
import type { Answer, StaffEngine } from './acting.ts';
import type { AnswersOut } from './answers-out.ts';
import { answerOnce, type Done, doneFor } from './done-once.ts';
import { senderNow } from './sender.ts';
import type { StaffParts } from './staff-in-chat.ts';
import type { StaffRows } from './staff-rows.ts';
import { inOffice, officeIn, whichOffice } from './which-office.ts';
import type { Who } from './who.ts';
import { note, sayIn } from './words.ts';
import type { Begun, Unsent, Work } from './work.ts';
import {
  afterAnswer,
  type Beginning,
  beginning,
  isAnswer,
  isSameStep,
  LATE_MS,
  takenOver,
  unsentOf,
  withoutBegun,
  withoutUnsent,
  withSeen,
} from './work-steps.ts';

/** What staff do in chats: each written down, done once, and answered once it is out. */
export interface Steps {
  /**
   * Does one step; a redelivery changes nothing. Gives what is wrong with a form. @throws CallguideError
   * `session-contended` where another process is too long at a step in the chat; nothing was done.
   */
  take(step: Step, offices: readonly Office[]): Promise<Answer['complaints']>;
  /** Tells staff something that no step answers, once for each event; gives whether this was the first time. */
  tell(told: Told, change?: (work: Work) => Work): Promise<boolean>;
  /** Does what was begun, and sends what was not: all, or only what a replica left that is gone. */
  recover(of: 'all' | 'strays'): Promise<void>;
  /** Asks no platform again, and resolves when nothing is under way. */
  close(): Promise<void>;
}

/** A step as it comes. */
export type Step = Pick<Begun, 'event' | 'address' | 'meant' | 'message' | 'repliesTo' | 'files'>;

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

/** How often it is looked whether another process is done, and for how long at the most. */
const [LOOK_MS, LONGEST_MS] = [100, 10_000];
/** How often, and how many times, a platform is asked again that does not say who somebody is. */
const [AGAIN_MS, TIMES] = [1000, 5];

/** For whom something is done, on which work, and what was done of it before, where that is known. */
interface Standing {
  readonly offices: readonly Office[];
  readonly before: Work;
  readonly done?: Done | undefined;
}

class StepsOfStore implements Steps {
  readonly #own: StepsParts;
  readonly #queue = createQueue();
  readonly #closing = new AbortController();
  readonly #underway = createUnderway((error) => {
    if (!this.#closing.signal.aborted) this.#own.parts.log.failed('staff', error);
  });

  constructor(own: StepsParts) {
    this.#own = own;
  }

  take(step: Step, offices: readonly Office[]): Promise<Answer['complaints']> {
    const kept = this.#kept(step);
    return this.#queue.run(lineOf(kept), async () => {
      const beginning = await this.#writtenDown(kept, step);
      if (beginning === 'done') return undefined;
      return this.#carryOut(kept, beginning.begun, { offices, before: beginning.work });
    });
  }

  async tell(told: Told, change: (work: Work) => Work = (work) => work): Promise<boolean> {
    const kept = this.#kept(told);
    const { own } = await senderNow(this.#own.parts.replica);
    const unsent = unsentOf({ ...told, ...own }, told.office, told);
    return this.#queue.run(lineOf(kept), async () => {
      const isFirst = await this.#own.rows.change(kept, (before) => {
        if (before.seen.includes(told.event)) return { work: before, result: false };
        return { work: change({ ...before, unsent: [...before.unsent, unsent] }), result: true };
      });
      if (isFirst) await this.#own.out.send(kept, unsent);
      return isFirst;
    });
  }

  async recover(of: 'all' | 'strays'): Promise<void> {
    const { rows, parts } = this.#own;
    for await (const kept of rows.pending(of)) {
      const sender = await senderNow(parts.replica);
      if (!parts.botOf(kept) || !sender.isAtWork) continue;
      const now = parts.clock.now();
      const { begun, unsent } = await rows.change(kept, (work) => takenOver(work, sender, now));
      for (const one of unsent) this.#begin(kept, () => this.#sendLeft(kept, one));
      for (const one of begun) this.#begin(kept, () => this.#goOn(kept, one));
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#underway.idle();
  }

  /** The chat of a row: in which thread of it staff act does not matter, so one step waits for another. */
  #kept({ address }: Pick<Begun, 'address'>): Address {
    const { thread: _, ...kept } = this.#own.parts.moved.kept(addressIn(address));
    return kept;
  }

  /** Writes down what is begun, once no other process does a step in the chat. */
  async #writtenDown(kept: Address, step: Step): Promise<Exclude<Beginning, 'waits'>> {
    const { rows, parts } = this.#own;
    for (let waited = 0; waited <= LONGEST_MS; waited += LOOK_MS) {
      const sender = await senderNow(parts.replica);
      const begun = { ...step, at: parts.clock.now(), ...sender.own };
      const came = await rows.change(kept, (before) => beginning(before, begun, sender));
      if (came !== 'waits') return came;
      await sleep(LOOK_MS);
    }
    throw new CallguideError('session-contended', 'A step of staff waited for another too long.');
  }

  /** An answer that was left goes out, unless it would go to somebody who is staff no longer. */
  async #sendLeft(kept: Address, unsent: Unsent): Promise<void> {
    const { who, rows, out } = this.#own;
    const address = addressIn(unsent.address);
    if (await this.#asked(() => who.isStaffOf(address, unsent.office)))
      return out.send(kept, unsent);
    await rows.change(kept, (work) => ({
      work: withoutUnsent(work, unsent.event),
      result: undefined,
    }));
  }

  /** What was begun before this process was there: done now, unless it is too late for that. */
  async #goOn(kept: Address, begun: Begun): Promise<void> {
    const { who, parts, engine, rows } = this.#own;
    const address = addressIn(begun.address);
    const event = { id: begun.event, kind: 'command', command: 'staff', argument: '' } as const;
    const standing = await this.#asked(() => who.standingOf({ address, event, addressed: true }));
    const before = await rows.read(kept);
    if (!before.begun.some((one) => isSameStep(one, begun))) return;
    const isLate = parts.clock.now() - begun.at > LATE_MS;
    const done = await doneFor(engine, kept, begun);
    const offices = standing.kind === 'staff' ? standing.offices : [];
    if (offices.length > 0 && (done.length > 0 || !isLate))
      await this.#carryOut(kept, begun, { offices, before, done });
    else await this.#givenUp(kept, begun, offices[0]);
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
  async #carryOut(kept: Address, begun: Begun, { offices, before, done }: Standing) {
    const { rows, out, parts } = this.#own;
    const { event, meant } = begun;
    const started = performance.now();
    const work = inOffice(offices, before, meant);
    const office = officeIn(offices, work);
    const answering = office
      ? answerOnce(this.#own, begun, { kept, office, work, done })
      : Promise.resolve<Answer>({ replies: [whichOffice(offices)] });
    const answer = await answering.catch(async (error) => {
      await rows
        .change(kept, (now) => ({ work: withoutBegun(now, begun), result: undefined }))
        .catch((failed: unknown) => parts.log.failed('staff', failed));
      throw error;
    });
    const unsent = unsentOf(begun, office ?? (offices[0] as Office), answer);
    const isAnswered = isAnswer(unsent);
    await rows.change(kept, (stored) => {
      const now = inOffice(offices, withoutBegun(stored, begun), meant);
      const next = afterAnswer(now, event, answer, parts.clock.now());
      const waiting = isAnswered ? [...next.unsent, unsent] : next.unsent;
      return { work: { ...next, unsent: waiting }, result: undefined };
    });
    const kinds = { in: meant.kind, out: answer.replies.map(({ kind }) => kind) };
    const ms = performance.now() - started;
    parts.log.handled(addressIn(begun.address), event, { ...kinds, ms });
    if (isAnswered) await out.send(kept, unsent);
    return answer.complaints;
  }

  /** Asks a platform some times, for it may be away for a moment. */
  async #asked<Said>(ask: () => Promise<Said>): Promise<Said> {
    for (let time = 1; time < TIMES; time += 1) {
      try {
        return await ask();
      } catch (error) {
        this.#own.parts.log.failed('staff', error);
        await sleep(AGAIN_MS, undefined, { signal: this.#closing.signal });
      }
    }
    return ask();
  }

  /** Begins work that nobody waits for, behind what is done in the chat. */
  #begin(kept: Address, work: () => Promise<void>): void {
    this.#underway.begin(() => this.#queue.run(lineOf(kept), work));
  }
}

/** What staff do in the chats of a process. */
export function createSteps(own: StepsParts): Steps {
  return new StepsOfStore(own);
}
