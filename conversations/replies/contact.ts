import { dayInWords } from '../interview/ask.ts';
import { type CaseScene, type Scene, say } from '../scene.ts';
import type { Deadline } from '../settings.ts';

/** How to reach the office; where none is set, that the text names no contact. */
export function contactParagraph(scene: Scene): string {
  const { contact } = scene.settings;
  if (!contact) return say(scene, 'contact-none');
  const ways = [contact.email, contact.telephone, contact.url].filter((way) => way !== undefined);
  return say(scene, 'contact', { name: contact.name, ways: ways.join(', ') || '-' });
}

/** The deadlines that staff have set for the present call, the earliest first. */
export function deadlinesOf(scene: CaseScene): Deadline[] {
  return scene.settings.deadlines
    .filter((one) => one.call === scene.topic.id)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** An instant in Shanghai's time, in full words. */
function inShanghai(scene: Scene, instant: string): string {
  const format = new Intl.DateTimeFormat(scene.session.language, {
    ...{ timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' },
  });
  return format.format(new Date(Date.parse(instant)));
}

/** The deadlines in words, with who set them and when; until then, that the text holds none. */
export function deadlineParagraph(scene: CaseScene): string {
  const deadlines = deadlinesOf(scene);
  if (deadlines.length === 0) return say(scene, 'deadline-none');
  return deadlines
    .map(({ kind, at, by, on }) =>
      say(scene, `deadline-${kind}`, { at: inShanghai(scene, at), by, on: dayInWords(scene, on) }),
    )
    .join('\n');
}
