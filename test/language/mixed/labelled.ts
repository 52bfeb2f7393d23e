import { newCase, newSession, type Session } from '../../../conversations/session.ts';
import { byHand, ownTables } from '../strangers.ts';
import { ENGLISH } from './en.ts';
import { RUSSIAN } from './ru.ts';
import { CHINESE } from './zh.ts';

/** One labelled message; `held` ones are only scored, never tuned on. */
export interface Labelled {
  readonly language: string;
  readonly call: string;
  /** What is known before, as written in the heading. */
  readonly known: Readonly<Record<string, string>>;
  readonly text: string;
  /** For each fact the ways that are right: `=value` taken, `~value` shown as a change, `?` asked, empty not at all. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** For each question the clauses that answer it, any of them, or its status. */
  readonly questions: readonly (readonly string[])[];
  readonly held: boolean;
}

const HELD_EVERY = 3;
const EXCHANGE = 'shanghai-2024-exchange';

function headingOf(line: string): { call: string; known: Record<string, string> } {
  const words = line.split(' ');
  const call = words.find((word) => word.startsWith('shanghai')) ?? EXCHANGE;
  const [role = '', ...facts] = words.filter((word) => word !== call);
  const pairs = facts.map((fact) => fact.split('=') as [string, string]);
  return { call, known: { role, ...Object.fromEntries(pairs) } };
}

function wantedIn(wanted: string): Pick<Labelled, 'facts' | 'questions'> {
  const facts: Record<string, string[]> = {};
  const questions: string[][] = [];
  for (const part of wanted.split(';').map((one) => one.trim())) {
    if (part.startsWith('?')) questions.push(part.slice(1).split('|'));
    else if (part !== '' && part !== '-') {
      const ways = part.split('/');
      const fact = /^\w+/.exec(ways.find((way) => /^\w/.test(way)) ?? '')?.[0] ?? '';
      facts[fact] = ways.map((way) => (/^\w/.test(way) ? way.slice(fact.length) : ''));
    }
  }
  return { facts, questions };
}

function read(language: string, table: string, half?: boolean): Labelled[] {
  let heading = headingOf('scientist');
  const cases: Labelled[] = [];
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) heading = headingOf(line.slice(2));
    const [text, wanted] = line.split(' => ');
    if (text === undefined || wanted === undefined) continue;
    const held = half ?? cases.length % HELD_EVERY === HELD_EVERY - 1;
    cases.push({ language, ...heading, text, ...wantedIn(wanted), held });
  }
  return cases;
}

/** The labelled messages of the house. */
export const HOUSE: readonly Labelled[] = [
  ...read('en', ENGLISH),
  ...read('zh', CHINESE),
  ...read('ru', RUSSIAN),
];

/** The labelled messages of each hand. */
export const HANDS = byHand(
  'mixed',
  [
    'strangers',
    'further',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ],
  ({ language, held, table }) => read(language, table, held),
);

/** Labelled messages that were thought up before tuning; all of them are tuned on. */
export const OWN: readonly Labelled[] = ownTables('mixed').flatMap(({ language, table }) =>
  read(language, table, false),
);

/** All labelled messages by the names of their sets: the house's first, then each hand's, then those that were thought up. */
export const SETS: Readonly<Record<string, readonly Labelled[]>> = {
  house: HOUSE,
  ...HANDS,
  own: OWN,
};

const LISTS = ['passports'];

function factValue(fact: string, written: string): string | number | boolean | string[] {
  if (LISTS.includes(fact)) return written.split(',');
  if (written === 'true' || written === 'false') return written === 'true';
  return /^\d+$/.test(written) ? Number(written) : written;
}

/** The session of a person of whom this much is known. */
export function sessionOf({
  language,
  call,
  known,
}: Pick<Labelled, 'language' | 'call' | 'known'>): Session {
  const facts = Object.entries(known).map(
    ([fact, value]) => [fact, factValue(fact, value)] as const,
  );
  const spoken = language === 'zh' ? 'zh-Hans' : language;
  return {
    ...newSession(spoken, true),
    ...{ informed: true, current: 0 },
    cases: [{ ...newCase(call, 1, ''), facts: Object.fromEntries(facts) }],
  };
}
