import type { CueWords } from '../../messages/cues.ts';

const SOME = '{two/three/four/several/many/multiple/separate/different/shorter/short/2/3/4}';
const VISITS =
  '{visits/stays/trips/parts/blocks/periods/stages/pieces/times/halves/phases/stints/instalments}';
const FULL = '{full time/fulltime/100%/100 %}';
const WILL =
  "{will/i'll/she'll/he'll/would/i'd/she'd/he'd/they'd/can/could/shall/able to/ready to/willing to/happy to/agree to/promise to/plan to/intend to/want to/going to/have to/undertake to/commit to}";
const BE =
  '{be/do/manage/guarantee/promise/work/be working/be there/be here/be with you/be with us/work here/stay here/work there/work for you/do research/do it/do this/stay/come/commit/commit to/be employed/be in shanghai/work in shanghai/stay in shanghai}';
const INVITED = '{invitation/invitations/invite/invites/offer/offers/project invitation/proposal}';
const NO =
  "{no/zero/without/without any/don't have/do not have/doesn't have/does not have/haven't/dont have/don't have any/do not have any/dont have any/doesn't have any/does not have any/haven't got any/haven't any/have no/has no/there is no/there are no/not any/never had any/haven't received any/have not received any/never received any/never got any/haven't had any/have not had any}";
const TALENT =
  '{talent fellowship/talent scholarship/talent award/talent support/talent subsidy/talents programme/talents program/talents plan/foreign talent programme/foreign talent program/talent programme/talent program/talent programmes/talent programs/talent exchange/talent exchanges/talent exchange programme/talent exchange program/talent scheme/talent schemes/talent project/talent plan/talent funding/talent grant/talent grants/talent money/talent fund/talent exchange funding/pifi/tysp/nsfc/rfis/talented young scientist program/talented young scientist programme/talented young scientist}';
const CHINESE =
  "{a/an/the/any/such/my/such a/} {chinese/china's/china/cas/domestic/nsfc/} {national/government/state/}";
const GRANT =
  '{grant/fellowship/funding/project/scholarship/support/award/stipend/fellow/programme/money/}';
const STUDY =
  '{degree study/degree studies/degree programme/degree program/degree course/degree courses/study programme/study program/academic degree/enrolment/enrollment/degree enrolment/formal study/formal studies/diploma studies/diploma study/university studies/student status}';
const OBEY =
  '{obey/follow/respect/abide by/comply with/observe/keep to/keep/stick to/adhere to/honour/uphold/act according to/conform to/be abiding by/be following}';
const LAW =
  '{law/laws/rules/regulations/legislation/laws and rules/laws and regulations/rules and regulations/laws and all rules/law and rules}';
const OF_CHINA =
  "{all/the/your/any/every/to/} {the/} {chinese/china's/local/country's/national/of china's/} {relevant/}";
const WELL =
  '{good/excellent/perfect/great/fine/best/full/robust/very good/really good/ok/okay/all right/normal/alright}';

