import type { InputBlock, KnownBlock } from '@slack/types';
import type { FormField } from '../adapter.ts';
import { fitOptions, fullParts, type Making, optionsOf, plain } from './controls.ts';
import {
  LONGEST_ID,
  LONGEST_INPUT_LABEL,
  LONGEST_TYPED,
  MOST_BOXES,
  MOST_GIVEN_FILES,
  MOST_OPTIONS,
} from './limits.ts';
import { shortened } from './split-text.ts';
import { withMarks } from './spoken-commands.ts';

type Say = Making['say'];

const SIGN = '|';

/** The one control of an input stands under this id. */
export const INPUT = 'input';

/** The id of an input; `round` keeps what is shown anew apart from what Slack still remembers. */
export function inputIdOf(field: string, part = 0, round = 0): string {
  return [round, part, field].join(SIGN);
}

/** What the id of an input says. */
export function readInputId(id: string): { field: string; part: number; round: number } {
  const [round, part, ...field] = id.split(SIGN);
  return { field: field.join(SIGN), part: Number(part), round: Number(round) };
}

function wordsOver(text: string) {
  return plain(shortened(withMarks(text), LONGEST_INPUT_LABEL));
}

type Named = Pick<FormField, 'name' | 'label' | 'hint' | 'optional'>;

function inputOf(
  { name, label, hint, optional = false }: Named,
  element: InputBlock['element'],
  part = 0,
): InputBlock {
  return {
    type: 'input',
    block_id: inputIdOf(name, part),
    label: wordsOver(label),
    ...(hint === undefined ? {} : { hint: wordsOver(hint) }),
    optional,
    element: { ...element, action_id: INPUT },
  };
}

/** Where a text too long for one input is cut: at a line's end if there is one, else at a blank. */
function cutIn(text: string): { readonly end: number; readonly next: number } {
  for (const gap of ['\n', ' ']) {
    const end = text.lastIndexOf(gap, LONGEST_TYPED);
    if (end > 0) return { end, next: end + 1 };
  }
  const isPair = /[\uD800-\uDBFF]/.test(text[LONGEST_TYPED - 1] ?? '');
  const end = isPair ? LONGEST_TYPED - 1 : LONGEST_TYPED;
  return { end, next: end };
}

function piecesOf(text: string): string[] {
  if (text.length <= LONGEST_TYPED) return [text];
  const { end, next } = cutIn(text);
  return [text.slice(0, end), ...piecesOf(text.slice(next))];
}

/** Words: as many inputs, one after the other, as it takes to hold the longest text. */
function typedInputs(field: FormField, say: Say): KnownBlock[] {
  const value = (typeof field.value === 'string' ? field.value : '').toWellFormed();
  const { name, label, longest = LONGEST_TYPED } = field;
  const pieces = piecesOf(value);
  const count = Math.max(pieces.length, Math.ceil(longest / LONGEST_TYPED));
  return Array.from({ length: count }, (_, part) => {
    const piece = pieces[part] ?? '';
    const element: InputBlock['element'] = {
      type: 'plain_text_input',
      multiline: field.kind === 'text',
      max_length: Math.max(1, Math.min(longest, LONGEST_TYPED), piece.length),
      ...(piece === '' ? {} : { initial_value: piece }),
    };
    if (part === 0) return inputOf(field, element);
    const said = { label: say('form-continued', { label }), hint: say('form-continued-hint') };
    return inputOf({ name, ...said, optional: true }, element, part);
  });
}

function canBeOptions(choices: NonNullable<FormField['choices']>): boolean {
  const areSaid = choices.every(({ value, label }) => value !== '' && label.trim() !== '');
  const areDistinct = new Set(choices.map(({ value }) => value)).size === choices.length;
  const areSome = choices.length > 0 && choices.length <= MOST_OPTIONS;
  return areSaid && areDistinct && areSome && fitOptions(choices);
}

/** What to choose of, behind the labels in full where one is too long to stand whole. */
function chosenInputs(field: FormField, say: Say): KnownBlock[] | undefined {
  const { choices = [], value = [], kind } = field;
  if (!canBeOptions(choices)) return undefined;
  const options = optionsOf(choices);
  const held = new Set([value].flat());
  const chosen = options.filter((option) => held.has(option.value ?? ''));
  const initial = chosen.length > 0 ? { initial_options: chosen } : {};
  const [one] = chosen;
  const element: InputBlock['element'] =
    kind === 'choice'
      ? {
          ...{ type: 'static_select', placeholder: plain(say('choose-one')), options },
          ...(one ? { initial_option: one } : {}),
        }
      : options.length <= MOST_BOXES
        ? { type: 'checkboxes', options, ...initial }
        : {
            ...{ type: 'multi_static_select', placeholder: plain(say('choose-several')), options },
            ...initial,
          };
  const full = fullParts({ input: 'choice', choices }).flatMap(({ blocks }) => blocks);
  return [...full, inputOf(field, element)];
}

function pickedInput(field: FormField, say: Say): InputBlock {
  const value = typeof field.value === 'string' ? field.value : '';
  if (field.kind === 'date') {
    const held = /^\d{4}-\d{2}-\d{2}$/.test(value) ? { initial_date: value } : {};
    const placeholder = plain(say('choose-date'));
    return inputOf(field, { type: 'datepicker', placeholder, ...held });
  }
  const held = /^\d{2}:\d{2}$/.test(value) ? { initial_time: value } : {};
  const placeholder = plain(say('choose-time'));
  return inputOf(field, { type: 'timepicker', placeholder, ...held });
}

/** Files are given by Slack itself; what their names end in it takes without the dot. */
function filesInput(field: FormField): InputBlock {
  const { most = MOST_GIVEN_FILES, endings = [] } = field.files ?? {};
  return inputOf(field, {
    type: 'file_input',
    max_files: Math.min(most, MOST_GIVEN_FILES),
    ...(endings.length > 0 ? { filetypes: endings.map((one) => one.replace('.', '')) } : {}),
  });
}

function fits(block: KnownBlock): boolean {
  return block.type !== 'input' || (block.block_id ?? '').length < LONGEST_ID;
}

/** The blocks in which a field is filled in; undefined where Slack has none that take it. */
export function fieldBlocks(field: FormField, say: Say): KnownBlock[] | undefined {
  const { kind, label } = field;
  if (label.trim() === '') return undefined;
  const blocks =
    kind === 'line' || kind === 'text'
      ? typedInputs(field, say)
      : kind === 'choice' || kind === 'choices'
        ? chosenInputs(field, say)
        : [kind === 'files' ? filesInput(field) : pickedInput(field, say)];
  return blocks?.every(fits) ? blocks : undefined;
}
