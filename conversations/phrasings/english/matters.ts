import type { Matters } from '../../questions/matters.ts';
import { things } from './everyday.ts';

const { vehicle, play, shop, meal, outing, household, gear, tale } = things;
const KINDS = [vehicle, play, shop, meal, outing, household, gear];

/** English words of other matters, and of a call, which win over them. */
export const matters: Matters = {
  thing: `${KINDS.join('|')}|bus|buses|truck|bicycle|bike|tesla|toyota|motorway|highway|speed limit|train station|metro card|taxi|
    uber|petrol station|rent a car|car rental|car insurance|mechanic|fish tank|goldfish|hedgehog|
    bird feeder|puppies|eggs|boil|fry|noodles|dinner|lunch|breakfast|menu|vegan|burger|salad|sauce|
    spaghetti|tea bag|butter|vodka|whisky|cocktail|pub|cafe|waiter|barista|tip the|sushi|dumplings|potato|
    tomato|onion|banana|apples|steak|barbecue|ice cream|cookies|pancakes|diet|calories|wimbledon|
    premier league|champions league|goalkeeper|referee|striker|quarterback|nba|nfl|golf|boxing|ski|skiing|
    surfing|volleyball|rugby|hockey|badminton|table tennis|treadmill|push ups|running shoes|stadium|
    tournament|formula 1|skateboard|season of|episode|hbo|disney|spotify|rapper|comic|manga|anime|cartoon|
    painting class|violin|drums|dance class|ballet|karaoke|museum ticket|opera|cinema ticket|jackpot|casino|
    poker|betting|gamble|dice|puzzle|crossword|sudoku|lego|chess game|pokemon|fortnite|roblox|steam account|
    console|shop|shopping|mall|ebay|alibaba|taobao|ikea|refund|coupon|warranty|sneakers|socks|trousers|
    jeans|shirt|t shirt|handbag|wallet|wristwatch|watch strap|necklace|lipstick|shampoo|toothpaste|
    nail polish|smartphone|phone case|phone plan|phone number of|sim card|android|laptop screen|wifi|wi fi|
    password|email account|gmail|facebook|twitter|whatsapp group|telegram channel|snapchat|windows 11|
    install|python|javascript|html|excel|powerpoint|photoshop|website design|hard drive|graphics card|
    boyfriend|girlfriend|dating|tinder|divorce|break up|crush|kiss|in love|love letter|marriage licence|
    marriage license|get married|bride|groom|prom|valentine|flirt|buy a house|buy a flat|sell my house|
    house price|house prices|real estate|estate agent|interest rate|fence|swimming pool|neighbours|
    heating bill|electricity bill|water bill|gas bill|rent arrears|cheque|atm|savings account|stocks|
    shares in|crypto|ethereum|tax return|council tax|inheritance tax|vat|sales tax|property tax|
    exchange rate|dollar worth|pound worth|gold price|election|elections|senator|congress|referendum|pope|
    celebrity|horoscope|zodiac|pyramids|high school|homework|essay|spelling|exam tips|prom dress|
    summer camp|babysitter|nanny|diaper|breastfeed|vaccinate my|sprained|ankle|sunburn|braces|
    plastic surgery|botox|paracetamol|ibuprofen|snore|hangover|back pain|trademark|copyright a song|
    open a shop|start a business|open a restaurant|franchise|small business loan|parcel|package arrive|
    postage|post office opening|stamp collecting|courier|delivery fee|moving house|gun|traffic|
    speeding ticket|jail|prison|sue|court case|lawsuit|bail|burglar|joke|riddle|magic trick|santa|
    birthday gift|wedding gift|tie a tie|knitting|sewing|gardening|tomatoes|tulips|roses|plant a tree|
    origami|tourist|tourism|sightseeing|souvenir|hotel room|airbnb|amusement|safari|eiffel tower|colosseum|
    great wall ticket|honeymoon suite|nightclub|disco|waitress|bartender|hairdressing|bus driver|
    truck driver|babysitting|astronaut|stewardess|jedi|cat|cats|kitten|kittens|dog|dogs|puppy|hamster|
    parrot|horse riding|my horse|a horse|loan|mortgage|credit card|overdraft|lottery|landlord|phone bill|
    online shop|wedding dress|birthday party|birthday cake|birthday card|toddler|headache|toothache|aspirin|
    lose weight|acne|best app|management app|dating app|football league|become a|become an|the euro|
    euro worth|driving lessons|join the army|police officer|firefighter|gun licence|fishing licence|
    trade mark|plumber|moving company|chocolate|cook|boil an egg|fried rice|to vote|voters|vote in|
    adopt a child|adoption|adoption agency|donating blood|blood donation|blood donor|donate blood|
    organ donor|bakery|butcher|grocery|groceries|kiosk|market stall|flea market|bathtub|shower head|tap|
    faucet|curtain|wallpaper|paint the|ladder|hammer|drill|screw|lawnmower|minivan|van|lorry|caravan|
    tractor|railcard|bus pass|train ticket|ferry|tram|subway|drone|helicopter licence|pilot licence|sailing|
    yacht|kayak|ice rink|skate|skis|snowboard|avatar|film|films|movies|the movie|box office|beatles|
    rolling stones|eurovision|grammy|soap opera|sitcom|tv series|series finale|reality show|talk show|
    tv licence|radio station|jam|honey|sugar|salt|pepper|oven baked|grill|microwave popcorn|snack|candy|
    sweets|lemonade|juice|tequila|champagne|bottle of|cigarettes|cigarette|vape|players|coach|goal|team can|
    football team|hockey team|super bowl|world record|medal|gymnastics|wrestling|karate|judo|
    swimming lessons|lifeguard|scout|left side|drive on|licence plate|number plate|car wash|
    insurance for my car|road trip|speed camera|pedestrian|library card|theatre ticket|concert ticket|
    backstage|lottery numbers|raffle|charity shop|unemployment benefit|welfare|food bank|child support|
    alimony|custody|pet passport|dog licence|cat food|dog food|aquarium|horse race|racehorse|teenager|
    toddlers|puberty|laundry detergent|dishwasher|vacuum|broom|trash|bin day|lawn|hedge|tulip|sunflower|
    apple pie|lasagna|curry|omelette|lens for|tripod|drone licence|smartwatch|tablet|ipad|macbook|airpods|
    tv|television|remote control|gamer|gaming|twitch|podcast|passport to fly|fly from paris|boarding pass|
    hand luggage|suitcase|jet lag|airline|lost luggage|duty free|tinder date|wedding ring|engagement ring|
    best man|bridesmaid|bachelor party|baptism|christening|godfather|funeral costs|cemetery|grave|
    will and testament|mayor|governor|parliament|constitution|monarchy|vote by|ballot|thief|stolen|burglary|
    murder|detective|spy movie|fbi|cia|dragon|unicorn|vampire|zombie|santa claus|fairy|wizard|superhero|
    yoga class|pilates|massage|sauna|spa|manicure|pedicure|eyebrows|lashes|beard|shave|wig|freelance logo|
    logo|business card|flyer|poster printing|t-shirt|train a dog|train a puppy|crocodile|elephant|giraffe|
    penguin|shark|whale|dinosaur toy|panda|pandas|tiger|lion|rent skis|bouncy castle|treasure|ghost|haunted|
    maid|cleaner|gardener|electrician|locksmith|tailor|baker|bodyguard|model agency|modelling agency|dj|
    stuntman|comedian|clown|magician|cashier|salesman|realtor|stockbroker|rent a flat|renting a flat|tenant|
    evict|real estate agent|candidates for president|king charles|rent control|parking permit|parking fine|
    school bus|school uniform|school lunch|broken window|library book|christmas tree|christmas present|
    easter egg|library fine|milk powder|gta|masterchef|six nations|sunscreen|shed|battery life|
    maternity pay|singer|lead singer|coldplay|bank close|bank open|opening hours|newborn|fiat|honda|bmw|
    ford|good for after opening|best before|expire milk|talent show|x factor|strictly|quiz show|bingo|
    asia cup|euro cup|la liga|bundesliga|ufc|wwe|tour de france|grand prix|yoga|garden shed|
    planning permission|lawn mower|cat litter|leash|chimney|wardrobe|blanket|toilet paper|dumbbell|
    protein shake|calorie|calorie count|bra|hairdryer|lipgloss|eyeliner|deodorant|which phone|best phone|
    phone battery|cow milk|rock band|pop band`,
  own: `grant|grants money|grant money|the grant|the money|this money|the funds|the funding|funded|my funding|
    40 %|60 %|40 percent|leftover|this call|the call|this programme|this program|this notice|this scheme|
    the scheme|the stay|my stay|during the stay|full time|fulltime|full time promise|research|researcher|
    researchers|scientist|scientists|sciences|field|genetics|chemist|chemistry|biologist|biology|physicist|
    physics|engineer|lab|laboratory|the host|host institution|my host|institute|project leader|
    proof of nationality|as proof|eligible|eligibility|qualify|my topic|my wife|my husband|my kids|
    my children|my family|labour costs|labor costs|commitment letter|the applicant unit|belt and road|
    clause|clauses|phd|can someone who|i work at|i work for|my employer|my salary|my passport|
    come to shanghai|move to shanghai|in shanghai for the|talent programme|while i am there|on the side|
    moonlight|part time job|in my spare time|at weekends while|the office|the application form|
    our application|my application|official seal|our partner|the partner|foreign partner|our|count|counts|
    fits|i study|i work on|my birthday|date of birth|my baby|jury of the|cover|covered|breeding|car t|car-t|
    part time|funded scientist|holiday|go home|medical certificate|passport copy|copy of the passport|
    instead of a passport|natural science|virology|virus|disease|vet doing|provided|apply with|
    my nationality|during the|chinese national|eligible country|grant agreement|the post|the position|
    position|participate|collaborate|at the same time as|letter of commitment|sports scientist|a break|born|
    taken by phone|photo of my passport|by phone be|phone company|food science|band gap|band at home|
    on leave|maternity leave|battery research|batteries research|while on the grant|yoga on saturdays`,
  programme: `${tale}|fulbright|chevening|erasmus|marie curie|daad|humboldt|rhodes|horizon europe|erc|nih|nsf|jsps|mext|
    newton fund|commonwealth scholarship|gates foundation|schwarzman|chinese government scholarship|
    csc scholarship|wellcome|royal society|guggenheim|snsf|harvard|oxford|cambridge|stanford|yale|princeton|
    sorbonne|eth zurich|toefl|ielts|gre|sat score|mba|schengen|green card|us visa|uk visa|embo|
    eiffel scholarship|kaust|swiss government excellence|australia awards|fields medal|nobel|mit|caltech|
    eth|kings college|imperial college|columbia|berkeley|ucla|sat exam|lsat|gmat|turing scholarship|vanier|
    swedish institute scholarship|turkiye burslari|stipendium hungaricum|who scholarship|usaid|world bank|
    unicef|unesco|dicaprio|tom cruise|brad pitt|pele|maradona|mbappe|madonna|adele|obama|trump|biden|
    einstein|newton the|jackie chan|bruce lee|michael jackson|rihanna|steve jobs|zuckerberg|hawking|gandhi|
    lady gaga`,
  held: `i have|i've|i had|i got|i get|i hold|i held|i receive|i received|i am on|i'm on|i was|i am a|i did|
    was on|also|as well|both|same time|count|counts|problem|conflict|already|still|besides|together with|
    my previous|my former|my current|ex|alumnus|alumna|holder|holders|fellow|on top|combine|from oxford|
    from harvard|from cambridge|from stanford|from yale|our partner|partner|partners|cooperate|cooperation|
    work with|invited|invitation|offer|offered|such a programme|such a program|such programmes|talent|
    graduated|teach at|is considered|exchange|studied|study at|studied at|who studied|with a degree from|
    scholar|exclude|excluded|rule me out|disqualify|a russian who|degree from|phd from|doctorate from|hsk`,
  place: `beijing|guangzhou|shenzhen|hangzhou|moscow|london|paris|berlin|dubai|new york|tokyo|madrid|rome|toronto|
    sydney|spain|italy|portugal|germany|france|usa|the us|america|canada|uk|england|australia|japan|
    switzerland|los angeles|chicago|california|texas|istanbul|singapore|bangkok|ireland|norway|sweden|
    greece|holland|netherlands|poland|new zealand|vienna|amsterdam|brussels|prague|scotland|florida|boston|
    hawaii|bali|mexico|egypt|vegas`,
  errand: `rental|asylum|ticket|tickets|tax return|minimum wage|drive|open a bank account|bank account|
    average salary|tour|hotel|immigrate|emigrate|job in|vote|visa for|visa to|buy a|buy an|rent a|rent an|
    waiter|citizenship of|become a citizen|house in|flat in|apartment in|adopt|fly from|fly to|drive on|
    rent skis|drink`,
};
