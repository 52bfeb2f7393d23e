import { expect, test } from 'vitest';
import type { AttachedFile, FetchedFile } from '../../../adapters/attached-file.ts';
import { until } from '../relays/stage.ts';
import { CALL, madeUpOffice, onStage, STAFF, type Stage } from './stage.ts';

const LETTER = 'What the letter says.';

/** Puts a file where the platform hands it over. */
function shelved(
  stage: Stage,
  name: string,
  more: Partial<AttachedFile> = {},
  bytes = LETTER,
): AttachedFile {
  const id = `file-${stage.adapter.files.size + 1}`;
  stage.adapter.files.set(id, { kind: 'file', bytes: Buffer.from(bytes) });
  return { id, name, mediaType: '', ...more };
}

/** Sends files, with words or without; what is answered. */
function sends(stage: Stage, files: readonly AttachedFile[], words = ''): Promise<string> {
  if (words !== '') return stage.says(words, { files });
  return stage.brings({ kind: 'unread', what: 'media' }, { files });
}

/** Goes on as far as the files. */
async function toFiles(stage: Stage, text = 'See the letter.'): Promise<string> {
  await stage.says(`/staff write ${CALL}`);
  await stage.says('1');
  await stage.says(text);
  await stage.says('-skip');
  return stage.says('-skip');
}

function filesOf(stage: Stage, person: string): string[] {
  return stage.adapter
    .told(person)
    .flatMap(({ reply }) =>
      reply.kind === 'file'
        ? [`${reply.name} ${reply.mediaType} ${Buffer.from(reply.base64, 'base64')}`]
        : [],
    );
}

test('files that are sent while a broadcast is written go with it: in the preview, the test and to all', async () => {
  const stage = await onStage();
  const people = await stage.subscribe(2);
  expect(await toFiles(stage)).toContain('at most 3, of 3.7 MB each. Kinds: .pdf, .docx');
  const once = await sends(stage, [shelved(stage, 'letter.pdf')]);
  expect(once).toContain('Attached: letter.pdf');
  expect(once).toContain('[Done (1 chosen)]');
  const photo = shelved(stage, '', { mediaType: 'image/jpeg', size: 21 });
  expect(await sends(stage, [photo], 'a photo')).toMatch(/words beside[\s\S]*letter.pdf; file.jpg/);
  await stage.presses('Done (2 chosen)');
  const looked = await stage.says('-skip');
  expect(looked).toContain('[letter.pdf]\n[file.jpg]');
  await stage.presses('Test: send it here');
  const sent = [`letter.pdf application/pdf ${LETTER}`, `file.jpg image/jpeg ${LETTER}`];
  await until('the test', () => filesOf(stage, STAFF).length === 2);
  expect(filesOf(stage, STAFF)).toEqual(sent);
  await stage.presses('Send now');
  await stage.waitsFor('sent: 2');
  for (const person of people) expect(filesOf(stage, person)).toEqual(sent);
});

test('a file with the text as its caption is taken with the text, and waits until files are asked for', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  await stage.says(`/staff write ${CALL}`);
  await stage.says('1');
  expect(await sends(stage, [shelved(stage, 'letter.pdf')], 'See the letter.')).toMatch(
    /Русский[\s\S]*Attached: letter.pdf/,
  );
  await stage.restart();
  await stage.says('-skip');
  expect(await stage.says('-skip')).toContain('Attached: letter.pdf');
  await stage.presses('Done (1 chosen)');
  const looked = await stage.says('-skip');
  expect(looked).toMatch(/See the letter\.[\s\S]*\[letter\.pdf\]/);
});

test('a draft that is changed keeps its files, those that are to be kept, and takes others', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  await toFiles(stage);
  await sends(stage, [shelved(stage, 'one.pdf'), shelved(stage, 'two.pdf')]);
  await stage.presses('Done (2 chosen)');
  await stage.says('-skip');
  await stage.presses('Change it');
  await stage.says('1');
  await stage.presses('Keep it as it is');
  await stage.says('-skip');
  expect(await stage.says('-skip')).toContain('Now: one.pdf, two.pdf');
  await stage.presses('two.pdf');
  await stage.presses('Done (1 chosen)');
  await sends(stage, [shelved(stage, 'three.pdf')]);
  await stage.presses('Done (1 chosen)');
  const looked = await stage.says('-skip');
  expect(looked).toContain('[two.pdf]\n[three.pdf]');
  expect(looked).not.toContain('one.pdf');
});

const LARGE = 3_750_001;

