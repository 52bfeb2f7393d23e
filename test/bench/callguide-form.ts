import { readdirSync, readFileSync } from 'node:fs';
import {
  type CallConversation,
  defineConversation,
} from '../../conversations/call-conversation.ts';
import { messagesOf } from '../../conversations/check-words.ts';
import { type Conversation, createConversation } from '../../conversations/conversation.ts';
import type { Call } from '../../rules/language/call.ts';
import { defineCall } from '../../rules/language/define-call.ts';
import type { Fact } from '../../rules/language/facts.ts';
import { BOUNDS, type Form, type Question } from './form.ts';

const LOCALES = new URL('../../conversations/locales/', import.meta.url);

function clauseOf(place: number): string {
  return `C-${String(place + 1).padStart(2, '0')}`;
}

function factOf({ kind, options }: Question): Fact {
  const { least, most, earliest, latest } = BOUNDS;
  if (kind === 'number') return { kind, unit: 'months', bare: 'months', least, most };
  if (kind === 'date') return { kind, earliest, latest };
  return kind === 'choice' ? { kind, options: options.map(([value]) => value) } : { kind };
}

function requires({ id: fact, kind }: Question) {
  if (kind === 'number') return { fact, atLeast: BOUNDS.wanted };
  if (kind === 'date') return { fact, onOrAfter: BOUNDS.notBefore };
  return kind === 'choice' ? { fact, oneOf: BOUNDS.partners } : { fact, is: true };
}

function callOf({ id, questions }: Form): Call {
  const quoted = questions.map((one, i) => [clauseOf(i), { quote: `The plan says ${one.label}.` }]);
  const rules = questions.map((one, i) => ({
    ...{ id: `rule-of-${one.id}`, clauses: [clauseOf(i)], requires: requires(one) },
  }));
  return defineCall({
    ...{ id, version: 1, referenceDate: '2024-09-30', roles: [], notChecked: {} },
    clauses: Object.fromEntries(quoted),
    facts: Object.fromEntries(questions.map((one) => [one.id, factOf(one)])),
    derived: {},
    parameters: {},
    rules: rules as never,
    outcomes: [
      { id: 'not-open', when: { someFinding: 'unmet' }, turnsAway: true },
      { id: 'open-to-you', when: 'otherwise' },
    ],
    checklist: [],
  });
}

function textOf({ questions }: Form, id: string): string {
  const [kind = '', of = ''] = id.split('-');
  const question = questions.find((one) => one.id === of);
  if (question && kind === 'fact') return question.label;
  if (question && kind === 'question') return id.includes('.') ? '12' : question.text;
  const option = question?.options.find(([value]) => id.endsWith(`-${value}`));
  return option?.[1] ?? `Words for ${id.replaceAll(/[-.]/g, ' ')}`;
}

/** Every message that the call needs in a language, as a Fluent file. */
function wordsOf(form: Form, conversation: CallConversation, language: string): string {
  const ids = messagesOf(conversation, language);
  const names = [...new Set(ids.map((id) => id.split('.')[0] as string))];
  const message = (name: string) => {
    const attributes = ids
      .filter((id) => id.startsWith(`${name}.`))
      .map((id) => `\n    .${id.slice(name.length + 1)} = ${textOf(form, id)}`);
    return `${name} = ${textOf(form, name)}${attributes.join('')}`;
  };
  return names.map(message).join('\n');
}

/** A form as a Callguide call: one rule a question, with words in all languages there are. */
export function callguideForm(form: Form): Conversation {
  const conversation = defineConversation({
    call: callOf(form),
    questions: form.questions.map(({ id }) => [id]),
    manyCases: [],
    alternatives: [],
    locales: LOCALES,
  });
  const languages = readdirSync(LOCALES).map((file) => file.replace('.ftl', ''));
  const common = languages.map((language) => {
    return [language, [readFileSync(new URL(`${language}.ftl`, LOCALES), 'utf8')]] as const;
  });
  const own = languages.map((language) => [language, [wordsOf(form, conversation, language)]]);
  return createConversation([conversation], {
    common: Object.fromEntries(common),
    calls: { [form.id]: Object.fromEntries(own) },
  });
}
