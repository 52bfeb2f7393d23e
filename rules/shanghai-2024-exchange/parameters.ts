import type { Parameter, ParameterValue } from '../language/call.ts';
import beltAndRoad from './belt-and-road.json' with { type: 'json' };

/** The day of the notice, from which all its values hold. */
export const NOTICE_DAY = '2024-09-30';

function sinceNotice(clause: string, value: ParameterValue): Parameter {
  return { clause, values: [{ from: NOTICE_DAY, value }] };
}

/** The notice's bounds, amounts and lists, each with its clause. */
export const parameters = {
  /** Who counts as a Belt and Road country is read from the list of signatories on the day. */
  beltAndRoad: sinceNotice('GP-02', beltAndRoad.codes),
  /** On the older list of countries "along the Road", and never signatories. */
  oldRoad: sinceNotice('GP-02', ['IN', 'IL', 'BT']),
  /** Documents of Hong Kong, Macao and Taiwan, for which there is a separate call. */
  otherDocuments: sinceNotice('GP-04', ['HK', 'MO', 'TW']),
  earliestBirth: sinceNotice('YS-03a', '1979-01-01'),
  /** "More than 5 years", in full months. */
  researchMonths: sinceNotice('YS-02', 60),
  stayMonths: sinceNotice('GP-06', [6, 12]),
  period: sinceNotice('D2-03', ['2024-12-01', '2027-11-30']),
  grantByMonths: sinceNotice('D2-05', { 6: 200_000, 12: 400_000 }),
  labourPercent: sinceNotice('D2-06', 60),
  scientists: sinceNotice('GP-01', 1),
  chineseLabour: sinceNotice('D2-07', 0),
} as const;
