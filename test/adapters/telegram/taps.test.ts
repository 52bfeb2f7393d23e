import { describe, expect, test } from 'vitest';
import type { Arrival } from '../../../adapters/adapter.ts';
import type { Reply } from '../../../conversations/reply.ts';
import { labelsOf } from '../../telegram-server/screen.ts';
import { onStage, question, until } from './stage.ts';

const many: Reply = {
  ...{ kind: 'ask', question: 'papers', input: 'choices', text: 'Which papers do you have?' },
  choices: [
    { value: 'passport', label: 'Passport' },
    { value: 'diploma', label: 'Diploma' },
    { value: 'not-sure', label: 'Not sure' },
  ],
};
const countries: Reply = {
  ...{ kind: 'ask', question: 'passports', input: 'countries', text: 'Which citizenships?' },
  choices: [{ value: 'not-sure', label: 'Not sure' }],
};
const country: Reply = { ...countries, question: 'employer', input: 'country' };

function chosen({ event }: Arrival) {
  return event.kind === 'choose' ? { question: event.question, values: event.values } : event;
}

async function asked(reply: Reply) {
  const stage = await onStage();
  stage.host.answer = ({ event }) =>
    event.kind === 'choose' ? [{ kind: 'note', topic: 'taken', text: 'Noted.' }] : [reply];
  const ann = stage.server.person();
  ann.says('ask me');
  const message = await ann.waitFor(/\?|checklist/);
  const now = () => ann.screen().find(({ id }) => id === message.id);
  return { ...stage, ann, message, now };
}

test('a tap answers the question under which it stands, and its buttons go', async () => {
  const { server, host, ann, message, now } = await asked(question('health'));
  ann.taps('No', message);
  await ann.waitFor('Noted.');
  expect(chosen(host.arrivals[1]!)).toEqual({ question: 'health', values: ['no'] });
  await until('the buttons are gone', () => now()?.buttons.length === 0);
  expect(server.unanswered()).toEqual([]);
  expect(ann.tapped()[0]?.answer).toEqual({ text: '', isAlert: false });
  server.assertClean();
});

test('a tap on an older question says so and changes nothing', async () => {
  const { server, host, ann, message, now } = await asked(question('health'));
  host.isStale = () => true;
  ann.taps('Yes', message);
  await until('answered', () => ann.tapped()[0]?.answer !== undefined);
  expect(ann.tapped()[0]?.answer).toEqual({
    text: 'That button belongs to an earlier question.',
    isAlert: true,
  });
  expect(host.arrivals).toHaveLength(1);
  await until('the buttons are gone', () => now()?.buttons.length === 0);
  server.assertClean();
});

test('of fifty taps one is taken, and the others are told', async () => {
  const { host, ann, message } = await asked(question('health'));
  host.isStale = ({ event }) => event.kind === 'choose' && host.arrivals.length > 1;
  for (let i = 0; i < 50; i += 1) ann.taps('Yes', message);
  await until('all answered', () => ann.tapped().every(({ answer }) => answer));
  expect(host.arrivals).toHaveLength(2);
  expect(ann.screen().filter(({ text }) => text === 'Noted.')).toHaveLength(1);
  expect(ann.tapped().filter(({ answer }) => answer?.isAlert)).toHaveLength(49);
});

test('a tap that comes three times is taken once, and not told that it was late', async () => {
  const { server, host, ann, message } = await asked(question('health'));
  host.isStale = ({ event }) => event.kind === 'choose' && host.arrivals.length > 1;
  server.bringEach({ times: 3, how: 'in order' });
  server.faults.next({ method: 'answerCallbackQuery' }, { kind: 'internal' });
  ann.taps('Yes', message);
  await server.quiet();
  expect(host.arrivals).toHaveLength(2);
  expect(ann.tapped()[0]?.answer).toEqual({ text: '', isAlert: false });
});

test('a tap that could not be written is told so, and taken when it comes again', async () => {
  const { host, ann, message, now } = await asked(question('health'));
  host.failsNext = 1;
  ann.taps('Yes', message);
  await until('told', () => ann.tapped()[0]?.answer !== undefined);
  expect(ann.tapped()[0]?.answer?.text).toMatch(/tap again/);
  await ann.waitFor('Noted.');
  await until('the buttons are gone', () => now()?.buttons.length === 0);
});

test('what to do next stays', async () => {
  const choices = [{ value: '/checklist', label: 'Show my checklist' }];
  const next: Reply = { kind: 'note', topic: 'next', text: 'What next?', choices };
  const { server, host, ann, message, now } = await asked(next);
  expect(message.text).toBe('What next?\n\n– Show my checklist: /checklist');
  ann.taps('Show my checklist');
  await ann.waitFor('Noted.');
  await server.quiet();
  expect(chosen(host.arrivals[1]!)).toEqual({ question: undefined, values: ['/checklist'] });
  expect(now()?.buttons).toHaveLength(1);
});

