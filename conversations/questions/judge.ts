import type { Ask } from './asks.ts';
import { isClauseAlone } from './clause-phrases.ts';
import { withoutCourtesy } from './courtesy.ts';
import type { Finder, Hit } from './finder.ts';
import { asksInGeneral } from './general.ts';
import type { Matter } from './matters.ts';
import { isOfCall, type Shelf } from './shelf.ts';
import { type Status, statusOf } from './subject.ts';

/** What one question is about, and where it stands in the message. */
export interface Found {
  readonly status: Status;
  /** The subjects it is about: one, two where they are as likely, none where nothing is known of it. */
  readonly about: readonly string[];
  /** The clauses that answer it, or that tell of the absence. */
  readonly clauses: readonly string[];
  /** The rule whose finding is the person's own answer. */
  readonly rule?: string;
  /** The evidence, as the sum of the weights of its features. */
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** Where the second subject is this near to the first, both are told. */
const NEAR = 0.82;

/** Evidence of a matter of the call, though not of which. */
const HINT = 2.5;

/** What each word that no phrase uses adds to the evidence that is needed, up to what is sure. */
const STRANGER = 2;

/** How much of the best evidence is enough for what outranks it. */
const OUTRANKS = 0.75;

const LONGEST_ASK = 400;
const LONGEST_TALK = 60;

/** The hits, first what wins over the matters that it names, if there is this much of it beside the best. */
function ranked(hits: Hit[], { bounds }: Finder, { subjects }: Shelf): Hit[] {
  const best = topOf(hits).score;
  const trick = hits.find(
    ({ subject, score }) =>
      subjects[subject]?.outranks && score >= bounds.sure && score >= best * OUTRANKS,
  );
  return trick ? [trick] : hits;
}

/** What a question is about where its words are of other things alone. */
const ELSEWHERE = 'everyday';

/** The hits, first what only borrows the words of the matter of the call that is the best, if there is enough of it. */
function notBorrowed(hits: Hit[], { bounds }: Finder, shelf: Shelf, of: Matter | undefined): Hit[] {
  const { subjects } = shelf;
  const best = topOf(hits);
  if (of === 'own' || !isOfCall(subjects, best.subject)) return hits;
  if (of === 'other' && cites(shelf, best.subject)) {
    return [{ subject: ELSEWHERE, score: bounds.certain + bounds.sure }];
  }
  const other = hits.find(({ subject, score }) => {
    const { borrows } = subjects[subject] ?? {};
    return borrows !== undefined && score >= bounds.least && score >= best.score * borrows;
  });
  return other ? [other] : hits;
}

/** A finder of nothing but what is a matter of the call, or tricks it. */
function ofCallAlone(find: Finder, { subjects }: Shelf): Finder {
  const isMeant = ({ subject }: Hit) =>
    isOfCall(subjects, subject) || subjects[subject]?.outranks === true;
  return { ...find, hits: (text) => find.hits(text).filter(isMeant) };
}

function topOf(hits: readonly Hit[]): Hit {
  return hits[0] ?? { subject: '', score: 0 };
}

/** The rules that are talked about, each with how much the evidence for its subjects counts more. */
export type Favoured = ReadonlyMap<string, number>;

/** The hits as they are where something is talked about. */
function favoured(hits: readonly Hit[], { subjects }: Shelf, rules: Favoured): Hit[] {
  if (rules.size === 0) return [...hits];
  return hits
    .map(({ subject, score }) => {
      const rule = subjects[subject]?.rule;
      return { subject, score: score * ((rule !== undefined && rules.get(rule)) || 1) };
    })
    .sort((a, b) => b.score - a.score);
}

/** What an ask is about: by its own words where they are enough, else with what was said before it. */
function hitsOf({ text, premise }: Ask, find: Finder, shelf: Shelf, rules: Favoured): Hit[] {
  const { subjects } = shelf;
  const { least, sure } = find.bounds;
  const alone = favoured(find.hits(text.slice(0, LONGEST_ASK)), shelf, rules);
  if (premise === '') return alone;
  const top = topOf(alone);
  const before = find.hits(premise.slice(0, LONGEST_ASK));
  const told = topOf(before);
  const isGeneral = subjects[top.subject]?.isGeneral && told.score >= sure;
  const isSaid = told.score >= least && asksInGeneral(text);
  if ((isGeneral || isSaid) && isOfCall(subjects, told.subject)) return before;
  if (top.score >= sure) return alone;
  const both = find.hits(`${premise}, ${text}`.slice(0, LONGEST_ASK));
  return topOf(both).score >= least ? both : alone;
}

function unknown(hits: readonly Hit[], { subjects }: Shelf): Status {
  const hint = hits.find(({ subject }) => isOfCall(subjects, subject));
  return (hint?.score ?? 0) >= HINT ? 'not-in-text' : 'out-of-scope';
}

/** Says what some evidence comes to. */
function foundOf(hits: readonly Hit[], { start, end }: Ask, shelf: Shelf, least: number): Found {
  const first = topOf(hits);
  const place = { start, end, score: first.score };
  if (first.score < least) {
    return { status: unknown(hits, shelf), about: [], clauses: [], ...place };
  }
  const { subjects } = shelf;
  const rule = subjects[first.subject]?.rule;
  const status = statusOf(subjects[first.subject]);
  const about = hits
    .slice(0, 2)
    .filter(
      ({ subject, score }) => score >= first.score * NEAR && statusOf(subjects[subject]) === status,
    )
    .map(({ subject }) => subject)
    .slice(0, status === 'cited' ? 2 : 1);
  const clauses = [...new Set(about.flatMap((one) => subjects[one]?.clauses ?? []))];
  return { status, about, clauses, ...(rule !== undefined && { rule }), ...place };
}

/** Two matters joined by "and" are two questions where each half is sure and about something else. */
function halvesOf(ask: Ask, find: Finder, shelf: Shelf): Found[] | undefined {
  const [, left = '', right = ''] = JOINED.exec(ask.text) ?? [];
  const halves = [left, right].map((text) => find.hits(text.slice(0, LONGEST_ASK)));
  const tops = halves.map(topOf);
  const [one, two] = tops;
  if (!tops.every(({ score, subject }) => score >= HALF && isOfCall(shelf.subjects, subject)))
    return undefined;
  return one?.subject === two?.subject
    ? undefined
    : halves.map((hits) => foundOf(hits, ask, shelf, find.bounds.least));
}

/** The evidence that is needed: more where a text says much that its subject does not account for. */
function neededFor(ask: Ask, top: Hit, find: Finder, shelf: Shelf): number {
  const { least, sure, share, certain } = find.bounds;
  const text = ask.text.slice(0, LONGEST_ASK);
  const needed = Math.min(least + STRANGER * find.strangers(text), sure);
  if (top.score >= certain || !cites(shelf, top.subject)) return needed;
  return find.share(top.subject, text) < share ? certain : needed;
}

function cites({ subjects }: Shelf, id: string): boolean {
  return (subjects[id]?.clauses ?? []).length > 0;
}

/** How much of what a question says has to stand in a clause that nothing else leads to. */
const STANDS = 0.5;

/** The clause in which the words of a question stand, where no phrasing of the call leads to it. */
function byItsWords(ask: Ask, find: Finder, shelf: Shelf): Found | undefined {
  const text = ask.text.slice(0, LONGEST_ASK);
  const [best] = Object.keys(shelf.subjects)
    .filter(isClauseAlone)
    .map((subject) => ({ subject, share: find.share(subject, text) }))
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < STANDS) return undefined;
  const { clauses = [] } = shelf.subjects[best.subject] ?? {};
  const { start, end } = ask;
  return { status: 'cited', about: [best.subject], clauses, score: find.bounds.least, start, end };
}

