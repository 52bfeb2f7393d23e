import { type Api, InputFile } from 'grammy';
import type { InlineKeyboardMarkup, ReplyParameters } from 'grammy/types';
import { type Address, lineOf } from '../../conversations/address.ts';
import type { Sent } from '../adapter.ts';
import { SendFailure } from '../send-failure.ts';
import { isGroup } from './address.ts';
import { messageIn } from './event.ts';
import { isUnchanged, isUneditable, toSendFailure } from './failure.ts';
import type { Rows, TelegramPayload } from './payload.ts';
import type { Recent } from './recent.ts';

type TextPayload = Extract<TelegramPayload, { kind: 'text' }>;
type FilePayload = Extract<TelegramPayload, { kind: 'file' }>;

/** What would break the line in which the name of a file is sent. */
const UNSENDABLE = /[\r\n";]/g;

/** A keyboard as Telegram takes it. */
export function markupOf(rows: Rows): InlineKeyboardMarkup {
  return { inline_keyboard: rows.map((row) => [...row]) };
}

/** In a group a message answers the one that it belongs to, so that everybody sees whose it is. */
function answering(address: Address, after: string | undefined): ReplyParameters | undefined {
  if (after === undefined || !isGroup(address)) return undefined;
  return { message_id: messageIn(after).id, allow_sending_without_reply: true };
}

function whereTo({ chat, person, thread }: Address) {
  const topic = thread === undefined ? {} : { message_thread_id: Number(thread) };
  return { chat_id: Number(chat ?? person), ...topic };
}

/** What every way of sending needs to know. */
interface Errand {
  readonly api: Api;
  readonly address: Address;
  readonly after: string | undefined;
  /** One of a broadcast that is paid for. */
  readonly isPaid: boolean;
  /** By the line of an address the tick that its checklist follows; unknown, the list is sent anew. */
  readonly ticks: Recent<string | undefined>;
}

/** Changes a message where it stands; false where there is nothing left to change. */
async function changed(
  { api, address }: Pick<Errand, 'api' | 'address'>,
  payload: TextPayload,
  id: number,
) {
  const { text, entities, rows } = payload;
  const { chat_id: chat } = whereTo(address);
  try {
    await api.editMessageText(chat, id, text, {
      ...{ entities: [...entities], link_preview_options: { is_disabled: true } },
      reply_markup: markupOf(rows),
    });
    return true;
  } catch (error) {
    if (isUnchanged(error)) return true;
    if (isUneditable(error)) return false;
    throw toSendFailure(error, 'editMessageText', address);
  }
}

async function sentText(errand: Errand, payload: TextPayload): Promise<Sent> {
  const { api, address, after, isPaid } = errand;
  const { id, ticked } = messageIn(after ?? '');
  if (ticked !== undefined && payload.items) {
    // The other parts of the list stand as they were.
    const isDone = !payload.items.includes(ticked) || (await changed(errand, payload, id));
    if (isDone) return { message: String(id) };
  }
  const { chat_id: chat, ...where } = whereTo(address);
  const reply = answering(address, after);
  const { entities, rows, text } = payload;
  try {
    const sent = await api.sendMessage(chat, text, {
      ...where,
      ...{ entities: [...entities], link_preview_options: { is_disabled: true } },
      ...(rows.length > 0 ? { reply_markup: markupOf(rows) } : {}),
      ...(reply ? { reply_parameters: reply } : {}),
      ...(isPaid ? { allow_paid_broadcast: true } : {}),
    });
    return { message: String(sent.message_id) };
  } catch (error) {
    throw toSendFailure(error, 'sendMessage', address);
  }
}

async function sentFile(
  { api, address, after, isPaid }: Errand,
  payload: FilePayload,
): Promise<Sent> {
  const { chat_id: chat, ...where } = whereTo(address);
  const bytes = Buffer.from(payload.base64, 'base64');
  const reply = answering(address, after);
  try {
    const file = new InputFile(bytes, payload.name.replace(UNSENDABLE, '_'));
    const more = {
      ...(reply ? { reply_parameters: reply } : {}),
      ...(isPaid ? { allow_paid_broadcast: true } : {}),
    };
    const sent = await api.sendDocument(chat, file, { ...where, ...more });
    return { message: String(sent.message_id) };
  } catch (error) {
    throw toSendFailure(error, 'sendDocument', address);
  }
}

/** The message of the tick that a part of a checklist follows; only the first part is sent with it. */
function tickBefore({ address, after, ticks }: Errand, payload: TextPayload): string | undefined {
  const line = lineOf(address);
  const known = after ?? ticks.get(line);
  const goesOn = payload.items && known !== undefined && messageIn(known).ticked !== undefined;
  if (goesOn) ticks.set(line, known);
  else if (ticks.get(line) !== undefined) ticks.set(line, undefined);
  return goesOn ? known : after;
}

/** Sends one message, once. @throws SendFailure */
export function sendPayload(errand: Errand, payload: TelegramPayload): Promise<Sent> {
  if (payload.kind === 'file') return sentFile(errand, payload);
  return sentText({ ...errand, after: tickBefore(errand, payload) }, payload);
}

/** Changes a text that went out, in place. @throws SendFailure where that is no longer possible */
export async function replaceText(
  api: Api,
  address: Address,
  message: string,
  payload: TelegramPayload,
): Promise<void> {
  const isDone =
    payload.kind === 'text' && (await changed({ api, address }, payload, messageIn(message).id));
  if (isDone) return;
  throw new SendFailure({ kind: 'refused' }, 'editMessageText: there is nothing left to change');
}

/** Takes a message back, where Telegram lets it: for 48 hours. @throws SendFailure */
export async function takeBack(api: Api, address: Address, message: string): Promise<void> {
  try {
    await api.deleteMessage(whereTo(address).chat_id, Number(message));
  } catch (error) {
    throw toSendFailure(error, 'deleteMessage', address);
  }
}
