import { cooperation } from '../../rules/shanghai-2024-cooperation/call.ts';
import { defineConversation } from '../call-conversation.ts';
import { cooperationCues } from './cues/cues.ts';
import { cooperationPhrasings } from './phrasings/cooperation-phrasings.ts';

/** How the cooperation projects are talked about. */
export const cooperationConversation = defineConversation({
  call: cooperation,
  questions: [
    ['partnerCountry', 'partnerType'],
    ['projectStart'],
    ['projectEnd'],
    ['partnerFunded'],
    ['area'],
    ['partnerPlace'],
  ],
  manyCases: ['leader', 'office'],
  alternatives: ['shanghai-2024-exchange'],
  cues: cooperationCues,
  phrasings: cooperationPhrasings,
  locales: new URL('./locales/', import.meta.url),
});
