import { expect, test } from 'vitest';
import { foldText } from '../../../conversations/answers/text/fold.ts';
import { type Phrasings, phrasesIn } from '../../../conversations/questions/subject.ts';
import { HANDS, HOUSE } from '../../language/questions/labelled.ts';
import { phrasings } from '../../language/questions/questions.ts';
import { shanghai } from '../person.ts';

const calls = Object.entries(phrasings.calls);
const all: [string, Phrasings][] = [['common', phrasings.common], ...calls];
const LEAST = 5;

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

test.each(all)('%s asks about every subject in every language', (name, { subjects, phrases }) => {
  const common = phrasings.common.phrases;
  for (const language of ['en', 'zh-Hans', 'ru']) {
    for (const id of Object.keys(subjects)) {
      const entry = phrases[language]?.[id] ?? (name === 'common' ? '' : common[language]?.[id]);
      expect(phrasesIn(entry ?? '').length, `${name} ${language} ${id}`).toBeGreaterThanOrEqual(
        LEAST,
      );
    }
    for (const id of Object.keys(phrases[language] ?? {})) expect(subjects).toHaveProperty(id);
  }
});

test.each(calls)('%s cites clauses and rules that the call has', (id, { subjects }) => {
  const call = shanghai.topics.find((topic) => topic.id === id)?.call;
  for (const { clauses = [], rule } of Object.values(subjects)) {
    for (const clause of clauses) expect(call?.clauses).toHaveProperty([clause]);
    if (rule) expect(call?.rules.map((one) => one.id)).toContain(rule);
  }
});

test.each(calls)('%s answers every clause with a subject', (id, { subjects }) => {
  const answered = Object.values(subjects).flatMap(({ clauses = [] }) => clauses);
  const call = shanghai.topics.find((topic) => topic.id === id)?.call;
  const left = Object.keys(call?.clauses ?? {}).filter((clause) => !answered.includes(clause));
  expect(left).toEqual([]);
});

test('no labelled question is a phrase of the index', () => {
  const phrases = all.flatMap(([, one]) => Object.values(one.phrases).flatMap(Object.values));
  const known = new Set(phrases.flatMap((entry: string) => phrasesIn(entry)).map(plain));
  const labelled = [...HOUSE, ...HANDS.strangers];
  const copied = labelled.map(({ text }) => plain(text)).filter((text) => known.has(text));
  expect(copied).toEqual([]);
});
