import { describe, expect, test } from 'vitest';
import { createTelegram } from '../../../adapters/telegram/adapter.ts';
import type { TelegramPayload } from '../../../adapters/telegram/payload.ts';
import type { Choice, Reply } from '../../../conversations/reply.ts';
import { words } from './stage.ts';

const adapter = createTelegram({ token: '1:made-up', words });
const address = { platform: 'telegram', workspace: '1', chat: '9000001', person: '9000001' };
const inGroup = { ...address, chat: '-9001' };

type Text = Extract<TelegramPayload, { kind: 'text' }>;

function render(replies: readonly Reply[], more: object = {}): Text[] {
  return adapter.render(replies, { address, language: 'en', ...more }) as Text[];
}

function one(reply: Reply, more: object = {}): Text {
  return render([reply], more)[0]!;
}

function labels({ rows }: Text): string[][] {
  return rows.map((row) => row.map(({ text }) => text));
}

function marked({ text, entities }: Text, type: string): string[] {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

const yesNo: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const ask: Reply = {
  ...{
    kind: 'ask',
    question: 'health',
    input: 'yes-no',
    text: 'Are you well?\nOne word is enough.',
  },
  ...{ choices: yesNo, progress: { answered: 2, atMost: 20 } },
};

function note(text: string, topic = 'taken'): Reply {
  return { kind: 'note', topic, text };
}

describe('a question', () => {
  test('has its count, its first line in bold, its choices by number and as buttons', () => {
    const shown = one(ask);
    expect(shown.text).toBe(
      'Question 3 of at most 20\nAre you well?\nOne word is enough.\n\n1. Yes\n2. No',
    );
    expect(marked(shown, 'bold')).toEqual(['Are you well?']);
    expect(marked(shown, 'italic')).toEqual(['Question 3 of at most 20']);
    expect(shown.rows).toEqual([
      [
        { text: 'Yes', callback_data: 'cen||health|yes' },
        { text: 'No', callback_data: 'cen||health|no' },
      ],
    ]);
  });

  test('that is typed has no numbers, which would be answers', () => {
    const choices = [{ value: 'not-sure', label: 'Not sure' }];
    const shown = one({ ...ask, input: 'date', text: 'When?', choices });
    expect(shown.text).toBe('Question 3 of at most 20\nWhen?\n\n– Not sure');
  });

  test('in another language says the rest in it, too', () => {
    const shown = one({ ...ask, text: '您好吗？' }, { language: 'zh-Hans' });
    expect(shown.text).toContain('第 3 题，最多 20 题');
    expect(shown.rows[0]?.[0]?.callback_data).toBe('czh||health|yes');
  });

  test('in a group names its owner and asks for a reply', () => {
    const shown = one(ask, { address: inGroup });
    expect(shown.rows[0]?.[0]?.callback_data).toBe(`cen|${(9000001).toString(36)}|health|yes`);
    expect(marked(shown, 'italic').at(-1)).toMatch(/as a reply to this message/);
  });

  test('without progress and choices is its text', () => {
    const shown = one({ kind: 'ask', question: 'name', input: 'text', text: 'Your name?' });
    expect(shown).toMatchObject({ text: 'Your name?', rows: [] });
  });
});

describe('choices', () => {
  const long = 'Somebody who came with a long explanation that no phone shows on one line';

  test.each<[string, string[], number[]]>([
    ['short ones share a row', ['Yes', 'No', 'Not sure'], [3]],
    ['middling ones are two in a row', ['Natural science', 'Engineering', 'Medicine'], [2, 1]],
    ['one long one gives each a row', ['Yes', 'A job on a fixed-term contract'], [1, 1]],
    ['Chinese letters are twice as wide', ['自然科学研究', '工程', '医学'], [2, 1]],
  ])('%s', (_, given, rows) => {
    const choices = given.map((label, i) => ({ value: String(i), label }));
    expect(one({ ...ask, choices }).rows.map((row) => row.length)).toEqual(rows);
  });

  test('a long label is cut on the button and whole in the text', () => {
    const shown = one({ ...ask, choices: [{ value: 'x', label: `${long}\nof two lines` }] });
    expect(shown.text).toContain(`1. ${long} of two lines`);
    expect(labels(shown)[0]?.[0]).toMatch(/^Somebody who came.*…$/);
  });

  test('one that does not fit into 64 bytes stands in the text only', () => {
    const choices = [
      { value: 'я'.repeat(26), label: 'Fits' },
      { value: 'я'.repeat(27), label: 'Does not' },
    ];
    const shown = one({ ...ask, choices });
    expect(labels(shown)).toEqual([['Fits']]);
    expect(Buffer.byteLength(shown.rows[0]![0]!.callback_data)).toBe(64);
    expect(shown.text).toContain('2. Does not');
  });

  test('of several options all have a button, or none of the marking ones', () => {
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b'.repeat(60), label: 'B' },
      { value: 'not-sure', label: 'Not sure' },
    ];
    expect(labels(one({ ...ask, input: 'choices', choices }))).toEqual([['Not sure']]);
  });

  test('more than a hundred have a hundred buttons and all their lines', () => {
    const choices = Array.from({ length: 120 }, (_, i) => ({ value: `v${i}`, label: `N${i}` }));
    const shown = one({ ...ask, input: 'choice', choices });
    expect(shown.rows.flat()).toHaveLength(100);
    expect(shown.text).toContain('120. N119');
  });

  test('a note offers commands that can be typed', () => {
    const choices = [{ value: '/case Ann', label: 'Ann' }];
    const shown = one({ kind: 'note', topic: 'cases', text: 'Your cases:', choices });
    expect(shown.text).toBe('Your cases:\n\n– Ann: /case Ann');
    expect(shown.rows[0]?.[0]?.callback_data).toBe('cen|||/case Ann');
  });

  test('a change and a reading of an answer belong to their question', () => {
    const change: Reply = {
      ...{ kind: 'change', fact: 'age', from: 1, to: 2, effects: [], text: 'Change?' },
      choices: [{ value: 'keep', label: 'Keep' }],
    };
    const refuse: Reply = { kind: 'refuse', question: 'day', reason: 'several', text: 'Which?' };
    const carried = [one(change), one({ ...refuse, choices: yesNo })];
    expect(carried.map(({ rows }) => rows[0]?.[0]?.callback_data)).toEqual([
      'cen||age|keep',
      'cen||day|yes',
    ]);
  });
});

