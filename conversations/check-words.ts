import { CallMistake, type Mistake } from '../rules/language/mistakes.ts';
import { pointsIn } from '../rules/points.ts';
import { declarationIn } from '../rules/rulebook.ts';
import { type CallConversation, orderOf } from './call-conversation.ts';
import type { Variables, Words } from './words.ts';

function factMessages(conversation: CallConversation): string[] {
  const declared = declarationIn(conversation.call);
  return orderOf(conversation).flatMap((id) => {
    const fact = declared(id);
    const own = [`fact-${id}`, `question-${id}`];
    if ('options' in fact) return [...own, ...fact.options.map((one) => `option-${id}-${one}`)];
    return fact.kind === 'yes-no' ? own : [...own, `question-${id}.example`];
  });
}

function ruleMessages({ call }: CallConversation): string[] {
  return call.rules.flatMap(({ id, requires, weight }) => {
    const points = [...new Set(pointsIn(requires))];
    const results = [
      ...(weight === 'signpost' ? ['met'] : ['met', 'unmet']),
      ...(points.length > 0 ? ['office'] : []),
    ];
    return [
      `rule-${id}`,
      ...results.map((result) => `rule-${id}.${result}`),
      ...points.map((point) => `point-${point.replaceAll('/', '-')}`),
    ];
  });
}

function clauseMessages({ call }: CallConversation, language: string): string[] {
  const isForeign = language !== (call.textLanguage ?? 'en');
  return Object.entries(call.clauses).flatMap(([id, { quote }]) =>
    isForeign || quote === undefined ? [`clause-${id}`] : [],
  );
}

/** The messages that a call needs in a language, beside the common ones. */
export function messagesOf(conversation: CallConversation, language: string): string[] {
  const { call } = conversation;
  const others = call.checklist.map(({ who }) => who).filter((who) => who !== 'you');
  const all = [
    ...['call-title', 'call-summary'],
    ...factMessages(conversation),
    ...ruleMessages(conversation),
    ...call.outcomes.flatMap(({ id }) => [`outcome-${id}`, `outcome-${id}.body`]),
    ...call.checklist.map(({ id }) => `item-${id}`),
    ...others.map((who) => `who-${who}`),
    ...clauseMessages(conversation, language),
    ...conversation.alternatives.map((id) => `alternative-${id}`),
    ...(call.amounts ? ['money'] : []),
  ];
  return [...new Set(all)];
}

/** What stands for the variables of a call's own messages, for each role that may read them. */
function variablesOf({ call }: CallConversation): Variables[] {
  const { derived = [], numbers = {} } = call.amounts ?? {};
  const money = Object.fromEntries(derived.map((id) => [id, '']));
  const counts = Object.fromEntries(Object.keys(numbers).map((name) => [name, 1]));
  const needed = Object.values(call.facts).flatMap((fact) =>
    fact.kind === 'choice' ? Object.values(fact.offered ?? {}) : [],
  );
  const named = Object.fromEntries(needed.map(({ fact }) => [fact, '']));
  return ['', ...call.roles].map((role) => ({ role, ...money, ...counts, ...named }));
}

function mistakesIn(conversation: CallConversation, words: Words, language: string): Mistake[] {
  const at = `locales/${language}.ftl`;
  const variables = variablesOf(conversation);
  return messagesOf(conversation, language).flatMap((id) => {
    if (!words.has(language, id)) return [{ at, reason: `the message "${id}" is missing` }];
    try {
      for (const given of variables) words.say(language, id, given);
      return [];
    } catch (cause) {
      return [{ at, reason: `the message "${id}" cannot be said: ${(cause as Error).message}` }];
    }
  });
}

/**
 * Refuses a call that lacks words in a language that it offers, or has words that cannot be said.
 * @throws CallMistake naming every message by its file and id.
 */
export function checkWords(
  conversation: CallConversation,
  words: Words,
  languages: readonly string[],
): void {
  const none = { at: 'locales', reason: 'there is no file of words, such as locales/en.ftl' };
  const mistakes =
    languages.length === 0
      ? [none]
      : languages.flatMap((language) => mistakesIn(conversation, words, language));
  if (mistakes.length > 0) throw new CallMistake(conversation.call.id, mistakes);
}
