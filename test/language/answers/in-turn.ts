import { NO_SETTINGS } from '../../../conversations/settings.ts';
import { turn } from '../../../conversations/turn.ts';
import type { FactValue } from '../../../rules/language/facts.ts';
import { shanghai } from '../../conversations/person.ts';
import { sessionOf } from '../mixed/labelled.ts';
import { type Labelled, spelt } from './labelled.ts';

const NOW = new Date('2024-10-10T08:00:00Z');
const EXCHANGE = 'shanghai-2024-exchange';

/** What is known before each question of the exchange, in the order in which they are asked. */
const BEFORE = {
  passports: 'KE',
  formerChinese: 'never',
  birthDate: '1985-05-03',
  job: 'permanent',
  jobDuties: 'research',
  employerCountry: 'KE',
  doctorate: 'held',
  stayMonths: '12',
  stayStart: '2025-03-01',
  oneBlock: 'true',
  field: 'natural-science',
  fullTime: 'true',
} as const satisfies Readonly<Record<string, string>>;

/** The question of the exchange that stands for a heading of the labelled answers; a post by its number is another one there. */
const QUESTIONS: Readonly<Record<string, keyof typeof BEFORE | 'researchMonths'>> = {
  birth: 'birthDate',
  start: 'stayStart',
  citizenship: 'passports',
  workplace: 'employerCountry',
  research: 'researchMonths',
  stay: 'stayMonths',
  yesno: 'fullTime',
  post: 'job',
};

/** The options of the labelled answers that the exchange names otherwise. */
const OPTIONS: Readonly<Record<string, string>> = { fixed: 'fixed-term', leave: 'on-leave' };

function knownBefore(question: string): Record<string, string> {
  const all = Object.entries(BEFORE);
  if (question === 'researchMonths') {
    const before = all.slice(0, Object.keys(BEFORE).indexOf('doctorate'));
    return { role: 'scientist', ...Object.fromEntries(before), doctorate: 'none' };
  }
  const before = all.slice(0, Object.keys(BEFORE).indexOf(question));
  return { role: 'scientist', ...Object.fromEntries(before) };
}

function isWanted(value: FactValue, wanted: readonly string[]): boolean {
  const said = spelt(value);
  return wanted.some((one) => {
    const [kind = '', ...rest] = one.split(':');
    const named = rest.join(':');
    if (kind === 'v') return (OPTIONS[named] ?? named) === said;
    return said.includes('..') && (kind === 'part' ? said.includes(named) : one === 'ask');
  });
}

/**
 * What a whole turn took of a labelled answer and should not have; undefined where it has no question of its own.
 * A whole turn may take more than the answer's own parser, where the label says `and:fact=value`.
 */
export function wronglyTaken({ language, heading, text, wanted }: Labelled): string[] | undefined {
  const question = QUESTIONS[heading];
  const byNumber = heading === 'post' && /\d/.test(text);
  if (!question || byNumber) return undefined;
  const labelled = { language, call: EXCHANGE, known: knownBefore(question) };
  const before = sessionOf(labelled);
  const event = { id: '1', kind: 'text' as const, text };
  const { session } = turn(shanghai, before, event, { now: NOW, settings: NO_SETTINGS });
  const old: Readonly<Record<string, FactValue>> = before.cases[0]?.facts ?? {};
  const facts: Readonly<Record<string, FactValue>> = session?.cases[0]?.facts ?? {};
  return Object.entries(facts)
    .filter(([fact, value]) => !(fact in old) && !(fact === question && isWanted(value, wanted)))
    .map(([fact, value]) => `${fact}=${spelt(value)}`)
    .filter((taken) => !wanted.includes(`and:${taken}`));
}
