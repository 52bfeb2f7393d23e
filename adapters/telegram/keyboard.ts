import type { InlineKeyboardButton } from 'grammy/types';
import { NOT_SURE } from '../../conversations/interview/shape.ts';
import type { Choice, ItemReply, Reply } from '../../conversations/reply.ts';
import { type Button, type ButtonKind, type Keyboard, shownButton } from './button.ts';
import { countriesKeyboard } from './country-keyboard.ts';
import type { Rows } from './payload.ts';
import { inRows, shortened } from './rows.ts';

/** More than this many buttons under one message are refused in practice. */
const MOST_BUTTONS = 100;
const TICKS_IN_ROW = 4;

type Ask = Extract<Reply, { kind: 'ask' }>;

function choiceButton(
  keyboard: Keyboard,
  question: string,
  kind: ButtonKind,
  { value, label }: Choice,
): InlineKeyboardButton.CallbackButton | undefined {
  const { language, owner } = keyboard;
  return shownButton(shortened(label), { kind, language, owner, question, value });
}

/** One button for each choice; a choice that fits into none stands in the text and can be typed. */
export function choicesKeyboard(
  keyboard: Keyboard,
  question: string,
  choices: readonly Choice[],
): Rows {
  const buttons = choices.map((choice) => choiceButton(keyboard, question, 'choose', choice));
  return inRows(buttons.filter((button) => button !== undefined).slice(0, MOST_BUTTONS));
}

/** The button that answers with all that is marked. */
export function doneButton(
  { say, language, owner }: Keyboard,
  question: string,
  count: number,
): InlineKeyboardButton.CallbackButton | undefined {
  const label = count === 0 ? say('done-none') : say('done', { count });
  return shownButton(label, { kind: 'done', language, owner, question, value: '' });
}

/** Buttons that mark several options, and the one that answers with them; none where one does not fit. */
function manyKeyboard(keyboard: Keyboard, question: string, choices: readonly Choice[]): Rows {
  const own = choices.filter(({ value }) => value !== NOT_SURE);
  const marks = own.map((choice) => choiceButton(keyboard, question, 'mark', choice));
  const shown = marks.filter((button) => button !== undefined);
  const done = doneButton(keyboard, question, 0);
  const beside = choices.filter(({ value }) => value === NOT_SURE);
  const unsure = choicesKeyboard(keyboard, question, beside);
  // With an option missing, "none of these" would say more than was meant.
  if (shown.length < own.length || shown.length > MOST_BUTTONS - 2 || !done) return unsure;
  return [...inRows(shown), [done], ...unsure];
}

/** The buttons of a question, by how it is answered. */
export function questionKeyboard(keyboard: Keyboard, { question, input, choices = [] }: Ask): Rows {
  if (input === 'choices') return manyKeyboard(keyboard, question, choices);
  const own = choicesKeyboard(keyboard, question, choices);
  if (input !== 'country' && input !== 'countries') return own;
  return countriesKeyboard({ ...keyboard, question, many: input === 'countries', beside: own });
}

/** A button for each of some items of a checklist, by the number that it has in the text. */
export function ticksKeyboard(
  { say, language, owner }: Keyboard,
  items: readonly ItemReply[],
  places: readonly number[],
): Rows {
  const buttons = places.map((place) => {
    const { item = '', done = false } = items[place] ?? {};
    const [words, command] = done ? ['untick-item', 'untick'] : ['tick-item', 'tick'];
    const value = `${command} ${item}`;
    const button: Button = { kind: 'tick', language, owner, question: '', value };
    return shownButton(say(words, { number: place + 1 }), button);
  });
  const shown = buttons.filter((button) => button !== undefined).slice(0, MOST_BUTTONS);
  return inRows(shown, TICKS_IN_ROW);
}
