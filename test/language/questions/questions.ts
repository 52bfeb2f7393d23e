import {
  commonPhrasings,
  matters,
  synonyms,
} from '../../../conversations/phrasings/common-phrasings.ts';
import {
  createQuestions,
  type Questions,
} from '../../../conversations/questions/answer-questions.ts';
import { cooperationPhrasings } from '../../../conversations/shanghai-2024-cooperation/phrasings/cooperation-phrasings.ts';
import { exchangePhrasings } from '../../../conversations/shanghai-2024-exchange/phrasings/exchange-phrasings.ts';
import { shanghai } from '../../conversations/person.ts';

/** Everything that questions are found by. */
export const phrasings = {
  common: commonPhrasings,
  calls: {
    'shanghai-2024-exchange': exchangePhrasings,
    'shanghai-2024-cooperation': cooperationPhrasings,
  },
  synonyms,
  matters,
};

/** The questions of both calls. */
export function bothCalls(): Questions {
  return createQuestions(shanghai.topics, phrasings);
}
