import type { Range } from '../answer.ts';

/** What the words round an amount make of it. */
export type Bound = 'exact' | 'more' | 'odd' | 'at-least' | 'less' | 'at-most' | 'about' | 'almost';

/** A bound that leaves a range open. */
export type OneSided = Exclude<Bound, 'exact' | 'about'>;

const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  [
    'at-most',
    /(?:\b(?:up to|at (?:the )?most|no(?:t)? (?:more|longer|over|greater) than|not over|not exceeding|maximum(?: of)?|max(?: of)?|within)|(?<!\p{L})(?:не (?:более|больше|свыше|превышает|дольше)(?: чем)?|максимум|до|в пределах)|至多|最多|不超过|不多于|不到或等于|<=|≤)[\s:.]*$/u,
  ],
  [
    'at-least',
    /(?:\b(?:at (?:the )?least|no(?:t)? (?:less|fewer|shorter|under) than|not under|a? ?minimum(?: of)?|min(?: of)?|starting from|starts? at|from)|(?<!\p{L})(?:не (?:менее|меньше)(?: чем)?|как минимум|минимум|хотя бы|по крайней мере|от)|至少|不少于|不低于|最少|起码|>=|≥)[\s:.]*$/u,
  ],
  [
    'more',
    /(?:\b(?:(?:a (?:bit|little) |slightly |well |far |much |just |way )?(?:more than|over|above|greater than|longer than|exceed(?:s|ing)|in excess of|upwards of|beyond)|past)|(?<!\p{L})(?:(?:чуть |немного |намного |гораздо )?(?:более|больше|свыше|дольше|выше)(?: чем)?)|超过|超|多于|大于|高于|>)\s*$/u,
  ],
  [
    'less',
    /(?:\b(?:(?:a (?:bit|little) |slightly |just )?(?:less than|under|below|fewer than|shorter than|lower than|not even|short of))|(?<!\p{L})(?:(?:чуть |немного )?(?:менее|меньше|ниже)(?: чем)?|нет и)|不到|少于|低于|小于|不足|未满|不满|<)\s*$/u,
  ],
  [
    'almost',
    /(?:\b(?:almost|nearly|close to|just about|approaching)|(?<!\p{L})(?:почти|без малого)|将近|接近|快)\s*$/u,
  ],
  [
    'about',
    /(?:\b(?:about|around|approx(?:imately)?|roughly|some|circa|ca|or so|something like|more or less|in the region of|plus minus|maybe|probably)|(?<!\p{L})(?:около|примерно|приблизительно|где-то|порядка|плюс-минус|лет|месяцев|человек|недель|тысяч)|大约|大概|约|差不多|大致|~|≈|±)[\s.]*$/u,
  ],
];

const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['less', /^\s*(?:不到|不足|未满|不满)/u],
  [
    'at-least',
    /^\s*(?:\+(?!\s*(?:me(?!\p{L})|myself|я(?!\p{L})|我|[0-9]))|(?:or|and) (?:more|longer|above|over|up)\b|(?:at least|minimum|min|plus)\b|(?:и|или) (?:более|больше|выше)(?!\p{L})|(?:минимум|как минимум)(?!\p{L})|以上|起(?!来)|或以上|及以上|或更多)/u,
  ],
  [
    'at-most',
    /^\s*(?:(?:or|and) (?:less|fewer|under|below|shorter)\b|(?:at most|maximum|max|tops)\b|(?:и|или) (?:менее|меньше)(?!\p{L})|максимум(?!\p{L})|以下|以内|之内|内|或以下)/u,
  ],
  [
    'odd',
    /^\s*(?:多|余|有余|出头|с (?:лишним|небольшим|хвостиком|чем-то|лишком)|-?\s?odd\b|and (?:a bit|something|counting|change|some)\b|plus change\b)/u,
  ],
  [
    'about',
    /^\s*(?:左右|上下|前后|-?ish\b|or so\b|approx(?:imately)?\b|roughly\b|more or less\b|(?:примерно|приблизительно|где-то|плюс-минус)(?!\p{L}))/u,
  ],
];

/** How far the words before and after an amount reach, and what they make of it. */
export interface Bounded {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
}

const REACH = 32;

/** Widens the span of an amount by the words that bound it: "more than", "以上", "с лишним". */
export function boundsAround(text: string, start: number, end: number): Bounded {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  for (const [bound, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { start: start - match[0].length, end, bound };
  }
  for (const [bound, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match) return { start, end: end + match[0].length, bound };
  }
  return { start, end, bound: 'exact' };
}

/** The whole numbers that a bounded amount leaves open. */
export function rangeOf(amount: number, bound: OneSided): Range {
  switch (bound) {
    case 'more':
    case 'odd':
      return { atLeast: Math.floor(amount) + 1 };
    case 'at-least':
      return { atLeast: Math.ceil(amount) };
    case 'at-most':
      return { atMost: Math.floor(amount) };
    case 'less':
    case 'almost':
      return { atMost: Math.ceil(amount) - 1 };
  }
}
