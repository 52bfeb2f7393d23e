import type { CueWords } from '../../messages/cues/cues.ts';
import { doctorateOptions } from './english-doctorate.ts';
import { fieldOptions } from './english-field.ts';
import { hostOptions } from './english-host.ts';
import { personOptions } from './english-person.ts';
import { stayOptions } from './english-stay.ts';

const EMPLOYER =
  '{employer/university/institute/institution/company/lab/laboratory/hospital/workplace/college/academy/research centre/research center/organisation/organization/observatory/clinic/school/museum/job/post/position/work/office}';
const STAFF =
  '{researcher/scientist/lecturer/professor/research fellow/fellow/postdoc/assistant/engineer/teacher/staff/employee/specialist}';
const DOCTORAL =
  'phd {included/counted/years included}|{during/in} {my/the/} phd|as a phd student|{with/including/incl/counting/plus/and} {my/the/a/} {phd/doctorate/doctoral studies/doctoral study/doctoral years/graduate school}';

/** Work in which nobody does research. */
const OTHER_WORK =
  'as {a/an} {driver/cook/teacher/school teacher/nurse/farmer/manager/engineer/programmer/developer/consultant/accountant/clerk/translator/journalist/salesman/waiter/pharmacist/administrator/lawyer/banker/soldier/guide/pilot/civil servant}|in {sales/business/industry/banking/administration/management/marketing/the army/politics/teaching}';
/** What has a year or a first day of its own, and is no stay. */
const OTHER_TERMS =
  'semester|school term|academic year|school year|{my/our/the/her/his} {contract/lease/visa/passport/lectures/fellowship/sabbatical/term/probation/insurance}|ramadan|holidays {start/begin}|{another/other/previous/last/old/former} project';
const OTHER_TIMES =
  'last {year/time}|{another/other/previous/last/old/former/neighbouring/neighboring} {project/call/group/lab/team}|{in/during/for} {2018/2019/2020/2021/2022/2023}';

