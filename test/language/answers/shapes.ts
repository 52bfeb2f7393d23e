import type { AnswerShape } from '../../../conversations/answers/index.ts';

/** The questions that the labelled answers answer, by the heading they stand under. */
export const SHAPES: Readonly<Record<string, AnswerShape>> = {
  birth: { input: 'date', past: true },
  start: { input: 'date' },
  citizenship: { input: 'countries', about: 'citizenship' },
  workplace: { input: 'country', about: 'place' },
  research: { input: 'number', unit: 'months', min: 0, max: 720, bare: 'ask' },
  stay: { input: 'number', unit: 'months', min: 1, max: 60, bare: 'months' },
  people: { input: 'number', unit: 'people', min: 0, max: 100 },
  money: { input: 'money', max: 10_000_000 },
  yesno: { input: 'yes-no' },
  post: {
    input: 'choice',
    options: [
      {
        value: 'permanent',
        label: 'Permanent post',
        synonyms: ['正式编制', '编制内', 'постоянная работа', 'постоянная должность'],
      },
      {
        value: 'fixed',
        label: 'Fixed-term contract',
        synonyms: [
          'temporary',
          '固定期限合同',
          '合同制',
          'срочный договор',
          'временная',
          'срочная',
        ],
      },
      {
        value: 'leave',
        label: 'On leave',
        synonyms: ['sabbatical', '休假', 'в отпуске', 'отпуск'],
      },
      {
        value: 'none',
        label: 'No formal job',
        synonyms: ['unemployed', '无业', '没有工作', 'безработный', 'нет работы'],
      },
    ],
  },
  docs: {
    input: 'choices',
    options: [
      { value: 'cv', label: 'Resume', synonyms: ['cv', '简历', 'резюме'] },
      { value: 'passport', label: 'Passport copy', synonyms: ['护照', 'паспорт', 'паспорта'] },
      { value: 'letter', label: 'Letter of commitment', synonyms: ['承诺书', 'письмо'] },
      { value: 'proof', label: 'Proof of employment', synonyms: ['在职证明', 'справка с работы'] },
      { value: 'papers', label: 'Published papers', synonyms: ['论文', 'публикации'] },
    ],
  },
};
