import { describe, expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { Person as MadeUp } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

function answersOf(person: Person): { status: string; clauses: readonly string[] }[] {
  return person.replies.flatMap((one) =>
    one.kind === 'answer' ? [{ status: one.status, clauses: one.clauses }] : [],
  );
}

function clausesOf(person: Person): string[] {
  return answersOf(person).flatMap(({ clauses }) => [...clauses]);
}

describe('a question in the words of a statement is answered beside the fact', () => {
  test.each([
    ['en', 'permanent post. I kindly ask whether the spouse can come with me', 'not-in-text'],
    ['en', 'permanent post, the results are announced when', 'not-in-text'],
    ['en', 'permanent post, the money arrives every month or at once', 'not-in-text'],
    ['en', 'permanent post, you provide housing for my family', 'not-in-text'],
    ['zh', '正式编制，我想打听一下能不能带家属', 'not-in-text'],
    ['ru', 'договор бессрочный, хотел бы уточнить можно ли приехать с семьёй', 'not-in-text'],
    ['ru', 'договор бессрочный, результаты когда', 'not-in-text'],
  ])('%s: %s', (language, text, status) => {
    const person = scientistAt('job', language).says(text);
    expect(factsOf(person)).toMatchObject({ job: 'permanent' });
    expect(answersOf(person).map((one) => one.status)).toContain(status);
  });

  test.each([
    ['en', 'permanent post, the employment letter has to be in which language', 'DOC-11'],
    ['en', 'permanent post, without a PhD have I any chance', 'YS-02'],
    ['en', 'permanent post, a PhD is required or not', 'YS-02'],
    ['zh', '正式编制，材料清单发我一下', 'DOC-07'],
    ['ru', 'договор бессрочный, визой кто занимается', 'APU-05'],
    ['ru', 'договор бессрочный, а паспорт на китайский переводить', 'DOC-13'],
  ])('%s: %s', (language, text, clause) => {
    const person = scientistAt('job', language).says(text);
    expect(factsOf(person)).toMatchObject({ job: 'permanent' });
    expect(clausesOf(person)).toContain(clause);
  });

  test('what only announces a question may say something', () => {
    const person = scientistAt('birthDate', 'zh').says(
      '替一位朋友问下，我1985年5月3日出生，超龄了吗？',
    );
    expect(clausesOf(person)).toContain('YS-03a');
  });

  test('what stands behind "could you check:" is said', () => {
    const person = scientistAt('birthDate').says(
      'Could you check: born 3 May 1985, permanent job. Eligible or not?',
    );
    expect(factsOf(person)).toMatchObject({ birthDate: '1985-05-03', job: 'permanent' });
  });

  test.each([
    ['en', "permanent, the institute where I did my master, they know me, I'm sure"],
    ['ru', 'бессрочный, мне только научной работой заниматься'],
    ['zh', '正式编制，单位的人都认识我'],
  ])('a statement stays one: %s %s', (language, text) => {
    const person = scientistAt('job', language).says(text);
    expect(factsOf(person)).toMatchObject({ job: 'permanent' });
    expect(answersOf(person)).toEqual([]);
  });
});

describe('a question takes up what was told right before it', () => {
  test('another clause than what was said of facts', () => {
    const person = scientistAt('otherInvitations', 'zh').says(
      '没有。南大的教授说过想邀请我但没正式发函，这算邀请吗？',
    );
    expect(clausesOf(person)).toContain('YS-06');
  });

  test('a clause of the same sentence with a subject of its own', () => {
    const person = new MadeUp()
      .starts('shanghai-2024-exchange leader')
      .says('She is from Kenya, the lab has a secret project, is it a problem?');
    expect(clausesOf(person)).toContain('APU-02');
  });

  test('what others told, where it asks whether that is so', () => {
    const person = scientistAt('doctorate').says('PhD held. They told me the limit is 45, true?');
    expect(clausesOf(person)).toContain('YS-03a');
  });

  test('what others told, by what was said where nothing is found of it', () => {
    const person = scientistAt('doctorate').says('PhD held. They told me so, is it true?');
    expect(clausesOf(person)).not.toContain('YS-03a');
  });

  test('the clauses of a fact that is not clear yet', () => {
    const person = scientistAt('field', 'ru').says(
      'Моя специальность — эпидемиология (мед.), но чистая математика внутри. Пропустят??',
    );
    expect(clausesOf(person)).toContain('D2-02');
  });

  test('what is told of somebody else, for the writer as well', () => {
    const person = new MadeUp()
      .starts('shanghai-2024-cooperation leader')
      .says("in our colleagues' application the start is 1 June 2025, can we do the same?");
    expect(clausesOf(person)).toContain('T1-07');
    expect(factsOf(person).projectStart).toBeUndefined();
  });
});

describe('another group, neighbours and the applications of others', () => {
  test.each([
    ['en', 'our neighbours do gene therapy', 'area'],
    ['en', 'Another team at our institute has a partner in Hungary', 'partnerCountry'],
    ['ru', 'в проекте соседней кафедры партнёр из Венгрии', 'partnerCountry'],
    ['zh', '我们所另一个组跟芬兰合作', 'partnerCountry'],
  ])('are not the writer: %s %s', (language, text, fact) => {
    const lang = language as 'en' | 'zh' | 'ru';
    const person = new MadeUp({ language: lang })
      .starts(`shanghai-2024-cooperation leader ${lang}`)
      .says(text);
    expect(factsOf(person)[fact]).toBeUndefined();
  });

  test('but what they offer the writer is', () => {
    const person = scientistAt('otherInvitations').says(
      'another lab in Wuhan has invited me, not answered yet',
    );
    expect(factsOf(person)).toMatchObject({ otherInvitations: 'offered' });
  });

  test('one of them who would come too is judged alone', () => {
    const person = scientistAt('formerChinese', 'ru').says(
      'никогда, а у нас в группе канадец тоже хочет, он пройдёт?',
    );
    expect(clausesOf(person)).toContain('GP-02');
  });

  test('and what is the own one is said again behind them', () => {
    const person = new MadeUp()
      .starts('shanghai-2024-exchange leader')
      .says("my colleague's candidate was born in 1970, ours was born on 3 May 1985");
    expect(person.session?.cases[0]?.facts.birthDate).not.toBe('1970');
  });
});
