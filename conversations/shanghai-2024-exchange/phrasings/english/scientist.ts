import type { Phrases } from '../../../questions/subject.ts';

/** How people ask in English about the exchange: what is asked of the scientist. */
export const scientist: Phrases = {
  countries: `which countries are eligible|is my country on the list|belt and road countries|list of countries|
    is kenya included|is india a belt and road country|am i eligible as a german citizen|
    can people from the usa apply|which nationality do i need|does my nationality matter|i am from pakistan|
    are europeans allowed|is russia included|can a japanese scientist come|my country has not signed with china|
    which passports are accepted|does residence count or nationality|i live in another country than my passport|
    is a residence permit of such a country enough|what about african countries|citizens of which states can come|
    is vietnam in|i am british can i join|countries along the silk road|bri list|do i need to be from a bri country|
    is brazil a member|i'm ethiopian is that ok|i'm from kenya|i am indian|can an american apply|
    i'm a citizen of brazil|would a pakistani be ok|i hold a french passport|is egypt on it|does turkey count|
    my nationality is mexican|are canadians eligible|is israel accepted|what about ukraine|can an australian come|
    i am a russian scientist|thai researcher|which nations|eligible nationalities|is my nationality ok|
    i come from iran|country requirement|does it matter where i come from|is the uk included|
    is my passport good enough|we want to invite a scientist from serbia|from nepal|italian citizen|
    is residence in kazakhstan enough|where must the scientist be from|permanent resident of a belt and road country|
    which countries count as belt and road|is my homeland included|does my country count|i'm a citizen of peru|
    is argentina in|could a tanzanian be invited|a person from spain|are swiss people eligible|what about georgia|
    do citizens of greece qualify|is saudi arabia a partner|i hold polish citizenship|is a swede acceptable|
    what nationality must one have|where do you have to come from|does an eu passport help|only asians and africans|
    are latin americans eligible|is residence enough|what matters passport or residence|i live elsewhere`,
  'former-chinese': `i used to be chinese|i renounced my chinese nationality|former chinese citizen|
    i was born in china but have another passport now|gave up chinese passport|overseas chinese|
    i lost my chinese nationality when i became canadian|chinese by birth foreign citizen now|
    ethnic chinese with a foreign passport|my parents are chinese but i am not|ex chinese nationals|
    can a person of chinese origin apply|returnees|i was a chinese citizen until 2015|naturalised abroad|
    is someone who once had a chinese passport excluded|chinese descent|my grandparents were chinese|formerly chinese|
    once held a chinese passport|changed nationality from chinese to thai|
    what about people who gave up chinese nationality|i was chinese but now i am australian|born chinese|
    he used to hold chinese citizenship|overseas chinese scientist|naturalized foreign citizen of chinese origin|
    chinese roots|she lost her chinese citizenship|i left chinese nationality|someone who left chinese citizenship|
    used to have a chinese passport|chinese before now canadian|my wife was chinese|he gave up his chinese passport|
    once a chinese citizen|no longer a chinese national|what about former chinese nationals`,
  'chinese-national': `i have two passports|dual citizenship|dual nationality with china|can chinese citizens apply|
    i am chinese|hong kong passport|macao resident|taiwan passport|i am from taiwan|one of my citizenships is chinese|
    is hong kong foreign|i hold a chinese and a foreign passport|are mainland chinese eligible|
    which of my passports counts|two nationalities|i have double citizenship|does a chinese green card matter|
    are scientists from hong kong or macao eligible|must i be a foreigner|second citizenship|are hongkongers eligible|
    someone from macau|taiwanese researcher|a scholar from taiwan|hong kong resident with a british passport|
    dual national|i have both passports|i am a citizen of two countries|two citizenships|
    can a chinese person be the scientist|chinese citizen living abroad|can chinese nationals take part|
    holder of two passports|double nationality|is a hong kong permanent resident foreign|
    is someone from taipei eligible|i've got two nationalities|prc national working overseas|
    one chinese and one thai passport|people from macau|is a hong kong passport foreign|
    may a chinese person working abroad apply|bi-national|second passport`,
  'full-time': `do i have to be in shanghai full time|is part time possible|can i work remotely|
    must i live in shanghai|full time requirement|can i work from home|half time|can i be away from shanghai|
    do i have to be there in person|can i travel during the stay|can i take part online|
    may i leave the city for conferences|does full time mean every day|presence in shanghai|virtual exchange|
    can i stay in my own country and collaborate by video|hybrid work|is physical presence required|
    must the researcher work at the lab every day|can i be there only three days a week|must i be on site|
    is it possible to participate from abroad|do i need to relocate to shanghai|can i take part without travelling|
    may i spend some weeks elsewhere|is home office possible|do i have to move there|must i be present all the time|
    work remotely from my country|100 percent of my time|can it be done by zoom|full-time or part-time|
    can i leave shanghai for a conference|must i be physically there|always in shanghai|is part-time ok|from afar|
    can it be done from home|do i need to live there|do i have to spend all my time on it|half of my time|
    is being there in person necessary|does it have to be full time`,
  length: `how long is the stay|how many months do i have to stay|6 or 12 months|can i come for 3 months|
    can i stay for 9 months|is one month enough|minimum duration|maximum length of stay|can i stay two years|
    what is the duration of the visit|can i come for a short visit|18 months|is seven months allowed|
    how long does the exchange last|length of the visit|does it have to be exactly 6 months|half a year or a year|
    can i come for the summer only|stay for ten weeks|may i choose how long i stay|why only six or twelve months|
    is a shorter stay fine|longer than a year|how many months|is it six months or a year|can i stay ten months|
    could i come for one semester|would 4 months work|is a two-week visit possible|how long would i be there|
    minimum stay|maximum stay|24 months|5 months|i can only stay three months|duration|is eleven months ok|
    can the stay be shorter|what lengths are possible|i'd like to come for 8 months|
    may i stay longer than twelve months|how much time must i spend in shanghai|what's the shortest visit|
    what's the longest visit|can it be nine months|two years instead of one|a quarter of a year|visit of three months|
    would they agree to eight months|a few weeks only|how long must i be in shanghai|how long would the exchange be|
    six weeks|minimum number of months|how many months are required|stay for one year only`,
  'split-stay': `can the stay be split|can i come twice|several visits|may i interrupt the stay|
    do the months have to be consecutive|two stays of three months|can i go home in between|
    can i divide the time into parts|one continuous stay|can i make a break of some months|
    does it have to be in one piece|come in two periods|back and forth between home and shanghai|
    three months now and three months later|non consecutive months|split it over two years|can i spread the visits|
    leave for a while and return|can i do it in two halves|in two blocks|may i take a break between|
    two trips of half a year|can we break the stay up|four visits of three months|
    could the twelve months be spread out|must it be uninterrupted|do i have to stay without a break|
    can i return home for some months|come and go|two separate visits|split the time|interrupted by teaching at home|
    with breaks|in three chunks|in instalments|chop the stay up|three separate stays|
    may i go home in between and come back|two trips|three visits|interrupt and return|must i stay in one go|
    break the year|with a gap|non-stop|come several times`,
  job: `do i need a job|must i be employed|i am unemployed|is a phd student eligible|i am a student|
    does a temporary contract count|i am self employed|i am a freelancer|what is a formal job|
    is a teaching job enough|my job is not in research|i work in industry|do i need a permanent position|
    i am on leave|i am on maternity leave|does a postdoc position count as a job|i lost my job|
    can a retired scientist come|i work at a hospital|i am a lecturer|what kind of employment is needed|
    my contract ends soon|between jobs|no employer at the moment|is fixed term ok|do i have to quit my job at home|
    does working at a company count|i am still studying|is a permanent contract necessary|i have no job|
    does my job count|is a research assistant position ok|i teach at a university|i work part time|adjunct position|
    i am a doctor in a clinic|i run my own company|is a fixed-term post enough|must i have a formal job|
    i work in a private lab|i'm on parental leave|on study leave|jobless|my job is teaching|
    is it necessary to have an employer|student without a job|i work for the government|
    do i have to be employed somewhere|unemployed researcher|what if i don't have a position|i resigned last month|
    volunteer work|employed by an ngo|my contract runs out soon|the contract ends before the stay|
    my post expires this year|what if my contract at the institute ends|my position ends in summer|
    will a contract that ends matter|am i out if i have no job|does being a student count as employment|
    do you require current employment|i'm employed by a company|is industry ok|lecturer|assistant professor|
    is teaching staff ok|a temporary contract|fixed contract|sabbatical|leave without pay|parental leave|i freelance|
    i'm a self-employed researcher|right now i have no employer|is it a must to be employed|i work at a private firm|
    just finished my job`,
  'job-country': `must i work in my home country|i work abroad|my employer is in another country|
    i am kenyan and work in germany|do i have to be employed in the country of my nationality|
    my job is not in my own country|i live and work in the usa|i work outside my home country|
    employer in a third country|can i be employed in a different country than my passport|
    i am a pakistani working in malaysia|my university is in europe but i am from africa|
    is it a problem that i work in another state|does the job have to be at home|i moved abroad for work|
    i'm from ghana but work in france|where must my job be|do i need a job in my own country|
    my workplace is in a different country from my passport|nigerian employed in the uk|i live abroad|
    working outside of my country|does my employer have to be in my home country|indian passport job in dubai|
    i hold a post in japan but i'm vietnamese|employed in a third country|i emigrated|must i work where i'm a citizen|
    my lab is abroad|i work in another state than my own|i'm a national of one country and employed in another|
    does the employer have to sit in my country|must the employer be located in my home state|my employer is abroad|
    does it work if i'm employed elsewhere|home institution abroad|nationality and workplace differ`,
  'in-shanghai-already': `i already work in shanghai|i am already in china|i am a postdoc at a chinese university|
    can people who are already in shanghai be invited|i work at fudan already|i am employed in china|
    does it matter that i am in shanghai now|currently a researcher in beijing|i have a job in china|
    my current job is in shanghai|already a postdoc in china|i live in shanghai now|i'm already employed by the host|
    currently in china|can we nominate someone who already works with us in shanghai|i am at a chinese university now`,
  capability: `how good do i have to be|how many papers must i have|do i need strong research capabilities|
    is my h-index enough|minimum number of publications|do i need first author papers|impact factor|
    do i need a scientific award|how strong must my research record be|is my research good enough|few publications|
    no publications yet|required number of sci papers|academic level needed|how excellent must the candidate be|
    what level of research is expected|are five papers enough|do i need nature papers|how important are publications|
    what track record is needed|strong research ability|must i have many citations|is there a minimum h-index|
    top researcher only|do they want famous people|what counts as strong capabilities|how many papers do i need|
    is my h-index good enough|enough publications|how good a scientist|must i have published|
    do you need a strong publication record|publication requirements`,
  doctorate: `is a doctorate required|i have no doctorate|i only have a master's degree|
    how many years of experience do i need|five years of research experience|does phd time count as experience|
    i have not defended my thesis yet|i will get my phd next year|is a medical doctor degree a doctorate|
    phd or experience|minimum degree|is a bachelor enough|what qualification must the scientist have|
    are four years of experience enough|i submitted my dissertation|does part time research count|
    is a candidate of sciences a phd|what education is needed|years of research work|more than 5 years|
    no doctoral degree but long experience|does industry research count as experience|academic degree required|
    is a master enough|is a phd compulsory|can i come without a doctorate|does a master suffice|
    is experience enough without phd|how much experience|i graduate next summer|phd pending|
    thesis submitted but no degree yet|i haven't got my degree yet|what degree|six years in research but no phd|
    i have only four years of experience|do postdoc years count|do my phd years count|is an md ok|
    research experience requirement|5 years exactly|my viva is next month|degree not conferred yet|i am a phd holder|
    do you need a doctor title|qualification needed|a doctorate or five years|do i need a phd|
    do you need to have a doctorate|i'll defend soon|my defense is planned|diploma not issued yet|
    defended but no diploma yet|waiting for the diploma|can experience replace the degree|only a master's|
    seven years in research|is a doctor's degree a must|without a doctorate|how long must i have done research|
    minimum years|does doctoral study time count|exactly five years|not yet defended|diploma outstanding|
    how experienced must i be|required experience|only three years of research`,
  age: `age limit|how old can i be|maximum age|i am 45|i am 46 years old|i was born in 1978|i was born in 1979|
    what is the age requirement|is 50 too old|do i have to be under 45|at what date is the age checked|
    born before 1979|i will turn 45 soon|is there an age restriction|what birth date is the cut-off|
    how young must one be|upper age|is there a minimum age|my birthday is in january 1979|can older scientists apply|
    what counts as young|i'm 44 now but 45 when it starts|too young|what year must i be born in|
    age exception for women|over 45|what's the age cap|how old is too old|i'll be 45 next year|my birthday is in 1978|
    is 43 ok|i am 52|too old for this|age restriction|what is the oldest age|must i be young|
    i was born in december 1978|cutoff birth date|is there an exception to the age|up to what age|how young|
    born in 1977|i'm 48|am i still young enough|i turn 45 this year|year of birth|is age a problem|
    what's considered young|older than 45|my age is 39|which birthday counts|age at application or at start|
    am i too old|nearly fifty|getting old|late forties|forty-five|i'm past 45|born on 1 january 1979|
    would she be too old|turning fifty soon|what's the oldest a candidate may be|oldest possible|
    is there a cap on age|how old can the visitor be|does age play a role|do you have a limit for age|
    would 47 be accepted|candidate aged 46|she is 44|he was born in 1976|born in the seventies|
    i belong to the 1978 generation|past the age|still eligible at my age|at my age|is it only for young people|
    what do you mean by young|when do i become too old|the year i was born`,
  health: `do i have to be healthy|health requirement|i have a chronic disease|is a disability a problem|
    do i need a medical check|medical examination|i am pregnant|i am hiv positive|what does good health mean|
    can a person in a wheelchair come|will they check my health|i take medication every day|i had cancer|
    is a health certificate necessary|vaccination required|must i tell them about my illness|mental health problems|
    i have asthma|i have epilepsy|i'm disabled|physical condition|are there health checks|is hepatitis a problem|
    must i take a medical exam|i am ill|will diabetes exclude me|good health what does that mean|
    i need regular treatment|fit to work|blind scientist|i use a wheelchair|do i need vaccines|health declaration|
    must i prove my health|is illness a problem|will they reject me for diabetes|must i be fit|medical requirement|
    any health conditions excluded|chronic illness|what about disabilities|i'm pregnant`,
  'second-job': `can i keep my job at home|may i have a second job|can i work for another employer at the same time|
    can i teach at my home university during the stay|side job|may i do consulting|can i keep my salary at home|
    can i supervise my students at home online|another paid job in shanghai|can i run my company meanwhile|
    can i give lectures elsewhere|do i have to resign from my current job|may i freelance during the project|
    work for my old employer at weekends|concurrent position|may i continue teaching at home|
    can i keep working for my employer|is an extra job allowed|work somewhere else at the same time|
    can i do a side job|may i stay employed at home|other paid work|can i keep getting my home salary|
    remote work for my company in the evening|can i teach elsewhere|supervise my own students meanwhile|
    another job next to it|do i have to give up my job|can i consult for companies|moonlighting|
    work for a start-up on the side|earn something extra during the year|may i moonlight|a side hustle|
    help my company during the stay|keep my other job|do something on the side|teach online for my university|
    second employment|other work meanwhile|continue my job part-time|extra work|any side jobs|consulting on the side`,
  laws: `do i have to follow chinese laws|which rules must i obey|what regulations apply to me|
    do i have to promise to obey the law|chinese law|laws and regulations|what happens if i break a rule|
    must i respect local rules|legal obligations of the scientist|rules of conduct|abide by the law|
    are there rules i must follow|what laws apply|must i follow chinese regulations|do i have to obey|
    legal requirements in china|promise to respect the law|what if i break the law|
    which regulations do i have to respect|which laws|rules i need to obey|do i sign that i follow the law|local law|
    what rules apply in china`,
  invitations: `can i accept two invitations|i have another invitation|how many projects can i join|
    two universities invited me|can i be in two projects|i have an offer from another institute|
    may i take part in another project at the same time|can i be invited by two hosts|
    i already accepted an invitation elsewhere|only one invitation|several invitations|can i choose between two hosts|
    may two professors apply with me|another host wants me too|can i be named in more than one application|two offers|
    i got invited by two institutes|can i accept another project|two hosts|may i say yes to a second invitation|
    is it ok to have several invitations|i already said yes to another university|two professors want me|
    can i join a second project in these years|another host in china invited me|how many hosts can i have|
    may i be part of two projects|i accepted an offer in nanjing|somebody in beijing wants to host me too|
    a professor in another city also invited me|another institute would like me in the same years|
    conflict with another invitation|i was asked by two groups|two professors invited me|how many invitations|
    may i say yes to both|two offers at once|another offer for the same years|can one person have two invitations|
    another chinese university wants me|say yes to two hosts`,
  'talent-programmes': `i was funded by a chinese talent programme|i have a pifi fellowship|nsfc grant holder|
    talented young scientist program|can i combine it with another chinese grant|
    i received money from a talent exchange programme before|is previous funding in china a problem|
    i was a tysp fellow|other chinese funding at the same time|does a csc scholarship in the past exclude me|
    i had a chinese fellowship|thousand talents|already supported by a domestic talent project|
    does my running fellowship of the academy of sciences matter|participated in a talent scheme|
    research fund for international young scientists|i applied for another talent programme|
    i already had a chinese grant|former pifi fellow|is my nsfc grant a problem|been funded by a chinese programme|
    i get money from another talent programme|earlier talent grant in china|i took part in a talent exchange|
    can i hold two chinese fellowships|funded by a domestic talent project|foreign young talent|
    i'm a current fellow of a chinese scheme|had support from china before|i'm still funded by another programme|
    previous chinese scholarship holder|i had a fellowship in china before|does an earlier fellowship exclude me|
    funded by nsfc now|combine with another talent scheme|currently paid by a chinese fund|
    ever received chinese talent money|previous chinese talent funding|is an old grant a problem|
    on another chinese programme`,
  'degree-study': `can i study for a degree|can i do a phd in shanghai with this|can i enrol at the university|
    is it a scholarship|can i do my master's there|degree programme|may i take a course for credits|
    is it possible to get a degree|can i be registered as a student|does it lead to a doctorate|
    study and work at the same time|i want to study in shanghai|academic education|
    can i be a doctoral student meanwhile|may i study|can i get a degree|is studying allowed|
    may the scientist be a student|enrolled at university in shanghai|is this for students|
    master programme in shanghai|would i get a diploma|phd position|degree education|take a degree at the same time|
    is it possible to do my doctorate there|university studies|do a master there|do a phd alongside|may i enrol|
    study for a master's during the stay|get a doctorate there|is it a study programme|degree programme scholarship|
    study at the same time|is it a student programme`,
};
