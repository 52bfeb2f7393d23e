import { type Address, addressIn } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Following } from './following.ts';
import type { StaffParts } from './staff-in-chat.ts';
import type { StaffRows } from './staff-rows.ts';
import { nameOf } from './who.ts';
import type { Unsent, Work } from './work.ts';

/** The answers to staff on their way; each stays in the store until it is out. */
export interface AnswersOut {
  /** Sends what is kept in the work of a chat, behind what the chat waits for. What fails goes out later. */
  send(kept: Address, unsent: Unsent): Promise<void>;
}

/** What sending the answers needs. */
interface Needs {
  readonly parts: StaffParts;
  readonly rows: StaffRows;
  readonly following: Following;
}

function without(work: Work, event: string): Work {
  const left = work.unsent.filter((one) => one.event !== event);
  return left.length === work.unsent.length ? work : { ...work, unsent: left };
}

class AnswersOfStore implements AnswersOut {
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  async send(kept: Address, unsent: Unsent): Promise<void> {
    const { following, parts } = this.#needs;
    const { follow: broadcast, office, language, refresh } = unsent;
    const address = addressIn(unsent.address);
    const done = () => this.#done(kept, unsent);
    try {
      if (broadcast !== undefined) {
        const place = {
          broadcast,
          office,
          who: nameOf(address),
          address: unsent.address,
          language,
        };
        return following.follow(place, done);
      }
      const isShown = refresh && (await following.refresh(address, refresh.broadcast, refresh.at));
      if (isShown) await done();
      else this.#deliver(address, unsent, done);
    } catch (error) {
      parts.log.failed('staff', error);
    }
  }

  #deliver(address: Address, unsent: Unsent, done: () => Promise<void>): void {
    const { botOf, replica } = this.#needs.parts;
    const { event, language, after, replica: mark } = unsent;
    const replies = unsent.replies as readonly Reply[];
    const own =
      mark === undefined || !replica
        ? {}
        : { replica: mark, isOwn: (signal: AbortSignal) => replica.holds(mark, signal) };
    botOf(address)?.outgoing.deliver({ address, event, replies, language, after, done, ...own });
  }

  async #done(kept: Address, { event }: Unsent): Promise<void> {
    await this.#needs.rows.change(kept, (work) => ({
      work: without(work, event),
      result: undefined,
    }));
  }
}

/** Sends what staff are answered. */
export function createAnswersOut(needs: Needs): AnswersOut {
  return new AnswersOfStore(needs);
}
