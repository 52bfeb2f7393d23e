const onTheList = { member: { oneOf: { parameter: 'beltAndRoad' } } } as const;
const onTheOldList = { member: { oneOf: { parameter: 'oldRoad' } } } as const;
const whereEmployed = { memberSameAs: 'employerCountry' } as const;
const both = <A, B>(a: A, b: B) => ({ all: [a, b] }) as const;

/** Some passport is of a Belt and Road country. */
export const someOnTheList = { forSome: 'passports', satisfies: onTheList } as const;

/** A document of Hong Kong, Macao or Taiwan: never a plain no, always the office. */
const otherDocument = {
  all: [
    { fact: 'passports', includesAny: { parameter: 'otherDocuments' } },
    { officeDecides: 'GP-04/other-documents' },
  ],
} as const;

/** A Belt and Road passport, or one of an older list, which the office decides. */
export const beltAndRoadNational = {
  any: [
    someOnTheList,
    {
      all: [
        { fact: 'passports', includesAny: { parameter: 'oldRoad' } },
        { officeDecides: 'GP-02/old-road' },
      ],
    },
    otherDocument,
  ],
} as const;

const employedAsOldRoadNational = {
  forSome: 'passports',
  satisfies: both(onTheOldList, whereEmployed),
} as const;

const noneOnAnyList = {
  not: { any: [someOnTheList, { forSome: 'passports', satisfies: onTheOldList }] },
} as const;

/**
 * Employed in the country of the very passport that is relied on: one passport must satisfy both.
 * With no passport on any list, being employed where one is a citizen is still met for itself.
 */
export const employedInCountryOfNationality = {
  any: [
    { forSome: 'passports', satisfies: both(onTheList, whereEmployed) },
    { all: [employedAsOldRoadNational, { not: someOnTheList }] },
    { all: [employedAsOldRoadNational, { officeDecides: 'GP-02/old-road' }] },
    {
      all: [
        noneOnAnyList,
        { not: { fact: 'employerCountry', is: 'CN' } },
        { forSome: 'passports', satisfies: whereEmployed },
      ],
    },
    otherDocument,
  ],
} as const;

/** Never Chinese, or still Chinese, which is another rule's; lost otherwise than by renouncing: the office. */
export const neverRenouncedChineseNationality = {
  any: [
    { fact: 'passports', includes: 'CN' },
    { fact: 'formerChinese', is: 'never' },
    {
      all: [
        { fact: 'formerChinese', oneOf: ['lost', 'unclear'] },
        { officeDecides: 'GP-03/otherwise-lost' },
      ],
    },
    otherDocument,
  ],
} as const;

/** No Chinese passport; a second one beside it, or a document of Hong Kong, Macao or Taiwan: the office. */
export const foreignNational = {
  any: [
    { not: { fact: 'passports', includesAny: ['CN', 'HK', 'MO', 'TW'] } },
    {
      all: [
        { fact: 'passports', includes: 'CN' },
        { not: { fact: 'passports', includesOnly: ['CN'] } },
        { officeDecides: 'GP-04/two-nationalities' },
      ],
    },
    otherDocument,
  ],
} as const;