/** How people state what they plan in Shanghai and what they promise, in English. */
export const stayOptions: CueWords['options'] = {
  oneBlock: {
    yes: `{in/as/at/for/all in/of} {one/a single/just one/only one} {go/piece/stay/stretch/block/visit/run/trip/period/continuous stay/sitting/continuous visit/continuous period}
      | {one/a single/a/an} {long/single/continuous/uninterrupted/unbroken} {stay/visit/period/block/trip/stretch} | one continuous | =continuous | =continuously | continuous {stay/visit/period/block/presence/months} | {months/year/stay/there/shanghai/half a year} {continuous/continuously} | ?continuous | ?continuously
      | {without/with no/no/without any} {a/} {break/breaks/interruption/interruptions/pause/pauses/gap/gaps/splitting/split}
      | without {leaving/going home/going back/interrupting it} | straight through | right through | non stop | nonstop | unbroken | uninterrupted | uninterruptedly | uninterruptedly | consecutive | consecutively | unsplit | undivided
      | all at once | in a row | at a stretch | back to back | ={one go/one stay/one visit/one stretch/one trip} | one long stay | single stay | one block | not {be/} split | =one piece | =one go | =in one`,
    no: `{in/over/across/into/by/during/of/as/on} ${SOME} {separate/shorter/short/different/} ${VISITS} | ${SOME} {separate/shorter/short/different} ${VISITS} | ${SOME} ${VISITS} of
      | split {it/up/the stay/} {in/into/over/across/between} | {is/be/will be/stay is} split | split it | in parts | in several | in halves
      | {not/isn't/won't/cannot/can't/cant/wont/can not/never} {be/come/stay/do it/manage/do this/do/go/make it/able to come/able to stay/possible/} {all/} {in/for/at/as/} {one/a single} {go/piece/stay/visit/stretch/block/trip/run/time}
      | {can't/cannot/cant/can not/won't/wont/will not/unable to/not able to/couldn't/could not} {come/do it/stay/manage/do this/be there/be away/go/do all} {* */* * */* * * */} {in/at/as} {one/a single} {go/piece/stay/visit/stretch/block/trip/run/time}
      | {will be/would be/make it/come in/come for/do/plan/is/it's/rather/instead} {two/three/four/several} ${VISITS} | ${SOME} ${VISITS} x | ${SOME} ${VISITS} {rather than/instead of/and not/not} {one/a single/just one} | {must/have to/need to/had to/will/would/want to/would like to} {split/divide} {the stay/the visit/it/my stay/my visit/the time/the months}
      | {with/there will be} {a/an/some/one/short/long/} {break/breaks/interruption/interruptions/pause/gap} | several visits | two separate | =two visits | =two trips | =two parts | =several trips
      | ?{two/three} {visits/parts/trips} | ?{come/coming/go} {twice/three times/back and forth} | ?in between`,
  },
  field: {
    'natural-science': `+natural science | +natural sciences | +physics | +chemistry | +biology | +physicist | +chemist | +biologist | +mathematics | +maths | +math | +geology | +astronomy | +ecology | +geophysics | +genetics | +genomics | +botany | +zoology | +microbiology | +biochemistry | +ecologist | +geologist | +geneticist | +astronomer | +mathematician | +botanist | +zoologist | +microbiologist | +biochemist | +physicist | +chemist | +materials chemistry | +biophysics | +neuroscience | +oceanography | +hydrology | +meteorology | +glaciology | +seismology | +volcanology | +entomology | +statistics | +climate science | +climatology | +earth science | +earth sciences | +life science | +life sciences | +marine biology | +marine science | +molecular biology | +cell biology | +plant biology | +evolutionary biology | +organic chemistry | +physical chemistry | +palaeontology | +paleontology | +geography | +astrophysics | +cosmology
      | ={applied/pure/computational/theoretical} mathematics | ={applied/theoretical/experimental/solid state/nuclear/particle/plasma/condensed matter/quantum/atmospheric/high energy/medical} physics | ={organic/inorganic/physical/analytical/theoretical/computational/polymer/environmental/quantum} chemistry | ={marine/plant/evolutionary/structural/cell/developmental/theoretical/conservation} biology | ={plant/population/molecular/human/animal} genetics
      | =natural science | =natural sciences | =physics | =chemistry | =biology | =physicist | =chemist | =biologist | =mathematics | =maths | =geology | =astronomy | =astrophysics | =ecology | =geophysics | =genetics | =genomics | =botany | =zoology | =microbiology | =biochemistry | =marine biology | =molecular biology | =neuroscience | =oceanography | =hydrology | =entomology | =earth science | =biophysics | =climate science
      | ?{i am a/i'm a/i am an/i'm an/as a/work as a/she is a/he is a/she's a/he's a} {marine/molecular/plant/theoretical/organic/} {chemist/physicist/biologist/mathematician/geologist/astronomer/ecologist/geneticist/biochemist/botanist/zoologist/microbiologist/oceanographer/neuroscientist/entomologist}
      | ?{chemist/physicist/biologist/mathematician/geologist/astronomer/ecologist/geneticist/biochemist/botanist/zoologist/microbiologist/oceanographer/astrophysicist} {here/by training/by profession}`,
    engineering: `+engineering | +engineer | +mechanical engineering | +civil engineering | +electrical engineering | +chemical engineering | +software engineering | +materials engineering | +environmental engineering | +biomedical engineering | +computer science | +computing | +informatics | +software | +robotics | +materials science | +electronics | +energy engineering | +aerospace | +telecommunications | +photonics | +mechatronics
      | =engineering | =engineer | =computer science | =mechanical engineering | =civil engineering | =electrical engineering | =chemical engineering | =materials engineering | =environmental engineering | =software engineering | =robotics | =electronics | =materials science
      | ?{i am an/i'm an/as an/work as an/i am a/i'm a} {mechanical/civil/electrical/software/chemical/} {engineer/electrical engineer} | ?{mechanical/civil/electrical/software/chemical} engineer`,
    medicine: `+medicine | +medical science | +medical sciences | +medical research | +clinical medicine | +clinical research | +public health | +oncology | +cancer research | +cardiology | +surgery | +pharmacology | +immunology | +neurology | +epidemiology | +pharmacy | +oncologist | +cardiologist | +surgeon | +dentistry | +nursing | +paediatrics | +pediatrics | +psychiatry | +radiology | +infectious diseases | +tropical medicine | +physician
      | =medicine | =medical science | =medical sciences | =clinical medicine | =public health | =oncology | =cardiology | =surgery | =pharmacology | =immunology | =neurology | =epidemiology | =pharmacy | =dentistry | =medical
      | ?{my field is/i am a/i'm a/i am an/i'm an/specialise in/specialize in/work in} {oncologist/cardiologist/surgeon/physician/doctor/oncology/medicine/pharmacology/neurology/immunology/epidemiologist/medical doctor}`,
    agriculture: `+agriculture | +plant pathology | +plant protection | +animal science | +animal nutrition | +veterinary medicine | +crop breeding | +food crops | +irrigation | +livestock | +agronomy | +agricultural science | +agricultural sciences | +agricultural research | +soil science | +crop science | +plant breeding | +veterinary | +veterinary science | +aquaculture | +fisheries | +horticulture | +forestry | +animal husbandry | +agronomist | +rice breeding | +animal breeding | +plant protection
      | =agriculture | =agronomy | =agricultural science | =agricultural sciences | =soil science | =crop science | =plant breeding | =veterinary science | =aquaculture | =forestry | =horticulture
      | ?{i am an/i'm an/as an} agronomist`,
    'social-or-humanities': `+social science | +social sciences | +humanities | +sociology | +history | +economics | +law | +philosophy | +linguistics | +psychology | +political science | +international relations | +education | +anthropology | +archaeology | +social work | +economist | +sociologist | +historian | +management science | +business administration | +cultural studies | +philology | +the arts
      | =social science | =social sciences | =humanities | =sociology | =history | =economics | =law | =philosophy | =linguistics | =political science | =anthropology | =psychology | =international relations | =education | =literature
      | ?{i am a/i'm a/i am an/i'm an/as a/as an} {historian/sociologist/economist/linguist/lawyer/psychologist/philosopher/anthropologist/political scientist}`,
  },
  fullTime: {
    yes: `${WILL} {gladly/certainly/definitely/of course/happily/also/only/} ${BE} {in shanghai/there/with you/on it/on this/for you/} ${FULL}
      | ${FULL} {yes/is fine/is ok/is okay/fine/of course/no problem/is no problem/is possible/for sure/sure/definitely/certainly/confirmed/promised/agreed/with us/here with us/in our lab/at our institute/in shanghai/during the stay/during my stay/for the whole stay/the whole time/the whole stay/throughout/as required/commitment/without any other job/without another job/with no other job/and no other job/with no other job there}
      | ${WILL} ${BE} {in shanghai/there/with you/} ${FULL} {without/with no/and have no/and no/and without} {a/any/another/} {second/other/side/additional/} {job/work/employment}
      | yes ${FULL} | yes to ${FULL} | {full time/fulltime}: yes | work full time there | be there full time | {full time/fulltime} there
      | {no/without/without any/without another/no second/not any/have no/with no/won't have another/won't have any other/will have no/will not have another/will not have any other} {other/second/side/parallel/additional} {job/work/employment/jobs/position} {meanwhile/during/there/in shanghai/at that time/in that time/then/while/besides/in parallel/on the side/beside it/at the same time}
      | +{only/just} {in/at/for/} {shanghai/the shanghai project/your project/your lab/you} | +only {there/with you/for you/this project/this job/this one} | +{no/without/without any/not any/have no/without another/zero} {other/second/side/parallel/additional} {job/jobs/work/employment/position/posts/commitments/commitment/obligations/duties/occupation} | +nothing else {in parallel/meanwhile/during/besides/beside it/on the side/at the same time/then/there/} | +{my/her/his} {whole/full/entire} time | +{all/the whole/whole/full} {week/time/working time} {in shanghai/there/with you/on it/for it/for you} | +nothing {on the side/in parallel/besides} | +{devoted/dedicated} {fully/entirely/only}
      | ={100% full time/100 % full time/100 percent full time/sure full time/of course full time/full time of course/full time sure/completely full time/always full time/yes 100%/100% yes} | =full time | =full-time | =fulltime | =and full time | =and full-time | =full time too | =also full time | =full time as well | =and yes full time | ?full time | ?{no/without any/without another/without} {other/second/side} {job/work/employment/jobs} | ?{give up/stop/suspend/pause} all other | ?{devote/dedicate} {all/my full/my whole} | ?work only {for/on}`,
    no: `only part time | part time only | +part time | +half time | +not full time | ?not full time | ?part time
      | ${WILL} {only/just} ${BE} {there/in shanghai/} {part time/half time/half days}
      | ${WILL} ${BE} {there/in shanghai/} {only/just/} {part time/half time}
      | {will/would/can/could/shall} not {be able to/} ${BE} {there/in shanghai/} ${FULL} | {won't/can't/couldn't/cannot/wouldn't/don't want to/do not want to/not able to/unable to/not} ${BE} {there/in shanghai/} ${FULL} | {won't/can't/couldn't/cannot/wouldn't/unable to} {do/manage/make/commit to/promise} ${FULL} | +only half | +{just/only} {two/three/four/one or two/2/3/4} {days/mornings/hours} {a/per/in the/every} {week/day} | +{just/only} {mornings/afternoons/three days/four days/two days}
      | ${FULL} {no/isn't/is not/not/impossible/is impossible/cannot be/would not be/won't be/wouldn't be} {possible/feasible/an option/work/} {for me/for us/for her/for him/in my case/}
      | {will/would/want to/have to/must/would like to/i'd/i'll} {also/still/} {keep/continue/hold/have} {working/my/a/another/my other/a second/a side} {job/work/position/employment/classes/teaching} {at home/on the side/in parallel/meanwhile/during/there/at the same time/remotely/online}
      | ?{will/would/have to/must/need to/want to/i'd/i'll/she'd/he'd} {also/still/} {teach/lecture/supervise/tutor/run/give} {* * * */* * */* */*/} {online/remotely/from distance/from a distance/from afar/by zoom/via zoom/over zoom/for my home/at my home}
      | ?{second/side/another} job | ?on the side | ?one day a week | ?{teach/work} {online/remotely} | ?keep {one/a/two}`,
  },
  otherInvitations: {
    none: `${NO} ${INVITED} {elsewhere/from elsewhere/from anywhere else/anywhere else/from others/from other places/otherwise/besides/besides yours/but yours/except yours} | ${NO} {other/further/second/additional/more/competing/parallel/another/extra} {project/} ${INVITED}
      | {only/just} {this/your/the one/one/a single/this one} ${INVITED} | {this/yours/it/that} is {my/the/her/his} {only/sole/single/one and only} {invitation/one/offer/invite}
      | {my/the/her/his} only {invitation/offer/invite} | no {invitation/offer/invitations} {but/except/besides/apart from/other than/beside} {yours/this/this one/you/the one}
      | {nobody/no one/noone/none} {else/other/} {has/have/} {ever/} {invited/asked} | no other {university/institute/institution/lab/group/host/unit/project} {has/have/} {invited/asked}
      | {only you/you alone/you are the only ones/you are the only one/you're the only ones/you're the only one/only your institute/only this institute/only one institute} {who/that/have/has/} {have/has/} invited
      | {not/never/haven't been/have not been/hasn't been/has not been/wasn't/isn't/not been/am not} invited {by/to/} {anywhere else/elsewhere/anyone else/others/by others/anywhere/anybody else/any other/another}
      | {haven't/have not/hasn't/has not/didn't/did not/never} {yet/} {accepted/accept/received/got/had/get/have} {any/another/an} {other invitation/other invitations/other offer/other offers/invitation/offer/invitations/offers/others}
      | {been/was/am/is/i'm} invited only by {you/your} | {been/was/am/is/i'm} only invited by {you/your} | invited by {you only/nobody else/no one else/no other} | +{haven't/have not/hasn't/has not/didn't/did not/never} {accepted/accept/got/received/had} any | +{no/none} {other/others/else} | =only yours | =just yours | =yours only | =only this one | =just this one | =only this invitation | +only yours | ={just you/only you/you only/you alone/only with you/only your university/only your institute} | +{you are/you're} the only {one/ones/institute/university/place} | +you are the first | +{no others/none other/no other/nobody else/no one else/nobody other}$ | no second invitation | no other offers
      | ?{turned/turn} {it/them/that/the other} down | ?{declined/rejected/refused} {it/them/that/the other/another/one}`,
    accepted: `{accepted/took up/signed for/said yes to/committed to/agreed to} {already/} {another/a second/an additional/one more/the other} {invitation/offer/project/one/university/institute/host/invite/} {from/by/in/at/}
      | {other/second/another} {invitation/offer/one} {is/was/has been/} {already/} accepted | already accepted another | accepted an invitation from another
      | {signed/agreed} {already/} with {another/a different/a second}
      | +accepted {one/it/that one/that invitation/an invitation/another/already} | =i have accepted | =i've accepted | =i have already accepted | +already accepted | +already said yes | +said yes to | +already {signed/agreed/committed} | =accepted | =already accepted | +i already accepted | +already accepted {it/this/that}
      | ?already accepted | ?already said yes to | ?already signed with | ?accepted {one/an invitation/an offer} from`,
    offered: `{one/an/got an/have an/there is an} other {invitation/offer} {from/by/in/at} | {one/a second/a further/one more} {invitation/offer} {from/by} | another {invitation/offer} but not accepted | another {university/institute/group/host/lab/institution/team/professor} {in */from */at */} {has/} {also/} {invited/asked/contacted} {me/her/him/us}
      | +{still thinking/i'm still thinking/still thinking about it/still undecided/i'm undecided}$ | ={i haven't said yes/i have not said yes/haven't said yes/did not say yes yet/not accepted yet/not yet accepted/not accepted so far/i haven't accepted/i have not accepted/i haven't accepted it/i have not accepted it/i haven't accepted yet/i haven't accepted it yet/i have not accepted it yet/haven't accepted/haven't accepted it/haven't accepted yet/haven't accepted it yet/not accepted it yet/i did not accept it/i didn't accept it yet/i didn't accept yet/i haven't answered yet/i have not answered yet/i haven't decided yet/i have not decided yet/not decided yet which one}
      | {have/has/got/received/there is/there's/with} {also/} {another/a second/one more/one other/an additional} {invitation/offer/invite} {that/which/but/,} {i/she/he/} {haven't/have not/hasn't/has not/did not/didn't/not} {yet/} {accepted/answered/replied/signed/confirmed/decided}
      | {have/has/got/received/there is/there's/with} {also/} {another/a second/one more/one other/an additional} {invitation/offer/invite} {from/by/in/at} {*/* */the * *} {that/which/but} {i/she/he/} {haven't/have not/hasn't/has not/did not/didn't/not} {yet/} {accepted/answered/replied/signed/confirmed/decided}
      | have another invitation | have another offer | another offer | {offer/invitation} from {another/a second/a different} {university/institute/city/host/group} | also invited by another
      | {one more/another/a second} {invitation/offer} {is/lies} {still/} {on the table/open/pending/undecided}
      | +{haven't/have not/hasn't/has not/didn't/did not/not} {yet/} {accepted/answered/replied/signed/confirmed/decided/answer/accept} {it/that/yet/that one/}
      | ?offered {me/her/him} {a/an/another} {place/position/invitation/project/stay} | ?{an/one/the} {offer/invitation} from | ?{also/} invited me | ?invited me too | ?{invitation/offer} {is/} {pending/open/undecided}`,
  },
  talentFunding: {
    running: `{currently/still/now/presently/at present/right now} {funded/supported/paid/financed/sponsored/hold/have/holding/receive/receiving/get/getting/on/in/under/part of/a member of/run/running} {by/from/} ${CHINESE} ${TALENT}
      | ${TALENT} ${GRANT} {is/still/that is/which is/} {still/currently/now/} {running/active/ongoing/valid/going on/in force/going} | {hold/have} {a/an/} {active/running/current/ongoing} {chinese/} ${TALENT}
      | ?{receive/receiving/get/getting/have/paid} {money/funding/a grant/support/a fellowship/a stipend} {from/by} {the/a/} {nsfc/pifi/cas/tysp/talent}
      | ?{in/part of/a member of/on/funded by/supported by} {another/one/some} {other/} chinese {programme/program/scheme/fellowship} | still funded by a chinese talent | currently funded by a chinese talent`,
    ended: `{had/held/got/received} ${CHINESE} ${TALENT} ${GRANT} {in/from/between/during/} {201*/2020/2021/2022/2023} | ${TALENT} ${GRANT} {until/till/up to} {the end of/} {201*/2020/2021/2022/2023} | ${TALENT} ${GRANT} {paid/funded/supported/financed} {me/us/her/him/my stay/my work/my visit} {until/till/from/in/between/during/up to} {the end of/} {201*/2020/2021/2022/2023} | ${TALENT} ${GRANT} {has/have/is/was/} {already/} {ended/finished/expired/over/ran out/run out/completed/closed/come to an end/concluded}
      | {had/held/was on/was in/was part of/was funded by/was funded through/was supported by/been funded by/got funding from/took part in/participated in} ${CHINESE} ${TALENT} ${GRANT} {that/which/until/till/to/from/in/,} {ended/finished/expired/201*/2020/2021/2022/2023}
      | {was/former/ex} {a/an/} {cas/} {pifi/tysp/nsfc} {fellow/grantee/scholar/holder} | was funded by a chinese talent | my pifi ended | {former/previous/earlier/past} ${TALENT}
      | +{it/that/which/this/funding/grant/programme/the grant/the programme} {has/is/was/} {already/} {ended/finished/expired/over/completed}
      | ?{been/was} funded by ${CHINESE} ${TALENT} | ?had ${CHINESE} ${TALENT}`,
    applied: `{applied/apply/applying/application/applications/submitted an application/have an application} {last month/last year/last week/recently/already/this year/just now/in *} {for/to/with/in} ${CHINESE} ${TALENT} | {applied/apply/applying/applies} {for/to/with/in} ${CHINESE} ${TALENT} | {applying/application/applications/submitted an application/have an application} {for/to/with/in} ${CHINESE} ${TALENT}
      | {my/the/an/our/her/his} application {for/to/with/in} ${CHINESE} ${TALENT} {is/} {still/} {pending/submitted/under review/not decided/open/being reviewed/in process/waiting/not decided yet}
      | ${TALENT} application {is/} {still/} {pending/submitted/under review/not decided/open/in process/} | waiting for {the/a/my} ${TALENT} {decision/result/results/answer}
      | +applied {but/and/,} {no/not/waiting/still} | +no decision yet | +not decided yet | +{application/it} is {still/} pending`,
    none: `{no/never had/never got/never received/never any/without/without any/zero/have no/had no/has no/never held/never took/never won/haven't had/have not had/haven't received/have not received/didn't get/did not get/don't have/do not have/doesn't have/never used/not got/there was no/have never had/have never received/has never had/has never received/have never got/nor} ${CHINESE} ${TALENT} {ever/so far/before/} ${GRANT}
      | {never/not/haven't/have not/hasn't/has not/have never/has never/wasn't/nor} {been/was/were/am/} {in/part of/on/a member of/member of/funded by/funded through/supported by/financed by/sponsored by/paid by/selected for/enrolled in/a fellow of} ${CHINESE} ${TALENT}
      | {none/nothing} {of/from/in} {the/these/those/your/such/any of the/any of these/all these/any} {chinese/china's/domestic/national/} ${TALENT} | never {in/on/part of/a member of} {a/any/any of the/any of these/any of those/one of the/one of these/the/these} {chinese/china's/domestic/national/} ${TALENT} | ${TALENT}: {no/never/none} | ${TALENT} {money/funding}: {no/never/none} | ${TALENT} {funding/money/}: {none/never/no} | ${TALENT}, {none/never}
      | never applied {to/for/with} ${CHINESE} ${TALENT}
      | never {funded/supported/sponsored/financed/paid} {by/from/through/in} | never been {funded/supported/sponsored/financed} {by/from/through} | =never funded | never funded | +{never/not ever/haven't ever} {got/had/received/took/taken/been given/applied for} {any/one/it/anything/such/that/a thing} | +{none/nothing} {ever/at all/so far/of the kind/of that kind/of them} | +never in my life
      | {never/haven't/have not/not} {got/had/received/taken/get/any} {any/} {money/funding/grant/grants/support/scholarship/a grant} from {any/a/the/} {china/chinese/talent}
      | {never/haven't/have not/hasn't/has not} {got/had/received/taken/get} {any/a/} chinese {money/funding/grant/grants/support/scholarship/stipend}
      | {never/didn't/did not/haven't} {took part/take part/taken part/participated/participate/been part} in {a/any/the} {chinese/} {talent/exchange}
      | no {funding/money/grant/grants/support/scholarship} {ever/} from {china/the chinese/any chinese/chinese/any talent} | no {chinese/china} {funding/money/grant/grants/scholarship/programme/talent}
      | never received talent | never had {a/any/} chinese {grant/funding/scholarship} | never received any chinese | never received chinese`,
  },
  health: {
    yes: `{healthy/fit} as a {horse/fiddle/bull/ox/lion} | {in/of} {very/really/quite/} ${WELL} {physical/} {health/shape/physical condition} | =healthy | =good health | =good health yes | {have/has/enjoy/enjoys} {very/} good health | {i am/i'm/im/am/is/she's/he's/be/feel} {also/very/perfectly/completely/fully/quite/absolutely/still/otherwise/} healthy | healthy {and/yes/too/as well} | =i am well | =i feel well | =i feel fine | =i feel good | ?healthy | ?good health
      | {my/his/her/the} health {is/:/is also/is really/is very/is quite/is all/is absolutely/is perfectly} ${WELL} | health {is/} ${WELL} | health: {yes/good/fine/ok/excellent/perfect} | health {yes/no problem/no problems}
      | {perfectly/completely/fully/very/quite/absolutely} {healthy/fit/fine/well} | ?{i/she/he} {feel/feels} {very/perfectly/} {fine/well/good/fit/great/healthy} | +{i/she/he} {feel/feels/am/is} {very/perfectly/} {fine/well/good/fit/great} | +i'm {fine/well/fit} | +feel {fine/well/good/great}
      | {no/without/without any/free of/don't have any/have no} {health/medical} {problems/issues/complaints/conditions/concerns/problem/issue} | {no/without/without any/free of/have no/don't have any} {known/serious/chronic/} {illness/illnesses/disease/diseases/ailments/sickness} | =i am fit | =fit | ?{i am/i'm} fit | {fit and well/fit and healthy/in good shape/physically fit/fit as a fiddle/fit for work}`,
    no: "not in good health|{poor/bad/ill/weak/fragile} health|health {is/} {not good/not great/bad/poor/not so good/not the best}|unhealthy|{am/i'm/is/she's/he's} not {really/very/quite/} healthy|?{some/serious/have/with/few/chronic} health {problems/issues/problem}|?{i have/i've got/i've/have got/suffer from/living with/i got/i do have/has/she has/he has} {a/an/} {mild/light/chronic/} {diabetes/asthma/epilepsy/hypertension/high blood pressure/cancer/hepatitis/hiv/heart condition/heart problem/heart disease/bad back/depression/migraines/allergies}|?{i am/i'm/am/is} {a/} diabetic|?chronic {illness/disease}|?chronically ill|?{i am/i'm/is} {ill/sick}",
  },
  degreeStudy: {
    yes: `{enrolled/registered/enrolling} {for/in/as/on} {a/an/} {degree/degree programme/degree course} {in shanghai/there/during}
      | +{i am/i'm/am/is/be} {also/still/already/} enrolled {in/for/as/on}
      | {would/will/to/shall/i'd/i'll} {also/} be {enrolled/registered/a student/studying} {for/in/as/on/at/there/} {a/an/my/} {degree/master/master's/phd/bachelor/doctoral/student/university} {student/degree/programme/}
      | {would/will/shall/want to/plan to/going to/intend to/i'd/i'll/she'd/she'll/he'd/he'll} {also/} {do/study for/start/pursue/get/take} {a/my/an} {part time/evening/online/second/new/chinese/} {degree/phd/master/master's/mba/doctorate} {in shanghai/there/at the same time/meanwhile/during}`,
    no: `{no/without/without any/no formal/not any/don't plan any/do not plan any/not doing any/not doing} ${STUDY} | ${STUDY}: no | no degree {in shanghai/there/during} | =no studies | =no study | =no degree | +no studies | +no study
      | {won't/will not/would not/wouldn't/not going to/don't plan to/do not plan to/don't intend to/do not intend to/don't want to/do not want to/never/not/nor/no i am not/no i'm not/no i will not/no i won't/no she is not/no he is not} {be/} {enrol/enroll/enrolled/enrolling/study/studying/register/registered} {for/in/as/at/anywhere/there/} {a/an/any/} {degree/degree programme/student/university/phd/master/course/degree there/}
      | {won't/will not/would not/wouldn't/not going to} be {a/} student | not {a/} student {there/in shanghai/during/then} | +not {a/} student | not {for/take/taking/get/getting/do/doing} a degree
      | not enrolled {for/in} a degree | not be a student there`,
  },
  lawsPromise: {
    yes: `${OBEY} ${OF_CHINA} ${LAW} {of china/} | ${LAW} {yes/: yes/ok/okay/fine/of course/sure/no problem/i will/i'll/will be/are/is/i/i shall/i do} {obey/follow/respect/observe/abide by/keep/respected/obeyed/followed/observed/accepted/promise/promised/accept/fine/ok/agree/} {them/it/}
      | {agree/agreed/okay/ok/fine} with ${OF_CHINA} ${LAW}
      | {yes/agree/agreed/consent/commit/i commit/i agree} to ${OF_CHINA} ${LAW} | {accept/accepts/accepting} ${OF_CHINA} ${LAW} | promise to {abide/obey/respect/follow} | will obey | i will abide by | law abiding
      | +i promise | +i do promise | +i agree | +will abide`,
    no: `will not abide by | will not obey | {won't/will not/refuse to/refuses to/not going to/can't/cannot/can not/not ready to/not willing to/don't want to/do not want to/unable to} {promise to/} ${OBEY} ${OF_CHINA} ${LAW}
      | ?{refuse/refuses/won't/will not/cannot/can't/don't want} {to/} promise`,
  },
};
