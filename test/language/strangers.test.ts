import { expect, test } from 'vitest';
import { facts as cooperationFacts } from '../../rules/shanghai-2024-cooperation/facts.ts';
import { facts as exchangeFacts } from '../../rules/shanghai-2024-exchange/facts.ts';
import { clauses } from '../../rules/shanghai-2024-notice/clauses.ts';
import { FOURTH_ANSWERS, LABELLED, STRANGERS_ANSWERS, THIRD_ANSWERS } from './answers/labelled.ts';
import { SHAPES } from './answers/shapes.ts';
import {
  FIFTH_MIXED,
  FOURTH_MIXED,
  FURTHER_MIXED,
  LABELLED as LABELLED_MIXED,
  STRANGERS_MIXED,
  THIRD_MIXED,
} from './mixed/labelled.ts';
import {
  FOURTH_QUESTIONS,
  LABELLED_QUESTIONS,
  STRANGERS_QUESTIONS,
  THIRD_QUESTIONS,
} from './questions/labelled.ts';
import { statusWanted } from './questions/score.ts';

interface Case {
  readonly language: string;
  readonly held: boolean;
  readonly kind: string;
  readonly text: string;
}

const byStatus = (one: (typeof STRANGERS_QUESTIONS)[number]) => ({
  ...one,
  kind: `${one.call} ${statusWanted(one)}`,
});
const byQuestion = (one: (typeof STRANGERS_ANSWERS)[number]) => ({ ...one, kind: one.heading });
const byHeading = (one: (typeof STRANGERS_MIXED)[number]) => ({
  ...one,
  kind: `${one.call} ${Object.keys(one.known)}`,
});

const sets: readonly (readonly [string, readonly Case[], number])[] = [
  ['questions', STRANGERS_QUESTIONS.map(byStatus), 120],
  ['answers', STRANGERS_ANSWERS.map(byQuestion), 120],
  ['mixed', STRANGERS_MIXED.map(byHeading), 50],
  ['further mixed', FURTHER_MIXED.map(byHeading), 60],
  ['third questions', THIRD_QUESTIONS.map(byStatus), 106],
  ['third answers', THIRD_ANSWERS.map(byQuestion), 134],
  ['third mixed', THIRD_MIXED.map(byHeading), 50],
  ['fourth questions', FOURTH_QUESTIONS.map(byStatus), 68],
  ['fourth answers', FOURTH_ANSWERS.map(byQuestion), 50],
  ['fourth mixed', FOURTH_MIXED.map(byHeading), 120],
  ['fifth mixed', FIFTH_MIXED.map(byHeading), 100],
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

test('no text stands twice in a set, nor in the set of the other hand', () => {
  const keyOf = (one: { language: string; text: string; heading?: string }) =>
    `${one.language} ${one.heading ?? ''} ${one.text.toLowerCase()}`;
  const pairs = [
    [STRANGERS_QUESTIONS, LABELLED_QUESTIONS],
    [STRANGERS_ANSWERS, LABELLED],
    [STRANGERS_MIXED, LABELLED_MIXED],
    [FURTHER_MIXED, [...LABELLED_MIXED, ...STRANGERS_MIXED]],
    [THIRD_QUESTIONS, [...LABELLED_QUESTIONS, ...STRANGERS_QUESTIONS]],
    [THIRD_ANSWERS, [...LABELLED, ...STRANGERS_ANSWERS]],
    [THIRD_MIXED, [...LABELLED_MIXED, ...STRANGERS_MIXED, ...FURTHER_MIXED]],
    [FOURTH_QUESTIONS, [...LABELLED_QUESTIONS, ...STRANGERS_QUESTIONS, ...THIRD_QUESTIONS]],
    [FOURTH_ANSWERS, [...LABELLED, ...STRANGERS_ANSWERS, ...THIRD_ANSWERS]],
    [FOURTH_MIXED, [...LABELLED_MIXED, ...STRANGERS_MIXED, ...FURTHER_MIXED, ...THIRD_MIXED]],
    [FIFTH_MIXED, [...LABELLED_MIXED, ...STRANGERS_MIXED, ...THIRD_MIXED, ...FOURTH_MIXED]],
  ] as const;
  for (const [strangers, others] of pairs) {
    const keys = strangers.map(keyOf);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    const known = new Set(others.map(keyOf));
    expect(keys.filter((key) => known.has(key))).toEqual([]);
  }
});

test('labels name clauses, statuses, questions and facts that exist', () => {
  const right = new Set([
    ...Object.keys(clauses),
    'not-in-text',
    'out-of-scope',
    'small-talk',
    'why',
  ]);
  const mixed = [
    ...STRANGERS_MIXED,
    ...FURTHER_MIXED,
    ...THIRD_MIXED,
    ...FOURTH_MIXED,
    ...FIFTH_MIXED,
  ];
  const asked = [
    ...[...STRANGERS_QUESTIONS, ...THIRD_QUESTIONS, ...FOURTH_QUESTIONS].flatMap((one) =>
      one.wanted.flat(),
    ),
    ...mixed.flatMap((one) => one.questions.flat()),
  ];
  expect(asked.filter((label) => !right.has(label))).toEqual([]);
  const answers = [...STRANGERS_ANSWERS, ...THIRD_ANSWERS, ...FOURTH_ANSWERS];
  expect(answers.filter((one) => !SHAPES[one.heading])).toEqual([]);
  const known = new Set([...Object.keys(exchangeFacts), ...Object.keys(cooperationFacts)]);
  const named = mixed.flatMap((one) => Object.keys(one.facts));
  expect(named.filter((fact) => !known.has(fact))).toEqual([]);
});
