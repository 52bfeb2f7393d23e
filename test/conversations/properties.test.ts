import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../conversations/commands/run-command.ts';
import { promptOf, questionOf } from '../../conversations/prompt.ts';
import { exchange } from '../../rules/shanghai-2024-exchange/call.ts';
import { host } from './people.ts';
import { Person, type Said, shanghai } from './person.ts';

const RUNS = { numRuns: 150 };

const anyChoice = fc.constantFrom(
  ...['yes', 'no', 'not-sure', 'keep', 'leave', 'other', 'never', 'permanent', 'none', 'KE', 'GB'],
  ...['CN', '1985-05-03', '12', 'scientist', 'leader', 'shanghai-2024-exchange', 'en', '/all'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Kenya',
    '3 May 1985',
    '03/04/1985',
    'yes',
    'no',
    '1',
    '2',
    'not sure',
    '6 months',
  ),
  fc.constantFrom('Congo', '240k', 'why?', 'back', '\u0000', '\ud800', '\u202e', '__proto__'),
);
const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({
    kind: fc.constant('choose' as const),
    values: fc.array(anyChoice, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('command' as const),
    command: fc.constantFrom(...COMMANDS, 'case', 'cases', 'nonsense'),
    argument: fc.oneof(fc.constant(''), fc.string({ maxLength: 20 }), anyChoice),
  }),
);

function openQuestionOf(person: Person): string | undefined {
  const { session, settings } = person;
  if (!session) return undefined;
  const prompt = promptOf({ conversation: shanghai, settings, now: new Date(0), session });
  return prompt && questionOf(prompt);
}

describe('whatever is sent', () => {
  test('a turn never throws, and what is open is asked again', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
        const person = new Person().starts('shanghai-2024-exchange scientist');
        for (const event of events) {
          person.send(event);
          const refused = person.told('refuse').at(-1)?.question;
          const asked = person.question ?? person.told('change').at(-1)?.fact ?? refused;
          const quiet = person.notes.includes('cases') || person.told('facts').length > 0;
          if (!quiet && openQuestionOf(person)) expect(asked).toBeDefined();
        }
      }),
      RUNS,
    );
  });

  test('an answer that was taken is lost by nothing but a kept change or a deletion', () => {
    const harmless = anyEvent.filter(
      (event) =>
        !(
          event.kind === 'command' &&
          ['restart', 'forget', 'change', 'case'].includes(event.command)
        ),
    );
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 20 }), (events) => {
        const person = new Person().starts('shanghai-2024-exchange scientist');
        person.says('Kenya').chooses('never').says('3 May 1985');
        for (const event of events) {
          person.send(event);
          if (!person.session || person.told('change').length > 0) return;
          const first = person.session.cases[0];
          expect({ ...first?.aside, ...first?.facts }).toMatchObject({ passports: ['KE'] });
        }
      }),
      RUNS,
    );
  });
});

const hostAnswers = {
  ...host,
  passports: ['KE', 'GB', 'IN', 'CN', 'HK'],
  formerChinese: ['never', 'renounced', 'lost'],
  birthDate: ['1985-05-03', '1978-12-31', '1979-01-01'],
  job: ['permanent', 'fixed-term', 'student'],
  doctorate: ['held', 'defended', 'none'],
  researchMonths: ['59', '60', '61'],
  otherResearchMonths: ['0', '1'],
  employerCountry: ['KE', 'IN', 'GB', 'CN'],
  stayMonths: ['6', '12', '8'],
  stayStart: ['2024-11-30', '2024-12-01', '2026-12-02', '2027-06-01'],
  field: ['natural-science', 'engineering', 'social-or-humanities'],
};

/** One value for each fact: of those listed, or the plain one. */
const anyAnswers = fc.record(
  Object.fromEntries(
    Object.entries(hostAnswers).map(([fact, said]) => [
      fact,
      Array.isArray(said) ? fc.constantFrom(...said) : fc.constant(said),
    ]),
  ),
);

/** How a value is said: one of those listed is chosen, the plain one is as it stands. */
function said(fact: string, value: unknown): Said {
  return typeof value === 'string' && Array.isArray(hostAnswers[fact as keyof typeof hostAnswers])
    ? [value]
    : (value as Said);
}

function tellAll(person: Person, answers: Record<string, unknown>): void {
  const table = Object.entries(answers).map(([fact, value]) => [fact, said(fact, value)] as const);
  person.answers(Object.fromEntries([...table, ['documentsInChinese', []]]));
}

function standing(person: Person) {
  const list = person
    .says('/checklist')
    .told('checklist')[0]
    ?.items.map((item) => item.item);
  const [verdict] = person.says('/verdict').told('verdict');
  const findings = verdict?.findings.map(({ rule, result }) => [rule, result]);
  return { outcome: verdict?.outcome, findings, list, question: openQuestionOf(person) };
}

describe('an edit', () => {
  test('comes to what a fresh run with the same answers comes to', () => {
    const fact = fc.constantFrom(...Object.keys(exchange.facts).filter((id) => id in hostAnswers));
    fc.assert(
      fc.property(anyAnswers, anyAnswers, fact, (before, others, edited) => {
        const after: Record<string, unknown> = { ...before, [edited]: others[edited] };
        const person = new Person().starts('shanghai-2024-exchange leader');
        tellAll(person, before);
        person.says(`/change ${edited}`);
        if (person.question === edited) person.answer(said(edited, after[edited]));
        if (person.told('change').length > 0) person.chooses('keep');
        else person.says('/cancel');
        tellAll(person, after);
        const fresh = new Person().starts('shanghai-2024-exchange leader');
        tellAll(fresh, after);
        expect(standing(person)).toEqual(standing(fresh));
      }),
      { numRuns: 120 },
    );
  });
});
