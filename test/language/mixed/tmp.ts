import { LABELLED } from './labelled.ts';
import { score } from './score.ts';
const show = process.argv[2] ?? 'tuned';
for (const language of ['en','zh','ru']) for (const held of [false,true]) {
  const set = LABELLED.filter(o=>o.language===language && o.held===held);
  let right=0, facts=0, q=0, open=0, silent=0, inv=0; const times:number[]=[];
  for (const one of set) {
    const t=performance.now();
    let s; try { s = score(one);} catch(e) { console.log('THROW', one.text, e); continue; }
    times.push(performance.now()-t);
    right+=+s.right; facts+=+s.facts; q+=+s.questions; open+=+s.open; silent+=+s.silent; inv+=+s.invented;
    if ((!s.right||s.silent||s.invented) && (show==='all' || (!held && show==='tuned') || show===language && !held))
      console.log(`${held?'H':'T'} ${s.facts?'':'F'}${s.questions?'':'Q'}${s.open?'':'O'}${s.silent?' SILENT':''}${s.invented?' INV':''} | ${one.text}\n     want ${JSON.stringify(one.facts)} ${JSON.stringify(one.questions)}\n     got  ${s.got}`);
  }
  times.sort((a,b)=>a-b);
  console.log(`${language} ${held?'held':'tuned'}: ${right}/${set.length} facts ${facts} q ${q} open ${open} silent ${silent} invented ${inv}  p50 ${times[times.length>>1]?.toFixed(2)} p95 ${times[Math.floor(times.length*.95)]?.toFixed(2)}`);
}
