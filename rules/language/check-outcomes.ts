import { createRulebook } from '../rulebook.ts';
import type { Call } from './call.ts';
import { checkCondition } from './check-condition.ts';
import type { Mistake } from './mistakes.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Mistakes in the outcomes' conditions and their order. */
export function checkOutcomes(call: Call): Mistake[] {
  const last = call.outcomes.findIndex((one) => one.when === 'otherwise');
  const late = last === -1 ? [] : call.outcomes.slice(last + 1);
  const after = late.map(({ id }) => ({
    at: `outcome "${id}"`,
    reason: 'it comes after the one whose "when" is "otherwise", and can never hold',
  }));
  const conditions = call.outcomes.flatMap((one) => {
    if (one.when === 'otherwise') return [];
    const place = { at: `outcome "${one.id}"`, findings: true, officeDecides: false };
    return checkCondition(call, place, one.when as unknown as Loose);
  });
  return [...after, ...conditions];
}

/** An outcome list must decide every case; it is worked through, so this comes when all else is right. */
export function checkFallThrough(call: Call): Mistake[] {
  if (call.outcomes.some((one) => one.when === 'otherwise')) return [];
  const inner = createRulebook(call).workings;
  const { possible } = inner.decide(inner.compiled.outcome);
  if (!possible.has('none')) return [];
  return [
    {
      at: 'outcomes',
      reason:
        'there are cases that none of them holds for; end the list with one whose "when" is "otherwise"',
    },
  ];
}
