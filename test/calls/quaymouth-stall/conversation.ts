import { defineConversation } from '../../../conversations/call-conversation.ts';
import { stall } from './call.ts';

/** How opening a stall is talked about. */
export const stallConversation = defineConversation({
  call: stall,
  questions: [
    ['place'],
    ['goods', 'gas'],
    ['evening', 'music', 'neighbours'],
    ['ownerAgrees'],
    ['people', 'firstDay'],
    ['marketDays', 'fairDays', 'takings'],
  ],
  manyCases: [],
  alternatives: [],
  locales: new URL('./locales/', import.meta.url),
});
