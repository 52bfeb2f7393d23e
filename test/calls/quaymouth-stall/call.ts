import { defineCall } from '../../../rules/language/define-call.ts';
import { checklist } from './checklist.ts';
import { clauses } from './clauses.ts';
import { derived, facts, parameters } from './facts.ts';
import { heardByNeighbours, rules } from './rules.ts';

const sells = <Goods extends string>(goods: Goods) => ({ fact: 'goods', includes: goods }) as const;
const applies = <Id extends string>(finding: Id) => ({ finding, result: 'met' }) as const;

/** What to do first before opening a stall in a made-up town: everybody is told something. */
export const stall = defineCall({
  id: 'quaymouth-stall',
  version: 1,
  referenceDate: '2026-02-01',
  currency: 'EUR',
  roles: [],
  clauses,
  notChecked: { 'S-01': 'says whom the notice is for' },
  facts,
  derived,
  parameters,
  rules,
  outcomes: [
    { id: 'nothing-to-do', when: { fact: 'place', is: 'online' } },
    { id: 'choose-another-day', when: applies('square-closed') },
    { id: 'kitchen-and-drinks', when: { all: [sells('hot-food'), sells('alcohol')] } },
    { id: 'kitchen-with-gas', when: applies('gas-test') },
    { id: 'kitchen', when: applies('kitchen') },
    { id: 'drinks-licence', when: applies('drinks-licence') },
    { id: 'ask-market-office', when: { finding: 'food-book', result: 'office' } },
    { id: 'food-book', when: applies('food-book') },
    { id: 'garden-warden', when: sells('plants') },
    {
      id: 'neighbours',
      when: { all: [heardByNeighbours, { not: { fact: 'neighbours', is: true } }] },
    },
    { id: 'harbour-master', when: applies('harbour-master') },
    { id: 'street-permit', when: applies('street-permit') },
    {
      id: 'land-owner',
      when: { all: [applies('private-land'), { not: { fact: 'ownerAgrees', is: true } }] },
    },
    { id: 'tell-market-office', when: applies('private-land') },
    { id: 'roll-of-employers', when: applies('roll-of-employers') },
    { id: 'season-ticket', when: applies('season-ticket') },
    { id: 'day-ticket', when: 'otherwise' },
  ],
  checklist,
});
