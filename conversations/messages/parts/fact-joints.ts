import type { Span } from '../../answers/words/residue.ts';

/** Words that begin one more thing that people tell of themselves, of a stay or of a post. */
const NEXT = [
  'dob|d\\.o\\.b|date of birth|birth ?date|birthday|born|nationality|citizen\\p{L}*|passport|from \\d',
  'ph\\.?d|doctorate|doctoral degree|permanent(?:ly)?|tenured|fixed-term|temporary|employed|employer',
  'never|former(?:ly)? chinese|not chinese|contract|job|works?|working|healthy|health|good health',
  'start(?:s|ing)?|arrival|continuous(?:ly)?|one block|uninterrupted|without (?:a |any )?(?:break|interruption)s?|no breaks?',
  'respect|obey|follow|abide|promise|for (?:\\d|six|twelve|half|one year|a year)|full[- ]time|no other|other (?:invitations?|offers?|applications?)|(?:no )?(?:chinese )?talent|no degree|degree study|laws|field|natural science',
  'registered|not (?:classified|confidential)|led by|leader|written duties|duties|research (?:post|position)|labou?r',
  'дата рождения|родил(?:ся|ась)|гражданство|паспорт|кандидат наук|степень|постоянн\\p{L}+|бессрочн\\p{L}+|работаю|никогда',
].join('|');
const BESIDE =
  '(?:(?:also|currently|now|an?|my|our|the|in|with|having|holding|holder of|got|completed|have|hold|am|is|i|we|will|i will|у меня|имею|с) )*';
const SIGNS = new RegExp(
  `\\s[+&/|]\\s(?=${BESIDE}(?:${NEXT}|\\d{1,2}[ ./-]\\D|\\d{4}-|from)(?!\\p{L}))`,
  'gu',
);
const WORDS = new RegExp(`\\s(?:and|и)\\s(?=${BESIDE}(?:${NEXT})(?!\\p{L}))`, 'gu');

/** What holds for all that is joined: "I want a PhD + permanent job", "between PhD and job". */
const WISHED =
  'want\\p{L}*|hop(?:e|ing)|wish\\p{L}*|look\\p{L}*|seek\\p{L}*|need\\p{L}*|promis\\p{L}*|dream\\p{L}*|would|if|should|must|could|both|between|about|prove|copy|copies|хочу|хотел\\p{L}*|ищу|надеюсь|если|между|копи\\p{L}+';
const FOR_ALL = new RegExp(`(?<!\\p{L})(?:${WISHED})(?!\\p{L})`, 'u');
/** The same of what is joined in words, where a denial holds for both as well: "no PhD and permanent job". */
const FOR_BOTH = new RegExp(
  `(?<!\\p{L})(?:${WISHED}|no|not|neither|without|never|lost|will|can|until|was|were|had|used|for|\\p{L}+n't|не|нет|ни|без|никогда|буду|был\\p{L}*)(?!\\p{L})`,
  'u',
);

/** How far before a joint words may stand that hold for both sides. */
const NEAR = 60;

function jointsBy(pattern: RegExp, held: RegExp, text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(pattern), ({ 0: joint, index }) => ({
    start: start + index,
    end: start + index + joint.length,
  })).filter((one) => !held.test(text.slice(Math.max(start, one.start - NEAR), one.start)));
}

/** Where a list goes on without a comma: "Kenyan + PhD 2014 & permanent job", "nationality Kenyan and date of birth …". */
export function factJoints(text: string, sentence: Span): Span[] {
  return [
    ...jointsBy(SIGNS, FOR_ALL, text, sentence),
    ...jointsBy(WORDS, FOR_BOTH, text, sentence),
  ];
}
