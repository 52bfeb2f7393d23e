import type { Phrases } from '../../questions/subject.ts';

/** How people ask in English about a stay abroad: visa, family, housing, money matters, what comes after. */
export const stay: Phrases = {
  visa: `visa|which visa do i need|what type of visa|visa category|how do i get a visa|
    do i need a visa|how long does the visa take|is a z visa or r visa right|visa fee|
    can i come on a tourist visa|visa application|do citizens of my country need a visa for china|
    entry visa for shanghai|is the visa multiple entry|what kind of visa will they give me|
    when should i apply for the visa|what visa|visa question|do i need a work visa|
    can i enter without a visa|visa for my stay|how to get the visa|visa type for scientists|
    is it a z visa|visa processing time|which visa category is right|which visa should i ask for|
    z or r visa|at the embassy|how do i apply for the visa|visa kind|do they issue the visa|
    who pays for the visa|visa for a year|m visa or f visa|will i get a visa letter|
    how fast is the visa|can my visa be extended|residence visa|
    do i need to leave to renew my visa`,
  family: `could my spouse work in shanghai|can my partner work in shanghai|whether my husband could work there|can my wife work there|is my husband allowed to work in shanghai|may my wife work|can she join|she can join me|can she come too|may she come along|can they come too|can my fiancee join me|can i bring my kids|is there a school for my children|may my partner live with me|
    can i bring my family|may my wife come|can my husband come with me|
    can i take my children|what about my kids|is there support for spouses|family allowance|
    can my daughter go to school there|are dependents covered|can my partner get a visa|
    my baby will be one year old can i bring her|school or kindergarten for my children|
    are family members allowed|childcare|may my spouse work there|can my parents visit me|
    is maternity leave possible|do you support families|bring my girlfriend|can my family join me|
    bring my son|bring my daughter|take my wife|take my husband along|i have two kids|
    what about my wife|spouse visa|kindergarten|are children allowed|can my mother visit|
    family members|accompanying family|i have a baby|is there family support|
    my children go to school|come with my family|i don't want to leave my children|
    can he come along|can she come with me|is he allowed to come with me|may they come too|my boy|
    my little girl|relatives|what about the kids' school|can my partner live with me|
    we are a family of four|my husband wants to come too|is there money for my kids|
    can i come with a baby|school for my son|dependants|are spouses allowed to work|
    bring my partner|my wife is pregnant|can the family live there`,
  housing: `where will i live in shanghai|where would i live|where do i live there|where am i going to live|where can i live|place to live|who finds a flat for me|do you pay the rent|who pays the hotel|who pays for the hotel|will i get a room|where do i sleep|
    is housing provided|accommodation|where will i live|do i get an apartment|
    who pays the rent|is there a dormitory|housing allowance|do they help to find a flat|
    how much is rent in shanghai|can i live on campus|is lodging included|
    will they give me a place to stay|guest house of the university|is there a room for me|
    do i have to look for a flat myself|where do i live|will i get a flat|who pays for my apartment|
    housing support|is there a dorm|do they provide accommodation|can you arrange a room|rent|
    is an apartment included|help with housing|place to stay|where would i sleep|campus housing|
    do i get a flat on campus|must i rent|is there a place to live|where do i stay|
    is accommodation provided|do i get a room|who finds me an apartment|is rent covered|
    do they give accommodation|where do visiting scientists live|is there a guesthouse|
    do i pay for my flat|are there dorms`,
  tax: `how much tax will i pay|is it taxed|is my salary taxed|is the salary taxed|
    do i pay taxes|income tax|is the grant tax free|how much tax will be deducted|
    do i have to declare the income|tax treaty|before or after tax|gross or net|are taxes taken off|
    is tax deducted|will i be taxed|what about taxes|tax free|how is it taxed|tax on the stipend|
    net or gross|do we pay tax on the grant|is the money taxable|do they tax it|
    tax on the grant in china|income tax in china|is it taxed|do i pay tax on it|
    is the money tax free|how much tax`,
  insurance: `is health insurance paid for|who pays if i get ill|am i covered when ill|
    health insurance|am i insured|who pays the medical insurance|social security|
    pension contributions|do i need insurance|is accident insurance included|hospital costs covered|
    what if i get sick there who pays|medical cover|social insurance|am i covered if i get sick|
    do they pay my insurance|medical insurance|who covers hospital bills|is health care included|
    pension|do i get social insurance|what insurance do i need|is medical insurance covered|
    who insures me|sick cover|who pays the hospital|accident insurance|does the host insure me`,
  language: `is the programme in english|is the program in english|is the project in english|is it in english|is french ok for the form|can i fill it in in french|may i write it in russian|can the form be in spanish|do i need chinese|is english enough|language requirement|which language is spoken|
    hsk level|must i speak chinese|do i need an ielts or toefl certificate|is there a language test|
    i don't speak chinese is that a problem|is the working language english|
    will i get a chinese course|knowledge of mandarin|can the proposal be written in english|
    must i know chinese|i only speak english|language skills needed|can i manage with english|
    what language do they speak in the lab|chinese level|no chinese|do i have to learn mandarin|
    proof of english|language certificate required|what if i don't speak chinese|
    should i know chinese|chinese language skills|do i have to understand mandarin|
    is speaking chinese required|do i have to speak mandarin|is hsk required|
    must i speak the language|do i need to know the language|do i need hsk|
    is english enough at work|must i speak mandarin|i don't speak chinese|
    is knowledge of mandarin expected|language certificate|do they speak english there|
    chinese lessons|will there be an interpreter|ielts needed`,
  travel: `is the flight paid|do you pay for the flight|is my ticket paid|who pays for the trip|
    are travel costs covered|airfare|is the plane ticket refunded|relocation costs|
    do they reimburse my ticket|visa and travel expenses|who covers transport|
    do i get money for the journey|are trips home paid|conference travel|do they pay for my flight|
    flight costs|who buys the ticket|travel money|are flights included|is airfare refunded|
    moving costs|travel grant|trip to china paid|who pays my ticket|do you pay flights|
    who pays my flight|are travel costs paid|is the ticket covered|flight home paid|baggage|
    is airfare included|train tickets`,
  holidays: `public holidays|what about public holidays|what about holidays|can i go home for two weeks|can i take holidays in between|go home for ramadan|fly home for christmas|visit my family in between|
    am i allowed to travel in china|may i travel inside china|can i travel on weekends|how many days of vacation|may i take holidays|annual leave|can i go home for christmas|
    working hours|sick leave|how many hours per week|are public holidays free|parental leave|
    days off|do i work on weekends|do i get vacation|can i take time off|how much leave do i get|
    vacation days|how many free days|can i go on holiday|christmas break|how many hours a day|
    working time|how many holidays|vacation time|do i have free days|
    how many hours a week must i work|working week|how many hours per day|sick days|
    what if i get ill there|overtime|weekend work|paid leave|can i fly home for christmas`,
  'daily-life': `will somebody pick me up at the airport|does anybody meet me at the airport|is there a canteen|can i get by without a car|
    cost of living|is it enough to live on|is shanghai safe|can i drive there|
    can i use google|do i need a chinese bank account|does he need a bank account in china|vpn|internet access in china|how do i open a bank account|mobile phone card|
    is there halal food at the university|what is life like in shanghai|is there a gym on campus|
    how expensive is shanghai|can i live on that|is it safe|bank account|sim card|does google work|
    internet|food at the canteen|life in shanghai|is there a mosque|transport in the city|
    does google work there|how is life there|is food expensive|halal food|air quality|
    which district is good`,
  equipment: `do i need my own laptop|must i bring my own computer|
    will i have an office|do i get a computer|is there access to equipment|lab space|
    can i use the supercomputer|will i have a desk|what equipment does the lab have|
    will i have a lab|what equipment is there|do i get an office|access to instruments|
    is there a computer for me|can i use the facilities|is there a lab for me|
    can i use the instruments|computer provided|can i use the library|access to supercomputer|
    do they have the machines i need`,
  payment: `when do i get paid|is it paid monthly|which bank account|when is the money paid|how is the money transferred|in instalments or at once|
    when do we get the first payment|is it paid to me or to the university|into which bank account|
    do i need a chinese bank account|monthly payment|how do i receive the stipend|
    in advance or afterwards|is it paid in cash|who transfers the salary|when will the funds arrive|
    lump sum or monthly|in which currency will it be paid|how will i get the money|
    when do i get paid|paid every month|who pays me|is it transferred to my account|
    payment schedule|does the university pay me|money in advance|when is the salary paid|
    how often do i get paid|all at once|when does the grant arrive|monthly or all at once|
    when does the money come|how is it paid|is it paid monthly|when does the money arrive|
    who gets the money|in which currency|advance payment|paid in instalments|do i get it in cash|
    first payment|chinese bank account|who manages the money`,
  leaving: `what if i have to break it off|what if i fall ill and go home|
    what if i leave early|can i quit|what happens if i stop|do i have to pay the money back|
    can i cancel|termination of the project|can i change the host later|
    what if the professor leaves|what if i get pregnant during the project|penalty for leaving|
    can the project leader be replaced|what if i cannot come in the end|
    is it possible to postpone the project|what if i want to go home early|can i break it off|
    what if i cancel|if i leave before the end|do i have to repay|can i withdraw|
    what if i get ill and go home|stop early|dropping out|change of host|
    what if my supervisor leaves|can i postpone|what happens if i quit|if i have to stop early|
    can i drop out|can i stop early|what if i quit|what if i get sick and leave|can we cancel|
    do i have to pay back|can the scientist be replaced|replace the scientist|
    what if he leaves after two months|withdraw the application|what if plans change|
    change the dates later|break off`,
  extension: `can i extend the stay|is an extension possible|can it be renewed|
    can i stay longer afterwards|can the project be prolonged|what comes after the project|
    can i get a permanent job afterwards|may i stay in china after the project|
    renewal for a second year|is there a follow-up grant|can i apply again after it ends|
    no cost extension|can i remain in shanghai when it is over|can i prolong|extend my stay|
    what happens after the year|can i stay on|could it be extended|renew|
    is there a possibility to remain|another year afterwards|what about afterwards|
    after the end of the stay|continue after the project|can it be prolonged|
    stay longer than planned|continue afterwards|may the stay be extended|
    will they help me get a job afterwards|can i work in china after the project|
    what happens after the stay|career after the exchange|will i be hired after it|
    is there a job at the end|can i stay on in china afterwards|
    could it lead to a permanent position|job prospects after|can i remain in shanghai later|
    second stay after the first|can i come back the year after|what comes next when it is over|
    is a follow-up possible|follow-on funding`,
};
