import { exchange } from '../../rules/shanghai-2024-exchange/call.ts';
import { defineConversation } from '../call-conversation.ts';
import { exchangeCues } from './cues/cues.ts';
import { exchangePhrasings } from './phrasings/exchange-phrasings.ts';

/** How the young scientist exchange is talked about. */
export const exchangeConversation = defineConversation({
  call: exchange,
  questions: [
    ['passports', 'formerChinese'],
    ['birthDate'],
    ['job'],
    ['jobDuties', 'employerCountry'],
    ['doctorate'],
    ['researchMonths'],
    ['otherResearchMonths'],
    ['stayMonths'],
    ['stayStart', 'oneBlock'],
    ['stayLastDay'],
    [
      'field',
      'fullTime',
      'otherInvitations',
      'talentFunding',
      'degreeStudy',
      'lawsPromise',
      'health',
    ],
    ['position'],
    ['writtenDuties', 'positionInShanghai', 'classified', 'chineseColleagues', 'proceduresPromise'],
    ['unitRegistered', 'leader', 'leaderApplications', 'scientists'],
    ['labourBudget', 'chineseLabour'],
    ['documentsInChinese'],
  ],
  manyCases: ['leader', 'office'],
  alternatives: ['shanghai-2024-cooperation'],
  cues: exchangeCues,
  phrasings: exchangePhrasings,
  locales: new URL('./locales/', import.meta.url),
});
