import type { Conversation } from '../../conversations/conversation.ts';
import { outcomeLeft } from '../../conversations/interview/assessed.ts';
import { isTurnedAway, nextQuestion } from '../../conversations/interview/next-question.ts';
import { itemsOf } from '../../conversations/replies/checklist.ts';
import { type CaseScene, caseScene } from '../../conversations/scene.ts';
import type { Session } from '../../conversations/session.ts';
import type { Settings } from '../../conversations/settings.ts';
import { projectedAnswers } from './projected-answers.ts';
import type { CaseTable } from './projection-tables.ts';

/** What is kept of one case, without whose and which it is. */
type ProjectedCase = Omit<CaseTable, 'address' | 'place'>;

/** What a session is read with. */
export interface Reading {
  readonly conversation: Conversation;
  readonly settings: Settings;
  readonly now: Date;
}

/** Words between bars, so that one of them can be looked for in SQL. */
function barred(words: Iterable<string>): string {
  return `|${[...words].join('|')}|`;
}

function itemsIn(scene: CaseScene): Pick<ProjectedCase, 'open_items' | 'done_items'> {
  if (isTurnedAway(scene)) return { open_items: '||', done_items: '||' };
  if (nextQuestion(scene).phase === 'verdict') return { open_items: null, done_items: null };
  const items = itemsOf(scene);
  const ids = (done: boolean) => items.filter((one) => one.done === done).map(({ item }) => item);
  return { open_items: barred(ids(false)), done_items: barred(ids(true)) };
}

/** One case of a session; undefined where its call is not talked about any more. Pure. */
export function projectedCase(
  reading: Reading,
  session: Session,
  place: number,
): ProjectedCase | undefined {
  const scene = caseScene({ ...reading, session: { ...session, current: place } });
  if (!scene) return undefined;
  const { settled, possible } = outcomeLeft(scene);
  const { facts } = scene.case;
  return {
    call: scene.topic.id,
    role: typeof facts.role === 'string' ? facts.role : null,
    outcome: settled ?? 'open',
    possible: barred(possible),
    ...itemsIn(scene),
    answers: JSON.stringify(projectedAnswers(scene.topic.call, facts)),
  };
}
