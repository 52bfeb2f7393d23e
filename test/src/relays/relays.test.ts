import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { asked, office, Stage, until } from './stage.ts';

const QUESTION = 'May my spouse work in Shanghai?';
const PAUSE_MS = 60;

describe('a question to the office', () => {
  test('reaches the desk, and the reply reaches the person, whose open question comes back', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    const [post] = stage.slack.posts('CT0001');
    expect(post?.text).toContain(QUESTION);
    expect(post?.text).toMatch(/Applicant [0-9a-f]{4}/);
    expect(post?.address.person).toBe('');
    await stage.inThread(root, 'Yes, with a permit.');
    await until('the reply', () => stage.telegram.textsFor('1').includes('Yes, with a permit.'));
    await until('the question', () =>
      (stage.telegram.told.at(-1)?.text ?? '').includes('Which citizenships'),
    );
  });

  test('names neither the person nor their account', async () => {
    const stage = await new Stage().start();
    await asked(stage, QUESTION, '7654321');
    expect(stage.slack.posts('CT0001')[0]?.text).not.toContain('7654321');
  });

  test('goes with the answers only where the person consents', async () => {
    const stage = await new Stage().start();
    await stage.starts('1');
    await stage.says('1', 'Kenya');
    await stage.says('1', `/ask ${QUESTION}`);
    await until('what would be sent', () =>
      stage.telegram.textsFor('1').includes('your answers so far'),
    );
    expect(stage.slack.told).toEqual([]);
    await stage.chooses('1', 'send-all');
    await until('the question at the desk', () => stage.slack.posts('CT0001').length === 1);
    expect(stage.slack.posts('CT0001')[0]?.text).toContain('Citizenships and passports: Kenya');
    await stage.starts('2');
    await stage.says('2', 'Peru');
    await stage.asks('2', QUESTION);
    await until('another', () => stage.slack.posts('CT0001').length === 2);
    expect(stage.slack.posts('CT0001')[1]?.text).not.toContain('Peru');
  });

  test('goes on in the same thread, both ways', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    await stage.says('1', '/ask And my children?');
    await until('more', () => stage.slack.posts('CT0001').length === 2);
    const more = stage.slack.posts('CT0001')[1];
    expect(more?.text).toContain('And my children?');
    expect(more?.address.thread).toBe(root);
    await stage.inThread(root, 'They may go to school.');
    await until('the reply', () => stage.telegram.textsFor('1').includes('go to school'));
  });

  test('without a desk is answered with how else to reach the office', async () => {
    const one = office('one', 'T0001');
    const { desk: _, ...without } = one;
    const stage = new Stage([{ ...without, settings: { ...one.settings, desk: false } }]);
    await stage.start();
    await stage.starts('1');
    await stage.says('1', `/ask ${QUESTION}`);
    await until('an answer', () =>
      stage.telegram.textsFor('1').includes('cannot pass anything on'),
    );
    expect(stage.telegram.textsFor('1')).toContain('Desk of one');
    expect(stage.slack.told).toEqual([]);
  });

  test('that the desk never takes is said not to have arrived', async () => {
    const stage = await new Stage().start();
    stage.slack.failures.push({ kind: 'gone' });
    await stage.starts('1');
    await stage.asks('1', QUESTION);
    await until('the truth', () =>
      stage.telegram.textsFor('1').includes('did not reach the office'),
    );
    expect(stage.telegram.textsFor('1')).toContain('Desk of one');
  });

  test('goes to a desk whose bot is not running: the person is told', async () => {
    const stage = new Stage();
    await stage.start([stage.telegram]);
    await stage.starts('1');
    await stage.asks('1', QUESTION);
    await until('the truth', () =>
      stage.telegram.textsFor('1').includes('did not reach the office'),
    );
  });
});

