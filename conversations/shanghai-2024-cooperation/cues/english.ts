import type { CueWords } from '../../messages/cues/cues.ts';

const PARTNER =
  '{university/uni/institute/research institute/company/firm/lab/laboratory/team/group/research group/research centre/research center/centre/center/startup/start up/enterprise/college/academy/hospital/organisation/organization/counterpart/partner/counterparts/partners/colleagues/technology park/science park/park/technopark/agency/association/foundation/observatory}';
const TECH =
  '{technology/tech/high tech/biotech/software/engineering/robotics/chip/semiconductor/energy/medical device/pharma/pharmaceutical/private/small/large/young/ai}';
const FUNDS = '{funding/money/grant/grants/support/subsidy/subsidies/project funding}';
const GOVERNMENT =
  '{government/govt/gov/state/national/public/local/regional/official/governmental/ministry/local government/national government/federal/federal government/regional government}';
const THEIR =
  '{their/the/its/our/his/her/a/their local/the local/their own/our own/our local} {local/national/own/}';
const STATE =
  '{government/state/ministry/authorities/city government/provincial government/research council/innovation authority/innovation agency/science foundation/research foundation/national science foundation/science fund/research fund/research agency/funding agency/science council/federal government/regional government/science ministry/ministry of science}';

/** Towns in the countries of the preferred places that are none of these places. */
const OTHER_CITIES =
  '{stockholm/uppsala/lund/malmo/linkoping/umea/vasteras/orebro/lulea/munich/berlin/hamburg/cologne/frankfurt/dresden/leipzig/aachen/bonn/jena/gottingen/goettingen/darmstadt/bavaria/dusseldorf/hannover/hanover/bremen/wurzburg/potsdam/erlangen/nuremberg/moscow/novosibirsk/kazan/tomsk/yekaterinburg/ekaterinburg/vladivostok/samara/irkutsk/krasnoyarsk/sydney/melbourne/perth/adelaide/hobart/new south wales/auckland/wellington/christchurch/toronto/vancouver/calgary/edmonton/winnipeg/halifax/ontario/british columbia/alberta/saskatoon}';

/** Where those who write only were, or know somebody. */
const OF_OTHERS =
  'met|meet|saw|visit|visited|toured|conference|congress|workshop|{has/have/had} {good/some/many/old/} contacts|{second/another/other/former/previous/old/further} {partner/project}|not this one';

