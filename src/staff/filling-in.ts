import { randomBytes } from 'node:crypto';
import type { Choice } from '../../conversations/reply.ts';
import type { Acting, Answer } from './acting.ts';
import { attachedNames } from './attaching.ts';
import type { StaffField, StaffForm } from './staff-form.ts';
import { dayTyped, timeTyped } from './typed.ts';
import { choice, note } from './words.ts';
import type { Filled, Filling } from './work.ts';

/** The words that answer a field beside its own choices. */
const [SKIP, KEEP, DONE] = ['-skip', '-keep', '-done'];
const SEVERAL = ['choices', 'files'];
const ID_BYTES = 2;
const NUMBERS = /^\d{1,3}(?:[\s,，、;]+\d{1,3})*[\s,.，、;]*$/;

/** The id of a filling that begins now. */
export function newFilling(form: string): Filling {
  return { id: randomBytes(ID_BYTES).toString('hex'), form, filled: {}, picked: [] };
}

/** The field that is asked for next; undefined where all are answered. */
export function nextField({ fields }: StaffForm, filled: Filled): StaffField | undefined {
  return fields.find(({ name, when }) => !(name in filled) && (when?.(filled) ?? true));
}

function valueNow({ value, choices = [] }: StaffField): string | undefined {
  if (value === undefined || value.length === 0) return undefined;
  const labels = [value].flat().map((one) => choices.find((c) => c.value === one)?.label ?? one);
  return labels.join(', ');
}

/** The choices under a field: its own, those beside them, and the way out. */
function choicesFor(
  { say }: Acting,
  field: StaffField,
  { id, picked, attached = [] }: Filling,
): Choice[] {
  const { name, kind, choices = [], optional } = field;
  const own = choices.filter(({ value }) => !picked.includes(value));
  const sent = kind === 'files' ? attached.length : 0;
  const pick = (label: string, value: string) => choice(label, 'a', id, name, value);
  const isMany = kind === 'choices';
  return [
    ...own.map(({ value, label }) => pick(label, value)),
    ...(sent > 0 ? [pick(say('done', { count: sent }), DONE)] : []),
    ...(isMany && picked.length > 0 ? [pick(say('done', { count: picked.length }), DONE)] : []),
    ...(valueNow(field) !== undefined ? [pick(say('keep'), KEEP)] : []),
    ...(optional && picked.length === 0
      ? [pick(say(sent > 0 ? 'without-files' : 'skip'), SKIP)]
      : []),
    choice(say('drop'), 'drop'),
  ];
}

/** Asks for a field; `complaint` is what was wrong with the last answer. */
export function ask(acting: Acting, form: StaffForm, filling: Filling, complaint?: string): Answer {
  const { say } = acting;
  const field = nextField(form, filling.filled);
  if (!field)
    return { replies: [note(complaint ?? form.title, [choice(say('drop'), 'drop')])], filling };
  const now = valueNow(field);
  const names = attachedNames(filling);
  const labels = filling.picked.map(
    (value) => field.choices?.find((one) => one.value === value)?.label ?? value,
  );
  const lines = [
    ...(complaint === undefined ? [] : [complaint]),
    `${form.title} – ${field.label}`,
    ...(field.hint === undefined ? [] : [field.hint]),
    ...(now === undefined ? [] : [say('value-now', { value: now })]),
    ...(acting.inGroup && field.choices === undefined ? [say('in-group')] : []),
    ...(labels.length === 0 ? [] : [say('picked', { labels: labels.join('; ') })]),
    ...(names.length === 0 ? [] : [say('attached', { names: names.join('; ') })]),
  ];
  return { replies: [note(lines.join('\n\n'), choicesFor(acting, field, filling))], filling };
}

type Read =
  | { readonly kind: 'value'; readonly value: string | readonly string[] }
  | { readonly kind: 'picks'; readonly picked: readonly string[] }
  | { readonly kind: 'complaint'; readonly words: string };

function complain(words: string): Read {
  return { kind: 'complaint', words };
}

