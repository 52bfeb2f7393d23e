import { LABELLED_QUESTIONS } from './labelled.ts';
import { bothCalls } from './questions.ts';

const m0 = process.memoryUsage().heapUsed;
const q = bothCalls();
for (const [language, text] of [
  ['en', 'what is the age limit'],
  ['zh-Hans', '年龄限制'],
  ['ru', 'возраст?'],
] as const) {
  const t = performance.now();
  q.answer(text, { language, topic: 'shanghai-2024-exchange' });
  console.log('first', language, (performance.now() - t).toFixed(1));
}
for (const [language, text] of [
  ['en', 'what is the age limit'],
  ['zh-Hans', '年龄限制'],
  ['ru', 'возраст?'],
] as const) {
  const t = performance.now();
  q.answer(text, { language, topic: 'shanghai-2024-cooperation' });
  console.log('first coop', language, (performance.now() - t).toFixed(1));
}
global.gc?.();
console.log('heap MB', ((process.memoryUsage().heapUsed - m0) / 1e6).toFixed(1));
const ts: number[] = [];
for (let r = 0; r < 5; r++)
  for (const l of LABELLED_QUESTIONS) {
    const t = performance.now();
    q.answer(l.text, { language: l.language, topic: l.call, whole: true });
    ts.push(performance.now() - t);
  }
ts.sort((a, b) => a - b);
console.log(
  'p50',
  ts[ts.length >> 1]!.toFixed(3),
  'p99',
  ts[Math.floor(ts.length * 0.99)]!.toFixed(3),
  'max',
  ts.at(-1)!.toFixed(2),
);
const long = [
  'how much money is it and can my kids come? ',
  'a'.repeat(4000),
  '年龄限制是多少，',
  'сколько денег дают? ',
  '?',
  '.',
  'a.',
  '，',
  ' and what ',
  'is ',
  '-',
  '1',
  ' и сколько ',
  '吗',
];
for (const s of long) {
  const text = s.repeat(Math.ceil(4000 / s.length)).slice(0, 4000);
  for (const language of ['en']) {
    const t = performance.now();
    const f = q.answer(text, { language, topic: 'shanghai-2024-exchange', whole: true });
    console.log(JSON.stringify(s.slice(0, 20)), (performance.now() - t).toFixed(2), f.length);
  }
}
