import { languageOf } from '../interview/language-of.ts';
import { localTimeOf, zoneNames } from '../local-time.ts';
import type { Reply } from '../reply.ts';
import { note, type Scene, type Step, say } from '../scene.ts';
import type { Session } from '../session.ts';
import { findZones, type ZoneChoice } from './find-zone.ts';

/** The time zone that holds, with what a clock there shows now, so that a mistake is seen. */
function told(scene: Scene, session: Session, timeZone: string): Step {
  const now = scene.now.toISOString();
  const { time } = localTimeOf(now, timeZone);
  const { zone } = zoneNames(timeZone, now, scene.session.language);
  const isFixed = /^[+-]/.test(timeZone);
  const fixed = isFixed ? [note(scene, 'time-zone-fixed')] : [];
  return { session, replies: [note(scene, 'time-zone', { zone, time }), ...fixed] };
}

function which(scene: Scene, zones: readonly ZoneChoice[]): Reply {
  const choices = zones.map(({ timeZone, offset, cities }) => ({
    value: `/timezone ${timeZone}`,
    label: `UTC${offset} ${cities.join(', ')}`,
  }));
  return {
    ...{ kind: 'note', topic: 'time-zone-which', text: say(scene, 'note-time-zone-which') },
    choices,
  };
}

/** Notes the person's own time zone by what they type; `off` forgets it. It is never guessed. */
export function timeZone(scene: Scene, argument: string): Step {
  const { timeZone: held, ...without } = scene.session;
  if (argument.toLowerCase() === 'off')
    return { session: without, replies: [note(scene, 'time-zone-off')] };
  if (argument === '')
    return held === undefined
      ? { session: scene.session, replies: [note(scene, 'time-zone-how')] }
      : told(scene, scene.session, held);
  const zones = findZones(argument, languageOf(scene), scene.now);
  const [only] = zones;
  if (!only) return { session: scene.session, replies: [note(scene, 'time-zone-unknown')] };
  if (zones.length > 1) return { session: scene.session, replies: [which(scene, zones)] };
  return told(scene, { ...scene.session, timeZone: only.timeZone }, only.timeZone);
}
