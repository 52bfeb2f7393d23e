import { type NumberToken, numbersIn } from '../numbers/numbers-in.ts';

/** Fills the room of a number word behind its digits, so that places stay the same. */
export const FILL = '\ue001';

function yearOf(first: NumberToken, second: NumberToken, between: string): number | undefined {
  const [century] = first.readings;
  const [rest] = second.readings;
  const joined = first.style === 'words' && second.style === 'words' && /^[\s-]+$/u.test(between);
  const fits = (century === 19 || century === 20) && rest >= 10 && rest < 100;
  return joined && fits ? century * 100 + rest : undefined;
}

/** A whole number to be written in digits over its words. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

function withYears(text: string, tokens: readonly NumberToken[]): Written[] {
  const written: Written[] = [];
  let last: NumberToken | undefined;
  for (const token of tokens) {
    const { start, end, readings } = token;
    const year = last && yearOf(last, token, text.slice(last.end, start));
    const whole = written.at(-1);
    if (year !== undefined && whole) {
      written[written.length - 1] = { start: whole.start, end, amount: year };
    } else written.push({ start, end, amount: readings[0] });
    last = year === undefined ? token : undefined;
  }
  return written;
}

/** Writes the number words of a folded text in digits: "third of May nineteen eighty-five". */
export function digitise(text: string): string {
  const tokens = numbersIn(text).filter(({ style }) => style === 'words' || style === 'ordinal');
  let made = '';
  let from = 0;
  for (const { start, end, amount } of withYears(text, tokens)) {
    const digits = String(amount);
    const fits = digits.length <= end - start;
    made += text.slice(from, start);
    made += fits ? digits.padEnd(end - start, FILL) : text.slice(start, end);
    from = end;
  }
  return made + text.slice(from);
}
