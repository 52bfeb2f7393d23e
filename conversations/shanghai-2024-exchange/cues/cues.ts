import { type Cues, inLanguages } from '../../messages/cues/cues.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';
import { writer } from './writer.ts';

/** How people name what the exchange asks, and state its answers, in the middle of a message. */
export const exchangeCues: Cues = {
  self: ['scientist'],
  plain: {
    formerChinese: { yes: ['renounced', 'lost', 'unclear'], no: ['never'] },
    doctorate: { yes: ['held'], no: ['none'] },
    otherInvitations: { yes: ['offered', 'accepted'], no: ['none'] },
    talentFunding: { yes: ['running', 'ended'], no: ['none'] },
  },
  waits: { fullTime: ['job'] },
  ...inLanguages([english, chinese, russian, writer]),
};
