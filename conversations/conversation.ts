import type { Reading } from '../rules/language/call.ts';
import { pointsIn } from '../rules/points.ts';
import { createRulebook, type Rulebook } from '../rules/rulebook.ts';
import { type CallConversation, orderOf } from './call-conversation.ts';
import type { Settings } from './settings.ts';
import { createWords, type Sources, type Words } from './words.ts';

/** One call as it is talked about, with its words over the words of every call. */
export interface Topic extends CallConversation {
  readonly id: string;
  readonly order: readonly string[];
  readonly words: Words;
  /** The call's rules under an office's readings. */
  book(settings: Settings): Rulebook;
}

/** Everything that can be talked about. */
export interface Conversation {
  readonly topics: readonly Topic[];
  readonly words: Words;
  readonly languages: readonly string[];
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

function layered(common: Sources, own: Sources): Sources {
  const languages = Object.keys(common);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [...(common[language] ?? []), ...(own[language] ?? [])],
    ]),
  );
}

/** Puts calls and words together into what can be talked about. */
export function createConversation(
  calls: readonly CallConversation[],
  sources: AllSources,
): Conversation {
  const topics = calls.map((conversation) => ({
    ...conversation,
    id: conversation.call.id,
    order: orderOf(conversation),
    words: createWords(layered(sources.common, sources.calls[conversation.call.id] ?? {})),
    book: bookFor(conversation),
  }));
  const words = createWords(sources.common);
  return { topics, words, languages: words.languages };
}

/** The points that an office can settle by a reading, over all calls. */
export function pointsToSettle(conversation: Conversation): string[] {
  return [...new Set(conversation.topics.flatMap(pointsOfCall))];
}
