import { isPlace } from './cities.ts';
import { isOfContract } from './fits-kind.ts';
import { ELSEWHERE, ELSEWHERE_AFTER, EVENT, OF_SOMETHING } from './phrases.ts';
import { firstClause, lastClause } from './sentences.ts';
import type { Value } from './values.ts';

/** What stands around a value, and what is asked at the moment. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly open: string | undefined;
}

/** A unit alone names no length: "год не тот". */
const BARE_UNIT = /^(?:years?|months?|год[а-я]*|месяц[а-я]*|年|月)$/iu;

/** A length that stands by itself behind words of a contract is how long that runs: "my contract is fixed term, 3 years". */
const OF_CONTRACT =
  /(?<!\p{L})(?:contracts?|fixed[- ]term|temporary|контракт\p{L}*|договор\p{L}*|срочн\p{L}+|временн\p{L}+)(?!\p{L})[^.!?\n\d]{0,24}[,(]\s*(?:for |на )?$|(?:合同|聘期|定期)[^.!?\n\d]{0,8},$/u;

/** "Renewed every two years": how often, and no length. */
const EVERY = /(?<!\p{L})(?:every|each|by|кажд\p{L}+|раз в)\s*$|每隔?$/u;

/** How much earlier or later something is: "на месяц позже". */
const LATER = /^\s*(?:later|earlier|sooner|позже|раньше)(?!\p{L})/u;

/** What a length beside it is of: an earlier post, driving, a pension. */
const OF_OTHER_LENGTH =
  /(?<!\p{L})(?:postdoc\p{L}*|internships?|driving|driver|retirement|pension|постдок\p{L}*|стажировк\p{L}*|вождени\p{L}*|пенси\p{L}*)(?!\p{L})|博后|博士后|实习|驾龄|退休/u;

/** Whether a value is plainly not of the person: where they studied, how long a contract runs. */
export function isOfSomethingElse(value: Value, { before, after }: Around): boolean {
  if (value.kind === 'duration')
    return (
      isOfContract(before.replace(/[\s,]+$/u, ' '), after) ||
      OF_CONTRACT.test(before) ||
      EVERY.test(before) ||
      LATER.test(after) ||
      OF_OTHER_LENGTH.test(`${lastClause(before)} ${firstClause(after)}`) ||
      BARE_UNIT.test(value.written)
    );
  if (value.kind === 'date')
    return EVENT.test(lastClause(before)) || EVENT.test(firstClause(after));
  return (
    isPlace(value) &&
    (ELSEWHERE.test(before) || ELSEWHERE_AFTER.test(after) || OF_SOMETHING.test(before))
  );
}