const UNANSWERED: readonly Status[] = ['not-in-text', 'out-of-scope'];

/** An ask without courtesy, where anything else is said. */
function plainly(ask: Ask): Ask {
  const text = withoutCourtesy(ask.text) || ask.text;
  return { ...ask, text, premise: withoutCourtesy(ask.premise) };
}

/** Judges a question. */
export function judge(
  asked: Ask,
  every: Finder,
  shelf: Shelf,
  rules: Favoured = new Map(),
): Found[] {
  const ask = plainly(asked);
  const of = every.matter(`${ask.premise}, ${ask.text}`.slice(0, LONGEST_ASK));
  const find = of === 'own' ? ofCallAlone(every, shelf) : every;
  const hits = notBorrowed(ranked(hitsOf(ask, find, shelf, rules), find, shelf), find, shelf, of);
  const whole = foundOf(hits, ask, shelf, neededFor(ask, topOf(hits), find, shelf));
  const words = UNANSWERED.includes(whole.status) ? byItsWords(ask, find, shelf) : undefined;
  if (words) return [words];
  if (!isOfCall(shelf.subjects, whole.about[0] ?? '')) return [whole];
  return halvesOf(ask, find, shelf) ?? [whole];
}

const HALF = 9;
const JOINED = /^(.{4,}?)(?:\s(?:and|&|plus|as well as|и|а также)\s|和|以及|与|还有)(.{2,})$/u;

/** Judges what is no question by its form: small talk, or an attempt to talk the bot into something. */
export function judgeSaying(ask: Ask, find: Finder, shelf: Shelf): Found[] {
  const { least, sure } = find.bounds;
  const hits = ranked(find.hits(ask.text.slice(0, LONGEST_ASK)), find, shelf);
  const top = topOf(hits);
  const talk = hits.find(
    ({ subject }) =>
      statusOf(shelf.subjects[subject]) === 'small-talk' &&
      ask.text.length <= LONGEST_TALK &&
      find.covers(subject, ask.text),
  );
  if (talk) return [foundOf([{ ...talk, score: Math.max(talk.score, least) }], ask, shelf, least)];
  const status = statusOf(shelf.subjects[top.subject]);
  const isTalk = status === 'small-talk' && top.score >= least && ask.text.length <= LONGEST_TALK;
  const isPersuasion =
    status === 'out-of-scope' &&
    shelf.subjects[top.subject]?.borrows === undefined &&
    top.score >= sure;
  return isTalk || isPersuasion ? [foundOf(hits, ask, shelf, least)] : [];
}

/** Judges a message that is no answer either, as one question; nothing where there is no evidence of what it is about, or, where it `asks`, that it is of the call. */
export function judgeWhole(
  ask: Ask,
  find: Finder,
  shelf: Shelf,
  rules: Favoured,
  asks: boolean,
): Found[] {
  return judge(ask, find, shelf, rules).filter(
    ({ about, status }) => about.length > 0 || (asks && status === 'not-in-text'),
  );
}