/** What is wrong with a file before it is fetched, in three languages. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  en: [
    '“wave.mp4” is no file',
    '“big.pdf” is too large',
    'At most 3 files',
    'none is being asked for',
  ],
  'zh-Hans': ['“wave.mp4”这种文件', '“big.pdf”太大', '最多带 3 个附件', '现在不需要文件'],
  ru: [
    '«wave.mp4» разослать нельзя',
    '«big.pdf» слишком велик',
    'не больше 3 файлов',
    'Файл не принят',
  ],
};

test.each(Object.keys(REFUSED))('files that cannot be sent are refused in %s', async (language) => {
  const stage = await onStage([madeUpOffice({ language })]);
  const [kind = '', size = '', most = '', unasked = ''] = REFUSED[language] ?? [];
  await stage.subscribe(1);
  await stage.says('/staff');
  expect(await sends(stage, [shelved(stage, 'letter.pdf')])).toContain(unasked);
  await stage.says(`/staff set ${CALL}`);
  expect(await sends(stage, [shelved(stage, 'letter.pdf')])).toContain(unasked);
  await toFiles(stage);
  expect(await sends(stage, [shelved(stage, 'wave.mp4', { mediaType: 'video/mp4' })])).toContain(
    kind,
  );
  expect(await sends(stage, [shelved(stage, 'big.pdf', { size: LARGE })])).toContain(size);
  const four = ['1.pdf', '2.pdf', '3.pdf', '4.pdf'].map((name) => shelved(stage, name));
  const told = await sends(stage, four);
  expect(told).toContain(most);
  expect(told).toContain('1.pdf; 2.pdf; 3.pdf');
  expect(await stage.acts()).toEqual([]);
});

/** What became of a file when it was fetched, in three languages. */
const LOST: readonly (readonly [FetchedFile['kind'], string, string, string])[] = [
  ['gone', 'is not there any more', '已不存在', 'больше нет'],
  ['unreachable', 'could not be fetched', '暂时无法', 'не удалось получить'],
  ['not-allowed', 'may not read files', '没有读取文件的权限', 'нет права читать файлы'],
  ['too-large', 'is too large', '太大', 'слишком велик'],
];

test.each(
  LOST.flatMap(([kind, en, zh, ru]) => [
    [kind, 'en', en] as const,
    [kind, 'zh-Hans', zh] as const,
    [kind, 'ru', ru] as const,
  ]),
)('a file that is %s is told in %s, and another can be sent', async (kind, language, words) => {
  const stage = await onStage([madeUpOffice({ language })]);
  await stage.subscribe(1);
  await toFiles(stage);
  const file = shelved(stage, 'letter.pdf');
  stage.adapter.files.set(file.id, { kind } as FetchedFile);
  await sends(stage, [file]);
  await stage.says('-done');
  const told = await stage.says('-skip');
  expect(told).toContain(words);
  expect(await stage.acts()).toEqual([]);
  stage.adapter.files.set(file.id, { kind: 'file', bytes: Buffer.from(LETTER) });
  expect(await stage.says('-done')).toContain('[letter.pdf]');
});

test('what is no file, an empty one, and none after all', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  await toFiles(stage);
  expect(await stage.says('the letter, please')).toContain('Please send a file here');
  await sends(stage, [shelved(stage, 'empty.pdf', {}, '')]);
  await stage.says('-done');
  expect(await stage.says('-skip')).toContain('or is empty');
  const looked = await stage.presses('Without files');
  expect(looked).toContain('One person gets it.');
  expect(looked).not.toContain('empty.pdf');
});

test('a file that comes while “Yes, keep it” waits changes nothing of that', async () => {
  const stage = await onStage();
  await stage.says(`/staff set ${CALL}`);
  for (const words of ['1', '2099-12-20', '17:00', '30, 7']) await stage.says(words);
  expect(await sends(stage, [shelved(stage, 'letter.pdf')])).toMatch(
    /^[^[]*none is being asked for[^[]*$/,
  );
  expect(await stage.says('1')).toContain('Set: The funder’s deadline, 2099-12-20 17:00');
});

test('a file of a stranger, and one that is passed on, are not fetched', async () => {
  const stage = await onStage();
  await toFiles(stage);
  const file = shelved(stage, 'letter.pdf');
  const passed = await stage.brings(
    { kind: 'unread', what: 'media' },
    { files: [file], forwarded: true },
  );
  expect(passed).toContain('I take no forwarded messages');
  await stage.says('/start en', { person: '7000' });
  const told = await stage.says('/staff', { person: '7000', files: [file] });
  expect(told).not.toMatch(/Attached|office’s work/);
  await stage.says('-done');
  expect(await stage.says('/staff')).not.toContain('Attached: letter.pdf');
});
