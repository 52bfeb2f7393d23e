import type { AuditTable } from '../audit/audit-table.ts';
import { type Acting, type Answer, broadcastOf, Refusal } from './acting.ts';
import { shownAgain, testSent } from './broadcast-acts.ts';
import { doneAnswer } from './deadline-forms.ts';
import { previewScreen } from './preview-screen.ts';

/** What an act in the audit was done to. */
type Done = Pick<AuditTable, 'act' | 'subject'>;

/** The answer to an act by which a form ends; another one that is being filled in by now stays. */
async function ended(
  { filling }: Acting,
  isEnded: (form: string) => boolean,
  answer: Promise<Answer>,
): Promise<Answer> {
  return filling && isEnded(filling.form) ? { filling: null, ...(await answer) } : answer;
}

/** Says again what was done to a deadline, by its call and id. */
async function deadlineAgain(acting: Acting, act: string, subject: string): Promise<Answer> {
  const { deadlines, staff, say } = acting;
  const found = deadlines
    .current(staff.office)
    .find(({ deadline }) => `${deadline.call}/${deadline.id}` === subject);
  if (!found) throw new Refusal(say('no-deadline'));
  return doneAnswer(acting, act, found.deadline);
}

async function draftAgain(acting: Acting, id: string): Promise<Answer> {
  const { call } = await broadcastOf(acting, 'preview', id);
  return ended(acting, (form) => form === `write:${call}`, previewScreen(acting, id));
}

const ANSWERS: Readonly<Record<string, (acting: Acting, subject: string) => Promise<Answer>>> = {
  'broadcast.draft': draftAgain,
  'broadcast.edit': (acting, id) =>
    ended(acting, (form) => form === `edit:${id}`, previewScreen(acting, id)),
  'broadcast.confirm': (acting, id) =>
    ended(
      acting,
      (form) => form.startsWith(`schedule:${id}:`),
      Promise.resolve({ replies: [], follow: id }),
    ),
  'broadcast.test': async (acting, id) => testSent(acting, id),
  'broadcast.export': async (_, id) => ({ replies: [], csv: id }),
  'broadcast.pause': shownAgain,
  'broadcast.resume': shownAgain,
  'broadcast.cancel': shownAgain,
  'broadcast.retry': shownAgain,
  'broadcast.retract': shownAgain,
  'deadline.set': (acting, subject) =>
    ended(
      acting,
      (form) => form === `set:${subject.split('/')[0]}`,
      deadlineAgain(acting, 'set', subject),
    ),
  'deadline.move': (acting, subject) =>
    ended(
      acting,
      (form) => form === `move:${subject.replace('/', ':')}`,
      deadlineAgain(acting, 'move', subject),
    ),
  'deadline.withdraw': (acting, subject) => deadlineAgain(acting, 'withdraw', subject),
};

/**
 * The answer to something that was done before its answer was written; undefined where nothing was
 * done that must not be done again. @throws Refusal where what it was done to is gone by now
 */
export function answerAgain(acting: Acting, done: readonly Done[]): Promise<Answer> | undefined {
  for (const { act, subject } of done) {
    const answer = ANSWERS[act];
    if (answer) return answer(acting, subject);
  }
  return undefined;
}
