import { scoreQuestions } from '/work/main/test/language/questions/score.ts';

const t = Date.now();
const { lines, mistakes } = scoreQuestions();
console.table(lines);
for (const m of mistakes)
  if (!process.argv[2] || new RegExp(process.argv[2]).test(m)) console.log(m);
console.log(Date.now() - t);
