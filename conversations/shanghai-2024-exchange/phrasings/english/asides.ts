import type { Phrases } from '../../../questions/subject.ts';

/** How people ask in English about the exchange itself in few and everyday words. */
export const asides: Phrases = {
  purpose: `so what is this thing|what exactly do you fund|what's it for|who is it meant for|what do i do there|
    what is the idea|what's in it|is it for scientists from abroad`,
  notice: `where's this text from|is there a chinese version of the notice|link to the notice|which year's call is it|
    who issued it|is this the official text`,
  field: `is engineering ok|is ai a natural science|i'm in medicine am i eligible|
    does my subject fit|are humanities out|i do agricultural research|is economics covered|
    which fields|which disciplines|any field limits|can a linguist come|my topic is pharmacology|
    computer science okay|does public health count|fields|subjects`,
  period: `when could i begin|from when|until when does it run|could i come in summer 2026|
    is september 2027 too late to start|when must i be finished|how late may i arrive|
    what dates does it cover|can the stay run into 2028|is spring 2025 possible|
    when does it begin and end|may i come before december|what is the earliest date to begin|
    project dates|time frame|i can come in autumn next year|dates|
    the latest day i can start is what|which is the latest day to start`,
  'number-of-projects': `how many do you fund|how many people get in|how many projects in total|number of grants|
    how many slots|how many are accepted|how many young scientists will be taken|how many projects are there|
    do we take each other's place|does another applicant take my place`,
  amount: `what is paid for that|what do you pay for that|what is paid for six months|how much money is there|how much money|how much money is in it|how much money do we get|how much money do you give|how much does the project pay|how much does it pay|how much would it be|what money is there|how much is there|
    do i get less money then|does a shorter stay get less money|does he get less money for 6 months|do we get more money for a longer stay|how much do i get|how much is it for 6 months|200k for six months right|is it 400 thousand for a year|
    what's the money|what do you pay|how much cash|how many yuan for a year|does it pay well|how much for 9 months|
    is there any money for nine months|what's the grant|how high is the grant|money?|how much?|funding amount|
    is it per month or in total|do i get more for twelve months|how much support`,
  'labour-share': `how much of the grant is my salary|how is the 60% worked out|
    how is the 60 percent calculated|60%|what share is for the scientist|
    how much salary do i get from it|can more than 60 percent be paid to the scientist|
    can we pay him less than 60|must the whole 60% be spent|what is my monthly pay|
    how much ends up in my pocket|is 70% for labour ok|how much is left for wages|
    how much of the money is mine|what goes to the foreigner`,
  spending: `what can the rest be spent on|what is the other 40% for|can we buy equipment with it|may we pay travel from it|
    what may the money be used for|how can the money be spent|is overhead allowed|can the grant pay for lab supplies|
    can i buy a laptop from it|budget rules|how do we split the budget`,
  'chinese-labour': `can my chinese postdoc be paid from it|may we pay our chinese students from it|
    pay our own people from the grant|salary for chinese members|can the leader take a salary|
    can the chinese side get labour costs|can the professor get money|wages for our master students|
    do the chinese colleagues get paid|can we pay a chinese assistant`,
  'one-scientist': `two scientists in one project|can we invite two people|
    how many scientists per project|one or more foreigners|can we share it between two people|
    may two guests share the grant|could three come`,
  post: `what post do they give me|what kind of work will it be|what must the position be|can it be a teaching post|
    would a policy research post be ok|do my duties have to be written down|can he work as an administrator|
    is a lecturer position ok for the guest|job description`,
  'post-in-shanghai': `must the work be in shanghai|can part of the work be in suzhou|our campus is in hangzhou|
    does it have to be shanghai|is the lab in another city ok|can the fieldwork be elsewhere|where would i work`,
  confidential: `is military research ok|the work is classified|secret project|the post needs a security clearance|
    can the position be confidential|defence related work|does an nda matter`,
  colleagues: `will i work alone|must there be chinese colleagues|do i need a chinese team|who will i work with|
    does the team need chinese members|can a team of foreigners do it|do i work with locals`,
  procedures: `what must we do for her|what do we have to do for the guest|what do we have to do for him|what must our university do for the scientist|who does the paperwork for my stay|who helps with the work permit|does the host arrange the residence permit|
    who takes care of formalities|do you help me with registration|must the university help with procedures|
    help with permits|who organises my work permit`,
  'unit-registered': `can a company apply|which units can apply|can a university in beijing be the host|
    does the host have to be in shanghai|can a hospital be host|may a private firm host|can our institute apply|
    who can be the host|is a branch in shanghai enough|foreign company in shanghai as a host`,
  documents: `which documents|what do you want from me|what do i need to hand in|what paperwork|
    what must i submit|documents?|what should i prepare|what goes in the application|papers needed`,
  passport: `do i show both passports|do i show both|should i send both passports|must i show both|must i show all my passports|do you need my passport|copy of my passport|is an id card fine|passport expires next year|
    how do i prove where i am from|which page of the passport do you want|
    a passport copy is enough or notarised|must the passport copy be notarised`,
  publications: `do you want my papers|how many papers do i list|list of my work|must i send my articles`,
  resume: `what goes in my cv|what must be in the resume|do you need my phone number|what should the cv say`,
  'role-in-project': `do i have to describe my part|what do i write about my role|what will i be doing in the project`,
  commitment: `what is the commitment letter|what do i have to sign|what do i promise|is there a letter to sign|pledge|
    is the letter in english or chinese|is there a template of the letter|what language is the commitment letter in`,
  'proof-of-employment': `must my boss sign something|will my boss have to sign something|does my employer have to sign anything|must my employer confirm something|what does my employer have to write|do i need a letter from my boss|how do i show that i have a job|is my contract enough proof|
    paper from my employer|employment letter`,
  seal: `who stamps it|which stamp|do i need a seal from my university|whose stamp|does my employer have to stamp|
    is a scan of the stamp ok|where do i get it stamped`,
  translation: `are english papers ok|do i have to translate everything|is english enough|
    must i translate my passport|papers in french|do they need to be in chinese|
    who does the translation|need a notary|certified translation`,
  'unlisted-documents': `do they want the diploma itself|must i send my degree|is a health certificate needed|
    do i need an invitation letter|police certificate|proof of experience|
    do i have to attach my phd certificate|
    must my director agree in writing|does my employer have to release me in writing|is a consent letter of my employer needed`,
};
