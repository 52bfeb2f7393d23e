import type { Synonyms } from '../../questions/subject.ts';

/** Things that no call is about, by kind; a question that names one borrows its other words. */
export const things: Synonyms = {
  animal: `cat|cats|kitten|dog|dogs|puppy|horse|parrot|hamster|pet|vet`,
  vehicle: `car|cars|motorcycle|motorbike|scooter|tyre|tire|driving|driving licence|driver's license|
    driving test|parking|petrol|garage|speeding|taxi driver`,
  lending: `loan|mortgage|credit card|overdraft|lottery|bitcoin|child benefit|landlord|rent a flat|phone bill|
    minimum wage|western union|inheritance|online shop`,
  celebration: `wedding|birthday|christmas|easter|funeral|party invitation|honeymoon|baby shower|graduation party|
    halloween|ramadan`,
  child: `baby|babies|toddler|playground|toys`,
  play: `football|footballer|soccer|basketball|tennis|chess|gym|swimming|world cup|olympics|marathon|yoga|
    cricket|guitar|piano|video game|minecraft|netflix|song|songs|lyrics|poem|movie|concert|singer|actor|
    youtube|instagram|tiktok`,
  shop: `iphone|samsung|shoes|jacket|dress|perfume|supermarket|amazon|sofa|fridge|washing machine|furniture|
    discount|second hand|haircut|hairdresser|barber|makeup|jewellery|sunglasses`,
  meal: `recipe|cake|bread|pizza|pasta|coffee|beer|wine|drinking age|alcohol|soup|restaurant|chocolate|cheese|
    bake|cooking`,
  body: `headache|toothache|sore throat|pills|aspirin|lose weight|haemorrhoids|acne|contact lenses`,
  service: `army|police officer|police|lawyer cost|visa card|green card|schengen|asylum|citizenship test|
    firefighter|flight attendant|jury|vote|chess club|library card|gun licence|fishing licence|
    trade mark|plumber|moving company`,
  outing: `zoo|cinema|circus|theatre|carnival|oscars|barbecue|picnic|beach|camping|cruise|hiking|tattoo|
    hairstyle|tv show|casting|beauty contest|lottery ticket|amusement park`,
  household: `sink|toilet|toaster|oven|microwave|kettle|vacuum cleaner|carpet|curtains|lawn|plumbing|laundry|stain|
    iron a shirt|candles|mattress|light bulb|charger`,
  nature: `rainbow|bruise|sneeze|hiccups`,
  tale: `sherlock|moriarty|dumbledore|harry potter|darwin|napoleon|shakespeare|beethoven|mozart|picasso|
    hitler|stalin|caesar|cleopatra|tolstoy|batman|spiderman|star wars|game of thrones|taylor swift|messi|
    ronaldo|beyonce|elon musk|bill gates|queen elizabeth|princess diana`,
  aid: `food stamps|orphanage|newborn|ghost|neighbour|neighbor`,
  gear: `binary tree|keyboard|printer|headphones|bluetooth|router|gaming|playstation|xbox|spotify|domain name`,
};

const KINDS = Object.values(things);

/** Trades, and schools and programmes elsewhere: people of the call may have them, so they tell less. */
export const others: Synonyms = {
  trade: `nurse|pilot|police officer|policeman|surgeon|plumber|chef|actor|actress|footballer|accountant|
    architect|driver|waiter|farmer|soldier|flight attendant|minister|president|youtuber|carpenter|google|
    amazon|microsoft`,
  school: `harvard|oxford|cambridge|stanford|yale|mit|princeton|toronto|sorbonne|chevening|erasmus|fulbright|
    daad|rhodes|mba|sat|toefl|ielts|gre|freshman`,
};

/** How people ask in English about other things, people and places, often in the words of a call. */
export const everyday = {
  everyday: `${KINDS.join('|')}|how do i apply for a loan|apply for a bank loan|apply for a credit card|
    documents to buy a car|what documents do i need to buy a car|documents to sell a car|papers for a car|
    documents for a mortgage|how much is a car|how long is a driving licence valid|renew my driving licence|
    age for a driving licence|birthday invitation|birthday card|birthday party|write a wedding invitation|
    how many months until christmas|christmas present|how many days until my birthday|
    how many months is a cat pregnant|medical certificate for a gym|gym membership|cancel my gym contract|
    translate this song|translate this poem|translate these lyrics|can you translate a poem|
    at what age do babies start walking|at what age do children start school|how old must i be to drink|
    deadline for the tax return|when are taxes due|what happens if i pay my rent late|how do i get a refund|
    how do i join the chess club|football clubs in shanghai|concert in shanghai|cheap shoes in shanghai`,
  careers: `${others.trade}|salary of a nurse|what is the average salary of a doctor|how much does a pilot earn|
    salary of a footballer|nurse salary in london|
    how do i become a police officer|how do i become a pilot|how do i become a lawyer|how to become an actor|
    which degree is best for becoming a lawyer|which degree do i need to be a vet|what degree pays best|
    apply for a job at google|job at amazon|how do i find a job|how do i quit my job|how do i ask for a raise|
    how many years does it take to become a surgeon|how long is medical school|how do i join the navy|
    salary of the president|how much does a programmer earn|how much does a plumber make|
    what is a good salary in new york|job interview tips|what does an accountant do|
    how long does it take to become an architect|average salary in norway|highest paid job`,
  elsewhere: `${others.school}|how do i get a work visa for australia|student visa for the usa|schengen visa|
    how do i get a visa for canada|uk visitor visa|invitation letter for a uk visa|german work permit|
    work permit in germany|us tourist visa|do i need a visa for japan|visa for turkey|visa for france|
    renew my residence permit in italy|residence permit in spain|citizenship of canada|
    how do i get us citizenship|can i study in russia without an exam|can i study in germany for free|
    how do i get a passport in ghana|renew my passport in nairobi|how long does a passport take in india|
    my passport was stolen in spain|passport photos|where can i get passport photos|
    passport for my baby|how much does a new passport cost|renew my passport|lost passport embassy in paris|
    what are the requirements for harvard|how do i get into oxford|how do i get into stanford|mit admission|
    tuition at the university of toronto|tuition fees in london|deadline for harvard|yale application deadline|
    deadline for the chevening scholarship|how do i apply for erasmus|how do i apply for chevening|
    how do i apply for a fulbright|deadline for fulbright|when is the daad deadline|
    transfer to another college|transfer to another college in texas|change my major|my grade|bad grade|
    professor gave me a bad grade|email my professor about missing class|missing class|fail an exam|
    bachelor in australia|best mba|mba in france|sat score|ielts score for cambridge|toefl|gre score|
    how many years does a medical degree take in india|law degree|degree in uk|
    get a birth certificate in manila|how do i get a birth certificate|how do i get a marriage certificate|
    replace a lost birth certificate|death certificate|vaccination to travel to brazil|
    vaccines for thailand|minimum wage in spain|minimum wage in canada|retire in france|legal age in japan|
    open a bank account in switzerland|buy a house in portugal|how many people live in tokyo|
    is shanghai bigger than beijing|which is bigger|shanghai tower|population of tokyo|
    convert money to euros|euros|deadline for filing taxes in the us|taxes in the us|tax deadline|
    what time does it open|until christmas|invention|highest mountain`,
};
