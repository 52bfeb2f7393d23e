import type { Phrases } from '../../questions/subject.ts';

/** How people ask in English about the cooperation projects. */
export const english: Phrases = {
  notice: `where can i read the notice|official notice|original text of the call|title of the call|
    link to the official announcement|which year is the call from|who is the funder|full name of the programme`,
  purpose: `what is this call about|what is topic 1|what does the topic support|
    tell me about the cooperation projects|what kind of projects are funded|purpose of the programme|
    explain the programme to me|what is joint research here|summary of the call|who is this for`,
  'partner-type': `what does high-level mean|must the partner be high-level|who says if a partner is high-level|
    is a hospital all right as a partner|does the other side have to be a university|is a foundation all right as a partner|may the other side be a firm|
    what kind of partner do we need|can the partner be a company|
    must the partner be a university|is a research institute ok as a partner|
    which organisations can be partners|can a hospital be the foreign partner|
    is a foundation a valid partner|what is a technology organisation|what is a high-level partner|
    can an individual be the partner|does a start-up abroad count|can a ministry be our partner|
    is our partner good enough|types of foreign partners|how famous must the partner university be|
    can we work with a private enterprise abroad|is an ngo accepted as a partner|
    who can be the foreign side|is a private company fine as our partner|what partners are accepted|
    can we choose a research centre abroad|does the partner have to be famous|
    top university required|a think tank as partner|partner is a museum|can a bank be a partner|
    is a small firm enough|what sort of organisation|tech company partner|partner institution type|
    must it be an excellent university|does a laboratory count|what is meant by high-level|
    is a national academy ok|our partner is a company is that ok|can a firm be the other side|
    only universities or also companies|is a ministry institute fine|who can be our partner abroad|
    does a hospital count as partner|we work with a private lab abroad|partner from industry|
    what sort of partner do you want|may we team up with a startup`,
  'partner-country': `our counterpart is in kenya any problem|are we bound to certain countries|is a partner in kenya a problem|may the other side sit anywhere|
    which countries can we cooperate with|is there a list of partner countries|
    can the partner be in germany|can we work with the usa|are all countries allowed|
    is japan possible|partner from africa|does the country of the partner matter|
    must the partner be in a belt and road country|can the partner be in hong kong|
    is a partner in taiwan foreign|must the partner be abroad|are countries restricted|
    our partner is in france|can we have partners from two countries|can the partner be in china|
    any country excluded|is the united kingdom ok|can we work with kenya|is canada allowed|
    partners from the united states|is our partner from poland fine|
    we cooperate with a lab in spain|partner in india|from which countries|any country|
    partner in mexico|a japanese university|does the country matter|macao partner|
    is russia allowed as partner|which nations can take part|are there country restrictions|
    partner from hong kong|korean partner|partner from a sanctioned country|
    are there countries we cannot work with|with an american lab is it ok|is kenya possible|
    we work with a kenyan university is that fine|do only certain countries count|
    can we cooperate with kenya|is any country fine|can we cooperate with a university in kenya|
    our partner is kenyan|countries|is there a country list|is the partner allowed to be kenyan|
    with which countries`,
  'open-fields': `can we still send something on linguistics|does our subject rule us out|is our subject a problem|may it be any subject|
    which research fields are allowed|are all fields open|is social science possible|
    can we do a project in history|is medicine eligible|is any topic fine|
    restrictions on research fields|does agriculture qualify|is our field eligible|
    can we apply with a topic outside the key areas|are there excluded disciplines|
    mathematics project|is engineering ok|can we research linguistics|can we do economics|
    arts project|any field|is sociology possible|law project|all disciplines|
    is our discipline allowed|is my field allowed|is psychology ok|what can we research|
    is education research fine|excluded fields|topic not among the key areas|humanities project|
    can the topic be anything|astronomy|is history ok as a field|must it be a certain subject|
    we do linguistics can we apply|is our topic allowed|can we do anything we like|fields|
    any restrictions on the subject|is it limited to natural science`,
  frontier: `does the project have to be cutting edge|what is the focus of the support|
    frontier research|advanced research fields preferred|how innovative must it be|
    is high-level research required|do novel topics get preference|is basic research preferred|
    is applied research fine|do they want frontier science|must it be high level research|
    emphasis on cutting-edge|how advanced must the research be|preference for new ideas|
    leading edge topics|is there a focus|must the field be cutting-edge|
    does it have to be frontier science|is an ordinary topic ok|do you prefer advanced topics|
    is it a must that the topic is new|how cutting edge`,
  agreements: `which countries have an agreement with shanghai|
    cooperation agreement with the commission|does our country have an agreement|
    is a signed agreement needed|do agreements give priority|memorandum with the science commission|
    is a contract between our institutions necessary|list of signed agreements|bilateral agreement|
    is there an agreement between shanghai and our country|has our region signed with shanghai|
    which regions have signed|do we need an mou|partner agreement with the commission|
    does it help if our country has signed|signed agreements|treaty|
    must our partner's country have signed something|does an agreement with shanghai help|
    is a treaty with shanghai required|our partner's city has an agreement with the commission`,
  'key-areas': `is 5g among the areas|which areas do you prefer|is our theme among the favoured ones|is quantum computing among the favoured themes|
    what are the key areas|which topics are prioritised|list of key fields|
    is artificial intelligence a key area|does synthetic biology belong to the key areas|
    is nuclear fusion supported|priority topics|is cancer therapy a key area|
    are batteries part of green fuels|is robotics a key field|photonics|
    which research areas are preferred|is gene therapy included|quantum technology a priority|
    hydrogen|chips|semiconductors|is our topic a key area|preferred themes|cell therapy|
    is ai a priority|is cancer research a key area|are batteries included|key topics|main areas|
    which fields have priority|what fields do they like most|is nanotechnology in the list|
    is biotech preferred|medical robots|does chip design count|what are the seven areas|
    is fusion energy in|are drones a key area|is climate research preferred|microelectronics|
    are vaccines a key topic|preferred fields|which areas are favoured|is our topic preferred|
    are quantum computers a key area|key areas|is green hydrogen on the list|
    is machine learning for materials a key topic|does cancer gene therapy count as key|
    favourite subjects|which subjects come first`,
  'priority-places': `must they be in baden-württemberg|does it have to be in queensland|do they have to sit in gothenburg|only from st petersburg|must the partner be in quebec|does the city matter|does kenya give us an edge|is our country an advantage|do you favour some countries|
    which countries have priority|priority regions|is finland preferred|
    is bavaria a priority region|our partner is in gothenburg|do partners in quebec have priority|
    is moscow included|do we have an advantage with a partner in brazil|preferred directions|
    does our region get preference|is berlin in the list|list of priority countries|
    is sydney in the preferred area|partner in st petersburg|advantage of a partner in israel|
    are partners in sweden favoured|which cities are favoured|is toronto a priority|
    priority directions|better chances with certain countries|is our country prioritised|
    do partners from chile have an advantage|is stuttgart ok for priority|brisbane|
    is montreal a priority place|preferred countries|which countries do they like most|
    is vietnam a priority|does hungary get preference|which regions are preferred|priority list|
    is vienna in the priority list|is copenhagen a priority|melbourne|are thai partners preferred|
    is heidelberg in the preferred region|is it an advantage to have a partner in finland|malmo|
    auckland|preference for certain countries|dunedin|bonus for a country|
    extra points for a partner in belarus|our partner is in stockholm|is paris preferred|
    is kenya a priority country|does kenya get priority|partner in sao paulo|
    is our city on the priority list|is it better to have a partner in finland|
    does a partner in berlin help|which places come first|who gets priority|
    does the country give us an advantage|are partners in kenya preferred|
    which partners are preferred|
    is that worse than gothenburg|is another city worse than gothenburg|do we lose something by not being in quebec`,
  period: `is the end date too late|is the start too early|is the end date ok|problem with the end date|
    is it allowed to use the whole three years|can we use all 3 years|may we use the full period|
    by when must the work be over|could we go on until summer 2028|until when may the project last|what is the last day of the project|is a start in 2027 still fine|
    how long does a project last|when must it end|execution period|
    can we run it for four years|project duration|start and end dates|can it go on after 2027|
    is a one year project possible|earliest start|latest end|how many years|can we start in 2026|
    is three years the maximum|project period|how many years can it run|duration|when does it begin|
    when does it have to be finished|can the project take five years|is two years fine|
    project dates|begin in january 2025|how long can we cooperate|time frame|start date|end date|
    last possible day|finish in 2028|run until|length of the project|may it start in january|
    how long may it run|can we go on till 2028|is two years ok|when is the earliest start|
    can it last four years|must it run all three years|latest end date|from when to when|
    until when must the project be over|may we start later|can it be four years instead`,
  'no-personal-rules': `must the professor be younger than 45|do you need the birth date of the professor|does my age matter as a partner|is there anything about the age of the people|
    is there an age limit|does nationality matter|must the leader be chinese|
    how long must the foreign scientist stay|is there a degree requirement|
    requirements for the project leader|do i have to come to shanghai|
    can a foreigner lead the project|do i need a doctorate|maximum age of the leader|
    citizenship requirement|is there a minimum stay|experience required|do i need a title|
    years of research experience|how old can the leader be|is there an age cap here|
    must i have a doctorate|which nationality must the leader have|
    does the partner have to visit shanghai|is 60 too old|do i have to be a professor|
    any personal requirements|does my age matter|does my passport matter|
    do we need a young scientist|phd necessary|am i too old to lead|any rule about citizenship|
    is there a limit on age for topic 1|do i need a phd|am i too old|is my age a problem|
    i am 60 can i lead|does the leader need a phd|do i have to be chinese|
    does somebody have to stay in shanghai|does the age of 45 apply here|
    must the leader hold a doctorate|my nationality is kenyan can i lead|do you ask for a degree|
    who can lead the project|how old may the leader be`,
  'partner-funding': `must the grant contract be translated|is a chinese translation of the grant letter needed|translation to chinese of the proof|translation of the grant contract into chinese|
    what if their government has never paid them|does their government have to have paid them before|must they have been funded at home|
    must the partner have funding|does the foreign partner need its own grant|
    proof of the partner's funding|co-funding by the partner|
    does the partner have to contribute money|matching funds|grant letter of the partner|
    how do we prove the foreign funding|is funding from the local government needed|
    our partner has no government funding|what document proves that the partner is financed|
    does the other side need a project contract|funding from a foundation instead of the government|
    who pays the foreign partner|does the partner need money of its own|own funds of the partner|
    government grant of the partner|how to show the partner's grant|partner without funding|
    must the other side be financed by its government|written proof of funding|
    evidence of the partner's grant|which proof from the partner|
    does our side abroad have to bring funding|counterpart funding|
    the foreign side has its own grant|what about private funding of the partner|
    grant certificate of the partner|does the partner need money from its government|
    our partner has no grant|what if the partner is not funded|proof that the partner is funded|
    does their government have to pay|must they have won a grant|
    is private money of the partner enough|does our foreign partner have to bring its own money`,
  'unit-capability': `what must the applicant unit be able to do|
    does our institution need international experience|requirements for the applicant|
    which units can apply|basis of international cooperation|
    do we need earlier cooperation with the partner|conditions for the shanghai institution|
    must the unit be registered in shanghai|can a company in shanghai apply|capability of the unit|
    what experience must our institute have|do we need a history of cooperation|
    must our unit have worked internationally before|what does the applicant need|
    conditions for the unit|which institutions in shanghai can apply|prior joint work|
    requirements for our institution|our institute is new can it apply|can our company apply|
    must we be registered in shanghai|do we need earlier international projects|
    is a beijing university ok as applicant|what must our university show|
    can a hospital in shanghai apply|we have no international experience`,
  amount: `why is no amount written|
    how much funding per project|grant size|what is the maximum funding|
    how many yuan per project|budget of a project|total funding|how much do we get|
    amount of the grant|how big is the grant|financial support|is it 700000 yuan|
    how much does shanghai pay|what can we ask for|tell me about the money|funding amount|
    what's the funding|how much can we apply for|money per project|what sum do we get|
    upper limit of the grant|what budget|how many rmb|financial volume|how much cash|maximum grant|
    how much is paid per project|what does shanghai pay|what do we get for it|how much per project|
    is there a maximum sum|money|how much can be granted|which budget is possible`,
  'number-of-projects': `how many topic 1 projects are there|how many topic 1 projects will be funded|
    how many projects are funded|how many projects will be supported|
    number of awards|how many places are there|quota|how many grants are available|
    maximum number of projects|is it 50 projects|how many teams are selected|
    how many will be chosen|how many get funded|number of projects|how many grants are given|
    cap on projects|how many are selected|how many awards|chances how many places|
    how many do you fund|how many projects get support|how many win`,
  'who-applies': `who applies|who submits the application|can the foreign partner apply|
    who is the applicant|can i apply from abroad|does the shanghai side apply|may both sides apply|
    who hands in the proposal|can i apply myself|who has to apply us or the partner|
    can we as the foreign side hand it in|does the foreign university apply too`,
  'number-of-applications': `how many projects can one leader apply for|
    can we submit two applications|limit per institution|may the leader also apply for the exchange|
    two proposals by the same leader|how many applications per unit|can we hand in two|
    can one leader have two projects|can our institute send several proposals|
    may i also apply for the young scientist exchange`,
  'application-documents': `which documents are needed|list of documents|what do we have to submit|
    required materials|do documents need a stamp|must papers be translated|
    is a cooperation agreement to be attached|do we need a cv|checklist of documents|
    what should we attach|passport copy|letter of intent|what do we have to send|
    which papers do you want|do you need a letter from the partner|what must we attach|
    is a contract with the partner needed`,
  spending: `can the salaries of phd students be paid|are salaries of students payable|
    does the foreign partner get any of the money|do we as the foreign partner get some of the money|is there money for the foreign side|do we get any of the money|
    what can the money be used for|eligible costs|can we pay salaries from it|
    can we buy equipment|can the money go abroad to the partner|labour costs|is overhead allowed|
    may we transfer money to the foreign partner|what does the grant cover|rules for the budget|
    share for personnel|can we pay our students|can we buy machines|what may we spend it on|
    can part of it go abroad`,
};
