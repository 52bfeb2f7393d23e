import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The messages of one language, as the text of one or more Fluent files, the later over the earlier. */
export type Sources = Readonly<Record<string, readonly string[]>>;

/** What stands for the variables of a message. */
export type Variables = Readonly<Record<string, FluentVariable>>;

/** Says a message in a language. */
export interface Words {
  readonly languages: readonly string[];
  /** A message, or its attribute after a dot. @throws Error where there is none. */
  say(language: string, id: string, variables?: Variables): string;
  has(language: string, id: string): boolean;
  /** The ids of all messages of a language, attributes after a dot. */
  ids(language: string): string[];
}

function bundleOf(language: string, sources: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of sources)
    bundle.addResource(new FluentResource(source), { allowOverrides: true });
  return bundle;
}

/** Prepares the words of some languages; each language is read when it is first spoken. */
export function createWords(sources: Sources): Words {
  const bundles = new Map<string, FluentBundle>();

  function bundle(language: string): FluentBundle {
    const known = bundles.get(language);
    if (known) return known;
    const made = bundleOf(language, sources[language] ?? []);
    bundles.set(language, made);
    return made;
  }

  function pattern(language: string, id: string) {
    const dot = id.indexOf('.');
    if (dot < 0) return bundle(language).getMessage(id)?.value;
    return bundle(language).getMessage(id.slice(0, dot))?.attributes[id.slice(dot + 1)];
  }

  return {
    languages: Object.keys(sources),
    has: (language, id) => Boolean(pattern(language, id)),
    say(language, id, variables = {}) {
      const found = pattern(language, id);
      if (!found) throw new Error(`no words for "${id}" in ${language}`);
      return bundle(language).formatPattern(found, variables);
    },
    ids: (language) =>
      [...bundle(language)._messages].flatMap(([id, message]) => [
        ...(message.value ? [id] : []),
        ...Object.keys(message.attributes).map((attribute) => `${id}.${attribute}`),
      ]),
  };
}

/** The language among those there are that a BCP 47 tag means, by its first part. */
export function languageFor(
  languages: readonly string[],
  tag: string | undefined,
): string | undefined {
  const wanted = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.toLowerCase().split('-')[0] === wanted);
}
