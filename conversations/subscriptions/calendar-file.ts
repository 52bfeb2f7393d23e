import { base64Of } from '../base64.ts';
import type { Topic } from '../conversation.ts';
import { deadlineName, isPassed, whenInWords } from '../replies/deadline-words.ts';
import type { Reply } from '../reply.ts';
import { note, type Scene, type Step } from '../scene.ts';
import type { Deadline } from '../settings.ts';
import { topicNamed } from './agreement.ts';
import { type CalendarEntry, calendarText } from './calendar.ts';
import { occasionsOf } from './occasions.ts';

function entryOf(scene: Scene, topic: Topic, deadline: Deadline): CalendarEntry {
  const { id, call, at, revision = 1 } = deadline;
  const { office } = scene.settings;
  const zone = scene.session.timeZone ?? scene.settings.timeZone;
  const title = topic.words.say(scene.session.language, 'call-title');
  const alarms = occasionsOf(deadline, zone).map((one) => one.at);
  return {
    ...{
      uid: `${[...(office ? [office] : []), call, id].join('.')}@deadlines.callguide`,
      sequence: revision - 1,
      at,
    },
    title: `${deadlineName(scene, deadline)}: ${title}`,
    description: whenInWords(scene, deadline),
    alarms: alarms.filter((alarm) => alarm > scene.now.getTime()),
  };
}

function fileOf(name: string, text: string): Reply {
  return { kind: 'file', name, mediaType: 'text/calendar', base64: base64Of(text) };
}

/** The deadlines of a call that are still to come. */
export function deadlinesToCome(scene: Scene, call: string): Deadline[] {
  return scene.settings.deadlines.filter((one) => one.call === call && !isPassed(scene, one));
}

/**
 * The deadlines of a call as a calendar file; what was withdrawn as another, which takes it out of
 * the calendar again.
 */
export function calendar(scene: Scene, argument: string): Step {
  const topic = topicNamed(scene, argument);
  if (!topic) return { session: scene.session, replies: [note(scene, 'no-case')] };
  const entries = (all: readonly Deadline[]) => all.map((one) => entryOf(scene, topic, one));
  const set = entries(deadlinesToCome(scene, topic.id));
  const { withdrawn = [] } = scene.settings;
  const dropped = entries(withdrawn.filter(({ call }) => call === topic.id));
  const text = (of: readonly CalendarEntry[], method: 'PUBLISH' | 'CANCEL') =>
    calendarText(of, method, scene.now);
  const replies = [
    ...(set.length > 0
      ? [fileOf(`${topic.id}.ics`, text(set, 'PUBLISH')), note(scene, 'calendar')]
      : [note(scene, 'calendar-none')]),
    ...(dropped.length > 0
      ? [
          fileOf(`${topic.id}-withdrawn.ics`, text(dropped, 'CANCEL')),
          note(scene, 'calendar-withdrawn'),
        ]
      : []),
  ];
  return { session: scene.session, replies };
}
