import type { Phrases } from '../../../questions/subject.ts';

/** How people ask in English about the exchange in passing: indirectly, by their own case, in worry. */
export const inPassing: Phrases = {
  purpose: `give me the gist|the gist in one sentence|in a nutshell what is this|what would i be signing up for|
    explain this call in short|what does shanghai want with it|is it a fellowship or a job|what is the point of it|
    sum it up for me|what am i looking at here|could you put it simply`,
  notice: `who organises this|
    which office stands behind this announcement|who is behind this announcement|is this announcement of the city or national|
    what exactly is this announcement|is it a national or a city programme|is it from the ministry or from shanghai|
    which authority put this out|under which plan is this run|what is this announcement called|
    who put this out|where does the announcement come from|is this a municipal programme`,
  field: `science of nutrition|is forestry science in|veterinary science|a sport physiologist|
    someone in film studies|no science background|without a science background|
    is a political scientist out|would a lawyer have a chance here|is a lawyer out from the start|
    we do battery chemistry are we in|does my line of research fit|i work on bridges does that fit|
    i am in nursing is that science enough|is a mathematician in|my research is in education is it hopeless|
    i do soil science is it covered|is my speciality among those you take|our topic is urban planning|
    would you take a psychologist|is clinical work natural science|does it have to be hard science`,
  period: `is december 2027 too late to finish|my semester ends in july can i come after that|
    may i show up only in autumn 2025|my stay would run until january 2028|what if i finish after november 2027|
    is there a last day for the stay|could i start as late as december 2026|is it possible to start right away|
    when is it too late to come|what is the window for the stay|must it all happen before the end of 2027|
    can i put it off until 2026|is the spring of 2027 still all right`,
  'number-of-projects': `are there extra quotas for one country|how many places for each country|
    more than thirty places|are there more than thirty places|how many seats are there|how many of us will be taken|
    is the number of places limited|how many guests are planned|what is the number of places this year|
    are there only a few places|thirty projects is that all`,
  amount: `does half a year bring half the money|what do you give somebody for twelve months|how much would come to me in a year|
    what would i live on|is 200000 all there is|do i get 400000 for sure|what is paid for six months|
    money for nine months|
    does the grant shrink with a shorter stay|does the grant shrink`,
  'labour-share': `how much of it is really mine|how much of 400 thousand is really mine|
    must all of the sixty percent end up with me|may the host keep some of my share|
    is my pay fixed at sixty percent|do they have to pay me the whole labour part|
    how much of it belongs to the scientist|could the institute give me less|how much has to reach the scientist|
    do i see the whole 60 percent|how much is the money for the scientist|how much of the money is for me`,
  spending: `is it okay to buy a microscope from what is left|what may the host do with the other part|
    what do we do with the remaining money|can the rest go into reagents|may i spend the rest of the grant on equipment|
    are flights paid from the rest|may the remaining part pay for conferences`,
  'chinese-labour': `our own doctoral students can they get something|may we pay something to our own phd students|
    is there a bonus for the chinese supervisor|can the local staff be paid for their hours|
    do i as the host professor get anything|may our technicians be paid from it|nothing for the chinese side then`,
  'one-scientist': `can i bring my own student|may i bring an assistant with me|
    bring two postdocs at once|we'd like to bring two people|can i apply for 2 scientists|
    can we host a couple of scientists in one project|is it one person per project|my wife is a scientist too can she join the project|
    could we nominate three|may a second scientist join later`,
  countries: `does my birthplace matter|does it matter where i was born|is the country of birth important|
    my passport says kenya am i out|i only have a kenyan passport good enough|is kenya among the countries|
    is it the residence that counts or the passport|i live elsewhere but i am kenyan which counts|
    which one counts if i have two passports|is my nationality good enough|does my country belong to it|
    is my passport on the list|i am not sure my country takes part|are you open to kenyans`,
  'former-chinese': `my grandparents were chinese does that count|are chinese grandparents a problem|i was born chinese and am now australian|i was chinese once is that the end|
    i got another citizenship and stopped being chinese|my old nationality was chinese is it a problem|
    i gave back my chinese passport does it matter|ethnic chinese but foreign born|
    born in china but never a citizen|i have chinese parents but never was chinese`,
  'chinese-national': `does a taiwanese document make me a foreigner|i still hold a chinese passport as well|
    am i a foreigner with a hong kong card|i am chinese myself could i be the scientist|
    is a permanent resident of hong kong foreign enough|chinese with a green card`,
  'full-time': `four days a week does that do|i can be there four days a week|could i do some weeks from home|
    20 hours per week in the lab|would twenty hours per week be enough|is half of the week enough|
    may i be absent for a month|how many days of holiday may i take|can i fly home now and then|
    must i sit there every day|is working from abroad for a few weeks okay|only mornings in the lab`,
  length: `ten months would suit me best|what happens if i can only make 5 months|only five months is that too little|
    i would prefer eight months|could it be a bit longer than a year|is it six or twelve and nothing between|
    am i bound to 6 or 12|why not seven months|my boss gives me only four months|can we round nine months up`,
  'split-stay': `must it be one stretch|must it be one block|does it need to be one stay|must it be one stay|has it to be one stretch|three months this year three the next|could it be two halves|may i leave and come back later|
    summers only over two years|must the months follow each other|does it have to be without a break|can i come twice|
    two blocks with a break between`,
  leader: `must the head of the project be a chinese citizen|who may be in charge of the project|who heads the project|
    can our dutch professor be the head|does the head have to hold a chair|may an engineer be the leader|
    what must the leader be|is an assistant professor senior enough to lead|our group leader is a foreigner`,
  'applying-oneself': `can i be the one who leads it|who hands it in for me|do i send the application or do they|
    may i file it on my own|is it me who signs the application|how do i apply if i have no host|
    can i do it without an institute behind me|can i take part without a host`,
  'number-of-applications': `our leader has one project in topic 1 already|is one proposal per professor the maximum|
    could the same leader send two|is a second application by our professor allowed|may a professor host two guests in two proposals|
    my colleague in the same lab also applies|how many may one leader hand in`,
  job: `unemployed since june can i still take part|unemployed since spring any chance|i lost my post am i out|
    do i really need a job at home|is a job at home a must|must i have an employer|without a job is it over|
    i am still a doctoral student is that a no|is being a phd student enough|i teach only does this rule me out|
    is a job at a private firm a formal job|my contract is temporary does that rule me out|
    i quit my job can i still come|does self-employment count|what if i have no permanent contract|
    would a permanent contract be better|is a permanent one better|i am on leave does it still count as a job|
    does a postdoc contract count|i am on a grant and not on a contract`,
  'job-country': `my employer is in dubai but i am jordanian|is it a problem that my job is in another country|
    is it a problem that it is not in my country|i work abroad is that a no|do i have to work in my own country|
    i have a job but not where my passport is from|must my employer sit in my country`,
  capability: `do they expect famous people|how strong do i have to be|is a handful of papers enough|
    do you look at citations|will they look down on few papers|do i have to be outstanding|is an average scientist all right`,
  doctorate: `no phd but ten years in a lab|is it fatal that i have no doctorate|
    does the time of my doctorate count as experience|i only have a master am i out|defended but no paper yet|
    i am about to defend is that too late|can long experience stand in for a doctorate|four years is that too short|
    is five years on the dot enough|do my years in industry count`,
  age: `i'll be 45 in december|is 45 already too old|am i out at 45|i turned 45 is it over|
    i was born in november 1978 is there any way around|is there a way around the age|born a few weeks too early|
    i am 46 is it hopeless|what does under 45 mean exactly|on which day must i be under 45|
    two months too old|is being 44 now all right`,
  health: `i have diabetes am i out|will they want a blood test|do i need to see a doctor first|
    does an old injury matter|must i show a medical paper|i am recovering from an illness|is asthma a reason to say no|
    do they test for hiv`,
  'second-job': `work as a waiter in the evenings|teach sport at weekends|
    sing in a choir for money during the stay|earn a bit in a cafe on sundays|
    deliver food after work|give concerts while funded|tutor pupils for money|
    gigs in the evening during my stay|
    can i keep my salary and my job back home|two hours a week of online teaching at home|
    may i go on teaching online at home|could i keep my clinic one day a week|must i give up everything else|
    is unpaid work on the side fine|may i keep my post at home meanwhile`,
  laws: `what rules will i have to stick to|do i have to swear to respect the law|which rules bind me there|
    what if i do not want to promise that|is the promise about the law a must|what law is meant`,
  invitations: `two labs want me what now|is it over if i have accepted another host|i accepted one from beijing is it over|
    i have said yes elsewhere what now|do i have to turn the other one down|must i refuse the second invitation|
    another group asked me too|i am invited twice which one should i take|what counts as an invitation|
    can i cancel the other invitation|is it over for me now that i accepted another one`,
  'talent-programmes': `had a scholarship in germany before|a european grant before|
    funded by a foreign foundation earlier|held a fellowship in another country|
    an american grant at present|
    i had money from cas two years ago|does a past nsfc grant hurt me|is an ended fellowship a problem|
    i am still paid by pifi|what if i had such a grant long ago|what counts as a talent programme|
    does my old talent grant count against me|i applied for pifi too does it matter`,
  post: `what sort of post would it be|must it be a research post|can the guest do administration|what do i have to work as|
    could she be a technician|do the duties have to be on paper|must the tasks be in writing|is policy research acceptable as a post`,
  'post-in-shanghai': `where exactly will i have to work|where will i be working|in which city is the work|
    is it enough to be near shanghai|our lab is just outside shanghai|will i be in shanghai itself|may i be posted to suzhou`,
  confidential: `is there anything secret about the job|what if the lab has confidential parts|is work with secrets allowed|
    could the post be sensitive|is a security check part of it`,
  'degree-study': `take courses for a degree at the same time|may i take courses for a degree|could i enrol alongside|
    would i be a student there|can my stay count towards a phd|is it a way to get a shanghai degree`,
  colleagues: `will there be a supervisor in shanghai|is there a supervisor for me there|who supervises me there|
    will i have chinese workmates|do i have to work with chinese people|is a chinese team a must|
    may i bring my own team|must somebody chinese work with me|who else is in the team`,
  procedures: `who sorts out my papers when i arrive|who does the paperwork when i arrive|does the host help me settle the formalities|
    who deals with the authorities for me|will you help me with the red tape|who applies for my work permit`,
  'unit-registered': `does the host have to sit in shanghai|may an institute from hangzhou be the host|
    is it only for shanghai institutes|can our beijing institute apply|must the host be a shanghai institution`,
  documents: `what papers should i get ready|what will you need from me on paper|what do i have to collect|
    which papers does it take|what goes into the file|what must be in the envelope`,
  resume: `what belongs into the resume|does my cv have to have a photo|what do i write into my cv|how long may the cv be`,
  passport: `scan made with a phone|picture of the passport|identity card instead of a passport|
    how do i prove where i am from|do you need a copy of it|must i send a copy of it|how do i prove i am from kenya|is my id card proof enough|which proof of where i am from`,
  publications: `which of my articles do you want to see|which papers shall i list|what do i put on the list of papers|
    do you want all of my articles|how do i list my achievements`,
  commitment: `who signs the letter of commitment|who signs the promise|what exactly do i sign|
    must i sign that i work full time|where do i sign`,
  'proof-of-employment': `is a contract enough to show that i am employed|how do i show that i am employed|
    what proves that i have a job|does a payslip do|will a letter from hr do`,
  seal: `whose stamp do we need on the papers|does my university at home have to put its stamp on it|
    who puts the seal on it|what stamp does it take|must it be stamped by my university|must my employer stamp it`,
  translation: `everything i have is in spanish|all my papers are in arabic what should i do|my certificates are in french|
    my documents are not in english|who puts it into chinese|is a translation by a friend enough|
    do i need translations if it is in english|my passport is in cyrillic`,
  'unlisted-documents': `must my degree be attached|do i send along my diploma|will they ask for a health certificate|
    do i need a health certificate|do i need a paper from a doctor|must i show my phd|is an official invitation needed`,
};
