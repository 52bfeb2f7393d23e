import type { Topic } from '../conversation.ts';
import { type Ask, asksIn } from './asks.ts';
import { type Favoured, type Found, judge, judgeSaying, judgeWhole } from './judge.ts';
import { writtenIn } from './parts.ts';
import { createReading, createShelf, type Shelf } from './shelf.ts';
import type { AllPhrasings } from './subject.ts';

export type { Found } from './judge.ts';

/** What is asked, and of which call. */
export interface Asked {
  /** The language that the person chose; the script of the message decides where it is another. */
  readonly language: string;
  /** The call that is talked about; none before one is chosen. */
  readonly topic?: string;
  /** Take a message that asks nothing by its form as one question, as when it is no answer either. */
  readonly whole?: boolean;
  /** Whether the whole is known to ask something, so that what the call might be asked about is not passed over. */
  readonly asks?: boolean;
  /** The rules that are talked about; evidence for their subjects counts more. */
  readonly rules?: Favoured;
}

/** Finds what people ask in a message. */
export interface Questions {
  /** Whatever a message asks or says beside answers, in order, with what each is about. */
  answer(message: string, asked: Asked): Found[];
  /** Where a message asks something by its form; what is left may be answers. */
  spans(message: string, language: string): { start: number; end: number }[];
  /**
   * Reads ahead one more table of phrases, some tens of milliseconds of work that the first question
   * in a language would wait for; false once all are read.
   */
  readAhead(): boolean;
}

const NONE = {};
const NO_RULES: Favoured = new Map();

/** The longest message that is looked through. */
const LONGEST = 4000;

/** Each thing once: of several questions about one subject the first is kept. */
function once(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ about, status }) => {
    const key = about[0] ?? status;
    return !seen.has(key) && seen.add(key);
  });
}

function wholeOf(message: string): Ask {
  return { start: 0, end: message.length, text: message, premise: '', isQuestion: true };
}

/** Prepares the finding of questions; each call and language is read when it is first asked about. */
export function createQuestions(topics: readonly Topic[], phrasings: AllPhrasings): Questions {
  const shelves = new Map<string, Shelf>();
  const reading = createReading(phrasings);

  function shelfOf(topic: string): Shelf {
    const known = shelves.get(topic);
    if (known) return known;
    const meant = topics.filter(({ id }) => topic === '' || id === topic);
    const made = createShelf(meant, phrasings, reading);
    shelves.set(topic, made);
    return made;
  }

  /** Table by table, so that nothing waits for long; then what is put together of them. */
  function* ahead(): Generator<unknown> {
    const tables = [phrasings.common, ...Object.values(phrasings.calls)];
    for (const language of Object.keys(phrasings.common.phrases)) {
      for (const { phrases } of tables) yield reading.tally(phrases[language] ?? NONE, language);
      for (const { id } of topics) yield shelfOf(id).finder(language);
    }
  }
  const steps = ahead();

  return {
    readAhead: () => steps.next().done !== true,
    spans: (message, language) =>
      asksIn(message.slice(0, LONGEST), language)
        .filter(({ isQuestion }) => isQuestion)
        .map(({ start, end }) => ({ start, end })),
    answer(message, { language, topic = '', whole = false, asks = false, rules = NO_RULES }) {
      const text = message.slice(0, LONGEST);
      const shelf = shelfOf(topic);
      const find = shelf.finder(writtenIn(text, language));
      const found = asksIn(text, language).flatMap((ask) =>
        ask.isQuestion ? judge(ask, find, shelf, rules) : judgeSaying(ask, find, shelf),
      );
      if (found.length > 0 || !whole) return once(found);
      return judgeWhole(wholeOf(text), find, shelf, rules, asks);
    },
  };
}
