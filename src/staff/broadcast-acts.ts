import type { BroadcastTable } from '../broadcasts/broadcast-tables.ts';
import type { Content } from '../broadcasts/content.ts';
import { hasCode } from '../callguide-error.ts';
import { type Acting, type Answer, broadcastOf, Refusal, textIn } from './acting.ts';
import { broadcastScreen } from './broadcast-screens.ts';
import type { StaffForm } from './staff-form.ts';
import { momentOf } from './typed.ts';
import { choice, note } from './words.ts';

/** Acts on a broadcast that need nothing but its id. */
type Plain = 'pause' | 'resume' | 'cancel' | 'retry' | 'doubt' | 'retract';

/** Those that cannot be undone, so that they are asked once more. */
const FINAL: readonly Plain[] = ['cancel', 'retract'];

async function doPlain({ broadcasts, staff }: Acting, act: Plain, id: string): Promise<void> {
  if (act === 'retry') return broadcasts.retryFailed(staff, id);
  if (act === 'doubt') return broadcasts.retryFailed(staff, id, { inDoubt: true });
  return broadcasts[act](staff, id);
}

/** Does what the engine may refuse, and says a refusal in the language of staff. @throws Refusal */
async function orRefusal(
  acting: Acting,
  act: () => Promise<void>,
  why: () => Promise<string>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!hasCode(error, 'broadcast')) throw error;
    throw new Refusal(await why(), [choice(acting.say('menu-broadcasts'), 'broadcasts')]);
  }
}

/** An act on a broadcast: pause, resume, cancel, retry, retract. @throws Refusal */
export async function plainAct(
  acting: Acting,
  act: Plain,
  [id = '', sure]: readonly string[],
): Promise<Answer> {
  const { say } = acting;
  await broadcastOf(acting, act, id);
  if (FINAL.includes(act) && sure !== 'yes') {
    const yes = choice(say(`${act}-yes`), act, id, 'yes');
    return { replies: [note(say(`${act}-sure`), [yes, choice(say('back'), 'show', id)])] };
  }
  await orRefusal(
    acting,
    () => doPlain(acting, act, id),
    async () => {
      const { state } = await acting.broadcasts.show(acting.staff, id);
      return say('not-now', { state: say(`state-${state}`) });
    },
  );
  return shownAgain(acting, id);
}

/** A broadcast as it stands after an act; the message that shows how far it is changes at once. */
export async function shownAgain(acting: Acting, id: string): Promise<Answer> {
  return { ...(await broadcastScreen(acting, id)), refresh: id };
}

/** Why a broadcast could not be confirmed. */
function whyNot({ say, staff, now }: Acting, row: BroadcastTable): string {
  const { state, token, token_by: by, token_until: until } = row;
  if (state !== 'draft') return say('token-used', { state: say(`state-${state}`) });
  if (token === null) return say('token-none');
  if (by !== staff.who) return say('token-other');
  return say((until ?? 0) <= now ? 'token-old' : 'token-wrong');
}

async function confirm(acting: Acting, id: string, token: string, at?: number): Promise<void> {
  const { broadcasts, staff } = acting;
  const row = await broadcastOf(acting, 'confirm', id);
  await orRefusal(
    acting,
    () => broadcasts.confirm(staff, id, token, at),
    async () => whyNot(acting, row),
  );
}

/** Sends what a preview showed, and shows how far it is. @throws Refusal */
export async function sendNow(
  acting: Acting,
  [id = '', token = '']: readonly string[],
): Promise<Answer> {
  await confirm(acting, id, token);
  return { replies: [], follow: id };
}

/** The form that says when what a preview showed goes out. */
export function scheduleForm({ say }: Acting, id: string, token: string): StaffForm {
  return {
    ...{ id: `schedule:${id}:${token}`, title: say('title-schedule') },
    submit: say('schedule'),
    fields: [
      { name: 'date', label: say('field-date'), kind: 'date', hint: say('hint-date') },
      { name: 'time', label: say('field-time'), kind: 'time', hint: say('hint-clock') },
    ],
    complaint: async () => undefined,
    take: async (acting, filled) => {
      const [date, time] = [textIn(filled, 'date'), textIn(filled, 'time')];
      if (date === '') return { kind: 'complaints', complaints: { date: say('not-a-date') } };
      if (time === '') return { kind: 'complaints', complaints: { time: say('not-a-time') } };
      const at = momentOf(date, time);
      if (at <= acting.now) return { kind: 'complaints', complaints: { date: say('past') } };
      await confirm(acting, id, token, at);
      return { kind: 'answer', answer: { replies: [], follow: id } };
    },
  };
}

/** Sends a draft to the chat in which it was asked for, in each language that it has. @throws Refusal */
export async function testHere(acting: Acting, [id = '']: readonly string[]): Promise<Answer> {
  const { broadcasts, staff, address, say } = acting;
  const row = await broadcastOf(acting, 'test', id);
  const { texts } = JSON.parse(row.content) as Content;
  await orRefusal(
    acting,
    () => broadcasts.test(staff, id, address, Object.keys(texts)),
    async () => say('test-failed'),
  );
  return testSent(acting, id);
}

/** Says that a test is on its way. */
export function testSent({ say }: Acting, id: string): Answer {
  return { replies: [note(say('test-sent'), [choice(say('look'), 'preview', id)])] };
}

/** Hands over what became of each message, as a file that is made when it goes out. @throws Refusal */
export async function csvFile(acting: Acting, [id = '']: readonly string[]): Promise<Answer> {
  const { broadcasts, staff } = acting;
  await broadcastOf(acting, 'export', id);
  await broadcasts.csv(staff, id);
  return { replies: [], csv: id };
}
