const onTheList = { member: { oneOf: { parameter: 'beltAndRoad' } } } as const;
const onTheOldList = { member: { oneOf: { parameter: 'oldRoad' } } } as const;
const otherDocument = { member: { oneOf: { parameter: 'otherDocuments' } } } as const;
const whereEmployed = { memberSameAs: 'employerCountry' } as const;

/** Some passport is of a Belt and Road country. */
export const someOnTheList = { forSome: 'passports', satisfies: onTheList } as const;

/** Some passport is of no Belt and Road country. */
export const someNotOnTheList = { forSome: 'passports', satisfies: { not: onTheList } } as const;

const someOnTheOldList = { forSome: 'passports', satisfies: onTheOldList } as const;
const someOtherDocument = { forSome: 'passports', satisfies: otherDocument } as const;

/** Whether the holder of a document of Hong Kong, Macao or Taiwan counts as foreign. */
const otherDocumentsCount = { officeDecides: 'GP-04/other-documents' } as const;
const otherDocumentsSettled = {
  any: [otherDocumentsCount, { not: otherDocumentsCount }],
} as const;

/**
 * What is required of everybody. With a document of Hong Kong, Macao or Taiwan it is the office's, never
 * a plain no, until the office has said how such a holder is counted; from then on it stands on its own.
 */
function onceCounted<const Required>(required: Required) {
  return {
    any: [
      { all: [required, { any: [{ not: someOtherDocument }, otherDocumentsSettled] }] },
      { all: [someOtherDocument, { not: otherDocumentsSettled }] },
    ],
  } as const;
}

/** A Belt and Road passport; or one of an older list or another document, which the office decides. */
export const beltAndRoadNational = onceCounted({
  any: [
    someOnTheList,
    { all: [someOnTheOldList, { officeDecides: 'GP-02/old-road' }] },
    { all: [someOtherDocument, { officeDecides: 'GP-02/other-documents' }] },
  ],
});

const noneThatMayCount = {
  not: { any: [someOnTheList, someOnTheOldList, someOtherDocument] },
} as const;

const employedAsOldRoadNational = {
  forSome: 'passports',
  satisfies: { all: [onTheOldList, whereEmployed] },
} as const;

const employedAsOtherHolder = {
  forSome: 'passports',
  satisfies: { all: [otherDocument, whereEmployed] },
} as const;

/**
 * Employed in the country of the very passport that is relied on: one passport must satisfy both.
 * With no other passport that may count, being employed where one is a citizen is met for itself.
 */
export const employedInCountryOfNationality = onceCounted({
  any: [
    { forSome: 'passports', satisfies: { all: [onTheList, whereEmployed] } },
    {
      all: [employedAsOldRoadNational, { not: { any: [someOnTheList, someOtherDocument] } }],
    },
    { all: [employedAsOldRoadNational, { officeDecides: 'GP-02/old-road' }] },
    { all: [employedAsOtherHolder, { not: { any: [someOnTheList, someOnTheOldList] } }] },
    { all: [employedAsOtherHolder, { officeDecides: 'GP-02/other-documents' }] },
    {
      all: [
        noneThatMayCount,
        { not: { fact: 'employerCountry', is: 'CN' } },
        { forSome: 'passports', satisfies: whereEmployed },
      ],
    },
  ],
});

/** Never Chinese, or still Chinese, which is another rule's; lost otherwise than by renouncing: the office. */
export const neverRenouncedChineseNationality = onceCounted({
  any: [
    { fact: 'passports', includes: 'CN' },
    { fact: 'formerChinese', is: 'never' },
    {
      all: [
        { fact: 'formerChinese', oneOf: ['lost', 'unclear'] },
        { officeDecides: 'GP-03/otherwise-lost' },
      ],
    },
  ],
});

/**
 * No Chinese passport, or a second one beside it, which the office decides; and no document of Hong
 * Kong, Macao or Taiwan, or the office counts its holder as foreign. Who holds a Chinese passport and
 * such a document, and no other, needs both: that a second nationality is accepted does not make such
 * a document one, and that its holder counts as foreign does not take the Chinese passport away.
 */
export const foreignNational = {
  all: [
    {
      any: [
        { not: { fact: 'passports', includes: 'CN' } },
        {
          all: [
            { not: { fact: 'passports', includesOnly: ['CN'] } },
            { officeDecides: 'GP-04/two-nationalities' },
          ],
        },
      ],
    },
    { any: [{ not: someOtherDocument }, otherDocumentsCount] },
  ],
} as const;
