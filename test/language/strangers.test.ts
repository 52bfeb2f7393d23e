import { expect, test } from 'vitest';
import { facts as cooperationFacts } from '../../rules/shanghai-2024-cooperation/facts.ts';
import { facts as exchangeFacts } from '../../rules/shanghai-2024-exchange/facts.ts';
import { clauses } from '../../rules/shanghai-2024-notice/clauses.ts';
import * as answers from './answers/labelled.ts';
import { SHAPES } from './answers/shapes.ts';
import * as mixed from './mixed/labelled.ts';
import * as questions from './questions/labelled.ts';
import { statusWanted } from './questions/score.ts';

interface Case {
  readonly language: string;
  readonly held: boolean;
  readonly kind: string;
  readonly text: string;
}

interface Keyed {
  readonly language: string;
  readonly text: string;
  readonly heading?: string;
}

const byStatus = (one: questions.LabelledQuestion) => ({
  ...one,
  kind: `${one.call} ${statusWanted(one)}`,
});
const byQuestion = (one: answers.Labelled) => ({ ...one, kind: one.heading });
const byHeading = (one: mixed.Labelled) => ({
  ...one,
  kind: `${one.call} ${Object.keys(one.known)}`,
});

/** How many there are at least in each language, by hand. */
const QUESTIONS = { strangers: 120, third: 106, fourth: 68, fifth: 68 };
const ANSWERS = { strangers: 120, third: 134, fourth: 50 };
const MIXED = {
  strangers: 50,
  further: 60,
  third: 50,
  fourth: 120,
  fifth: 100,
  sixth: 100,
  seventh: 80,
  eighth: 120,
  ninth: 120,
  tenth: 120,
};

const kindsOf = <By extends string, T>(
  named: string,
  sets: Readonly<Record<By, readonly T[]>>,
  sizes: Readonly<Record<By, number>>,
  asCase: (one: T) => Case,
) =>
  (Object.keys(sizes) as By[]).map(
    (by) => [`${by} ${named}`, sets[by].map(asCase), sizes[by]] as const,
  );

const sets = [
  ...kindsOf('questions', questions.HANDS, QUESTIONS, byStatus),
  ...kindsOf('answers', answers.HANDS, ANSWERS, byQuestion),
  ...kindsOf('mixed', mixed.HANDS, MIXED, byHeading),
];

/** How many more one half may have of a kind. */
const MOST_UNLIKE = 3;

test.each(sets)('%s: enough in each language, and the halves alike', (_, set, size) => {
  for (const language of new Set(set.map((one) => one.language))) {
    const own = set.filter((one) => one.language === language);
    expect(own.length).toBeGreaterThanOrEqual(size);
    for (const kind of new Set(own.map((one) => one.kind))) {
      const same = own.filter((one) => one.kind === kind);
      const held = same.filter((one) => one.held).length;
      expect(Math.abs(same.length - 2 * held), `${language} ${kind}`).toBeLessThanOrEqual(
        MOST_UNLIKE,
      );
    }
  }
});

test.each([
  ['questions', questions],
  ['answers', answers],
  ['mixed', mixed],
] as const)(
  '%s: no text stands twice in a set of a hand, nor in one of an earlier hand',
  (_, { HANDS, HOUSE }) => {
    const keyOf = (one: Keyed) => `${one.language} ${one.heading ?? ''} ${one.text.toLowerCase()}`;
    const known = new Set(HOUSE.map(keyOf));
    for (const set of Object.values<readonly Keyed[]>(HANDS)) {
      const keys = set.map(keyOf);
      expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
      expect(keys.filter((key) => known.has(key))).toEqual([]);
      for (const key of keys) known.add(key);
    }
  },
);

test('labels name clauses, statuses, questions and facts that exist', () => {
  const right = new Set([
    ...Object.keys(clauses),
    'not-in-text',
    'out-of-scope',
    'small-talk',
    'why',
  ]);
  const messages = Object.values(mixed.HANDS).flat();
  const asked = [
    ...Object.values(questions.HANDS).flatMap((set) => set.flatMap((one) => one.wanted.flat())),
    ...messages.flatMap((one) => one.questions.flat()),
  ];
  expect(asked.filter((label) => !right.has(label))).toEqual([]);
  const typed = Object.values(answers.HANDS).flat();
  expect(typed.filter((one) => !SHAPES[one.heading])).toEqual([]);
  const known = new Set([...Object.keys(exchangeFacts), ...Object.keys(cooperationFacts)]);
  const named = messages.flatMap((one) => Object.keys(one.facts));
  expect(named.filter((fact) => !known.has(fact))).toEqual([]);
});
