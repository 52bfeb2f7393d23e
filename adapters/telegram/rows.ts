import type { InlineKeyboardButton } from 'grammy/types';
import type { Rows } from './payload.ts';

/** What takes twice the width of a Latin letter. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How much of a label a phone shows on a button that has the row for itself. */
const WIDEST = 38;
/** The widest label with which so many buttons stand in a row. */
const SHARED: readonly (readonly [count: number, width: number])[] = [
  [3, 9],
  [2, 16],
];

function widthOf(label: string): number {
  return Array.from(label).reduce((width, letter) => width + (WIDE.test(letter) ? 2 : 1), 0);
}

/** A label as a phone can show it; the whole one stands in the text of the message. */
export function shortened(label: string): string {
  const line = label.replaceAll('\n', ' ').toWellFormed();
  if (widthOf(line) <= WIDEST) return line;
  let kept = '';
  for (const { segment } of graphemes.segment(line)) {
    if (widthOf(kept) + widthOf(segment) > WIDEST - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

function countFor(buttons: readonly InlineKeyboardButton.CallbackButton[]): number {
  const widest = Math.max(0, ...buttons.map(({ text }) => widthOf(text)));
  return SHARED.find(([, width]) => widest <= width)?.[0] ?? 1;
}

/** Buttons in rows: as many in each as their widest label allows, or `count`. */
export function inRows(
  buttons: readonly InlineKeyboardButton.CallbackButton[],
  count = countFor(buttons),
): Rows {
  const rows: InlineKeyboardButton.CallbackButton[][] = [];
  for (let i = 0; i < buttons.length; i += count) rows.push(buttons.slice(i, i + count));
  return rows;
}

/** The widest label beside which another one stands. */
const HALF = 19;

/** Buttons in their order, two in a row where both are short; a long one has its row for itself. */
export function inPairs(buttons: readonly InlineKeyboardButton.CallbackButton[]): Rows {
  const rows: InlineKeyboardButton.CallbackButton[][] = [];
  let isOpen = false;
  for (const button of buttons) {
    const isShort = widthOf(button.text) <= HALF;
    if (isOpen && isShort) rows.at(-1)?.push(button);
    else rows.push([button]);
    isOpen = isShort && !isOpen;
  }
  return rows;
}
