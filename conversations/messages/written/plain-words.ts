import type { CaseScene } from '../../scene.ts';
import { withEnglishSpelt } from './english-spelling.ts';
import { withRunOnsParted } from './run-on.ts';
import { withRussianSpelt } from './russian-spelling.ts';
import { withSelfAnswered } from './self-answered.ts';
import { withSelfRepaired } from './self-repaired.ts';
import { withWholeWords } from './shortened-words.ts';
import { withPlainForms } from './written-forms.ts';

/** A few words with nothing between them, which are plain already; Chinese signs may be of the wrong sound. */
const PLAIN = /^\s*(?:[\p{Script=Latin}\p{Script=Cyrillic}\d]+\s*){1,3}$/u;

/** As long is what is looked at so. */
const LONGEST = 48;

function parted(scene: CaseScene, written: string): string {
  if (written.length <= LONGEST && PLAIN.test(written)) return withSelfAnswered(written);
  return withPlainForms(
    scene,
    withSelfAnswered(withRunOnsParted(withWholeWords(withRussianSpelt(withEnglishSpelt(written))))),
  );
}

/** A message as it would be written out: whole words, parted sentences, without forms and what was put right at once. */
export function inPlainWords(scene: CaseScene, written: string): string {
  return withSelfRepaired(scene, parted(scene, written));
}
