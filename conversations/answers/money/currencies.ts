/** Yuan in the forms people write, before or after the amount. */
export const YUAN =
  '(?:(?:chinese )?(?:yuans?|renminbi|kuai)|rmb|cny|cn¥|r\\.m\\.b\\.|китайск\\p{L}{2} юан(?:ь|я|ей|и|ям|ях)|юан(?:ь|я|ей|и|ям|ях)|жэньминьби|人民币|元人民币|块钱|元整|元|块|圆|¥)';

/** Money of other countries: an amount in it is never taken for yuan. */
export const OTHER_CURRENCY =
  /[$€£₽₹₩₸₺₴₦₫฿₪₱]|\b(?:usd|us dollars?|dollars?|bucks|eur|euros?|gbp|pounds?|sterling|rub|rubles?|roubles?|jpy|yen|hkd|krw|won|inr|pkr|rupees?|kes|ksh|shillings?|ngn|naira|chf|francs?|aud|cad|sgd|kzt|tenge|uzs|soms?|try|liras?|thb|baht|vnd|dong|brl|reais|zar|rand|egp|twd|ntd|mop|aed|dirhams?|cents?)\b|(?<!\p{L})(?:долл?ар\p{L}{0,3}|бакс\p{L}{0,3}|евро|фунт\p{L}{0,3}|руб(?:л\p{L}{1,3})?|иен\p{L}{0,2}|тенге|сум(?:ов)?|сом(?:ов)?|гривен|гривн\p{L}|лир|франк\p{L}{0,2}|рупи[йяи]|вон|тугрик\p{L}{0,2})(?!\p{L})|美元|美金|美刀|欧元|英镑|卢布|日元|日圆|円|港币|港元|韩元|卢比|泰铢|台币|新台币|澳元|加元|坚戈|澳门元|新元/u;

/** Words that multiply an amount of money, and by how much. */
export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  к: 1e3,
  т: 1e3,
  тр: 1e3,
  ths: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  grand: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  тысячи: 1e3,
  тысяча: 1e3,
  тысячу: 1e3,
  тыщ: 1e3,
  千: 1e3,
  w: 1e4,
  wan: 1e4,
  万: 1e4,
  ваней: 1e4,
  lakh: 1e5,
  lakhs: 1e5,
  十万: 1e5,
  百万: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  千万: 1e7,
  亿: 1e8,
  billion: 1e9,
  bn: 1e9,
  млрд: 1e9,
};
