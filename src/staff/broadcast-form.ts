import type { Topic } from '../../conversations/conversation.ts';
import { LONGEST_TEXT } from '../../conversations/event.ts';
import type { Choice } from '../../conversations/reply.ts';
import { FIELDS } from '../broadcasts/audience.ts';
import type { BroadcastTable } from '../broadcasts/broadcast-tables.ts';
import { type Content, PLACEHOLDERS, placeholdersIn } from '../broadcasts/content.ts';
import { type Acting, listIn, type Submitted, textIn, topicOf } from './acting.ts';
import { fetchedFiles, filesField } from './attaching.ts';
import { whereComplaint } from './audience-words.ts';
import { previewScreen } from './preview-screen.ts';
import type { StaffField, StaffForm } from './staff-form.ts';
import { sayIn } from './words.ts';
import type { Filled } from './work.ts';

/** What a button of a broadcast can lead to, as the form offers it. */
const COMMANDS = ['status', 'checklist', 'deadline', 'calendar', 'office'] as const;
const [TEXT, MOST_BUTTONS, LABEL_WIDTH] = ['text-', 3, 70];
const EVERYBODY = '{"always":true}';

function cut(label: string): string {
  return label.length <= LABEL_WIDTH ? label : `${label.slice(0, LABEL_WIDTH - 1).trimEnd()}…`;
}

function choicesIn(
  { office, conversation }: Acting,
  { words }: Topic,
  prefix: string,
  values: readonly string[],
): Choice[] {
  return values.map((value) => {
    const from = [words, conversation.words].find((one) =>
      one.has(office.language, `${prefix}${value}`),
    );
    const label = from?.say(office.language, `${prefix}${value}`, { role: '' }) ?? value;
    return { value, label: cut(label) };
  });
}

const someOnly = { optional: true, when: ({ whom }: Filled) => whom === 'some' } as const;

/** The fields that say who is written to. */
function audienceFields(acting: Acting, topic: Topic, where: string): StaffField[] {
  const { say, conversation } = acting;
  const { call } = topic;
  const outcomes = [...call.outcomes.map(({ id }) => id), 'open'];
  const items = call.checklist.map(({ id }) => id);
  const languages = conversation.languages.map((one) => ({
    ...{ value: one, label: conversation.words.say(one, 'language-name') },
  }));
  const many = (name: string, choices: Choice[]): StaffField => ({
    ...{ name, label: say(`field-${name}`), kind: 'choices', choices, ...someOnly },
  });
  const whom = ['all', 'some'].map((value) => ({ value, label: say(`whom-${value}`) }));
  return [
    { name: 'whom', label: say('field-whom'), kind: 'choice', choices: whom, inChat: true },
    many('outcome', choicesIn(acting, topic, 'outcome-', outcomes)),
    many('language', languages),
    ...(call.roles.length > 0
      ? [many('role', choicesIn(acting, topic, 'option-role-', call.roles))]
      : []),
    many('items', choicesIn(acting, topic, 'item-', items)),
    {
      ...{ name: 'where', label: say('field-where'), kind: 'text', hint: say('hint-where') },
      ...someOnly,
      ...(where === '' ? {} : { value: where }),
    },
  ];
}

/** Which of the files of before go with it still. */
function keptField({ say }: Acting, content: Content | undefined): StaffField[] {
  const files = content?.files ?? [];
  if (files.length === 0) return [];
  const choices = files.map(({ name }, i) => ({ value: String(i), label: cut(name) }));
  const value = choices.map((one) => one.value);
  const label = say('field-kept');
  return [{ name: 'kept', label, kind: 'choices', choices, value, optional: true }];
}

/** The fields that say what is written. */
function contentFields(acting: Acting, content: Content | undefined): StaffField[] {
  const { say, conversation } = acting;
  const texts = conversation.languages.map((language): StaffField => {
    const value = content?.texts[language];
    const name = conversation.words.say(language, 'language-name');
    return {
      ...{ name: `${TEXT}${language}`, label: say('field-text', { language: name }), kind: 'text' },
      ...{ hint: say('hint-text'), optional: true, longest: LONGEST_TEXT },
      ...(value === undefined ? {} : { value }),
    };
  });
  const choices = COMMANDS.map((value) => ({ value, label: say(`button-${value}`) }));
  const now = content?.buttons.map(({ command }) => command) ?? [];
  const hint = say('hint-buttons', { most: MOST_BUTTONS });
  return [
    ...texts,
    ...keptField(acting, content),
    filesField(acting),
    {
      ...{ name: 'buttons', label: say('field-buttons'), kind: 'choices', choices, hint },
      optional: true,
      ...(now.length > 0 ? { value: now } : {}),
    },
  ];
}

