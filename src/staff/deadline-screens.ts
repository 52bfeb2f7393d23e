import type { Choice } from '../../conversations/reply.ts';
import type { Acting, Answer } from './acting.ts';
import { titleOf } from './acting.ts';
import { nameOf, whenOf } from './deadline-forms.ts';
import { remindInWords } from './remind-field.ts';
import { choice, note } from './words.ts';

/** The deadlines of the office, with what can be done with each. */
export async function deadlineList(acting: Acting): Promise<Answer> {
  const { deadlines, staff, say } = acting;
  await deadlines.refresh();
  const set = deadlines
    .current(staff.office)
    .filter(({ state }) => state === 'set')
    .sort((a, b) => Date.parse(a.deadline.at) - Date.parse(b.deadline.at));
  const lines = set.map(({ deadline }) => {
    const { by, on, call, remindDays } = deadline;
    const reminders = remindInWords(acting, remindDays);
    const told = { name: nameOf(acting, deadline), call: titleOf(acting, call), by, on };
    return say('deadline-line', { ...told, when: whenOf(acting, deadline), reminders });
  });
  const choices = set.flatMap(({ deadline }): Choice[] => {
    const { call, id } = deadline;
    const told = { name: nameOf(acting, deadline), when: whenOf(acting, deadline) };
    return [
      choice(say('move-this', told), 'move', call, id),
      choice(say('withdraw-this', told), 'withdraw', call, id),
    ];
  });
  const text = lines.length === 0 ? say('deadlines-none') : lines.join('\n');
  const more = [choice(say('set-new'), 'set'), choice(say('menu'), 'menu')];
  return { replies: [note(text, [...choices, ...more])] };
}

/** Which call something is for, where there are several. */
export function whichCall(acting: Acting, verb: string): Answer {
  const { conversation, say } = acting;
  const choices = conversation.topics.map(({ id }) => choice(titleOf(acting, id), verb, id));
  return { replies: [note(say('which-call'), [...choices, choice(say('menu'), 'menu')])] };
}
