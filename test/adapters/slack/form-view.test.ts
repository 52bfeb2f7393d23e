import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, ModalView } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form, FormField } from '../../../adapters/adapter.ts';
import { answersIn, errorsIn, filledAgain } from '../../../adapters/slack/form-answers.ts';
import { noteText, readNote } from '../../../adapters/slack/form-note.ts';
import { formView } from '../../../adapters/slack/form-view.ts';
import { modalView, type ViewGiven } from '../../slack-server/block-shapes.ts';
import { Inputs, withIds } from '../../slack-server/controls-in.ts';
import { words } from './engine.ts';
import { field, formOf } from './made-up-staff.ts';

const address = { platform: 'slack', workspace: 'T1', chat: 'C1', thread: '1.1', person: 'U1' };
const opening = { kind: 'choose', values: ['staff:write'] } as const;
const note = {
  address,
  form: 'write:42',
  message: '9.9',
  opening: { ...opening, values: ['staff:write'] },
};

function viewOf(form: Form, language = 'en'): ModalView | undefined {
  return formView(form, note, (id, variables) => words.say(language, id, variables));
}

/** The modal of a form, which Slack would take. */
function taken(form: Form): ModalView {
  const view = viewOf(form);
  expect(modalView.safeParse(view).error?.issues).toBeUndefined();
  if (!view) throw new Error('it fits into no modal');
  return view;
}

/** A modal as it comes back, when nothing in it was touched. */
function sentBack(view: ModalView): ViewOutput {
  const blocks = withIds((view as ViewGiven).blocks);
  const state = { values: new Inputs().state(blocks) };
  return { ...view, blocks, state } as unknown as ViewOutput;
}

function inputsOf({ blocks }: ModalView): InputBlock[] {
  return blocks.filter((block): block is InputBlock => block.type === 'input');
}

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: `value-${i}`, label: `Label ${i}` }));

describe('a field', () => {
  test.each<[FormField['kind'], Partial<FormField>, string]>([
    ['line', {}, 'plain_text_input'],
    ['text', {}, 'plain_text_input'],
    ['choice', { choices: many(2) }, 'static_select'],
    ['choice', { choices: many(100) }, 'static_select'],
    ['choices', { choices: many(10) }, 'checkboxes'],
    ['choices', { choices: many(11) }, 'multi_static_select'],
    ['choices', { choices: many(100) }, 'multi_static_select'],
    ['date', {}, 'datepicker'],
    ['time', {}, 'timepicker'],
  ])('of kind %s has its control', (kind, more, type) => {
    const [input] = inputsOf(taken(formOf(field('one', { kind, ...more }))));
    expect(input?.element.type).toBe(type);
    expect(input?.optional).toBe(false);
  });

  test.each<[FormField['kind'], Partial<FormField>, string | readonly string[]]>([
    ['line', { value: 'Words' }, 'Words'],
    ['text', { value: 'Two\nlines' }, 'Two\nlines'],
    ['choice', { choices: many(3), value: 'value-2' }, 'value-2'],
    ['choices', { choices: many(3), value: ['value-2', 'value-0'] }, ['value-0', 'value-2']],
    ['choices', { choices: many(20), value: ['value-19'] }, ['value-19']],
    ['choices', { choices: many(3) }, []],
    ['choice', { choices: many(3), value: 'gone' }, ''],
    ['date', { value: '2026-12-20' }, '2026-12-20'],
    ['date', { value: 'soon' }, ''],
    ['time', { value: '09:30' }, '09:30'],
    ['time', { value: '' }, ''],
  ])('of kind %s gives back what it held', (kind, more, held) => {
    const view = taken(formOf(field('one', { kind, ...more })));
    expect(answersIn(sentBack(view))).toEqual({ one: held });
  });

  test('has its hint, and says whether it can be left empty', () => {
    const [input] = inputsOf(taken(formOf(field('one', { hint: 'Any words', optional: true }))));
    expect(input).toMatchObject({ hint: { text: 'Any words' }, optional: true });
  });

  test('and complaints tell commands as they can be typed in Slack', () => {
    const view = taken(formOf(field('one', { hint: 'Or write /staff leave' })));
    expect(inputsOf(view)[0]?.hint?.text).toBe('Or write !staff leave');
    expect(errorsIn(sentBack(view), { one: 'See /staff.' })).toEqual({ '0|0|one': 'See !staff.' });
  });

  test('takes as many characters as it says', () => {
    const [input] = inputsOf(taken(formOf(field('one', { longest: 200 }))));
    expect(input?.element).toMatchObject({ max_length: 200 });
  });

  test('for more than Slack takes at once goes on in a second input', () => {
    const form = formOf(field('one', { kind: 'text', longest: 4000, hint: 'Any words' }));
    const [first, second, ...more] = inputsOf(taken(form));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ optional: false, hint: { text: 'Any words' } });
    expect(second).toMatchObject({
      ...{ optional: true, label: { text: 'Label of one (continued)' } },
      element: { max_length: 3000 },
    });
    expect(second?.hint?.text).toContain('more than 3,000 characters');
  });

  test('whose labels have no-break spaces or line ends is not cut by them', () => {
    const choices = [{ value: 'a', label: 'с\u00a01\u00a0декабря\n2024' }];
    const view = taken(formOf(field('one', { kind: 'choice', choices })));
    expect(view.blocks).toHaveLength(1);
    expect(JSON.stringify(view)).toContain('"с 1 декабря 2024"');
  });

  test('whose labels are too long lists them in full, numbered as they stand to choose', () => {
    const long = 'A label that says very much. '.repeat(5).trim();
    const choices = [...many(1), { value: 'long', label: long }];
    const view = taken(formOf(field('one', { kind: 'choice', choices })));
    expect(JSON.stringify(view.blocks[0])).toContain(`2. ${long}`);
    expect(JSON.stringify(view.blocks[1])).toContain('"2. A label that says');
  });
});

