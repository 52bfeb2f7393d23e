import type { Phrasings } from '../../questions/subject.ts';
import { english } from './english.ts';
import { subjects } from './subjects.ts';

/** How people ask about the cooperation. */
export const cooperationPhrasings: Phrasings = { subjects, phrases: { en: english } };
