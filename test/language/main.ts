import { answerReport } from './answers/report.ts';
import { mixedReport } from './mixed/score-mixed.ts';
import { questionReport } from './questions/score.ts';
import { speedReport } from './speed.ts';

/** The parts of the table, each with its heading; further sets are added here. */
const parts: readonly (readonly [heading: string, report: () => string[]])[] = [
  ['Typed answers', answerReport],
  ['Questions', questionReport],
  ['Mixed messages and corrections', mixedReport],
  ['Understanding one message', speedReport],
];

for (const [heading, report] of parts) {
  console.log(`\n${heading}\n`);
  for (const line of report()) console.log(line);
}
