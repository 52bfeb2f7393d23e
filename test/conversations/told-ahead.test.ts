import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { park, takeAnswer } from '../../conversations/interview/answer-question.ts';
import { findingsOf, outcomeLeft } from '../../conversations/interview/assessed.ts';
import { keepChange } from '../../conversations/interview/change.ts';
import { nextQuestion } from '../../conversations/interview/next-question.ts';
import { type CaseScene, caseScene, type Step } from '../../conversations/scene.ts';
import { newCase, newSession, type Session } from '../../conversations/session.ts';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { assessChecklist } from '../../rules/assess.ts';
import type { Fact, FactValue } from '../../rules/language/facts.ts';
import { boundsOf } from '../../rules/logic/ordered-cells.ts';
import { conversation } from '../walk/calls.ts';
import { Person } from './person.ts';
import { factsOf } from './scientist-at.ts';

describe('an answer told ahead of its question', () => {
  function ahead(): Person {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    return person.says('I am Kenyan and I want to stay for 12 months');
  }

  test('counts at once when it is changed to one that stands in the way', () => {
    const person = ahead();
    expect(factsOf(person)).toMatchObject({ passports: ['KE'], stayMonths: 12 });
    expect(person.question).toBe('formerChinese');
    person.says('/change stayMonths').says('7 months');
    expect(person.told('change')[0]?.effects).toEqual([
      { kind: 'outcome', from: 'open', to: 'ineligible' },
    ]);
    person.chooses('keep');
    expect(person.told('verdict')[0]).toMatchObject({ outcome: 'ineligible', certain: true });
    expect(factsOf(person)).toEqual({ role: 'scientist', passports: ['KE'], stayMonths: 7 });
    expect(person.session?.cases[0]?.aside).toEqual({});
  });

  test('is as it was when that is undone', () => {
    const person = ahead();
    const before = person.session?.cases[0];
    person.says('/change stayMonths').says('7 months').chooses('keep');
    person.says('/change stayMonths').says('12 months');
    expect(person.told('change')[0]?.effects).toEqual([
      { kind: 'asked', fact: 'formerChinese' },
      { kind: 'outcome', from: 'ineligible', to: 'open' },
    ]);
    person.chooses('keep');
    expect(person.question).toBe('formerChinese');
    expect({ ...person.session?.cases[0], told: '' }).toEqual({ ...before, told: '' });
  });

  test('stays beside another one that decides the outcome', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.says('I would come for 12 months, and I was born on 3 May 1985');
    person.says('/change stayMonths').says('7 months').chooses('keep');
    expect(factsOf(person)).toMatchObject({ stayMonths: 7, birthDate: '1985-05-03' });
    person.says('/change birthDate').says('31 December 1978').chooses('keep');
    expect(factsOf(person)).toMatchObject({ stayMonths: 7, birthDate: '1978-12-31' });
  });

  test('is set aside where the answer to an earlier question leaves nothing to it, and comes back', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.says('I have 6 years of research experience');
    expect(factsOf(person)).toMatchObject({ researchMonths: 72 });
    person.says('I have a PhD');
    expect(factsOf(person)).toEqual({ role: 'scientist', doctorate: 'held' });
    expect(person.session?.cases[0]?.aside).toEqual({ researchMonths: 72 });
    person.says('/change doctorate').chooses('none');
    expect(person.told('change')[0]?.effects).toContainEqual({
      ...{ kind: 'brought-back', fact: 'researchMonths' },
    });
    person.chooses('keep');
    expect(factsOf(person)).toMatchObject({ researchMonths: 72 });
  });
});

