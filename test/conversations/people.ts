/** A scientist, plainly made up, whom nothing stands against. */
export const scientist = {
  passports: 'Kenya',
  formerChinese: ['never'],
  birthDate: '3 May 1985',
  job: ['permanent'],
  jobDuties: ['research'],
  employerCountry: 'Kenya',
  doctorate: ['held'],
  stayMonths: '12 months',
  stayStart: '2026-12-01',
  oneBlock: true,
  field: ['natural-science'],
  fullTime: true,
  otherInvitations: ['none'],
  talentFunding: ['none'],
  degreeStudy: false,
  lawsPromise: true,
  health: true,
} as const;

/** What the host adds. */
export const host = {
  ...scientist,
  position: ['research'],
  writtenDuties: true,
  positionInShanghai: true,
  classified: false,
  chineseColleagues: true,
  proceduresPromise: true,
  unitRegistered: true,
  leader: ['chinese-instructor'],
  leaderApplications: ['none'],
  scientists: '1',
  labourBudget: '240,000 yuan',
  chineseLabour: '0',
} as const;

/** A cooperation project, plainly made up, that meets all the text states. */
export const project = {
  partnerCountry: 'Finland',
  partnerType: ['university'],
  projectStart: '2024-12-01',
  projectEnd: '2027-11-30',
  partnerFunded: true,
} as const;
