/** An amount whose currency goes without saying: "labour 120k", "劳务费12万", "240000 for her". */
export const BARE_AMOUNT =
  /(?<![\d.,])\d{1,7}(?:[.,]\d{1,3})?\s?(?:万|千|k|thousand|million|тыс(?:яч[аи]?)?|млн)(?![\p{L}\d])|(?<![\d.,])(?:\d{1,7}(?:\.\d{1,2})?|[一二两三四五六七八九十百]{1,4})万(?!人|年|里|字|步|次|分)|(?<![\p{L}\d.,+-])(?:\d{5,7}|\d{2,3}[ ,]\d{3})(?![\p{L}\d%]|[.,-]\d)/gu;

/** That nothing is paid, which is an amount where it is of money: "the Chinese side gets nothing". */
export const NO_AMOUNT =
  /(?<![\p{L}\d.,])(?:zero|no (?:money|pay)(?= for)|nothing(?= for)|(?<=(?:members|participants|students|staff|people|colleagues|side|team|postdocs):? )nothing(?=\s*(?:$|[,.;!]))|(?:gets?|receives?|(?:is|are) paid) nothing|0(?! ?(?:months?|years?|месяц|лет|год))|ноль|нуль|ни (?:копейки|юаня)|(?:ничего )?не плат(?:им|ят|ится)(?=\s*(?:$|[,.;!]|ничего))|ничего(?: не (?:получ|выдел|заклад)\p{L}+)?(?=\s*(?:$|[,.;!])))(?![\p{L}\d.,%])(?:\sюан\p{L}+|\syuan|\s?rmb)?|零(?:元|劳务费?)?(?!\p{Script=Han})|(?<=中方|人员)[零0]元?(?=劳务)|(?<![\d.])0元?(?![\d.%年月日岁个万])|(?:一分钱?|分文)(?:劳务费?|报酬)?[都也]?[不没](?:有|拿|领|给|付|发|取)?|不(?:拿|领|列支|发放|支付)(?:任何)?(?:劳务费?|报酬|工资|钱)?/gu;
