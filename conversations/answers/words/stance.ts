/** Phrases that say "I do not know"; read on folded text. */
export const UNSURE = [
  /\b(?:do not|don'?t|dont|dunno|cannot|can'?t|cant|not|never) (?:(?:really|quite|exactly|entirely|completely|totally|yet|even|be|100 ?%|too|so|very|at all) )*(?:know|sure|certain|remember|recall|say|tell|decided|understand|clear)\b/u,
  /\b(?:unsure|uncertain|unclear|unknown|dunno|idk|undecided|unsur|beats me|who knows|nobody knows|no one knows|no idea|no clue|not a clue|haven'?t a clue|can'?t remember|hard to say|difficult to say|tbd|forgot|forgotten|not decided)\b/u,
  /(?<!\p{L})(?:не|ни) (?:(?:очень|совсем|до конца|вполне|точно|могу|сильно|хочу) )*(?:знаю|знаем|уверена?|уверены|помню|сказать|определил(?:ся|ась)|решили?|решила|понимаю|понял|поняла|в курсе|ясно|известно|понятно)(?!\p{L})/u,
  /(?<!\p{L})(?:хз|фиг знает|черт знает|кто (?:его |ж )?знает|без понятия|понятия не имею|затрудняюсь|сомневаюсь|забыла?|неизвестно|непонятно|неясно|незнаю|неуверена?|трудно сказать|сложно сказать)(?!\p{L})/u,
  /不(?:太|是很|是太|很|大|怎么|能|敢)?(?:清楚|确定|知道|晓得|了解|记得|明白|好说|肯定)|没(?:有)?(?:决定|想好|确定|把握|定下来)|不知|未知|未定|待定|忘了|忘记|说不准|说不好|说不清|难说|拿不准|吃不准|记不清|记不得|记不住|没印象|不详|谁知道/u,
] as const;

/** Phrases that make a claim weaker: it is asked back. */
export const HEDGES = [
  /\b(?:maybe|perhaps|(?:do not|don'?t) (?:think|believe|suppose|guess)|doubt|probably|possibly|presumably|i think|i thought|i guess|guess|i believe|i suppose|i assume|i hope|hopefully|likely|might|could be|may be|should be|would be|kind of|kinda|sort of|sorta|or so|give or take|more or less|roughly|approximately|approx|around|about|circa|nearly|almost|somewhere|something like|if i remember|as far as i|afaik|theoretically|technically|in theory|apparently|supposedly|or something|ish|too (?:long|short|much|many|little|few|late|early)|not enough|planning|plan to|hoping|intend|not exactly)\b/u,
  /(?<!\p{L})(?:может|можно сказать|возможно|наверное?|наверняка|вероятно|видимо|кажется|думаю|полагаю|предположительно|вроде|примерно|приблизительно|около|где-то|почти|скорее|надеюсь|по идее|похоже|пожалуй|типа|как бы|планирую|ориентировочно|слишком|многовато|маловато|долговато)(?!\p{L})/u,
  /也许|可能|可以说|大概|大约|或许|应该|好像|似乎|估计|我想|我觉得|我猜|差不多|左右|约|上下|恐怕|貌似|打算|没记错|吧|(?<!人才|专家|引才|国际|千人|外专|交流)计划|太(?=长|短|多|少|久|晚|早)|不够|近(?=[0-9一二三四五六七八九十])|将近|接近/u,
] as const;

/** Words that turn a claim round. */
export const NEGATIONS = [
  /\b(?:not|no|never|neither|nor|non|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|can'?t|cannot|haven'?t|hasn'?t|hadn'?t|without|except|unless|ain'?t|none|nope|instead|former|formerly|ex|used to|was|were|anti)\b/u,
  /(?<!\p{L})(?:не|нет|ни|никогда|кроме|без|никак|бывш\p{L}{2,3}|раньше|экс|был|была|были)(?!\p{L})/u,
  /不|没|非(?!洲)|未|别|除了|除|无|否|前(?=苏联|南斯拉夫)|曾/u,
] as const;

/** Phrases that only look like a negation: they add nothing to what is said. */
export const EMPTY_NEGATIONS =
  /\bnone other than\b|没办法|\bwithout pay\b|(?<!\p{L})без (?:сохранения|содержания)(?: \p{L}+)?|无薪|停薪|\b(?:no|not|nothing|without)(?: any)? (?:others?|more(?! than)(?=\s*(?:$|[\p{L}.,;!)]))|else|problems?|worries|doubt|second(?: \p{L}+)?|dual(?: \p{L}+)?|additional(?: \p{L}+)?)\b(?: (?:ones?|citizenships?|passports?|nationalit(?:y|ies)|countr(?:y|ies)))?|\bnothing (?:else|more)\b|(?<!\p{L})(?:и )?(?:других|другого|второго|иных|больше|никаких других)(?: (?:нет|никаких|гражданств\p{L}?|паспорт\p{L}{0,2}|не имею|ничего))+|(?<!\p{L})больше никак(?:их|ого)(?: нет)?|没有?(?:其他|别的|其它|第二|双重)(?:的)?(?:国籍|护照|国家)?(?:了)?|(?:无|没有)(?:双重国籍|其他国籍|其它国籍)|不客气|不好意思|对不起/gu;

/** Whether any of the phrases stands in the text. */
export function says(text: string, phrases: readonly RegExp[]): boolean {
  return phrases.some((phrase) => phrase.test(text));
}
