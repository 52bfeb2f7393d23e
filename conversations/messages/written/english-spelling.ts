import { distance } from 'fastest-levenshtein';
import { wordSet } from '../../answers/text/lexemes.ts';
import { spellingsIn } from './spelling-table.ts';

/** Short English words as they are misspelt, or typed on a phone; none of these is a word itself. */
const SHORT = `
about abt | accept acept | accepted acepted accpeted | and nd adn | apply aply appli applay | are r
because becoz bcoz bcz coz becouse becaus becuase bcs | between betwen beetween | biology biologi
birth brith bith | birthday bday brithday birtday | born borned brn
chinese chineese chinesse chines chinees chinease | citizen citzen | colleague collegue colegue
company compani compny | contract contarct contrac | country contry coutry countri counrty
degree degre degee dgree | deadline dedline | doctor docter doktor | does doez | doesn't doesnt
didn't didnt | don't dont dnt | employment emploiment | field feild fild | friend frend freind
from frm | government goverment govenment | hasn't hasnt | have hv hve haev hav | haven't havent
health helth helath | healthy helthy healty | husband husban | institute instutute
invitation invitaion invation | invited invted | isn't isnt | know knw | laboratory labratory
mathematics mathmatics matematics | mistake mistak misstake mistke | money mony moeny monney
month mounth monht | months monts mounths monthes munths mnths | much mutch mucj
necessary necesary neccessary neccesary | need ned nead | never nvr neva nevr neevr
passport pasport passprt | people ppl | physics fisics phisics | please pls plz plis pleas plese
position posision postion | possible posible possibel | problem problm
professor proffesor profesor | receive recieve | received recieved recived
research reseach reserch rsrch | salary sallary salery | science sience scince
scientist sientist | should shld shoud | since sinse sincs | sorry sory srry soory | start strt
synthetic sintetic | teaching teching teachin | temporary temprary tempory | through thru
translate translat | translated traslated | true tru | twelve twelv twelf
university unversity univercity | wasn't wasnt | what wat wht waht | when wen whn
which wich whitch | with wth | without w/o witout withot | working workin wrking | would wud wuld
beginning begining | change chnge | january januar janury | february febuary febrary feburary
august agust | september septmber setember | october ocotber octber | november novmber
december decmber desember | year yaer | years yers yaers | you u | your ur | wrong worng wrng
`;

/** Longer words of the calls, which words a letter or two off are taken for. */
const LONG = wordSet(
  'permanent permanently research researcher contract temporary employed employment university institute government governmental passport citizen citizenship nationality chinese doctorate diploma experience scientist scientific medicine chemistry biology physics mathematics agriculture engineering artificial intelligence synthetic invitation position laboratory professor lecturer assistant academy hospital company enterprise technology project partner certificate translation deadline application applicant programme allowed possible problem publications colleague language necessary',
);

/** Words that are as near to one of these and mean something else. */
const OTHERS = wordSet(
  'lecture lecturing lectureship physicist physicists biologist contractor contractors contrasts diplomats doctorand doctorands doctorant doctorants doctoral publication projector projection governance academic academics academia colleges experimental employee employer employers employing contact contrast contacts protect permanence permanency researched researches lectured lectures assistance assisted imitation initiation profession professional intelligent mathematical agricultural synthesis synthetics programmer medicinal possibly diplomat nationally translating translator translate translates corporation positron physical scientists partnered citizens experiment scientifically chemist certificated instituted institution technologist technological allows impossible',
);
const ENDINGS = ['s', 'es', 'd', 'ed', 'ly', 'al', 'ic', 'ing', 'er', 'ers', 'ship', 'ships'];
const LEAST = 7;
const LONGEST = 16;
/** Words of so many letters may be two letters off. */
const TWO_OFF = 9;

const SPELLINGS = spellingsIn(SHORT);

const BY_FIRST_LETTER = Map.groupBy(LONG, (word) => word.charAt(0));

function isForm(word: string, key: string): boolean {
  return word.startsWith(key) && ENDINGS.includes(word.slice(key.length));
}

function letters(word: string): string {
  return Array.from(word).sort().join('');
}

/** Whether a word is a letter or two off another, or has two of its letters in each other's place. */
function isNear(word: string, key: string): boolean {
  const far = distance(word, key);
  return far <= (word.length < TWO_OFF ? 1 : 2) || (far === 2 && letters(word) === letters(key));
}

/** The word of the calls that a longer one nearly spells. */
function nearest(word: string): string | undefined {
  if (word.length < LEAST || word.length > LONGEST || LONG.has(word) || OTHERS.has(word))
    return undefined;
  const near = BY_FIRST_LETTER.get(word.charAt(0)) ?? [];
  if (near.some((key) => isForm(word, key))) return undefined;
  return near.find((key) => isNear(word, key));
}

/** A Latin word; what is joined to others by a sign is a name or an address. */
const LATIN = /(?<![\p{L}\d@./&'’_-])(?:w\/o|[a-z]+)(?![\p{L}\d@&'’_/-]|\.\p{L})/giu;

/** "PhD n 5 years": between two words or behind a number. */
const AND_SHORT = /(?<=[\p{L}\d)]\s)n(?=\s[\p{L}\d])/gu;

/** A message with English words spelt right that are often misspelt, or shortened on a phone: "permenant", "wat", "u". */
export function withEnglishSpelt(text: string): string {
  return text.replace(AND_SHORT, 'and').replace(LATIN, (word) => {
    const small = word.toLowerCase();
    // A single capital is an initial.
    if (word.length === 1 && word !== small) return word;
    return SPELLINGS.get(small) ?? nearest(small) ?? word;
  });
}
