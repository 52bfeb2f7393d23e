import type { Synonyms } from '../questions/subject.ts';
import { others, things } from './english/everyday.ts';

/** English words that mean much the same in questions about calls. */
export const english: Synonyms = {
  ...things,
  ...others,
  money: `money|cash|fund|funds|funding|grant|grants|budget|sum|amount|stipend|allowance|financing|financed|dough|
    subsidy|subsidies|yuan|rmb|cny|$|¥|€|bucks|euros|dollars|k|thousand|funded|finance|financial support|payment`,
  pay: `pay|paid|pays|salary|salaries|wage|wages|labor|labour|personnel|remuneration|labor cost|labour costs|
    compensation|earn|earnings|bonus|bonuses|honorarium|income|staff cost`,
  share: `percent|percentage|%|share|portion|part of|fraction|proportion|ratio|half|third|majority|slice`,
  scientist: `scientist|researcher|guest|visitor|visiting|fellow|foreigner|candidate|applicant|invitee|scholar|
    expert|participant|postdoc|foreign expert`,
  host: `host|university|uni|institute|institution|unit|organisation|organization|company|faculty|lab|laboratory|
    academy|college|firm|employer|enterprise|department`,
  leader: `leader|pi|principal investigator|supervisor|head|professor|prof|project leader|mentor|instructor|
    coordinator|lead|leads|chief`,
  old: `old|age|aged|older|young|younger|birthday|born|birth|age limit|date of birth|dob|turned|turning|years old|
    cut off|elderly`,
  chinese: `chinese|china|prc|mainland`,
  citizen: `citizen|citizenship|nationality|nationalities|national|nationals|passport|passports|nation|citizens`,
  country: `country|countries|state|states|nation|nations|citizen of`,
  renounced: `renounced|gave up|given up|give up|former|formerly|ex|used to be|previously|once|lost|originally|
    naturalised|naturalized|was chinese|were chinese|abandoned|before|surrendered`,
  job: `job|employed|employment|employer|work|works|working|position|contract|post|unemployed|jobless|freelance|
    freelancer|self employed|on leave|career|occupation`,
  degree: `phd|doctorate|doctoral|doctor|dr|thesis|dissertation|defended|defence|defense|viva|doctoral degree`,
  study: `study|enrol|enroll|enrolled|enrolment|master|bachelor|masters|course|student|degree programme|
    degree program|degree study|diploma programme`,
  experience: `experience|years of research|track record|seniority|years of work|research years|work experience`,
  time: `long|duration|length|months|month|weeks|week|years|half a year|mo|yr|period of time|stay`,
  split: `split|break up|divided|divide|interrupt|interruption|pause|in between|several visits|two visits|
    separate|trips|trip|twice|two parts|two stages|instalments|stages|back and forth|parts|one go|continuous|
    consecutive|at a stretch|in one piece|periods`,
  start: `start|begin|beginning|commence|earliest|arrive|arrival|kick off|start date|starting`,
  end: `end|finish|finished|latest|until|completed|over by|wrap up|ending`,
  field: `field|fields|discipline|disciplines|subject|subjects|topic|topics|area|areas|speciality|specialty|
    major|domain|branch|theme|themes`,
  arts: `history|historian|sociology|sociologist|economics|economist|law|lawyer|philosophy|linguistics|linguist|
    arts|humanities|psychology|literature|political science|pedagogy|anthropology|archaeology|social science|
    social sciences|education research|management science`,
  science: `physics|physicist|chemistry|chemist|biology|biologist|mathematics|math|maths|geology|astronomy|ecology|
    medicine|medical research|clinical|doctor of medicine|engineering|engineer|computer science|agriculture|
    agronomy|ai|machine learning|natural science|natural sciences|oncology|pharmacology|materials|robotics`,
  apply: `apply|submit|submission|application|applications|applying|hand in|file|lodge|send in|put in|turn in|
    upload|register|proposal|proposals|applicant|applicants`,
  myself: `myself|on my own|by myself|personally|directly|individual|individually|without a host|alone|independently`,
  second: `two|second|both|another|several|more than one|multiple|additional|other|three|double|twice|parallel|
    simultaneously|at the same time|couple of`,
  invitation: `invitation|invitations|invited|invite|invites|offer|offers|offered`,
  talent: `talent|pifi|tysp|nsfc|rfis|talent program|talent programme|talent scheme|fellowship|thousand talents|
    talented young scientist|exchange programme before|president's international fellowship`,
  secret: `secret|classified|confidential|clearance|military|defence work|defense|sensitive|restricted|security|
    nda|state secrets`,
  colleagues: `colleague|colleagues|coworker|coworkers|teammates|team|co-worker|chinese researchers|local staff|
    partners|group|collaborators|research group`,
  papers: `document|documents|paperwork|papers to|files|materials|docs|forms|attachments|annexes|doc`,
  resume: `resume|cv|curriculum|curriculum vitae|biography|bio`,
  publications: `publication|publications|publish|published|article|articles|papers|paper|citations|h-index|
    h index|journal|journals|bibliography|research output|achievements`,
  stamp: `stamp|stamped|seal|sealed|stamps|chop|official seal|red stamp`,
  translate: `translate|translated|translation|translations|translator|in english|chinese version|in chinese|
    bilingual|notary|notarised|notarized|certified|translating`,
  certificate: `certificate|certificates|diploma|degree certificate|diplomas|transcript|transcripts|proof of degree`,
  commitment: `commitment|pledge|promise|undertaking|declaration|letter of commitment|commit|vow|oath`,
  proof: `proof|prove|proving|evidence|confirm|confirmation|certify|show that|verify|reference letter|document that`,
  procedures: `work permit|residence|residence permit|paperwork|formalities|procedures|bureaucracy|permit|
    registration|red tape|settle in|formality|visa`,
  visa: `visa|visas|embassy|consulate|z visa|r visa|visa type`,
  family: `wife|husband|spouse|kid|kids|child|children|son|daughter|family|partner|baby|parents|mother|father|
    girlfriend|boyfriend|dependants|dependents|toddler|relatives|fiancee`,
  housing: `accommodation|apartment|flat|housing|dorm|dormitory|rent|room|house|hotel|live on campus|lodging|
    place to live|place to stay|hostel|residence hall`,
  deadline: `deadline|due date|closing date|close|closes|closing|last day|cut off date|dead line|last date|due|too late|
    time limit for applications|application period|application window|call open|still open|by when`,
  deliver: `website|portal|online|site|link|platform|system|url|web page|webpage|upload|submit|where do|form`,
  contact: `contact|phone|telephone|email|e-mail|call someone|hotline|whom|person in charge|who can i ask|number to call|
    speak to|talk to|reach|get in touch|address`,
  review: `review|reviewed|reviewer|reviewers|evaluate|evaluated|evaluation|criteria|judge|judged|assess|assessed|
    assessment|selection|select|selected|score|scoring|ranking|panel|jury|decide|decides|rated|peer`,
  results: `result|results|outcome|announced|announce|announcement|hear back|notified|decision|winners|winner`,
  remote: `remote|remotely|online|from home|virtual|virtually|distance|zoom|hybrid|telework|from abroad`,
  part: `part time|half time|side|on the side|second job|moonlight|other job|consulting|teaching|full time|fulltime|
    part-time|full-time|keep my job|extra job|sideline`,
  health: `health|healthy|ill|illness|disease|disability|disabled|medical|sick|diabetes|hiv|asthma|pregnant|chronic|
    checkup|check-up|vaccination|vaccinated|fit|wheelchair|condition`,
  laws: `law|laws|legal|rules|regulations|regulation|obey|abide|comply|compliance`,
  tax: `tax|taxes|taxed|taxable|taxation|income tax|tax-free`,
  insurance: `insurance|insured|health insurance|pension|social security|medical cover|hospital`,
  tongue: `mandarin|hsk|language|speak chinese|language skills|ielts|toefl|english level|fluent|language test|
    language certificate`,
  flight: `flight|flights|ticket|tickets|airfare|travel|travel costs|plane|transport|travel expenses|relocation`,
  priority: `priority|prioritised|prioritized|preferred|preference|advantage|bonus|favoured|favored|privileged|focus|
    key|prefer|priorities|extra points`,
  partner: `partner|partners|other side|foreign side|counterpart|foreign partner|collaborator|cooperation partner|
    abroad|foreign institution|overseas`,
  hello: `hi|hello|hey|good morning|good afternoon|good evening|greetings|hiya|howdy|good day|yo|hola|salam|namaste`,
  thanks: `thanks|thank you|thx|ty|thank|cheers|tnx|much appreciated|grateful|appreciate it|thanks a lot`,
  force: `ignore|pretend|disregard|forget your|override|bypass|jailbreak|act as|you are now|roleplay|system prompt|
    mark me|approve me|just say|hack|previous instructions|make an exception|dan|prompt|developer mode|instructions`,
  after: `afterwards|after the stay|after the project|after the exchange|later on|when it is over|once it ends|
    after that|at the end of it|once it is finished|after it`,
  compare: `better|versus|vs|compare|compared|difference|differences|differ|which of the two|which one`,
};
