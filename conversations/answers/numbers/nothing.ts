/** What says that there is none of what is counted. */
export const NOTHING =
  /^[\s.!]*(?:(?:nothing|none|zero|nil|nothing at all|none at all|none whatsoever|not (?:a )?(?:single )?(?:cent|yuan|money|day|month|year|one)|no (?:money|experience)|0 yuan)|(?:ничего|нисколько|никакого|ноль|нуль|ни (?:юаня|копейки|дня|месяца|года|одного(?: (?:дня|месяца|года|юаня))?))|(?:(?:完全|一点|根本)?(?:都|也)?没有|零|无|零元|一(?:[分毛块]钱?|天|年|个月|点)[都也]?没有?|没钱))[\s.!了]*$/u;

/** A mere no, where an amount is asked for. */
export const BARE_NO = /^[\s.!]*(?:no|нет|不|没)[\s.!]*$/u;