describe('messages', () => {
  const verdict: Reply = {
    ...{ kind: 'verdict', outcome: 'open', certain: false, findings: [], whatIf: [] },
    text: 'Not decided yet\n\n✗ Not met: a job\n  [YS-01a] “a formal job”\nTold: [x] no quote',
  };

  test('notes and the question after them are one', () => {
    const shown = render([note('Noted.'), note('More.'), ask]);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.text).toMatch(/^Noted\.\n\nMore\.\n\nQuestion 3/);
    expect(marked(shown[0]!, 'bold')).toEqual(['Are you well?']);
  });

  test('buttons end a message, and a verdict stands alone', () => {
    const shown = render([note('Noted.'), verdict, note('After.'), ask, note('Last.')]);
    expect(shown.map(({ text }) => text.split('\n')[0])).toEqual([
      ...['Noted.', 'Not decided yet', 'After.', 'Last.'],
    ]);
  });

  test('quoted clauses stand out', () => {
    const shown = one(verdict);
    expect(marked(shown, 'blockquote')).toEqual(['  [YS-01a] “a formal job”']);
    expect(marked(shown, 'bold')).toEqual(['Not decided yet']);
  });

  test('what goes together only in two messages is two', () => {
    const shown = render([note('a'.repeat(2500)), note('b'.repeat(2500))]);
    expect(shown.map(({ text }) => text.length)).toEqual([2500, 2500]);
  });

  test('an answer, facts and a file', () => {
    const file: Reply = {
      kind: 'file',
      name: 'a.json',
      mediaType: 'application/json',
      base64: 'e30=',
    };
    const facts: Reply = { kind: 'facts', facts: { age: 40 }, parked: ['job'] };
    const answer: Reply = { kind: 'answer', status: 'cited', clauses: [], text: 'By the text.' };
    expect(adapter.render([answer, facts, file], { address, language: 'en' })).toEqual([
      { kind: 'text', text: 'By the text.', entities: [], rows: [] },
      { kind: 'text', text: 'age: 40\njob: ?', entities: [], rows: [] },
      { kind: 'file', name: 'a.json', base64: 'e30=' },
    ]);
  });

  test('nothing said is no message', () => {
    expect(render([note(''), note(' \n ')])).toEqual([]);
  });
});

