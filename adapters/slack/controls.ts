import type { ActionsBlockElement, Button, KnownBlock, PlainTextOption } from '@slack/types';
import { NOT_SURE } from '../../conversations/interview/shape.ts';
import type { Choice, Input } from '../../conversations/reply.ts';
import type { Variables } from '../../conversations/words.ts';
import { blockIdOf, controlIdOf } from './control-id.ts';
import {
  LONGEST_LABEL,
  LONGEST_OPTION_VALUE,
  LONGEST_SECTION,
  MOST_BOXES,
  MOST_CONTROLS,
  MOST_OPTIONS,
} from './limits.ts';
import { onOneLine, shortened, splitText } from './split-text.ts';
import { withMarks } from './spoken-commands.ts';

/** Blocks that belong together, and all that they say as text. */
export interface Part {
  readonly blocks: readonly KnownBlock[];
  readonly text: string;
}

/** For whom parts are made. */
export interface Making {
  readonly person: string;
  readonly language: string;
  /** Says what Slack adds of its own, in the person's language. */
  readonly say: (id: string, variables?: Variables) => string;
  /** The next place of a block with controls in what is made. */
  readonly place: () => number;
}

/** What is asked, as far as controls need to know. */
export interface Asked {
  readonly question?: string;
  readonly input: Input;
  readonly choices: readonly Choice[];
}

/** From here on a menu is easier to read than buttons. */
const MOST_BUTTONS = 10;

/** The kinds of question whose answer is typed: there, a number is the answer and no choice. */
const TYPED: readonly Input[] = ['date', 'country', 'countries', 'number', 'money', 'text'];

/** A text that nothing in it can turn into a mention, a link or a picture. */
export function plain(text: string) {
  return { type: 'plain_text', text: text.toWellFormed(), emoji: false } as const;
}

/** A text in as many sections as it needs. */
export function textParts(text: string): Part[] {
  return splitText(text, LONGEST_SECTION).map((part) => ({
    blocks: [{ type: 'section', text: plain(part) }],
    text: part,
  }));
}

/** Whether a label does not stand on a control as it is: it is too long, or nothing. */
function isCut(label: string): boolean {
  const line = onOneLine(label);
  return line === '' || shortened(label, LONGEST_LABEL) !== line;
}

function labelOf(choices: readonly Choice[], { label }: Choice, place: number): string {
  const numbered = choices.some((one) => isCut(one.label));
  return shortened(numbered ? `${place + 1}. ${label}` : label, LONGEST_LABEL);
}

function lineOf({ value, label }: Choice, mark: string): string {
  const words = onOneLine(label);
  return value.startsWith('/') ? `– ${words} (${withMarks(value)})` : `${mark} ${words}`;
}

/** The choices as lines, by which they can be read out, and answered by their number or command. */
function linesOf({ input, choices }: Asked): string {
  const isTyped = TYPED.includes(input);
  return choices.map((one, i) => lineOf(one, isTyped ? '–' : `${i + 1}.`)).join('\n');
}

/** Whether the values of choices can be those of options, beside their number. */
export function fitOptions(choices: readonly Choice[]): boolean {
  return choices.every(({ value }) => value.length <= LONGEST_OPTION_VALUE);
}

/** The choices as lines, where they do not stand on their controls, or not whole; else nothing. */
export function fullParts(asked: Asked): Part[] {
  const { input, choices } = asked;
  const isWhole = !choices.some(({ label }) => isCut(label));
  const hasBoxes = input !== 'choices' || fitOptions(choices);
  return isWhole && hasBoxes ? [] : textParts(linesOf(asked));
}

/** The choices as the options of a menu, numbered where a label is too long to stand whole. */
export function optionsOf(choices: readonly Choice[]): PlainTextOption[] {
  return choices.map((choice, i) => ({
    text: plain(labelOf(choices, choice, i)),
    value: choice.value,
  }));
}

function buttonsOf(choices: readonly Choice[]): Button[] {
  return choices.map((choice, i) => ({
    type: 'button',
    action_id: controlIdOf('choose', i),
    text: plain(labelOf(choices, choice, i)),
    value: choice.value,
  }));
}

function hasMenu(choices: readonly Choice[]): boolean {
  const isMany = choices.length > MOST_BUTTONS && choices.length <= MOST_OPTIONS;
  return isMany && fitOptions(choices);
}

