import type { Clause } from '../../../rules/language/call.ts';

/** The made-up notice of a made-up town: "Quaymouth, Notice 14: before you open a stall". */
export const clauses = {
  'S-01': { quote: 'This notice is for everybody who wants to sell to the public in Quaymouth.' },
  'S-02': { quote: 'Whoever sells on the internet only needs nothing from the Market Office.' },
  'S-03': {
    quote:
      'A stall on private land needs the word of the owner. The Market Office is told seven days before the first day.',
  },
  'S-04': { quote: 'A stall on the Market Square stands on a numbered pitch.' },
  'S-05': {
    quote: 'A stall in the street needs a street permit and leaves two metres for people on foot.',
  },
  'S-06': { quote: 'A stall on the quay needs the consent of the Harbour Master.' },
  'S-07': {
    quote: 'Whoever cooks registers as a kitchen at least four weeks before the first day.',
  },
  'S-08': { quote: 'Cold food is entered in the food book of the town.' },
  'S-09': { quote: 'Whoever pours alcohol needs a licence for drinks.' },
  'S-10': { quote: 'Gas bottles are tested every year, and an extinguisher stands beside them.' },
  'S-11': {
    quote: 'Music after dusk on the street or the quay needs the written word of the neighbours.',
  },
  'S-12': {
    quote:
      'Who trades on more than twelve days a year, fairs included, takes a season ticket; until the end of 2025 it was ten days.',
  },
  'S-13': { quote: 'A stall of three people or more is entered in the roll of employers.' },
  'S-14': { quote: 'Living plants are looked at by the Garden Warden.' },
  'S-15': { quote: 'Second-hand goods are written in a book with the name of who sold them.' },
  'S-16': { quote: 'Knives are kept under glass.' },
  'S-17': { quote: 'The Market Square is open to stalls from 1 April to 31 October.' },
  'S-18': { quote: 'Of preserves made at home, the Market Office finds whether they are food.' },
  'S-19': { quote: 'Who takes more than 20,000 euros a year keeps a cash book.' },
  'S-20': {},
} as const satisfies Readonly<Record<string, Clause>>;
