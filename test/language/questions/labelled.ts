import { byHand, ownTables } from '../strangers.ts';
import { ENGLISH } from './en.ts';
import { RUSSIAN } from './ru.ts';
import { CHINESE } from './zh.ts';

/** One labelled message: for each thing that it asks, the clauses or statuses that are right. */
export interface LabelledQuestion {
  readonly language: string;
  readonly call: string;
  readonly text: string;
  readonly wanted: readonly (readonly string[])[];
  /** Only scored, never tuned on. */
  readonly held: boolean;
}

const HELD_EVERY = 2;

/** A small hash of a text, the same on every machine, that decides which half it belongs to. */
function hashOf(text: string): number {
  return [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003, 7);
}

function read(language: string, table: string, half?: boolean): LabelledQuestion[] {
  let call = '';
  const questions: LabelledQuestion[] = [];
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) call = line.slice(2);
    const [text, labels] = line.split(' => ');
    if (text === undefined || labels === undefined) continue;
    const wanted = labels.split(' + ').map((label) => label.split('|'));
    const held = half ?? hashOf(text) % HELD_EVERY === 0;
    questions.push({ language, call, text, wanted, held });
  }
  return questions;
}

/** All labelled questions of the three languages. */
export const HOUSE: readonly LabelledQuestion[] = [
  ...read('en', ENGLISH),
  ...read('zh-Hans', CHINESE),
  ...read('ru', RUSSIAN),
];

function tagOf(language: string): string {
  return language === 'zh' ? 'zh-Hans' : language;
}

/** The labelled questions of each hand. */
export const HANDS = byHand(
  'questions',
  ['strangers', 'third', 'fourth', 'fifth'],
  ({ language, held, table }) => read(tagOf(language), table, held),
);

/** Labelled questions that were thought up before tuning; all of them are tuned on. */
const OWN: readonly LabelledQuestion[] = ownTables('questions').flatMap(({ language, table }) =>
  read(tagOf(language), table, false),
);

/** All labelled questions by the names of their sets: the house's first, then each hand's, then those that were thought up. */
export const SETS: Readonly<Record<string, readonly LabelledQuestion[]>> = {
  house: HOUSE,
  ...HANDS,
  own: OWN,
};
