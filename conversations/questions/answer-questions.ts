import type { Topic } from '../conversation.ts';
import { type Ask, asksIn } from './asks.ts';
import { clausePhrases } from './clause-phrases.ts';
import { createFinder, type Finder, type Hit } from './finder.ts';
import { writtenIn } from './parts.ts';
import type { AllPhrasings, Phrases, Subject } from './subject.ts';

/** What one question is about, and where it stands in the message. */
export interface Found {
  readonly status: NonNullable<Subject['status']>;
  /** The subjects it is about: one, or two where they are as likely. */
  readonly about: readonly string[];
  /** The clauses that answer it, or that tell of the absence. */
  readonly clauses: readonly string[];
  /** The rule whose finding is the person's own answer. */
  readonly rule?: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** What is asked, and of which call. */
export interface Asked {
  /** The language that the person chose; the script of the message decides where it is another. */
  readonly language: string;
  /** The call that is talked about; none before one is chosen. */
  readonly topic?: string;
  /** Take the message as one question even if its form is none, as when it is no answer either. */
  readonly whole?: boolean;
}

/** Finds what people ask in a message. */
export interface Questions {
  /** The questions of a message by their form, in order, with what each is about. */
  answer(message: string, asked: Asked): Found[];
  /** Where a message asks something by its form. */
  spans(message: string, language: string): { start: number; end: number }[];
}

/** The longest message that is looked through. */
const LONGEST = 4000;

const LONGEST_ASK = 400;

/** Below this the evidence is too thin to say what a text is about; fitted on the tuned half of test/language. */
import { T } from './weights.ts';

/** Evidence that needs nothing said before it. */


/** Where the second subject is this near to the first, both are told. */


/** Evidence of a matter of the call, though not of which. */
const HINT = 2.5;

const NOTHING: Hit = { subject: '', score: 0 };

/** The subjects of one call, or of any where none is chosen. */
interface Shelf {
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly finder: (language: string) => Finder;
}

function joined(common: Phrases, own: Phrases, spare: Phrases): Phrases {
  const ids = new Set([...Object.keys(common), ...Object.keys(own), ...Object.keys(spare)]);
  return Object.fromEntries(
    [...ids].map((id) => [id, [common[id], own[id], spare[id]].filter(Boolean).join('|')]),
  );
}

function shelfOf(topics: readonly Topic[], phrasings: AllPhrasings): Shelf {
  const finders = new Map<string, Finder>();
  const own = topics.map(({ id }) => phrasings.calls[id]).filter((one) => one !== undefined);
  const spare = topics.map((topic) => clausePhrases(topic, phrasings.calls[topic.id]));
  const subjects: Record<string, Subject> = Object.assign(
    {},
    phrasings.common.subjects,
    ...own.map((one) => one.subjects),
    ...spare.map((one) => one.subjects),
  );
  return {
    subjects,
    finder(language) {
      const known = finders.get(language);
      if (known) return known;
      const phrases = own.reduce(
        (all, one) => joined(all, one.phrases[language] ?? {}, {}),
        phrasings.common.phrases[language] ?? {},
      );
      const spares = spare.reduce((all, one) => joined(all, one.phrases(language), {}), {});
      const made = createFinder(
        joined(phrases, {}, spares),
        phrasings.synonyms[language] ?? {},
      );
      finders.set(language, made);
      return made;
    },
  };
}

/** What an ask is about: by its own words where they are enough, else with what was said before it. */
function hitsOf(ask: Ask, find: Finder): Hit[] {
  const alone = find.hits(ask.text.slice(0, LONGEST_ASK));
  if (ask.premise === '' || (alone[0]?.score ?? 0) >= T.SURE) return alone;
  const both = find.hits(`${ask.premise}, ${ask.text}`.slice(0, LONGEST_ASK));
  return (both[0]?.score ?? 0) >= T.LEAST ? both : alone;
}

function foundOf(hits: readonly Hit[], ask: Ask, subjects: Shelf['subjects']): Found {
  const { start, end } = ask;
  const [first = NOTHING, second = NOTHING] = hits;
  const place = { start, end, score: first.score };
  const { status = 'cited', clauses = [], rule } = subjects[first.subject] ?? {};
  if (first.score < T.LEAST) {
    const hint = hits.find(({ subject }) => isOfCall(subjects[subject]));
    const unknown = (hint?.score ?? 0) >= HINT ? 'not-in-text' : 'out-of-scope';
    return { status: unknown, about: [], clauses: [], ...place };
  }
  const other = subjects[second.subject] ?? {};
  const both = status === 'cited' && (other.status ?? 'cited') === 'cited' && second.score >= first.score * T.NEAR;
  return {
    status,
    about: both ? [first.subject, second.subject] : [first.subject],
    clauses: [...new Set([...clauses, ...(both ? (other.clauses ?? []) : [])])],
    ...(rule !== undefined && { rule }),
    ...place,
  };
}

function isOfCall(subject: Subject | undefined): boolean {
  return subject !== undefined && ['cited', 'not-in-text'].includes(subject.status ?? 'cited');
}

function wholeOf(message: string): Ask[] {
  return message.trim() === '' ? [] : [{ start: 0, end: message.length, text: message, premise: '' }];
}

function once(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ about, status }) => {
    const key = about[0] ?? status;
    return !seen.has(key) && seen.add(key);
  });
}

/** Prepares the finding of questions; each call and language is indexed when it is first asked about. */
export function createQuestions(topics: readonly Topic[], phrasings: AllPhrasings): Questions {
  const shelves = new Map<string, Shelf>();

  function shelf(topic = ''): Shelf {
    const known = shelves.get(topic);
    if (known) return known;
    const meant = topics.filter(({ id }) => topic === '' || id === topic);
    const made = shelfOf(meant, phrasings);
    shelves.set(topic, made);
    return made;
  }

  return {
    spans: (message, language) =>
      asksIn(message.slice(0, LONGEST), language).map(({ start, end }) => ({ start, end })),
    answer(message, { language, topic, whole = false }) {
      const text = message.slice(0, LONGEST);
      const { subjects, finder } = shelf(topic);
      const asks = asksIn(text, language);
      const meant = asks.length === 0 && whole ? wholeOf(text) : asks;
      return once(
        meant.map((ask) => foundOf(hitsOf(ask, finder(writtenIn(ask.text, language))), ask, subjects)),
      );
    },
  };
}
