import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type AtWork, arrivalsOf } from './deliver.ts';
import { SCIENTIST, saying } from './interview.ts';
import { pressedIn } from './presses.ts';

let work: AtWork;

beforeEach(async () => {
  work = await saying(SCIENTIST);
});

function viewOf(method: string): ModalView {
  return JSON.parse(work.slack.of(method).at(-1)?.args.view ?? '{}');
}

function inputsIn(view: ModalView): InputBlock[] {
  return view.blocks.filter((block): block is InputBlock => block.type === 'input');
}

async function opened(): Promise<ModalView> {
  await work.postPayload(pressedIn(work.slack, { control: 'Change an answer' }));
  return viewOf('views.open');
}

/** Chooses which answer to change in the modal. */
async function picked(fact: string): Promise<ModalView> {
  const view = await opened();
  const [block] = view.blocks as [Extract<KnownBlock, { type: 'section' }>];
  const menu = block.accessory as unknown as { action_id: string; options: { value: string }[] };
  const option = menu.options.find(({ value }) => value === fact);
  await work.postPayload({
    ...{ type: 'block_actions', team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: 't.2' },
    actions: [
      {
        ...{ type: 'static_select', action_id: menu.action_id, block_id: block.block_id },
        ...{ action_ts: '6.1', selected_option: option },
      },
    ],
    view: { ...view, id: 'V1', hash: 'h1', state: { values: {} } },
    container: { type: 'view', view_id: 'V1' },
  });
  return viewOf('views.update');
}

async function submitted(view: ModalView, values: object, trigger = 't.3') {
  const answer = await work.postPayload({
    ...{ type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: trigger },
    view: { ...view, id: 'V1', hash: 'h2', state: { values } },
  });
  return answer.text();
}

function given(view: ModalView, typed: string | null, chosen: object = {}): object {
  const [own, words = own] = inputsIn(view);
  const state = (block: InputBlock | undefined, value: object) => {
    const { action_id: id = '' } = (block?.element ?? {}) as { action_id?: string };
    return { [block?.block_id ?? '']: { [id]: value } };
  };
  const text = state(words, { type: 'plain_text_input', value: typed });
  return own === words ? text : { ...state(own, { type: own?.element.type, ...chosen }), ...text };
}

test('the modal asks which answer to change, within its limits', async () => {
  const view = await opened();
  expect(view.title.text.length).toBeLessThanOrEqual(24);
  expect(JSON.stringify(view)).toContain('Date of birth: 3 May 1985');
  expect(work.slack.of('views.open')[0]?.args.trigger_id).toBe('t.5.5');
});

test('a date is typed or picked', async () => {
  const view = await picked('stayStart');
  expect(inputsIn(view).map(({ element }) => element.type)).toEqual([
    ...['datepicker', 'plain_text_input'],
  ]);
  expect(view.submit?.text.length).toBeLessThanOrEqual(24);
  expect(await submitted(view, given(view, null, { selected_date: '2025-04-01' }))).toBe('');
  const [begun, answered] = arrivalsOf(work).slice(-2);
  expect(begun?.event).toMatchObject({ command: 'change', argument: 'stayStart' });
  expect(answered?.event).toMatchObject({ values: ['2025-04-01'], question: 'stayStart' });
  expect(work.told.at(-1)?.replies[0]).toMatchObject({ kind: 'change', to: '2025-04-01' });
});

test('what is typed goes before what is chosen', async () => {
  const view = await picked('stayStart');
  await submitted(view, given(view, '2 May 2025', { selected_date: '2025-04-01' }));
  expect(work.told.at(-1)?.replies[0]).toMatchObject({ kind: 'change', to: '2025-05-02' });
});

test('a choice is chosen in a menu', async () => {
  const view = await picked('job');
  const [menu] = inputsIn(view);
  expect(menu?.element).toMatchObject({ type: 'static_select' });
  const option = { value: 'fixed-term', text: { type: 'plain_text', text: 'x' } };
  await submitted(view, given(view, null, { selected_option: option }));
  expect(arrivalsOf(work).at(-1)?.event).toMatchObject({ values: ['fixed-term'] });
});

test('countries are chosen in a menu of many', async () => {
  const view = await picked('passports');
  const several = [{ value: 'KE', text: { type: 'plain_text', text: 'Kenya' } }];
  await submitted(view, given(view, null, { selected_options: several }));
  expect(arrivalsOf(work).at(-1)?.event).toMatchObject({ values: ['KE'], question: 'passports' });
});

test('a number is typed', async () => {
  const view = await picked('stayMonths');
  expect(inputsIn(view)).toHaveLength(1);
  await submitted(view, given(view, '12'));
  expect(work.told.at(-1)?.replies[0]).toMatchObject({ kind: 'change', to: 12 });
});

describe('the modal stays open', () => {
  test('when nothing was given', async () => {
    const view = await picked('stayStart');
    const answer = JSON.parse(await submitted(view, given(view, '  ')));
    expect(answer.response_action).toBe('errors');
    expect(Object.keys(answer.errors)).toEqual([inputsIn(view)[1]?.block_id]);
  });

  test('when it could not be taken', async () => {
    const view = await picked('stayStart');
    work.engine.breakDown(new Error('the store is away'));
    const answer = JSON.parse(await submitted(view, given(view, '2 May 2025')));
    expect(Object.values(answer.errors)[0]).toContain('Please try again');
    work.engine.breakDown(undefined);
    expect(await submitted(view, given(view, '2 May 2025'), 't.4')).toBe('');
    expect(work.told.at(-1)?.replies[0]).toMatchObject({ kind: 'change', to: '2025-05-02' });
  });
});

test('a change that fails after Slack has closed the modal is told in the chat', async () => {
  const view = await picked('stayMonths');
  let fail = () => {};
  Object.assign(work.engine.host, {
    receive: () =>
      new Promise((_, reject) => {
        fail = () => reject(new Error('the store is away'));
      }),
  });
  expect(await submitted(view, given(view, '12'))).toBe('');
  fail();
  await vi.waitFor(() => expect(work.slack.of('chat.postEphemeral')).toHaveLength(1));
});

test('a modal that another person sends changes nothing', async () => {
  const view = await picked('stayMonths');
  const told = work.told.length;
  const metadata = view.private_metadata?.replace('U1', 'U2');
  await submitted({ ...view, private_metadata: metadata ?? '' }, given(view, '12'));
  await submitted({ ...view, private_metadata: 'nothing' }, given(view, '12'));
  expect(work.told).toHaveLength(told);
});

test('where no modal can be opened, the change is asked in the chat', async () => {
  work.slack.answering = ({ method }) =>
    method === 'views.open' ? { ok: false, error: 'expired_trigger_id' } : undefined;
  await work.postPayload(pressedIn(work.slack, { control: 'Change an answer' }));
  expect(work.told.at(-1)?.replies).toMatchObject([{ kind: 'ask', question: 'pick' }]);
});
