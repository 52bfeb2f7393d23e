import type { Source } from './source.ts';

const registryHost =
  /\b(registry\.(npmjs|yarnpkg|npmmirror)|deb\.debian|proxy\.golang|pypi)\.org\b/;
const machinePath = /(?<![\w.~-])\/(work|root|tmp)\//;

const unfinished = /\b(TODO|FIXME|XXX|HACK)\b/;
const reasoned = /\bTODO\b.*\b(until|because)\b\s+\S+/;

const suppression = /(@ts-expect-error|@ts-ignore|@ts-nocheck|[vc]8 ignore(?! stop)( \w+)?)(.*)/;
const someWords = /\w+\W+\w+/;

/** Lines that name a package registry's host or a path of one machine. */
export function placeBreaches(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    const isBound = registryHost.test(line) || machinePath.test(line);
    return isBound ? [`${path}:${at + 1} names a registry or a machine's path`] : [];
  });
}

/** Comments that leave work undone and do not say until when or because of what. */
export function unfinishedBreaches({ path, comments }: Source): string[] {
  return comments.flatMap(({ line, text }) => {
    const isBare = unfinished.test(text) && !reasoned.test(text);
    return isBare ? [`${path}:${line} leaves work undone without "until" or "because"`] : [];
  });
}

/** Comments that silence the compiler or the coverage without a reason on their line (biome minds its own). */
export function suppressionBreaches({ path, comments }: Source): string[] {
  return comments.flatMap(({ line, text }) => {
    const found = suppression.exec(text);
    if (!found || someWords.test(found[3] ?? '')) return [];
    return [`${path}:${line} silences a check without a reason`];
  });
}