/** What was typed or pressed for a field with choices. */
function readChoice({ say }: Acting, field: StaffField, { picked }: Filling, text: string): Read {
  const { choices = [], kind } = field;
  if (kind === 'choices' && text === DONE) return { kind: 'value', value: picked };
  const one = choices.find(
    ({ value, label }) => value === text || label.toLowerCase() === text.toLowerCase(),
  );
  if (!one) return complain(say('not-a-choice'));
  if (kind === 'choice') return { kind: 'value', value: one.value };
  return { kind: 'picks', picked: [...new Set([...picked, one.value])] };
}

function readTyped({ say, office, now }: Acting, { kind }: StaffField, text: string): Read {
  if (kind === 'date') {
    const day = dayTyped(text, office.language, now);
    return day === undefined ? complain(say('not-a-date')) : { kind: 'value', value: day };
  }
  if (kind === 'time') {
    const time = timeTyped(text);
    return time === undefined ? complain(say('not-a-time')) : { kind: 'value', value: time };
  }
  return { kind: 'value', value: text };
}

async function read(
  acting: Acting,
  form: StaffForm,
  field: StaffField,
  filling: Filling,
  text: string,
): Promise<Read> {
  const { kind, optional, value } = field;
  const said = text.trim();
  if (said === KEEP && value !== undefined) return { kind: 'value', value } as const;
  if (said === SKIP && optional)
    return { kind: 'value', value: SEVERAL.includes(kind) ? [] : '' } as const;
  if (kind === 'files')
    return said === DONE
      ? { kind: 'value', value: filling.attached ?? [] }
      : complain(acting.say('file-needed'));
  const found: Read =
    kind === 'choice' || kind === 'choices'
      ? readChoice(acting, field, filling, said)
      : readTyped(acting, field, said);
  const words =
    found.kind === 'value' && typeof found.value === 'string'
      ? await form.complaint(field, found.value)
      : undefined;
  return words === undefined ? found : complain(words);
}

/** Several numbers in one message choose all of them, beside what is chosen already. */
function manyNumbered(
  { kind, choices = [] }: StaffField,
  { picked }: Filling,
  text: string,
): readonly string[] | undefined {
  const said = text.normalize('NFKC').trim();
  if (kind !== 'choices' || !NUMBERS.test(said)) return undefined;
  const numbers = said.match(/\d+/g) ?? [];
  if (numbers.length < 2) return undefined;
  const shown = choices.filter(({ value }) => !picked.includes(value));
  const found = numbers.map((number) => shown[Number(number) - 1]?.value);
  return found.every((value) => value !== undefined)
    ? [...new Set([...picked, ...found])]
    : undefined;
}

/** Takes an answer to the field that is asked for: asks for the next one, or hands the form over. */
export async function answerField(acting: Acting, form: StaffForm, text: string): Promise<Answer> {
  const { filling } = acting;
  const field = filling && nextField(form, filling.filled);
  if (!filling || !field) return { replies: [] };
  const many = manyNumbered(field, filling, text);
  const found: Read = many
    ? { kind: 'value', value: many }
    : await read(acting, form, field, filling, text);
  if (found.kind === 'complaint') return ask(acting, form, filling, found.words);
  if (found.kind === 'picks') return ask(acting, form, { ...filling, picked: [...found.picked] });
  const value = typeof found.value === 'string' ? found.value : [...found.value];
  const filled = { ...filling.filled, [field.name]: value };
  const attached = field.kind === 'files' ? [value].flat() : (filling.attached ?? []);
  const next: Filling = { ...filling, filled, picked: [], attached };
  return nextField(form, filled) ? ask(acting, form, next) : handOver(acting, form, next);
}

/** Hands over what was asked step by step; what is wrong with it is asked for again. */
async function handOver(acting: Acting, form: StaffForm, filling: Filling): Promise<Answer> {
  const done = await form.take({ ...acting, filling }, filling.filled);
  if (done.kind === 'answer') return { filling: null, ...done.answer };
  const wrong = Object.keys(done.complaints);
  const kept = Object.entries(filling.filled).filter(([name]) => !wrong.includes(name));
  const again = { ...filling, filled: Object.fromEntries(kept) };
  const words = Object.values(done.complaints).join('\n');
  return ask(acting, form, again, words);
}
