import { type Change, type WhatIf, whatIf } from '../../rules/what-if.ts';
import { answerInWords } from '../interview/ask.ts';
import type { WhatIfReply } from '../reply.ts';
import { type CaseScene, say, sayOf } from '../scene.ts';
import { placesInWords, realPlaces } from './places-words.ts';

function changeInWords(scene: CaseScene, { fact, to, places }: Change): string {
  const words = places?.map((one) => placesInWords(scene, one));
  return say(scene, 'what-if-change', {
    label: sayOf(scene, `fact-${fact}`),
    to: words ? words.join(say(scene, 'list-separator')) : answerInWords(scene, fact, to),
  });
}

/** Where a way leads: to the outcome that is left, or at best to the last one that turns nobody away. */
function leadsTo(scene: CaseScene, possible: readonly string[]): string {
  const { outcomes } = scene.topic.call;
  const best = outcomes.findLast(({ id, turnsAway }) => possible.includes(id) && !turnsAway);
  const outcome = sayOf(scene, `outcome-${best?.id}`);
  return say(scene, possible.length === 1 ? 'what-if-leads' : 'what-if-at-best', { outcome });
}

function inWords(scene: CaseScene, { changes, clauses, possible }: WhatIf): WhatIfReply {
  const words = changes.map((change) => changeInWords(scene, change));
  const text = say(scene, 'what-if', {
    changes: new Intl.ListFormat(scene.session.language).format(words),
    clauses: clauses.join(', '),
    count: clauses.length,
    leads: leadsTo(scene, possible),
  });
  return { changes: realPlaces(changes), clauses, possible, text };
}

/** The smallest sets of changes that would turn a no, in words. */
export function whatIfInWords(scene: CaseScene): WhatIfReply[] {
  return whatIf(scene.book, scene.case.facts).map((way) => inWords(scene, way));
}

/** The part of a verdict that says what would turn it, or plainly that nothing would, and what is unasked. */
export function whatIfParagraph(
  scene: CaseScene,
  ways: readonly WhatIfReply[],
  unasked: number,
): string {
  const helps = ways.length > 0;
  const lines = ways.map((way) => `• ${way.text}`);
  const ending = say(scene, helps ? 'what-if-unasked' : 'unasked', { unasked });
  const heading = say(scene, helps ? 'what-if-heading' : 'what-if-none');
  return [heading, ...lines, ...(unasked > 0 ? [ending] : [])].join('\n');
}
