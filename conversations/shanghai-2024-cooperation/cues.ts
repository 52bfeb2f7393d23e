import type { Cues } from '../messages/cues.ts';

/** How people name what the cooperation call asks, and state its answers, in the middle of a message. */
export const cooperationCues: Cues = {
  self: [],
  facts: {
    partnerCountry:
      'partner|partners|partner is|partner from|cooperate with|cooperating with|collaborate with|collaborating with|work with|working with|foreign side|other side|together with|合作方|合作伙伴|合作单位|外方|对方|与~|和~|跟~|~合作|~的大学|~大学|партнер*|сотруднича*|с коллегами из|иностранн* сторон*|вместе с|университет в|институт в|компания в|university in|institute in|company in|partner comes from ~|partner in ~|foreign partner|co-operate with|a university in ~|a company in ~|an institute in ~|a lab in ~|a company from ~|a firm from ~|a university from ~|институт из ~|университет из ~|фирма из ~|компания из ~|лаборатория из ~|лаборатория в ~|институт в ~|университет в ~|партнеры из ~|合作国|合作国家|外方国家|外方在~|~的公司|~的一家|~的一所|~公司|~企业|~研究所|~的研究所|~的企业|~那边|~的合作|with the university of ~|the other party is in ~|our counterpart|counterpart in ~|team in ~|group in ~|lab in ~|with a * in ~|коллеги из ~|коллегами из ~|партнерами из ~|с той стороны|другая сторона|стартап из ~|стартапом из ~|компанией из ~|фирмой из ~|нии из ~|вместе с ~|对方是~|对方在~|对方来自~|~的一家|~的一所|~的一个|~公司|~企业|~研究所|~方面',
    partnerType: 'kind of partner|type of partner|partner type|合作方类型|тип партнера',
    projectStart:
      'start|starts|starting|begin|begins|beginning|from ~|since ~|as of ~|kick off|launch|开始|启动|从~|自~|~开始|~起|起|начало|начин*|начн*|начать|старт*|с ~|starting ~|beginning ~|project ~|project from ~|project: ~|проект ~|проект с ~|项目~|项目自~|starts on ~|start on ~|start date ~|project start|run from ~|runs from ~|启动时间|开始时间|起始|由~|начнем ~|начинаем ~|стартуем ~|старт ~|дата начала',
    projectEnd:
      'end|ends|ending|finish|until ~|till ~|to ~|through ~|by ~|结束|完成|截止|到~|至~|~结束|до ~|по ~|конец|окончани*|заканчива*|завершен*|закончи*|ends on ~|until|till|up to|end on ~|end date|finish on ~|finishing ~|up to ~|结束时间|终止|为止|做到~|закончим ~|завершим ~|окончание ~|дата окончания|до конца ~',
    partnerFunded: 'funded by|funding from their government|当地政府|政府资助|правительств*',
    area: 'area|field|topic|领域|方向|област*|направлени*|тема',
    partnerPlace: 'city|town|state|province|城市|город*',
  },
  options: {
    role: {
      leader:
        "i am the project leader|i'm the project leader|i lead the project|i am the pi|i'm the pi|我是项目负责人|я руководитель проекта",
      office:
        'from the research office|we are the research office|科研处|科研管理部门|научный отдел|из научного отдела',
      partner:
        'i am the foreign partner|we are the foreign partner|i am the partner abroad|我们是外方|我是外方|я зарубежный партнер|мы зарубежный партнер',
    },
    partnerType: {
      university:
        'university|universities|大学|高校|университет*|вуз|вузом|uni|state university|technical university|polytechnic|academy of science university|学院|理工大学|университетом|универ*|политех*|академия',
      'research-institute':
        'research institute|institute|research centre|research center|研究所|研究院|научн* институт*|исследовательск* институт*|научно-исследовательск* институт*|нии|институт*|institute of|national laboratory|national lab|research lab|research laboratory|academy of sciences|max planck|研究中心|实验室|科学院|научн* центр*|исследовательск* центр*|лаборатори*|академи* наук',
      'technology-enterprise':
        'company|technology company|tech company|enterprise|firm|startup|start-up|科技企业|公司|企业|компани*|фирм*|предприяти*|стартап*|tech firm|high-tech company|private company|corporation|gmbh|ltd|businesses|高科技公司|科技公司|创业公司|初创|корпораци*|технологическ* компани*|ооо|завод*',
      'technology-organization':
        'technology organisation|technology organization|科技组织|технологическая организация|technology transfer centre|technology transfer center|technology association|技术转移中心|科技协会|технологическ* организаци*|технологическ* объединени*|центр трансфера технологий',
    },
    partnerFunded: {
      yes: 'funded by their government|has government funding|has local government funding|received government funding|获得过当地政府资助|有当地政府资助|有政府资助|получал* финансирование от правительства|есть государственное финансирование|государственный грант получен|they have government funding|partner has a government grant|has a grant from their government|funded by the government|有政府经费|获得过政府资助|拿过政府资助|拿到过当地政府资助|есть грант правительства|у партнера есть государственный грант|получает государственное финансирование|получали государственное финансирование|есть госгрант|с госфинансированием',
      no: 'no government funding|never funded by|没有当地政府资助|没有政府资助|нет государственного финансирования|без государственного финансирования|государственного финансирования у них нет|финансирования от государства нет|гранта у партнера нет|у партнера нет гранта|no government grant|no funding from their government|not funded by their government|they have no funding|没有政府经费|没有获得当地政府资助|没拿过政府资助|没有当地资助',
    },
    area: {
      'electronics-photonics':
        'photonics|microelectronics|nanoelectronics|nano electronics|光子|微纳电子|фотоника|микроэлектроника',
      'artificial-intelligence':
        'artificial intelligence|ai for science|ai-driven|人工智能|искусственный интеллект|искусственного интеллекта',
      'synthetic-biology': 'synthetic biology|合成生物学|合成生物|синтетическая биология',
      'cell-gene-therapy':
        'cell therapy|gene therapy|细胞治疗|基因治疗|клеточная терапия|генная терапия',
      'medical-robotics':
        'medical robotics|medical robots|surgical robots|医疗机器人|медицинская робототехника|медицинские роботы',
      'nuclear-fusion': 'nuclear fusion|fusion|核聚变|термоядерн*',
      'green-fuels': 'green fuels|green fuel|绿色燃料|зеленое топливо|зелёное топливо',
    },
    partnerPlace: {
      'baden-wuerttemberg':
        'baden-württemberg|baden-wuerttemberg|baden wurttemberg|stuttgart|heidelberg|karlsruhe|freiburg|巴登-符腾堡|巴登符腾堡|斯图加特|海德堡|баден-вюртемберг|штутгарт|гейдельберг|штутгарт*|гейдельберг*|карлсруэ|фрайбург*|баден-вюртемберг*|mannheim|ulm|tubingen|tuebingen|卡尔斯鲁厄|弗莱堡|蒂宾根|曼海姆',
      gothenburg: 'gothenburg|goteborg|哥德堡|гетеборг|гетеборг*|чалмерс*|chalmers',
      'st-petersburg':
        'st. petersburg|st petersburg|saint petersburg|圣彼得堡|санкт-петербург|санкт-петербурге|питер|петербург*|санкт-петербург*|питер*|спб|彼得堡',
      queensland:
        'queensland|brisbane|昆士兰|布里斯班|квинсленд|брисбен|брисбене|квинсленд*|брисбен*',
      dunedin: 'dunedin|达尼丁|данидин|данидин*|otago',
      quebec: 'quebec|montreal|魁北克|蒙特利尔|квебек|монреаль|квебек*|монреал*|mcgill|laval',
    },
  },
};
