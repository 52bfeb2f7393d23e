/** How a question of a form is answered. */
export type Kind = 'yes-no' | 'choice' | 'number' | 'date';

/** One question of a form; an answer that is not wanted ends nothing, it only fails its own rule. */
export interface Question {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly text: string;
  /** The buttons, if it has any: value and label. */
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** The same interview for every contestant: questions, one requirement each, and a verdict. */
export interface Form {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** An answer as it comes in: a button's value or typed words. */
export interface Answer {
  readonly button: boolean;
  readonly said: string;
}

const KINDS = ['yes-no', 'choice', 'number', 'date'] as const;

const OPTIONS: Readonly<Record<Kind, Question['options']>> = {
  'yes-no': [
    ['yes', 'Yes'],
    ['no', 'No'],
  ],
  choice: [
    ['university', 'A university'],
    ['institute', 'A research institute'],
    ['company', 'A company'],
    ['none', 'None of these'],
  ],
  number: [],
  date: [],
};

const IDS: Readonly<Record<Kind, string>> = {
  'yes-no': 'agrees',
  choice: 'partner',
  number: 'months',
  date: 'startDate',
};

/** The bounds of the form's numbers and dates, and what its rules want of them. */
export const BOUNDS = {
  least: 0,
  most: 720,
  wanted: 12,
  earliest: '2000-01-01',
  latest: '2035-12-31',
  notBefore: '2020-01-01',
  partners: ['university', 'institute'],
} as const;

/** A form of so many questions, their kinds in turn. */
export function formOf(count: number): Form {
  const questions = Array.from({ length: count }, (_, i): Question => {
    const kind = KINDS[i % KINDS.length] as Kind;
    const id = `${IDS[kind]}${i + 1}`;
    const text = `Question ${i + 1}: what does your project plan say under its ${i + 1}. heading?`;
    return { id, kind, label: `Heading ${i + 1}`, text, options: OPTIONS[kind] };
  });
  return { id: `form-${count}`, questions };
}

const DAY_MS = 86_400_000;
const DAYS = 5000;

/** A valid answer that meets its rule, another one for each person; plain numbers take turns. */
export function answerTo({ kind }: Question, person: number): Answer {
  const { partners, wanted, most, notBefore } = BOUNDS;
  switch (kind) {
    case 'yes-no':
      return { button: true, said: 'yes' };
    case 'choice':
      return { button: true, said: partners[person % partners.length] as string };
    case 'number':
      return { button: false, said: String(wanted + ((person * 7) % (most - wanted))) };
    case 'date': {
      const day = Date.parse(notBefore) + ((person * 37) % DAYS) * DAY_MS;
      return { button: false, said: new Date(day).toISOString().slice(0, 10) };
    }
  }
}

/** What is known of one question, as somebody who writes the form by hand would keep it. */
export type Known = string | number | boolean;

/** Reads an answer by hand; undefined where it is none. */
export function read({ kind, options }: Question, said: string): Known | undefined {
  const { least, most, earliest, latest } = BOUNDS;
  if (kind === 'number') {
    const count = Number(said);
    return Number.isInteger(count) && count >= least && count <= most ? count : undefined;
  }
  if (kind === 'date') {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said));
    return isDay && said >= earliest && said <= latest ? said : undefined;
  }
  if (!options.some(([value]) => value === said)) return undefined;
  return kind === 'yes-no' ? said === 'yes' : said;
}

/** Whether an answer meets the rule of its question. */
function meets({ kind }: Question, known: Known): boolean {
  if (kind === 'yes-no') return known === true;
  if (kind === 'number') return (known as number) >= BOUNDS.wanted;
  if (kind === 'date') return (known as string) >= BOUNDS.notBefore;
  return (BOUNDS.partners as readonly unknown[]).includes(known);
}

/** What those who write the form by hand say after an answer: that it is taken, and the next question. */
export function asked({ questions }: Form, place: number, before: Known | undefined): string {
  const { text } = questions[place] as Question;
  const taken = place === 0 ? '' : `${questions[place - 1]?.label}: ${before}. Noted.\n`;
  return `${taken}${text} (${place + 1} of ${questions.length})`;
}

/** What they say at the end: the verdict, and what each rule came to with the answer behind it. */
export function judged({ questions }: Form, answers: Readonly<Record<string, Known>>): string {
  const lines = questions.map((question) => {
    const known = answers[question.id] as Known;
    return `${question.label}: ${meets(question, known) ? 'met' : 'not met'}. You said: ${known}.`;
  });
  const open = questions.every((question) => meets(question, answers[question.id] as Known));
  return [open ? 'The call is open to you.' : 'The call is not open to you.', ...lines].join('\n');
}
