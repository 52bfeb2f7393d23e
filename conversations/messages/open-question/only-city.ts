import { declarationIn } from '../../../rules/rulebook.ts';
import { cityHits } from '../../answers/countries/city-hits.ts';
import { findCountries } from '../../answers/index.ts';
import { fold } from '../../answers/text/fold.ts';
import { languageOf } from '../../interview/language-of.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { isOfPerson } from '../mentions/mention-doubts.ts';

/** Whether a text names a city and no country, which tells where something is and never what somebody is. */
export function isOnlyCity(scene: CaseScene, open: string, text: string): boolean {
  if (!isOfPerson(declarationIn(scene.topic.call)(open))) return false;
  const options = { language: languageOf(scene), today: todayOf(scene) };
  return cityHits(fold(text)).length > 0 && findCountries(text, options).length === 0;
}