describe('a checklist', () => {
  function list(count: number, width: number, ticked?: number): Reply {
    const items = Array.from({ length: count }, (_, i) => ({
      ...{ item: `item-${i}`, who: 'you', clauses: [], done: i === ticked, text: 'x' },
    }));
    const lines = items.map(
      ({ done }, i) => `[${done ? 'x' : ' '}] ${i + 1}. ${'word '.repeat(width / 5)}`,
    );
    return { kind: 'checklist', items, text: ['Your checklist', ...lines].join('\n') };
  }

  test('has a button for each item, by its number', () => {
    const shown = one(list(5, 10, 1));
    expect(labels(shown)).toEqual([['Tick 1', 'Untick 2', 'Tick 3', 'Tick 4'], ['Tick 5']]);
    expect(shown.rows[0]?.[1]?.callback_data).toBe('ten|||untick item-1');
    expect(shown.items).toEqual(['item-0', 'item-1', 'item-2', 'item-3', 'item-4']);
  });

  test('that is long has in each part the buttons of its items', () => {
    const parts = render([list(60, 150)]);
    expect(parts).toHaveLength(3);
    expect(parts.flatMap(({ items }) => items ?? [])).toHaveLength(60);
    for (const part of parts) expect(part.rows.flat()).toHaveLength(part.items?.length ?? 0);
  });
});

describe('what people typed', () => {
  test.each([
    ['<b>bold</b> *bold* [text](http://evil.example)', ['http://evil.example']],
    ['see @somebody and evil.com/x?y=1.', ['@somebody', 'evil.com/x?y=1']],
    ['mail a.b@example.org, or tg://user?id=1', ['a.b@example.org', 'tg://user?id=1']],
    ['<http://evil|bank> <!channel> <@U123>', ['http://evil|bank', '@U123']],
    ['born 3.5.1985 in Lab no.7; 4.5 years', []],
    ['пример.рф и 10.0.0.1/x', ['пример.рф', '10.0.0.1/x']],
  ])('is never live: %s', (text, codes) => {
    const shown = one(note(text));
    expect(shown.text).toBe(text);
    expect(marked(shown, 'code')).toEqual(codes);
    expect(shown.entities.every(({ type }) => type === 'code')).toBe(true);
  });

  test('takes no time, whatever it is', () => {
    const texts = ['a', 'a.', 'a-', 'a@', 'a.b@', '1.', 'a:/', '中'];
    const began = performance.now();
    for (const text of texts) one(note(text.repeat(4000 / text.length)));
    expect(performance.now() - began).toBeLessThan(400);
  });

  test('stands outside of other looks', () => {
    const shown = one({ ...ask, text: 'Is @somebody well?', choices: [] });
    expect(marked(shown, 'bold')).toEqual(['Is ', ' well?']);
    expect(marked(shown, 'code')).toEqual(['@somebody']);
    const only = one({ ...ask, text: '@somebody', choices: [] });
    expect(marked(only, 'bold')).toEqual([]);
  });

  test('turns no direction and is whole', () => {
    expect(one(note('a\u202eb\u0000c\ud800d')).text).toBe('a\ufffdb\ufffdc\ufffdd');
  });

  test('with more of it than there can be entities is code as a whole', () => {
    const names = Array.from({ length: 101 }, (_, i) => `@name${i}`);
    expect(one(note(names.slice(0, 100).join(' '))).entities).toHaveLength(100);
    const text = names.join(' ');
    const whole = { type: 'code', offset: 0, length: text.length };
    expect(one(note(text)).entities).toEqual([whole]);
  });

  test('gives way to nothing else where entities run out', () => {
    const quotes = Array.from({ length: 99 }, (_, i) => `[A-${i}] “q”`);
    const shown = one(note(['@one', ...quotes, '@two'].join('\n')));
    expect(shown.entities).toHaveLength(100);
    expect(marked(shown, 'code')).toEqual(['@one', '@two']);
  });
});
