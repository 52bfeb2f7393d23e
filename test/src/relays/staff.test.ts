import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../../conversations/address.ts';
import type { Relay } from '../../../src/relays/relay.ts';
import { asked, office, Stage, until } from './stage.ts';

const QUESTION = 'Is there a template?';
const PAUSE_MS = 60;

describe('who may answer', () => {
  test('a stranger in the channel is not passed on, logged without words, and told once', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    await stage.inThread(root, 'Secret words', { person: 'USTRANGER' });
    await stage.inThread(root, 'More words', { person: 'USTRANGER' });
    await until('a notice', () => stage.slack.posts('CT0001').length === 2);
    await sleep(PAUSE_MS);
    expect(stage.slack.posts('CT0001')).toHaveLength(2);
    expect(stage.slack.posts('CT0001')[1]?.text).toContain('Only staff');
    expect(stage.telegram.textsFor('1')).not.toMatch(/Secret|More/);
    expect(stage.refused.map(({ what }) => what)).toEqual(['desk', 'desk']);
    expect(JSON.stringify(stage.refused)).not.toContain('words');
  });

  test('staff who are guests may not, checked at every action', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    await stage.inThread(root, 'As a member.');
    await until('the reply', () => stage.telegram.textsFor('1').includes('As a member.'));
    stage.slack.guests.add('USTAFF');
    await stage.inThread(root, 'As a guest.');
    await sleep(PAUSE_MS);
    expect(stage.telegram.textsFor('1')).not.toContain('As a guest.');
    expect(stage.refused).toHaveLength(1);
  });

  test('where the platform cannot tell, nobody is staff, and it is to come again', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    const { isGuest } = stage.slack;
    stage.slack.isGuest = () => Promise.reject(new Error('no answer'));
    await expect(stage.inThread(root, 'Yes.', { id: 'again' })).rejects.toThrow('no answer');
    stage.slack.isGuest = isGuest;
    await stage.inThread(root, 'Yes.', { id: 'again' });
    await until('the reply', () => stage.telegram.textsFor('1').includes('Yes.'));
  });

  test('what is said outside of the threads is nobody’s answer', async () => {
    const stage = await new Stage().start();
    await asked(stage, QUESTION);
    await stage.inThread('another-thread', 'Lunch?');
    await sleep(PAUSE_MS);
    expect(stage.slack.posts('CT0001')).toHaveLength(1);
    expect(stage.telegram.textsFor('1')).not.toContain('Lunch?');
  });
});

test('a reply that comes before it is written that the question is posted reaches the person', async () => {
  const stage = await new Stage().start();
  const root = await asked(stage, QUESTION);
  const store = stage.engine.store('relays');
  for await (const [key = '', text = ''] of store.iterator<string>()) {
    if (!key.startsWith('person:')) continue;
    const { value: row } = JSON.parse(text) as { value: Relay };
    const { thread, ...more } = row;
    const { id: mark = '', root: _, ...begins } = thread ?? {};
    const post = { kind: 'words', mark, text: QUESTION, language: 'en', begins };
    await store.set(key, JSON.stringify({ value: { ...more, waiting: [post] } }));
  }
  await stage.inThread(root, 'At once.');
  await until('the reply', () => stage.telegram.textsFor('1').includes('At once.'));
  expect(stage.slack.posts('CT0001')).toHaveLength(1);
});

describe('edits', () => {
  test('a corrected reply is told as corrected, and one that was deleted as taken back', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    await stage.inThread(root, 'On Monday.');
    await until('the reply', () => stage.telegram.textsFor('1').includes('On Monday.'));
    await stage.inThread(root, '', {
      ...{ id: 'edit-1', edit: { kind: 'changed', text: 'On Tuesday.' } },
    });
    await until('the correction', () => stage.telegram.textsFor('1').includes('On Tuesday.'));
    expect(stage.telegram.textsFor('1')).toContain('has corrected');
    await stage.inThread(root, '', {
      ...{ id: 'edit-2', edit: { kind: 'deleted', text: 'On Tuesday.' } },
    });
    await until('the end of it', () => stage.telegram.textsFor('1').includes('taken this back'));
  });

  test('a picture is not passed on, and the thread is told so', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    const event = { id: 'p', kind: 'unread', what: 'media' } as const;
    await stage.inThread(root, '', { event });
    await until('a notice', () => stage.slack.posts('CT0001').length === 2);
    expect(stage.slack.posts('CT0001')[1]?.text).toContain('Only words');
  });
});

