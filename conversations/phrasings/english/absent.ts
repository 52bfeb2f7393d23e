import type { Phrases } from '../../questions/subject.ts';

/** How people ask in English about what is the same for every call and mostly left out of a text. */
export const absent: Phrases = {
  deadline: `deadline|what is the deadline|when is the deadline|when does the call close|is the call still open|
    application deadline|by what date do i have to apply|last day to apply|when do applications close|
    how much time is left to apply|until when can we submit the application|is it too late to apply|
    when does the application window open|when can we submit|due date|can i still apply this year|
    have i missed the deadline|submission deadline|closing date for applications|
    is there an extension of the deadline|when is it due|at what time does the submission close|
    how many days are left|did the call already end|when do we have to submit|is it still possible to apply|
    what's the last date|closing time|how much time do i have|when must the application be in|by which day|
    when's it due|is it over already|when is the cutoff for applications|application period|
    when can applications be sent|how long is the call open|date of submission|are you still taking applications|
    until what day|final date|time left to send it|how long do we have to hand it in|when will it open|
    how long do i still have|until when can i send it in|when's the closing date|by when must it be uploaded|
    when do you close|when's the last day`,
  portal: `where do i apply|where to submit|which portal|online application system|link to the application|
    where do i upload the documents|website to submit the proposal|how do i register on the platform|
    where is the application form|where can i download the form|how to apply|what is the application procedure|
    is it online or on paper|do we have to post the papers|where should i send my documents|submission system login|
    give me the link|what are the steps to apply|where do we fill in the form|which address do we send the papers to|
    how do i submit|where can i apply|how can i apply|where do i put in the application|which site|online form|
    is there a form|what is the procedure to apply|where do we upload|url|submit online|application website|
    how does one apply|do i send it by post|steps for applying|where do i log in|send it by email or upload|
    which website|where do i send it|what site|on which page do i apply|where does the form go`,
  contact: `who can i contact|contact person|phone number|email address|is there a hotline|whom should i write to|
    how can i reach the office|who is in charge of the call|who answers questions|give me a contact|
    can i call somebody|who do i ask about details|address of the commission|how do i get in touch with the funder|
    can i talk to a person|whom can i ask for help|telephone of the office|is there somebody i can talk to|
    who do i call|who to ask|is there an email|whom do i contact|name of the person in charge|
    can someone help me on the phone|where can i ask questions|how can i reach a human|i want to speak to somebody|
    contact details of the funder|phone of the commission|customer service|where is the office|office hours|
    who can i email|is there a number to ring|phone number of the commission|ask somebody about this|
    a person i can write to`,
  review: `how are applications reviewed|selection criteria|evaluation criteria|who reviews the proposals|
    how do they choose the winners|what do the reviewers look at|how is the selection made|how are projects scored|
    who decides on the funding|peer review process|what makes a good application|how are candidates ranked|
    is there an expert panel|what are the assessment criteria|how do they decide who gets it|how do you pick people|
    what matters most in the evaluation|points for each criterion|who is on the jury|what are they looking for|
    how is it decided|how do you choose|who judges|who will evaluate it|evaluation process|how do they select|
    what increases my chances|scoring|what are the selection steps|is the review anonymous|who makes the decision|
    criteria for selection|what are the reviewers interested in|how are winners picked|how are proposals judged|
    what do reviewers look for|what criteria|who evaluates|how do you judge`,
  results: `when will results be announced|when do we hear back|how long does the decision take|
    when will i know if i got it|notification of results|when is the list of winners published|
    how will i be informed of the outcome|how long does the review take|when will they tell us|
    results announcement date|where are the funded projects published|when do i get an answer|when will i hear|
    when is the decision|how long until the result|when are winners announced|when do you tell us|date of the results|
    how will i know|when will the funding be approved|do they inform everybody|when will results come out|
    when do we know`,
  interview: `is there an interview|do i have to give a presentation|will i be interviewed|
    oral defence of the proposal|do applicants have to pitch|is there an exam|online interview|selection interview|
    do i have an interview|will they call me for an interview|any oral exam|presentation to the jury|
    do you interview candidates`,
  visa: `visa|which visa do i need|what type of visa|visa category|how do i get a visa|do i need a visa|
    how long does the visa take|is a z visa or r visa right|visa fee|can i come on a tourist visa|visa application|
    do citizens of my country need a visa for china|entry visa for shanghai|is the visa multiple entry|
    what kind of visa will they give me|when should i apply for the visa|what visa|visa question|
    do i need a work visa|can i enter without a visa|visa for my stay|how to get the visa|visa type for scientists|
    is it a z visa|visa processing time|which visa category is right|which visa should i ask for|z or r visa|
    at the embassy|how do i apply for the visa|visa kind`,
  family: `can i bring my family|may my wife come|can my husband come with me|can i take my children|
    what about my kids|is there support for spouses|family allowance|can my daughter go to school there|
    are dependents covered|can my partner get a visa|my baby will be one year old can i bring her|
    school or kindergarten for my children|are family members allowed|childcare|may my spouse work there|
    can my parents visit me|is maternity leave possible|do you support families|bring my girlfriend|
    can my family join me|bring my son|bring my daughter|take my wife|take my husband along|i have two kids|
    what about my wife|spouse visa|kindergarten|are children allowed|can my mother visit|family members|
    accompanying family|i have a baby|is there family support|my children go to school|come with my family|
    i don't want to leave my children|can he come along|can she come with me|is he allowed to come with me|
    may they come too|my boy|my little girl|relatives|what about the kids' school|can my partner live with me|
    we are a family of four`,
  housing: `is housing provided|accommodation|where will i live|do i get an apartment|who pays the rent|
    is there a dormitory|housing allowance|do they help to find a flat|how much is rent in shanghai|
    can i live on campus|is lodging included|will they give me a place to stay|guest house of the university|
    is there a room for me|do i have to look for a flat myself|where do i live|will i get a flat|
    who pays for my apartment|housing support|is there a dorm|do they provide accommodation|can you arrange a room|
    rent|is an apartment included|help with housing|place to stay|where would i sleep|campus housing|
    do i get a flat on campus|must i rent|is there a place to live|where do i stay|is accommodation provided`,
  tax: `do i pay taxes|is the money taxed|income tax|is the grant tax free|how much tax will be deducted|
    do i have to declare the income|tax treaty|before or after tax|gross or net|are taxes taken off|is tax deducted|
    will i be taxed|what about taxes|tax free|how is it taxed|tax on the stipend|net or gross|
    do we pay tax on the grant|is the money taxable|do they tax it|tax on the grant in china|income tax in china`,
  insurance: `health insurance|am i insured|who pays the medical insurance|social security|pension contributions|
    do i need insurance|is accident insurance included|hospital costs covered|what if i get sick there who pays|
    medical cover|social insurance|am i covered if i get sick|do they pay my insurance|medical insurance|
    who covers hospital bills|is health care included|pension|do i get social insurance|what insurance do i need|
    is medical insurance covered|who insures me|sick cover`,
  language: `do i need chinese|is english enough|language requirement|which language is spoken|hsk level|
    must i speak chinese|do i need an ielts or toefl certificate|is there a language test|
    i don't speak chinese is that a problem|is the working language english|will i get a chinese course|
    knowledge of mandarin|can the proposal be written in english|must i know chinese|i only speak english|
    language skills needed|can i manage with english|what language do they speak in the lab|chinese level|no chinese|
    do i have to learn mandarin|proof of english|language certificate required|what if i don't speak chinese|
    should i know chinese|chinese language skills|do i have to understand mandarin|is speaking chinese required|
    do i have to speak mandarin|is hsk required|must i speak the language|do i need to know the language`,
  travel: `are travel costs covered|who pays the flight|airfare|is the plane ticket refunded|relocation costs|
    do they reimburse my ticket|visa and travel expenses|who covers transport|do i get money for the journey|
    are trips home paid|conference travel|do they pay for my flight|flight costs|who buys the ticket|travel money|
    are flights included|is airfare refunded|moving costs|travel grant|trip to china paid|who pays my ticket|
    do you pay flights`,
  payment: `when is the money paid|how is the money transferred|in instalments or at once|
    when do we get the first payment|is it paid to me or to the university|into which bank account|
    do i need a chinese bank account|monthly payment|how do i receive the stipend|in advance or afterwards|
    is it paid in cash|who transfers the salary|when will the funds arrive|lump sum or monthly|
    in which currency will it be paid|how will i get the money|when do i get paid|paid every month|who pays me|
    is it transferred to my account|payment schedule|does the university pay me|money in advance|
    when is the salary paid|how often do i get paid|all at once|when does the grant arrive|monthly or all at once|
    when does the money come|how is it paid|is it paid monthly`,
  extension: `can i extend the stay|is an extension possible|can it be renewed|can i stay longer afterwards|
    can the project be prolonged|what comes after the project|can i get a permanent job afterwards|
    may i stay in china after the project|renewal for a second year|is there a follow-up grant|
    can i apply again after it ends|no cost extension|can i remain in shanghai when it is over|can i prolong|
    extend my stay|what happens after the year|can i stay on|could it be extended|renew|
    is there a possibility to remain|another year afterwards|what about afterwards|after the end of the stay|
    continue after the project|can it be prolonged|stay longer than planned|continue afterwards|
    may the stay be extended`,
  'finding-host': `how do i find a host|can you find me a supervisor|list of host institutions|
    which universities take part|where do i look for a professor|can you recommend a lab|i have no host yet|
    who could invite me|matchmaking|help me find a partner in shanghai|which institute would accept me|
    names of professors|how do i contact a host|i don't know anybody in shanghai|where do i find a professor|
    can you help me find a host|how to find a supervisor|i need a host|who would host me|which lab would take me|
    do you have a list of hosts|how can i find a partner institution|i don't have a host yet|
    looking for a supervisor in shanghai|how do i get a host|find a host professor|who could host me|
    i know nobody there`,
  patents: `who owns the results|intellectual property|who owns the patents|ip rights|may i publish the results|
    copyright|who is the author of the papers|patent rights|must the publications mention the grant|data ownership|
    can i take my data home|who has the rights to results|who owns the invention|ownership of data|ip ownership|
    am i allowed to publish|who gets the patent|rights to the findings|who owns the patents that result|
    who gets the ip`,
  'next-call': `will there be a call next year|when is the next round|is it every year|next call|2025 call|
    if i am too late can i apply next time|how often is this call published|can i reapply next year|
    can we try again if rejected|future calls|is there a second round|is there another call later|will it be repeated|
    next year again|when is the next call|could i apply in 2026|is there a call every year|next opportunity|
    will this run again|can i try next year|again next year|same call next year|will there be another`,
  holidays: `how many days of vacation|may i take holidays|annual leave|can i go home for christmas|working hours|
    sick leave|how many hours per week|are public holidays free|parental leave|days off|do i work on weekends|
    do i get vacation|can i take time off|how much leave do i get|vacation days|how many free days|
    can i go on holiday|christmas break|how many hours a day|working time|how many holidays|vacation time|
    do i have free days`,
  fee: `how much does it cost to apply|do i have to pay anything|registration fee|is applying free|is there a charge|
    participation fee|do we pay for the review|does applying cost anything|any fees|is it free|how much is the fee|
    do we have to pay to apply|cost of application|is there an application fee|any fee|is there a cost`,
  recommendation: `recommendation letters|do i need references|letter of recommendation|how many referees|
    who should recommend me|reference letters from professors|do i need letters of support|do you need a reference|
    letters of recommendation required|who writes the recommendation|reference from my professor|how many references|
    recommendation from my boss|do i need references from others|recommendation letter required`,
  report: `do i have to write a report|final report|progress report|reporting duties|what has to be delivered|
    how are the projects checked|midterm evaluation|how many papers must come out of the project|
    required results of the project|is there an acceptance check at the end|what outputs are expected|audit|
    do i need to write reports|what must be delivered at the end|is there a final evaluation|
    what results are expected|report at the end|how is success measured|do i have to publish papers|
    what output do they want|duties after the project|do we have to report|final paper`,
  leaving: `what if i leave early|can i quit|what happens if i stop|do i have to pay the money back|can i cancel|
    termination of the project|can i change the host later|what if the professor leaves|
    what if i get pregnant during the project|penalty for leaving|can the project leader be replaced|
    what if i cannot come in the end|is it possible to postpone the project|what if i want to go home early|
    can i break it off|what if i cancel|if i leave before the end|do i have to repay|can i withdraw|
    what if i get ill and go home|stop early|dropping out|change of host|what if my supervisor leaves|can i postpone|
    what happens if i quit|if i have to stop early|can i drop out`,
  'success-rate': `success rate|acceptance rate|how many people applied last time|how competitive is it|
    how hard is it to get|past statistics|who got it last year|how many applications do you get|
    percentage of applications accepted|is the competition tough|what are the odds|how many applicants are there|
    how likely is it to win|is it hard to get in|rate of success|percentage accepted|how big is the competition|
    how many applied last year|acceptance rate in the past|what are my chances|chance of success|how competitive`,
  'form-of-application': `how long should the proposal be|page limit|word limit|template for the research plan|
    format of the application|which form do i use|pdf or word|how many copies|must the research plan have a format|
    font size|sample application|do you have an example of a good proposal|model letter|how many pages|
    is there a template|what should the proposal look like|what format|length of the research plan|any example|
    number of words|how detailed must the plan be|structure of the proposal`,
  equipment: `will i have an office|do i get a computer|is there access to equipment|lab space|
    can i use the supercomputer|will i have a desk|what equipment does the lab have|will i have a lab|
    what equipment is there|do i get an office|access to instruments|is there a computer for me|
    can i use the facilities`,
  'daily-life': `cost of living|is it enough to live on|is shanghai safe|can i drive there|can i use google|vpn|
    internet access in china|how do i open a bank account|mobile phone card|is there halal food at the university|
    what is life like in shanghai|is there a gym on campus|how expensive is shanghai|can i live on that|is it safe|
    bank account|sim card|does google work|internet|food at the canteen|life in shanghai|is there a mosque|
    transport in the city`,
};
