import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;
type Select = Extract<Expression, { type: 'select' }>;

/** One message, or one attribute of it, as a language has it. */
interface Said {
  readonly pattern: Pattern;
  readonly selects: readonly Select[];
  readonly variables: readonly string[];
}

/** The sources of one folder of words, by language. */
type Folder = Readonly<Record<string, string>>;

/** The language of the quoted clauses: it needs no translation of them. */
const TEXT_LANGUAGE = 'en';
/** Every message is given the role, and each language chooses where to look at it. */
const ROLE = 'role';
const NOBODY = 'nobody-we-know';
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const SAMPLES = [0, 1, 2, 5, 21, 22, 111, 'Ω'];
const COUNTS = Array.from({ length: 200 }, (_, count) => count);

function expressionsIn(pattern: Pattern): Expression[] {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((part) => (typeof part === 'string' ? [] : within(part)));
}

function within(one: Expression): Expression[] {
  if (one.type === 'select') {
    const variants = one.variants.flatMap(({ value }) => expressionsIn(value));
    return [one, ...within(one.selector), ...variants];
  }
  if (one.type !== 'func') return [one];
  return [one, ...one.args.flatMap((part) => (part.type === 'narg' ? [] : within(part)))];
}

function saidOf(pattern: Pattern): Said {
  const expressions = expressionsIn(pattern);
  const names = expressions.flatMap((one) => (one.type === 'var' ? [one.name] : []));
  const selects = expressions.filter((one) => one.type === 'select');
  return { pattern, selects, variables: [...new Set(names)].sort() };
}

function messagesIn(source: string): Map<string, Said> {
  const patterns = new FluentResource(source).body.flatMap(({ id, value, attributes }) => [
    ...(value === null ? [] : [[id, value] as const]),
    ...Object.entries(attributes).map(([name, one]) => [`${id}.${name}`, one] as const),
  ]);
  return new Map(patterns.map(([id, pattern]) => [id, saidOf(pattern)]));
}

function count(source: string, pattern: RegExp): number {
  return source.match(pattern)?.length ?? 0;
}

