import type { KnownBlock } from '@slack/types';
import { expect, test } from 'vitest';
import { createLists, type ListPayload } from '../../../adapters/slack/listed.ts';

const to = { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' };

function boxes(group: number): KnownBlock {
  const options = [{ text: { type: 'plain_text' as const, text: 'x' }, value: 'x' }];
  const element = { type: 'checkboxes' as const, action_id: `ticks|${group}`, options };
  return { type: 'actions', elements: [element] };
}

function part(place: number): ListPayload {
  return {
    ...{ kind: 'message', text: 'x', language: 'en', settles: true, blocks: [boxes(place)] },
    list: { part: place, of: 2 },
  };
}

/** Lists of which one of two parts was posted. */
function posted() {
  const lists = createLists();
  lists.done(to, part(0), undefined, '1.1');
  lists.done(to, part(1), undefined, '1.2');
  return lists;
}

const tick = { ts: '1.1', blocks: [boxes(0)] };

test('a part that has to be sent again goes to the same place, also when the tick is past', () => {
  const lists = posted();
  expect(lists.wayOf(to, part(0), lists.tickOf(to, part(0), tick))).toMatchObject({ ts: '1.1' });
  lists.done(to, part(0), tick);
  for (const _attempt of [1, 2]) {
    const same = lists.tickOf(to, part(1), undefined);
    expect(lists.wayOf(to, part(1), same)).toEqual({ kind: 'replace', ts: '1.2' });
  }
  lists.done(to, part(1), tick);
  expect(lists.tickOf(to, part(1), undefined)).toBeUndefined();
});

test('a new list after a tick that never came to its end is posted', () => {
  const lists = posted();
  lists.done(to, part(0), tick);
  const fresh = lists.tickOf(to, part(0), undefined);
  expect(lists.wayOf(to, part(0), fresh)).toEqual({ kind: 'post' });
});

test('parts after one that had to be sent anew follow it', () => {
  const lists = posted();
  lists.done(to, part(0), tick, '2.1');
  expect(lists.tickOf(to, part(1), undefined)).toBeUndefined();
});

test('a tick on the page changes the list in the chat, where there is one', () => {
  expect(posted().wayOf(to, part(1), 'home')).toEqual({ kind: 'replace', ts: '1.2' });
  expect(createLists().wayOf(to, part(1), 'home')).toEqual({ kind: 'leave' });
});

test('a tick in a list that is not known any more changes the boxes that were ticked', () => {
  const old = { ts: '0.5', blocks: [boxes(0)] };
  expect(posted().wayOf(to, part(0), old)).toEqual({ kind: 'replace', ts: '0.5' });
  expect(posted().wayOf(to, part(1), old)).toEqual({ kind: 'leave' });
});
