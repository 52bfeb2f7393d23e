import type { Clause } from '../language/call.ts';

/** The clauses of the notice by their stable ids; each quote stands word for word in `notice.txt`. */
export const clauses = {
  'GEN-01': {
    quote:
      'Notice on the Release of the Application Guidelines for International Science and Technology Cooperation Projects under the Shanghai Science and Technology Innovation Action Plan for 2024',
  },
  'GEN-02': {},
  'GEN-03': {},
  'T1-01': {
    quote:
      'To support joint research with high-level universities, research institutes, technology enterprises, and technology organizations abroad',
  },
  'T1-02': {
    quote: 'Unrestricted cooperation countries and research fields',
  },
  'T1-03': {
    quote: 'focus on supporting high-level joint research in cutting-edge fields',
  },
  'T1-04': {
    quote:
      'give priority to supporting countries and regions that have signed cooperation agreements with the Shanghai Municipal Commission of Science and Technology',
  },
  'T1-05': {
    quote:
      'Key areas of support for cooperation include: micro nano electronics and photonics, scientific research driven by artificial intelligence, synthetic biology, cell therapy and gene therapy, medical robotics, controllable nuclear fusion, and green fuels.',
  },
  'T1-06': {
    quote:
      'Priority support for cooperation directions: Finland, Hungary, Belarus, Brazil, Chile, Israel, Thailand, Cambodia, Vietnam, Baden-Württemberg, Germany, Gothenburg, Sweden, St. Petersburg, Russia, Queensland, Australia, Dunedin, New Zealand, Quebec, Canada.',
  },
  'T1-07': {
    quote: 'Execution period: December 1, 2024, to November 30, 2027.',
  },
  'T1-08': {},
  'T1-09': {},
  'D2-01': {
    quote:
      'Focus on supporting young scientists from the “Belt and Road” countries to come to Shanghai and cooperate with our institutions to carry out scientific research',
  },
  'D2-02': {
    quote: 'Research content: Natural science field.',
  },
  'D2-03': {
    quote: 'Implementation period: December 1, 2024 to November 30, 2027.',
  },
  'D2-04': {
    quote: 'Fixed-amount funding is planned to support no more than 30 projects.',
  },
  'D2-05': {
    quote:
      'The funding amount for foreign young scientists who come to Shanghai for 6 months is 200,000 yuan; the funding amount for foreign young scientists who come to Shanghai for 12 months is 400,000 yuan.',
  },
  'D2-06': {
    quote: '60% of the funds must be used in full for the labor costs of young foreign scientists',
  },
  'D2-07': {
    quote: 'and Chinese project participants are not allowed to claim labor costs.',
  },
  'GP-01': {
    quote: 'Each project will fund one young scientist',
  },
  'GP-02': {
    quote: 'from a country along the Belt and Road',
  },
  'GP-03': {
    quote: '(excluding those who have renounced their Chinese nationality)',
  },
  'GP-04': {},
  'GP-05': {
    quote: 'to come to Shanghai to engage in full-time scientific research',
  },
  'GP-06': {
    quote: 'for a total of 6 or 12 months',
  },
  'GP-07': {
    quote: 'The project leader must be a Chinese scientific research instructor',
  },
  'GP-08': {
    quote: 'foreign young scientists are not allowed to apply for projects as project leaders',
  },
  'GP-09': {
    quote: 'Each project leader is limited to applying for one project.',
  },
  'YS-01a': {
    quote:
      '(1) Young foreign scientists should have a formal job engaged in scientific research in the country or region of their nationality',
  },
  'YS-01b': {
    quote: 'and have strong scientific research capabilities',
  },
  'YS-02': {
    quote: '(2) have a doctoral degree or more than 5 years of scientific research experience',
  },
  'YS-03a': {
    quote: '(3) be under 45 years old (born on or after January 1, 1979)',
  },
  'YS-03b': {
    quote: 'and in good health',
  },
  'YS-04': {
    quote: '(4) commit to working full-time in Shanghai during the funding period',
  },
  'YS-05': {
    quote: '(5) must abide by Chinese laws, regulations and other relevant rules',
  },
  'YS-06': {
    quote:
      '(6) Young foreign scientists can only accept one project invitation during the project implementation period',
  },
  'YS-07': {
    quote:
      '(7) Young foreign scientists who have received funding from various domestic talent exchange projects are not allowed to participate in multiple projects.',
  },
  'APU-01': {
    quote:
      '(1) Young foreign scientists should work in scientific research or science and technology policy research positions with clear job responsibilities in Shanghai.',
  },
  'APU-02': {
    quote: 'They cannot be confidential positions',
  },
  'APU-03': {
    quote: 'or require academic education',
  },
  'APU-04': {
    quote: 'Young foreign scientists must work together with Chinese researchers;',
  },
  'APU-05': {
    quote:
      '(2) Applicants must assist young foreign scientists in completing relevant procedures for working in Shanghai.',
  },
  'APU-06': {},
  'DOC-01': {
    quote: 'name',
  },
  'DOC-02': {
    quote: 'date of birth',
  },
  'DOC-03': {
    quote: 'unit',
  },
  'DOC-04': {
    quote: 'department',
  },
  'DOC-05': {
    quote: 'position or title',
  },
  'DOC-06': {
    quote: 'contact information',
  },
  'DOC-07': {
    quote: 'proof of nationality (passport copy)',
  },
  'DOC-08': {
    quote: 'published papers and achievements',
  },
  'DOC-09': {
    quote: 'the main role played in the project',
  },
  'DOC-10': {
    quote:
      'a letter of commitment to work full-time in Shanghai during the funding period and abide by Chinese laws, regulations and other relevant rules',
  },
  'DOC-11': {
    quote: 'proof of employment',
  },
  'DOC-12': {
    quote: '(The above materials must be stamped with the official seal of the applicant unit',
  },
  'DOC-13': {
    quote: 'and foreign language materials must be accompanied by a Chinese translation)',
  },
  'DOC-14': {},
} as const satisfies Readonly<Record<string, Clause>>;
