import type { Phrases } from '../../../questions/subject.ts';

/** How people ask in English about the exchange: the documents. */
export const documents: Phrases = {
  documents: `which documents are needed|what documents do i need|list of documents|
    required materials|what papers must i submit|checklist of documents|what do i have to prepare|
    paperwork for the application|application materials|which forms are needed|what should i attach|
    what must be included in the application|what files do you need from me|supporting documents|
    tell me which papers to collect|what do i have to hand in|what do i need to send|
    which papers do you want|what do we need to submit|what has to be attached|list all documents|
    what files are required|documents required|what to prepare|what must i provide|which materials|
    necessary paperwork|give me the document list|what do you need from me|submission package|
    what documents should the scientist give|what do i hand in|which papers|list of docs|
    what to submit|documents list|what documents|what papers are needed|what do i need to get ready|
    paperwork needed|which paperwork`,
  resume: `what should be in the resume|what goes into the cv|resume content|do i have to give my phone number|
    is my address needed|must the cv show my department|should i write my job title in the resume|cv|do you need a cv|
    what information about me is required|how should the curriculum vitae look|must my name be in chinese|
    do i write my birth date in the cv|personal details|contact information in the resume|
    name of my employer in the cv|do i need a photo in the cv|what to write in my cv|what must the resume include|
    does the cv need my birth date|is a photo needed|what details go into the resume|should i add my email|
    job title in the cv|format of the resume|do you need my phone|my current department in cv|information in the cv|
    what should my cv contain|what belongs in the cv|phone number in the cv|email in the resume|
    what do you want in the cv`,
  passport: `do i need a passport copy|proof of nationality|copy of the passport|is a scan of the passport ok|
    my passport expires soon|is an id card enough|which page of the passport|do i have to send my passport|
    how long must the passport be valid|how do i show my citizenship|can i use a national identity card|
    i don't have a passport yet|passport scan|which proof of nationality|photocopy of passport|
    how to prove citizenship|id card instead of passport|is a birth certificate enough to prove nationality|
    passport page|what shows my nationality|expired passport|new passport on the way|do i need to hand in my passport|
    scan of my passport|do you want my passport|prove my nationality|passport needed`,
  publications: `do i need a list of publications|which papers should i list|list of achievements|
    do i attach my articles|how many publications should i list|must i include my published papers|publication list|
    do conference papers count|are patents listed as achievements|should i send full texts of my papers|
    do i add my awards|scientific achievements|do i send my papers|list of articles|include publications|
    how should i present my publications|attach papers|which publications|achievements list|are preprints ok|
    full list of papers|do you want to see my work|attach my articles|list my papers|send publications|
    do you want my articles`,
  'role-in-project': `what is my role in the project|describe the role in the project|
    do i have to write what i will do|main role|should the tasks of the scientist be described|
    what part do i play in the project|description of my tasks|explain my contribution to the project|
    do i explain my tasks|what will my role be|must my part in the project be described|role description|
    what do i contribute|the scientist's role|write about my duties in the project|describe what i will do|
    what i do in the project|my tasks|state my role`,
  commitment: `what is the letter of commitment|what do i have to promise|do i have to sign something|
    commitment letter text|who signs the letter of commitment|what must i pledge|is there a written undertaking|
    what promises are needed|declaration that i work full time|do i sign a commitment|content of the commitment|
    must the letter be handwritten|what is in the letter of commitment|which promises do i make|
    letter promising full-time work|what do i sign|must i sign a promise|written promise|commitment to obey laws|
    do i have to commit to anything|declaration to sign|is there a commitment form|sample of the pledge|
    what do i pledge|sign a pledge|what does the commitment say|promise letter|is a pledge needed`,
  'proof-of-employment': `proof of employment|do i need a letter from my employer|employment certificate|
    how do i prove that i have a job|certificate of employment|what should the work certificate say|
    is a contract enough as proof of employment|confirmation of my job|who issues the proof of employment|
    document from my employer|work reference|statement from my workplace|how to prove my employment|
    letter from employer|work certificate|do i need a statement from my boss|employer confirmation|
    prove that i am employed|hr letter|is my contract enough|certificate from my workplace|what proves my job|
    employment letter|proof that i work|letter from my employer|certificate from the employer|
    do i need my boss to confirm|what proof of my job`,
  seal: `who has to stamp the documents|official seal|which seal is needed|is a stamp required|
    do the papers need a seal|stamp of my home university|must every page be stamped|can it be an electronic seal|
    seal of the applicant unit|do i have to get them stamped|does my employer stamp it|stamp or signature|
    where do i get the seal|where does the stamp come from|whose seal|stamp by the host or by my employer|
    do the documents have to be stamped|seal of which unit|must i get a stamp at home|red seal|who seals it|
    without a stamp|official stamp|do i need a stamp from my university|company chop|who stamps|
    does my university abroad stamp it|where to get the stamp|stamp on the documents|which institution stamps`,
  translation: `do documents have to be translated|can documents be in english|translation into chinese|
    must the translation be certified|who translates the documents|is a notarised translation needed|
    in which language must the papers be|can i send it in french|my papers are in russian|
    do i need a sworn translator|do my publications have to be translated|is english accepted|
    can i translate it myself|chinese version of the resume|foreign language materials|are english documents ok|
    do i need translations|chinese translation needed|translate my passport|documents in spanish|
    everything in chinese|which language|who pays the translation|sworn translation|translated by myself|
    is english enough for the papers|do you accept documents in english|must everything be translated|
    certified translation|does my degree have to be translated|language of the documents|is english fine|
    do i get them translated|notary|must the cv be in chinese|chinese or english|translation certified`,
  'unlisted-documents': `must i send my diploma|is an invitation letter required|
    do i have to send a health certificate|is a phd certificate needed|proof of research experience|
    do i need a police clearance|criminal record certificate|do i need a diploma copy|
    transcripts of records|is a medical certificate among the documents|
    do i need an apostille for my degree|is the invitation letter part of the documents|
    must i prove my doctorate|declaration about former nationality|
    certificate of no criminal record|should i send my phd diploma|is a degree copy needed|
    do they want my certificate|do i need a medical report|health certificate needed|
    letter of invitation needed|do we attach an invitation letter|proof of my degree|
    proof of my five years|do i have to legalise my diploma|police certificate|bank statement|
    birth certificate|send my diploma|copy of my degree|is an invitation letter on the list|
    copy of the certificate|is my phd diploma needed|degree certificate needed|
    do you need proof of my doctorate`,
};
