import type { CueWords } from '../../messages/cues.ts';

const DEGREE =
  "{phd degree/phd title/phd diploma/degree of phd/phd/ph.d. degree/ph.d./ph.d/ph d/dphil/doctorate/doctorates/doctoral degree/doctoral diploma/doctoral title/doctor's degree/doctor degree/doctor's diploma/doctors degree}";
const YEAR = '{199*/200*/201*/2020/2021/2022/2023}';
const THE = '{my/a/the/her/his/an/our} {own/}';
const FIELDS =
  '{physics/chem*/bio*/math*/engineering/med*/agr*/comp*/mat*/geo*/eco*/env*/econ*/hist*/phil*/ling*/pharm*/gen*/neuro*/astro*/ento*/zoo*/bot*/hydro*/marine */plant */soil */molecular *}';
const PAPER =
  '{diploma/certificate/degree/title/parchment/degree certificate/doctoral degree/phd degree}';
const NONE =
  "{no/without/without a/without any/haven't got a/haven't a/have no/has no/got no/don't have a/do not have a/don't have/dont have a/dont have/doesn't have a/does not have a/does not have/doesn't have/hasn't got a/lack a/don't hold a/do not hold a/doesn't hold a/does not hold a/not have a/not hold a/not got a/never had a/not a/not yet a/still no/have not got a/has not got a}";