/** One menu or some buttons to choose one of. */
function oneOf(choices: readonly Choice[], making: Making): ActionsBlockElement[] {
  if (!hasMenu(choices)) return buttonsOf(choices);
  const placeholder = plain(making.say('choose-one'));
  const options = optionsOf(choices);
  return [{ type: 'static_select', action_id: controlIdOf('choose'), placeholder, options }];
}

function submit({ say }: Making): Button {
  const text = plain(say('submit'));
  return { type: 'button', action_id: controlIdOf('submit'), text, style: 'primary' };
}

/** Groups of boxes, or a menu where there are many, and the button that hands them in. */
function severalOf(choices: readonly Choice[], making: Making): ActionsBlockElement[] {
  const own = fitOptions(choices) ? choices.filter(({ value }) => value !== NOT_SURE) : [];
  const options = optionsOf(own);
  const chosen: ActionsBlockElement[] =
    options.length > MOST_BOXES
      ? [
          {
            type: 'multi_static_select',
            action_id: controlIdOf('several'),
            placeholder: plain(making.say('choose-several')),
            options: options.slice(0, MOST_OPTIONS),
          },
        ]
      : [{ type: 'checkboxes', action_id: controlIdOf('several'), options }];
  const rest = choices.filter(({ value }) => value === NOT_SURE);
  return [...(own.length > 0 ? [...chosen, submit(making)] : []), ...buttonsOf(rest)];
}

function countryMenu(making: Making): ActionsBlockElement {
  return {
    type: 'external_select',
    action_id: controlIdOf('choose', making.language),
    placeholder: plain(making.say('choose-country')),
    min_query_length: 1,
  };
}

function countriesMenu(making: Making): ActionsBlockElement {
  return {
    type: 'multi_external_select',
    action_id: controlIdOf('several', making.language),
    placeholder: plain(making.say('choose-countries')),
    min_query_length: 1,
  };
}

function elementsOf({ input, choices }: Asked, making: Making): ActionsBlockElement[] {
  switch (input) {
    case 'date': {
      const placeholder = plain(making.say('choose-date'));
      const picker = { type: 'datepicker', action_id: controlIdOf('choose', 'date'), placeholder };
      return [picker as ActionsBlockElement, ...buttonsOf(choices)];
    }
    case 'country':
      return [countryMenu(making), ...buttonsOf(choices)];
    case 'countries':
      return [countriesMenu(making), submit(making), ...buttonsOf(choices)];
    case 'choices':
      return severalOf(choices, making);
    default:
      return oneOf(choices, making);
  }
}

/** How an answer can be given, where that is not plain from the controls. */
function hintOf({ input }: Asked, { say }: Making): string | undefined {
  const ids: Partial<Record<Input, string>> = {
    date: 'how-date',
    country: 'how-country',
    countries: 'how-countries',
    choices: 'how-choices',
  };
  const id = ids[input];
  return id === undefined ? undefined : say(id);
}

/** A line in small letters. */
export function faintPart(text: string): Part {
  return { blocks: [{ type: 'context', elements: [plain(text)] }], text };
}

function rowsOf(elements: readonly ActionsBlockElement[], asked: Asked, making: Making) {
  const { person } = making;
  const id = asked.question === undefined ? { person } : { person, question: asked.question };
  const count = Math.ceil(elements.length / MOST_CONTROLS);
  return Array.from(
    { length: count },
    (_, row): KnownBlock => ({
      type: 'actions',
      block_id: blockIdOf(id, making.place()),
      elements: elements.slice(row * MOST_CONTROLS, (row + 1) * MOST_CONTROLS),
    }),
  );
}

/** The controls that stand under a question or a note, and the hint how else to answer. */
export function controlParts(asked: Asked, making: Making): Part[] {
  const lines = linesOf(asked);
  const full = fullParts(asked);
  const rows = rowsOf(elementsOf(asked, making), asked, making);
  const hint = hintOf(asked, making);
  return [
    ...full,
    ...rows.map((row, i) => ({ blocks: [row], text: i === 0 && full.length === 0 ? lines : '' })),
    ...(hint === undefined ? [] : [faintPart(hint)]),
  ];
}
