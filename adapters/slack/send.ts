import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Address } from '../../conversations/address.ts';
import type { Words } from '../../conversations/words.ts';
import type { Sent } from '../adapter.ts';
import { SendFailure } from '../send-failure.ts';
import type { Access } from './access.ts';
import { answeredBlocks } from './answered.ts';
import type { BoundedMap } from './bounded.ts';
import { platformCode, sendFailure } from './failure.ts';
import type { ListPayload, Lists, Tick } from './listed.ts';
import { escaped } from './mrkdwn.ts';
import type { FilePayload, MessagePayload, SlackPayload } from './payload.ts';
import type { People } from './people.ts';
import { messageIn, type PressedMessage, respondAt } from './pressed.ts';

/** What sending needs. */
export interface Sending {
  readonly access: Access;
  readonly people: People;
  readonly words: Words;
  readonly pressed: BoundedMap<PressedMessage>;
  readonly lists: Lists;
  readonly failed: (what: string, error: unknown) => void;
}

/** What was ticked on the page of the App Home is shown there, and needs no message. */
export const HOME = 'home';

const FILE = 'file:';

/** These say that a message cannot be changed any more; another one can be sent. */
const UNCHANGEABLE = ['message_not_found', 'cant_update_message', 'edit_window_closed'];

/** Nothing in the text becomes a mention or a link, whoever wrote it. */
const HARMLESS = { parse: 'none', link_names: false } as const;

/** And nothing that is named in it is shown beside it. */
const WITHOUT_PREVIEWS = { unfurl_links: false, unfurl_media: false };

function contentOf({ text, blocks }: { text: string; blocks: readonly KnownBlock[] }) {
  return { text, blocks: [...blocks] };
}

async function post(client: WebClient, to: Address, payload: MessagePayload): Promise<Sent> {
  const { chat, thread, person } = to;
  try {
    const { ts } = await client.chat.postMessage({
      channel: chat ?? person,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...contentOf(payload),
      ...HARMLESS,
      ...WITHOUT_PREVIEWS,
    });
    return { message: ts ?? '' };
  } catch (error) {
    throw sendFailure('chat.postMessage', error);
  }
}

/** A message in the place of another; undefined where that cannot be changed any more. */
async function replace(
  client: WebClient,
  chat: string,
  ts: string,
  payload: MessagePayload,
): Promise<Sent | undefined> {
  try {
    await client.chat.update({ channel: chat, ts, ...contentOf(payload), ...HARMLESS });
    return { message: ts };
  } catch (error) {
    if (UNCHANGEABLE.includes(platformCode(error) ?? '')) return undefined;
    throw sendFailure('chat.update', error);
  }
}

async function upload(
  { access, people }: Sending,
  to: Address,
  { name, base64, text }: FilePayload,
): Promise<Sent> {
  const client = await access.client(to.workspace);
  const channel_id = to.chat ?? (await people.directOf(to.workspace, to.person));
  try {
    const { files } = await client.filesUploadV2({
      ...{ channel_id, filename: name, title: name, initial_comment: text },
      file: Buffer.from(base64, 'base64'),
      ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
    } as Parameters<WebClient['filesUploadV2']>[0]);
    const [file] = files[0]?.files ?? [];
    return { message: `${FILE}${file?.id ?? ''}` };
  } catch (error) {
    throw sendFailure('files.completeUploadExternal', error);
  }
}

/** The message that was answered loses its controls and says the answer; that it fails harms nobody. */
async function settle(
  { words, failed }: Sending,
  { answer, blocks, text, responseUrl }: PressedMessage,
  language: string,
): Promise<void> {
  if (answer === undefined) return;
  const id = answer === '' ? 'chosen-none' : 'chosen';
  const line = words.say(language, id, { answer });
  const content = {
    text: `${text}\n${escaped(line)}`,
    blocks: answeredBlocks(blocks, line),
  };
  await respondAt(responseUrl, { replace_original: true, ...content }).catch((error: unknown) =>
    failed('answered message', error),
  );
}

/** A part of a checklist: a message of its own, or in the place where it stands. */
async function sendPart(
  { access, lists }: Sending,
  to: Address,
  payload: ListPayload,
  press: Tick | undefined,
): Promise<Sent> {
  const tick = lists.tickOf(to, payload, press);
  const way = lists.wayOf(to, payload, tick);
  if (way.kind === 'leave') {
    lists.done(to, payload, tick);
    return { message: tick === undefined || tick === HOME ? HOME : tick.ts };
  }
  const client = await access.client(to.workspace);
  const chat = to.chat ?? to.person;
  const changed = way.kind === 'replace' && (await replace(client, chat, way.ts, payload));
  const sent = changed || (await post(client, to, payload));
  lists.done(to, payload, tick, changed ? undefined : sent.message);
  return sent;
}

async function sendMessage(
  sending: Sending,
  to: Address,
  payload: MessagePayload,
  after: string | undefined,
): Promise<Sent> {
  const { access, people, pressed } = sending;
  people.spoke(to, payload.language);
  const press = after === undefined ? undefined : pressed.get(after);
  const tick = after === HOME ? HOME : press?.ticks ? press : undefined;
  const { list } = payload;
  if (list) return sendPart(sending, to, { ...payload, list }, tick);
  const sent = await post(await access.client(to.workspace), to, payload);
  if (after === undefined || !press || press.ticks) return sent;
  pressed.delete(after);
  if (payload.settles) await settle(sending, press, payload.language);
  return sent;
}

/** Changes a message in its place. @throws SendFailure `refused` where it is gone or cannot be changed */
export async function replaceMessage(
  { access, people }: Sending,
  to: Address,
  message: string,
  payload: SlackPayload,
): Promise<void> {
  if (payload.kind === 'file' || message.startsWith(FILE))
    throw new SendFailure({ kind: 'refused' }, 'Slack: a file stands where it is');
  people.spoke(to, payload.language);
  const client = await access.client(to.workspace);
  const chat = to.chat ?? (await people.directOf(to.workspace, to.person));
  if (await replace(client, chat, messageIn(message), payload)) return;
  throw new SendFailure({ kind: 'refused' }, 'Slack chat.update: the message is gone, or too old');
}

/** Sends one message, once. @throws SendFailure */
export function send(
  sending: Sending,
  to: Address,
  payload: SlackPayload,
  after: string | undefined,
): Promise<Sent> {
  return payload.kind === 'file'
    ? upload(sending, to, payload)
    : sendMessage(sending, to, payload, after);
}

/** Takes a message or a file back. @throws SendFailure */
export async function retract({ access }: Sending, from: Address, message: string): Promise<void> {
  const client = await access.client(from.workspace);
  const isFile = message.startsWith(FILE);
  try {
    if (isFile) await client.files.delete({ file: message.slice(FILE.length) });
    else await client.chat.delete({ channel: from.chat ?? from.person, ts: messageIn(message) });
  } catch (error) {
    throw sendFailure(isFile ? 'files.delete' : 'chat.delete', error);
  }
}
