import type { AuditTable } from '../audit/audit-table.ts';
import { type Acting, type Answer, Refusal } from './acting.ts';
import { broadcastScreen } from './broadcast-screens.ts';
import { doneAnswer } from './deadline-forms.ts';
import { previewScreen } from './preview-screen.ts';
import { choice, note } from './words.ts';

/** What an act in the audit was done to. */
type Done = Pick<AuditTable, 'act' | 'subject'>;

/** Says again what was done to a deadline, by its call and id. */
async function deadlineAgain(acting: Acting, act: string, subject: string): Promise<Answer> {
  const { deadlines, staff, say } = acting;
  const found = deadlines
    .current(staff.office)
    .find(({ deadline }) => `${deadline.call}/${deadline.id}` === subject);
  if (!found) throw new Refusal(say('no-deadline'));
  return doneAnswer(acting, act, found.deadline);
}

function changed(acting: Acting, subject: string): Promise<Answer> {
  return broadcastScreen(acting, subject).then((shown) => ({ ...shown, refresh: subject }));
}

const ANSWERS: Readonly<Record<string, (acting: Acting, subject: string) => Promise<Answer>>> = {
  'broadcast.draft': async (acting, id) => ({
    filling: null,
    ...(await previewScreen(acting, id)),
  }),
  'broadcast.edit': async (acting, id) => ({ filling: null, ...(await previewScreen(acting, id)) }),
  'broadcast.confirm': async (_, id) => ({ replies: [], filling: null, follow: id }),
  'broadcast.test': async ({ say }, id) => ({
    replies: [note(say('test-sent'), [choice(say('look'), 'preview', id)])],
  }),
  'broadcast.pause': changed,
  'broadcast.resume': changed,
  'broadcast.cancel': changed,
  'broadcast.retry': changed,
  'broadcast.retract': changed,
  'deadline.set': (acting, subject) => deadlineAgain(acting, 'set', subject),
  'deadline.move': (acting, subject) => deadlineAgain(acting, 'move', subject),
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
