import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { fileText } from '../attached-file.ts';
import { plain } from './controls.ts';
import { filesIn } from './files.ts';
import { INPUT, inputIdOf, readInputId } from './form-inputs.ts';
import { LONGEST_INPUT_LABEL, MOST_MODAL_BLOCKS } from './limits.ts';
import { shortened } from './split-text.ts';
import { withMarks } from './spoken-commands.ts';

/** What was filled in, by the name of the field: a list where several can be chosen. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong, in words, by the name of the field. */
export type Complaints = Readonly<Record<string, string>>;

type Filled = Pick<ViewOutput, 'blocks' | 'state'>;
type Value = ViewOutput['state']['values'][string][string];

const WRONG = 'wrong';
const SEVERAL = ['checkboxes', 'multi_static_select'];

function inputsIn({ blocks }: Pick<Filled, 'blocks'>): InputBlock[] {
  return blocks.filter((block): block is InputBlock => block.type === 'input');
}

function stateOf({ state }: Filled, { block_id = '' }: InputBlock): Value | undefined {
  return state.values[block_id]?.[INPUT];
}

function givenIn(filled: Filled, input: InputBlock): string | readonly string[] {
  const value = stateOf(filled, input);
  if (input.element.type === 'file_input') return filesIn(value?.files).map(fileText);
  if (SEVERAL.includes(input.element.type))
    return (value?.selected_options ?? []).map((option) => option.value);
  const picked = value?.selected_date ?? value?.selected_time;
  return value?.value ?? value?.selected_option?.value ?? picked ?? '';
}

/** What a submitted form says; a text that stands in several inputs is put together line by line. */
export function answersIn(filled: Filled): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  for (const input of inputsIn(filled)) {
    const { field } = readInputId(input.block_id ?? '');
    const given = givenIn(filled, input);
    const before = answers[field];
    const isMore = typeof before === 'string' && typeof given === 'string';
    answers[field] = isMore ? [before, given].filter(Boolean).join('\n') : given;
  }
  return answers;
}

/** Complaints at the inputs that they are about; the first input has those about no input. */
export function errorsIn(filled: Filled, complaints: Complaints): Record<string, string> {
  const inputs = inputsIn(filled).map(({ block_id = '' }) => block_id);
  const errors: Record<string, string> = {};
  for (const [field, complaint] of Object.entries(complaints)) {
    const at = inputs.find((id) => readInputId(id).field === field) ?? inputs[0];
    if (at === undefined) continue;
    const all = [errors[at], complaint].filter(Boolean).join(' ');
    errors[at] = shortened(withMarks(all), LONGEST_INPUT_LABEL);
  }
  return errors;
}

/** What an element holds when it is shown anew, in the place of what it held at first. */
function initialOf(type: string, value: Value | undefined): object {
  switch (type) {
    case 'plain_text_input':
      return value?.value ? { initial_value: value.value } : {};
    case 'static_select':
      return value?.selected_option ? { initial_option: value.selected_option } : {};
    case 'datepicker':
      return value?.selected_date ? { initial_date: value.selected_date } : {};
    case 'timepicker':
      return value?.selected_time ? { initial_time: value.selected_time } : {};
    default:
      return value?.selected_options?.length ? { initial_options: value.selected_options } : {};
  }
}

const INITIAL = /^initial_/;

function refilled(input: InputBlock, value: Value | undefined): InputBlock {
  const { field, part, round } = readInputId(input.block_id ?? '');
  const own = Object.entries(input.element).filter(([name]) => !INITIAL.test(name));
  const element = { ...Object.fromEntries(own), ...initialOf(input.element.type, value) };
  return {
    ...input,
    block_id: inputIdOf(field, part, round + 1),
    element: element as InputBlock['element'],
  };
}

/**
 * A form once more as it was filled in, with complaints above the inputs that they are about. It is
 * shown where Slack waits for errors no longer.
 */
export function filledAgain(view: ViewOutput, complaints: Complaints): ModalView {
  const errors = errorsIn(view, complaints);
  const kept = (view.blocks as KnownBlock[]).filter(
    ({ block_id = '' }) => !block_id.startsWith(`${WRONG}|`),
  );
  const blocks = kept.flatMap((block): KnownBlock[] => {
    if (block.type !== 'input') return [block];
    const { block_id = '' } = block;
    const complaint = errors[block_id];
    const wrong: KnownBlock[] =
      complaint === undefined
        ? []
        : [{ type: 'section', block_id: `${WRONG}|${block_id}`, text: plain(complaint) }];
    return [...wrong, refilled(block, stateOf(view, block))];
  });
  const { callback_id, private_metadata, title, submit, close } = view;
  return {
    ...{ type: 'modal', callback_id, private_metadata, title },
    ...(submit ? { submit } : {}),
    ...(close ? { close } : {}),
    blocks: blocks.slice(0, MOST_MODAL_BLOCKS),
  };
}