describe('an answer behind a question that has come up new', () => {
  test('counts at once when it is changed: it is told ahead now', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    const table = { passports: 'Kenya', formerChinese: ['never'], birthDate: '3 May 1985' };
    person.answers({ ...table, job: ['permanent'], jobDuties: ['research'] });
    person.says('Kenya').chooses('held').says('12 months');
    person.says('/change doctorate').chooses('none').chooses('keep');
    expect(person.question).toBe('researchMonths');
    expect(factsOf(person)).toMatchObject({ stayMonths: 12 });
    person.says('/change stayMonths').says('7 months').chooses('keep');
    expect(person.told('verdict')[0]?.outcome).toBe('ineligible');
    expect(factsOf(person)).toMatchObject({ stayMonths: 7 });
  });
});

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 25) };
const NUMBERS = [0, 1, 2, 6, 7, 12, 24, 59, 60, 61, 240_000, 300_000];
const DATES = ['1978-12-31', '1985-05-03', '2024-11-30', '2024-12-01', '2026-12-01', '2027-06-01'];
const LISTS = [['KE'], ['US'], ['CN'], ['KE', 'GB'], ['HK', 'IN']];

/** Some values of a fact, those that its bounds take. */
function valuesOf(declared: Fact): readonly FactValue[] {
  const range = boundsOf(declared);
  if (range)
    return [...NUMBERS, ...DATES].filter(
      (one) => typeof one === typeof range.atLeast && one >= range.atLeast && one <= range.atMost,
    );
  if (declared.kind === 'countries') return LISTS;
  if (declared.kind === 'country') return ['KE', 'GB', 'CN'];
  if (declared.kind === 'choice') return declared.options;
  if (declared.kind !== 'choices') return [true, false];
  return [[], declared.options.slice(0, 1), declared.options.slice(1), declared.options];
}

/** A host whom nothing stands against, so that most runs are long. */
const PLAIN: Readonly<Record<string, FactValue>> = {
  ...{ passports: ['KE'], formerChinese: 'never', birthDate: '1985-05-03', job: 'permanent' },
  ...{ jobDuties: 'research', employerCountry: 'KE', doctorate: 'held', stayMonths: 12 },
  ...{ stayStart: '2026-12-01', oneBlock: true, field: 'natural-science', fullTime: true },
  ...{ otherInvitations: 'none', talentFunding: 'none', degreeStudy: false, lawsPromise: true },
  ...{ health: true, position: 'research', writtenDuties: true, positionInShanghai: true },
  ...{ classified: false, chineseColleagues: true, proceduresPromise: true, scientists: 1 },
  ...{ unitRegistered: true, leader: 'chinese-instructor', leaderApplications: 'none' },
  ...{ labourBudget: 240_000, chineseLabour: 0, researchMonths: 60, otherResearchMonths: 0 },
};

type Answers = Readonly<Record<string, FactValue>>;

/** One person who is asked, tells things ahead, and changes answers; not sure about some questions. */
class Applicant {
  scene: CaseScene;
  readonly unsure: readonly string[];
  /** What has been answered, told or changed, as it was last said. */
  readonly said: Record<string, FactValue> = {};

  constructor(call: string, role: string | undefined, all: boolean, unsure: readonly string[]) {
    const one = { ...newCase(call, 1, ''), all };
    const facts = role === undefined ? {} : { role };
    const session = { ...newSession('en', true), cases: [{ ...one, facts }], current: 0 };
    const now = new Date('2024-10-10T08:00:00Z');
    this.scene = caseScene({ conversation, settings: NO_SETTINGS, now, session }) as CaseScene;
    this.unsure = unsure;
  }