/** How people name what the exchange asks, and state its answers, in English. */
export const english: CueWords = {
  facts: {
    passports:
      "{pasport/pasports/passpord/passort/passaport/passeport/passporte/pasaport/pass port}|passport|passports|citizenship|citizenships|nationality|nationalities|citizen of|national of|{guy/lady/man/woman/girl/gentleman/colleague} is ~|i am ~|i'm ~|im ~|i am from ~|i'm from ~|im from ~|am from ~|come from ~|comes from ~|she is ~|he is ~|who is ~|who's ~|who holds ~|she's ~|he's ~|they are ~|candidate ~|candidate: ~|guest: ~|candidate is ~|scientist is ~|guest is ~|fellow is ~|is from ~|{i am/i'm/im} {a/an} {*/* */* * *} from ~|{invite/inviting/host/hosting} {a/an/our/one} {*/* */} from ~|{candidate/guest/visitor/applicant/invitee} from ~|visitor is ~|applicant is ~|postdoc is ~|visitor: ~|applicant: ~|{invite/inviting/host/hosting} {a/an/our/one} {*/* */} {colleague/friend}|{invite/inviting/invited/host/hosting} {a/an/our/one/this/the} {young/female/male/junior/senior/talented/promising/brilliant/good} ~|{found/chose/chosen/selected/picked} {a/an} {great/very good/good/young/excellent/talented/brilliant/strong/female/male/} ~|~ {scientist/researcher/physicist/chemist/biologist/ecologist/geologist/lecturer/engineer/agronomist/professor/postdoc/marine biologist/plant biologist/molecular biologist/soil scientist/research scientist/young scientist} here|~ citizen|~ national|~ passport|~ {pasport/passort/passaport/passeport/passporte/pasaport/pass port}|me ~|me from ~|~ candidate|~ applicant|~ invitee|~ by nationality|~ by passport|~ by citizenship|~ citizenship|invite ~|inviting ~|invited ~|host ~|hosting ~|passport is ~|passport: ~|{pasport/passort/passaport/passeport}: ~|nationality: ~|citizenship: ~|nationality is ~|holder of ~|~ passport holder|~ by birth|citizen: ~|holding ~|hold ~|nationals of ~|passport from ~|passport of ~|nationality of ~|citizenship of ~|passports from ~|passports of ~|scientist: ~|candidate: ~|guest: ~|fellow: ~|postdoc: ~|invitee: ~|colleague: ~|{postdoc/guest/scientist/person/researcher/fellow/candidate} {we/i} {want/invite/have chosen/chose/have in mind} is ~",
    formerChinese:
      'former chinese|chinese one|ever chinese|was chinese|chinese before|chinese nationality',
    birthDate:
      'born|bron|borned|bday|b day|birth|birthday|birthdate|date of birth|dob|d.o.b|mine is ~|mine: ~',
    job: 'my job|my post|job|post|position|contract|employment|employment status|job status|my contract',
    jobDuties: 'duties|my role',
    employerCountry: `{country/place} of {my/her/his/the} {job/work/employment/employer/post/position}|{job/work} country|works at {a/an/the} {ministry/museum/hospital/company/lab/laboratory/college/school/agency/station/centre/center}|employer|employed|work in|works in|my job's in|her job's in|his job's in|teach at|teach in|teaching at|lecture at|work at|works at|working in|working at|work as|works as|job in|job at|position in|position at|post in|post at|employer country|country of my employer|country of work|workplace|based in ~|my job is in|{employer/workplace/institution/affiliation}: {*/* */* * */* * * */* of/* * of} ~|post is in|position is in|based at|employed by|employed at|employed in|employed with|work for|works for|working for|job with|post with|position with|contract in|contract at|contract with|hired by|paid by|{salary/pay/paid} {comes/is/is paid/} {from/by} {a/the/my/an} {*/* *} in ~|salary comes from|salary from|on the payroll of|hired in|hired at|affiliated with|affiliation|on the staff of
      |{my/the/our/her/his} ${EMPLOYER} {is/are/lies/is located/is based/located/based} {in/at} | ${EMPLOYER} is in | ${EMPLOYER}: ~
      |${STAFF} {in/at} | ${STAFF} of * {in/at} | in {research/science} in ~ | research in ~ | do research in ~ | teaching and research in ~ | research and teaching in ~`,
    doctorate: 'phd|ph.d|doctorate|doctoral degree|doctoral',
    researchMonths:
      "research experience|years of research|experience|doing research|in research|worked in research|have worked in research|working in research|research work|years in science|been a researcher|been doing research|of research|research career|career in research|career in science|scientific career|research behind me|in the lab|in laboratories|in academia|researching|scientific work|of scientific|research background|research track|doing science|in the field of research|of lab work|lab work|lab experience|of work in science|r&d experience|as a researcher ~|~ as a scientist|~ as scientist|~ of work in {a/the} {lab/laboratory/research}|~ at a research|~ as a researcher|~ as a research|{i am a/i'm a/been a/as a/was a/is a/she's a/he's a} researcher for ~|in scientific research|postdoctoral experience|postdoc experience|~ postdoc|~ of postdoc|~ as postdoc|~ as a postdoc|done research|did research|full time research|full time research experience|years full time|~ research$|~ research {after/before/so/already/and/at/with/as/behind/now/since/without}",
    otherResearchMonths:
      '~ phd|~ of phd|~ of a phd|~ doctorate|~ phd studies|part time research|phd years|doctoral study|phd study',
    stayMonths:
      "{like/want/have/host/hosting/invite/inviting/take/need} {him/her} for ~|{come/comes/coming/arrive/arrives/arriving} & for ~|stay|staying|visit|come for|comes for|coming for|go for|be there for|spend|in shanghai|come to shanghai|i want ~|want ~|plan ~|i'd come for ~|6 months|12 months|six months|twelve months|half a year|for 6 months|for 12 months|~ in one|~ in a single|~ in two|~ in three|~ in several|~ without|~ uninterrupted|~ continuous|~ continuously|~ all at once|~ in total|~ in shanghai|~ is {fine/ok/okay/good/perfect/best}|~ would be {fine/ok/good/perfect/best/great}|~ would suit|~ suits|~ works for|~ please|duration|duration: ~|length: ~|period: ~",
    stayStart:
      'postpone*|delayed|a month later|months later|{move/moved/push/pushed/shift/shifted} {it/everything/} {by/back by/forward by}|start|starting|starts|begin|beginning|begins|be there on ~|be in shanghai on ~|be there ~|first day: ~|first day is ~|fly on ~|fly in on ~|fly over on ~|travel on ~|arrive|arriving|arrival|from ~|since ~|as of ~|come on|come in|coming in|coming on|in shanghai from|start date|come from ~|beginning ~|starting ~|arriving ~|arrive ~|~ onwards|arrives ~|comes ~|come ~|coming ~|will start ~|to start ~|start ~|starts ~|begin ~|begins ~|landing ~|~ is {fine/ok/okay/good/perfect/possible/best}|~ would be {fine/ok/good/perfect/possible/best}|~ suits|~ would suit|~ works for|there from ~|planning ~|plan for ~|arrival ~',
    stayLastDay:
      'last day of the last visit|last day of my last visit|last visit ends|last visit will end',
    oneBlock:
      'in one piece|in one go|one block|in one stay|in a single stay|single stay|one single stay|continuous stay|uninterrupted stay|one continuous stay|in one visit|single visit|one long stay|in a single visit',
    field:
      "my field|field|my topic|our topic|research topic|our field|belongs to|i study|i work in|i research|researcher in|research in|research on|i am a|i'm a|discipline|research area|my area|i work in the field of|subject area|my research is|research is in|my subject|my specialty|my speciality|i do|we do|i work on|we work on|i'm working on|i am working on|my project|our project|it's about|it is about|specialised in|specialized in|my work is in|research field|area of research",
    fullTime: 'full time in shanghai|full time there|full time is|the full time|full time:',
    otherInvitations:
      'other invitation|other invitations|another invitation|invitation|invitations',
    talentFunding:
      'talent programmes|talent programs|talent programme|talent program|talent exchange|talent funding|talent scheme|talent grant|pifi|tysp',
    degreeStudy:
      'enrolled for a degree|degree student in shanghai|degree study|studies in shanghai',
    health: 'health|healthy',
    lawsPromise: 'laws|rules and regulations|chinese law',
    leader:
      'project leader|leader of the project|principal investigator|the leader|the pi|i lead|lead the project|leads the project|will lead',
    position: 'post in shanghai|position in shanghai',
    labourBudget:
      "she gets ~|he gets ~|she will get ~|he will get ~|she receives ~|he receives ~|she'll get ~|he'll get ~|scientist gets ~|scientist will get ~|scientist receives ~|guest gets ~|salary ~|wages ~|scientist: ~|goes to the scientist ~|labour costs|labor costs|labour budget|salary for the scientist|for the scientist's labour|scientist's labour|go to the scientist|go to her|go to him|labour cost|labour line|labour|labor|salary budget|for salary|for labour|for labor|to the scientist|pay her|pay him|for her|for him|her salary|his salary|her wages|her labour|his labour|goes to the scientist|goes to her|to her|for the scientist|labour for the scientist|labour of the scientist",
    chineseLabour:
      "chinese participants|chinese labour|for chinese members|chinese members|chinese staff|chinese students' pay|for our chinese students|for chinese students|for our own students|for the chinese side|for our own|our own students|our own staff|for our students|for our staff|for our own staff|for our people|the chinese side|chinese team members|chinese postdocs get|chinese team|our own team|labour for chinese|for us|to us|for ours|to ours|our side|our people|our own people|{our/chinese/the chinese/our own/our chinese/all chinese} {people/side/staff/students/group/members/participants/personnel/researchers/postdocs/colleagues}|{labour/labor/salary/salaries/wages/pay/money/labour costs/labor costs/labour cost/labor cost/labour money/payment} {for/to/of/on} {our/the/my/any/all/} {own/chinese/local/} {side/team/people/staff/students/phd students/participants/members/colleagues/postdocs/part/group}|{our/our own} {phd students/team/postdocs}|ourselves|chinese side",
    scientists:
      'number of scientists|scientists|young scientists|scientist in the project|foreign scientist|foreign scientists|~ scientist|young scientist|{invite/inviting/host/hosting/fund/apply for/nominate} {only/just/} ~',
  },
  options: {
    ...personOptions,
    ...doctorateOptions,
    ...stayOptions,
    ...fieldOptions,
    ...hostOptions,
  },
  doubts: {
    doctorate: `{phd/ph.d./doctoral/doctorate/degree} {certificate/diploma/paper/papers/document} {with me/here/at hand/with us/in my hands/ready} | {phd/ph.d./doctoral/doctorate} {lectures/lecture/classes/scholars/fellows/colleagues/rights/friends/salary} | {began/begin/started/start/starting/entered/joined/resumed} {my/a/the/her/his} {phd/ph.d./doctorate/doctoral} | no {phd/doctoral} {student/students/problem/problems/supervisor} | {second/another/further} degree | {phd/doctorate/doctorates/phds/degree} to {a/an/the/my/him/her/his/our/another/somebody/someone/two/many} | candidate of {sciences/science} | {phd/ph.d./doctoral/doctorate} {scholarship/scholarships/position/positions/studentship/programme/program/school/course/courses/coursework/defence/defense/viva/thesis/project/supervisor/topic/committee/exam/exams/grant/stipend/fellowship/application/students/level work/work}`,
    job: `between {*/* */* * *} and | {besides/beside/next to/in addition to} {my/the/her/his} {job/work/post} | permanent at {last/least/best/some} | {lease/visa/passport/membership/licence/license/permit/insurance/phone} {is/was/gets/got} {also/only/} {renewed/limited/extended/permanent} | {student/students/postdoc} of {mine/ours/hers/his} | {with/supervise/help/hire/hired/pay/train/know/met/married to} {a/an/my/our/the/two/three/several} {phd/doctoral/master/graduate/permanent/freelance} {student/candidate/employee/lecturer/researcher/member/professor}
      | {plan/planning/want/hope/hoping/going/intend/would like/thinking} {to/of} {take/go on/have/get/taking/going on} {a/my/} {sabbatical/leave/career break}
      | {compared/in comparison/in contrast} {with/to} | {unlike/versus/rather than} {a/my/the}
      | {phone/mobile/rental/insurance/internet/gym/marriage/data/energy/housing} contract
      | permanent {residence/resident/residency/address/visa/exhibition}`,
    jobDuties: `also {do/does/doing} {some/a bit of/} {research/science} | {research/science} {as well/too/besides/on the side/in addition/sometimes/now and then}`,
    fullTime: `at the moment|currently|right now|these days|at present|{would like/wish/want/hope/would love/i'd like/i'd love} {to have/to do/to take/i had/for/to} {no/not any} {other/second/side} {job/work}
      | {my/a/the/have a/present/current/have/employed/work/am/was/already} {full time/fulltime} {job/post/position/contract/employment/researcher/lecturer/employee/teacher/professor/at/as}`,
    oneBlock: 'one {visit/stay/trip/block} {of/after}',
    chineseColleagues:
      'at home|at {her/his} {home/own/old/current/present/} {university/institute/lab/institution/group}|did {research/a project/a postdoc}|used to',
    proceduresPromise:
      'embassy|consulate|agency|{her/his/home/another} {home/own/} {university/institute/employer}',
    otherInvitations: 'else {invited/invites/asked/wants} {me/her/him} {but/except/apart from}',
    labourBudget: `from {her/his} {employer/university/home/own}|per month|a month|monthly|at home|${OTHER_TIMES}`,
    chineseLabour: `would like|{want/wants/wish/wishes} {to/}|ask* for|${OTHER_TIMES}`,
    leader: OTHER_TIMES,
    leaderApplications:
      'ended|finished|completed|over by now|last {year/time}|{in/during} {2018/2019/2020/2021/2022/2023}',
    stayStart: OTHER_TERMS,
    stayLastDay: OTHER_TERMS,
    stayMonths:
      "{known/knew/met/worked with/collaborated with} {him/her/them}|{i'd/i would/we'd/we would} love|{my/the/her/his/a} {contract/probation/lease/sabbatical/fellowship} {is/lasts/runs/of/for/was}",
    researchMonths: `with {a/one/some/} {break/breaks/gap/gaps}|on and off|${DOCTORAL}|${OTHER_WORK}`,
    otherResearchMonths: `${DOCTORAL}|${OTHER_WORK}`,
  },
};
