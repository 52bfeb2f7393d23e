import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { field, formOf, staffScene } from './made-up-staff.ts';

const TEXT = formOf(field('text', { kind: 'text', value: 'Dear all' }));
const label = (name: string) => `Label of ${name}`;

/** A form with a field of each kind. */
function formOfAll() {
  const choices = ['en', 'zh', 'ru'].map((value) => ({ value, label: `In ${value}` }));
  const items = Array.from({ length: 12 }, (_, i) => ({ value: `item-${i}`, label: `Item ${i}` }));
  return formOf(
    ...[field('name'), field('text', { kind: 'text', hint: 'Any words' })],
    ...[field('call', { kind: 'choice', choices }), field('speak', { kind: 'choices', choices })],
    field('items', { kind: 'choices', choices: items, optional: true }),
    ...[field('day', { kind: 'date' }), field('hour', { kind: 'time' })],
    ...[field('empty', { optional: true }), field('none', { kind: 'date', optional: true })],
  );
}

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('a button opens the form of its event, and what is filled in is handed over', async () => {
    const { server, staff, ann, menu } = await staffScene(mode);
    const address = { workspace: server.team.id, chat: ann.channel, person: ann.id };
    staff.opens(formOfAll());
    ann.presses('Write');
    const modal = await ann.waitForModal('Any words');
    expect(modal.title).toBe('Write to people');
    await modal.submits({
      [label('name')]: 'Ann’s letter',
      [label('text')]: 'One line.\nAnother <!channel> & more.',
      ...{ [label('call')]: 'In zh', [label('speak')]: ['In en', 'In ru'] },
      [label('items')]: ['Item 3', 'Item 11'],
      ...{ [label('day')]: '2026-12-20', [label('hour')]: '09:30' },
    });
    expect(ann.modal()).toBeUndefined();
    const [handed] = staff.handed;
    expect(handed?.fields).toEqual({
      ...{ name: 'Ann’s letter', text: 'One line.\nAnother <!channel> & more.' },
      ...{ call: 'zh', speak: ['en', 'ru'], items: ['item-3', 'item-11'] },
      ...{ day: '2026-12-20', hour: '09:30', empty: '', none: '' },
    });
    expect(handed).toMatchObject({
      form: 'write:42',
      arrival: {
        address: { platform: 'slack', ...address },
        event: { kind: 'choose', values: ['staff:write'], language: 'en-GB' },
        ...{ addressed: true, message: menu, repliesTo: menu },
      },
    });
    expect(staff.received).toEqual([]);
    expect(ann.warnings).toEqual([]);
  });

  test('the slash command opens it too, in any channel, and answers in direct messages', async () => {
    const { server, staff, ann } = await staffScene(mode);
    staff.opens(TEXT);
    const group = server.group({ members: [ann], isWithoutBot: true });
    ann.at(group).runs('/callguide staff write');
    await (await ann.waitForModal('Label of text')).submits();
    expect(staff.handed).toMatchObject([
      {
        fields: { text: 'Dear all' },
        arrival: {
          address: { chat: ann.channel },
          event: { kind: 'command', command: 'staff', argument: 'write' },
        },
      },
    ]);
    expect(ann.at(group).screen()).toEqual([]);
    expect(staff.received).toEqual([]);
  });

  test('complaints stand at their inputs; what was filled in stays, and is taken once it is right', async () => {
    const { staff, ann } = await staffScene(mode);
    staff.opens(formOf(field('text', { kind: 'text' }), field('day', { kind: 'date' })));
    staff.judge = async ({ fields }) =>
      fields.day === '2020-01-01' ? { day: 'That day is over.', other: 'And look up.' } : undefined;
    ann.presses('Write');
    const modal = await ann.waitForModal('Label of day');
    await modal.submits({ [label('text')]: 'Dear all', [label('day')]: '2020-01-01' });
    const again = await ann.waitForModal('That day is over.');
    const [first, second] = Object.values(again.errors);
    expect([first, second].toSorted()).toEqual(['And look up.', 'That day is over.']);
    await again.submits({ [label('day')]: '2030-01-01' });
    expect(ann.modal()).toBeUndefined();
    expect(staff.handed.map(({ fields }) => fields)).toEqual([
      { text: 'Dear all', day: '2020-01-01' },
      { text: 'Dear all', day: '2030-01-01' },
    ]);
    const ids = staff.handed.map(({ arrival }) => arrival.event.id);
    // It is the same form, so it is done once, whoever answers.
    expect(new Set(ids).size).toBe(1);
  });

  test('a form that is slow to come is announced, and then there', async () => {
    const { staff, ann } = await staffScene(mode);
    staff.form = async () => sleep(1500, TEXT);
    ann.presses('Write');
    await ann.waitForModal('the form is on its way');
    await (await ann.waitForModal('Label of text')).submits({ [label('text')]: 'Late' });
    expect(staff.handed[0]?.fields).toEqual({ text: 'Late' });
    expect(ann.warnings).toEqual([]);
  });

  test('what takes longer than Slack waits goes on: it is said in the modal, and so is the end', async () => {
    const { staff, ann } = await staffScene(mode);
    staff.opens(TEXT);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    staff.judge = () => promise;
    ann.presses('Write');
    const sending = (await ann.waitForModal('Label of text')).submits();
    await ann.waitForModal('it goes on');
    await sending;
    resolve(undefined);
    await ann.waitForModal('That is done');
    expect(staff.handed).toHaveLength(1);
    expect(ann.warnings).toEqual([]);
  });

  test('a form from before a restart is taken', async () => {
    const { staff, ann, restart } = await staffScene(mode);
    staff.opens(TEXT);
    ann.presses('Write');
    const modal = await ann.waitForModal('Label of text');
    await restart();
    await modal.submits({ [label('text')]: 'Kept' });
    expect(ann.modal()).toBeUndefined();
    expect(staff.handed).toMatchObject([{ form: 'write:42', fields: { text: 'Kept' } }]);
    expect(ann.warnings).toEqual([]);
  });

  test('a button of staff from before a restart is received, and stays', async () => {
    const { staff, ann, menu, restart } = await staffScene(mode);
    await restart();
    ann.presses('Pause');
    await vi.waitFor(() => expect(staff.received).toHaveLength(1));
    expect(staff.received[0]).toMatchObject({
      ...{ message: menu, event: { kind: 'choose', values: ['staff:pause'] } },
    });
    expect(ann.screen().at(-1)?.labels).toEqual(['Write', 'Pause']);
    expect(ann.warnings).toEqual([]);
  });
});

