import type { CueWords } from '../../messages/cues/cues.ts';

const STATUS =
  '{permanent/permanant/permenant/permament/perm/indefinite/open ended/unlimited/tenured/lifelong/lifetime}';
const KIND =
  '{full time/research/academic/teaching/assistant/associate/university/state/government/public/national/faculty/senior/junior/formal/official/scientific/civil service/lab/laboratory/}';
const POST =
  '{payroll/service/terms/cadre/footing/job/jobs/contract/position/post/appointment/basis/employment/role/chair/professorship/lectureship/staff member/staff position/faculty position/faculty member/member of staff/employee/engineer/lecturer/teacher/professor/*ist/*ician/*grapher/*nomer/officer/fellow}';
const RESEARCHER =
  '{researcher/scientist/reseacher/reasearcher/resercher/research worker/research engineer/research fellow/research scientist/research associate/research officer/research staff/research position/research post/research job/researcher position}';
const TOPIC =
  '{malaria/cancer/plant/soil/crop/rice/wheat/cotton/climate/energy/solar/water/laser/materials/material/chemical/biological/medical/clinical/agricultural/animal/veterinary/marine/forest/ocean/polar/space/nuclear/battery/drug/vaccine/virus/genetic/genomic/brain/neuro/food/mineral/geological/physical/mathematical/environmental/ecological/wildlife/insect/fisheries/basic/applied/fundamental/scientific/experimental/theoretical/lab/laboratory/field}';
const MY_POST =
  '{job/post/position/contract/employment/employement/appointment/work contract/employment contract}';
const MANY =
  '{one/two/three/four/five/six/half/1/2/3/4/5/6/10/12/18/24/30/36/48} {and a half/} {year/years/yr/yrs/month/months}';
const LEAVE =
  '{maternity/paternity/long/annual/special/parental/study/unpaid/medical/childcare/child care/sick/academic/research/family/extended/long term/sabbatical/}';
const FROM_MINE =
  'from my job/from my post/from my position/from my university/from my institute/from my permanent job/from my permanent post/from my permanent position/from her job/from her post/from her permanent post/from her permanent job/from his job/from his post/from his permanent post/from his permanent job';
const STUDENT =
  "{phd student/ph.d. student/ph.d student/doctoral student/doctorate student/master student/masters student/master's student/msc student/graduate student/grad student/postgraduate student/university student/phd candidate/doctoral candidate/phd researcher in training}";
const PURELY =
  '{only/just/pure/purely/solely/entirely/exclusively/fully/strictly/all/100%/100 %/100 percent/hundred percent}';
const SCIENCE =
  '{research/reseach/reserch/resarch/science/scientific work/research work/r&d/lab work}';
const OF_SCIENCE =
  '{scientific/basic/applied/fundamental/academic/experimental/laboratory/lab/the/}';
const DOES =
  '{do/does/doing/work in/works in/working in/work on/conduct/conducting/carry out/engaged in/involved in}';
const TEACHING = '{teaching/teach/teaches/lecture/lectures/lecturing/courses/classes/i teach}';
const WITH =
  '{and/&/+/plus/with/as well as/alongside/besides/combined with/together with/but also/but/and also}';
const SOME =
  '{some/a bit/a bit of/little/a little/a little bit of/a lot of/much/own/my own/do/does/doing/i do/i also do/i also/we do/also/also do/also doing/do some/also some/scientific/the/} {i/}';
const LECTURER = '{lecturer/teacher/university teacher/school teacher/instructor/tutor}';
const SHARE =
  '{10%/15%/20%/25%/30%/35%/40%/45%/50%/55%/60%/65%/70%/75%/80%/85%/90%/20 %/25 %/30 %/40 %/50 %/60 %/70 %/75 %/80 %/20 percent/30 percent/40 percent/50 percent/60 percent/70 percent/80 percent}';
const BOTH = `${OF_SCIENCE} ${SCIENCE} ${WITH} ${SOME} ${TEACHING}`;

