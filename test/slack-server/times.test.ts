import { expect, test } from 'vitest';
import { modalView } from './block-shapes.ts';

function modal(time: object): object {
  const plain = (text: string) => ({ type: 'plain_text', text });
  const element = { type: 'timepicker', action_id: 'time', ...time };
  const block = { type: 'input', block_id: 'when', label: plain('When?'), element };
  return { type: 'modal', title: plain('A modal'), submit: plain('Go'), blocks: [block] };
}

test.each([
  [{}],
  [{ initial_time: '09:30' }],
  [{ initial_time: '23:59', timezone: 'Asia/Shanghai' }],
])('a time of day is asked for with %j', (time) => {
  expect(modalView.safeParse(modal(time)).success).toBe(true);
});

test.each([
  [{ initial_time: '9:30' }],
  [{ initial_time: '24:00' }],
  [{ initial_date: '2026-11-30' }],
])('and not with %j', (time) => {
  expect(modalView.safeParse(modal(time)).success).toBe(false);
});
