import type { AnswerShape, Parsed, ParseOptions, TextShape } from './answer.ts';
import { parseChoice } from './choices/parse-choice.ts';
import { parseChoices } from './choices/parse-choices.ts';
import { parseCountry } from './countries/parse-country.ts';
import { parseDate } from './dates/parse-date.ts';
import { parseNumber } from './durations/parse-number.ts';
import { parseMoney } from './money/parse-money.ts';
import { refuse, value } from './outcomes.ts';
import { type Folded, fold } from './text/fold.ts';
import { isReadable, LONGEST_ANSWER, LONGEST_MESSAGE } from './text/readable.ts';
import { says, UNSURE } from './words/stance.ts';
import { parseYesNo } from './yes-no/parse-yes-no.ts';

const ONLY_UNSURE = 40;

function parseText(text: string): Parsed {
  if (text.length > LONGEST_MESSAGE) return refuse('too-long');
  if (text.length <= ONLY_UNSURE && says(fold(text).text, UNSURE)) return { kind: 'unsure' };
  return value(text);
}

function parseShort(
  shape: Exclude<AnswerShape, TextShape>,
  folded: Folded,
  options: ParseOptions,
): Parsed {
  switch (shape.input) {
    case 'date':
      return parseDate(shape, folded, options);
    case 'country':
    case 'countries':
      return parseCountry(shape, folded);
    case 'choice':
      return parseChoice(shape, folded);
    case 'choices':
      return parseChoices(shape, folded);
    case 'yes-no':
      return parseYesNo(folded);
    case 'number':
      return parseNumber(shape, folded);
    case 'money':
      return parseMoney(shape, folded);
  }
}

/** Reads what a person typed as the answer to a question: takes it, asks back, or refuses with a reason; never guesses. */
export function parseAnswer(shape: AnswerShape, text: string, options: ParseOptions): Parsed {
  const trimmed = text.slice(0, LONGEST_MESSAGE + 1).trim();
  if (!isReadable(trimmed)) return refuse('unreadable');
  if (trimmed === '') return refuse('empty');
  if (shape.input === 'text') return parseText(trimmed);
  if (trimmed.length > LONGEST_ANSWER) return refuse('too-long');
  return parseShort(shape, fold(trimmed), options);
}
