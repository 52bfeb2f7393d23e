import type { InlineKeyboardButton } from 'grammy/types';
import { type Button, MARKED, readButton, type Say, shownButton } from './button.ts';
import {
  type CountryQuestion,
  countriesDone,
  countriesKeyboard,
  pageKeyboard,
  turnsTo,
} from './country-keyboard.ts';
import { doneButton } from './keyboard.ts';
import type { Rows } from './payload.ts';

type Shown = InlineKeyboardButton.CallbackButton;

const COUNTRY = /^[A-Z]{2}$/;

function buttonsIn(rows: Rows): Button[] {
  return rows.flat().flatMap((shown) => readButton(shown.callback_data) ?? []);
}

function isOfCountries(rows: Rows): boolean {
  return buttonsIn(rows).some(({ kind }) => kind === 'page');
}

/** What is marked in a keyboard: nothing is kept elsewhere. */
export function markedIn(rows: Rows): readonly string[] {
  const buttons = buttonsIn(rows);
  if (!isOfCountries(rows))
    return buttons.flatMap(({ kind, value }) => (kind === 'unmark' ? [value] : []));
  const done = buttons.find(({ kind }) => kind === 'done');
  return done ? done.value.split(',') : [];
}

/** The same buttons with one changed; rows that are empty by then are left out. */
function changed(rows: Rows, change: (shown: Shown, button: Button) => Shown | undefined): Rows {
  return rows
    .map((row) =>
      row.flatMap((shown) => {
        const button = readButton(shown.callback_data);
        return (button ? change(shown, button) : shown) ?? [];
      }),
    )
    .filter((row) => row.length > 0);
}

function toggled(shown: Shown, button: Button, isMarked: boolean): Shown {
  const label = shown.text.startsWith(MARKED) ? shown.text.slice(MARKED.length) : shown.text;
  const kind = isMarked ? 'unmark' : 'mark';
  return shownButton(isMarked ? `${MARKED}${label}` : label, { ...button, kind }) ?? shown;
}

function withMark(rows: Rows, { kind, value }: Button): Rows {
  return changed(rows, (shown, button) => {
    const isMeant = button.value === value && ['mark', 'unmark'].includes(button.kind);
    return isMeant ? toggled(shown, button, kind === 'mark') : shown;
  });
}

/** What a question about countries needs, read from its keyboard. */
function askedIn(rows: Rows, tapped: Button, say: Say): CountryQuestion {
  const { language, owner, question } = tapped;
  const beside = changed(rows, (shown, { kind, value }) =>
    kind === 'choose' && !COUNTRY.test(value) ? shown : undefined,
  );
  const turn = buttonsIn(rows).find(({ kind }) => kind === 'page');
  const { many } = turnsTo(turn?.value ?? '');
  return { ...{ say, language, owner, question, many, beside }, marked: markedIn(rows) };
}

function countriesAfter(rows: Rows, tapped: Button, say: Say): Rows | undefined {
  const asked = askedIn(rows, tapped, say);
  const { marked = [] } = asked;
  const others = marked.filter((code) => code !== tapped.value);
  const now = tapped.kind === 'mark' ? [...others, tapped.value] : others;
  const done = now.length > 0 ? countriesDone(asked, now) : undefined;
  if (now.length > 0 && !done) return undefined;
  const kept = changed(withMark(rows, tapped), (shown, { kind }) =>
    kind === 'done' ? undefined : shown,
  );
  const end = kept.length - asked.beside.length;
  return [...kept.slice(0, end), ...(done ? [[done]] : []), ...kept.slice(end)];
}

function optionsAfter(rows: Rows, tapped: Button, say: Say): Rows {
  const kept = withMark(rows, tapped);
  const count = markedIn(kept).length;
  return changed(kept, (shown, button) =>
    button.kind === 'done' ? doneButton({ ...button, say }, button.question, count) : shown,
  );
}

/**
 * A keyboard after a tap that answers nothing yet: another page, or a mark more or less. A tap says
 * what it comes to and not what it turns round, so the same tap again changes nothing. Undefined
 * where the marked countries do not fit into a button.
 */
export function rowsAfter(rows: Rows, tapped: Button, say: Say): Rows | undefined {
  if (tapped.kind !== 'page')
    return isOfCountries(rows)
      ? countriesAfter(rows, tapped, say)
      : optionsAfter(rows, tapped, say);
  const { page } = turnsTo(tapped.value);
  const asked = askedIn(rows, tapped, say);
  return page ? pageKeyboard(asked, page) : countriesKeyboard(asked);
}