describe('where there is no form', () => {
  test('the event is received as any other', async () => {
    const { staff, ann } = await staffScene('http');
    ann.presses('Pause');
    await vi.waitFor(() => expect(staff.received).toHaveLength(1));
    ann.runs('/callguide staff');
    await vi.waitFor(() => expect(staff.received).toHaveLength(2));
    ann.says('!staff broadcasts');
    await vi.waitFor(() => expect(staff.received).toHaveLength(3));
    expect(staff.received.map(({ event }) => event)).toMatchObject([
      { kind: 'choose', values: ['staff:pause'] },
      { kind: 'command', command: 'staff', argument: '' },
      { kind: 'command', command: 'staff', argument: 'broadcasts' },
    ]);
    expect(ann.modal()).toBeUndefined();
  });

  test('and that is only known late, the modal says so and the answer goes to the chat', async () => {
    const { staff, ann } = await staffScene('http');
    staff.form = () => sleep(1500, undefined);
    ann.presses('Write');
    await ann.waitForModal('the form is on its way');
    await ann.waitForModal('nothing to fill in');
    await vi.waitFor(() => expect(staff.received).toHaveLength(1));
  });

  test('as Slack opens none any more, the event is received', async () => {
    const { server, staff, ann, engine } = await staffScene('http');
    staff.opens(TEXT);
    server.faults.next({ method: 'views.open' }, { kind: 'refuse', error: 'expired_trigger_id' });
    ann.presses('Write');
    await vi.waitFor(() => expect(staff.received).toHaveLength(1));
    const [failure] = engine.failures.splice(0);
    expect(String(failure?.[1])).toContain('views.open: expired_trigger_id');
  });

  test('as it does not fit into a modal, the event is received', async () => {
    const { staff, ann } = await staffScene('http');
    const choices = Array.from({ length: 101 }, (_, i) => ({ value: `${i}`, label: `${i}` }));
    staff.opens(formOf(field('many', { kind: 'choice', choices })));
    ann.presses('Write');
    await vi.waitFor(() => expect(staff.received).toHaveLength(1));
    expect(ann.modal()).toBeUndefined();
  });

  test('as nobody could be asked, the person is told, and nothing is received', async () => {
    const { staff, ann, engine } = await staffScene('http');
    staff.form = () => Promise.reject(new Error('the store is away'));
    ann.presses('Write');
    await ann.waitFor('Something went wrong on my side');
    staff.form = () => sleep(1500).then(() => Promise.reject(new Error('the store is away')));
    ann.presses('Write');
    await ann.waitForModal('there is no form');
    await vi.waitFor(() => expect(engine.failures).toHaveLength(2));
    expect(engine.failures.splice(0).map(([, error]) => String(error))).toEqual([
      ...['Error: the store is away', 'Error: the store is away'],
    ]);
    expect(staff.received).toEqual([]);
  });
});