test('a text is cut for its inputs and put together again, and nothing of it is lost', () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 900 })
    .map((text) => text.replace(/\n/g, ' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const value = lines.join('\n').toWellFormed();
      const view = taken(formOf(field('one', { kind: 'text', value })));
      const inputs = inputsOf(view).map(({ element }) => element as { initial_value?: string });
      expect(inputs.every(({ initial_value: held = '' }) => held.length <= 3000)).toBe(true);
      const { one } = answersIn(sentBack(view)) as { one: string };
      expect(one.trimEnd()).toBe(value.trimEnd());
    }),
    { numRuns: 60 },
  );
});

test('a text without one line’s end is cut at a blank, and one without a blank anywhere but in a sign', () => {
  const words = 'word '.repeat(900).trim();
  const { one } = answersIn(sentBack(taken(formOf(field('one', { value: words }))))) as {
    one: string;
  };
  expect(one.replace(/\n/g, ' ')).toBe(words);
  const signs = `a${'😀'.repeat(1800)}`;
  const view = taken(formOf(field('one', { value: signs })));
  const given = answersIn(sentBack(view)) as { one: string };
  expect(given.one.replace(/\n/g, '')).toBe(signs);
});

describe('Slack has no modal for', () => {
  test.each<[string, Form]>([
    ['a choice of nothing', formOf(field('one', { kind: 'choice', choices: [] }))],
    ['a choice of more than 100', formOf(field('one', { kind: 'choice', choices: many(101) }))],
    [
      'a value of more than 150 characters',
      formOf(field('one', { kind: 'choice', choices: [{ value: 'x'.repeat(151), label: 'X' }] })),
    ],
    [
      'an empty value',
      formOf(field('one', { kind: 'choice', choices: [{ value: '', label: 'X' }] })),
    ],
    [
      'two choices of one value',
      formOf(field('one', { kind: 'choices', choices: [...many(1), ...many(1)] })),
    ],
    [
      'a choice without words',
      formOf(field('one', { kind: 'choices', choices: [{ value: 'x', label: ' ' }] })),
    ],
    ['a field without words', formOf(field('one', { label: '' }))],
    ['no field', formOf()],
    ['101 fields', formOf(...Array.from({ length: 101 }, (_, i) => field(`field-${i}`)))],
    ['a name of 300 characters', formOf(field('x'.repeat(300)))],
  ])('%s', (_, form) => {
    expect(viewOf(form)).toBeUndefined();
  });

  test('what it would have to remember in more than 3000 characters', () => {
    const long = { ...note, opening: { kind: 'choose' as const, values: ['x'.repeat(3000)] } };
    const say: Parameters<typeof formView>[2] = (id, more) => words.say('en', id, more);
    expect(formView(formOf(field('one')), long, say)).toBeUndefined();
  });
});

test('what fits just so is taken: 100 fields, values of 150 characters, long labels and titles', () => {
  taken(formOf(...Array.from({ length: 100 }, (_, i) => field(`field-${i}`))));
  const choices = [{ value: 'x'.repeat(150), label: 'L'.repeat(75) }];
  taken(formOf(field('one', { kind: 'choice', choices })));
  const long = { label: 'L'.repeat(2100), hint: 'H'.repeat(2100) };
  const title = 'A title of more than twenty-four characters';
  const view = taken({ id: 'x', title, submit: 'S'.repeat(30), fields: [field('one', long)] });
  expect(view.title.text.length).toBeLessThanOrEqual(24);
  expect(JSON.stringify(view.blocks[0])).toContain(title);
});

describe('complaints', () => {
  const view = sentBack(taken(formOf(field('one'), field('two', { longest: 4000 }))));

  test('stand at the first input of their field', () => {
    expect(errorsIn(view, { two: 'Wrong.' })).toEqual({ '0|0|two': 'Wrong.' });
  });

  test('about no field stand at the first input, together', () => {
    expect(errorsIn(view, { other: 'Wrong.', one: 'Empty.' })).toEqual({
      '0|0|one': 'Wrong. Empty.',
    });
  });

  test('that are shown in the form again go when it is shown once more', () => {
    const once = filledAgain(view, { one: 'Wrong.' });
    expect(modalView.safeParse(once).error).toBeUndefined();
    const twice = filledAgain(sentBack(once), { two: 'Too long.' });
    expect(modalView.safeParse(twice).error).toBeUndefined();
    expect(JSON.stringify(twice)).not.toContain('Wrong.');
    expect(JSON.stringify(twice)).toContain('Too long.');
    expect(inputsOf(twice).map(({ block_id }) => block_id)).toEqual([
      ...['2|0|one', '2|0|two', '2|1|two'],
    ]);
  });
});

describe('what a modal remembers', () => {
  test('comes back as it was', () => {
    expect(readNote(noteText(note), 'U1')).toEqual(note);
    const { message: _, ...rest } = note;
    expect(readNote(noteText(rest), 'U1')).toEqual(rest);
  });

  test.each([
    ['lost', '', 'U1'],
    ['no JSON', 'x', 'U1'],
    ['of another shape', '{"line":"x"}', 'U1'],
    ['no address', noteText(note).replace('slack', '\\"slack'), 'U1'],
    ['of somebody else', noteText(note), 'U2'],
  ])('is nothing where it is %s', (_, text, person) => {
    expect(readNote(text, person)).toBeUndefined();
  });
});