describe('several options', () => {
  test('are marked in the message itself, and answered with Done', async () => {
    const { server, host, ann, message, now } = await asked(many);
    expect(labelsOf(message)).toEqual([['Passport', 'Diploma'], ['None of these'], ['Not sure']]);
    ann.taps('Passport', message);
    ann.taps('Diploma', message);
    const both = [['✓ Passport', '✓ Diploma'], ['Done (2 chosen)'], ['Not sure']];
    await until('both marked', () => `${labelsOf(now()!)}` === `${both}`);
    ann.taps('✓ Passport');
    await until('one marked', () => labelsOf(now()!)[1]?.[0] === 'Done (1 chosen)');
    expect(host.arrivals).toHaveLength(1);
    ann.taps('Done (1 chosen)');
    await ann.waitFor('Noted.');
    expect(chosen(host.arrivals[1]!)).toEqual({ question: 'papers', values: ['diploma'] });
    await until('all answered', () => server.unanswered().length === 0);
    server.assertClean();
  });

  test('none of them is an answer, and so is not to be sure', async () => {
    const { host, ann, message } = await asked(many);
    ann.taps('None of these', message);
    await ann.waitFor('Noted.');
    ann.taps('Not sure', message);
    await until('both', () => host.arrivals.length === 3);
    expect(host.arrivals.slice(1).map(chosen)).toEqual([
      { question: 'papers', values: [] },
      { question: 'papers', values: ['not-sure'] },
    ]);
  });

  test('the same tap again changes nothing', async () => {
    const { server, ann, message, now } = await asked(many);
    server.bringEach({ times: 3, how: 'in order' });
    ann.taps('Passport', message);
    await server.quiet();
    expect(labelsOf(now()!)[0]).toEqual(['✓ Passport', 'Diploma']);
  });

  test('Done right after a mark counts it, though it came with the message of before', async () => {
    const { server, host, ann, message } = await asked(many);
    server.faults.next({ method: 'editMessageReplyMarkup' }, { kind: 'slow', milliseconds: 200 });
    ann.taps('Passport', message);
    ann.taps('None of these', message);
    await ann.waitFor('Noted.');
    expect(chosen(host.arrivals[1]!)).toEqual({ question: 'papers', values: ['passport'] });
  });

  test('a mark that could not be shown is told', async () => {
    const { server, host, ann, message, now } = await asked(many);
    server.faults.next({ method: 'editMessageReplyMarkup' }, { kind: 'internal' });
    ann.taps('Passport', message);
    await until('told', () => ann.tapped()[0]?.answer !== undefined);
    expect(ann.tapped()[0]?.answer?.text).toMatch(/tap again/);
    expect(labelsOf(now()!)[0]).toEqual(['Passport', 'Diploma']);
    expect(host.failures).toEqual([
      'telegram keyboard: editMessageReplyMarkup: Internal Server Error',
    ]);
  });

  test('under a message that is gone they have to be typed', async () => {
    const { ann, message } = await asked(many);
    ann.deletes(message.id);
    ann.taps('Passport', message);
    await until('told', () => ann.tapped()[0]?.answer !== undefined);
    expect(ann.tapped()[0]?.answer?.text).toMatch(/type your answer/);
  });
});

