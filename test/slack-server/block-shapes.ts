import type {
  ActionsBlock,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  HomeView,
  ImageBlock,
  InputBlock,
  MarkdownBlock,
  ModalView,
  SectionBlock,
} from '@slack/types';
import { z } from 'zod';
import { accessory, actionElement, id, imageFields, inputElement } from './element-shapes.ts';
import { anyText, atMost, type Fields, plain, upTo } from './text-shapes.ts';

// The blocks that this server knows; any other is refused.

const block = { block_id: id };
const flag = z.boolean().optional();

const section = z
  .strictObject({
    type: z.literal('section'),
    ...block,
    text: anyText().optional(),
    fields: z
      .array(anyText(2000))
      .min(1, 'no fewer than 1 item allowed')
      .max(10, 'no more than 10 items allowed')
      .optional(),
    accessory: accessory.optional(),
    expand: flag,
  } satisfies Fields<SectionBlock>)
  .refine(({ text, fields }) => text ?? fields, 'must define either `text` or `fields`');

const header = z.strictObject({
  type: z.literal('header'),
  ...block,
  text: plain(150),
} satisfies Fields<HeaderBlock>);

const divider = z.strictObject({
  type: z.literal('divider'),
  ...block,
} satisfies Fields<DividerBlock>);

/** A text or a picture in small letters; a text object has no limit of its own but the 3000. */
const small = z.discriminatedUnion('type', [
  ...anyText().options,
  z.strictObject({ type: z.literal('image'), ...imageFields }),
]);

const faint = z.strictObject({
  type: z.literal('context'),
  ...block,
  elements: z
    .array(small)
    .min(1, 'no fewer than 1 item allowed')
    .max(10, 'no more than 10 items allowed'),
} satisfies Fields<ContextBlock>);

const actions = z.strictObject({
  type: z.literal('actions'),
  ...block,
  elements: z
    .array(actionElement)
    .min(1, 'no fewer than 1 item allowed')
    .max(25, 'no more than 25 items allowed'),
} satisfies Fields<ActionsBlock>);

const input = z.strictObject({
  type: z.literal('input'),
  ...block,
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: flag,
  dispatch_action: flag,
  element: inputElement,
} satisfies Fields<InputBlock>);

const image = z.strictObject({
  type: z.literal('image'),
  ...block,
  ...imageFields,
  title: plain(2000).optional(),
} satisfies Fields<ImageBlock>);

const markdown = z.strictObject({
  type: z.literal('markdown'),
  ...block,
  text: upTo(12_000),
} satisfies Fields<MarkdownBlock>);

const anyBlock = z.discriminatedUnion('type', [
  section,
  header,
  divider,
  faint,
  actions,
  input,
  image,
  markdown,
]);

/** A block that this server knows. */
export type Block = z.infer<typeof anyBlock>;

function firstTwice(ids: readonly (string | undefined)[]): string | undefined {
  return ids.find((each, at) => each !== undefined && ids.indexOf(each) < at);
}

/** Ids that are there twice, where they must not be. */
function idProblem(blocks: readonly Block[]): string | undefined {
  const twice = firstTwice(blocks.map(({ block_id }) => block_id));
  if (twice !== undefined) return `\`block_id\` "${twice}" already exists`;
  for (const each of blocks) {
    if (each.type !== 'actions') continue;
    const same = firstTwice(each.elements.map(({ action_id }) => action_id));
    if (same !== undefined) return `\`action_id\` "${same}" already exists`;
  }
  return undefined;
}

/** At most so many blocks, with ids of their own. */
function blocks(most: number) {
  return z
    .array(anyBlock)
    .max(most, `no more than ${most} items allowed`)
    .superRefine((all, check) => {
      const problem = idProblem(all);
      if (problem) check.addIssue(problem);
    });
}

/** The blocks of a message. */
export const messageBlocks = blocks(50);

const page = {
  blocks: blocks(100),
  private_metadata: atMost(3000).optional(),
  callback_id: atMost(255).optional(),
  external_id: atMost(255).optional(),
};

/** The page of the app for one person. */
export const homeView = z.strictObject({
  type: z.literal('home'),
  ...page,
} satisfies Fields<HomeView>);

/** A modal; with something to fill in, it has a button to submit it. */
export const modalView = z
  .strictObject({
    type: z.literal('modal'),
    ...page,
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24).optional(),
    clear_on_close: flag,
    notify_on_close: flag,
  } satisfies Fields<ModalView>)
  .refine(
    (view) => view.submit ?? !view.blocks.some(({ type }) => type === 'input'),
    'missing required field: submit',
  );

/** A page as the app sends it. */
export type ViewGiven = z.infer<typeof homeView> | z.infer<typeof modalView>;