/** What is wrong with a text for everybody, before anything is kept. */
function textComplaint({ say }: Acting, text: string): string | undefined {
  const strange = placeholdersIn(text).find((name) => !PLACEHOLDERS.some((one) => one === name));
  const known = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');
  if (text.length > LONGEST_TEXT)
    return say('text-too-long', { length: text.length, most: LONGEST_TEXT });
  if (strange !== undefined) return say('no-placeholder', { name: `{${strange}}`, known });
  return /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? say('loose-brace', { known }) : undefined;
}

async function complaintAbout(acting: Acting, call: string, { name }: StaffField, value: string) {
  if (name.startsWith(TEXT)) return textComplaint(acting, value);
  return name === 'where' && value.trim() !== '' ? whereComplaint(acting, call, value) : undefined;
}

/** An audience as the form says it. */
function audienceOf(call: string, filled: Filled) {
  const tests = (['outcome', 'language', 'role'] as const).flatMap((name) => {
    const oneOf = listIn(filled, name);
    return oneOf.length === 0 ? [] : [{ fact: name, oneOf }];
  });
  const items = listIn(filled, 'items').map((includes) => ({ fact: FIELDS.openItems, includes }));
  const where = textIn(filled, 'where');
  const all = [
    ...tests,
    ...(items.length === 0 ? [] : [items.length === 1 ? items[0] : { any: items }]),
    ...(where === '' ? [] : [JSON.parse(where) as unknown]),
  ];
  if (all.length === 0) return { call };
  return { call, where: all.length === 1 ? all[0] : { all } };
}

/** What is written, as the form says it; labels of before stay. */
function contentOf(
  { conversation }: Acting,
  filled: Filled,
  before: Content | undefined,
  files: Content['files'],
) {
  const texts = conversation.languages.flatMap((language) => {
    const text = textIn(filled, `${TEXT}${language}`);
    return text === '' ? [] : [[language, text] as const];
  });
  const buttons = listIn(filled, 'buttons').map((command) => {
    const own = before?.buttons.find((one) => one.command === command)?.label;
    const label = texts.map(([language]) => {
      return [language, own?.[language] ?? sayIn(language)(`button-${command}`)] as const;
    });
    return { command, label: Object.fromEntries(label) };
  });
  return { texts: Object.fromEntries(texts), buttons, files };
}

function wholeComplaints({ say, conversation }: Acting, filled: Filled): Record<string, string> {
  const texts = conversation.languages.map((one) => `${TEXT}${one}`);
  if (texts.every((name) => textIn(filled, name) === ''))
    return Object.fromEntries(texts.map((name) => [name, say('text-needed')]));
  const isMany = listIn(filled, 'buttons').length > MOST_BUTTONS;
  return isMany ? { buttons: say('hint-buttons', { most: MOST_BUTTONS }) } : {};
}

/** The files of before that go with it still: all, where that was not asked. */
function keptFiles(filled: Filled, content: Content | undefined): Content['files'] {
  const files = content?.files ?? [];
  if (!('kept' in filled)) return files;
  return files.filter((_, i) => listIn(filled, 'kept').includes(String(i)));
}

/** The form that writes a broadcast, or writes a draft anew. @throws Refusal */
export function broadcastForm(acting: Acting, call: string, draft?: BroadcastTable): StaffForm {
  const { say } = acting;
  const topic = topicOf(acting, call);
  const content = draft && (JSON.parse(draft.content) as Content);
  const kept = draft && JSON.stringify((JSON.parse(draft.audience) as { where: unknown }).where);
  const where = kept === undefined || kept === EVERYBODY ? '' : kept;
  return {
    id: draft ? `edit:${draft.id}` : `write:${call}`,
    ...{ title: say('title-write'), submit: say('submit-look') },
    fields: [...audienceFields(acting, topic, where), ...contentFields(acting, content)],
    complaint: (field, value) => complaintAbout(acting, call, field, value),
    take: async (own, filled): Promise<Submitted> => {
      const complaints = wholeComplaints(own, filled);
      if (Object.keys(complaints).length > 0) return { kind: 'complaints', complaints };
      const before = keptFiles(filled, content);
      const files = await fetchedFiles(own, listIn(filled, 'files'), before.length);
      if (typeof files === 'string') return { kind: 'complaints', complaints: { files } };
      const said = contentOf(own, filled, content, [...before, ...files]);
      const written = {
        ...{ audience: audienceOf(call, filled), content: said },
        ...(draft ? { inDoubt: draft.in_doubt } : {}),
      };
      const id = draft?.id ?? (await own.broadcasts.draft(own.staff, written));
      if (draft) await own.broadcasts.edit(own.staff, id, written);
      return { kind: 'answer', answer: await previewScreen(own, id) };
    },
  };
}
