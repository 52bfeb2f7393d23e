import type { KnownBlock } from '@slack/types';
import { beforeEach, describe, expect, test } from 'vitest';
import { breachesIn } from './block-limits.ts';
import { type AtWork, arrivalsOf, direct } from './deliver.ts';
import { SCIENTIST, saying } from './interview.ts';
import { blocksOf, boxesIn, pressed } from './presses.ts';

let work: AtWork;

beforeEach(async () => {
  work = await saying([...SCIENTIST, '!checklist']);
});

interface Listed {
  readonly blocks: KnownBlock[];
  readonly ts: string;
}

/** The last message with the first boxes, as it was posted. */
function listed(): Listed {
  const call = work.slack.of('chat.postMessage').findLast(({ args }) => {
    return args.blocks?.includes(', 1 to 10:');
  });
  return { blocks: blocksOf(call), ts: call?.ts ?? '' };
}

/** The message with the first boxes as it was changed last. */
function relisted(): Listed {
  const call = work.slack.of('chat.update').findLast(({ args }) => {
    return args.blocks?.includes(', 1 to 10:');
  });
  return { blocks: blocksOf(call), ts: call?.args.ts ?? '' };
}

function tickedIn({ blocks, ts }: Listed, items: readonly number[], at = '5.5') {
  const several = items.map((item) => boxesIn(blocks).options[item - 1] as never);
  return {
    ...pressed(blocks, { control: 'checkboxes', several, at }),
    channel: { id: 'D1', name: 'directmessage' },
    message: { type: 'message', user: 'UBOT', ts, text: '', blocks },
    response_url: work.slack.responseUrl('press'),
  };
}

test('a checklist is its full text, and boxes under it', () => {
  const posted = work.slack.of('chat.postMessage').slice(-2);
  expect(posted.map((call) => breachesIn(blocksOf(call)))).toEqual([[], []]);
  expect(posted[0]?.args.text).toContain('[ ] 1. ');
  expect(posted[0]?.args.text).toContain('!tick');
  const { options, initial_options } = boxesIn(listed().blocks);
  expect(options).toHaveLength(10);
  expect(initial_options).toBeUndefined();
  expect(options[0]?.text.text).toMatch(/^1\. /);
  expect(posted[0]?.args.text).toContain('Tick what is done, 1 to 10');
  expect(posted[1]?.args.text).toContain('Tick what is done, 31 to 38');
});

test('ticking changes the list in its place, text and boxes, and the page too', async () => {
  const posted = work.slack.of('chat.postMessage');
  await work.postPayload(tickedIn(listed(), [1, 3]));
  const { event } = arrivalsOf(work).at(-1) ?? {};
  expect(event).toMatchObject({ kind: 'command', command: 'tick' });
  const updates = work.slack.of('chat.update');
  expect(updates.map(({ args }) => args.ts)).toEqual(posted.slice(-2).map(({ ts }) => ts));
  expect(updates[0]?.args.text).toContain('[x] 1. ');
  expect(boxesIn(relisted().blocks).initial_options).toHaveLength(2);
  expect(work.slack.of('chat.postMessage')).toHaveLength(posted.length);
  expect(work.slack.of('views.publish')).toHaveLength(1);
});

test('of a list that the process does not know any more, the boxes change', async () => {
  const before = work.slack.of('chat.postMessage').length;
  await work.postPayload(tickedIn({ ...listed(), ts: '9.9' }, [1]));
  expect(work.slack.of('chat.update').map(({ args }) => args.ts)).toEqual(['9.9']);
  expect(work.slack.of('chat.postMessage')).toHaveLength(before);
});

test('a list that is asked for after a tick is told anew', async () => {
  await work.postPayload(tickedIn(listed(), [1]));
  const before = work.slack.of('chat.postMessage').length;
  await work.postEvent(direct('!checklist', '3.3'));
  expect(work.slack.of('chat.postMessage')).toHaveLength(before + 2);
  await work.postPayload(tickedIn(listed(), [1, 2], '5.6'));
  expect(work.slack.of('chat.postMessage')).toHaveLength(before + 2);
});

test('a tick is taken away', async () => {
  await work.postPayload(tickedIn(listed(), [1, 3]));
  await work.postPayload(tickedIn(relisted(), [3], '5.6'));
  expect(arrivalsOf(work).at(-1)?.event).toMatchObject({ command: 'untick' });
  expect(boxesIn(relisted().blocks).initial_options).toHaveLength(1);
});