/** What the parser, which skips what it cannot read, has skipped; and what it has read twice. */
function junkIn(language: string, source: string): string[] {
  const { body } = new FluentResource(source);
  const ids = body.map(({ id }) => id);
  const said = [...messagesIn(source).values()];
  const attributes = body.flatMap((message) => Object.keys(message.attributes)).length;
  const variants = said.flatMap(({ selects }) => selects.flatMap((one) => one.variants)).length;
  const counts = [
    ['messages', count(source, /^-?[a-z][\w-]*(?= *=)/gim), body.length],
    ['attributes', count(source, /^ +\./gm), attributes],
    ['variants', count(source, /^ +\*?\[/gm), variants],
  ] as const;
  return [
    ...source
      .split('\n')
      .filter((line) => !/^(?: |#{1,3} |-?[a-zA-Z][\w-]* *=|$)/.test(line))
      .map((line) => `${language}: junk "${line}"`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${language}: ${id} twice`),
    ...counts
      .filter(([, written, read]) => written !== read)
      .map(([what, written, read]) => `${language}: ${read} of ${written} ${what} read`),
  ];
}

function mayLack(language: string, id: string): boolean {
  return language === TEXT_LANGUAGE && id.startsWith('clause-');
}

/** The messages, attributes and variables in which the languages of a folder differ. */
function differencesIn(folder: Folder): string[] {
  const read = Object.entries(folder).map(([name, source]) => [name, messagesIn(source)] as const);
  const ids = [...new Set(read.flatMap(([, messages]) => [...messages.keys()]))];
  return ids.flatMap((id) => {
    const all = read.flatMap(([, messages]) => messages.get(id)?.variables ?? []);
    const wanted = [...new Set(all)].filter((name) => name !== ROLE);
    return read.flatMap(([language, messages]) => {
      const said = messages.get(id);
      if (!said) return mayLack(language, id) ? [] : [`${language}: ${id} is missing`];
      const lost = wanted.filter((name) => !said.variables.includes(name));
      return lost.map((name) => `${language}: ${id} lacks $${name}`);
    });
  });
}

function keysOf(select: Select): string[] {
  return select.variants.flatMap(({ key }) => (key.type === 'str' ? [key.value] : []));
}

/** The plural forms that a language has for whole numbers and a choice by number leaves out. */
function pluralsIn(language: string, source: string): string[] {
  const rules = new Intl.PluralRules(language);
  const forms = [...new Set(COUNTS.map((number) => rules.select(number)))];
  return [...messagesIn(source)].flatMap(([id, { selects }]) =>
    selects.map(keysOf).flatMap((keys) => {
      const isCount = keys.some((key) => PLURALS.includes(key)) && !keys.some(isRole);
      const lost = isCount ? forms.filter((form) => !keys.includes(form)) : [];
      return lost.map((form) => `${language}: ${id} lacks [${form}]`);
    }),
  );
}

function isRole(key: string): boolean {
  return !PLURALS.includes(key);
}

/** Every role that any message of a folder looks at, somebody else, and nobody. */
function rolesIn(folder: Folder): string[] {
  const selects = Object.values(folder).flatMap((source) =>
    [...messagesIn(source).values()].flatMap((said) => said.selects),
  );
  const byRole = selects.filter(({ selector }) => 'name' in selector && selector.name === ROLE);
  return [...new Set([...byRole.flatMap(keysOf).filter(isRole), NOBODY, ''])];
}

/** The messages that cannot be said, or are said with a brace left in them or with nothing. */
function unsayableIn(language: string, source: string, roles: readonly string[]): string[] {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return [...messagesIn(source)].flatMap(([id, { pattern, variables }]) => {
    const given = roles.flatMap((role) => SAMPLES.map((sample) => ({ role, sample })));
    const flaws = given.flatMap(({ role, sample }) => {
      const values = Object.fromEntries(variables.map((name) => [name, sample]));
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, { ...values, [ROLE]: role }, errors);
      const reasons = errors.map(({ message }) => message);
      if (/[{}]/.test(text)) reasons.push('a brace is left');
      if (text.trim() === '') reasons.push('nothing is said');
      return reasons.map((reason) => `${language}: ${id}: ${reason}`);
    });
    return [...new Set(flaws)];
  });
}

/** Everything that is wrong with the words of a folder. */
function flawsIn(folder: Folder): string[] {
  const roles = rolesIn(folder);
  return [
    ...differencesIn(folder),
    ...Object.entries(folder).flatMap(([language, source]) => [
      ...junkIn(language, source),
      ...pluralsIn(language, source),
      ...unsayableIn(language, source, roles),
    ]),
  ];
}

const conversations = new URL('../../conversations/', import.meta.url);

function folderAt(path: string): Folder {
  const at = new URL(path, conversations);
  const files = readdirSync(at).filter((file) => file.endsWith('.ftl'));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -4), readFileSync(new URL(file, at), 'utf8')]),
  );
}

const paths = readdirSync(conversations, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|\/)locales$/.test(path))
  .map((path) => `${path}/`);

test('there are the common words and the words of both directions', () => {
  expect(paths.sort()).toEqual(
    expect.arrayContaining([
      'locales/',
      'shanghai-2024-cooperation/locales/',
      'shanghai-2024-exchange/locales/',
    ]),
  );
});

describe.each(paths)('%s', (path) => {
  test('has words in English, Russian and simplified Chinese', () => {
    expect(Object.keys(folderAt(path))).toEqual(expect.arrayContaining(['en', 'ru', 'zh-Hans']));
  });

  test('says the same in every language, and all of it can be said', () => {
    expect(flawsIn(folderAt(path))).toEqual([]);
  });
});

test('the common messages stand in the same order in every language', () => {
  const [first, ...others] = Object.values(folderAt('locales/')).map((source) => [
    ...messagesIn(source).keys(),
  ]);
  for (const ids of others) expect(ids).toEqual(first);
});

test('what is typed for a command is in small letters and means one command', () => {
  const forms = Object.values(folderAt('locales/')).flatMap((source) =>
    [...messagesIn(source)]
      .filter(([id]) => id.startsWith('spoken-'))
      .flatMap(([id, { pattern }]) =>
        String(pattern)
          .split('|')
          .map((form) => [form, id]),
      ),
  );
  for (const [form] of forms) expect(form).toBe(form?.trim().toLowerCase());
  const meant = Map.groupBy(forms, ([form]) => form);
  const torn = [...meant].filter(([, all]) => new Set(all.map(([, id]) => id)).size > 1);
  expect(forms).not.toEqual([]);
  expect(torn).toEqual([]);
});

describe('made-up words with a flaw', () => {
  const good = 'a = A { $x }\n    .b = B\n';
  const select = (...keys: string[]) =>
    `n = { $n ->\n${keys.map((key) => `    ${key} N\n`).join('')}    }\n`;

  test.each([
    ['a missing message', 'a = A { $x }\n    .b = B\n', '', 'ru: a is missing'],
    ['a missing attribute', good, 'a = A { $x }\n', 'ru: a.b is missing'],
    ['a lost variable', good, 'a = A\n    .b = B\n', 'ru: a lacks $x'],
    ['another variable', good, 'a = A { $y }\n    .b = B\n', 'en: a lacks $y'],
    ['a repeated message', good, `${good}a = A { $x }\n`, 'ru: a twice'],
    ['a stray line', good, `${good}stray\n`, 'ru: junk "stray"'],
    ['an unclosed brace', good, `${good}c = { $x\n`, 'ru: 1 of 2 messages read'],
    ['an attribute unread', good, `${good}    .c\n`, 'ru: 1 of 2 attributes read'],
    ['a variant alone', good, `${good}    [one] C\n`, 'ru: 0 of 1 variants read'],
    ['a lost plural form', 'n = { $n }\n', select('[one]', '*[other]'), 'ru: n lacks [few]'],
    ['a brace said', good, 'a = A { $x } {"{"}\n    .b = B\n', 'ru: a: a brace is left'],
    ['nothing said', good, 'a = A { $x }\n    .b = {""}\n', 'ru: a.b: nothing is said'],
    ['an unknown reference', good, `${good}c = { d }\n`, 'ru: c: Unknown message: d'],
    ['a clause untranslated', 'clause-1 = A\n', '', 'ru: clause-1 is missing'],
  ])('%s is found', (_, en, ru, flaw) => {
    expect(flawsIn({ en, ru })).toContain(flaw);
  });

  test('words without a flaw have none, and quoted clauses need no translation', () => {
    const role = 'r = { $role ->\n    [leader] L\n   *[other] O\n    }\n';
    const count = select('[0]', '[one]', '[few]', '*[many]');
    const en = `${good}r = R\n${select('[one]', '*[other]')}`;
    expect(flawsIn({ en, ru: `# Слова\n${good}${role}${count}clause-1 = П\n` })).toEqual([]);
  });
});
