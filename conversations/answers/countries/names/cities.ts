/** Capitals and large seats of universities, by country: a city says where somebody is, and is always asked or confirmed. */
export const CITIES = `
AE abu dhabi|dubai|абу-даби|дубай|阿布扎比|迪拜
AF kabul|кабул|喀布尔
AL tirana|тирана|地拉那
AM yerevan|ереван|埃里温|гюмри
AO luanda|луанда|罗安达
AR buenos aires|буэнос-айрес|布宜诺斯艾利斯
AT vienna|вена|维也纳
AU sydney|melbourne|canberra|сидней|мельбурн|канберра|悉尼|墨尔本|堪培拉|brisbane|брисбен|布里斯班
AZ baku|баку|巴库|гянджа
BA sarajevo|сараево|萨拉热窝
BD dhaka|дакка|达卡
BE brussels|leuven|брюссель|布鲁塞尔|鲁汶
BG sofia|софия|索非亚
BH manama|манама|麦纳麦
BI bujumbura|бужумбура|布琼布拉
BJ cotonou|котону|科托努
BO la paz|ла-пас|拉巴斯
BR sao paulo|rio de janeiro|brasilia|сан-паулу|рио-де-жанейро|бразилиа|圣保罗|里约热内卢|巴西利亚
BW gaborone|габороне|哈博罗内
BY minsk|минск|гомель|明斯克|витебск|гродно|могилев
CA toronto|montreal|vancouver|ottawa|торонто|монреаль|ванкувер|оттава|多伦多|蒙特利尔|温哥华|渥太华
CH zurich|geneva|lausanne|bern|basel|цюрих|женева|лозанна|берн|базель|苏黎世|日内瓦|洛桑|伯尔尼|巴塞尔
CI abidjan|абиджан|阿比让
CL santiago de chile|сантьяго|圣地亚哥
CM yaounde|douala|яунде|дуала|雅温得|杜阿拉
CO bogota|богота|波哥大
CU havana|гавана|哈瓦那
CY nicosia|никосия|尼科西亚
CZ prague|brno|прага|брно|布拉格|布尔诺
DE berlin|munich|heidelberg|dresden|гамбург|берлин|мюнхен|гейдельберг|дрезден|柏林|慕尼黑|海德堡|德累斯顿|汉堡|stuttgart|karlsruhe|штутгарт|карлсруэ|斯图加特
DK copenhagen|aarhus|копенгаген|哥本哈根
DZ algiers|oran|алжир город|阿尔及尔
EC quito|кито|基多
EE tallinn|tartu|таллин|тарту|塔林|塔尔图
EG cairo|alexandria|каир|александрия|开罗|亚历山大港|гиза|асьют
ES madrid|barcelona|valencia|мадрид|барселона|валенсия|马德里|巴塞罗那|瓦伦西亚
ET addis ababa|аддис-абеба|亚的斯亚贝巴
FI helsinki|хельсинки|赫尔辛基
FR paris|lyon|toulouse|grenoble|париж|лион|тулуза|гренобль|巴黎|里昂|图卢兹|格勒诺布尔
GB london|oxford|cambridge|edinburgh|manchester|лондон|оксфорд|кембридж|эдинбург|манчестер|伦敦|牛津|剑桥|爱丁堡|曼彻斯特
GE tbilisi|batumi|тбилиси|батуми|第比利斯|кутаиси
GH accra|kumasi|аккра|кумаси|阿克拉|库马西
GR athens|thessaloniki|афины|салоники|雅典|塞萨洛尼基
HR zagreb|загреб|萨格勒布
HU budapest|szeged|debrecen|будапешт|дебрецен|布达佩斯|塞格德
ID jakarta|bandung|yogyakarta|surabaya|джакарта|бандунг|雅加达|万隆|日惹|泗水
IE dublin|дублин|都柏林
IL tel aviv|haifa|тель-авив|хайфа|特拉维夫|海法
IN delhi|new delhi|mumbai|bangalore|kolkata|chennai|hyderabad|дели|нью-дели|мумбаи|бангалор|калькутта|新德里|德里|孟买|班加罗尔|加尔各答
IQ baghdad|basra|багдад|басра|巴格达|巴士拉
IR tehran|isfahan|shiraz|mashhad|tabriz|тегеран|исфахан|шираз|мешхед|德黑兰|伊斯法罕|设拉子
IT rome|milan|turin|bologna|padua|рим|милан|турин|болонья|罗马|米兰|都灵|博洛尼亚
JO amman|амман|安曼
JP tokyo|kyoto|osaka|токио|киото|осака|东京|京都|大阪
KE nairobi|mombasa|найроби|момбаса|内罗毕|蒙巴萨
KG bishkek|osh|бишкек|ош|比什凯克|奥什|джалал-абад|каракол
KH phnom penh|пномпень|金边
KR seoul|busan|daejeon|сеул|пусан|首尔|釜山|大田
KW kuwait city|эль-кувейт|科威特城
KZ almaty|astana|nur-sultan|karaganda|алматы|алма-ата|астана|нур-султан|караганда|阿拉木图|阿斯塔纳|努尔苏丹|卡拉干达|шымкент|павлодар|усть-каменогорск
LA vientiane|вьентьян|万象
LB beirut|бейрут|贝鲁特
LK colombo|kandy|коломбо|канди|科伦坡|康提
LT vilnius|kaunas|вильнюс|каунас|维尔纽斯
LV riga|рига|里加
LY tripoli|триполи|的黎波里
MA rabat|casablanca|marrakech|fes|рабат|касабланка|марракеш|拉巴特|卡萨布兰卡|马拉喀什
MD chisinau|кишинев|基希讷乌
ME podgorica|подгорица|波德戈里察
MG antananarivo|антананариву|塔那那利佛
MK skopje|скопье|斯科普里
MM yangon|mandalay|янгон|мандалай|仰光|曼德勒
MN ulaanbaatar|ulan bator|улан-батор|乌兰巴托|эрдэнэт
MX mexico city|guadalajara|мехико|墨西哥城
MY kuala lumpur|penang|johor|куала-лумпур|吉隆坡|槟城
MZ maputo|мапуту|马普托
NA windhoek|виндхук|温得和克
NG lagos|abuja|ibadan|kano|лагос|абуджа|ибадан|拉各斯|阿布贾|伊巴丹
NL amsterdam|delft|leiden|utrecht|амстердам|делфт|лейден|阿姆斯特丹|代尔夫特|莱顿|乌得勒支
NO oslo|bergen|trondheim|осло|берген|тронхейм|奥斯陆|卑尔根
NP kathmandu|pokhara|катманду|加德满都|博卡拉
NZ auckland|wellington|окленд|веллингтон|奥克兰|惠灵顿|dunedin|данидин|但尼丁
OM muscat|маскат|马斯喀特
PE lima|cusco|лима|利马
PH manila|quezon city|манила|马尼拉
PK islamabad|lahore|karachi|peshawar|rawalpindi|исламабад|лахор|карачи|пешавар|伊斯兰堡|拉合尔|卡拉奇|白沙瓦|фейсалабад|мултан
PL warsaw|krakow|wroclaw|poznan|gdansk|варшава|краков|вроцлав|познань|гданьск|华沙|克拉科夫|弗罗茨瓦夫
PT lisbon|porto|coimbra|лиссабон|порту|里斯本|波尔图
QA doha|доха|多哈
RO bucharest|cluj|iasi|timisoara|бухарест|клуж|яссы|布加勒斯特|克卢日
RS belgrade|novi sad|nis|белград|нови-сад|贝尔格莱德|诺维萨德|крагуевац
RU moscow|saint petersburg|st petersburg|novosibirsk|kazan|tomsk|yekaterinburg|vladivostok|москва|санкт-петербург|петербург|новосибирск|казань|томск|екатеринбург|владивосток|莫斯科|圣彼得堡|新西伯利亚|喀山|托木斯克|叶卡捷琳堡|海参崴|符拉迪沃斯托克|питер|спб|уфа|самара|воронеж|красноярск|иркутск|челябинск|пермь|дубна|саратов|омск|тюмень|якутск|калининград|нижний новгород|ростов-на-дону
RW kigali|кигали|基加利
SA riyadh|jeddah|thuwal|эр-рияд|джидда|利雅得|吉达
SD khartoum|хартум|喀土穆
SE stockholm|uppsala|lund|gothenburg|стокгольм|уппсала|лунд|гетеборг|斯德哥尔摩|乌普萨拉|隆德|哥德堡
SI ljubljana|любляна|卢布尔雅那
SK bratislava|kosice|братислава|кошице|布拉迪斯拉发
SN dakar|дакар|达喀尔
SY damascus|aleppo|дамаск|алеппо|大马士革|阿勒颇
TH bangkok|chiang mai|khon kaen|бангкок|чиангмай|曼谷|清迈|孔敬
TJ dushanbe|khujand|душанбе|худжанд|杜尚别|苦盏
TM ashgabat|ашхабад|阿什哈巴德
TN tunis|sfax|сфакс|突尼斯市
TR istanbul|ankara|izmir|стамбул|анкара|измир|伊斯坦布尔|安卡拉|伊兹密尔
TZ dar es salaam|dodoma|arusha|дар-эс-салам|додома|达累斯萨拉姆|多多马
UA kyiv|kiev|kharkiv|kharkov|lviv|odesa|odessa|киев|харьков|львов|одесса|基辅|哈尔科夫|利沃夫|敖德萨
UG kampala|entebbe|кампала|坎帕拉
US boston|chicago|san francisco|los angeles|houston|бостон|чикаго|сан-франциско|лос-анджелес|波士顿|芝加哥|旧金山|洛杉矶|休斯顿|纽约
UY montevideo|монтевидео|蒙得维的亚
UZ tashkent|samarkand|bukhara|nukus|ташкент|самарканд|бухара|нукус|塔什干|撒马尔罕|布哈拉|наманган|фергана|андижан
VE caracas|каракас|加拉加斯
VN hanoi|ho chi minh city|saigon|hue|da nang|ханой|хошимин|сайгон|дананг|河内|胡志明市|胡志明|岘港|顺化|хюэ|кантхо
YE sanaa|aden|сана|аден|萨那|亚丁
ZA cape town|pretoria|johannesburg|durban|stellenbosch|кейптаун|претория|йоханнесбург|дурбан|开普敦|比勒陀利亚|约翰内斯堡|德班
ZM lusaka|лусака|卢萨卡
ZW harare|bulawayo|хараре|булавайо|哈拉雷
`;
