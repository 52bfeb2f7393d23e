import { type Address, addressIn } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import { ownOf } from '../bot/sharing.ts';
import type { StaffEngine } from './acting.ts';
import type { Following } from './following.ts';
import { reportFile } from './report-file.ts';
import type { StaffParts } from './staff-in-chat.ts';
import type { StaffRows } from './staff-rows.ts';
import { nameOf } from './who.ts';
import type { Unsent } from './work.ts';
import { withoutUnsent } from './work-steps.ts';

/** The answers to staff on their way; each stays in the store until it is out. */
export interface AnswersOut {
  /** Sends what is kept in the work of a chat, behind what the chat waits for. What fails goes out later. */
  send(kept: Address, unsent: Unsent): Promise<void>;
}

/** What sending the answers needs. */
interface Needs {
  readonly parts: StaffParts;
  readonly engine: Pick<StaffEngine, 'database'>;
  readonly rows: StaffRows;
  readonly following: Following;
}

class AnswersOfStore implements AnswersOut {
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  async send(kept: Address, unsent: Unsent): Promise<void> {
    const { following, parts } = this.#needs;
    const { event, office, language, refresh, replica, follow: broadcast } = unsent;
    const address = addressIn(unsent.address);
    const own = ownOf(parts.replica, replica);
    const done = () => this.#done(kept, unsent);
    try {
      if (broadcast !== undefined) {
        const [who, line] = [nameOf(address), unsent.address];
        const place = { broadcast, office, who, address: line, language };
        return following.follow(place, { event, done, ...own });
      }
      const isShown = refresh && (await following.refresh(address, refresh.broadcast, refresh.at));
      if (isShown) return await done();
      const [after, replies] = [unsent.after, await this.#repliesOf(unsent)];
      const out = { address, event, replies, language, after, done, ...own };
      parts.botOf(address)?.outgoing.deliver(out);
    } catch (error) {
      parts.log.failed('staff', error);
    }
  }

  async #repliesOf({ replies, csv, language }: Unsent): Promise<readonly Reply[]> {
    const { database } = this.#needs.engine;
    const file = csv === undefined ? [] : [await reportFile(database, csv, language)];
    return [...(replies as Reply[]), ...file];
  }

  async #done(kept: Address, { event }: Unsent): Promise<void> {
    await this.#needs.rows.change(kept, (work) => ({
      work: withoutUnsent(work, event),
      result: undefined,
    }));
  }
}

/** Sends what staff are answered. */
export function createAnswersOut(needs: Needs): AnswersOut {
  return new AnswersOfStore(needs);
}
