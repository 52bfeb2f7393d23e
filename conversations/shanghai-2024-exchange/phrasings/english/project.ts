import type { Phrases } from '../../../questions/subject.ts';

/** How people ask in English about the exchange itself: money, dates, posts, leader. */
export const project: Phrases = {
  purpose: `what is this call about|what is the programme for|what is the goal of the exchange|
    explain the programme to me|what does this exchange support|tell me about the project|
    what kind of programme is it|what is direction 2|what is the belt and road young scientist exchange|
    summary of the call|who is this call for|what is it all about|purpose of the scheme|is it an exchange|
    what's the idea behind this|in short what is it|could you summarise the call|what does it offer|
    what do they want to achieve|is this for young researchers|explain it in simple words|
    what is belt and road exchange|what is it about|what's this|what is the program|tell me more about it|
    what is this about anyway`,
  notice: `where can i read the notice|official notice|original text of the call|title of the call|
    who published the call|link to the official announcement|which year is the call from|name of the notice|
    source of the text|who is the funder|which action plan does it belong to|where does this text come from|
    full name of the programme|who gives the money|issued by whom|where's the full text|can i see the original notice|
    which document is this based on|which commission runs it|who runs this programme|what is stcsm|official name|
    official title|where's the original|name of this call|which call is this`,
  field: `which research fields are supported|is engineering eligible|is medicine a natural science|
    i work in social science can i apply|does agriculture count|humanities|i am a mathematician|is psychology allowed|
    can a linguist take part|what area of science must the research be in|does my topic fit|natural science only|
    is artificial intelligence accepted|my field is physics|is law or economics possible|i do biology is that fine|
    does materials science belong to it|subjects that are eligible|is my discipline ok|pharmacy research|
    what research content|does chemistry count|are social scientists excluded|can an economist come|
    can an artist apply|is my subject accepted|are engineers welcome|we do materials research|veterinary science|
    what if my work is interdisciplinary|environmental science ok|is it only for the natural sciences|historians|
    sociologist|i study law|do you accept computer scientists|is nursing ok|data science|geography|architecture|
    would a philosopher be accepted|does engineering count|political scientist|do physicists qualify|which sciences|
    is my topic suitable|is my area covered|we do oncology|i'm an engineer|clinical research|do you fund economics|
    a historian|it and computing|computer scientists|arts and humanities|is it restricted to certain subjects|
    what subjects do you fund|do you accept medical doctors`,
  period: `when can i start|when does the project start|what is the implementation period|start date and end date|
    when must the project be over|can i come in 2025|can i come in 2028|latest start date|
    from which date to which date|when would the exchange take place|can i begin before december 2024|
    is it possible to start next autumn|when does the stay have to end|can the stay go beyond november 2027|
    earliest possible date of arrival|i can only come in 2027|which dates are possible|when do i have to be there|
    by when do i have to leave|how late can i begin|what are the dates|when would i come|is autumn 2026 ok|
    can i arrive in march 2027|what if i start in june 2027|may i begin later|what is the time frame|
    from when to when|does everything have to be done by november 2027|end date|start date|
    would 2026 be too late to begin|when is the programme running|which years|timeline of the project|
    is january 2025 possible|when is the earliest start|what is the latest start|latest arrival|what's the last day|
    may it begin next january|start before the end of 2024|until when must it be over|finish by when|
    could i come after summer 2026|which time span|does it have to be within certain dates|when would i have to leave`,
  'number-of-projects': `how many projects are funded|how many scientists will be selected|how many places are there|
    how many grants are available|what is the number of awards|how many people get it|maximum number of projects|
    quota|how many winners|how many positions are open|is there a limit to the number of projects supported|slots|
    how many awards are there|how many do they take|how many are chosen|total number of grants|
    is there a cap on projects|how many spots|only 30 projects|number of winners|how many proposals get funded|
    how many get it|how many will be funded|what number of projects|how many places in total|
    what are the number of grants|how many will win`,
  amount: `how much is the grant|what is the amount of funding|how much do i get for 6 months|
    how much do you pay for 12 months|grant size|total funding|budget per project|what is the budget|what's the budget|how big is the budget|
    what is the stipend|how much will i earn|how many yuan|is it 200000 or 400000|
    how big is the grant|salary per month|what does the programme pay|financial support|
    what sum is given for a year|how much funding is there for half a year|
    how much money can we get|is the funding fixed|what would i be paid|monthly stipend|
    is the amount higher for longer stays|what is the money like|tell me about the money|
    how much is paid|is the funding the same for 6 and 12 months|funding for a nine month stay|
    compensation|remuneration|what's the funding|how much is paid for half a year|
    how much would i receive for a year|what do i get paid|how generous is it|what sum do i get|
    how much will the host receive|what is the pay|how much does shanghai give|
    grant for twelve months|grant for six months|is it well paid|funding level|cash|
    how much in total|is there any money for me|rmb|size of the award|do i get a scholarship amount|
    what's the financial side|how much would a year bring|is there a fixed rate per month|
    how much for 6 vs 12 months|financial assistance|how much can i earn there|pay cheque|
    quantum of support|size of the support|what would the payment be|how much for a whole year|
    what is on offer financially|figures please|how much will we be given|
    how much does one year bring in|total sum|what amount can we count on|half-year sum|
    how many thousands|is it a lot of money|what does a six month stay bring|
    how is the amount calculated|do longer stays get more|how much do they give`,
  'labour-share': `how much of the grant goes to the scientist|what share is for salary|60 percent rule|
    what percentage must be spent on labour costs|minimum salary for the scientist|
    can the labour share be higher than 60 percent|can we pay the scientist less|how much of it is my salary|
    what part of the money is mine|is there a fixed ratio for personnel costs|share of wages in the budget|
    may 80% go to the scientist|must the whole 60% be used up|how much do i get personally|
    do we have to give the scientist more than half|labour costs of the foreign scientist|salary portion of the grant|
    could we pay only 50% as salary|what fraction goes to wages|how much must be paid to the foreigner|
    is 60% the minimum|can we give him everything as salary|is it allowed to pay more than 60|
    what part of the grant is for me|my share of the grant|labor cost ratio|how much of the budget is salary|
    at least how much for personnel|we want to pay him 50 percent|salary percentage|can the wage part be lower|
    personnel share|do i get all of the money|what part of the budget must be wages|
    how much of the funds must be salary|how much has to go to salary|what must be set aside for the scientist's pay|
    does a fixed part go to wages|can the salary part be smaller|how much of the cash must the guest get|
    what proportion is for the visiting scientist|smallest salary allowed|is there a rule for his pay|
    reserve for personnel|how much of it can i pocket`,
  spending: `what can the money be used for|what does the grant cover|eligible costs|
    can we buy equipment with the grant|what is the rest of the money for|the other 40 percent|
    can it be used for materials|are consumables covered|can we pay conferences from it|how may the budget be spent|
    what expenses are allowed|rules for spending|budget categories|can we buy a computer with the remaining funds|
    is overhead allowed|what do we do with the remaining money|what else can we pay with it|
    may we use it for lab supplies|what is the money for|what costs are covered|can i buy chemicals|use of funds|
    what counts as an allowed cost|the rest of the grant|are publication fees covered|how can the remainder be used|
    how to spend it|may i use the grant for a laptop|research costs|what may the funds be used for|
    can money be spent on equipment|is buying instruments allowed|allowed uses of the grant|what else does it pay for|
    may we use it for travel of the team|things we can purchase`,
  'chinese-labour': `can chinese participants be paid|salary for chinese team members|can the host pay its own staff|
    may chinese students get money from the grant|labour costs for the chinese side|can i as project leader get paid|
    can we hire a chinese postdoc with it|bonus for chinese colleagues|pay for research assistants in china|
    are local staff paid|may the supervisor take a salary|allowance for graduate students of the host|
    what about wages of our own employees|can local team receive labour costs|may our chinese students get a salary|
    are there wages for local members|can i pay a chinese assistant|can we pay our own people|
    is pay for the chinese team allowed|can the chinese pi draw a salary|labour fees for domestic participants|
    no pay for chinese members|do chinese participants receive anything|subsidy for our master students|
    can local colleagues get money|pay the host's researchers|payment to chinese staff|
    do our own employees get anything|wages for chinese|is our staff paid from it|may local researchers draw pay|
    can a chinese colleague be paid|can the supervisor be paid|pay to the chinese postdoc|
    remuneration for local people|may she be paid if she is chinese`,
  'one-scientist': `how many scientists can one project have|can we invite two scientists|one scientist per project|
    may a project fund several scientists|two visitors in the same project|can my colleague and i come together|
    number of foreign scientists|can we share one project between two people|
    could three researchers come under one grant|can i bring a second scientist|may we invite a couple of researchers|
    more than one foreigner in a project|is a team of scientists possible|two guests|only one person per project|
    can a pair of scientists come|how many people can be invited in one project|can my whole team come|
    two foreigners in one project|how many foreigners|may we host two|two scientists with one grant|is one the limit|
    more than one guest`,
  leader: `who can be the project leader|requirements for the project leader|must the leader be chinese|
    can a foreign professor at a chinese university lead the project|who is the supervisor|
    does the project leader need a title|our leader has a foreign passport|what qualifications must the leader have|
    who leads the project|may an associate professor be the leader|project leader conditions|
    what is a scientific research instructor|pi of german nationality|who should be the head of the project|
    can a postdoc be project leader|must the pi be a professor|does the mentor have to be a chinese national|
    age limit for the project leader|who should lead|what does the leader have to be|
    is a chinese passport needed for the leader|our pi is not chinese|professor with american passport as pi|
    can a lecturer lead|what rank does the supervisor need|who is the project leader|
    does the leader have to supervise students|can an expat professor in shanghai be pi|requirements for the pi|
    must the supervisor be chinese|who qualifies as instructor|leader's nationality|
    is an australian professor at jiao tong allowed to lead|must the pi be a chinese citizen|
    does the leader need chinese nationality|chinese citizenship for the leader|the pi has a foreign nationality|
    who may be pi|who can lead|must the pi be a full professor|does the leader have to be a professor|
    pi with a foreign passport|german professor at a shanghai university|conditions for the supervisor|
    who's allowed to be project leader`,
  'applying-oneself': `can i apply myself|who applies|who submits the application|can the scientist apply alone|
    can i be the project leader|can a foreigner be the leader|do i apply or does the university apply|
    do i need a host to apply|can i apply without a host institution|who is the applicant|
    may the foreign scientist be principal investigator|can i apply as an individual|is it me who has to apply|
    must the chinese university apply for me|can i submit on my own|am i allowed to lead my own project|
    who hands in the proposal|can i be the head of the project as a foreign scientist|who makes the application|
    may i be the leader|can i send the application by myself|who has to apply|
    can foreign scientists apply on their own|do i submit it or my host|could i lead the project|
    is it the university that applies|i want to apply directly|as a foreigner can i be pi|
    does the shanghai institute submit|who is allowed to apply|individual application|who files the proposal|
    i have no host can i still apply alone|can i be in charge of the project|is it me or the university that submits|
    who is supposed to apply|who submits|can i be the principal investigator|may a foreigner be pi|apply directly|
    on my own behalf|who hands it in|can i file it myself`,
  'number-of-applications': `how many projects can one leader apply for|can i submit two applications|
    may a professor apply twice|limit of applications per leader|can our leader also apply for topic 1|
    is there a limit per university|one application per person|can a pi have two proposals|
    how many proposals may our institute submit|can the leader also apply for another call|
    can i apply in both directions|may one supervisor host two scientists in two projects|
    the leader already has a project|second application by the same leader|number of applications allowed|
    may a leader have several applications|one or two proposals|is one professor limited to one project|
    could our pi submit again|can the leader apply for more than one|can we send several applications|
    limit on proposals|we have two candidates and one leader|max applications|
    can a professor take part in topic 1 as well|apply for both topics|two projects with the same pi|
    parallel applications|two proposals by one pi|how many times can a supervisor apply|
    is one proposal per leader the limit|hand in two|may the leader go for another topic too|apply for topic 1 also|
    how many submissions`,
  post: `what position will i have|what kind of work will i do|job description|do the duties have to be written down|
    is a science policy position allowed|can i be a lecturer in shanghai|will i have to teach|
    does the post have to be a research post|what will my duties be|requirements for the post|administrative position|
    clear job responsibilities|can the position be in management|what should the post look like|
    can i work in technology policy|which positions are acceptable|what job will he do|which jobs are allowed|
    what would i work as|do we have to describe the duties|must the position be research|policy research|
    can she work as a teacher|would i be a technician|responsibilities|what tasks does the post have|
    science management post|what kind of position must we offer|job duties|is an engineer post ok|
    position requirements|what kind of post is it|is a job description needed|what will i work as|
    can it be a policy job|which tasks|science policy`,
  'post-in-shanghai': `does the post have to be in shanghai|can i work in beijing|our lab is in another city|
    can part of the work be done outside shanghai|is hangzhou possible|the field station is in tibet|
    work at a branch in another province|does the workplace need to be in shanghai|can i do fieldwork elsewhere|
    is a job in wuxi possible|outside shanghai|our campus is in ningbo|must the lab be in shanghai|
    location of the post|can he be based in another city|work at our branch in beijing|can the office be elsewhere|
    a lab outside the city|next to shanghai|in a neighbouring city|does the place of work matter`,
  confidential: `is a classified position allowed|confidential post|our work is secret|security clearance|
    military research|state secrets|defence project|the lab is restricted|
    can the project involve confidential material|sensitive technology|is an nda a problem|secret research|
    is secret work possible|our project is classified|must the job be non-confidential|confidential information|
    do security rules matter|lab with restricted access|we work for the military|government secrets|
    nuclear weapons lab|a post with access to secrets|defence work|secret clearance needed|sensitive lab|classified|
    is it a problem if the work is secret|clearance`,
  colleagues: `will i work with chinese researchers|do i have to work in a team|must there be chinese colleagues|
    can i work on my own|who will i work with|is a chinese co-worker required|team members|
    can the group consist of foreigners only|do we need a chinese team|cooperation with local scientists|
    work independently without chinese partners|research group in shanghai|is there a chinese team|
    do i need to collaborate with chinese people|work alone|who are my colleagues|with whom would i work|
    chinese collaborators required|must we have chinese researchers in the team|only foreigners in the group|
    chinese side team|will i be part of a group|do i have to cooperate with local researchers|
    are there local colleagues|can i be on my own|work without a local team|is a local team needed|chinese coworkers|
    who else is in the team`,
  procedures: `who helps with the work permit|who does the paperwork|does the host help with the visa|
    residence permit|who arranges the formalities|help with procedures in china|
    what must the host do for the scientist|obligations of the host|will somebody help me with registration|
    which procedures does the host have to complete|support with bureaucracy|work permit|foreign expert certificate|
    who applies for my visa|does the university assist me with immigration|do i have to arrange the permit myself|
    will you help me get the papers for china|police registration|who does the administrative work|
    will somebody help me with permits|is the host obliged to help me|help with the residence permit|
    who organises my work permit|what does the host have to do|administrative support|
    do i have to do the paperwork by myself|immigration procedures|who sorts out the permit|
    formalities for working in china|duties of the host|does the host apply for the permit|assistance with procedures|
    help with registration at the police|who handles the paperwork|who sorts the residence papers|
    does the university get me the work permit|will the host help with formalities|do you help with permits|
    who takes care of the permit|must the host help`,
  'unit-registered': `does the applicant have to be registered in shanghai|which institutions can apply|
    can a company apply|can a university from another city apply|who can be the host institution|
    requirements for the applicant unit|our institute is in nanjing|can a hospital be the host|
    can a foreign invested company apply|must the unit be in shanghai|which organisations may host|
    is a private university eligible|conditions for the host institution|can a start-up be the applicant|
    legal person in shanghai|branch office in shanghai|must the institute be in shanghai|who can host|
    which units can apply|is a company allowed to be the host|our university is in wuhan|
    can a beijing institute apply|registered in shanghai|what organisations are eligible as host|
    must the host be a university|we're a foreign company in shanghai|host outside shanghai|can a hospital apply|
    eligibility of the institution|are firms allowed|does our company qualify as applicant|
    are we allowed to be the applicant|can firms apply|does the institute have to be registered|
    we are based in hangzhou|must the host be located in shanghai|can a company be the applicant|
    registration of the unit`,
};
