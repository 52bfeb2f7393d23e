import type { App, BlockAction } from '@slack/bolt';
import type { Address } from '../../conversations/address.ts';
import { CHANGE_MODAL, changeEvents, typedBlockIn } from './change-modal.ts';
import { readControlId } from './control-id.ts';
import { countryOptions } from './country-options.ts';
import type { Self } from './event.ts';
import { FORM_MODAL } from './form-view.ts';
import { onlyOnce, receive, selfIn } from './hear.ts';
import type { Listening } from './listening.ts';
import { openingOf } from './opening.ts';
import { lineIn, type Press, placeOf, pressArrivals, toPress } from './press.ts';
import { markOf } from './pressed.ts';
import { HOME } from './send.ts';
import { tell } from './tell.ts';

/** Remembers the message of a press, to be changed when its answer is out; gives its mark. */
function remembered({ pressed }: Listening, body: BlockAction, press: Press): string | undefined {
  const { message, view, response_url: responseUrl, actions } = body;
  if (view) return press.ticks ? HOME : undefined;
  if (!message) return undefined;
  const mark = markOf(message.ts, `${body.user.id}:${actions[0]?.action_ts}`);
  pressed.set(mark, {
    ...{ ts: message.ts, blocks: message.blocks ?? [], text: message.text ?? '' },
    ...{ ticks: press.ticks, responseUrl },
    ...(press.answer === undefined ? {} : { answer: press.answer }),
  });
  return mark;
}

function isChange({ events: [event] }: Press): boolean {
  return event?.kind === 'choose' && event.values[0] === '/change';
}

/** Where the modal for changes cannot be opened, the change is asked in the chat. */
async function openedChange(listening: Listening, press: Press, trigger: string): Promise<boolean> {
  try {
    return await listening.pages.openChange(press.address, trigger);
  } catch (error) {
    listening.failed('modal', error);
    return false;
  }
}

/** A button of staff: whoever presses it, the host decides. It stays, as what it stands in is changed in place. */
async function takeOfStaff(
  listening: Listening,
  { address, events }: Press,
  { message, trigger_id: trigger }: BlockAction,
): Promise<void> {
  const from = message === undefined ? undefined : message.ts;
  for (const arrival of pressArrivals({ address, events }, from))
    if (!(await listening.forms.open(arrival, trigger))) await receive(listening, arrival);
}

async function take(listening: Listening, body: BlockAction, press: Press): Promise<void> {
  if (press.events.some(openingOf)) return takeOfStaff(listening, press, body);
  if (press.owner !== '' && press.owner !== body.user.id) {
    await tell(listening, press.address, 'not-yours', body.response_url);
    return;
  }
  if (isChange(press) && (await openedChange(listening, press, body.trigger_id))) return;
  const mark = remembered(listening, body, press);
  for (const arrival of pressArrivals(press, mark)) await receive(listening, arrival);
  if (press.ticks) await shownAgain(listening, press.address);
}

/** The page of a person shows what was ticked, wherever it was; threads are not on it. */
async function shownAgain({ pages, failed }: Listening, address: Address): Promise<void> {
  if (address.thread !== undefined) return;
  await pages.showHome(address).catch((error: unknown) => failed('home', error));
}

/** The question whose answer is to change was chosen in the modal: it asks for the new one. */
async function leadOn(listening: Listening, body: BlockAction, self: Self): Promise<void> {
  const [action] = body.actions;
  const address = placeOf(body, self);
  const fact = action?.type === 'static_select' ? action.selected_option?.value : undefined;
  if (!address || !body.view || !fact) return;
  await listening.pages.askAnswer(address, fact, body.view);
}

async function used(listening: Listening, body: BlockAction, self: Self): Promise<void> {
  const [action] = body.actions;
  if (readControlId(action?.action_id ?? '').kind === 'fact') return leadOn(listening, body, self);
  const press = toPress(body, self);
  if (press && press.events.length > 0) await take(listening, body, press);
}

function listenToControls(app: App, listening: Listening): void {
  app.action<BlockAction>({ type: 'block_actions' }, async ({ body, context, ack }) => {
    await ack();
    const self = selfIn(context);
    const failing = async () => {
      const address = placeOf(body, self);
      if (address) await tell(listening, address, 'failed', body.response_url);
    };
    await onlyOnce(listening, () => used(listening, body, self), failing);
  });
}

function listenToModals(app: App, listening: Listening): void {
  app.view(CHANGE_MODAL, async ({ body, view, ack }) => {
    const address = lineIn(view.private_metadata, body.user.id);
    const block = typedBlockIn(view.state);
    if (!address || block === undefined || body.type !== 'view_submission') return ack();
    const events = changeEvents(view.state, body.trigger_id);
    const refuse = async (id: string) => {
      const words = listening.words.say(await listening.people.languageOf(address), id);
      await ack({ response_action: 'errors', errors: { [block]: words } });
    };
    if (!events) return refuse('modal-neither');
    const taken = await onlyOnce(
      listening,
      async () => {
        for (const event of events) await receive(listening, { address, event, addressed: true });
      },
      // Where Slack waits for the modal no more, the person is told in the chat.
      () => refuse('failed').catch(() => tell(listening, address, 'failed')),
    );
    if (taken) await ack().catch(() => {});
  });
}

function listenToForms(app: App, { forms }: Listening): void {
  app.view(FORM_MODAL, async ({ body, view, context, ack }) => {
    if (body.type !== 'view_submission') return ack();
    const { workspace } = selfIn(context);
    const sent = { view, workspace, person: body.user.id };
    await forms.take(sent, (response) => (response ? ack(response) : ack()));
  });
}

function listenToMenus(app: App): void {
  app.options(/.*/, async ({ payload, ack }) => {
    const control = 'action_id' in payload ? String(payload.action_id) : '';
    await ack({ options: countryOptions(payload.value, readControlId(control).more) });
  });
}

/** Listens to what people press, choose, tick and submit. */
export function useControls(app: App, listening: Listening): void {
  listenToControls(app, listening);
  listenToModals(app, listening);
  listenToForms(app, listening);
  listenToMenus(app);
}
