import type { Phrases } from '../../questions/subject.ts';

/** How people ask in English about the exchange. */
export const english: Phrases = {
  purpose: `what is this call about|what is the programme for|what is the goal of the exchange|
    explain the programme to me|what does this exchange support|tell me about the project|
    what kind of programme is it|what is direction 2|what is the belt and road young scientist exchange|
    summary of the call|who is this call for|what is it all about|purpose of the scheme|is it an exchange`,
  notice: `where can i read the notice|official notice|original text of the call|title of the call|
    who published the call|link to the official announcement|which year is the call from|name of the notice|
    source of the text|who is the funder|which action plan does it belong to|where does this text come from|
    full name of the programme|who gives the money|issued by whom`,
  field: `which research fields are supported|is engineering eligible|is medicine a natural science|
    i work in social science can i apply|does agriculture count|humanities|i am a mathematician|
    is psychology allowed|can a linguist take part|what area of science must the research be in|
    does my topic fit|natural science only|is artificial intelligence accepted|my field is physics|
    is law or economics possible|i do biology is that fine|does materials science belong to it|
    subjects that are eligible|is my discipline ok|pharmacy research|what research content`,
  period: `when can i start|when does the project start|what is the implementation period|start date and end date|
    when must the project be over|can i come in 2025|can i come in 2028|latest start date|
    from which date to which date|when would the exchange take place|can i begin before december 2024|
    is it possible to start next autumn|when does the stay have to end|can the stay go beyond november 2027|
    earliest possible date of arrival|i can only come in 2027|which dates are possible|when do i have to be there|
    by when do i have to leave|how late can i begin`,
  'number-of-projects': `how many projects are funded|how many scientists will be selected|how many places are there|
    how many grants are available|what is the number of awards|how many people get it|maximum number of projects|
    quota|how many winners|how many positions are open|is there a limit to the number of projects supported|slots`,
  amount: `how much money is it|how much is the grant|what is the amount of funding|how much do i get for 6 months|
    how much do you pay for 12 months|grant size|total funding|budget per project|what is the stipend|
    how much will i earn|how many yuan|is it 200000 or 400000|how big is the grant|salary per month|
    what does the programme pay|financial support|what sum is given for a year|how much funding is there for half a year|
    how much money can we get|is the funding fixed|what would i be paid|monthly stipend|is the amount higher for longer stays|
    what is the money like|tell me about the money|how much is paid|is the funding the same for 6 and 12 months|
    funding for a nine month stay|compensation|remuneration`,
  'labour-share': `how much of the grant goes to the scientist|what share is for salary|60 percent rule|
    what percentage must be spent on labour costs|minimum salary for the scientist|
    can the labour share be higher than 60 percent|can we pay the scientist less|how much of it is my salary|
    what part of the money is mine|is there a fixed ratio for personnel costs|share of wages in the budget|
    may 80% go to the scientist|must the whole 60% be used up|how much do i get personally|
    do we have to give the scientist more than half|labour costs of the foreign scientist|salary portion of the grant|
    could we pay only 50% as salary`,
  spending: `what can the money be used for|what does the grant cover|eligible costs|
    can we buy equipment with the grant|what is the rest of the money for|the other 40 percent|
    can it be used for materials|are consumables covered|can we pay conferences from it|
    how may the budget be spent|what expenses are allowed|rules for spending|budget categories|
    can we buy a computer with the remaining funds|is overhead allowed|what do we do with the remaining money`,
  'chinese-labour': `can chinese participants be paid|salary for chinese team members|can the host pay its own staff|
    may chinese students get money from the grant|labour costs for the chinese side|can i as project leader get paid|
    can we hire a chinese postdoc with it|bonus for chinese colleagues|pay for research assistants in china|
    are local staff paid|may the supervisor take a salary|allowance for graduate students of the host|
    what about wages of our own employees|can local team receive labour costs`,
  'one-scientist': `how many scientists can one project have|can we invite two scientists|
    one scientist per project|may a project fund several scientists|two visitors in the same project|
    can my colleague and i come together|number of foreign scientists|can we share one project between two people|
    could three researchers come under one grant|can i bring a second scientist`,
  countries: `which countries are eligible|is my country on the list|belt and road countries|list of countries|
    is kenya included|is india a belt and road country|am i eligible as a german citizen|
    can people from the usa apply|which nationality do i need|does my nationality matter|i am from pakistan|
    are europeans allowed|is russia included|can a japanese scientist come|my country has not signed with china|
    which passports are accepted|does residence count or nationality|i live in another country than my passport|
    is a residence permit of such a country enough|what about african countries|citizens of which states can come|
    is vietnam in|i am british can i join|countries along the silk road|bri list|
    do i need to be from a bri country|is brazil a member|i'm ethiopian is that ok`,
  'former-chinese': `i used to be chinese|i renounced my chinese nationality|former chinese citizen|
    i was born in china but have another passport now|gave up chinese passport|overseas chinese|
    i lost my chinese nationality when i became canadian|chinese by birth foreign citizen now|
    ethnic chinese with a foreign passport|my parents are chinese but i am not|ex chinese nationals|
    can a person of chinese origin apply|returnees|i was a chinese citizen until 2015|naturalised abroad|
    is someone who once had a chinese passport excluded|chinese descent`,
  'chinese-national': `i have two passports|dual citizenship|dual nationality with china|can chinese citizens apply|
    i am chinese|hong kong passport|macao resident|taiwan passport|i am from taiwan|
    one of my citizenships is chinese|is hong kong foreign|i hold a chinese and a foreign passport|
    are mainland chinese eligible|which of my passports counts|two nationalities|i have double citizenship|
    does a chinese green card matter|are scientists from hong kong or macao eligible|must i be a foreigner|
    second citizenship`,
  'full-time': `do i have to be in shanghai full time|is part time possible|can i work remotely|
    must i live in shanghai|full time requirement|can i work from home|half time|can i be away from shanghai|
    do i have to be there in person|can i travel during the stay|can i take part online|
    may i leave the city for conferences|does full time mean every day|presence in shanghai|virtual exchange|
    can i stay in my own country and collaborate by video|hybrid work|is physical presence required|
    must the researcher work at the lab every day`,
  length: `how long is the stay|how many months do i have to stay|6 or 12 months|can i come for 3 months|
    can i stay for 9 months|is one month enough|minimum duration|maximum length of stay|can i stay two years|
    what is the duration of the visit|can i come for a short visit|18 months|is seven months allowed|
    how long does the exchange last|length of the visit|does it have to be exactly 6 months|half a year or a year|
    can i come for the summer only|stay for ten weeks|may i choose how long i stay|
    why only six or twelve months|is a shorter stay fine|longer than a year`,
  'split-stay': `can the stay be split|can i come twice|several visits|may i interrupt the stay|
    do the months have to be consecutive|two stays of three months|can i go home in between|
    can i divide the time into parts|one continuous stay|can i make a break of some months|
    does it have to be in one piece|come in two periods|back and forth between home and shanghai|
    three months now and three months later|non consecutive months|split it over two years|
    can i spread the visits|leave for a while and return`,
  leader: `who can be the project leader|requirements for the project leader|must the leader be chinese|
    can a foreign professor at a chinese university lead the project|who is the supervisor|
    does the project leader need a title|our leader has a foreign passport|what qualifications must the leader have|
    who leads the project|may an associate professor be the leader|project leader conditions|
    what is a scientific research instructor|pi of german nationality|who should be the head of the project|
    can a postdoc be project leader|must the pi be a professor|does the mentor have to be a chinese national|
    age limit for the project leader`,
  'applying-oneself': `can i apply myself|who applies|who submits the application|can the scientist apply alone|
    can i be the project leader|can a foreigner be the leader|do i apply or does the university apply|
    do i need a host to apply|can i apply without a host institution|who is the applicant|
    may the foreign scientist be principal investigator|can i apply as an individual|is it me who has to apply|
    must the chinese university apply for me|can i submit on my own|am i allowed to lead my own project|
    who hands in the proposal|can i be the head of the project as a foreign scientist`,
  'number-of-applications': `how many projects can one leader apply for|can i submit two applications|
    may a professor apply twice|limit of applications per leader|can our leader also apply for topic 1|
    is there a limit per university|one application per person|can a pi have two proposals|
    how many proposals may our institute submit|can the leader also apply for another call|
    can i apply in both directions|may one supervisor host two scientists in two projects|
    the leader already has a project|second application by the same leader|number of applications allowed`,
  job: `do i need a job|must i be employed|i am unemployed|is a phd student eligible|i am a student|
    does a temporary contract count|i am self employed|i am a freelancer|what is a formal job|
    is a teaching job enough|my job is not in research|i work in industry|do i need a permanent position|
    i am on leave|i am on maternity leave|does a postdoc position count as a job|i lost my job|
    can a retired scientist come|i work at a hospital|i am a lecturer|what kind of employment is needed|
    my contract ends soon|between jobs|no employer at the moment|is fixed term ok|do i have to quit my job at home|
    does working at a company count|i am still studying`,
  'job-country': `must i work in my home country|i work abroad|my employer is in another country|
    i am kenyan and work in germany|do i have to be employed in the country of my nationality|
    my job is not in my own country|i live and work in the usa|i work outside my home country|
    employer in a third country|can i be employed in a different country than my passport|
    i am a pakistani working in malaysia|my university is in europe but i am from africa|
    is it a problem that i work in another state|does the job have to be at home|i moved abroad for work`,
  'in-shanghai-already': `i already work in shanghai|i am already in china|i am a postdoc at a chinese university|
    can people who are already in shanghai be invited|i work at fudan already|i am employed in china|
    does it matter that i am in shanghai now|currently a researcher in beijing|i have a job in china`,
  capability: `how good do i have to be|how many papers must i have|do i need strong research capabilities|
    is my h-index enough|minimum number of publications|do i need first author papers|impact factor|
    do i need a scientific award|how strong must my research record be|is my research good enough|
    few publications|no publications yet|required number of sci papers|academic level needed|
    how excellent must the candidate be`,
  doctorate: `do i need a phd|is a doctorate required|i have no doctorate|i only have a master's degree|
    how many years of experience do i need|five years of research experience|does phd time count as experience|
    i have not defended my thesis yet|i will get my phd next year|is a medical doctor degree a doctorate|
    phd or experience|minimum degree|is a bachelor enough|what qualification must the scientist have|
    are four years of experience enough|i submitted my dissertation|does part time research count|
    is a candidate of sciences a phd|what education is needed|years of research work|more than 5 years|
    no doctoral degree but long experience|does industry research count as experience|academic degree required|
    is a master enough`,
  age: `age limit|how old can i be|am i too old|maximum age|i am 45|i am 46 years old|i was born in 1978|
    i was born in 1979|what is the age requirement|is 50 too old|do i have to be under 45|
    at what date is the age checked|born before 1979|i will turn 45 soon|is there an age restriction|
    what birth date is the cut-off|how young must one be|upper age|is there a minimum age|my birthday is in january 1979|
    can older scientists apply|what counts as young|i'm 44 now but 45 when it starts|too young|
    what year must i be born in|age exception for women|over 45`,
  health: `do i have to be healthy|health requirement|i have a chronic disease|is a disability a problem|
    do i need a medical check|medical examination|i am pregnant|i am hiv positive|
    what does good health mean|can a person in a wheelchair come|will they check my health|
    i take medication every day|i had cancer|is a health certificate necessary|vaccination required|
    must i tell them about my illness|mental health problems|i have asthma`,
  'second-job': `can i keep my job at home|may i have a second job|can i work for another employer at the same time|
    can i teach at my home university during the stay|side job|may i do consulting|can i keep my salary at home|
    can i supervise my students at home online|another paid job in shanghai|can i run my company meanwhile|
    can i give lectures elsewhere|do i have to resign from my current job|may i freelance during the project|
    work for my old employer at weekends|concurrent position`,
  laws: `do i have to follow chinese laws|which rules must i obey|what regulations apply to me|
    do i have to promise to obey the law|chinese law|laws and regulations|what happens if i break a rule|
    must i respect local rules|legal obligations of the scientist|rules of conduct|abide by the law`,
  invitations: `can i accept two invitations|i have another invitation|how many projects can i join|
    two universities invited me|can i be in two projects|i have an offer from another institute|
    may i take part in another project at the same time|can i be invited by two hosts|
    i already accepted an invitation elsewhere|only one invitation|several invitations|
    can i choose between two hosts|may two professors apply with me|another host wants me too|
    can i be named in more than one application|two offers`,
  'talent-programmes': `i was funded by a chinese talent programme|i have a pifi fellowship|nsfc grant holder|
    talented young scientist program|can i combine it with another chinese grant|
    i received money from a talent exchange programme before|is previous funding in china a problem|
    i was a tysp fellow|other chinese funding at the same time|does a csc scholarship in the past exclude me|
    i had a chinese fellowship|thousand talents|already supported by a domestic talent project|
    does my running fellowship of the academy of sciences matter|participated in a talent scheme|
    research fund for international young scientists|i applied for another talent programme`,
  post: `what position will i have|what kind of work will i do|job description|do the duties have to be written down|
    is a science policy position allowed|can i be a lecturer in shanghai|will i have to teach|
    does the post have to be a research post|what will my duties be|requirements for the post|
    administrative position|clear job responsibilities|can the position be in management|
    what should the post look like|can i work in technology policy|which positions are acceptable`,
  'post-in-shanghai': `does the post have to be in shanghai|can i work in beijing|our lab is in another city|
    can part of the work be done outside shanghai|is hangzhou possible|the field station is in tibet|
    work at a branch in another province|does the workplace need to be in shanghai|can i do fieldwork elsewhere`,
  confidential: `is a classified position allowed|confidential post|our work is secret|security clearance|
    military research|state secrets|defence project|the lab is restricted|can the project involve confidential material|
    sensitive technology|is an nda a problem|secret research`,
  'degree-study': `can i study for a degree|can i do a phd in shanghai with this|can i enrol at the university|
    is it a scholarship|can i do my master's there|degree programme|may i take a course for credits|
    is it possible to get a degree|can i be registered as a student|does it lead to a doctorate|
    study and work at the same time|i want to study in shanghai|academic education|can i be a doctoral student meanwhile`,
  colleagues: `will i work with chinese researchers|do i have to work in a team|must there be chinese colleagues|
    can i work on my own|who will i work with|is a chinese co-worker required|team members|
    can the group consist of foreigners only|do we need a chinese team|cooperation with local scientists|
    work independently without chinese partners|research group in shanghai`,
  procedures: `who helps with the work permit|who does the paperwork|does the host help with the visa|
    residence permit|who arranges the formalities|help with procedures in china|
    what must the host do for the scientist|obligations of the host|will somebody help me with registration|
    which procedures does the host have to complete|support with bureaucracy|work permit|
    foreign expert certificate|who applies for my visa|does the university assist me with immigration|
    do i have to arrange the permit myself|will you help me get the papers for china|police registration`,
  'unit-registered': `does the applicant have to be registered in shanghai|which institutions can apply|
    can a company apply|can a university from another city apply|who can be the host institution|
    requirements for the applicant unit|our institute is in nanjing|can a hospital be the host|
    can a foreign invested company apply|must the unit be in shanghai|which organisations may host|
    is a private university eligible|conditions for the host institution|can a start-up be the applicant|
    legal person in shanghai|branch office in shanghai`,
  documents: `which documents are needed|what documents do i need|list of documents|required materials|
    what papers must i submit|checklist of documents|what do i have to prepare|what do i have to send|
    paperwork for the application|application materials|which forms are needed|what should i attach|
    what must be included in the application|what files do you need from me|supporting documents|
    tell me which papers to collect|what do i have to hand in`,
  resume: `what should be in the resume|what goes into the cv|resume content|do i have to give my phone number|
    is my address needed|must the cv show my department|should i write my job title in the resume|
    cv|do you need a cv|what information about me is required|how should the curriculum vitae look|
    must my name be in chinese|do i write my birth date in the cv|personal details|contact information in the resume|
    name of my employer in the cv|do i need a photo in the cv`,
  passport: `do i need a passport copy|proof of nationality|copy of the passport|is a scan of the passport ok|
    my passport expires soon|is an id card enough|which page of the passport|do i have to send my passport|
    how long must the passport be valid|how do i show my citizenship|can i use a national identity card|
    i don't have a passport yet`,
  publications: `do i need a list of publications|which papers should i list|list of achievements|
    do i attach my articles|how many publications should i list|must i include my published papers|
    publication list|do conference papers count|are patents listed as achievements|
    should i send full texts of my papers|do i add my awards|scientific achievements`,
  'role-in-project': `what is my role in the project|describe the role in the project|
    do i have to write what i will do|main role|should the tasks of the scientist be described|
    what part do i play in the project|description of my tasks|explain my contribution to the project`,
  commitment: `what is the letter of commitment|what do i have to promise|do i have to sign something|
    commitment letter text|who signs the letter of commitment|what must i pledge|
    is there a written undertaking|what promises are needed|declaration that i work full time|
    do i sign a commitment|content of the commitment|must the letter be handwritten`,
  'proof-of-employment': `proof of employment|do i need a letter from my employer|employment certificate|
    how do i prove that i have a job|certificate of employment|what should the work certificate say|
    is a contract enough as proof of employment|confirmation of my job|who issues the proof of employment|
    document from my employer|work reference|statement from my workplace`,
  seal: `who has to stamp the documents|official seal|which seal is needed|is a stamp required|
    do the papers need a seal|stamp of my home university|must every page be stamped|
    can it be an electronic seal|seal of the applicant unit|do i have to get them stamped|
    does my employer stamp it|stamp or signature|where do i get the seal`,
  translation: `do documents have to be translated|can documents be in english|translation into chinese|
    must the translation be certified|who translates the documents|is a notarised translation needed|
    in which language must the papers be|can i send it in french|my papers are in russian|
    do i need a sworn translator|do my publications have to be translated|is english accepted|
    can i translate it myself|chinese version of the resume|foreign language materials`,
  'unlisted-documents': `do i need a degree certificate|must i send my diploma|is an invitation letter required|
    do i have to send a health certificate|is a phd certificate needed|proof of research experience|
    do i need a police clearance|criminal record certificate|do i need a diploma copy|transcripts of records|
    is a medical certificate among the documents|do i need an apostille for my degree|
    is the invitation letter part of the documents|must i prove my doctorate|
    declaration about former nationality|certificate of no criminal record`,
};
