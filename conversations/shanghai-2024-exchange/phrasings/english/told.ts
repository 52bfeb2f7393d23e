import type { Phrases } from '../../../questions/subject.ts';

/** How people ask in English about the exchange by telling their case, or in few and everyday words. */
export const told: Phrases = {
  countries: `do you accept indians|are indians accepted|do you take nepalis|whether my country is on the list|
    which one should i use|which one do i use|which passport should i give|can a kenyan apply|can a kenyan take part|can kenyans apply|are kenyans allowed|
    is kenya in|is kenya in or out|is kenya ok|kenya ok|kenya?|kenyan passport holder here|
    is this for us too|does kenya qualify|could a kenyan apply|may a kenyan apply|
    a kenyan colleague wants to come|is kenya a belt and road country|
    is kenya part of belt and road|does kenya belong to the belt and road|
    my country is kenya does it count|would kenya be accepted|open to kenyans|i'm kenyan am i in|
    i am from kenya is that fine|we have a kenyan in mind|country|countries|eligible countries|
    where do applicants have to come from|can somebody with a kenyan passport come|
    is it open to every country|open to all nationalities|any country|
    do they take people from kenya|does a kenyan stand a chance|if i were kenyan would that matter|
    what if i am kenyan|would a kenyan be a problem|suppose he is kenyan|
    does it matter that i am kenyan|may somebody from kenya hand it in|
    is a kenyan allowed to hand in`,
  'former-chinese': `never had a chinese passport but my parents are chinese|i have chinese roots|chinese ancestry|
    my mother is chinese|i was born in beijing to foreign parents|i gave up my chinese citizenship years ago|
    used to hold a chinese passport|my candidate was chinese before|he became kenyan and was chinese before`,
  'chinese-national': `i hold a chinese and a canadian passport which one counts|dual national chinese|
    i have a hong kong passport|i am taiwanese|chinese citizens working abroad|can a chinese apply as the young scientist|
    are chinese nationals excluded|two citizenships one chinese|which of my two passports do you look at|
    macao resident|does a hong kong id count as foreign`,
  'full-time': `can half of it be done online|do part of it from nairobi|work from my home country part of the time|
    how many days a week must i be there|can i come only a few days per week|do i really have to be there in person|
    half online half in shanghai|can i be away for conferences|could i join by video|is remote work ok for some months|
    must i be present all the time|full time or can it be part time|can i commute|hybrid work`,
  length: `how many months in shanghai|how much time must i spend there|is three months enough|
    would nine months be ok|can it be a year and a half|must it be exactly six months|
    how long would i be there|do i need to stay a whole year|minimum stay|maximum stay|
    is a month enough|i can only come for 4 months|i have ten months|could i stay for two years|
    only a short visit|length of stay`,
  'split-stay': `come three months now and three months later|can i do it in two goes|3 months in one year and 3 in the next|
    go home in between|interrupt the stay for a semester|come back and forth|is it allowed to break the stay|
    two visits of three months|chop the stay into pieces|cut the visit into parts|does it have to be in one piece|
    can the months be spread over two years`,
  leader: `does the pi have to be chinese|must i be chinese to lead|do i have to be chinese to lead it|must i as the leader be chinese|who leads the project|
    can a foreign professor in shanghai lead it|i am an associate professor can i be leader|
    who can be the leader|does the leader need to be a professor|may a postdoc lead|
    is a lecturer allowed as project leader|our professor is german but works at fudan|
    what rank must the leader have|can the host professor be a foreigner|
    requirements for the leader|age limit for the leader`,
  'applying-oneself': `can i apply without a professor in shanghai|i don't have a host can i apply alone|
    do i apply or does the host apply|who submits me or the university|may the foreigner be the applicant|
    can i hand it in myself|can i be the project leader as a foreigner|am i the one who applies|
    can the young scientist lead|without a chinese partner`,
  'number-of-applications': `can the same professor apply for two|how many can one leader submit|two applications by one leader|
    can i also apply under topic 1|may our lab hand in several|can one professor invite two people in two projects|
    can the leader apply in topic 1 and here|limit per university|how many applications per unit|
    we already applied in the other topic`,
  job: `does industry research count|is a job in industry ok|is research in a company accepted|
    i am a phd student is it possible to apply|retired people can apply|
    i only teach no research|i just teach is that accepted|i lecture but do no research|
    i lost my job last month|i am on maternity leave|my contract is fixed term|
    do i need to be employed|i work in a company lab|is a postdoc a formal job|
    i am a phd student with no job|i'm a freelancer am i out|self employed what now|
    between jobs at the moment|i work half time at a university|on sabbatical now|
    retired researcher|i am a civil servant|my post is only teaching|hospital doctor doing research|
    do unemployed people have a chance|is a student job enough|no employer at the moment|
    is a fixed-term contract formal enough|does it count as a formal job|is it ok that i also teach|
    does it matter that i teach too|is a temporary contract good enough|
    my contract runs out next year does it count|i start a new job in january|
    consultants can join also|are part time lecturers accepted|part time lecturers are accepted as well|can freelancers and consultants join too|
    does a museum count as research place|is it harmful that i lecture`,
  'job-country': `i live in germany but am kenyan and my job is in germany|kenyan working in germany|my employer is abroad|
    i work in a country that is not mine|my passport is kenyan but i work in france|employed outside my home country|
    does my job have to be at home|i moved abroad for work|my university is in another country than my passport|
    i work in europe with a kenyan passport|must i work where i am a citizen|kenyan employed in the gulf`,
  'in-shanghai-already': `i am already a postdoc in shanghai can i still apply|i already live in china|i work at fudan now|
    i'm already here|currently employed in beijing|i moved to shanghai last year|we already employ him here`,
  capability: `how good do i have to be|i have only two papers|do i need publications in good journals|
    what does strong research capability mean|is my record strong enough|how do you measure capability|few publications`,
  doctorate: `is my degree recognised|will my degree be recognised|my phd is from an unknown university|is a phd from a small university accepted|
    do i really need a phd|is experience instead of a phd ok|
    i have no doctorate but six years of research|phd or experience|my thesis is not defended yet|
    i will get my phd next summer|does my phd time count as research experience|
    is an md the same as a phd|exactly five years of experience|five years and one day|
    part-time research counts|i've only a bachelor's|my diploma is not issued yet|
    how many years of experience|i defended but have no certificate yet|
    are four years of research enough|which degree do i need|minimum degree|
    does industry experience count`,
  age: `i turn 45 next march is that a problem|i'm 44 still ok|i am 46 is it over|
    born in december 1978|born in 1979|maximum age|upper age|how old can i be|
    what is the cutoff birthday|am i too old at 45|i'll be 45 soon|i just turned 45|
    missed it by a few days|my birthday is 31 december 1978|what is the latest birth year|
    is 50 too old|i'm nearly 50 is there any point in trying|does the age limit count from today|
    is there a minimum age|i am 25 too young|up to what age|oldest age|the wrong side of 45|
    pushing fifty|do you need my exact birthday|is only the year enough`,
  health: `i have diabetes is it a problem|do i need a medical check|must i be healthy|i have a chronic disease|
    i am in a wheelchair|do they test for hiv|i am pregnant can i come`,
  'second-job': `may i keep teaching online at home|can i stay employed at home meanwhile|keep my salary at home|
    work on the side|can i do some consulting|do i have to quit my job|must i resign at home|
    can i work for my old boss in the evenings|is a part time job next to it ok|keep my position at home`,
  invitations: `i did not accept it can i still choose yours|can i still take yours instead|
    two universities want me|fudan and tongji both invited me|i said yes to another university already|
    can i be in two applications|can i apply with two hosts|i have offers from two professors`,
  'talent-programmes': `talent programmes what is it|what is a talent programme|what do you call a talent programme|
    had a pifi two years ago|i got an nsfc fund before|
    i already had chinese government money|former csc scholar|my talent grant ended last year|
    i am still paid by another chinese programme|took part in a chinese talent exchange|
    does my old grant exclude me|can i combine it with the talented young scientist programme`,
  'degree-study': `can i study besides|enrol for a master's while i am there|
    i want to get a degree from it|may the guest be a doctoral student there|
    register as a student meanwhile|
    is a language course forbidden|chinese course in the evening is forbidden|may i take a chinese language course`,
  laws: `must i obey chinese law|which laws do i have to follow|what if i break the rules`,
};
