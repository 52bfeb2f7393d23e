import { expect, test } from 'vitest';
import { labelsOf } from '../../telegram-server/screen.ts';
import { converse } from './engine.ts';
import { onStage, type Stage, until } from './stage.ts';

type Asking = Awaited<ReturnType<typeof begun>>;

async function begun(payload: string, language: string) {
  const stage: Stage = await onStage();
  const { told } = converse(stage.host);
  const ann = stage.server.person({ language });
  const does = async (deed: () => unknown) => {
    deed();
    await stage.server.quiet(60);
  };
  await does(() => ann.start(payload));
  return { ...stage, ann, told, does };
}

/** Everything that the conversation told stands on the screen, word for word. */
function expectAllShown({ ann, told }: Asking): void {
  const screen = ann
    .screen()
    .map(({ text }) => text)
    .join('\n')
    .replace(/\s+/g, ' ');
  for (const reply of told) {
    if (!('text' in reply)) continue;
    for (const line of reply.text.split('\n'))
      expect(screen).toContain(line.replace(/\s+/g, ' ').trim());
  }
}

test('a whole interview by buttons and words, in English', async () => {
  const asking = await begun('shanghai-2024-exchange_scientist_en', 'ru');
  const { ann, does, server, host, told } = asking;
  await does(() => ann.says('Pakistan and the UK'));
  await does(() => ann.taps('Never a Chinese national'));
  await does(() => ann.says('3 May 1985'));
  await does(() => ann.taps('Permanent job'));
  await does(() => ann.says('1'));
  await does(() => ann.taps('Europe'));
  await does(() => ann.taps('Next page ›'));
  await does(() => ann.taps('Next page ›'));
  await does(() => ann.taps('🇬🇧 United Kingdom'));
  const verdict = told.find((reply) => reply.kind === 'verdict');
  expect(verdict).toMatchObject({ outcome: 'ineligible', certain: true });
  expectAllShown(asking);
  expect(labelsOf(ann.screen().at(-1)!).flat()).toContain('Change an answer');
  expect(host.failures).toEqual([]);
  expect(server.unanswered()).toEqual([]);
  server.assertClean();
});

test.each([
  ['zh-hans', 'shanghai-2024-exchange_host_zh', /您|请/],
  ['ru', 'shanghai-2024-cooperation_ru', /Вы|вы/],
])('everything is shown in %s', async (language, payload, polite) => {
  const asking = await begun(payload, language);
  const { ann, does, server, host } = asking;
  for (let i = 0; i < 12; i += 1) await does(() => ann.says('1'));
  for (const command of ['/help', '/status', '/verdict', '/checklist', '/privacy'])
    await does(() => ann.says(command));
  expectAllShown(asking);
  expect(ann.screen().some(({ text }) => polite.test(text))).toBe(true);
  expect(host.failures).toEqual([]);
  server.assertClean();
});

test('a long checklist is ticked where it stands', async () => {
  const { ann, does, server, host } = await begun('shanghai-2024-exchange_host_en', 'en');
  await does(() => ann.says('/checklist'));
  const parts = ann
    .screen()
    .filter(({ buttons }) => /^(Unt|T)ick 1$/.test(buttons[0]?.[0]?.text ?? ''));
  expect(parts).toHaveLength(1);
  const count = () => ann.screen().filter(({ text }) => text.includes('Your checklist')).length;
  const before = count();
  await does(() => ann.taps('Tick 2'));
  await until('ticked', () => ann.screen().some(({ text }) => text.includes('[x] 2. ')));
  expect(count()).toBe(before);
  await does(() => ann.says('/export'));
  expect(
    ann.screen().some(({ message }) => message.document?.file_name === 'callguide-export.json'),
  ).toBe(true);
  expect(host.failures).toEqual([]);
  server.assertClean();
});

test('what holds no words, and an edit, are answered, and the open question stays', async () => {
  const { ann, does, server, told } = await begun('shanghai-2024-exchange_scientist_en', 'en');
  await does(() => ann.sends('voice'));
  expect(told.at(-2)).toMatchObject({ kind: 'note', topic: 'unread-media' });
  expect(told.at(-1)).toMatchObject({ kind: 'ask', question: 'passports' });
  const said = ann.says('Kenya');
  await server.quiet(60);
  const open = told.at(-1);
  await does(() => ann.edits(said, 'Serbia'));
  expect(told.at(-2)).toMatchObject({ kind: 'note', topic: 'unread-edit' });
  expect(told.at(-1)).toEqual(open);
  server.assertClean();
});

test('a tap on a question of before changes nothing and says so', async () => {
  const { ann, does, server, told } = await begun('shanghai-2024-exchange_scientist_en', 'en');
  const first = await ann.waitFor('Which citizenships', { anyTime: true });
  await does(() => ann.says('Kenya'));
  const count = told.length;
  await does(() => ann.taps('Not sure', first));
  expect(told).toHaveLength(count);
  expect(ann.tapped().at(-1)?.answer).toMatchObject({
    text: expect.stringContaining('earlier question'),
    isAlert: true,
  });
  server.assertClean();
});
