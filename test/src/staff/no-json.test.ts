import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Acting } from '../../../src/staff/acting.ts';
import { whereComplaint } from '../../../src/staff/audience-words.ts';

/** Only what is said of a text that is no JSON: from where on it cannot be read. */
async function unreadOf(text: string): Promise<string | undefined> {
  const say: Acting['say'] = (_, variables) => String(variables?.from ?? '');
  return whereComplaint({ say } as Acting, 'any-call', text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a long text is read a few times, not once for each of its characters', async () => {
  const text = `[${'"a",'.repeat(10_000)}oops${',"a"'.repeat(10_000)}]`;
  const parse = vi.spyOn(JSON, 'parse');
  const unread = await unreadOf(text);
  const times = parse.mock.calls.length;
  parse.mockRestore();
  expect(unread).toMatch(/^oops,"a"/);
  expect(times).toBeLessThan(50);
});

test('what stands before where it cannot be read begins some JSON, and one character more does not', async () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '1',
    '-',
    '.5',
    'true',
    'null',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 12 }), async (all) => {
      const text = all.join('');
      fc.pre(!isJson(text));
      const unread = await unreadOf(text);
      fc.pre(unread !== undefined && unread !== '');
      // Whatever follows a text that cannot be read, it cannot be read from the same place on.
      expect(await unreadOf(`${text}]`)).toBe(`${unread}]`);
      expect(await unreadOf(text.slice(0, text.length - (unread?.length ?? 0) + 1))).toBe(
        unread?.[0],
      );
    }),
  );
});
