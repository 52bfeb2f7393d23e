import type { AudienceMistake } from '../broadcasts/audience-mistakes.ts';
import type { Acting } from './acting.ts';

const POSITION = /position (\d+)/;
const UNFINISHED = /^(?:Unexpected end|Unterminated)/;
const LONGEST_SHOWN = 40;

/** A mistake in the condition of an audience, with its place, in the language of the office. */
function mistakeInWords({ say }: Acting, { place, kind, names }: AudienceMistake): string {
  const { got = '', operand = '', options = '' } = names;
  const told = {
    ...{ ...names, got: got === '' ? say('audience-nothing') : got },
    value: operand === '' ? '' : say('audience-operand', { operand, options }),
  };
  const why = say(`audience-${kind}`, told);
  if (place.length === 0) return say('audience-whole', { why });
  return say('audience-at', { place: place.join(' › '), why });
}

/** Whether a text could still become JSON, were it only longer. */
function isBegun(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const [, position = '-1'] = POSITION.exec(message) ?? [];
    return UNFINISHED.test(message) || Number(position) >= text.length;
  }
}

/** How much of a text can be read as JSON: what begins no JSON begins none however it goes on. */
function readable(text: string): number {
  let [read, unread] = [0, text.length + 1];
  while (unread - read > 1) {
    const middle = Math.floor((read + unread) / 2);
    if (isBegun(text.slice(0, middle))) read = middle;
    else unread = middle;
  }
  return read;
}

/** Why a text is no JSON: from where on it cannot be read, or that it ends too early. */
function notJson({ say }: Acting, text: string): string {
  const from = text.slice(readable(text)).trim();
  return from === ''
    ? say('not-json')
    : say('not-json-from', { from: from.slice(0, LONGEST_SHOWN) });
}

/** What is wrong with a condition that staff wrote for an audience of a call; undefined: nothing. */
export async function whereComplaint(
  acting: Acting,
  call: string,
  text: string,
): Promise<string | undefined> {
  let where: unknown;
  try {
    where = JSON.parse(text);
  } catch {
    return notJson(acting, text);
  }
  const mistakes = await acting.broadcasts.mistakesIn(acting.staff, call, where);
  if (mistakes.length === 0) return undefined;
  return mistakes.map((one) => mistakeInWords(acting, one)).join('\n');
}
