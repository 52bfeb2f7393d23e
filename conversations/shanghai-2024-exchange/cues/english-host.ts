import type { CueWords } from '../../messages/cues.ts';

const POST = '{post/position/job/role}';
const DUTIES =
  '{duties/tasks/responsibilities/job duties/job responsibilities/functions/job tasks/work duties/duties of the post}';
const WRITTEN =
  '{written down/in writing/set out/laid down/spelled out/spelt out/specified/defined/described/documented/put down/put in writing/on paper/listed/written/stated/laid out/fixed}';
const PLACE = '{post/position/work/workplace/work place/place of work/lab/laboratory/place/job}';
const ELSEWHERE =
  '{beijing/suzhou/hangzhou/nanjing/wuxi/kunshan/ningbo/shenzhen/hefei/guangzhou/wuhan/jiangsu/zhejiang/another city/another province/a different city/elsewhere/a neighbouring city}';
const COLLEAGUES =
  '{researchers/colleagues/scientists/team/staff/members/postdocs/students/group/co workers/coworkers/professors/experts/team members/partners/lab members}';
const SEVERAL =
  '{our/the/some/several/many/two/three/four/five/six/a/an/other/at least two/2/3/4/5/own/} {of our/of the/own/local/}';
const PROCEDURES =
  '{procedures/paperwork/formalities/visa/visas/work permit/work permits/permit/permits/residence permit/visa and work permit/visa and permits/visa and permit/registration/papers/red tape/bureaucracy/entry procedures/necessary procedures/relevant procedures}';
const LEADER =
  '{leader/pi/project leader/project lead/head of the project/lead/principal investigator}';
const FOREIGN =
  '{foreigner/foreign/foreign born/german/american/british/french/japanese/korean/canadian/australian/italian/indian/russian/dutch/swiss/swedish/spanish/israeli/polish/singaporean}';
const TEACHER =
  '{professor/professors/instructors/supervisors/researchers/scientists/colleagues/instructor/supervisor/researcher/scientist/colleague/national/citizen/passport holder/group leader/teacher/research instructor/academic/phd supervisor/doctoral supervisor/}';
const APPLICATION = '{application/applications/project/projects/proposal/proposals/bid/bids}';
const TOPIC_1 =
  '{topic 1/topic one/the first topic/another call/another topic/a different call/another programme}';

