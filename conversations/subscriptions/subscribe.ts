import { parseAnswer } from '../answers/index.ts';
import { languageOf } from '../interview/language-of.ts';
import type { Choice, Reply } from '../reply.ts';
import { type CaseScene, note, type Scene, type Step, say, todayOf } from '../scene.ts';
import type { Session } from '../session.ts';
import { agreed, callsIn, topicNamed } from './agreement.ts';

function choice(scene: Scene, value: string, label: string): Choice {
  return { value, label: say(scene, `do-${label}`) };
}

function titleOf(scene: Scene, call: string): string {
  const topic = scene.conversation.topics.find((one) => one.id === call);
  return topic?.words.say(scene.session.language, 'call-title') ?? call;
}

/** The button under everything that comes by itself: it ends that for one call, at any time. */
export function stopChoice(scene: Scene, call: string): Choice {
  return choice(scene, `/stop ${call}`, 'stop');
}

/** Agrees to be reminded of a call: the named one, or the one that is talked about. */
export function subscribe(scene: Scene, argument: string): Step {
  const topic = topicNamed(scene, argument);
  if (!topic) return { session: scene.session, replies: [note(scene, 'no-case')] };
  if (!scene.settings.reminds)
    return { session: scene.session, replies: [note(scene, 'reminders-not-here')] };
  const session = agreed(scene, [topic.id], 'on');
  const { retentionDays: days, deadlines } = scene.settings;
  const isSet = deadlines.some(({ call }) => call === topic.id);
  const variables = { call: titleOf(scene, topic.id), days };
  const text = [
    say(scene, 'note-subscribed', variables),
    ...(isSet ? [] : [say(scene, 'note-subscribed-not-set')]),
    ...(session.timeZone === undefined ? [say(scene, 'note-subscribed-time-zone')] : []),
  ].join('\n');
  const choices = [stopChoice(scene, topic.id)];
  return { session, replies: [{ kind: 'note', topic: 'subscribed', text, choices }] };
}

/** Ends what comes by itself: of the named call, or of every call. */
export function stop(scene: Scene, argument: string): Step {
  const on = callsIn(scene.session, 'on');
  const isCall = scene.conversation.topics.some(({ id }) => id === argument);
  const calls = isCall ? [argument] : [...on, ...callsIn(scene.session, 'offered')];
  const session = agreed(scene, calls, 'off');
  if (!calls.some((call) => on.includes(call)))
    return { session, replies: [note(scene, 'stopped-none')] };
  const left = on.filter((call) => !calls.includes(call));
  const ended = isCall ? [note(scene, 'stopped', { call: titleOf(scene, argument) })] : [];
  const more = left.map((call) => note(scene, 'stopped-others', { call: titleOf(scene, call) }));
  return { session, replies: isCall ? [...ended, ...more] : [note(scene, 'stopped-all')] };
}

/** Asks once for each call, plainly, whether the person wants to be reminded of it. */
export function offerReminders(scene: CaseScene): { session: Session; replies: Reply[] } {
  const { id } = scene.topic;
  const { session, settings } = scene;
  if (!settings.reminds || session.reminders?.[id] !== undefined) return { session, replies: [] };
  const offer: Reply = {
    ...{ kind: 'note', topic: 'offer-reminders', text: say(scene, 'note-offer-reminders') },
    choices: [
      choice(scene, `/subscribe ${id}`, 'subscribe'),
      choice(scene, `/stop ${id}`, 'no-reminders'),
    ],
  };
  return { session: agreed(scene, [id], 'offered'), replies: [offer] };
}

/** A plain yes or no, said right after the offer; anything else is none of its answers. */
export function answerOffer(scene: Scene, text: string): Step | undefined {
  const [call] = callsIn(scene.session, 'offered');
  if (call === undefined) return undefined;
  const today = todayOf(scene);
  const answer = parseAnswer({ input: 'yes-no' }, text, { language: languageOf(scene), today });
  if (answer.kind !== 'value') return undefined;
  return answer.value === true ? subscribe(scene, call) : stop(scene, call);
}

/** An offer that is not taken up at once is left: a later yes may mean something else. */
export function offersLeft(scene: Scene, before: Session): Session {
  const offered = callsIn(before, 'offered');
  const { reminders } = scene.session;
  const left = offered.filter((call) => reminders?.[call]?.state === 'offered');
  return agreed(scene, left, 'left');
}
