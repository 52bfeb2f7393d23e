import { formOf } from './form.ts';
import { onCallguide } from './on-callguide.ts';
import { onGrammy } from './on-grammy.ts';
import { onXstate } from './on-xstate.ts';
import { race } from './race.ts';
for (const n of [20, 60]) {
  const form = formOf(n);
  console.table(await race([onCallguide(form), onGrammy(form), onXstate(form)], form, { rounds: 5, people: 20 }));
}