/** How the host in Shanghai states the post, the unit and the leader, in English. */
export const hostOptions: CueWords['options'] = {
  position: {
    research: `+{the/her/his/their/a/our/it is a/it's a/} {post/position/job} {is/: /will be/would be/} {only/pure/purely/just/} {scientific/} research$ | +{will/would/she'll/he'll/she'd/he'd/they'll/to} {only/just/mainly/be/} {do/doing/carry out/carrying out/conduct/conducting/pursue} {only/just/pure/purely/scientific/basic/some/} research {here/with us/in our */at our */in the */in shanghai/there/} | +{will/would/she'll/he'll/she'd/he'd} {work/join us/be employed/be hired/be/join} {here/with us/} as {a/our/} {visiting/scientific/} {researcher/research fellow/research scientist/research associate} | {research only/only research/purely research/pure research} {with us/here/in our lab/in our group}
      | {it is/it's/this is/as/be/is} {a/} {pure/purely/normal/proper/full time/} {scientific/} research ${POST} | =research post | =research position | =a research post | =a research position | =research job | =pure research position | =pure research post | ?{scientific/pure/basic} research ${POST} | ?research ${POST} | {a/as a} {normal/regular/proper/full time/ordinary/real/standard/} {scientific/} research ${POST} {in shanghai/with us/here/on our/at our/in our}
      | research ${POST} {at/in/on} our {lab/laboratory/campus/institute/department/university/group/team/centre/center/* campus/* lab/* site} | research ${POST} {in shanghai/there/here/with us} | a research ${POST} {at our/in our} * in shanghai | research ${POST} {at our/in our} * in shanghai | ?research ${POST} {at our/in our} | ${POST} {is/will be/would be} {a/for/in/} {pure/purely/scientific/} research | ${POST}: {scientific/} research | =scientific research post | =scientific research position | =a scientific research post`,
    'policy-research': `policy research ${POST} | science policy research | {science/science and technology/s&t} policy research in shanghai | {science/s&t/science and technology/technology/innovation} policy {research/post/position/studies/} | ?policy research`,
    other:
      "{it is/it's/this is} {a/an} {administrative/admin/teaching/technical/management/support/clerical/lecturing} {post/position/role/job} | =administrative post | =teaching post | =a teaching post | =an administrative post | ?{administrative/teaching/technical} {post/position} | ?{lab/laboratory/project} management | ?{management/administration} only | ?{lab/laboratory/office/project} {manager/assistant/administrator} | ?{would/will/she'd/he'd/she'll/he'll} {only/also/mainly/mostly/} teach | post is {teaching/administrative/technical} | position is {teaching/administrative/technical}",
  },
  writtenDuties: {
    yes: `${DUTIES} {are/is/have been/has been/were/was/:} {all/clearly/already/fully/also/well/now/} ${WRITTEN} | ${DUTIES} {all/clearly/already/} ${WRITTEN} {in/on} {the/her/his/our/a} {draft/offer/appointment/} {letter/contract/agreement/plan} | ${DUTIES} {are/is/} {all/clearly/already/} ${WRITTEN} {in/on} {the/her/his/our/a} {draft/offer/appointment/} {letter/contract/agreement/plan} | ${DUTIES} {all/clearly/already/} ${WRITTEN}
      | {duties/tasks/responsibilities}: ${WRITTEN} | written {duties/job description/responsibilities/description/tasks/duty list} | {have/has/with/there is/there's/we wrote/exists/got/have written/includes} {a/an/the} {clear/written/detailed/full/} {job description/description of duties/duty list/list of duties}
      | job description {exists/is ready/is written/is available/is attached/is there/ready} | duties are in writing | job description exists | +in writing | +written down | ={written/all written/yes written/written down/all in writing/in writing/yes in writing/written duties} | ${DUTIES} {are/is/} {all/clearly/} {in/part of/set in/in the} {the/our/her/his/a} {contract/agreement/work contract/job description/offer letter/letter/work plan/plan/annex}`,
    no: `no written {duties/job description/description} | ${DUTIES} {are/is} {not/not yet/still not/only oral/only verbal/oral/only spoken/not clearly/not really} ${WRITTEN} | ${DUTIES} {aren't/isn't/haven't been} {yet/} ${WRITTEN}
      | no job description | nothing {in writing/written} | without {a/any} job description | +not {yet/} {in writing/written/written down} | {don't/do not} have {a/any} {written/job} {job description/description/duties}`,
  },
  positionInShanghai: {
    yes: `research ${POST} {at/in/on} our {pudong/minhang/xuhui/yangpu/zhangjiang/lingang/songjiang/jiading/baoshan/shanghai} {campus/lab/site} | {at/in/on} our {pudong/minhang/xuhui/yangpu/zhangjiang/lingang/songjiang/jiading/baoshan/putuo/changning} {campus/site/lab/laboratory/institute/branch} | ={all in shanghai/everything in shanghai/only in shanghai/all of it in shanghai/completely in shanghai} | {scientific/} research ${POST} in shanghai | {in/at} {our/the} shanghai {lab/laboratory/campus/institute/office/branch/centre/center/site} | ${PLACE} {is/will be/lies/would be/is located/is based/located/:} {all/right/here/also/} {in/at} {downtown/central/} shanghai | ${PLACE} is shanghai | {place/location/place of work/workplace/city}: shanghai | {workplace/work place/place of work/location} shanghai | {science/science and technology/s&t} policy research in shanghai | {a/as a} {scientific/} research ${POST} in shanghai | a research ${POST} {at our/in our} * in shanghai | research ${POST} {at our/in our} * in shanghai | {works/will work/would work} {here/} in shanghai | {post/position} in shanghai
      | =it's in shanghai | =it is in shanghai | =in shanghai yes | =located in shanghai | =based in shanghai | =in shanghai | =yes in shanghai | =in shanghai of course | {on/at} our {campus/site/institute/lab/*} {campus/site/} in shanghai | located in shanghai`,
    no: `${PLACE} {is/will be/lies/would be/is located/located} {not in shanghai/outside shanghai/outside of shanghai} | ${PLACE} isn't in shanghai | {post/position} {is/will be/lies/would be/is located} in ${ELSEWHERE} | =not in shanghai | =no outside shanghai | =outside shanghai | =outside of shanghai | ?outside shanghai | ?not in shanghai`,
  },
  classified: {
    yes: `{classified/confidential} {post/position/job} | {involves/involving/contains/includes/with} {classified/confidential/secret} {material/data/work/information/research} | ?{some/part/parts/half} of {the/her/his/this/it/our} {work/data/tasks/project/post/} {is/are} {confidential/secret/classified} | {access to/works with/work with} {classified/secret} {material/data/information} | {it's/it is/post is/position is/job is/that's} {a/} {highly/strictly/top/} {classified/confidential/secret}`,
    no: `{not/isn't/is not/nothing/non/never/neither/nor/not at all/not in any way/no} {a/} {classified/confidential/secret/restricted/top secret/sensitive} {post/position/job/}
      | unclassified | no secrets | nothing {is/will be/here is/in it is/about it is/there is/about that is} {secret/classified/confidential} | ={not secret/not confidential/not classified/no secret/nothing secret/nothing confidential/nothing classified/no it is not/no it isn't} | no {state/} secrets | no access to {secrets/classified/confidential/secret} | {doesn't/does not/don't/do not} involve {any/} {secrets/classified/confidential/secret/state secrets} | {non confidential/non classified/non secret}
      | {classified/confidential/secret/secrecy/classified work}: {no/none} | no secrecy | no confidentiality | without {confidentiality/secrecy}`,
  },
  chineseColleagues: {
    yes: `{work/works/working/cooperate/cooperates/collaborate/collaborates/team up/teams up/teaming up/together/side by side/hand in hand/jointly} {together/closely/alongside/side by side/hand in hand/daily/directly/jointly/} {with/alongside} ${SEVERAL} chinese ${COLLEAGUES}
      | {in/part of/joins/join/joining/member of/into} {a/an/our/the/her/his} {mixed/research/} {chinese/team of chinese/group of chinese/team with chinese/team with several chinese/team with two chinese/team with three chinese/team with four chinese} {researchers/colleagues/scientists/team/group/lab/postdocs/}
      | {our/some/two/three/four/five/several/2/3/4} chinese ${COLLEAGUES} {work/works/will work/are working} {together/closely/} {with/alongside} {her/him/the scientist/them} | {colleagues/team members/co workers/workmates} {are/will be} {all/mostly/} chinese | {team/group/lab} is chinese
      | with chinese {colleagues/researchers/scientists/postdocs} | chinese {colleagues/team/co workers/coworkers} | chinese researchers in the team | {team/group} of chinese {researchers/scientists}
      | ={all chinese/all of them chinese/they are all chinese/all are chinese/they're all chinese/mostly chinese} | +{two/three/four/five/six/several/some/many/our/my/2/3/4/5} chinese ${COLLEAGUES}
      | +with {my/our/the/a/two/three/four/five/several} {own/} {team/group/researchers/colleagues/staff/postdocs/professors}`,
    no: `{no/without/without any/not with/not with any} chinese {colleagues/researchers/scientists/team/staff/co workers} | ?{works/work/working} {alone/independently} | ={alone/mostly alone/alone mostly/on her own/on his own/by herself/by himself}`,
  },
  proceduresPromise: {
    yes: `{we/we'll/our office/our hr/our unit/our university/our institute/our staff/the unit/the office/yes} {will/always/do/usually/of course/also/can/} {arrange/arranges/arange/aranges/arrang/organise/organize/do/does/handle/handles/sort out/manage/take care of/takes care of/prepare/get} {all/everything about/all of/} {the/her/his/their/} {residence/visa/work/entry/} ${PROCEDURES}
      | +{arange/arrang/arange for} {all/} {the/her/his/their/} {residence/visa/} ${PROCEDURES} | +{arrange/arange/do/handle/organise/organize} everything {for/about} {her/him/them/the scientist/our guests}
      | {help/helps/helping/assist/assists/assisting/support/supports/guide/guides} {her/him/them/the scientist/the candidate/everybody/you/} {fully/} {with/in/through/completing} {all/everything about/} {of/} {the/her/his/their/these/your/such/} {necessary/relevant/required/} ${PROCEDURES}
      | {take/takes/taking/took} care of {all/everything about/} {of/} {the/her/his/their/these/your/} {necessary/relevant/required/} ${PROCEDURES}
      | {handle/handles/arrange/arranges/deal with/deals with/sort out/organise/organize/manage/will do/do/process} {all/} {the/her/his/their/these/} {necessary/relevant/} ${PROCEDURES}
      | we will assist | {we/our unit/our office/the unit/our university/our hr} {will/} {help/helps/assist/assists} {her/him/the scientist} | +we will help | +we help | +we assist | +we'll help | +will assist`,
    no: `{will not/won't/cannot/can't/don't/do not/does not/doesn't/unable to/not able to} {be able to/} {help/assist/support/take care of/handle} {her/him/the scientist/} {with/in/of/} {the/any/her/his/} ${PROCEDURES}`,
  },
  unitRegistered: {
    yes: `registered {here/} in {shanghai/pudong/minhang/xuhui/yangpu/zhangjiang/lingang/songjiang/jiading/baoshan/putuo/changning/jing'an} | shanghai registered | registered shanghai {unit/institute/institution/university/company} | registered {as/with} {a/the/our} {legal entity/legal person/shanghai/unit/institution} | {unit/institute/university/company/institution} is registered {here/in shanghai/in pudong/locally/} | {a/our} shanghai {institute/university/unit/company/institution} {registered/and registered} | +{is/are/we're} registered | =registered | =registered here`,
    no: `+not registered | =not registered | {unit/institute/university/company/we/we are/we're/it is/institution} {is/are/} not registered | not registered {in shanghai/here} | {isn't/aren't/is not/are not} registered {in shanghai/here/} | {is/are/we're/we are/} registered {in/at} ${ELSEWHERE} | registered elsewhere | registered outside {of/} shanghai`,
  },
  leader: {
    'chinese-instructor': `${LEADER} {is/will be/would be/:} {one of our/one of the/our/a/an/the/} {own/senior/} chinese ${TEACHER} | {chinese professor/chinese instructor/chinese supervisor/chinese researcher/chinese colleague} {leads/will lead/is leading/as leader/as project leader/heads/is in charge/is the leader/is the project leader}
      | {leader/pi/project leader}: {a/our/one of our/} {chinese professor/chinese supervisor/chinese instructor/chinese researcher/chinese scientist/chinese colleague/chinese}
      | chinese {pi/leader/project leader} | {led/headed} by {a/one of our/our/one of the/the} {senior/} chinese | =a chinese instructor | =chinese instructor | =a chinese professor | =chinese professor | ={a chinese researcher/a chinese supervisor/a chinese scientist/chinese researcher/chinese supervisor/chinese scientist/a chinese colleague} | {professor/instructor/supervisor/researcher/scientist} {with/holding/of/who has/and has} {a/} chinese {nationality/citizenship/passport} | chinese {national/citizen} and {a/} {research/phd/doctoral/} {professor/instructor/supervisor/researcher/scientist} | +chinese {national/citizen/nationality/citizenship}
      | ${LEADER} {is/will be/would be} chinese | +{i am/i'm} {a/the/} chinese | ?{i am/i'm} a chinese {professor/instructor/supervisor/researcher/scientist} | +{a/our/one of our} {own/} chinese {professors/professor/researchers/researcher/supervisor/instructor/scientists/scientist/colleague}`,
    'foreign-instructor': `${LEADER} {is/will be/would be/:} {one of our/one of the/our/a/an/the/} {own/senior/} ${FOREIGN} ${TEACHER} | ${LEADER} {has/holds} {a/an/only a/} ${FOREIGN} {passport/nationality/citizenship} | foreign professor leads
      | {led/headed} by {a/one of our/our} ${FOREIGN} | +{a/an/our/one of our} ${FOREIGN} {professors/professor/researcher/supervisor/instructor/scientist/colleague} | +{has/holds/have/hold} {a/an/only a/only an/} ${FOREIGN} {passport/nationality/citizenship}`,
    'not-instructor': `{administrator/manager/secretary/official} {of our office/of ours/from our office/of the university/of our university/} {will be/would be/is} {the/} {project/} leader | ${LEADER} {is/will be/would be} {an administrator/no researcher/not a researcher/not an instructor/no instructor/no supervisor/not a supervisor/a manager/an administrative/from the administration/an office}`,
    scientist: `{scientist/scientist herself/scientist himself/young scientist/foreign scientist/guest} {leads/will lead/would lead/is leading/should lead/is/will be/would be/as/herself leads/himself leads} {herself/himself/the leader/the project leader/project leader/the pi/leader/the project}
      | ${LEADER} {is/will be/would be} {the/our} {foreign/young/} {scientist/guest} {herself/himself/} | {she/he} {leads/will lead/is leading/would lead} {it/the project} {herself/himself}`,
  },
  leaderApplications: {
    none: `no {other/further/second/additional/more/another} ${APPLICATION} {applied for/submitted/planned/handed in/pending/} | {only/just} {this/this one/the one/one/a single} {application/project/proposal} | applications: {none/only this/only this one/just this one} | one {application/project} only | {has/have} {applied/submitted} {for/} nothing else | {this/it/that} is {my/his/her/the/our/the leader's} only {application/project/proposal}
      | {apply/applies/applying/applied} {for/to} nothing else | nothing else {applied for/is applied for/submitted} | {not/isn't/am not/don't/doesn't/do not/does not/haven't/hasn't/have not/has not/never} {apply/applying/applied/submitted/submit} {for/to/} {anything else/any other/another/other calls/elsewhere/any others}
      | {submits/submit/submitted/hands in/handed in/plans/planned} nothing else | leader has no other | leader has nothing else | {have/has} no other {application/applications/project} | +nothing else | +nothing | +{only/just} this {one/} | =only this one | =just this one | +{no/none} {other/others/further}`,
    'other-call': `{applies/applied/applying/apply/submits/submitted/submit} {for/in/under/to} ${TOPIC_1} | {submitted/handed in/have} {one/another one/one more/something} {under/in/for} ${TOPIC_1} | also {apply/applies/applied} {for/in/under/to} ${TOPIC_1} | {have/has/an/another/one/application/proposal/project} {also/} {an/another/one/} {application/proposal/project/} {in/under/for/to} ${TOPIC_1}
      | {has/have/had/with} {also/} {a/an/another/one} topic 1 {application/proposal/project} | topic 1 {application/proposal/project} {too/as well/also}
      | topic 1 {as well/too/also} | another call as well | +topic 1`,
    'same-direction': `{two/second/another/2/a second/one more/an additional/three} {applications/application/projects/project/proposal/proposals/applying} {here/in/under/for} {this/the same/the exchange/direction} {direction/2/} | second application here`,
  },
};