test('a box used twice before the list could change is empty', async () => {
  const list = listed();
  await work.postPayload(tickedIn(list, [1]));
  await work.postPayload(tickedIn(list, [], '5.6'));
  expect(boxesIn(relisted().blocks).initial_options).toBeUndefined();
});

test('an older list takes no later tick away', async () => {
  const list = listed();
  await work.postPayload(tickedIn(list, [1]));
  await work.postPayload(tickedIn(list, [2], '5.6'));
  expect(boxesIn(relisted().blocks).initial_options).toHaveLength(2);
});

test('a list that cannot be changed any more is sent anew', async () => {
  work.slack.answering = ({ method }) =>
    method === 'chat.update' ? { ok: false, error: 'edit_window_closed' } : undefined;
  const before = work.slack.of('chat.postMessage').length;
  await work.postPayload(tickedIn(listed(), [1]));
  expect(work.slack.of('chat.postMessage')).toHaveLength(before + 2);
});

describe('the page of the App Home', () => {
  async function openHome() {
    const event = { type: 'app_home_opened', user: 'U1', channel: 'D1', event_ts: '4.4' };
    expect((await work.postEvent({ ...event, tab: 'home' })).status).toBe(200);
    const view = JSON.parse(work.slack.of('views.publish').at(-1)?.args.view ?? '{}');
    return view as { blocks: KnownBlock[]; private_metadata: string };
  }

  test('shows where the person stands, and the list to tick', async () => {
    const view = await openHome();
    expect(breachesIn(view.blocks, 100)).toEqual([]);
    expect(JSON.stringify(view.blocks)).toContain('Kenya');
    expect(boxesIn(view.blocks).options).toHaveLength(10);
    expect(work.slack.of('views.publish')[0]?.args.user_id).toBe('U1');
  });

  test('is ticked without a message in the chat', async () => {
    const view = await openHome();
    const before = work.slack.of('chat.postMessage').length;
    const several = [boxesIn(view.blocks).options[0] as never];
    const press = pressed(view.blocks, { control: 'checkboxes', several });
    await work.postPayload({ ...press, view, container: { type: 'view', view_id: 'V1' } });
    expect(arrivalsOf(work).at(-1)?.address.chat).toBe('D1');
    expect(work.slack.of('chat.postMessage')).toHaveLength(before);
    const shown = JSON.parse(work.slack.of('views.publish').at(-1)?.args.view ?? '{}');
    expect(boxesIn(shown.blocks).initial_options).toHaveLength(1);
  });

  test('goes on in the chat', async () => {
    const view = await openHome();
    const press = pressed(view.blocks, { control: 'Go on' });
    await work.postPayload({ ...press, view, container: { type: 'view' } });
    expect(arrivalsOf(work).at(-1)?.event).toMatchObject({ kind: 'choose', values: ['/start'] });
    expect(work.slack.of('chat.postMessage').at(-1)?.args.channel).toBe('D1');
  });

  test('of another person is not pressed', async () => {
    const view = await openHome();
    const told = work.told.length;
    const press = pressed(view.blocks, { control: 'Go on', user: 'U2' });
    await work.postPayload({ ...press, view, container: { type: 'view' } });
    expect(work.told).toHaveLength(told);
  });

  test('of somebody new says what it is, and begins', async () => {
    const event = { type: 'app_home_opened', user: 'U7', channel: 'D7', event_ts: '4.4' };
    await work.postEvent({ ...event, tab: 'home' });
    const view = JSON.parse(work.slack.of('views.publish').at(-1)?.args.view ?? '{}');
    expect(breachesIn(view.blocks, 100)).toEqual([]);
    expect(JSON.stringify(view.blocks)).toContain('You have not begun yet');
    expect(JSON.stringify(view.blocks)).toContain('"Begin"');
  });

  test('is not made for the messages tab', async () => {
    const event = { type: 'app_home_opened', user: 'U1', channel: 'D1', event_ts: '4.4' };
    await work.postEvent({ ...event, tab: 'messages' });
    expect(work.slack.of('views.publish')).toEqual([]);
  });

  test('comes again when it could not be shown', async () => {
    work.slack.answering = ({ method }) =>
      method === 'views.publish' ? { status: 500 } : undefined;
    const event = { type: 'app_home_opened', user: 'U1', channel: 'D1', event_ts: '4.4' };
    expect((await work.postEvent({ ...event, tab: 'home' })).status).toBe(503);
    work.engine.breakDown(new Error('the store is away'));
    expect((await work.postEvent({ ...event, tab: 'home' })).status).toBe(503);
  });
});
