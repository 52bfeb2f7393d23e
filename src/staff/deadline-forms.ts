import type { Outcome, Wanted } from '../deadlines/acts.ts';
import type { Revision } from '../deadlines/revision.ts';
import {
  type Acting,
  type Answer,
  auditRefusal,
  Refusal,
  type Submitted,
  textIn,
  titleOf,
  topicOf,
} from './acting.ts';
import { remindComplaint, remindField, remindFilled, remindInWords } from './remind-field.ts';
import type { StaffField, StaffForm } from './staff-form.ts';
import { momentOf, shanghaiTime } from './typed.ts';
import { choice, note } from './words.ts';
import type { Filled } from './work.ts';

const KINDS = ['funder', 'office', 'other'] as const;
const DAY = 'YYYY-MM-DD'.length;

/** When a deadline is, as staff read it. */
export function whenOf({ say }: Acting, { at, wholeDay }: Revision['deadline']): string {
  const moment = shanghaiTime(Date.parse(at));
  return say('shanghai', { when: wholeDay ? moment.slice(0, DAY) : moment });
}

/** What a deadline is called, in the language of the office. */
export function nameOf({ say, office }: Acting, { kind, name }: Revision['deadline']): string {
  return name?.[office.language] ?? Object.values(name ?? {})[0] ?? say(`kind-${kind}`);
}

/** A deadline of the office that is set. @throws Refusal */
function deadlineOf(acting: Acting, call: string, id: string): Revision {
  const { deadlines, staff, say } = acting;
  const found = deadlines
    .current(staff.office)
    .find(({ deadline }) => deadline.call === call && deadline.id === id);
  if (found?.state === 'set') return found;
  throw new Refusal(say('no-deadline'));
}

function dateFields({ say }: Acting): StaffField[] {
  return [
    { name: 'date', label: say('field-date'), kind: 'date', hint: say('hint-date') },
    {
      ...{ name: 'time', label: say('field-time'), kind: 'time', hint: say('hint-time') },
      optional: true,
    },
  ];
}

/** The id under which a deadline with a name of its own is kept. */
function ownId({ deadlines, staff }: Acting, call: string): string {
  const own = deadlines
    .histories(staff.office, call)
    .filter(([first]) => first?.deadline.id.startsWith('own-'));
  return `own-${own.length + 1}`;
}

function complaintsAbout({ say, now }: Acting, filled: Filled): Record<string, string> {
  const [date, time] = [textIn(filled, 'date'), textIn(filled, 'time')];
  if (date === '') return { date: say('not-a-date') };
  if (momentOf(date, time) <= now) return { date: say('past') };
  const isNameless = textIn(filled, 'kind') === 'other' && textIn(filled, 'name') === '';
  return isNameless ? { name: say('name-needed') } : {};
}

/** Shows a deadline before it is kept; the button under it keeps it. */
function shown(acting: Acting, text: string, form: string, filled: Filled): Submitted {
  const { say, filling } = acting;
  const id = filling?.id ?? '';
  const choices = [choice(say('keep-it'), 'keep', id), choice(say('drop'), 'drop')];
  const plain = Object.entries(filled).map(
    ([name, value]) => [name, typeof value === 'string' ? value : [...value]] as const,
  );
  const waiting = { id, form, filled: Object.fromEntries(plain), picked: [] };
  return { kind: 'answer', answer: { replies: [note(text, choices)], filling: waiting } };
}

function whenFilled({ say }: Acting, filled: Filled): string {
  const time = textIn(filled, 'time');
  return say('shanghai', { when: `${textIn(filled, 'date')} ${time}`.trim() });
}

/** The form that sets a deadline of a call. @throws Refusal */
export function setForm(acting: Acting, call: string): StaffForm {
  const { say } = acting;
  topicOf(acting, call);
  const id = `set:${call}`;
  const kinds = KINDS.map((kind) => ({ value: kind, label: say(`kind-${kind}`) }));
  return {
    ...{ id, title: say('title-set'), submit: say('submit-look') },
    fields: [
      { name: 'kind', label: say('field-kind'), kind: 'choice', choices: kinds },
      {
        ...{ name: 'name', label: say('field-name'), kind: 'line', hint: say('hint-name') },
        ...{ optional: true, longest: 100, when: ({ kind }) => kind === 'other' },
      },
      ...dateFields(acting),
      remindField(acting),
    ],
    complaint: async (field, value) => remindComplaint(acting, field, value),
    take: async (own, filled) => {
      const complaints = complaintsAbout(own, filled);
      if (Object.keys(complaints).length > 0) return { kind: 'complaints', complaints };
      const kind = textIn(filled, 'kind');
      const name = kind === 'other' ? textIn(filled, 'name') : say(`kind-${kind}`);
      const told = { name, call: titleOf(own, call), when: whenFilled(own, filled) };
      const reminders = remindInWords(own, remindFilled(filled));
      return shown(own, say('look-set', { ...told, reminders }), id, filled);
    },
  };
}