describe('a form that was sent', () => {
  test('twice is taken once', async () => {
    const { staff, ann } = await staffScene('http');
    staff.opens(TEXT);
    staff.judge = () => sleep(200, undefined);
    ann.presses('Write');
    const modal = await ann.waitForModal('Label of text');
    await Promise.all([modal.submits(), modal.submits()]);
    await modal.submits();
    expect(staff.handed).toHaveLength(1);
    expect(ann.warnings).toEqual([]);
  });

  test('and is found wrong late, stands there again as it was filled in', async () => {
    const { staff, ann } = await staffScene('http');
    const choices = ['a', 'b'].map((value) => ({ value, label: `Choice ${value}` }));
    staff.opens(
      formOf(
        ...[field('text', { kind: 'text' }), field('day', { kind: 'date' })],
        ...[field('one', { kind: 'choice', choices }), field('hour', { kind: 'time' })],
        ...[field('some', { kind: 'choices', choices }), field('none', { optional: true })],
      ),
    );
    const { promise, resolve } = Promise.withResolvers<Record<string, string>>();
    staff.judge = () => promise;
    ann.presses('Write');
    const modal = await ann.waitForModal('Label of text');
    const filled = { [label('text')]: 'A long\nletter', [label('day')]: '2026-12-20' };
    const more = { [label('one')]: 'Choice b', [label('some')]: ['Choice a'] };
    await modal.submits({ ...filled, ...more, [label('hour')]: '10:00' });
    await ann.waitForModal('it goes on');
    resolve({ day: 'That day is taken.' });
    const again = await ann.waitForModal('That day is taken.');
    staff.judge = async () => undefined;
    await again.submits();
    expect(staff.handed).toHaveLength(2);
    expect(staff.handed[1]?.fields).toEqual(staff.handed[0]?.fields);
    expect(staff.handed[1]?.fields).toMatchObject({ text: 'A long\nletter', some: ['a'] });
  });

  test('and is found wrong when its modal was closed, is told in the chat', async () => {
    const { staff, ann, engine } = await staffScene('http');
    staff.opens(TEXT);
    const { promise, resolve } = Promise.withResolvers<Record<string, string>>();
    staff.judge = () => promise;
    ann.presses('Write');
    await (await ann.waitForModal('Label of text')).submits();
    (await ann.waitForModal('it goes on')).closes();
    resolve({ text: 'Too many words.' });
    const told = await ann.waitFor('Too many words.', { anyTime: true });
    expect(told.isEphemeral).toBe(true);
    expect(String(engine.failures.splice(0)[0]?.[1])).toContain('views.update: not_found');
  });

  test('and could not be taken stays as it is, and can be sent again', async () => {
    const { staff, ann, engine } = await staffScene('http');
    staff.opens(TEXT);
    staff.judge = () => Promise.reject(new Error('the store is away'));
    ann.presses('Write');
    const modal = await ann.waitForModal('Label of text');
    await modal.submits({ [label('text')]: 'Precious words' });
    const again = await ann.waitForModal('Something went wrong on my side');
    expect(engine.failures.splice(0)).toHaveLength(1);
    staff.judge = async () => undefined;
    await again.submits();
    expect(ann.modal()).toBeUndefined();
    expect(staff.handed[1]?.fields).toEqual({ text: 'Precious words' });
  });

  test('while Slack tells nothing of the person is answered in time all the same', async () => {
    const { server, staff, ann } = await staffScene('http');
    staff.opens(TEXT);
    server.faults.during(20_000, { kind: 'hang' }, { method: 'users.info' });
    ann.presses('Write');
    const modal = await ann.waitForModal('Label of text');
    staff.judge = () => sleep(1000, undefined);
    await modal.submits();
    await ann.waitForModal('That is done');
    expect(staff.handed).toHaveLength(1);
    expect(staff.handed[0]?.arrival.event.language).toBeUndefined();
    expect(ann.warnings).toEqual([]);
  });

  test('in a channel, by whoever pressed the button there: the host hears who it was', async () => {
    const { server, staff, adapter, ann } = await staffScene('http');
    const bob = server.member();
    const group = server.group({ members: [ann, bob] });
    const desk = { platform: 'slack', workspace: server.team.id, chat: group.id, person: ann.id };
    const choices = [{ value: 'staff:pause', label: 'Pause it' }];
    const note = { kind: 'note', topic: 'staff', text: 'Sending', choices } as const;
    const [payload] = adapter().render([note], { address: desk, language: 'en' });
    if (payload) await adapter().send(desk, payload);
    bob.at(group).presses('Pause it');
    await vi.waitFor(() => expect(staff.received).toHaveLength(1));
    expect(staff.received[0]?.address).toEqual({ ...desk, person: bob.id });
    expect(group.screen().at(-1)?.labels).toEqual(['Pause it']);
  });
});