describe('two offices on one Telegram bot', () => {
  async function both(): Promise<Stage> {
    const stage = new Stage([office('one', 'T0001'), office('two', 'T0002')]);
    await stage.start();
    await stage.starts('1', 'office-one_shanghai-2024-exchange_scientist_en');
    await stage.starts('2', 'shanghai-2024-exchange_scientist_en_office-two');
    return stage;
  }

  test('each person belongs to the office of the deep link, which the conversation never sees', async () => {
    const stage = await both();
    await stage.asks('1', 'Question of the first?');
    await stage.asks('2', 'Question of the second?');
    await until('both', () => stage.slack.told.length === 2);
    await sleep(PAUSE_MS);
    const [first] = stage.slack.posts('CT0001');
    const [second] = stage.slack.posts('CT0002');
    expect([first?.text, second?.text].map((text) => text?.match(/of the \w+/)?.[0])).toEqual([
      'of the first',
      'of the second',
    ]);
    await stage.says('1', '/office');
    await until('the contact', () => stage.telegram.textsFor('1').includes('Desk of one'));
    expect(stage.telegram.textsFor('1')).not.toContain('Desk of two');
  });

  test('nothing that staff of one do reaches a person of the other', async () => {
    const stage = await both();
    await stage.asks('1', QUESTION);
    await stage.asks('2', QUESTION);
    await until('both', () => stage.slack.told.length === 2);
    const [root] = stage.slack.posts('CT0002');
    const foreign = root?.message ?? '';
    await stage.isReady(foreign);
    await stage.inThread(foreign, 'By the wrong team.', { team: 'T0001' });
    await stage.inThread(foreign, 'By the wrong staff.', { team: 'T0002', person: 'USTRANGER' });
    const address = { ...{ platform: 'slack', workspace: 'T0001', chat: 'CT0002' } };
    await stage.slack.bring(
      'USTAFF',
      { id: 'z', kind: 'text', text: 'By the wrong workspace.' },
      {
        ...{ address: { ...address, thread: foreign, person: 'USTAFF' }, addressed: false },
      },
    );
    await stage.inThread(foreign, 'By their own.', { team: 'T0002' });
    await until('the reply', () => stage.telegram.textsFor('2').includes('By their own.'));
    await sleep(PAUSE_MS);
    expect(stage.telegram.textsFor('2')).not.toContain('By the wrong');
    expect(stage.telegram.textsFor('1')).not.toContain('By ');
  });

  test('whoever goes to the other office is no longer reached by the first', async () => {
    const stage = await both();
    await stage.asks('1', QUESTION);
    await until('the question', () => stage.slack.posts('CT0001').length === 1);
    const root = stage.slack.posts('CT0001')[0]?.message ?? '';
    await stage.isReady(root);
    await stage.starts('1', 'office-two');
    await stage.inThread(root, 'By the first office.');
    await until('a notice', () => stage.slack.posts('CT0001').length === 2);
    await stage.says('1', '/ask And now?');
    await until('the other desk', () => stage.slack.posts('CT0002').length === 1);
    await until('the end at the first', () => stage.slack.posts('CT0001').length === 3);
    expect(stage.slack.posts('CT0001')[2]?.text).toContain('has closed');
    expect(stage.telegram.textsFor('1')).not.toContain('By the first office.');
  });

  test('whoever named no office has no desk; after /forget the office is forgotten, too', async () => {
    const stage = await both();
    await stage.starts('3', 'en');
    await stage.says('3', '/ask Anybody?');
    await until('an answer', () =>
      stage.telegram.textsFor('3').includes('cannot pass anything on'),
    );
    await stage.says('1', '/forget');
    await stage.says('1', 'yes');
    await until('the end', () => stage.telegram.textsFor('1').includes('is deleted'));
    await sleep(PAUSE_MS);
    await stage.starts('1', 'en');
    await stage.says('1', '/ask Anybody?');
    await until('an answer', () =>
      stage.telegram.textsFor('1').includes('cannot pass anything on'),
    );
    expect(stage.slack.told).toEqual([]);
  });
});

describe('a desk in Telegram', () => {
  const desk: Address = { platform: 'telegram', workspace: '100', chat: '-500', person: '' };

  function reply(stage: Stage, repliesTo: string, text: string, person = '9001'): Promise<void> {
    const address = { platform: 'telegram', workspace: '100', chat: '-500', person };
    const event = { id: stage.id(), kind: 'text', text } as const;
    return stage.telegram.bring(person, event, { address, repliesTo });
  }

  test('takes replies to any of the bot’s messages, and leaves other talk to the conversation', async () => {
    const stage = new Stage([office('one', 'T0001', { desk, language: 'ru' })]);
    await stage.start([stage.telegram]);
    await stage.starts('1');
    await stage.asks('1', QUESTION);
    await until('the question', () => stage.telegram.posts('-500').length === 1);
    expect(stage.telegram.posts('-500')[0]?.text).toContain('Новый вопрос');
    await stage.says('1', '/ask More?');
    await until('more', () => stage.telegram.posts('-500').length === 2);
    const [first, second] = stage.telegram.posts('-500');
    expect(second?.after).toBe(first?.message);
    await stage.isReady(second?.message ?? '');
    await reply(stage, second?.message ?? '', 'Here it is.');
    await until('the reply', () => stage.telegram.textsFor('1').includes('Here it is.'));
    await reply(stage, first?.message ?? '', 'By a stranger.', '666');
    await until('a notice', () => stage.telegram.posts('-500').length === 3);
    await reply(stage, 'm-unknown', 'hello', '9001');
    await until('a welcome', () => stage.telegram.textsFor('9001').includes('Hello.'));
    expect(stage.telegram.textsFor('1')).not.toContain('By a stranger.');
  });
});
