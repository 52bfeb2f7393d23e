import { describe, expect, test } from 'vitest';
import { type AtWork, arrivalsOf, atWork, direct } from './deliver.ts';
import { blocksOf, controlsIn, pressedIn } from './presses.ts';

/** A scientist who was asked so far. */
async function asked(...answers: string[]): Promise<AtWork> {
  const work = await atWork();
  const said = ['!start shanghai-2024-exchange scientist en', ...answers];
  for (const [i, text] of said.entries()) await work.postEvent(direct(text, `1.${i}`));
  return work;
}

function lastText({ slack }: AtWork): string {
  return slack.of('chat.postMessage').at(-1)?.args.text ?? '';
}

describe('a button', () => {
  test('answers, and then stands as words where it was', async () => {
    const work = await asked('Kenya');
    const press = pressedIn(work.slack, { control: 'Never a Chinese national' });
    expect((await work.postPayload(press)).status).toBe(200);
    expect(arrivalsOf(work).at(-1)).toMatchObject({
      address: { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' },
      event: { kind: 'choose', values: ['never'], question: 'formerChinese' },
    });
    expect(lastText(work)).toContain('What is your date of birth?');
    const [response] = work.slack.responses;
    expect(response?.body).toMatchObject({ replace_original: true });
    expect(response?.body.text).toContain('Your answer: Never a Chinese national');
    expect(controlsIn(response?.body.blocks as never)).toEqual([]);
  });

  test('of an older question changes nothing, and stays', async () => {
    const work = await asked('Kenya');
    const press = pressedIn(work.slack, { control: 'Never a Chinese national' });
    await work.postEvent(direct('renounced', '2.1'));
    await work.postPayload(press);
    expect(lastText(work)).toContain('belongs to an earlier question');
    expect(work.slack.responses).toEqual([]);
  });

  test('pressed fifty times at once is one answer', async () => {
    const work = await asked('Kenya');
    const presses = Array.from({ length: 50 }, (_, i) =>
      pressedIn(work.slack, { control: 'Never a Chinese national', at: `6.${i}` }),
    );
    const answers = await Promise.all(presses.map((press) => work.postPayload(press)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const taken = work.told.filter(({ replies }) =>
      replies.some((reply) => reply.kind === 'note' && reply.topic === 'taken'),
    );
    expect(taken).toHaveLength(2);
    expect(work.slack.responses).toHaveLength(1);
  });

  test('that could not be taken stays live, and the person is told', async () => {
    const work = await asked('Kenya');
    const press = pressedIn(work.slack, { control: 'Never a Chinese national' });
    work.engine.breakDown(new Error('the store is away'));
    expect((await work.postPayload(press)).status).toBe(200);
    const [response] = work.slack.responses;
    expect(response?.body).toMatchObject({
      ...{ replace_original: false, response_type: 'ephemeral' },
      text: expect.stringContaining('Please try again'),
    });
    work.engine.breakDown(undefined);
    await work.postPayload(press);
    expect(lastText(work)).toContain('What is your date of birth?');
  });

  test('whose message cannot be changed is answered all the same', async () => {
    const work = await asked('Kenya');
    const broken = { response_url: work.slack.responseUrl('broken') };
    await work.postPayload(pressedIn(work.slack, { control: 'Never a Chinese national' }, broken));
    expect(lastText(work)).toContain('What is your date of birth?');
    expect(work.engine.failures.map(([what]) => what)).toEqual(['slack answered message']);
  });

  test('of somebody else’s question in a channel is not theirs to press', async () => {
    const work = await asked('Kenya');
    const press = pressedIn(work.slack, { control: 'Never a Chinese national', user: 'U2' });
    await work.postPayload(press);
    expect(work.slack.responses[0]?.body.text).toContain('somebody else’s questions');
    expect(work.told).toHaveLength(2);
  });

  test('in a thread is answered in it', async () => {
    const work = await asked('Kenya');
    const press = pressedIn(work.slack, { control: 'Not sure' });
    Object.assign(press.message, { thread_ts: '0.7' });
    await work.postPayload(press);
    expect(arrivalsOf(work).at(-1)?.address.thread).toBe('0.7');
    expect(work.slack.of('chat.postMessage').at(-1)?.args.thread_ts).toBe('0.7');
  });
});

describe('a question whose answer is chosen in its own way', () => {
  test('countries are found as they are typed, in any of their names', async () => {
    const work = await asked();
    const find = async (value: string, language = 'en') => {
      const found = await work.postPayload({
        ...{ type: 'block_suggestion', value, block_id: 'U1|1|passports' },
        ...{ action_id: `several|${language}`, team: { id: 'T1' }, user: { id: 'U1' } },
        container: { type: 'message' },
      });
      const { options } = (await found.json()) as { options: { text: { text: string } }[] };
      return options.map(({ text }) => text.text);
    };
    expect(await find('ken')).toContain('Kenya');
    expect((await find('burm'))[0]).toBe('Myanmar');
    expect(await find('кен', 'ru')).toContain('Кения');
    expect(await find('肯', 'zh-Hans')).toContain('肯尼亚');
    expect(await find('qqq')).toEqual([]);
    expect(await find(' ')).toEqual([]);
    expect((await find('a')).length).toBeLessThanOrEqual(100);
  });

  test('several countries count when they are submitted', async () => {
    const work = await asked();
    const option = (label: string, value: string) => ({
      text: { type: 'plain_text', text: label } as const,
      value,
    });
    const several = [option('Kenya', 'KE'), option('Pakistan', 'PK')];
    await work.postPayload(pressedIn(work.slack, { control: 'multi_external_select', several }));
    expect(work.told).toHaveLength(1);
    await work.postPayload(pressedIn(work.slack, { control: 'Submit', several }));
    expect(arrivalsOf(work).at(-1)?.event).toMatchObject({
      ...{ kind: 'choose', values: ['KE', 'PK'], question: 'passports' },
    });
    expect(lastText(work)).toContain('Citizenships and passports: Kenya, Pakistan');
    expect(work.slack.responses[0]?.body.text).toContain('Your answer: Kenya, Pakistan');
  });

  test('a date is picked', async () => {
    const work = await asked('Kenya', 'never');
    await work.postPayload(pressedIn(work.slack, { control: 'datepicker', day: '1985-05-03' }));
    expect(lastText(work)).toContain('Noted – Date of birth: 3 May 1985');
  });

  test('a country is chosen', async () => {
    const work = await asked('Kenya', 'never', '3 May 1985', '1', '1');
    const chosen = { text: { type: 'plain_text', text: 'Kenya' } as const, value: 'KE' };
    await work.postPayload(pressedIn(work.slack, { control: 'external_select', chosen }));
    expect(lastText(work)).toContain('Country of the current employer: Kenya');
  });
});

test('what can be done next is a button that stays', async () => {
  const work = await asked('Pakistan and the UK', 'never', '3 May 1985', '1', '1', 'the UK');
  expect(lastText(work)).toContain('See everything anyway (!all)');
  await work.postPayload(pressedIn(work.slack, { control: 'See everything anyway' }));
  expect(arrivalsOf(work).at(-1)?.event).toMatchObject({ kind: 'choose', values: ['/all'] });
  expect(work.slack.responses).toEqual([]);
});

test('a verdict in blocks says what the text says', async () => {
  const work = await asked('Pakistan and the UK', 'never', '3 May 1985', '1', '1', 'the UK');
  const [verdict] = work.slack.of('chat.postMessage').slice(-1);
  const said = blocksOf(verdict).map((block) => ('text' in block ? block.text : undefined));
  expect(said[0]).toMatchObject({ text: 'On these answers, this exchange is not open to you' });
  expect(JSON.stringify(said)).toContain('Not met: Job in the country of nationality');
});
