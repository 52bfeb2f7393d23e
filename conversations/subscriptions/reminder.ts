import type { Conversation } from '../conversation.ts';
import { isTurnedAway, nextQuestion } from '../interview/next-question.ts';
import { itemsOf } from '../replies/checklist.ts';
import { deadlineName, isPassed, whenInWords } from '../replies/deadline-words.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, caseScene, type Scene, say, sayOf } from '../scene.ts';
import type { Session } from '../session.ts';
import type { Deadline, Settings } from '../settings.ts';
import { deadlinesToCome } from './calendar-file.ts';
import { stopChoice } from './subscribe.ts';

/** Whom something comes to by itself, about which call, and when. */
export interface Recipient {
  readonly conversation: Conversation;
  readonly settings: Settings;
  readonly session: Session;
  readonly call: string;
  readonly now: Date;
}

/** What became of a deadline: it was set, moved, or withdrawn. */
export interface DeadlineChange {
  /** What the person was told before; none where they have not heard of it. */
  readonly from?: Deadline;
  /** What holds now; none where it was withdrawn. */
  readonly to?: Deadline;
}

const DAY_MS = 86_400_000;
const MOST_ITEMS = 12;

function scenesOf({ call, ...scene }: Recipient): CaseScene[] {
  return scene.session.cases.flatMap((one, current) => {
    const session = { ...scene.session, current };
    const found = one.call === call ? caseScene({ ...scene, session }) : undefined;
    return found === undefined ? [] : [found];
  });
}

/** What is left to do in one case, each in words; none where the call is not open to the person. */
function leftInCase(scene: CaseScene): string[] {
  if (isTurnedAway(scene)) return [];
  const { phase } = nextQuestion(scene);
  const unfinished = phase === 'done' ? [] : [say(scene, 'reminder-unfinished')];
  const items = phase === 'verdict' ? [] : itemsOf(scene).filter(({ done }) => !done);
  const name = scene.case.name === '' ? '' : `${scene.case.name}: `;
  return [...unfinished, ...items.map(({ text }) => text)].map((text) => `${name}${text}`);
}

/** What somebody still has to do for a call, in all their cases of it, each in their language. */
export function openItems(recipient: Recipient): string[] {
  return scenesOf(recipient).flatMap(leftInCase);
}

function itemParagraph(scene: Scene, items: readonly string[]): string {
  const shown = items.slice(0, MOST_ITEMS).map((item) => `• ${item}`);
  const more = items.length - shown.length;
  const rest = more > 0 ? [say(scene, 'reminder-more', { more })] : [];
  return [say(scene, 'reminder-to-do', { count: items.length }), ...shown, ...rest].join('\n');
}

function leftLine(scene: Scene, deadline: Deadline): string {
  const left = Date.parse(deadline.at) - scene.now.getTime();
  const name = deadlineName(scene, deadline);
  return say(scene, 'reminder-left', { name, days: Math.floor(left / DAY_MS) });
}

function whenLine(scene: Scene, deadline: Deadline): string {
  return say(scene, 'reminder-when', {
    name: deadlineName(scene, deadline),
    at: whenInWords(scene, deadline),
  });
}

function whenLines(scene: Scene, call: string): string {
  const deadlines = deadlinesToCome(scene, call);
  deadlines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return deadlines.map((one) => whenLine(scene, one)).join('\n');
}

/** A note that comes by itself: it changes nothing of what is asked, and says how to end such notes. */
function noteOf(scene: CaseScene, topic: string, paragraphs: readonly string[]): Reply {
  const { id } = scene.topic;
  const isSet = deadlinesToCome(scene, id).length > 0;
  const file = { value: `/calendar ${id}`, label: say(scene, 'do-calendar') };
  return {
    ...{ kind: 'note', topic },
    text: [...paragraphs, say(scene, 'reminder-how')].filter(Boolean).join('\n\n'),
    choices: [...(isSet ? [file] : []), stopChoice(scene, id)],
  };
}

/** Reminds of a deadline, naming what is left to do; nothing where nothing is. */
export function reminder(recipient: Recipient, deadline: Deadline): Reply | undefined {
  const [scene] = scenesOf(recipient);
  const items = openItems(recipient);
  if (!scene || items.length === 0) return undefined;
  return noteOf(scene, 'reminder', [
    say(scene, 'reminder-heading', { call: sayOf(scene, 'call-title') }),
    leftLine(scene, deadline),
    whenLines(scene, scene.topic.id),
    itemParagraph(scene, items),
  ]);
}

function changeLine(scene: Scene, { from, to }: DeadlineChange): string {
  const name = deadlineName(scene, (to ?? from) as Deadline);
  if (to === undefined) {
    const at = whenInWords(scene, from as Deadline);
    return say(scene, 'news-withdrawn', { name, at });
  }
  const [at, by] = [whenInWords(scene, to), to.by];
  if (from === undefined) return say(scene, 'news-set', { name, at, by });
  return say(scene, 'news-moved', { name, from: whenInWords(scene, from), at, by });
}

/** Tells what became of the deadlines of a call, whatever is left to do. */
export function announcement(
  recipient: Recipient,
  changes: readonly DeadlineChange[],
): Reply | undefined {
  const [scene] = scenesOf(recipient);
  if (!scene || changes.length === 0) return undefined;
  const over = changes.some(({ to }) => to !== undefined && isPassed(scene, to));
  return noteOf(scene, 'deadline-changed', [
    say(scene, 'news-heading', { call: sayOf(scene, 'call-title') }),
    changes.map((one) => changeLine(scene, one)).join('\n'),
    over ? say(scene, 'deadline-over') : whenLines(scene, scene.topic.id),
  ]);
}