/** How people state whether they hold a doctorate, in English. */
export const doctorateOptions: CueWords['options'] = {
  doctorate: {
    held: `{was/been/were} {awarded/granted/given/conferred} {my/a/the/} ${DEGREE} {in/by/from/at} | {have had/i've had/has had/had} {my/a/the/her/his} ${DEGREE} {for/since} | {got/gotten/obtained/received/earned/finished/completed/gained/have/i've/ive/i've got/hold/holds/has/holding/having/possess/possesses/did/awarded/granted/conferred/graduated with/is holding/already have/already has} {already/just/also/recently/both/now/successfully/} ${THE} ${DEGREE} {already/}
      | {have/has/hold/holds/got} {already/also/} ${DEGREE} | {researcher/scientist/lecturer/professor/engineer/biologist/chemist/physicist/geologist/ecologist/botanist/zoologist/microbiologist/biochemist/geneticist/economist/agronomist/citizen/national/candidate/physician/here} with {a/} ${DEGREE} | =with a phd | =with phd | =with a doctorate | ?with {a/my} ${DEGREE} | since {finishing/completing/getting/earning/receiving/obtaining} {my/the/a/} ${DEGREE}
      | ${DEGREE} {was/has been/were/is/} {already/successfully/long/} {awarded/conferred/obtained/completed/finished/done/received/granted/earned/complete/in hand/in my pocket/held/in the bag/behind me}
      | ${DEGREE} {in/from/of/since/at/awarded/dated/year/obtained in/received in/is from/was from/is dated/,/} ${YEAR} | ${YEAR} {phd/doctorate} | {phd/doctorate} (${YEAR} | ${DEGREE} in ${FIELDS}
      | ${DEGREE}: {yes/held/ok/done} | ${DEGREE} {yes/holder/since/from/done/completed/graduate/level} | yes ${DEGREE} | yes a ${DEGREE} | {yes/and} i have one
      | {i am/i'm} a {phd/doctor} {since/from} | {holder/bearer/owner} of {a/the/my} ${DEGREE} | {conferred/awarded/granted/gave} {me/} {my/a/the} ${DEGREE} {in/on/already/}
      | {thesis/dissertation} {was/is/} {successfully/} defended in ${YEAR}
      | {doctor/dr} {of science/of sciences/of philosophy/of engineering} | {doctor/dr/dr.} since | {i am/i'm/am/is/he's/she's/already} {already/} a doctor of * {sciences/science/} {since/}
      | {received/earned/got/obtained/completed} {it/mine/the degree} in ${YEAR} | {have/hold} the degree | the degree was {awarded/conferred} | already a doctor | i am a doctor of | i'm a doctor of
      | defended in ${YEAR} | defended and {got/received} | defended {my/the} ${DEGREE} in ${YEAR} | doctorate in | phd, | a phd and | my doctorate is from | my phd is from | =doctorate held
      | =phd | =doctorate | =doctor | =ph.d | =ph.d. | =phd yes | =phd: yes | =phd - yes | =doctorate yes | =doctorate: yes | =yes phd | =yes i have a phd | =yes i do have it | =i have it | =a phd | +{have/had/got/hold} it {since/from/in} | +have one since
      | ?i defended | ?i've defended | ?have defended | ?defended in | ?defended my | ?just defended
      | ?phd | ?ph.d | ?doctorate | ?doctoral degree | ?doctoral diploma | ?doctor of | dr. rer. nat | dr rer nat | dr. phil | dr.-ing | dr. ing | ?dr. sc | ?as a dr | ?doctor's degree | ?degree {was/is/} {awarded/obtained/received/conferred/in/from} | ?my degree | ?my diploma | ?diploma in hand`,
    defended: `?no {certificate/diploma} {so far/yet/till now/until now} | {only/just/already/recently} defended | defended but | defended last | =defended | =submitted
      | {submitted/handed in/delivered/turned in} {my/the/his/her/a} {phd/doctoral/} {thesis/dissertation} | {thesis/dissertation} {is/was/has been/} {already/just/} {submitted/handed in/under review/under examination/in review}
      | {degree/diploma/certificate/title/it} {is/has/hasn't/isn't/wasn't/was} {still/not/yet/} {been/} {yet/} {pending/not issued/coming/on its way/to come} | ${PAPER} {isn't/is not/hasn't/has not/wasn't/was not/not/still not/not yet/is still not/has still not} {yet/been/yet been/officially/been officially/} {conferred/awarded/issued/arrived/come/here/ready/out/received/printed/granted/there/given/official/in my hands/in hand}
      | ${PAPER} {not yet/not there yet/later/still missing/missing/not here/not here yet/not so far}
      | ${PAPER} {comes/will come/will be issued/will be awarded/will be conferred/arrives/will arrive/follows/is coming/is due/is expected/to be issued/expected/due/to come/should come} {in/next/soon/later/this/on/by/}
      | {no/without a/without the/don't have the/haven't got the/haven't received my/haven't got my/have not received my} ${PAPER} yet | not {yet/been/been officially/officially/yet been/formally/yet officially/yet formally} {conferred/awarded} {yet/} | not {conferred/awarded} yet | not conferred
      | {waiting/wait} for {my/the/its/her/his/} {phd/official/formal/doctoral/} {diploma/degree/certificate/conferral/conferment/graduation/parchment} | awaiting {my/the/its/} {phd/official/} {diploma/degree/certificate/conferral/conferment}
      | {viva/defence/defense} {was/is/} {passed/done/over/successful} | passed {my/the/her/his} {phd/doctoral/thesis/} {viva/defence/defense} | {viva/defence/defense} {is/was/went/} {done/over/passed/well} *but
      | diploma isn't out | diploma is not out | diploma not out | diploma hasn't | diploma has not | diploma is still | diploma isn't issued | diploma not issued | certificate isn't out
      | +{wait/waiting} for the {paper/papers} | {wait/waiting} for {the/my/its} {diploma/certificate/conferral/official degree}
      | ?{thesis/dissertation} {is/was/has been} {defended/accepted} | ?i defended | ?i've defended | ?have defended | ?defended in | ?defended my | ?thesis is submitted | ?{handed in} {my/the} thesis | ?{i'm/am/i am/be} defending | ?my {viva/defence/defense} | ?{viva/defence/defense} {is/in}`,
    none: `{no degree/nothing} {beyond/above/higher than} {a/the/my/} {master/master's/masters/msc} | {master's/masters/master/msc/bachelor's/bachelor} {degree/} {only/is my highest/is the highest/is her highest/is his highest} | {withdrew/withdrawn/dropped out/walked away/resigned/was expelled} {from/of} {my/a/the/her/his} {phd/doctorate/doctoral studies/doctoral programme/doctoral program/phd programme/phd program/phd studies} | ${NONE} ${DEGREE} {yet/so far/at all/} | {doctorate/phd/ph.d./ph.d}: {no/none/not yet} | {phd/doctorate} {no/none/not yet} | {phd/doctorate} - no | =no phd | =no doctorate | =no degree
      | not a {phd/doctor} | {only/just} {have/hold/got/} {a/an/} {master/master's/masters/msc/bachelor/bachelor's/mphil} {degree/} | master's {degree/} only | {msc/master} only | my highest degree is {a/} {master*/msc/bachelor*} | {master*/msc} is my highest
      | {phd/doctorate} {is/} {still/} {ongoing/in progress/unfinished/not finished/not completed/pending/under way/not done} | phd is not finished
      | {dropped out of/quit/left/abandoned/gave up/never finished/never completed/did not finish/didn't finish/haven't finished/haven't completed/have not finished/have not completed/still finishing/not finished/not completed/still doing/still writing/still working on/halfway through/in the middle of/yet to finish/yet to get/broke off/stopped} {my/the/a/} {phd/doctorate/doctoral degree/doctoral studies/doctoral thesis} | still {writing/working on/finishing} {my/the/a} {thesis/dissertation}
      | {never/didn't/did not/haven't/have not} {got/get/had/have/earn/earned/obtain/obtained/receive/received/do/did/done/pursued} {a/my/the/any/} {phd/doctorate/doctoral degree}
      | {don't/do not/haven't/have not/doesn't} {yet/} {have/got/hold/had/} {the degree/a degree/my degree/any doctorate/any phd} {yet/so far} | +don't have one | +do not have one | +dont have one | +have none | +haven't got one | +haven't one | don't have the degree
      | +{i/but i} {don't/do not/have none/haven't one}$
      | ?{phd/doctoral} {student/candidate} | ?{have/hold/only/with/got} {a/} {master's/masters/master/msc/bachelor's/bachelor} | ?no degree | ?{finishing/writing} my thesis | ?{still/not} {graduated/a doctor} | ?will {get/finish/defend/receive} {my/the} {phd/doctorate}`,
  },
};
