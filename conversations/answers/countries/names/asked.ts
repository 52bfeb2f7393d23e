const SOVIET = 'RU UA BY UZ KZ GE AZ LT MD LV KG TJ AM TM EE';
const YUGOSLAV = 'RS HR SI BA MK ME XK';

/** Names that more than one country answers to, or that are easily mistaken: always asked, in this order. */
export const ASKED = `
RU = русский|русская|русские|russkiy
CD CG = congo|congolese|the congo|конго|конголезец|конголезка|конголезский|刚果|kongo
GN GW GQ PG = guinea|guinean|гвинея|гвинеи|гвинею|гвинеей|гвинеец|гвинейка|гвинейский|几内亚|guinee
NE NG = niger|nigerien|нигер|нигера|нигере|нигерец|нигерский|尼日尔|尼日
DM DO = dominica|dominican|dominicans|доминика|доминики|доминике|доминику|доминиканец|доминиканка|доминиканский|多米尼克|多米尼加|多明尼克
KR KP = korea|korean|koreans|корея|кореи|корее|корею|кореец|кореянка|корейский|кореянин|高丽|朝鲜半岛
AT AU = austria|austrian|австрия|австрии|австрию|австрией|австриец|австрийка|австрийский|奥地利|奥利地|奥大利
IE GB = ireland
WS AS = samoa|samoan|самоа|самоанец|самоанский|萨摩亚
VI VG = virgin islands|the virgin islands|virgin islander|виргинские острова|виргинских островов|维尔京群岛|维京群岛
GE US = georgia
US = america|american|americans|америка|америки|америке|америкой|америку|американский|американская|американское|美洲
MF SX = saint martin|st martin|сен-мартен|圣马丁
GF GY GP = guiana|гвиана
CN TW = republic of china|roc|r.o.c.|китайская республика|中华民国
TL ID = timor|тимор|帝汶
CF CN = 中非
KZ CN = 哈萨克族|哈萨克|哈族
BD = bangla
VN = viet
GB IE = n ireland|n. ireland
CN = tibet|tibetan|тибет|тибетец|西藏|藏族|xinjiang|uyghur|uighur|新疆|синьцзян|内蒙古|内蒙|внутренняя монголия|внутренней монголии|inner mongolia|shanghai|beijing|上海|北京|шанхай|пекин|greater china
KZ KR = рк
BY = рб
KG KR = кр
TR IQ IR SY = kurdistan|kurd|kurdish|курдистан|курд|курдский|库尔德|库尔德斯坦
UA RU = crimea|crimean|крым|крыма|крымский|克里米亚|donetsk|донецк|lugansk|луганск|днр|лнр|донбасс|donbass|donbas
GE RU = abkhazia|abkhazian|абхазия|абхазии|абхаз|阿布哈兹|south ossetia|южная осетия|южной осетии|ossetia|осетия|南奥塞梯
MD RU UA = transnistria|приднестровье|приднестровья|пмр|德涅斯特河沿岸
CY TR = northern cyprus|north cyprus|trnc|северный кипр|северного кипра|北塞浦路斯
SO = somaliland|сомалиленд|索马里兰
AZ AM = nagorno karabakh|karabakh|artsakh|нагорный карабах|карабах|арцах
PS = gaza|west bank|gaza strip|сектор газа|газа|западный берег|加沙|约旦河西岸
ES = catalonia|catalan|basque country|каталония|加泰罗尼亚|canary islands
CA = quebec|quebecois|квебек|魁北克|british columbia|британская колумбия|ontario|newfoundland
US = new mexico|new jersey|new england|new york|california|texas|washington|佐治亚|乔治亚州|乔治亚洲|夏威夷|нью-йорк|калифорния|hawaii|new hampshire|west virginia|马里兰
AU MO = 澳籍
SG NZ = 新籍
PK BR PA = 巴籍
IN ID = 印籍
MY = 马来
MY ML = 马籍
TJ RU = рт
ID PG = west papua|western new guinea|irian jaya
BD PK = east pakistan|восточный пакистан|bengal|bengali|бенгалия|孟加拉人
ZW ZM = rhodesia|родезия|罗得西亚
GH AU = gold coast|золотой берег|黄金海岸
DE = gdr|ddr|east germany|east german|west germany|west german|гдр|восточная германия|западная германия|东德|民主德国
GB IE = british isles
IN PK = kashmir|punjab|кашмир|克什米尔
CY = cypriot turkish|turkish cypriot|турок-киприот
YE = south yemen|north yemen|южный йемен|северный йемен|南也门|北也门
VN = south vietnam|north vietnam|南越|北越
BQ NL CW AW SX = netherlands antilles|dutch antilles|нидерландские антильские острова
ME RS = serbia and montenegro|сербия и черногория|塞尔维亚和黑山|塞黑
`;

/** Parts of the world that hold a country's name but are none. */
export const REGIONS =
  'latin america|south america|north america|central america|middle east|east africa|west africa|north africa|southern africa|central africa|africa|african|asia|asian|central asia|europe|european|european union|eu|arab|arabian|scandinavia|латинская америка|южная америка|северная америка|африка|африканец|азия|европа|европеец|евросоюз|拉丁美洲|南美洲|北美洲|南美|北美|非洲|非洲人|亚洲|欧洲|欧洲人|东非|西非|北非|中亚|中东|拉美|东南亚|欧盟|南亚|东亚';

/** States that are gone: which of their successors a person means is asked. */
export const FORMER = `
${SOVIET} = ussr|u.s.s.r.|former soviet union|former ussr|бывший ссср|бывшего ссср|бывший советский союз|soviet union|soviet|su|cccp|ссср|советский союз|советского союза|советский|苏联|前苏联|苏维埃
${YUGOSLAV} = yugoslavia|former yugoslavia|бывшая югославия|бывшей югославии|yugoslav|yugoslavian|югославия|югославии|югослав|югославский|南斯拉夫|前南斯拉夫|sfry|сфрю|jugoslavija|前南
CZ SK = czechoslovakia|czechoslovak|czechoslovakian|чехословакия|чехословакии|чехословацкий|捷克斯洛伐克|cssr|чсср
`;

/** Codes that people also use for something else: asked, the ISO meaning first. */
export const ASKED_CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ['SA', ['SA', 'ZA']],
  ['SL', ['SL', 'LK']],
  ['CH', ['CH', 'CN']],
  ['IR', ['IR', 'IE']],
  ['SK', ['SK', 'KR']],
  ['NI', ['NI', 'GB']],
  ['NE', ['NE', 'NG']],
  ['GE', ['GE', 'DE']],
  ['ROC', ['CN', 'TW']],
  ['SU', SOVIET.split(' ')],
]);