describe('countries', () => {
  const regions = [['Africa', 'Americas', 'Asia'], ['Europe', 'Oceania'], ['Not sure']];

  test('one is picked by region and page', async () => {
    const { server, host, ann, message, now } = await asked(country);
    expect(labelsOf(message)).toEqual(regions);
    expect(message.text).toContain('Type the name, or pick it below.');
    ann.taps('Africa');
    await until('a page', () => labelsOf(now()!).flat().includes('🇩🇿 Algeria'));
    expect(labelsOf(now()!).slice(-3)).toEqual([
      ['Next page ›'],
      ['Parts of the world'],
      ['Not sure'],
    ]);
    ann.taps('Next page ›');
    await until('the next page', () => labelsOf(now()!).flat().includes('🇰🇪 Kenya'));
    ann.taps('🇰🇪 Kenya');
    await ann.waitFor('Noted.');
    expect(chosen(host.arrivals[1]!)).toEqual({ question: 'employer', values: ['KE'] });
    server.assertClean();
  });

  test('several keep their marks from page to page', async () => {
    const { server, host, ann, now } = await asked(countries);
    const shows = (label: string) => () => labelsOf(now()!).flat().includes(label);
    ann.taps('Africa');
    await until('a page', shows('🇩🇿 Algeria'));
    ann.taps('🇩🇿 Algeria');
    await until('a mark', shows('✓ 🇩🇿 Algeria'));
    ann.taps('Parts of the world');
    await until('regions', shows('Europe'));
    expect(labelsOf(now()!).slice(-2)).toEqual([['Done: Algeria'], ['Not sure']]);
    ann.taps('Europe');
    await until('another page', shows('🇦🇱 Albania'));
    ann.taps('🇦🇱 Albania');
    await until('two', shows('Done: Algeria, Albania'));
    expect(labelsOf(now()!)[0]).toEqual(['✓ 🇦🇱 Albania', '🇦🇩 Andorra']);
    ann.taps('Parts of the world');
    await until('regions again', shows('Africa'));
    ann.taps('Africa');
    await until('the first page again', shows('✓ 🇩🇿 Algeria'));
    ann.taps('✓ 🇩🇿 Algeria');
    await until('one', shows('Done: Albania'));
    ann.taps('Done: Albania');
    await ann.waitFor('Noted.');
    expect(chosen(host.arrivals[1]!)).toEqual({ question: 'passports', values: ['AL'] });
    server.assertClean();
  });

  test('more than fit into a button are typed', async () => {
    const { server, ann, now } = await asked(countries);
    ann.taps('Africa');
    await until('a page', () => labelsOf(now()!).flat().includes('🇩🇿 Algeria'));
    const labels = labelsOf(now()!)
      .flat()
      .filter((label) => /\p{RI}/u.test(label));
    for (const label of labels) {
      ann.taps(label);
      await server.quiet(1);
    }
    await until('all answered', () => ann.tapped().every(({ answer }) => answer));
    expect(ann.tapped().at(-1)?.answer?.text).toMatch(/type the names instead/);
    server.assertClean();
  });
});

describe('in a group', () => {
  async function inGroup() {
    const stage = await onStage();
    stage.host.answer = () => [question('health')];
    const group = stage.server.group({ privacy: true });
    const [ann, bob] = [stage.server.person({ firstName: 'Ann' }), stage.server.person()];
    const [annThere, bobThere] = [group.seat(ann), group.seat(bob)];
    annThere.says('/start');
    const message = await annThere.waitFor('What of health?');
    return { ...stage, group, annThere, bobThere, message };
  }

  test('only the person who is asked may answer; others are told whose it is', async () => {
    const { server, host, annThere, bobThere, message } = await inGroup();
    bobThere.taps('Yes', message);
    await until('told', () => bobThere.tapped()[0]?.answer !== undefined);
    expect(bobThere.tapped()[0]?.answer).toEqual({
      text: 'This question was put to Ann. Write /start to get your own.',
      isAlert: true,
    });
    expect(host.arrivals).toHaveLength(1);
    annThere.taps('Yes', message);
    await until('taken', () => host.arrivals.length === 2);
    server.assertClean();
  });

  test('without the name where the message that it answered is gone', async () => {
    const { host, annThere, bobThere } = await inGroup();
    const [first] = annThere.screen();
    host.answer = () => [question('age')];
    annThere.deletes(first!.id);
    annThere.says('/why');
    annThere.deletes(annThere.screen().at(-1)!.id);
    const message = await annThere.waitFor('What of age?');
    bobThere.taps('Yes', message);
    await until('told', () => bobThere.tapped()[0]?.answer !== undefined);
    expect(bobThere.tapped()[0]?.answer?.text).toMatch(/put to somebody else/);
  });
});

test('a tick changes the checklist where it stands', async () => {
  const list = (done: boolean): Reply => ({
    ...{ kind: 'checklist', text: `Your checklist\n[${done ? 'x' : ' '}] 1. Copy of passport` },
    items: [{ item: 'passport', who: 'you', clauses: [], done, text: 'Copy of passport' }],
  });
  const { server, host, ann, message, now } = await asked(list(false));
  host.answer = () => [list(true)];
  expect(labelsOf(message)).toEqual([['Tick 1']]);
  ann.taps('Tick 1');
  await until('ticked', () => now()?.text.includes('[x]') ?? false);
  expect(labelsOf(now()!)).toEqual([['Untick 1']]);
  expect(chosen(host.arrivals[1]!)).toEqual({ question: undefined, values: ['/tick passport'] });
  ann.taps('Tick 1', message);
  await server.quiet();
  expect(ann.screen().filter(({ from }) => from === 'bot')).toHaveLength(1);
  expect(host.failures).toEqual([]);
  ann.deletes(message.id);
  ann.taps('Tick 1', message);
  await ann.waitFor('[x]');
  server.assertClean();
});