/** The form that moves a deadline. @throws Refusal */
export function moveForm(acting: Acting, call: string, deadline: string): StaffForm {
  const { say } = acting;
  const before = deadlineOf(acting, call, deadline).deadline;
  const id = `move:${call}:${deadline}`;
  return {
    ...{ id, title: say('title-move'), submit: say('submit-look') },
    fields: [...dateFields(acting), remindField(acting, before.remindDays)],
    complaint: async (field, value) => remindComplaint(acting, field, value),
    take: async (own, filled) => {
      const complaints = complaintsAbout(own, filled);
      if (Object.keys(complaints).length > 0) return { kind: 'complaints', complaints };
      const told = { name: nameOf(own, before), call: titleOf(own, call) };
      const when = { from: whenOf(own, before), to: whenFilled(own, filled) };
      const reminders = remindInWords(own, remindFilled(filled));
      return shown(own, say('look-move', { ...told, ...when, reminders }), id, filled);
    },
  };
}

function wantedBy(call: string, id: string, filled: Filled): Wanted {
  const [date, time] = [textIn(filled, 'date'), textIn(filled, 'time')];
  const remindDays = remindFilled(filled);
  return {
    ...{ call, id, date, ...(time === '' ? {} : { time }) },
    ...(remindDays === undefined ? {} : { remindDays }),
  };
}

/** Says what was done to a deadline. */
export function doneAnswer(acting: Acting, act: string, deadline: Revision['deadline']): Answer {
  const { say } = acting;
  const choices = [choice(say('menu-deadlines'), 'deadlines')];
  const told = { name: nameOf(acting, deadline), when: whenOf(acting, deadline) };
  return { replies: [note(say(`done-${act}`, told), choices)] };
}

/** Says what came of an act; a refusal is noted. */
async function done(
  acting: Acting,
  act: string,
  subject: string,
  outcome: Outcome,
): Promise<Answer> {
  const { say, staff } = acting;
  if (outcome.kind === 'done') return doneAnswer(acting, act, outcome.revision.deadline);
  const { reason: why } = outcome;
  const choices = [choice(say('menu-deadlines'), 'deadlines')];
  await auditRefusal(acting, staff, { act: `deadline.${act}`, subject, why });
  return { replies: [note(say('deadline-refused', { why }), choices)] };
}

/** Keeps the deadline that was shown. @throws Refusal where nothing waits to be kept */
export async function keepDeadline(acting: Acting, filling: string | undefined): Promise<Answer> {
  const { deadlines, staff, office, now, say } = acting;
  const waiting = acting.filling;
  if (waiting === undefined || waiting.id !== filling) throw new Refusal(say('stale-button'));
  const [verb, call = '', id = ''] = waiting.form.split(':');
  const act = { ...staff, by: office.name, now };
  const { filled } = waiting;
  if (Object.keys(complaintsAbout(acting, filled)).length > 0) throw new Refusal(say('past'));
  if (verb === 'move') {
    const outcome = await deadlines.move(act, wantedBy(call, id, filled));
    return { ...(await done(acting, 'move', `${call}/${id}`, outcome)), filling: null };
  }
  const kind = textIn(filled, 'kind') as (typeof KINDS)[number];
  const own = kind === 'other' ? ownId(acting, call) : kind;
  const name = { [office.language]: textIn(filled, 'name') };
  const more = kind === 'other' ? { name } : {};
  const wanted = { ...wantedBy(call, own, filled), kind, ...more };
  const outcome = await deadlines.set(act, wanted);
  return { ...(await done(acting, 'set', `${call}/${own}`, outcome)), filling: null };
}

/** Withdraws a deadline, once that is confirmed. @throws Refusal */
export async function withdraw(
  acting: Acting,
  [call = '', id = '', sure]: readonly string[],
): Promise<Answer> {
  const { deadlines, staff, office, now, say } = acting;
  const { deadline } = deadlineOf(acting, call, id);
  const told = { name: nameOf(acting, deadline), when: whenOf(acting, deadline) };
  if (sure === 'yes') {
    const act = { ...staff, by: office.name, now };
    return done(acting, 'withdraw', `${call}/${id}`, await deadlines.withdraw(act, { call, id }));
  }
  const yes = choice(say('withdraw-it'), 'withdraw', call, id, 'yes');
  return {
    replies: [note(say('look-withdraw', told), [yes, choice(say('menu-deadlines'), 'deadlines')])],
  };
}
