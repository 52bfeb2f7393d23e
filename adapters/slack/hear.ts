import type { App } from '@slack/bolt';
import type { AppMentionEvent, MessageEvent } from '@slack/types';
import type { Arrival } from '../adapter.ts';
import { type Self, slashArrival, toHeard } from './event.ts';
import type { Listening } from './listening.ts';
import { typedText } from './mrkdwn.ts';
import { tell } from './tell.ts';

/** The callback ids of the shortcuts; the manifest names the same. */
export const SHORTCUTS = {
  start: 'callguide-start',
  change: 'callguide-change',
  ask: 'callguide-ask',
} as const;

/** Who the app is where something came from. */
export function selfIn(context: { readonly teamId?: string; readonly botUserId?: string }): Self {
  return { workspace: context.teamId ?? '', user: context.botUserId };
}

/** Takes an arrival, with the language of the person's profile. @throws where it was not written. */
export async function receive({ host, people }: Listening, arrival: Arrival): Promise<void> {
  const { workspace, person } = arrival.address;
  const language = await people.localeOf(workspace, person);
  const event = language === undefined ? arrival.event : { ...arrival.event, language };
  await host().receive({ ...arrival, event });
}

async function hear(
  listening: Listening,
  event: MessageEvent | AppMentionEvent,
  self: Self,
): Promise<void> {
  const heard = toHeard(event, self);
  if (heard?.kind === 'arrival') await receive(listening, heard.arrival);
  if (heard?.kind !== 'notice') return;
  const { files } = heard;
  if (files && (await listening.host().awaitsFiles?.(files))) await receive(listening, files);
  else await tell(listening, heard.address, heard.notice);
}

/** What Slack sends once and not again, done; the person is told where it failed. */
export async function onlyOnce(
  listening: Listening,
  work: () => Promise<void>,
  failing: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    listening.failed('event', error);
    await failing();
    return false;
  }
}

function listenToMessages(app: App, listening: Listening): void {
  app.event('message', ({ event, context }) => hear(listening, event, selfIn(context)));
  app.event('app_mention', ({ event, context }) => hear(listening, event, selfIn(context)));
}

function listenToCommands(app: App, listening: Listening): void {
  const { people, forms } = listening;
  app.command(/.*/, async ({ command, context, ack }) => {
    await ack();
    const { workspace } = selfIn(context);
    const [person, url] = [command.user_id, command.response_url];
    const there = { platform: 'slack', workspace, chat: command.channel_id, person };
    await onlyOnce(
      listening,
      async () => {
        const chat = await people.directOf(workspace, person);
        const arrival = slashArrival(command, { ...there, chat });
        if (await forms.open(arrival, command.trigger_id)) return;
        await receive(listening, arrival);
        if (chat !== command.channel_id) await tell(listening, there, 'in-direct-messages', url);
      },
      () => tell(listening, there, 'failed', url),
    );
  });
}

function listenToShortcuts(app: App, listening: Listening): void {
  const { people, pages } = listening;
  app.shortcut(/.*/, async ({ shortcut, context, ack }) => {
    await ack();
    const { workspace } = selfIn(context);
    const person = shortcut.user.id;
    const there = { platform: 'slack', workspace, person };
    const id = `shortcut:${shortcut.trigger_id}`;
    const url = shortcut.type === 'message_action' ? shortcut.response_url : undefined;
    await onlyOnce(
      listening,
      async () => {
        const address = { ...there, chat: await people.directOf(workspace, person) };
        const take = (event: Arrival['event']) =>
          receive(listening, { address, event, addressed: true });
        if (shortcut.type === 'message_action') {
          const text = typedText(shortcut.message.text ?? '').trim();
          if (text !== '') await take({ id, kind: 'text', text });
          const told = text === '' ? 'no-text' : 'in-direct-messages';
          return tell(listening, address, told, url);
        }
        const isChange = shortcut.callback_id === SHORTCUTS.change;
        if (isChange && (await pages.openChange(address, shortcut.trigger_id))) return;
        const command = isChange ? 'change' : 'start';
        await take({ id, kind: 'command', command, argument: '' });
      },
      () => tell(listening, there, 'failed', url),
    );
  });
}

/** Listens to what people write: messages, mentions, the slash command, the shortcuts. */
export function hearPeople(app: App, listening: Listening): void {
  listenToMessages(app, listening);
  listenToCommands(app, listening);
  listenToShortcuts(app, listening);
}
