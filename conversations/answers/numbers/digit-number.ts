import type { Readings } from './numbers-in.ts';

/** A number written in digits, with its separators: 240,000 · 240 000 · 2.4 · 1'000. */
export const DIGIT_NUMBER =
  /(?<![0-9])(?:[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]{1,2})?(?![0-9])|[0-9]+(?:[.,][0-9]+){0,6}|\.[0-9]{1,4})/gu;

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

function oneMark(text: string, mark: string): Readings {
  const [whole = '', rest = ''] = text.split(mark);
  const divided = decimal(text);
  const joined = Number(whole + rest);
  if (/^0*$/u.test(whole)) return [divided];
  if (rest.length === 3 && whole.length <= 3) return mark === ',' ? [joined] : [joined, divided];
  const odd = mark === ',' ? rest.length !== 1 : rest.length > 3;
  return odd && Number.isInteger(divided) ? [joined, divided] : [divided];
}

function grouped(text: string): number | undefined {
  const groups = text.split(/[.,]/u);
  const [last = '', ...middle] = groups.slice(1).toReversed();
  const western = [last, ...middle].every((group) => group.length === 3);
  const indian =
    text.includes(',') && last.length === 3 && middle.every((group) => group.length === 2);
  return western || indian ? Number(groups.join('')) : undefined;
}

function mixed(text: string): number | undefined {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const whole = grouped(text.slice(0, last));
  return whole === undefined ? undefined : whole + Number(`0.${text.slice(last + 1)}`);
}

/** The readings of a number in digits: one, two where a dot can group or divide (240.000), none where it is no number. */
export function readDigits(written: string): Readings | undefined {
  const text = written.replace(/[ ']/gu, '');
  const commas = text.split(',').length - 1;
  const dots = text.split('.').length - 1;
  if (commas + dots === 0) return [Number(text)];
  if (text.startsWith('.')) return [Number(`0${text}`)];
  if (commas + dots === 1) return oneMark(text, commas === 1 ? ',' : '.');
  const amount = commas === 0 || dots === 0 ? grouped(text) : mixed(text);
  return amount === undefined ? undefined : [amount];
}
