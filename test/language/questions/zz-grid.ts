import { T } from '../../../conversations/questions/weights.ts';
import { LABELLED_QUESTIONS } from './labelled.ts';
import { bothCalls } from './questions.ts';
import { answered, isRight } from './score.ts';
const t = T as Record<string, number>;
function run() {
  const q = bothCalls(); let r = 0, n = 0;
  const by: Record<string, number> = {};
  for (const l of LABELLED_QUESTIONS) { if (l.held) continue; n++; const ok = isRight(l, answered(q, l)); if (ok) { r++; by[l.language] = (by[l.language] ?? 0) + 1; } }
  return { r, n, by };
}
const show = (name: string) => { const { r, n, by } = run(); console.log(name, r, n, JSON.stringify(by)); return r; };
const grid: Record<string, number[]> = JSON.parse(process.argv[2] ?? '{}');
Object.assign(t, JSON.parse(process.argv[3] ?? '{}'));
show('base');
for (const [k, vs] of Object.entries(grid)) { const old = t[k]!; for (const v of vs) { t[k] = v; show(`${k}=${v}`); } t[k] = old; }
