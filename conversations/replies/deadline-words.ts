import { dayInWords } from '../interview/ask.ts';
import { localTimeOf, zoneNames } from '../local-time.ts';
import { type CaseScene, type Scene, say } from '../scene.ts';
import type { Deadline } from '../settings.ts';
import { languageFor } from '../words.ts';

/** The deadlines that staff have set for the present call, the earliest first. */
export function deadlinesOf(scene: CaseScene): Deadline[] {
  return scene.settings.deadlines
    .filter((one) => one.call === scene.topic.id)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Whether a deadline has ended. */
export function isPassed({ now }: Scene, { at }: Deadline): boolean {
  return Date.parse(at) < now.getTime();
}

/**
 * Until when the application is due: an ISO instant, or a date; the next deadline of funder or office,
 * or the last one once all have passed. What an office calls by a name of its own is about something else.
 */
export function dueOf(scene: CaseScene): string | undefined {
  const deadlines = deadlinesOf(scene).filter(({ kind }) => kind !== 'other');
  const next = deadlines.find((one) => !isPassed(scene, one)) ?? deadlines.at(-1);
  return next?.wholeDay ? next.at.slice(0, 'YYYY-MM-DD'.length) : next?.at;
}

/** What a deadline is called: by the office's own name for it, or by its kind. */
export function deadlineName(scene: Scene, { kind, name = {} }: Deadline): string {
  const languages = Object.keys(name);
  const language = languageFor(languages, scene.session.language) ?? languages[0];
  return language === undefined ? say(scene, `deadline-name-${kind}`) : (name[language] as string);
}

/** When a deadline is in a time zone, which is named where there is a time of day. */
function whenIn(scene: Scene, { at, wholeDay }: Deadline, timeZone: string): string {
  const { date, time } = localTimeOf(at, timeZone);
  const day = dayInWords(scene, date);
  if (wholeDay && timeZone === scene.settings.timeZone) return day;
  const zone = say(scene, 'time-zone', zoneNames(timeZone, at, scene.session.language));
  return say(scene, 'day-and-time', { day, time, zone });
}

/** When a deadline is by the office's clock, and by the person's own where that is known and another. */
export function whenInWords(scene: Scene, deadline: Deadline): string {
  const { at } = deadline;
  const [office, own] = [scene.settings.timeZone, scene.session.timeZone];
  const when = whenIn(scene, deadline, office);
  if (own === undefined) return when;
  const [here, there] = [localTimeOf(at, own), localTimeOf(at, office)];
  if (here.date === there.date && here.time === there.time) return when;
  return say(scene, 'deadline-in-your-time', { when, yours: whenIn(scene, deadline, own) });
}

/** The deadlines in words, with who set them and when; until then, that the text holds none. */
export function deadlineParagraph(scene: CaseScene): string {
  const deadlines = deadlinesOf(scene);
  if (deadlines.length === 0) return say(scene, 'deadline-none');
  const lines = deadlines.map((one) =>
    say(scene, isPassed(scene, one) ? 'deadline-passed' : 'deadline-set', {
      name: deadlineName(scene, one),
      at: whenInWords(scene, one),
      by: one.by,
      on: dayInWords(scene, one.on),
    }),
  );
  const someOver = deadlines.some((one) => isPassed(scene, one));
  return [...lines, ...(someOver ? [say(scene, 'deadline-over')] : [])].join('\n');
}
