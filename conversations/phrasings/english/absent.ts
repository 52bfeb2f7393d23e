import type { Phrases } from '../../questions/subject.ts';

/** How people ask in English about what is the same for every call and mostly left out of a text. */
export const absent: Phrases = {
  deadline: `when does the call end|when does the application end|till when do i have time to hand it in|until when can i hand it in|how long is it still open|am i too late to apply|when do i have to be ready with the papers|is it still running|when is the door closed|
    deadline|what is the deadline|when is the deadline|when does the call close|
    is the call still open|application deadline|by what date do i have to apply|last day to apply|
    when do applications close|how much time is left to apply|
    until when can we submit the application|is it too late to apply|
    when does the application window open|when can we submit|due date|can i still apply this year|
    have i missed the deadline|submission deadline|closing date for applications|
    is there an extension of the deadline|when is it due|at what time does the submission close|
    how many days are left|did the call already end|when do we have to submit|
    is it still possible to apply|what's the last date|closing time|how much time do i have|
    when must the application be in|by which day|when's it due|is it over already|
    when is the cutoff for applications|application period|when can applications be sent|
    how long is the call open|date of submission|are you still taking applications|until what day|
    final date|time left to send it|how long do we have to hand it in|when will it open|
    how long do i still have|until when can i send it in|when's the closing date|
    by when must it be uploaded|when do you close|when's the last day|when is the final date|
    how long is it open|till when can we apply|is it still running|is it closed already|
    when do you need the papers|can we still hand it in|until which date|have we missed it|
    when is it over|by what time|
    till which date i must send all|by which day do i have to send everything`,
  portal: `where do i apply|where to submit|which portal|online application system|
    link to the application|website to submit the proposal|how do i register on the platform|
    where is the application form|where can i download the form|how to apply|
    what is the application procedure|is it online or on paper|do we have to post the papers|
    where should i send my documents|submission system login|give me the link|
    what are the steps to apply|where do we fill in the form|which address do we send the papers to|
    how do i submit|where can i apply|how can i apply|where do i put in the application|which site|
    online form|is there a form|what is the procedure to apply|where do we upload|url|submit online|
    application website|how does one apply|do i send it by post|steps for applying|
    where do i log in|send it by email or upload|which website|where do i send it|what site|
    on which page do i apply|where does the form go|where is the website|which page do i apply on|
    how does one hand it in|is there an online system|do you have a link|who uploads it|
    where to send it|form to fill in|how do we log in|registration on the website|
    can i send it by mail|
    does the application go through my university or the shanghai one`,
  contact: `whom can i phone|whom can i write to|is there somebody i can call|who answers questions about this|
    who can i contact|contact person|phone number|email address|is there a hotline|
    whom should i write to|how can i reach the office|who is in charge of the call|
    who answers questions|give me a contact|can i call somebody|who do i ask about details|
    address of the commission|how do i get in touch with the funder|can i talk to a person|
    whom can i ask for help|telephone of the office|is there somebody i can talk to|who do i call|
    who to ask|is there an email|whom do i contact|name of the person in charge|
    can someone help me on the phone|where can i ask questions|how can i reach a human|
    i want to speak to somebody|contact details of the funder|phone of the commission|
    customer service|where is the office|office hours|who can i email|is there a number to ring|
    phone number of the commission|ask somebody about this|a person i can write to|whom can i call|
    who do i write to|is there a phone|who can i speak to|an email please|who is responsible there|
    any contact person|office address|wechat group|who knows more|is there a helpdesk|
    who do i have to send my cv to|to whom do i send my cv|who must i write to|
    do you need our phone number`,
  review: `do women have priority|is there a bonus for women|are women preferred|
    how good are my chances|who decides in the end|who decides|who makes the choice|how do they choose|who reads my application|
    how are applications reviewed|selection criteria|evaluation criteria|
    who reviews the proposals|how do they choose the winners|what do the reviewers look at|
    how is the selection made|how are projects scored|who decides on the funding|
    peer review process|what makes a good application|how are candidates ranked|
    is there an expert panel|what are the assessment criteria|how do they decide who gets it|
    how do you pick people|what matters most in the evaluation|points for each criterion|
    who is on the jury|what are they looking for|how is it decided|how do you choose|who judges|
    who will evaluate it|evaluation process|how do they select|what increases my chances|scoring|
    what are the selection steps|is the review anonymous|who makes the decision|
    criteria for selection|what are the reviewers interested in|how are winners picked|
    how are proposals judged|what do reviewers look for|what criteria|who evaluates|
    how do you judge|who are the experts|how strict are they|what do they value|what counts most|
    who assesses us|is there a shortlist|do they check references|how competitive is the selection|
    points system|who picks the winners|what is the committee looking for`,
  results: `when will the decision be made|when are we told|how long does it take until i know|when do we get the answer|when is the results|when are the results|when do i hear|when will i know|how long do i have to wait for an answer|
    when will results be announced|how long does the decision take|
    when will i know if i got it|notification of results|when is the list of winners published|
    how will i be informed of the outcome|how long does the review take|when will they tell us|
    results announcement date|where are the funded projects published|when do i get an answer|
    when will i hear|when is the decision|how long until the result|when are winners announced|
    when do you tell us|date of the results|how will i know|when will the funding be approved|
    do they inform everybody|when will results come out|when do we know|when do they decide|
    how long must we wait|when is it decided|how do we learn that we got it|
    when will you let us know|is there a list of funded projects|when does the money get approved`,
  interview: `is there an interview|do i have to give a presentation|will i be interviewed|
    oral defence of the proposal|do applicants have to pitch|is there an exam|online interview|
    selection interview|do i have an interview|will they call me for an interview|any oral exam|
    presentation to the jury|do you interview candidates|do they call us|
    will there be questions by video|must i present|defence of the project|zoom interview`,
  'finding-host': `who could host me|i know nobody in shanghai|is there a list of professors|how do i get to know a lab|
    how do i find a host|can you find me a supervisor|list of host institutions|
    which universities take part|where do i look for a professor|can you recommend a lab|
    i have no host yet|who could invite me|matchmaking|help me find a partner in shanghai|
    which institute would accept me|names of professors|how do i contact a host|
    i don't know anybody in shanghai|where do i find a professor|can you help me find a host|
    how to find a supervisor|i need a host|who would host me|which lab would take me|
    do you have a list of hosts|how can i find a partner institution|i don't have a host yet|
    looking for a supervisor in shanghai|how do i get a host|find a host professor|
    who could host me|i know nobody there|how do i find a professor in shanghai|list of hosts|
    can you introduce me to a lab|i have no host|find me a supervisor|which institute fits me|
    do you match people with hosts|recommend a university`,
  patents: `who owns the patents afterwards|whose are the results then|who keeps the rights|
    who owns the results|intellectual property|who owns the patents|ip rights|
    may i publish the results|copyright|who is the author of the papers|patent rights|
    must the publications mention the grant|data ownership|can i take my data home|
    who has the rights to results|who owns the invention|ownership of data|ip ownership|
    am i allowed to publish|who gets the patent|rights to the findings|
    who owns the patents that result|who gets the ip|authorship|can i take my results home|
    who owns the data|acknowledge the funding`,
  'next-call': `if i get rejected can i apply again|can i apply a second time|can i apply again if it fails|is a second attempt possible|may i try once more|will there be a call next year|when is the next round|is it every year|next call|
    2025 call|if i am too late can i apply next time|how often is this call published|
    can i reapply next year|can we try again if rejected|future calls|is there a second round|
    is there another call later|will it be repeated|next year again|when is the next call|
    could i apply in 2026|is there a call every year|next opportunity|will this run again|
    can i try next year|again next year|same call next year|will there be another|
    when is the next one|next round|can i apply next year|annual call|
    when will it be announced again`,
  fee: `how much does it cost to apply|do i have to pay anything|registration fee|is applying free|
    is there a charge|participation fee|do we pay for the review|does applying cost anything|
    any fees|is it free|how much is the fee|do we have to pay to apply|cost of application|
    is there an application fee|any fee|is there a cost|do i have to pay to apply|
    does it cost anything|processing fee|any charges`,
  recommendation: `recommendation letters|do i need references|letter of recommendation|
    how many referees|who should recommend me|reference letters from professors|
    do i need letters of support|do you need a reference|letters of recommendation required|
    who writes the recommendation|reference from my professor|how many references|
    recommendation from my boss|do i need references from others|recommendation letter required|
    reference letter|letters of recommendation|do i need referees|who writes the reference|
    recommendation from my professor`,
  report: `do we need receipts|does the rest need receipts|must we keep the bills|do we have to return unused money|must we give back what is left over|what happens with unspent money|
    who audits this|is there an audit|who checks the spending|who controls the money|do we have to keep the receipts|do i have to write a report|final report|progress report|reporting duties|
    what has to be delivered|how are the projects checked|midterm evaluation|
    how many papers must come out of the project|required results of the project|
    is there an acceptance check at the end|what outputs are expected|audit|
    do i need to write reports|what must be delivered at the end|is there a final evaluation|
    what results are expected|report at the end|how is success measured|do i have to publish papers|
    what output do they want|duties after the project|do we have to report|final paper|
    is there a report at the end|what must be delivered|how many papers must come out of it|
    interim report|acceptance inspection|do we have to publish|
    is there some reporting in english afterwards|must we show receipts for it|do you want reports during the project`,
  'success-rate': `how many apply each year|how many people apply usually|
    success rate|acceptance rate|how many people applied last time|
    how competitive is it|how hard is it to get|past statistics|who got it last year|
    how many applications do you get|percentage of applications accepted|is the competition tough|
    what are the odds|how many applicants are there|how likely is it to win|is it hard to get in|
    rate of success|percentage accepted|how big is the competition|how many applied last year|
    acceptance rate in the past|what are my chances|chance of success|how competitive|
    how many people apply|how likely is it|competition level|percentage that succeed|
    is it very competitive|odds of getting it`,
  'form-of-application': `is a signature necessary|must i sign it|
    who signs the application|whose signature is needed|who has to sign it|
    how long should the proposal be|page limit|word limit|
    template for the research plan|format of the application|which form do i use|pdf or word|
    how many copies|must the research plan have a format|font size|sample application|
    do you have an example of a good proposal|model letter|how many pages|is there a template|
    what should the proposal look like|what format|length of the research plan|any example|
    number of words|how detailed must the plan be|structure of the proposal|
    how long must the proposal be|which format|in word or pdf|research plan format|
    do we need a budget table|proposal outline`,
  appeal: `can we appeal|can i appeal against the decision|what if we are rejected|
    complaint about the decision|can a rejection be reviewed|whom do i complain to|
    is there an appeal procedure|objection to the result|can we challenge the decision|
    we were turned down what now|reconsider our application|what can i do if they say no|
    do you get feedback if rejected|will they give reasons for a rejection|
    can i dispute the result`,
  comparison: `which pays better topic 1 or this|which of the two is better|
    what is the difference between the two directions|topic 1 versus the exchange|
    which one should i choose|compare the two calls|is the other direction better paid|
    which one gives more money|what is the difference to the other topic|
    difference between topic 1 and direction 2|which is easier to get|where is the grant bigger|
    which of them is better for me|is it more money than the young scientist exchange|
    more money here or there`,
};
