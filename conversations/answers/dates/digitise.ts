import { type NumberToken, numbersIn } from '../numbers/numbers-in.ts';

/** Fills the room of a number word behind its digits, so that places stay the same. */
export const FILL = '\ue001';

function yearOf(
  first: NumberToken,
  second: NumberToken | undefined,
  between: string,
): number | undefined {
  const [century = 0] = first.readings;
  const [rest = 100] = second?.readings ?? [];
  const joined = first.style === 'words' && second?.style === 'words' && /^[\s-]+$/u.test(between);
  return joined && (century === 19 || century === 20) && rest >= 10 && rest < 100
    ? century * 100 + rest
    : undefined;
}

function written(amount: number, length: number): string {
  return String(amount).padEnd(length, FILL);
}

/** Writes the number words of a folded text in digits: "third of May nineteen eighty-five". */
export function digitise(text: string): string {
  const tokens = numbersIn(text).filter(({ style }) => style === 'words' || style === 'ordinal');
  let made = '';
  let from = 0;
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place];
    if (!token) continue;
    const next = tokens[place + 1];
    const year = yearOf(token, next, text.slice(token.end, next?.start));
    const end = year !== undefined && next ? next.end : token.end;
    const amount = year ?? token.readings[0] ?? 0;
    const fits = Number.isInteger(amount) && String(amount).length <= end - token.start;
    made += text.slice(from, token.start);
    made += fits ? written(amount, end - token.start) : text.slice(token.start, end);
    from = end;
    if (year !== undefined) place++;
  }
  return made + text.slice(from);
}
