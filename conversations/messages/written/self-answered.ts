import { foldText } from '../../answers/text/fold.ts';
import { asks } from '../parts/parts.ts';

/** A few words with a question mark, and a yes or a no right behind them. */
const ANSWERED_AT_ONCE =
  /(?<=^|[.!;,\n]\s{0,3})((?:\p{L}+[ -]){0,3}\p{L}{3,})\s?\?(?=\s*(?:yes|yep|yeah|sure|of course|no|nope|none|never|да|нет|конечно|никогда)(?!\p{L})(?! (?:idea|clue|problem)))/giu;

/** Words that only ask to agree: "…, right?" */
const TAG = /^(?:right|okay|correct|true|really|sure|yes|правда|верно|так|ладно|хорошо|честно)$/iu;

/** "Full time? Sure.": what somebody names as a question and answers at once is said, and not asked. */
export function withSelfAnswered(text: string): string {
  return text.replace(ANSWERED_AT_ONCE, (all, clause: string) =>
    TAG.test(clause) || asks(foldText(clause))
      ? all
      : `${clause}${':'.padStart(all.length - clause.length)}`,
  );
}
