import { NO_SETTINGS } from '../../conversations/settings.ts';
import { turn } from '../../conversations/turn.ts';
import { shanghai } from '../conversations/person.ts';
import { HOUSE, sessionOf } from './mixed/labelled.ts';

const NOW = new Date('2024-10-10T08:00:00Z');
const ROUNDS = 3;

/** How long one whole turn with a labelled message takes, when the phrases are read ahead. */
export function speedReport(): string[] {
  while (shanghai.questions.readAhead());
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.length = 0;
    for (const labelled of HOUSE) {
      const session = sessionOf(labelled);
      const begun = performance.now();
      turn(
        shanghai,
        session,
        { id: '1', kind: 'text', text: labelled.text },
        { now: NOW, settings: NO_SETTINGS },
      );
      times.push(performance.now() - begun);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return [`p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, of ${times.length} turns`];
}