/** How people name what the cooperation asks, and state its answers, in English. */
export const english: CueWords = {
  facts: {
    partnerCountry: `partner|partners|partner is|partner from|cooperate with|cooperating with|collaborate with|collaborating with|collaboration with|cooperation with|work with|working with|foreign side|other side|together with|university in|institute in|company in|partner comes from ~|partner in ~|foreign partner|co-operate with|the university of ~|university of ~|the other party is in ~|our counterpart|counterpart in ~|with a * in ~|our {friends/colleagues/partners/people/counterparts} {in/from} ~|other party|foreign party
      | ${PARTNER} {in/from} ~ | ${PARTNER} is {in/from/based in/located in} ~ | ${PARTNER} {based/located} in ~ | ~ ${PARTNER} | ~ national {laboratory/lab/institute/university/research centre} | ~ {technical/state/private/public/tech/technology/biotech/research/medical} ${PARTNER} | ${PARTNER}: ~ | we are {in/from/based in} ~ | {here is/this is/my name is/i am/i'm} {*/* */* * */* * * *} from ~ | ~ ${TECH} ${PARTNER} | {new one/new partner/new one now/replacement} {is/is from/is in/comes from/:/from} ~ | ours is {actually/now/} {from/in} ~ | joint project with ~ | {work/works/working/cooperate/cooperates/collaborate/collaborates/cooperation/collaboration/project/together} with {* * */* * * */* * * * */* * * * * */* *} in ~ | {university/institute/academy/college/school} of {*/* */* * *} in ~ | project with ~ | country: ~`,
    partnerType: 'kind of partner|type of partner|partner type',
    projectStart:
      'start|starts|starting|begin|begins|beginning|from ~|since ~|as of ~|kick off|launch|starting ~|beginning ~|project ~|project from ~|project: ~|starts on ~|start on ~|start date ~|project start|run from ~|runs from ~|between ~|~ until|~ till|~ up to|~ through|~ to|kick off on ~|kicks off on ~|begins on ~|first day ~|first day: ~|start: ~',
    projectEnd:
      'end|ends|ending|finish|until|till|up to|until ~|till ~|to ~|through ~|by ~|ends on ~|end on ~|end date|finish on ~|finishing ~|up to ~|last day ~|last day: ~|end: ~|finished by ~|over by ~|done by ~|completed by ~|finishes on ~|finishes ~|finish ~|closing on ~|closing ~|over on ~|completion ~|completed on ~|completion on ~|finished on ~|done on ~|runs until ~|run until ~|lasts until ~|closes on ~',
    partnerFunded: 'funded by|funding from their government|government funding|local government',
    area: 'area|field|topic',
    partnerPlace: 'city|town|state|province',
  },
  options: {
    role: {
      leader:
        "i am the project leader|i'm the project leader|i lead the project|i lead this project|i will lead the project|i am the pi|i'm the pi",
      office:
        "from the research office|we are the research office|{we are/we're/i am/i'm/this is} {a/an/the/our/} {university/university's/institute/institute's/faculty/} {research office/research administration/research management office/science office}|{we are/we're/i am/i'm/writing} {from/in/at} {a/an/the/our/} {university/university's/institute/institute's/} {research office/research administration/science office}|i work {in/at/for} {a/the/our} {research office/science office}",
      partner: 'i am the foreign partner|we are the foreign partner|i am the partner abroad',
    },
    partnerType: {
      university:
        '{technion/aalto university/eth/eth zurich/epfl/mit/caltech/kaist/postech/imperial college/kth/tu delft/tu wien}|universite|universitat|universidad|universidade|universita|universiteit|universitet|university|universities|uni|state university|technical university|polytechnic|academy of science university|mcgill|chalmers|university college|medical school|business school',
      'research-institute':
        'research institute|institute|institutes|research centre|research center|institute of|national laboratory|national lab|research lab|research laboratory|research organisation|research organization|research institution|academy of sciences|academy of science|max planck|fraunhofer|helmholtz|observatory|research station|national research council',
      'technology-enterprise': `{spin off/spinoff/spin out/start up/startup} {company/firm/} {of/from} {the/a/our/their/} {*/} {university/eth/institute/academy/mit/epfl/kth/chalmers/technion} | {industrial/industry/commercial} {partner/partners}|company|companies|technology company|tech company|enterprise|firm|startup|start up|tech firm|high tech company|private company|corporation|gmbh|ltd|businesses|manufacturer|${TECH} {company/firm/enterprise/business/startup/start up/producer/maker}|inc|spin off`,
      'technology-organization':
        '{tech/technology} transfer {organisation/organization/centre/center/office/agency/company/institute/unit/body}|technology organisation|technology organization|technology transfer centre|technology transfer center|technology transfer organisation|technology transfer organization|technology transfer office|technology association|innovation agency|technology agency|technology park|technopark|technology centre|technology center',
    },
    partnerFunded: {
      yes: `+{have/has/got/hold/holds/received/won/with} {already/also/} {a/an/the/our/their/its/one/some/} {national/state/federal/public/small/big/large/research/running/new/} {grant/grants/funding/money/support/funds} {from/by/of} | +{they/partner/yes they/and they/they also} {have/has/got/had/with} {some/} {funding/money/a grant/grants} | {government/state/public/national/local/ministry/governmental} {funding/money/grant/grants/support} {yes/: yes/is there/exists/was given} | ${THEIR} ${STATE} {paid/pays/has paid} {for it/for them/for us/for this/for our part/for their part/part of it} | {research council/science foundation/ministry/academy/government} of * {funds/funded/supports/supported/finances/has funded/has supported} {them/us/it/their/our/the} | {with/and/have/has/got} national {funding/money/grants/support} |  {has/have/} {already/also/} {gave/given/gives/granted/awarded/funds/funded/supports/supported/finances/financed/pays/paid/subsidises} {us/them/it/the project/this/a grant/their part/our part} | {has/have/had/got/gets/get/received/receive/receives/with/obtained/won/holds/hold} {already/also/} {a/some/} ${GOVERNMENT} ${FUNDS}
        | {has/have/had/got/received/obtained/won/receives/get/gets/with} {already/also/} {a/some/} ${FUNDS} {from/by/of} ${THEIR} ${STATE}
        | {funded/financed/supported/paid/subsidised/sponsored} by ${THEIR} ${STATE} | {state/government/publicly} funded | {been/was/were/is/are} {funded/financed/supported} by the {state/government}
        | {government/govt/gov/state/publicly/locally/partner} {funding/funded/grant}: {yes/yeah/of course} | =funded: yes | {hold/holds/have/has/got/received/receive/won/with} {*/a */the */} {grant/grants/funding/money/support} {from/by/of} {the/} {*/} {government/govt/gov/ministry/research council/science foundation/science fund/research foundation} | {our/the/their} {*/} {government/govt/ministry} {finances/funds/supports/financed/funded/supported/sponsors/pays} {us/the group/our group/our team/the team/our lab/the lab/it/them/the project/our institute/the institute/our work/our research} | {academy/council/ministry/government/foundation/agency} of * {paid/pays/has paid} {for it/for them/for us/for this} | ?{contract/agreement} with {our/their/the} {*/} {ministry/government/agency/research council} {for/on/about} {funding/money/support} | ?{federal/public/state/national/government/govt} funding | ?{dfg/bmbf/rsf/arc/nserc/fapesp/cnpq/anid/isf/nkfih/mbie/vinnova/business finland/academy of finland} {money/grant/grants/funding/project/support} | funded by their government | has government funding | they have government funding | +funded | government funding: yes | government funding yes | yes government funding`,
      no: `{have not/haven't/has not/hasn't/did not/didn't} {yet/} {received/got/had/have/get} {any/a} {local/} ${GOVERNMENT} ${FUNDS} | =never funded | +never funded | no {funding/money/grant/grants/support} {from our side/on our side/from their side/on their side/yet/so far} | {no/never any/without/without any/never had/never got/never received/don't have any/do not have any/doesn't have any/not any/haven't had any/hasn't had any/has no/have no/not yet any/never had any/never received any} {local/} ${GOVERNMENT} ${FUNDS}
        | {no/never any/without/never had/never got/never received/don't have any/do not have any/has no/have no/never had any/never received any} ${FUNDS} {from/by} ${THEIR} ${STATE}
        | {get/gets/got/getting} no ${FUNDS} {from/by/of} {the/their/our/its/} {*/} {government/govt/gov/ministry/state} | {never/not/not yet/haven't been/hasn't been/have not been/has not been/wasn't/isn't} {been/} {funded/financed/supported} by | {government/govt/gov/state/publicly/locally/partner/} {funding/funded/grant}: {no/none/never/not yet} | they have no funding | +not funded | =not funded | =unfunded | =no funding | +no {funding/money/grant/support} | +{nothing/none} | {purely/only/entirely/fully} {privately/private} {funded/financed/money/funds} | {privately/self} {funded/financed} | government funding: no`,
    },
    area: {
      'electronics-photonics':
        'photonics|microelectronics|nanoelectronics|nano electronics|micro electronics|micro nano electronics|optoelectronics|photonic {chips/devices/circuits/chip}|integrated circuits|semiconductor {chips/devices/lasers/chip/technology}|?semiconductors|?optics|?lasers|?chips|?electronics|?nanotechnology',
      'artificial-intelligence':
        'artificial intelligence|ai for science|ai {driven/based/powered/assisted} {research/science/discovery/}|research driven by ai|{field/area/topic/it} is ai|ai {for/in} {science/materials/chemistry/physics/biology/drug discovery/research/medicine/discovery}|scientific ai|=ai|ai research|{working on/work on/research on/project on/research in/work in} ai|?machine learning|?deep learning|?neural networks|?ai',
      'synthetic-biology': 'synthetic biology|synbio|syn bio|synthetic cells|?bioengineering',
      'cell-gene-therapy':
        '{cell/gene/car t/cell and gene/gene and cell/stem cell/t cell/cellular} {therapy/therapies}|?gene editing|?stem cells',
      'medical-robotics':
        'robots in {medicine/surgery}|{healthcare/hospital} {robotics/robots}|{medical/surgical/surgery/rehabilitation} {robotics/robots/robot}|robots for {surgery/medicine/hospitals}|robotic surgery|?exoskeletons',
      'nuclear-fusion':
        'nuclear fusion|fusion {energy/power/reactor/reactors/research/plasma}|controlled fusion|controllable fusion|tokamak|tokamaks|{field/area/topic/it} is fusion|plasma fusion|=fusion|?fusion',
      other:
        "={agriculture/water treatment/climate research/ecology/oceanography/astronomy/astrophysics/geology/mathematics/archaeology/economics/linguistics/history/education/urban planning/food science/aquaculture/seismology/wind energy/solar energy/solar cells/tourism/architecture}|{area/topic/field/subject/theme} {is/:} {agriculture/water treatment/climate research/ecology/oceanography/astronomy/astrophysics/geology/mathematics/archaeology/economics/linguistics/history/education/urban planning/food science/aquaculture/seismology/wind energy/solar energy/tourism}|?{area/topic/field/subject/theme} {is/:/will be} {mainly/mostly/about/on/} {new/advanced/novel/} {materials/material science/materials science/battery materials/batteries/battery/chemistry/catalysis/catalysts/physics/medicine/public health/cancer/vaccines/soil/pollution/transport/civil engineering/construction/textiles/metallurgy/mining/forestry/veterinary/cosmology}|{area/topic/field/subject/theme/research} {is not/isn't/isnt/not} {on/in/among/one of/part of} {your/the/this/these/those} {list/key areas/areas/key fields/seven/seven areas}|{not/isn't/is not} {on/in/among} {your/the} {list/key areas/seven areas} {of areas/of topics/of key areas/of fields}|+{isn't/is not/not} {on/in/among} {your/the/this} {list/key areas/areas}|+none of {these/those/them}|+{another/other/different} {area/field}|+{nothing/none/not} {on/in} {the/this/your} list|+not {a/in/one of} {a/the/} key {area/areas}",
      'green-fuels':
        'bio jet fuel|green {fuels/fuel/hydrogen/methanol/ammonia}|green hydrogen fuel|{sustainable/renewable/clean} {fuels/fuel/aviation fuel}|e fuels|?biofuels|?biofuel|?hydrogen|?bioethanol|?biodiesel',
    },
    partnerPlace: {
      'baden-wuerttemberg':
        'baden württemberg|baden wuerttemberg|baden wurttemberg|stuttgart|heidelberg|karlsruhe|freiburg|mannheim|ulm|tubingen|tuebingen|konstanz',
      gothenburg: 'gothenburg|goteborg|chalmers',
      'st-petersburg': 'st. petersburg|st petersburg|saint petersburg|sankt petersburg',
      queensland: 'queensland|brisbane|townsville|cairns',
      dunedin: 'dunedin|otago',
      elsewhere: `{in/from/at/is/are/city/place/to} {:/} ${OTHER_CITIES} | =not {in/from/at/} {queensland/quebec/gothenburg/dunedin/st petersburg/st. petersburg/saint petersburg/baden wurttemberg/baden wuerttemberg/baden württemberg} | {outside/outside of/away from} {queensland/quebec/gothenburg/dunedin/st petersburg/st. petersburg/saint petersburg/baden wurttemberg/baden wuerttemberg/baden württemberg} | +{outside/outside of/not in/not from/away from} {queensland/quebec/gothenburg/dunedin/st petersburg/st. petersburg/saint petersburg/baden wurttemberg/baden wuerttemberg/baden württemberg} | ={elsewhere/somewhere else/another city/in another city/in a different city/a different city/in another state/in another province} | +none of {these/those/them}`,
      quebec: 'quebec|montreal|mcgill|laval|sherbrooke',
    },
  },
  doubts: {
    partnerCountry: OF_OTHERS,
    partnerType: OF_OTHERS,
    area: '{another/other/second/old/former/previous} {project/partner/group/team}|suggest*|colleague suggested',
    partnerFunded:
      'we ourselves|{chinese/our own/shanghai} government|of china|nsfc|stcsm|{another/other/second/old/former/previous} {project/partner}',
    partnerPlace: `${OF_OTHERS}|fair|expo|exhibition|trip|travel*|studied|born|lived|grant from|funded from`,
  },
};
