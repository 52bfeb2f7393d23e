import { z } from 'zod';
import { LONGEST_TEXT } from '../../conversations/event.ts';
import { CallguideError } from '../callguide-error.ts';
import { LONGEST_NAME, MOST_FILES, MOST_LETTERS } from './attachment.ts';

/** The commands that a button of a broadcast can lead to. */
const COMMANDS = [
  'status',
  'checklist',
  'deadline',
  'calendar',
  'verdict',
  'office',
  'help',
] as const;

/** What can stand in a text, in braces. */
export const PLACEHOLDERS = ['name-of-call', 'deadline', 'open-items'] as const;

/** One of them. */
export type Placeholder = (typeof PLACEHOLDERS)[number];

const words = z.record(z.string(), z.string().trim().min(1));

const written = z.strictObject({
  /** The text by language. */
  texts: words.refine((texts) => Object.keys(texts).length > 0, 'at least one text, by language'),
  /** Buttons that lead into the conversation, with their label by language. */
  buttons: z
    .array(z.strictObject({ command: z.enum(COMMANDS), label: words }))
    .max(3)
    .default([]),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(LONGEST_NAME),
        mediaType: z
          .string()
          .regex(/^[\w.+-]+\/[\w.+-]+$/, 'a media type, such as application/pdf'),
        base64: z.base64().max(MOST_LETTERS, `at most ${MOST_LETTERS} letters of base64`),
      }),
    )
    .max(MOST_FILES)
    .default([]),
});

/** What is written to everybody: a text by language, buttons and files. */
export type Content = z.infer<typeof written>;

const BRACES = /\{([^{}]*)\}/g;

/** The placeholders in a text, also those that there are not. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(BRACES)].map(([, name = '']) => name);
}

/** A text with something else for its placeholders. */
export function filled(text: string, value: (name: Placeholder) => string): string {
  return text.replace(BRACES, (_, name: Placeholder) => value(name));
}

function textMistakes(language: string, text: string): string[] {
  const at = `texts.${language}`;
  const strange = placeholdersIn(text).filter((name) => !PLACEHOLDERS.some((one) => one === name));
  const known = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');
  const loose = /[{}]/.test(text.replace(BRACES, ''));
  return [
    ...strange.map((name) => `${at}: there is no placeholder {${name}}; there is: ${known}`),
    ...(loose ? [`${at}: a brace stands alone; placeholders are: ${known}`] : []),
    ...(text.length > LONGEST_TEXT
      ? [`${at}: ${text.length} characters; at most ${LONGEST_TEXT} are sent`]
      : []),
  ];
}

function languageMistakes(content: Content, known: readonly string[]): string[] {
  const languages = Object.keys(content.texts);
  const strange = languages.filter((one) => !known.includes(one));
  const unlabelled = content.buttons.flatMap(({ command, label }) =>
    languages
      .filter((one) => label[one] === undefined)
      .map((one) => `buttons: "${command}" has no label in ${one}`),
  );
  return [
    ...strange.map((one) => `texts: there is no language "${one}"; there is: ${known.join(', ')}`),
    ...unlabelled,
  ];
}

/**
 * Reads what is to be sent.
 * @throws CallguideError `broadcast`, naming each mistake.
 */
export function checkContent(input: unknown, languages: readonly string[]): Content {
  const parsed = written.safeParse(input);
  if (!parsed.success) throw new CallguideError('broadcast', z.prettifyError(parsed.error));
  const content = parsed.data;
  const mistakes = [
    ...languageMistakes(content, languages),
    ...Object.entries(content.texts).flatMap(([language, text]) => textMistakes(language, text)),
  ];
  if (mistakes.length === 0) return content;
  throw new CallguideError('broadcast', mistakes.join('\n'));
}
