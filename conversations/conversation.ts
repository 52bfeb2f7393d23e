import type { Reading } from '../rules/language/call.ts';
import { pointsIn } from '../rules/points.ts';
import { createRulebook, type Rulebook } from '../rules/rulebook.ts';
import { type CallConversation, orderOf } from './call-conversation.ts';
import { checkWords } from './check-words.ts';
import { commonPhrasings, matters, synonyms } from './phrasings/common-phrasings.ts';
import { createQuestions, type Questions } from './questions/answer-questions.ts';
import type { Settings } from './settings.ts';
import { createWords, type Sources, type Words } from './words.ts';

/** One call as it is talked about, with its words over the words of every call. */
export interface Topic extends CallConversation {
  readonly id: string;
  readonly order: readonly string[];
  readonly words: Words;
  /** The languages that the call has words in; it is talked about in these only. */
  readonly languages: readonly string[];
  /** The call's rules under an office's readings. */
  book(settings: Settings): Rulebook;
}

/** Everything that can be talked about. */
export interface Conversation {
  readonly topics: readonly Topic[];
  readonly words: Words;
  readonly languages: readonly string[];
  /** What people ask of the calls, and where the answer is. */
  readonly questions: Questions;
}

/** The words that are needed: of every call, and of each call by its id. */
export interface AllSources {
  readonly common: Sources;
  readonly calls: Readonly<Record<string, Sources>>;
}

function pointsOfCall({ call }: CallConversation): string[] {
  return call.rules.flatMap((rule) => pointsIn(rule.requires));
}

/** The readings of an office that settle points of a call: of one point, or of all points of a clause. */
function readingsFor(conversation: CallConversation, readings: readonly Reading[]): Reading[] {
  const points = [...new Set(pointsOfCall(conversation))];
  return readings.flatMap((reading) =>
    points
      .filter((point) => point === reading.point || point.startsWith(`${reading.point}/`))
      .map((point) => ({ ...reading, point })),
  );
}

function bookFor(conversation: CallConversation): (settings: Settings) => Rulebook {
  const books = new WeakMap<Settings, Rulebook>();
  const order = orderOf(conversation);
  return (settings) => {
    const known = books.get(settings);
    if (known) return known;
    const readings = readingsFor(conversation, settings.readings);
    const made = createRulebook(conversation.call, readings, order);
    books.set(settings, made);
    return made;
  };
}

/** The words of a call over the common ones; for a language that it lacks, those of its first one. */
function layered(common: Sources, own: Sources): Sources {
  const [first = ''] = languagesOf(common, own);
  return Object.fromEntries(
    Object.keys(common).map((language) => {
      const spoken = own[language] ? language : first;
      return [language, [...(common[spoken] ?? []), ...(own[spoken] ?? [])]];
    }),
  );
}

function languagesOf(common: Sources, own: Sources): string[] {
  return Object.keys(common).filter((language) => own[language] !== undefined);
}

function topicOf(conversation: CallConversation, { common, calls }: AllSources): Topic {
  const { id } = conversation.call;
  const own = calls[id] ?? {};
  const languages = languagesOf(common, own);
  const words = createWords(layered(common, own));
  checkWords(conversation, words, languages);
  return {
    ...{ ...conversation, id, languages, words },
    order: orderOf(conversation),
    book: bookFor(conversation),
  };
}

function questionsOf(calls: readonly CallConversation[], topics: readonly Topic[]): Questions {
  const own = calls.flatMap(({ call, phrasings }) => (phrasings ? [[call.id, phrasings]] : []));
  return createQuestions(topics, {
    ...{ common: commonPhrasings, synonyms, matters },
    calls: Object.fromEntries(own),
  });
}

/**
 * Puts calls and words together into what can be talked about.
 * @throws CallMistake naming every message that a call lacks, by file and id.
 */
export function createConversation(
  calls: readonly CallConversation[],
  sources: AllSources,
): Conversation {
  const topics = calls.map((conversation) => topicOf(conversation, sources));
  const words = createWords(sources.common);
  const languages = words.languages.filter((language) =>
    topics.some((topic) => topic.languages.includes(language)),
  );
  return { topics, words, languages, questions: questionsOf(calls, topics) };
}
