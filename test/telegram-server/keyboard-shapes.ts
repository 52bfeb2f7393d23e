import { z } from 'zod';
import { link, upTo, wellFormed } from './text-shapes.ts';

// What keyboards may be. The counts of buttons are not published: they are what the servers take in
// practice.

const mostButtons = 100;
const mostInRow = 8;

const label = wellFormed.refine((text) => text.trim() !== '', 'button text must be non-empty');

const look = {
  text: label,
  icon_custom_emoji_id: z.string().optional(),
  style: z.enum(['danger', 'success', 'primary']).optional(),
};

const https = link.refine((url) => url.startsWith('https:'), 'only HTTPS links are allowed');

const pressed = wellFormed.refine((value) => {
  const bytes = Buffer.byteLength(value);
  return bytes >= 1 && bytes <= 64;
}, 'BUTTON_DATA_INVALID');

const actions = {
  callback_data: pressed,
  url: link.refine((url) => /^(https?|tg):/.test(url), 'BUTTON_URL_INVALID'),
  web_app: z.strictObject({ url: https }),
  copy_text: z.strictObject({ text: upTo(256, 'COPY_TEXT_INVALID').min(1) }),
  switch_inline_query: wellFormed,
  switch_inline_query_current_chat: wellFormed,
};

const button = z
  .strictObject({ ...look, ...z.object(actions).partial().shape })
  .refine(
    (given) => Object.keys(actions).filter((action) => action in given).length === 1,
    "can't parse inline keyboard button: exactly one action is needed",
  );

function rowsOf<T extends z.ZodType>(each: T) {
  const row = z.array(each).min(1, 'a row is empty').max(mostInRow, `a row of over ${mostInRow}`);
  return z
    .array(row)
    .refine((rows) => rows.flat().length <= mostButtons, `more than ${mostButtons} buttons`);
}

/** Buttons under a message. */
export const inlineKeyboard = z.strictObject({
  inline_keyboard: rowsOf(button),
  force_reply: z.boolean().optional(),
});

const key = z.union([
  label,
  z.strictObject({
    ...look,
    request_contact: z.boolean().optional(),
    request_location: z.boolean().optional(),
  }),
]);

const placeholder = upTo(64, 'input_field_placeholder is too long').min(1).optional();

const replyKeyboard = z.strictObject({
  keyboard: rowsOf(key).min(1),
  is_persistent: z.boolean().optional(),
  resize_keyboard: z.boolean().optional(),
  one_time_keyboard: z.boolean().optional(),
  input_field_placeholder: placeholder,
  selective: z.boolean().optional(),
  force_reply: z.boolean().optional(),
});

const removal = z.strictObject({
  remove_keyboard: z.literal(true),
  selective: z.boolean().optional(),
});

const forcedReply = z.strictObject({
  force_reply: z.literal(true),
  input_field_placeholder: placeholder,
  selective: z.boolean().optional(),
});

const byField = [
  ['inline_keyboard', inlineKeyboard],
  ['keyboard', replyKeyboard],
  ['remove_keyboard', removal],
  ['force_reply', forcedReply],
] as const;

/** Whatever may come with a message. The field that it carries says which kind it is. */
export const replyMarkup = z.looseObject({}).superRefine((given, check) => {
  const shape = byField.find(([field]) => field in given)?.[1];
  const checked = shape?.safeParse(given);
  if (!checked) check.addIssue("can't parse reply markup: no kind of it has these fields");
  for (const issue of checked?.error?.issues ?? []) {
    check.addIssue({ code: 'custom', path: issue.path, message: issue.message });
  }
});