describe('once', () => {
  test('what comes three times goes once, both ways, also after restarts', async () => {
    const stage = await new Stage().start();
    await stage.starts('1');
    await stage.says('1', `/ask ${QUESTION}`);
    const sends = () =>
      stage.telegram.bring('1', { id: 'send', kind: 'choose', values: ['send-words'] });
    await Promise.all([sends(), sends(), sends()]);
    await until('the question at the desk', () => stage.slack.posts('CT0001').length > 0);
    const root = stage.slack.posts('CT0001')[0]?.message ?? '';
    await stage.isReady(root);
    expect(stage.slack.posts('CT0001')).toHaveLength(1);
    const replies = () => stage.inThread(root, 'Yes.', { id: 'reply' });
    await Promise.all([replies(), replies(), replies()]);
    await until('the reply', () => stage.telegram.textsFor('1').includes('Yes.'));
    await sleep(PAUSE_MS);
    expect(stage.telegram.textsFor('1').split('Yes.')).toHaveLength(2);
    await sleep(150);
    await stage.restart();
    await sends();
    await replies();
    await sleep(PAUSE_MS);
    expect(stage.slack.told).toEqual([]);
    expect(stage.telegram.told).toEqual([]);
  });

  test('what a stop left waiting is posted at the next start', async () => {
    const stage = await new Stage().start();
    stage.slack.failures.push({ kind: 'wait', seconds: 60 });
    await stage.starts('1');
    await stage.asks('1', QUESTION);
    await until('an attempt', () => stage.slack.attempts === 1);
    await sleep(PAUSE_MS);
    await stage.restart();
    await until('the question at the desk', () => stage.slack.posts('CT0001').length === 1);
    const root = stage.slack.posts('CT0001')[0]?.message ?? '';
    await stage.isReady(root);
    await stage.restart();
    await stage.inThread(root, 'Yes.');
    await until('the reply', () => stage.telegram.textsFor('1').includes('Yes.'));
    expect(stage.slack.told).toEqual([]);
  });

  test('a desk that fails for a while holds up nobody, and gets everything in order', async () => {
    const stage = await new Stage().start();
    stage.slack.failures.push({ kind: 'unsent' }, { kind: 'ambiguous' });
    await stage.starts('1');
    await stage.asks('1', QUESTION);
    await stage.says('1', '/ask Second.');
    const before = stage.telegram.told.length;
    await stage.says('1', '/status');
    await until('an answer meanwhile', () => stage.telegram.told.length > before);
    await until('both', () => stage.slack.posts('CT0001').length === 2);
    const [first, second] = stage.slack.posts('CT0001');
    expect(first?.text).toContain(QUESTION);
    expect(second?.text).toContain('Second.');
    expect(second?.address.thread).toBe(first?.message);
  });
});

describe('closing and leaving', () => {
  test('the person closes: the desk is told, and nothing is passed on after that', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    await stage.says('1', '/close');
    await until('a notice', () => stage.slack.posts('CT0001').length === 2);
    expect(stage.slack.posts('CT0001')[1]?.text).toContain('has closed this exchange');
    await stage.inThread(root, 'Too late.');
    await until('a notice', () => stage.slack.posts('CT0001').length === 3);
    expect(stage.slack.posts('CT0001')[2]?.text).toContain('was not passed on');
    await sleep(PAUSE_MS);
    expect(stage.telegram.textsFor('1')).not.toContain('Too late.');
  });

  test.each([
    ['by the word', { text: 'Close' }],
    ['in another language', { text: '结束' }],
    ['with a slash', { text: '/close' }],
  ])('staff close %s: the person is told, and can begin anew', async (_, { text }) => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    await stage.inThread(root, text, { id: 'close' });
    await stage.inThread(root, text, { id: 'close' });
    await until('the news', () =>
      stage.telegram.textsFor('1').includes('has closed this exchange'),
    );
    await until('a notice', () => stage.slack.posts('CT0001').length === 2);
    await stage.asks('1', 'Another question?');
    await until('a new thread', () => stage.slack.posts('CT0001').length === 3);
    const last = stage.slack.posts('CT0001')[2];
    expect(last?.address.thread).toBeUndefined();
    await stage.isReady(last?.message ?? '');
    await stage.inThread(root, 'To the old one.');
    await stage.inThread(last?.message ?? '', 'To the new one.');
    await until('the reply', () => stage.telegram.textsFor('1').includes('To the new one.'));
    expect(stage.telegram.textsFor('1')).not.toContain('To the old one.');
  });

  test('the button closes, too', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    const event = { id: 'b', kind: 'choose', values: ['/close'] } as const;
    const { thread: _, ...address } = {
      ...{ platform: 'slack', workspace: 'T0001', chat: 'CT0001', thread: root, person: 'USTAFF' },
    };
    await stage.slack.bring('USTAFF', event, { address, addressed: true, repliesTo: root });
    await until('the news', () =>
      stage.telegram.textsFor('1').includes('has closed this exchange'),
    );
  });

  test('whoever is forgotten has left: the desk learns no more, and nothing is kept', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    await stage.says('1', '/forget');
    await stage.says('1', 'yes');
    await until('a notice', () => stage.slack.posts('CT0001').length === 2);
    expect(stage.slack.posts('CT0001')[1]?.text).toContain('has left');
    await sleep(PAUSE_MS);
    await stage.inThread(root, 'Hello?');
    await until('a notice', () => stage.slack.posts('CT0001').length === 3);
    expect(stage.telegram.textsFor('1')).not.toContain('Hello?');
    await stage.restart();
    await stage.says('1', '/export');
    await until('an answer', () => stage.telegram.told.length > 0);
    expect(stage.telegram.textsFor('1')).not.toContain(QUESTION);
  });

  test('the desk is told when the person cannot be reached', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    stage.telegram.failures.push({ kind: 'gone' });
    await stage.inThread(root, 'Yes.');
    await until('a notice', () => stage.slack.posts('CT0001').length === 2);
    expect(stage.slack.posts('CT0001')[1]?.text).toContain('cannot be reached');
  });

  test('the desk is told when the bot of the person is not running', async () => {
    const stage = await new Stage().start();
    const root = await asked(stage, QUESTION);
    await stage.stop();
    await stage.start([stage.slack]);
    await stage.inThread(root, 'Yes.');
    await until('a notice', () => stage.slack.posts('CT0001').length === 2);
    expect(stage.slack.posts('CT0001')[1]?.text).toContain('cannot be reached');
  });
});
