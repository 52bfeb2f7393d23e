import { isTurnedAway } from '../interview/next-question.ts';
import type { Choice, Reply } from '../reply.ts';
import { type CaseScene, say } from '../scene.ts';
import { deadlinesToCome } from '../subscriptions/calendar-file.ts';
import { checklistMark } from './checklist.ts';
import { mayHaveMore, unaskedPoints } from './unasked.ts';

const LONE_NUMBER = /^(\d{1,2})[.)]?$/;

function labelOf(scene: CaseScene, name: string): string {
  return say(scene, name === 'all' && !isTurnedAway(scene) ? 'do-see-all' : `do-${name}`);
}

function nextChoices(scene: CaseScene): Choice[] {
  const away = isTurnedAway(scene);
  const names = away
    ? ['all', 'change', 'ask', 'call', 'restart']
    : ['checklist', 'calendar', 'all', 'change', 'ask', 'export', 'call'];
  const more = away || (mayHaveMore(scene) && unaskedPoints(scene) > 0);
  const without = [
    ...(scene.case.all || !more ? ['all'] : []),
    ...(scene.conversation.topics.length === 1 ? ['call'] : []),
    ...(checklistMark(scene) === '' ? ['checklist'] : []),
    ...(deadlinesToCome(scene, scene.topic.id).length > 0 ? [] : ['calendar']),
    ...(scene.settings.desk ? [] : ['ask']),
  ];
  const usable = names.filter((name) => !without.includes(name));
  return usable.map((name) => ({ value: `/${name}`, label: labelOf(scene, name) }));
}

/** What the person can do once nothing is asked any more. */
export function whatNext(scene: CaseScene): Extract<Reply, { kind: 'note' }> {
  return {
    kind: 'note',
    topic: 'next',
    text: say(scene, 'note-next'),
    choices: nextChoices(scene),
  };
}

/** The command that a lone number means, where nothing is asked and the choices are numbered lines. */
export function nextByNumber(scene: CaseScene, text: string): string | undefined {
  const [, number] = LONE_NUMBER.exec(text.normalize('NFKC').trim()) ?? [];
  return number === undefined ? undefined : nextChoices(scene)[Number(number) - 1]?.value;
}
