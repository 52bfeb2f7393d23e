import { type WhatIf, whatIf } from '../../rules/what-if.ts';
import { answerInWords } from '../interview/ask.ts';
import type { WhatIfReply } from '../reply.ts';
import { type CaseScene, say, sayOf } from '../scene.ts';

function inWords(scene: CaseScene, way: WhatIf): WhatIfReply {
  const changes = way.changes.map(({ fact, to }) =>
    say(scene, 'what-if-change', {
      label: sayOf(scene, `fact-${fact}`),
      to: answerInWords(scene, fact, to),
    }),
  );
  const joined = new Intl.ListFormat(scene.session.language).format(changes);
  const clauses = way.clauses.join(', ');
  return {
    changes: way.changes,
    clauses: way.clauses,
    text: say(scene, 'what-if', { changes: joined, clauses }),
  };
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