  #after({ session }: Step): void {
    this.scene = caseScene({ ...this.scene, session: session as Session }) as CaseScene;
  }

  tells(fact: string, value: FactValue): void {
    const knownBy = this.scene.topic.call.facts[fact]?.knownBy;
    if (knownBy?.includes(String(this.scene.case.facts.role)) === false) return;
    if (this.scene.case.facts[fact] !== undefined) return;
    this.#after(takeAnswer(this.scene, fact, value, { phase: 'verdict', question: undefined }));
    this.said[fact] = value;
  }

  /** Answers so many questions, up to one that has no answer. */
  answers(answers: Answers, most = 100): void {
    for (let i = 0; i < most; i += 1) {
      const { question } = nextQuestion(this.scene);
      if (question === undefined) return;
      const value = answers[question];
      if (this.unsure.includes(question)) {
        this.#after(park(this.scene, question));
        continue;
      }
      if (value === undefined) return;
      this.#after(takeAnswer(this.scene, question, value));
      this.said[question] = value;
    }
  }

  changes(fact: string, value: FactValue): void {
    if (this.scene.case.facts[fact] === undefined) return;
    this.#after(keepChange(this.scene, fact, value));
    this.said[fact] = value;
  }

  /** All that is told: the outcome, the findings, the checklist, what comes next; and what counts. */
  get standing() {
    const { book, case: one } = this.scene;
    return {
      outcome: outcomeLeft(this.scene).settled,
      findings: findingsOf(this.scene),
      checklist: assessChecklist(book, one.facts).items.map(({ id }) => id),
      next: nextQuestion(this.scene),
      facts: one.facts,
    };
  }
}

/** Who begins anew, is asked in turn, and then tells ahead what the other one told ahead. */
function freshOf({ scene, said }: Applicant): Applicant {
  const { ahead, aside, facts, parked, all } = scene.case;
  const { role, ...given } = { ...aside, ...facts };
  expect(given).toEqual(said);
  const fresh = new Applicant(scene.topic.id, role as string | undefined, all, parked);
  fresh.answers(said);
  for (const fact of ahead.toReversed()) fresh.tells(fact, said[fact] as FactValue);
  fresh.answers(said);
  return fresh;
}

/** Answers to all questions of a call: mostly plain ones, a few at random. */
function anyAnswers(facts: Readonly<Record<string, Fact>>): fc.Arbitrary<Answers> {
  const any = fc.record(
    Object.fromEntries(
      Object.entries(facts).map(([id, one]) => [id, fc.constantFrom(...valuesOf(one))]),
    ),
  );
  const odd = fc.subarray(Object.keys(facts), { maxLength: 4 });
  return fc.tuple(any, odd).map(([values, ids]) => {
    const plain = Object.fromEntries(Object.keys(facts).map((id) => [id, PLAIN[id] ?? values[id]]));
    return { ...plain, ...Object.fromEntries(ids.map((id) => [id, values[id]])) } as Answers;
  });
}

describe.each([
  ['shanghai-2024-exchange', 'leader'],
  ['shanghai-2024-exchange', 'scientist'],
  ['shanghai-2024-cooperation', 'partner'],
  ['quaymouth-stall', undefined],
])('%s, %s: whatever is told ahead, in whatever order', (call, role) => {
  const facts = conversation.topics.find(({ id }) => id === call)?.call.facts ?? {};
  const ids = Object.keys(facts).filter((id) => id !== 'role');

  test('after edits all is as in a fresh run in which the same is told ahead', () => {
    const telling = fc.tuple(fc.constantFrom(...ids), fc.nat(6));
    const scripts = fc.record({
      ...{ before: anyAnswers(facts), other: anyAnswers(facts), all: fc.boolean() },
      told: fc.array(telling, { maxLength: 5 }),
      edited: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
      unsure: fc.subarray(ids, { maxLength: 2 }),
      asked: fc.nat(40),
    });
    fc.assert(
      fc.property(scripts, ({ before, other, all, told, edited, unsure, asked }) => {
        const person = new Applicant(call, role, all, unsure);
        for (const [fact, first] of told) {
          person.answers(before, first);
          person.tells(fact, before[fact] as FactValue);
        }
        person.answers(before, asked);
        for (const fact of edited) person.changes(fact, other[fact] as FactValue);
        const { outcome, next } = person.standing;
        expect(freshOf(person).standing).toMatchObject({ outcome, next });
        person.answers({ ...before, ...person.said });
        expect(freshOf(person).standing).toEqual(person.standing);
      }),
      RUNS,
    );
  });
});
