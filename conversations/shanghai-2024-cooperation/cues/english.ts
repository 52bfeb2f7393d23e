import type { CueWords } from '../../messages/cues.ts';

/** How people name what the cooperation asks, and state its answers, in English. */
export const english: CueWords = {
  facts: {
    partnerCountry:
      'partner|partners|partner is|partner from|cooperate with|cooperating with|collaborate with|collaborating with|work with|working with|foreign side|other side|together with|university in|institute in|company in|partner comes from ~|partner in ~|foreign partner|co-operate with|a university in ~|a company in ~|an institute in ~|a lab in ~|a company from ~|a firm from ~|a university from ~|with the university of ~|the other party is in ~|our counterpart|counterpart in ~|team in ~|group in ~|lab in ~|with a * in ~',
    partnerType: 'kind of partner|type of partner|partner type',
    projectStart:
      'start|starts|starting|begin|begins|beginning|from ~|since ~|as of ~|kick off|launch|starting ~|beginning ~|project ~|project from ~|project: ~|starts on ~|start on ~|start date ~|project start|run from ~|runs from ~',
    projectEnd:
      'end|ends|ending|finish|until ~|till ~|to ~|through ~|by ~|ends on ~|until|till|up to|end on ~|end date|finish on ~|finishing ~|up to ~',
    partnerFunded: 'funded by|funding from their government',
    area: 'area|field|topic',
    partnerPlace: 'city|town|state|province',
  },
  options: {
    role: {
      leader:
        "i am the project leader|i'm the project leader|i lead the project|i am the pi|i'm the pi",
      office: 'from the research office|we are the research office',
      partner: 'i am the foreign partner|we are the foreign partner|i am the partner abroad',
    },
    partnerType: {
      university:
        'university|universities|uni|state university|technical university|polytechnic|academy of science university',
      'research-institute':
        'research institute|institute|research centre|research center|institute of|national laboratory|national lab|research lab|research laboratory|academy of sciences|max planck',
      'technology-enterprise':
        'company|technology company|tech company|enterprise|firm|startup|start-up|tech firm|high-tech company|private company|corporation|gmbh|ltd|businesses',
      'technology-organization':
        'technology organisation|technology organization|technology transfer centre|technology transfer center|technology association',
    },
    partnerFunded: {
      yes: 'funded by their government|has government funding|has local government funding|received government funding|they have government funding|partner has a government grant|has a grant from their government|funded by the government',
      no: 'no government funding|never funded by|no government grant|no funding from their government|not funded by their government|they have no funding',
    },
    area: {
      'electronics-photonics': 'photonics|microelectronics|nanoelectronics|nano electronics',
      'artificial-intelligence': 'artificial intelligence|ai for science|ai-driven',
      'synthetic-biology': 'synthetic biology',
      'cell-gene-therapy': 'cell therapy|gene therapy',
      'medical-robotics': 'medical robotics|medical robots|surgical robots',
      'nuclear-fusion': 'nuclear fusion|fusion',
      'green-fuels': 'green fuels|green fuel',
    },
    partnerPlace: {
      'baden-wuerttemberg':
        'baden-württemberg|baden-wuerttemberg|baden wurttemberg|stuttgart|heidelberg|karlsruhe|freiburg|mannheim|ulm|tubingen|tuebingen',
      gothenburg: 'gothenburg|goteborg|chalmers',
      'st-petersburg': 'st. petersburg|st petersburg|saint petersburg',
      queensland: 'queensland|brisbane',
      dunedin: 'dunedin|otago',
      quebec: 'quebec|montreal|mcgill|laval',
    },
  },
};
