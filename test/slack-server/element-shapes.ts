import type {
  Button,
  Checkboxes,
  Confirm,
  Datepicker,
  ExternalSelect,
  FileInput,
  MultiExternalSelect,
  MultiStaticSelect,
  OptionGroup,
  Overflow,
  PlainTextInput,
  PlainTextOption,
  RadioButtons,
  StaticSelect,
  Timepicker,
} from '@slack/types';
import { z } from 'zod';
import { anyText, atMost, day, type Fields, link, plain, time, upTo } from './text-shapes.ts';

// The elements that this server knows; any other is refused.

const flag = z.boolean().optional();

/** An id of a block, an element or a view. */
export const id = upTo(255).optional();

const confirm = z
  .strictObject({
    title: plain(100).optional(),
    text: anyText(300),
    confirm: plain(30).optional(),
    deny: plain(30).optional(),
    style: z.enum(['primary', 'danger']).optional(),
  } satisfies Fields<Confirm>)
  .optional();

const actionable = { action_id: id, confirm };
const selectable = { ...actionable, focus_on_load: flag, placeholder: plain(150).optional() };

/** The longest value of an option: 150 by docs.slack.dev/reference/block-kit/composition-objects/option-object; the JSDoc of @slack/types 3.2 still says 75. */
const longestValue = 150;

const optionFields = {
  value: upTo(longestValue),
  description: plain(75).optional(),
} satisfies Fields<PlainTextOption>;

/** An option of a menu. */
export const option = z.strictObject({ text: plain(75), ...optionFields });

/** An option with a box beside it. */
const boxOption = z.strictObject({ text: anyText(75), ...optionFields });

type Option = z.infer<typeof boxOption>;

function distinct(options: readonly Option[]): boolean {
  return new Set(options.map(({ value }) => value)).size === options.length;
}

const twice = 'two options have the same value';

function options(most: number, one: z.ZodType<Option> = option) {
  return z
    .array(one)
    .min(1, 'no fewer than 1 item allowed')
    .max(most, `no more than ${most} items allowed`)
    .refine(distinct, twice);
}

const groups = z
  .array(z.strictObject({ label: plain(75), options: options(100) } satisfies Fields<OptionGroup>))
  .min(1, 'no fewer than 1 item allowed')
  .max(100, 'no more than 100 items allowed')
  .refine((all) => distinct(all.flatMap((group) => group.options)), twice)
  .optional();

interface Menu {
  readonly options?: readonly Option[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly Option[] }[] | undefined;
  readonly initial_option?: Option | undefined;
  readonly initial_options?: readonly Option[] | undefined;
}

function menuProblem({ options: own, option_groups, initial_option, initial_options }: Menu) {
  if ((own === undefined) === (option_groups === undefined)) {
    return 'must define either `options` or `option_groups`';
  }
  const all = (own ?? option_groups?.flatMap((group) => group.options) ?? []).map((each) =>
    JSON.stringify(each),
  );
  const initial = [initial_option ?? [], initial_options ?? []].flat();
  return initial.every((each) => all.includes(JSON.stringify(each)))
    ? undefined
    : 'an initial option is none of the options';
}

function checkMenu(menu: Menu, check: z.RefinementCtx): void {
  const problem = menuProblem(menu);
  if (problem) check.addIssue(problem);
}

const button = z.strictObject({
  type: z.literal('button'),
  ...actionable,
  text: plain(75),
  value: atMost(2000).optional(),
  url: link.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: upTo(75).optional(),
} satisfies Fields<Button>);

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...selectable,
    options: options(100).optional(),
    option_groups: groups,
    initial_option: option.optional(),
  } satisfies Fields<StaticSelect>)
  .superRefine(checkMenu);

const mostSelected = z.int().min(1).optional();

const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...selectable,
    options: options(100).optional(),
    option_groups: groups,
    initial_options: options(100).optional(),
    max_selected_items: mostSelected,
  } satisfies Fields<MultiStaticSelect>)
  .superRefine(checkMenu);

const typedLetters = z.int().min(0).optional();

const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...selectable,
  initial_option: option.optional(),
  min_query_length: typedLetters,
} satisfies Fields<ExternalSelect>);

const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...selectable,
  initial_options: options(100).optional(),
  min_query_length: typedLetters,
  max_selected_items: mostSelected,
} satisfies Fields<MultiExternalSelect>);

const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...actionable,
    focus_on_load: flag,
    options: options(10, boxOption),
    initial_options: options(10, boxOption).optional(),
  } satisfies Fields<Checkboxes>)
  .superRefine(checkMenu);

const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    ...actionable,
    focus_on_load: flag,
    options: options(10, boxOption),
    initial_option: boxOption.optional(),
  } satisfies Fields<RadioButtons>)
  .superRefine(checkMenu);

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...actionable,
  options: options(5, option.extend({ url: link.optional() })),
} satisfies Fields<Overflow>);

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...selectable,
  initial_date: day.optional(),
} satisfies Fields<Datepicker>);

const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...selectable,
  initial_time: time.optional(),
  timezone: upTo(100).optional(),
} satisfies Fields<Timepicker>);

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: id,
  focus_on_load: flag,
  placeholder: plain(150).optional(),
  initial_value: atMost(3000).optional(),
  multiline: flag,
  min_length: z.int().min(0).max(3000).optional(),
  max_length: z.int().min(1).max(3000).optional(),
} satisfies Fields<PlainTextInput>);

const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: id,
  filetypes: z.array(upTo(10)).optional(),
  max_files: z.int().min(1).max(10).optional(),
} satisfies Fields<FileInput>);

/** A picture, in small. */
export const imageFields = { image_url: link, alt_text: upTo(2000) };

/** What can be chosen in any place. */
const choosing = [
  staticSelect,
  multiStaticSelect,
  externalSelect,
  multiExternalSelect,
  checkboxes,
  radioButtons,
  datepicker,
  timepicker,
] as const;

/** What may stand in a row of controls. */
export const actionElement = z.discriminatedUnion('type', [button, overflow, ...choosing]);

/** What may stand beside a section. */
export const accessory = z.discriminatedUnion('type', [
  button,
  overflow,
  ...choosing,
  z.strictObject({ type: z.literal('image'), ...imageFields }),
]);

/** What may be asked for in an input block. */
export const inputElement = z.discriminatedUnion('type', [plainTextInput, fileInput, ...choosing]);

/** A control that this server knows. */
export type Element =
  | z.infer<typeof actionElement>
  | z.infer<typeof plainTextInput>
  | z.infer<typeof fileInput>;
