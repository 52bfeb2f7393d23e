import type { Language } from '../answers/answer.ts';
import type { Scene } from '../scene.ts';

/** The language in which answers are read and said: the first part of the session's language. */
export function languageOf(scene: Scene): Language {
  const [first] = scene.session.language.split('-');
  return first === 'zh' || first === 'ru' ? first : 'en';
}