/** How people state who they are and what they do, in English. */
export const personOptions: CueWords['options'] = {
  role: {
    scientist:
      "i am the scientist|i'm the scientist|i am a scientist|i'm a scientist|i am a foreign scientist|i am a researcher from|young scientist myself|{i am/i'm} a {young/foreign/visiting} {scientist/researcher}",
    leader:
      "i am the project leader|i'm the project leader|i will lead the project|i lead the project|i am the pi|i'm the pi",
    office:
      "i work in the research office|from the research office|we are the research office|research administration|{we are/we're/i am/i'm/this is} {a/an/the/our/} {university/university's/institute/institute's/faculty/} {research office/research administration/research management office/science office}|{we are/we're/i am/i'm/writing} {from/in/at} {a/an/the/our/} {university/university's/institute/institute's/} {research office/research administration/science office}",
  },
  formerChinese: {
    never: `{chinese/prc} {citizen/national/citizenship/nationality/passport} {before/earlier/ever/in the past}: {no/never/none} | {former/ever/formerly/previously} {chinese/prc} {citizen/national/citizenship/nationality/passport/}: {no/never/none} | {no/nope/nah/naa/not} never {ever/} {been/was/been a/was a/be/} chinese | ={never ever/never at all/nope never/never ever in my life} | never chinese | {not/neither} {a/} {chinese/prc} {national/citizen/} {and/nor} never {was/been/have been/were/have} | {had/have had/held/has had/ever had/have} no {chinese/prc} {citizenship/nationality/passport} {at any time/ever/before/in the past} | ?no chinese {background/past/history} | +{never/not ever} {ever/} {had/held/possessed/owned} {it/one/that/any/the nationality/the citizenship/that nationality/that citizenship/its nationality/their nationality/a passport of it} | ={never was/never been/i never was/i never have/i never have been/never have been/i have never been/never were/never had one/never had it/never in my life/but i never was/not ever}
      | never {a/an/any/} {chinese/prc} {citizen/national/passport holder/passport/citizenship/nationality}
      | {never/not ever/not once/never ever} {was/been/have been/have been a/was a} {a/} chinese
      | {never/not ever/not once/never ever} {been/was/were/had/held/have had/have held/have been/possessed/owned/carried/got} {a/any/the/} {chinese/prc} {national/citizen/citizenship/nationality/passport/passports/one/citizenship or passport/passport or citizenship/id}
      | {haven't/have not/has never/have never/hasn't/has not/wasn't/was not/isn't/is not} {ever/} {been/had/held/formerly/} {a/any/} {former/} {chinese/prc} {national/citizen/citizenship/nationality/passport}
      | {haven't/have not/has never/have never/hasn't/has not/wasn't/was not} {ever/} {been/} chinese
      | {never/haven't/have not/hasn't/has not} {ever/} {a/been a/was a/been/had/had a} {citizen/national/citizenship/nationality/passport} of {china/the prc/the people's republic}
      | no {former/previous/past/earlier} {chinese/prc} {national/citizen/citizenship/nationality/passport/}
      | no {chinese/prc} {citizenship/nationality/passport} {ever/before/in the past/at any time/now or before/now or ever/at all}
      | {chinese/prc} {citizenship/nationality/passport/national/citizen}: never | {chinese/prc} {citizenship/nationality/passport/national/citizen} never
      | {former/ex} chinese {nationality/citizenship/national/citizen/}: {no/never} | not {a/} former chinese | not formerly chinese
      | no chinese past | never had chinese | never held chinese | never a chinese | never any chinese | no former chinese | never {and/or} never chinese
      | ?only ever {held/had} | never a citizen of china | ?never a citizen | ?{i/but i} never was`,
    renounced: `{was/been} {a/} chinese {citizen/national/} {and/but} {i/she/he/then/later/} {i/then/later/} {gave/renounced/have given/given} {it/that/the citizenship} {up/} | {gave/given/give/giving} {my/his/her/the} {former/old/} {chinese/prc} {citizenship/nationality/passport} {back/up} | ?{applied/asked/decided} to {renounce/give up} | {renounced/gave up/have given up/given up/relinquished/surrendered/abandoned} {my/his/her/the/its/} {former/original/} {chinese/prc}
      | renounced it | renounced in | +i renounced | +renounced | +gave it up | =i have renounced it
      | {chinese/prc} {nationality/citizenship} {was/has been/is/} {formally/officially/already/} {renounced/given up/relinquished}
      | renounced {my/his/her/the} {nationality/citizenship} of {china/the prc}`,
    unclear:
      '?{had/held/have had/did have/did hold/used to have/used to hold} {a/the/} chinese {nationality/citizenship/passport} {until/till/before/as a child/once/when/from/in the past}|?used to be {a/} chinese|?used to {have/hold} {a/} chinese {nationality/citizenship/passport}|?{i was/i have been/have been/was} {a/} chinese {citizen/national/} {until/till/as a child/in childhood/once/before/at birth/when i was}|?{have/had} been chinese|?{once/formerly/originally} {a/} chinese',
    lost: `{chinese/prc} {nationality/citizenship} {was/got/is} {automatically/} lost {when/after/because/as/by/on/through/upon} {i/she/he/} {became/took/got/acquired/naturalised/naturalized/received/taking/acquiring/becoming/was naturalised/was naturalized/getting/naturalisation/naturalization} | lost {my/his/her/the} {chinese/prc} {nationality/citizenship/passport} {when/after/because/as/by/on/through/upon} {i/she/he/} {became/took/got/acquired/naturalised/naturalized/received/taking/acquiring/becoming/was naturalised/was naturalized/getting} | +{it/that/nationality/citizenship/one} {ended/lapsed/expired/went/stopped/was lost/was gone} automatically | +automatically {lost/ended/lapsed/gone} | +lost the chinese one | lost {my/his/her/the/} {chinese/prc} {nationality/citizenship} | lost it {when/after/because} {i/she/he} {became/got/took/received/obtained/acquired/was naturalised/was naturalized/moved/married} | lost it by
      | {chinese/prc} {nationality/citizenship} {was/got/is/} {automatically/} lost | lost it automatically
      | {ceased/stopped} {to be/being} {a/} chinese {national/citizen/} {when/by/on/after/upon/through}
      | ?lost {my/the} chinese | ?lost chinese | +became {canadian/american/british/australian/singaporean} | +until i took | +took {canadian/american/british/another} citizenship`,
  },
  job: {
    permanent: `{work/working/works/employed/serving/serve/job/am/i'm/staff} {* * */* */* * * */* * * * */} as {a/} permanent$ | permanent in {university/uni/institute/college/academy/ministry/government/state/our/my/a/the} | ={a/} permanent {faculty/lecturer/professor/scientist/engineer/member of faculty/university job/research job} | {hired/employed/job is} for good | {he's/she's/they're} permanent {staff/faculty} | {employment/appointment/job/post/position} {without/with no/has no/has not got an/doesn't have an/does not have an/that has no} {an/a/any/} {end date/end/time limit/expiry date/expiry/limit in time/limit} | ${STATUS} ${KIND} ${RESEARCHER} {and/&} {a/an/} {senior/} ${LECTURER} | ${STATUS} ${KIND} ${POST} | ${STATUS} ${KIND} ${RESEARCHER} | full time ${STATUS} ${POST} | full time ${STATUS} ${RESEARCHER}
      | {yes/yep/yeah/yup/sure/mine is/mine's/it is/it's/its/still/definitely/of course} permanent$ | =permanent | =permanently | ={permanent staff/permanent employee/permanent employment/permanent contract/permanent staff member/permanent member of staff/permanent researcher there} | =permanent yes | {works/worked} permanently | {employee/civil servant/professor/job/post/employed/appointed/position/contract/hired} for life | {contract/job/post/position/appointment} {permanent/permanant/unlimited/open ended/indefinite} | {employed/work/working/works/hired} {full time and/fulltime and} {permanent/permanently} | {full time and/fulltime and} {permanent/permanently} | {permanent/permanently} and full time | permanent and {pensionable/paid/secure/funded/fully paid} | {employed/work/works/working} {at/in/by/for/with} {* * */* */* * * */* * * * */*} permanently | =yes permanent | =perm | =permanent job yes | ?permanent | ?permanently | ?permanency
      | permanent {at/since/for/as a/as an/with a/with the/at a/at the/at my/there/here/now/already/of course/by contract}
      | {i am/i'm/am/is/been/became/become/made me/made} {now/already/} permanent {since/for/at/in/there/here/now/staff/}
      | full time permanent | permanent full time | permanent member | a tenured position | tenured | =tenure | {have/has/got/with/hold/holds/granted/received/given} tenure | tenure since
      | ${MY_POST} {is/was made/became/has become/:} {a/now/an/} {permanent/permanant/permenant/indefinite/open ended/unlimited/for life}
      | ${MY_POST}: {permanent/indefinite/open ended} | {contract/employment/position} of {indefinite/unlimited} duration
      | {permanently/indefinitely} {employed/working/hired/appointed/engaged/on staff} | {employed/hired/work/working} {permanently/indefinitely/for life/without time limit}
      | {employed/hired/working/work/am} on {a/an/} {permanent/indefinite/open ended} {basis/contract/terms}
      | contract {without/with no/has no/has not got an/doesn't have an/does not have an/that has no} {an/a/any/} {end date/end/time limit/expiry date/expiry/fixed term/limit/limit in time/term}
      | ?on permanent | {on/in/member of/part of/belong to/among} {the/} permanent {staff/payroll/team/faculty} | {i am/i'm/im/am/as} permanent {staff/faculty} | permanent {staff/faculty} {at/since/of/member/in} | indefinite contract | open ended contract | open ended
      | full professor | associate professor with tenure | tenured {associate/full/assistant/} professor
      | ?civil servant | ?steady job | ?stable job | ?regular job | ?regular employee | ?staff {member/scientist} | ?formal job | ?formally employed | ?{tenure track/tenure}
      | ?{work/working/employed/works} full time | ?full time {at/as/in a/job/position/employee/researcher/employment} | ?on the payroll`,
    'fixed-term': `contract {as/for} {a/an/} {*/* *} {ends/expires/runs out/runs until/runs till} | ?{employed/hired/appointed} for {one/two/three/four/five/2/3/4/5} years {at a time/only/each time/} | contract {is not/isn't/not} permanent$ | {time limited/limited in time} {contract/job/post/position/} | limited to {one/two/three/four/five/2/3/4/5} years | +{renewed/renewable/extended/prolonged/signed again} {every/each/for another} {year/two years/three years/2 years/3 years/few years/twelve months/12 months/semester} | ?{my/the/this} {job/post/position/employment} {ends/runs out/expires/finishes} | ?project {contract/job/position/post} | fixed term | fixed term {contract/post/job/position/} {until/till/to/through} | fix term | fixed time contract | fixed duration
      | {temporary/casual/temporarily/temp/limited term/time limited/term limited/short term/non permanent/interim/limited/renewable/annual/yearly} ${KIND} {job/contract/position/post/appointment/basis/employment/role/lecturer/staff/employee/researcher/postdoc}
      | ${MANY} {fixed term/temporary/renewable/research/teaching/postdoc/postdoctoral/employment/work/} {contract/post/position/job/postdoc/appointment/fellowship}
      | {contract/post/position/appointment/employment} {is/runs/lasts/goes/} {for/of/over} {another/a further/only/} ${MANY}
      | {contract/post/position/appointment/employment} {until/till/runs/ends/expires/ending/expiring/runs out/is up/running out/that ends/is temporary/is limited/limited to/limited until/is fixed/is renewed/renewed every/renewed each/is for/with an end date/has an end date}
      | {my/the/this/her/his} {contract/job/post/position} {is/has/runs/goes} {only/just/} {temporary/limited/fixed/until/till/an end date}
      | {temporarily/provisionally} employed | employed {until/till/temporarily/for a fixed term/on a fixed term}
      | =temporary | =temporary job | =temporary contract | term contract | temporary contract | contract is fixed | on a contract | postdoc contract | term position | limited contract | fixed contract
      | ?{contract/job/post/position} {is not/isn't/not} permanent | ?on contract | ?on a temporary | ?temporary | ?postdoc | ?post doc | ?postdoctoral | ?project based | ?adjunct | ?tenure track | ?contract {researcher/lecturer/staff/basis} | ?contract {has/} {ended/expired}`,
    'on-leave': `{unpaid/maternity/paternity/parental/sabbatical/study/research/sick/academic} leave {until/till/since/right now/at the moment/at present} | on leave | on sabbatical | leave of absence | =sabbatical | =maternity leave | =parental leave | =unpaid leave
      | {on/taking/have taken/am taking/enjoying/in the middle of} {a/an/my/the/her/his/} ${LEAVE} {leave/sabbatical/year off/career break} {until/till/since/with pay/without pay/with salary/with full pay/with full salary/without salary/now/at the moment/right now/} {from work/from a permanent job/from a permanent post/from a permanent position/${FROM_MINE}/}
      | {on/taking} {a/my/her/his/the/} {sabbatical/career break}
      | {sabbatical/leave} from {my/a/the/her/his} {permanent/old/own/} {job/post/position/university/employer}
      | {sabbatical/maternity leave/parental leave} {year/right now/at the moment/now/until/till/currently/from my}
      | ?sabbatical | ?maternity leave | ?parental leave | ?study leave | ?unpaid leave | ?career break`,
    student: `={a/an/just a/still a/only a/a full time/full time} ${STUDENT} | ={a/} full time student | ?{in the middle of/midway through/halfway through} {my/a/her/his} {phd/doctorate/doctoral studies} | {i am/i'm/im/am/still/currently/now/only/just/she is/he is/she's/he's/being/as} {a/an/} {first year/second year/third year/fourth year/final year/last year/full time/} ${STUDENT} | ${STUDENT} {at/in/here/now/currently/at present/at the moment/in my/in the/since/until} | =phd student | =doctoral student | =student | =a phd student | =graduate student | =master student | =master's student | =doctoral candidate | =phd candidate
      | ?${STUDENT}
      | i am a student | i'm a student | still studying | still a student | my phd studies | doctorand | doctorant
      | {currently/still/now} {a/in a/in my/doing a/doing my/on my/enrolled in a/in the middle of my} {phd/doctoral/doctorate/master's} {student/studies/programme/program/}
      | {doing/pursuing/studying for/study for/enrolled in/enrolled for} {my/a/the/her/his} {phd/doctorate/doctoral degree/doctoral studies/master's} | ?{finishing/completing/writing/writing up/working on} {my/a/the/her/his} {phd/doctorate/doctoral degree/doctoral thesis/dissertation/thesis}
      | {second/third/first/final/fourth/last} {year/} {of my/of the/of a/} {phd/doctoral/doctorate} {student/studies/programme/program/}`,
    freelance: `freelance | freelancer | ?freelancers | freelancing | i freelance | self employed | working for myself | work for myself | own boss | on my own account
      | independent {consultant/researcher/scholar/scientist/contractor} | sole trader | sole proprietor | contractor for several | work independently | my own employer
      | {freelance work/own business/own company} | {work/working} as {a/an} {contractor/consultant/freelancer}
      | ?{consultant/consulting/consultancy} | ?{run/own/have/started/founded} {a/my own/my/our own/} {startup/start up/company/business/firm/consultancy}`,
    none: `unemployed | {don't/do not/dont/doesn't/does not/haven't got/have not got} {have/} {a/any} {job/employment}$ | {employed nowhere/nowhere employed/not employed anywhere/not working anywhere} | jobless | {unemployed/jobless/out of work} {right now/at the moment/at present/these days/currently/for now/again/at this time} | between {jobs/two jobs} | ?between {positions/posts/contracts} | out of work | out of a job | laid off | made redundant | job hunting | jobseeker | job seeker
      | =no job | =no job now | =no job yes | =i have no job | =not working | =not employed | =i do not work | =i don't work | =i am not working | =i'm not working
      | no {job/work/employment/employer/post/position} {now/at the moment/currently/at present/right now/since/today/any more/anymore/these days/for the moment/in my country/at home}
      | {currently/presently/now/still} {unemployed/jobless/without a job/without work/without employment/not working/not employed/no job/out of work}
      | {have/has/had/got} {currently/now/} no {job/work/employment/post/position} {now/at the moment/currently/at present/right now/since/any more/}
      | {don't/do not/doesn't/does not} have {a/any} {job/employment/work/post/position} {now/at the moment/currently/at present/right now/any more/}
      | without {a job/work/any job/employment} | not {working/employed/in work/in employment} {now/at the moment/currently/at present/right now/anywhere/any more/since/at all}
      | lost my job | ?{i/i've/i have} {just/recently/already/} {resigned/quit} | ?{retired/pensioner/in retirement} | ?{was/been/got} {fired/dismissed/sacked} | {looking for/seeking/searching for/hunting for} {a/} {new/} {job/work/position/employment}
      | {quit/left/resigned from/gave up/given up} {my/the} {job/post/position} | currently {unemployed/jobless} | not currently employed
      | ?no job | ?no employer | ?not working | ?not employed | ?contract {has/} {ended/expired/run out}`,
  },
  jobDuties: {
    research: `{as/being} {a/an} {scientific/senior scientific/junior scientific/full time/} researcher$ | ={scientific researcher/researcher/a researcher/full time researcher/a full time researcher/research scientist} | +{a/full/pure/my/this/purely a} research {job/position/post} | {i have/i've got/i've/i hold/she has/he has/she holds/he holds/my job is/my post is/mine is} a {pure/purely/full time/} research {job/position/post} | full of {scientific/} research | {i am/i'm/im/she is/she's/he is/he's} {a/an} {scientific/full time/senior/junior/medical/clinical/} researcher {there/at/in/here/now}
      | {scientific/} research is {my/her/his/the} {only/main/sole/} {duty/task/job/work} | ?{in/at} {the/my/our} {lab/laboratory} {all day/all the time/every day} | {spend/spends/devote/devotes} {all/all of/} {my/her/his} {whole/entire/full/working/} {time/days} {on/to/doing/in/with} {scientific/} research | {i'm/i am/im/she is/she's/he is/he's} {only/just/} doing {scientific/basic/applied/fundamental/} {research/science} | {she/he} {does/conducts/carries out} {scientific/} {research/science} | {it's/it is/is} all {about/} research | ${PURELY} ${OF_SCIENCE} ${SCIENCE} | ${PURELY} ${DOES} {the/} ${OF_SCIENCE} ${SCIENCE} | ${DOES} {mainly/} ${PURELY} ${OF_SCIENCE} ${SCIENCE}
      | {purely/entirely/exclusively/solely/only/all/just} {in/for/on} {scientific/} ${SCIENCE} | =research | =scientific research | =research work
      | {doing/do/does} ${OF_SCIENCE} ${SCIENCE} {only/exclusively/and nothing else/full time} | {scientific work/science/lab work/r&d} {only/exclusively}
      | =research only | =reseach only | =reserch only | =research work only | =scientific research only | =research exclusively | {research/reseach/reserch} {exclusively/and nothing else/all day/all the time/100%/100 %} | {research/reseach} only {at/in/on/there/for/and no/no} | {is/are/it's/position/post/job/role/contract/duties} research only | ?{research/reseach} only
      | nothing {but/else than/other than/except} {scientific/} ${SCIENCE} | do {research/reserch/reseach/resarch} | i do research | {do/does} ${TOPIC} research {at/in/for/there/here/now/only/full time} | {my/the} main job is research
      | researching {only/full time} | {i/we} only research | no {teaching/lectures/classes/courses} | without {any/} {teaching/lectures} | no {teaching/lecturing} {load/duties/duty/obligations/hours} | {teaching/lecturing} {isn't/is not} part of {it/my job/my duties/my work}
      | {my/the/his/her/our/job/all/main} {duties/tasks/task/main task/only task/main duty/only duty/responsibilities/responsibility/work/job/role/contract/post/position/duty} {are/is/:/consists of/consist of/means/involves} {only/all/purely/pure/just/entirely/exclusively/mainly/full time/} ${OF_SCIENCE} {research/reseach/science} {only/work/}
      | duties: {scientific/} research | {my/the} job: research | work is {one hundred percent/100 percent/100%/100 %} research
      | {work/works/working/employed/hired/appointed/serve/job/post/position/contract} as {a/an/the/} {full time/senior/junior/leading/permanent/principal/chief/staff/scientific/} {researcher/scientist/research fellow/research scientist/research associate/research officer/research chemist/research engineer/research physicist/research biologist}
      | researcher at | full time researcher | researcher by job | purely a researcher | research scientist | {senior/leading/chief/principal/staff} {researcher/scientist} | research fellow | {senior/junior/principal/chief/} research {officer/associate/engineer} | as a researcher | as a research | research duties
      | ${STATUS} ${KIND} ${RESEARCHER} | full time ${STATUS} ${RESEARCHER} | ?i research
      | ?{researcher/scientist} {at/in/with} | ?{mostly/mainly/primarily} {lab/laboratory/scientific/field/} {research/science/work} | ?{don't/do not/doesn't/does not} {have to/need to/} {teach/lecture} | =in research | =in scientific research | ?{in/doing/of} {research/science} full time | ?full time {research/in research} {experience/since/for/} | ?in research | ?lab work | ?scientific research`,
    'teaching-and-research': `{teach/lecture/teaching/lecturing} {* */* * */* * * */* * * * */* * * * */} and {the/my/} rest {is/goes to/is for} {research/science} | {teach/teaching/teaches/lecture/lectures/lecturing} & {do research/does research/doing research/my own research/my research/a researcher} | {do research/does research/doing research/research} & {i teach/also teach/i also teach/he teaches/she teaches/also teaches/i lecture/also lecture} | ${SHARE} {of/} ${TEACHING} {and/plus/} ${SHARE} {of/} ${SCIENCE} | ${SHARE} {of/} ${SCIENCE} {and/plus/} ${SHARE} {of/} ${TEACHING} | ?{does/do/doing} {some/} research {there/here/} {too/as well/also/besides} | ?some {lectures/lecturing/classes/courses} | {the rest/my rest/and rest/rest of time/rest of the time/rest of my time} {is/goes to/is for/of it is/of my time is/of the time is} {research/science} | {i/we/she/he/they} {mainly/mostly/both/also/} ${TEACHING} ${WITH} ${SOME} ${SCIENCE} | {i/we/she/he/they} {mainly/mostly/both/also/} {teach/teaches/lecture/lectures/give/gives} {*/* */* * */} {and/and also/and i also/but also/as well as/plus} {do/does/doing/i do/conduct} {some/also/my own/own/} {research/science} | {teach/teaches/teaching/lecture/lecturing} {* * */* */*} and {do/does/doing} research | ${OF_SCIENCE} ${SCIENCE} {and/plus/but/and i/but i} also {i/do/} {some/} ${TEACHING} | also {some/a bit of/a little/} {teaching/lecturing/lectures/classes}
      | half {of/} {my/the/her/his} time {is/goes to/} {teaching/lectures/research} and {the other/the/} half {is/goes to/} {research/teaching/lectures} | ?{10%/20%/30%/40%/50%/60%/70%/80%/90%} {teaching/lecturing/lectures} | {i/we/she/he/they} {mainly/mostly/only/just/both/also/} ${DOES} {mainly/mostly/} ${BOTH} | ${DOES} ${BOTH} | duties: ${BOTH}
      | {my/the/his/her/our/job/all/main} {duties/tasks/task/main task/responsibilities/responsibility/work/job/main job/role/contract/post/position/duty} {are/is/:/consists of/consist of/means/involves} {mainly/mostly/both/} ${BOTH}
      | {researcher/scientist/research fellow/research scientist/research associate/research officer} {and/&/cum} {a/an/} {senior/} ${LECTURER} | {researcher/scientist/research fellow/research scientist/research associate/research officer} with {some/a bit of/} {teaching/lecturing} | +{also/too/as well} & {teach/teaches/lecture/lectures} | {teaching/lecturing} {too/as well/also/besides}
      | {work/works/working/employed/hired/appointed/serve/job/post/position/contract} as {a/an/the/} {senior/} {researcher/scientist/research fellow} {and/&/with} {a/an/} {senior/} ${LECTURER}
      | ${STATUS} ${KIND} ${RESEARCHER} {and/&} {a/an/} {senior/} ${LECTURER} | ${TEACHING} ${WITH} ${SOME} ${SCIENCE} | ${SCIENCE} ${WITH} ${SOME} ${TEACHING} | ${DOES} ${SCIENCE} ${WITH} ${SOME} ${TEACHING}
      | {teach/teaches/lecture/lectures} and {research/researches} | both {teaching/research/teach/lecturing} and {doing/do/} {teaching/research/lecturing} | {combine/combines/combining/combination of/mix of/mixture of} {teaching/lecturing/research} {and/with} {teaching/lecturing/research}
      | {half/part/some/most/half of it} {of my/of the/of our/of his/of her/my} {work/time/job/duties} {is/goes to} {teaching/research/lecturing} and {half/the other half/part/the rest/some/the remaining half/half of it} {is/goes to/of it is/} {teaching/research/lecturing}
      | {half/partly/part/50%/50 %/50} {of the time/of it/} {teaching/lecturing/research} {and/} {half/partly/part/50%/50 %/50/the other half} {teaching/lecturing/research}
      | teaching and research | research and teaching | teach as well | some teaching | half teaching | i teach and | teaching plus | also teach | also teaches | {teaches/lectures} {too/as well} | teach too | i teach | i lecture | i give lectures | {she/he} {teaches/lectures} 
      | ?{the rest/the rest of the time/the remaining time/the other half} {is/goes to/goes into/} research | ?teaching {is/are} {part/half/some} of
      | both {teach/teaching/lecture/lecturing} | ?half {of/} {my/the/our/his/her/} {time/work/} {is/on/for/goes to/} {teaching/research/lectures/lecturing}
      | ?{associate/assistant/full/} professor | ?{senior/} lecturer | ?professor | ?associate professor | ?assistant professor | ?lecturer | ?reader at | ?{teach/teaching/lecturing} {at/in} | ?{mostly/mainly/primarily} {teach/teaching/lecturing} | ?{teach/teaching/lecturing} {mostly/mainly/primarily} | ?also {some/} {research/science} | ?{10/20/30/40/50/60/70/80/90} {%/percent} {research/science/teaching} {and/} {10/20/30/40/50/60/70/80/90} {%/percent} {research/science/teaching} | ?half and half | ?fifty fifty | ?{teach/lecture/lecturing}`,
    other: `+{admin/administrative/office/clerical/management/managerial} {work/job/duties/} | =no research | {haven't done/have not done/hasn't done/has not done/never did/never do/never does} any {scientific/} research | {job/post/position/work/duties/contract} {has/have/involves/involve/includes/include} no {scientific/} research | {only/just/mainly/mostly} {admin/administration/paperwork/management} and no research | {only/just} {do/does/doing} {admin/administration/management/paperwork/office work} | {do/does/doing} {only/just/purely/nothing but} {admin/administration/management/paperwork/office work} | {purely/only/just/entirely} {administrative/managerial/clinical/technical/commercial} | {it's/it is/is/it isn't/isn't/is not} not a research {job/post/position} | {isn't/is not} a research {job/post/position} | no research {at all/duties/tasks/in my job/in my contract/in my duties/in my work/in it/whatsoever/involved/part/there} | +not research
      | {there is/there's} no research {in/involved/at} | {don't/do not/doesn't/does not/not} {do/conduct/doing/carry out/involve/involved in/include} {any/} research
      | {only/just/purely/exclusively/pure/solely/nothing but/100%/100 %} {teach/teaching/lecture/lecturing/lectures/administration/administrative work/admin/clinical work/management/sales} | i {only/just} teach | teaching only | administration only | only {see/treat} patients
      | administrative work | i teach | i lecture | i give lectures | {she/he} {teaches/lectures} | also teach | also teaches | {teaches/lectures} {too/as well} | teach too
      | ?no research | ?hardly any research | ?little research | ?{mostly/mainly/primarily} {admin/administration/administrative/management/clinical/teaching} | ?{only/mostly/mainly} {clinical/patients} | ?{manage/run} the {budget/administration/office} | ?{administrator/accountant} | ?{work/working/works} in {the/} {administration/admin/management/sales/accounting}`,
  },
};
