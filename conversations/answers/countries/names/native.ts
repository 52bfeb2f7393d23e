/** What countries are called at home, beside English, Chinese and Russian. */
export const NATIVE = `
AE الإمارات|الامارات|الإمارات العربية المتحدة
AF افغانستان|أفغانستان
AL shqiperi|shqiperia|shqipëria
AM հայաստան|hayastan
AR republica argentina
AT österreich|oesterreich|osterreich
AZ azərbaycan|azerbaycan|азербайджан
BA bosna|bosna i hercegovina
BD বাংলাদেশ
BE belgique|belgië|belgie|belgien
BG българия
BH البحرين
BR brasil
BT འབྲུག
BY беларусь|белорусь
CH schweiz|suisse|svizzera|die schweiz
CM cameroun
CY κύπρος|kıbrıs
CZ česko|česka republika|cesko
DE deutschland|allemagne|alemania|bundesrepublik deutschland
DK danmark
DZ الجزائر|algérie|algerie
EE eesti
EG مصر|misr|جمهورية مصر العربية
ES españa|espana|espagne
ET ኢትዮጵያ|ityopia
FI suomi
FR la france|république française|francia
GE საქართველო
GN guinée|guinee
GR ελλάδα|ελλάς|ellada
HR hrvatska
HU magyarország|magyarorszag
ID republik indonesia
IE éire
IL ישראל|yisrael
IN भारत|bharat|இந்தியா|ভারত
IQ العراق|العراك
IR ایران|إيران|جمهوری اسلامی ایران
IS ísland
IT italia|repubblica italiana
JO الأردن|الاردن
JP 日本国|ニッポン|にほん|日本國
KG кыргызстан|кыргыз республикасы
KH កម្ពុជា
KP 조선|조선민주주의인민공화국|북한
KR 한국|대한민국|hanguk|남한
KW الكويت
KZ қазақстан|qazaqstan
LA ລາວ|ສປປ ລາວ
LB لبنان|liban
LK ශ්‍රී ලංකාව|ශ්රී ලංකා|இலங்கை
LT lietuva
LV latvija
LY ليبيا
MA المغرب|maroc|al maghrib
MD republica moldova
MG madagasikara
MK северна македонија|makedonija|македонија
MM မြန်မာ
MN монгол улс|монгол|mongol uls
MR موريتانيا|mauritanie
MX méxico
NL nederland|koninkrijk der nederlanden
NO norge|noreg
NP नेपाल
OM عمان|سلطنة عمان
PE república del perú
PH republika ng pilipinas|filipinas
PK پاکستان|باكستان|पाकिस्तान
PL polska|rzeczpospolita polska
PS فلسطين|filastin
PY república del paraguay
QA قطر
RO românia
RS србија|srbija
RU rossiya|rossija|rossia
SA السعودية|المملكة العربية السعودية
SD السودان
SE sverige|konungariket sverige
SI slovenija
SK slovensko
SN sénégal
SO soomaaliya
SY سوريا|سورية|syrie
TH ไทย|ประเทศไทย|prathet thai
TJ тоҷикистон|точикистон|tojikiston
TM türkmenistan
TN تونس|tunisie
TR türkiye cumhuriyeti|turkiye cumhuriyeti
UA україна|ukraina|ukrayina
UZ o'zbekiston|ўзбекистон|ozbekiston|oʻzbekiston
VN việt nam|viet-nam
YE اليمن
`;
