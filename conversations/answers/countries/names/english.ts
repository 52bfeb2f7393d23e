/** English names and demonyms beyond those of i18n-iso-countries and i18n-nationality: old, short, official. */
export const ENGLISH = `
AE emirates|the emirates|emirati|dubai passport|emiratis
AF islamic republic of afghanistan|afghans
AG antiguan|barbudan|antigua|barbuda
AL republic of albania
AM republic of armenia
AO republic of angola
AR argentine|argentinian|argentine republic|argentina
AU aussie|commonwealth of australia|australian
AZ azeri|republic of azerbaijan
BA bosnia|bosnian|bosnia herzegovina|herzegovina|bosnia & herzegovina|bih|herzegovinian
BB bajan
BD people's republic of bangladesh|bangla desh|bangladesh
BE kingdom of belgium
BF upper volta|burkinese|burkinabe|burkina
BG republic of bulgaria
BH kingdom of bahrain|bahrein
BJ republic of benin|dahomey
BN brunei|negara brunei darussalam|nation of brunei
BO plurinational state of bolivia|bolivia plurinational state of
BR federative republic of brazil|brasilian
BS the bahamas|bahamas the|commonwealth of the bahamas
BT kingdom of bhutan|bhutani
BW botswanan|motswana|bechuanaland
BY belorussia|byelorussia|belorussian|byelorussian|republic of belarus|white russia|belarussian
BZ british honduras
CA canadien
CF central african rep|centrafrican
CG congo brazzaville|brazzaville|republic of congo|congo republic|roc brazzaville|french congo|middle congo
CD congo , dr|congo , democratic republic|democratic rep of congo|dr congo|d r congo|drc|d.r.c.|dem rep congo|dem rep of congo|congo kinshasa|congo dr|congo drc|zaire|zairian|kinshasa|democratic republic of congo|congo democratic republic|congo the democratic republic of the|congo , democratic republic of the|belgian congo|rdc
CH swiss confederation
CI ivory coast|cote divoire|ivorian|republic of cote d'ivoire
CL republic of chile|chilean|chilian
CM republic of cameroon|cameroun|cameroonian|camerounian
CN prc|p.r.c.|pr china|p.r. china|mainland china|people's republic of china|peoples republic of china|chinese|the people's republic of china|china mainland|china pr
CO colombian|republic of colombia
CR costa rican
CU cuban|republic of cuba
CV cabo verde|cape verdean|cabo verdean|cape verde islands
CY republic of cyprus
CZ czech|czech rep|czechs|bohemia
DE federal republic of germany|frg|brd|german|deutsch
DJ djiboutian|republic of djibouti
DK dane|danes|kingdom of denmark
DO dominican rep|the dominican republic
DZ people's democratic republic of algeria
EC ecuadorian|ecuadoran
EG arab republic of egypt|egyptian
EH sahrawi|saharawi|sahrawi republic|sadr|spanish sahara
ER state of eritrea
ES spaniard|kingdom of spain|spaniards
ET abyssinia|federal democratic republic of ethiopia|ethiopian|abyssinian
FI finn|finns|republic of finland
FJ fiji islands
FK falklands|malvinas|falkland islands|falkland islander
FM micronesia|federated states of micronesia|fsm
FR frenchman|frenchwoman|french republic|the french republic
GB britain|united kingdom of great britain and northern ireland|england|scotland|wales|northern ireland|english|scottish|welsh|scot|brit|briton|englishman|englishwoman|scotsman|u.k.|northern irish|the uk|gb|g.b.|english passport
GE republic of georgia|georgia country|the country of georgia|country of georgia|georgia , caucasus|georgia ( country )|georgia tbilisi|sakartvelo|tbilisi georgia
GH republic of ghana
GM gambia|gambia the|islamic republic of the gambia
GN guinea conakry|conakry|republic of guinea|guinea-conakry
GQ equatorial guinea|equatoguinean|spanish guinea|eq guinea
GR hellenic republic|hellas|greek
GW guinea bissau|bissau|bissau-guinean|portuguese guinea
GY guyanan|co-operative republic of guyana|british guiana
HK china , hong kong|china hong kong|chinese hong kong|hong kong sar|hongkong|hk sar|hksar|hong konger|hongkonger|hong kong china|hong kong , china|hong kong sar china|hong kong special administrative region
HN republic of honduras
HR croat|croats|republic of croatia
HT haitian
HU magyar|hungarian
ID republic of indonesia|dutch east indies|indonesian
IE republic of ireland|eire|irishman|irishwoman|southern ireland|irish republic|roi
IL state of israel|israeli
IN republic of india|hindustan|indian
IQ republic of iraq
IR islamic republic of iran|persia|persian|iranian|iran islamic republic of
IS republic of iceland|icelander
IT italian republic|italian
JO hashemite kingdom of jordan|kingdom of jordan|jordanian
JP nippon|nihon|japan
KE republic of kenya
KG kirghizia|kirgizia|kyrgyz republic|kirghizstan|kyrgyz|kyrgyzstani|kirgizstan|kirghiz
KH kampuchea|khmer|kingdom of cambodia
KM comoros islands|comorian|union of the comoros
KN st kitts|st kitts and nevis|saint kitts|nevis
KP korea , north|korea dpr|dprk|d.p.r.k.|democratic people's republic of korea|korea north|n korea|n. korea|korea democratic people's republic of|n. korea
KR korea , south|korea ( south )|korean ( south )|rok|r.o.k.|s korea|korea south|south korea|south korean|republic of korea|korea republic of|s. korea
KW state of kuwait
KZ kazakh|kazak|republic of kazakhstan|kazakstan|kazakhstani|kazakhs
LA laos|lao|lao pdr|lao p.d.r.|lpdr|lao people's democratic republic
LB lebanese republic
LC st lucia|st. lucia
LK ceylon|lankan|sri lanka|democratic socialist republic of sri lanka|ceylonese|srilanka|srilankan
LR republic of liberia
LS basutoland|basotho|kingdom of lesotho
LT republic of lithuania
LU luxemburg|luxembourgish|grand duchy of luxembourg
LV lett|latvian
LY state of libya|libyan arab jamahiriya
MA kingdom of morocco
MC monegasque
MD moldova|republic of moldova|moldavia|moldavian
ME montenegrin|crna gora
MG malagasy republic|madagascan
MK macedonia|fyrom|former yugoslav republic of macedonia|republic of macedonia|north macedonian|macedonian
MM burma|burmese|union of myanmar|republic of the union of myanmar|myanma|myanmarese|myanmar burma|myanmese
MN outer mongolia|mongol|mongolian people's republic|state of mongolia
MO china , macau|china , macao|macau|macao sar|macau sar|macanese|macao china|macao , china|macau china|macau , china
MR islamic republic of mauritania
MU republic of mauritius
MV maldivian|maldive islands|republic of maldives|the maldives
MW malawian|nyasaland
MX united mexican states
MY malay|malaya|malaysian
MZ mozambican|moçambique|mosambique
NA south west africa|namibian
NG federal republic of nigeria|naija
NI nicaraguan|republic of nicaragua
NL holland|dutchman|dutchwoman|hollander|netherlander|the nederlands|kingdom of the netherlands
NO kingdom of norway
NP nepali|nepal|federal democratic republic of nepal
NZ kiwi|aotearoa|new zealand|nz|n.z.|newzealand
OM sultanate of oman|muscat and oman
PA republic of panama
PE republic of peru
PG png|p.n.g.|papua|papuan|new guinea|papua new guinean
PH the philippines|pilipinas|pinoy|philippine|republic of the philippines|filipina
PK islamic republic of pakistan|pak|pakistani
PL pole|poles|republic of poland
PS palestinian|palestinian territory|palestinian territories|occupied palestinian territory|palestinian authority
PT portuguese republic
QA state of qatar|katar
RO rumania|roumania
RS serb|serbs|republic of serbia
RU russian federation|the russian federation|russia|russian|russians|r.f.
RW rwandese|republic of rwanda
SA ksa|k.s.a.|kingdom of saudi arabia|saudi|saudis|saudi arabian
SC seychelles islands
SD sudan|sudanese|the sudan|republic of the sudan|republic of sudan|north sudan
SE swede|swedes|kingdom of sweden
SG republic of singapore|s'pore
SI slovene|slovenian|republic of slovenia
SK slovak|slovaks|slovak republic
SL republic of sierra leone
SN republic of senegal
SO somali republic|somalian|federal republic of somalia
SR surinam|surinamese|dutch guiana
SS republic of south sudan|south sudanese
ST sao tome|sao tome & principe|são tomé and príncipe
SV salvadorian|salvadorean|salvador
SY syria|syrian|syrian arab republic
SZ swaziland|swazi|kingdom of eswatini
TC turks & caicos
TD republic of chad|tchad
TG togolese republic|togoland
TH siam|siamese|kingdom of thailand
TJ tadzhikistan|tajik|tadjikistan|tajikistani|tadjik
TL east timor|timor leste|timorese
TM turkmen|turkmenia|turkmenistani
TN republic of tunisia
TO kingdom of tonga
TR turkey|turkiye|turk|republic of turkey|republic of turkiye|turks
TT trinidad|tobago|trinidad & tobago|trinidadian|tobagonian|trini
TW china , taiwan|taiwan|taiwanese|formosa|chinese taipei|taiwan china|taiwan , china|taiwan province of china
TZ united republic of tanzania|tanganyika|zanzibar|tanzania united republic of
UA the ukraine
UG republic of uganda
US u.s.|u.s.a.|united states|united states of america|the states|the us|the usa|us citizen|u.s. citizen|us citizenship|us passport|us national|u.s. passport|american citizen|american passport|the united states|usa
UZ uzbek|uzbekistani|republic of uzbekistan|uzbeks
VA vatican|vatican city|holy see|vatican city state
VC st vincent|st vincent and the grenadines|saint vincent|grenadines
VE bolivarian republic of venezuela|venezuela bolivarian republic of
VG british virgin islands|bvi|virgin islands british
VI us virgin islands|u.s. virgin islands|united states virgin islands|usvi|virgin islands us
VN viet nam|socialist republic of vietnam|vietnam|vietnamese|s.r. vietnam|annam
VU new hebrides|ni-vanuatu|vanuatuan
WS western samoa|independent state of samoa
XK kosovo|kosovar|kosovan|republic of kosovo|kosova
YE yemeni|republic of yemen|yemenite
ZA s africa|s. africa|sth africa|rsa|r.s.a.|republic of south africa|south african
ZM northern rhodesia|republic of zambia
ZW southern rhodesia|republic of zimbabwe|zimbabwean
AS american samoan
GL greenlander|greenlandic
PR puerto rican|porto rico
GI gibraltarian
BM bermudan|bermudian
FO faroese
RE reunionese
AX aland
CW curacao
MF saint martin french
SX st maarten|sint maarten
`;
