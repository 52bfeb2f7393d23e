import type { InlineKeyboardButton } from 'grammy/types';
import { type ButtonKind, type Keyboard, MARKED, shownButton } from './button.ts';
import type { Rows } from './payload.ts';
import { countriesOf, countryName, flagOf, REGIONS, type Region } from './regions.ts';
import { inPairs, inRows, shortened } from './rows.ts';

/** The keyboard of a question for one country or several. */
export interface CountryQuestion extends Keyboard {
  readonly question: string;
  readonly many: boolean;
  /** The other buttons of the question: they stay on every page. */
  readonly beside: Rows;
  /** The codes that are marked so far. */
  readonly marked?: readonly string[];
}

/** Which countries are shown: a page of a region, from 0. */
export interface Page {
  readonly region: Region;
  readonly number: number;
}

/** So many countries on a page leave room for turning it on a phone. */
const ON_PAGE = 20;

const MANY = 'm';
const ONE = 's';

/** What a button carries that turns to a page, or to the regions where there is none. */
function turning(many: boolean, page?: Page): string {
  return `${many ? MANY : ONE}${page ? `${REGIONS.indexOf(page.region)}${page.number}` : ''}`;
}

/** Where a button turns to; undefined page: to the regions. */
export function turnsTo(value: string): { readonly many: boolean; readonly page?: Page } {
  const many = value.startsWith(MANY);
  const region = REGIONS[Number(value.charAt(1))];
  if (value.length < 3 || region === undefined) return { many };
  return { many, page: { region, number: Number(value.slice(2)) } };
}

function button(asked: CountryQuestion, label: string, kind: ButtonKind, value: string) {
  const { language, owner, question } = asked;
  return shownButton(shortened(label), { kind, language, owner, question, value });
}

type Shown = InlineKeyboardButton.CallbackButton | undefined;

function row(buttons: readonly Shown[]): Rows {
  const shown = buttons.filter((one) => one !== undefined);
  return shown.length > 0 ? [shown] : [];
}

/** A flag only stands beside a name. */
function countryLabel(code: string, language: string): string {
  return `${flagOf(code)} ${countryName(code, language)}`;
}

/** The button that answers with the marked countries; undefined where they do not fit into one. */
export function countriesDone(asked: CountryQuestion, marked: readonly string[]): Shown {
  const names = marked.map((code) => countryName(code, asked.language)).join(', ');
  return button(asked, asked.say('done-countries', { names }), 'done', marked.join(','));
}

function doneRow(asked: CountryQuestion): Rows {
  const { marked = [] } = asked;
  return marked.length === 0 ? [] : row([countriesDone(asked, marked)]);
}

/** The parts of the world, and what is marked so far. */
export function countriesKeyboard(asked: CountryQuestion): Rows {
  const regions = REGIONS.map((region) => {
    const value = turning(asked.many, { region, number: 0 });
    return button(asked, asked.say(`region-${region}`), 'page', value);
  });
  const shown = regions.filter((one) => one !== undefined);
  return [...inRows(shown), ...doneRow(asked), ...asked.beside];
}

/** One page of the countries of a region. */
export function pageKeyboard(asked: CountryQuestion, { region, number }: Page): Rows {
  const { language, many, say, marked = [] } = asked;
  const all = countriesOf(region, language);
  const start = number * ON_PAGE;
  const countries = all.slice(start, start + ON_PAGE).map(({ code }) => {
    const label = countryLabel(code, language);
    if (!many) return button(asked, label, 'choose', code);
    return marked.includes(code)
      ? button(asked, `${MARKED}${label}`, 'unmark', code)
      : button(asked, label, 'mark', code);
  });
  const before = { region, number: number - 1 };
  const next = { region, number: number + 1 };
  const turns = [
    number > 0 ? button(asked, say('page-before'), 'page', turning(many, before)) : undefined,
    start + ON_PAGE < all.length
      ? button(asked, say('page-next'), 'page', turning(many, next))
      : undefined,
  ];
  return [
    ...inPairs(countries.filter((one) => one !== undefined)),
    ...row(turns),
    ...row([button(asked, say('page-regions'), 'page', turning(many))]),
    ...doneRow(asked),
    ...asked.beside,
  ];
}
