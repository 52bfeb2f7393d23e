import { foldText } from '../answers/text/fold.ts';
import type { Topic } from '../conversation.ts';
import type { Scene } from '../scene.ts';
import { createPhraseFinder, type PhraseFinder } from './cues/phrase-finder.ts';

/** The message with the words by which people name a call, separated by `|`; a call may have none. */
const NAMES = 'call-names';

/** Words that may say which call is not meant. */
const NOT =
  /(?<!\p{L})(?:not|isn't|no|neither|nor|other|не|нет|ни|друг\p{L}+)(?!\p{L})|不|别的|另/u;

const FINDERS = new WeakMap<Topic, PhraseFinder<string>>();

function finderOf(topic: Topic): PhraseFinder<string> {
  const known = FINDERS.get(topic);
  if (known) return known;
  const names = topic.languages
    .filter((language) => topic.words.has(language, NAMES))
    .flatMap((language) => topic.words.say(language, NAMES).split('|'));
  const made = createPhraseFinder(names.map((name) => [name.trim(), topic.id]));
  FINDERS.set(topic, made);
  return made;
}

/** The call that a message names in passing, in any language: none where it names several, or says which is not meant. */
export function callNamedIn({ conversation }: Scene, text: string): Topic | undefined {
  const folded = foldText(text);
  if (NOT.test(folded)) return undefined;
  const [only, ...others] = conversation.topics.filter(
    (topic) => finderOf(topic)(folded).length > 0,
  );
  return others.length === 0 ? only : undefined;
}
