import type { Language } from '../answer.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans', ru: 'ru' };

/**
 * Names where Intl names two countries alike, adds what nobody asked, or takes a side: Hong Kong, Macao
 * and Taiwan are named as the place that issues the document (docs/decisions/0006).
 */
const OWN: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    HK: 'Hong Kong',
    MO: 'Macao',
    TW: 'Taiwan',
    PS: 'Palestine',
    XK: 'Kosovo',
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    MM: 'Myanmar',
    TR: 'Türkiye',
    BA: 'Bosnia and Herzegovina',
  },
  zh: {
    HK: '香港',
    MO: '澳门',
    TW: '台湾',
    PS: '巴勒斯坦',
    XK: '科索沃',
    CD: '刚果民主共和国',
    CG: '刚果共和国',
    BA: '波斯尼亚和黑塞哥维那',
  },
  ru: {
    HK: 'Гонконг',
    MO: 'Макао',
    TW: 'Тайвань',
    PS: 'Палестина',
    XK: 'Косово',
    CD: 'Демократическая Республика Конго',
    CG: 'Республика Конго',
    MM: 'Мьянма',
    KP: 'КНДР',
    KR: 'Республика Корея',
  },
};

const NAMES = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language): Intl.DisplayNames {
  const known = NAMES.get(language);
  if (known) return known;
  const made = new Intl.DisplayNames(LOCALE[language], { type: 'region', fallback: 'code' });
  NAMES.set(language, made);
  return made;
}

/** The full name of a country by its alpha-2 code; a code that is none stays as it is. */
export function countryWords(code: string, language: Language): string {
  const own = OWN[language][code];
  if (own !== undefined) return own;
  return /^[A-Z]{2}$/u.test(code) ? String(namesIn(language).of(code)) : code;
}
