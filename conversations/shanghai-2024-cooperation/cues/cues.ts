import { type Cues, inLanguages } from '../../messages/cues/cues.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';

/** How people name what the cooperation asks, and state its answers, in the middle of a message. */
export const cooperationCues: Cues = {
  self: [],
  partners: ['partner'],
  plain: {},
  ...inLanguages([english, chinese, russian]),
};
