const BY_ENDING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ия$/u, ['ия', 'ии', 'ию', 'ией', 'иею']],
  [/(?<=[гкхжшщч])а$/u, ['а', 'и', 'е', 'у', 'ой', 'ей']],
  [/а$/u, ['а', 'ы', 'е', 'у', 'ой']],
  [/я$/u, ['я', 'и', 'е', 'ю', 'ей']],
  [/(?<=[аеиоуыэюя])ец$/u, ['ец', 'йца', 'йцу', 'йцем', 'йце', 'йцы', 'йцев', 'йцам', 'йцами']],
  [/лец$/u, ['лец', 'льца', 'льцу', 'льцем', 'льце', 'льцы', 'льцев', 'льцам', 'льцами']],
  [/ец$/u, ['ец', 'ца', 'цу', 'цем', 'це', 'цы', 'цев', 'цам', 'цами']],
  [/рок$/u, ['рок', 'рка', 'рку', 'рком', 'рке', 'рки', 'ркам', 'рками']],
  [/(?<=[гт]а)рин$/u, ['рин', 'рина', 'рину', 'рином', 'ры', 'р', 'рам', 'рами']],
  [/анин$/u, ['анин', 'анина', 'анину', 'анином', 'анине', 'ане', 'ан', 'анам', 'анами']],
  [/янин$/u, ['янин', 'янина', 'янину', 'янином', 'янине', 'яне', 'ян', 'янам', 'янами']],
  [/арусь$/u, ['арусь', 'аруси', 'арусью']],
  [/ь$/u, ['ь', 'я', 'ю', 'ем', 'е']],
  [/й$/u, ['й', 'я', 'ю', 'ем', 'е']],
  [/(?<=^шта)ты$/u, ['ты', 'тов', 'там', 'тами', 'тах']],
  [/ы$/u, ['ы', '', 'ов', 'ам', 'ами', 'ах']],
  [/и$/u, ['и', '', 'ам', 'ами', 'ах']],
  [/(?<=[^аеиоуыэюя])ет$/u, ['ет', 'та', 'ту', 'том', 'те']],
  [/(?<=[^аеиоуыэюя])$/u, ['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'ов', 'ам', 'ами', 'ах']],
];

const ADJECTIVE = /(?:ск|цк|н|в)(?:ий|ый|ой|ая|ое|ые)$/u;
const SOFT = ['ий', 'ая', 'ое', 'ие', 'ого', 'ому', 'им', 'ом', 'ой', 'ую', 'их', 'ими'];
const HARD = ['ый', 'ая', 'ое', 'ые', 'ого', 'ому', 'ым', 'ом', 'ой', 'ую', 'ых', 'ыми'];
const INDECLINABLE = /(?:[оеуэ]|али|ити|или|ути|рунди|аити|ибути|ачи)$/u;

function adjective(word: string): string[] {
  const stem = word.slice(0, -2);
  return (/[кгх]$/u.test(stem) ? SOFT : HARD).map((ending) => stem + ending);
}

function noun(word: string): string[] {
  if (word.length < 3 || INDECLINABLE.test(word)) return [word];
  const rules = BY_ENDING.filter(([ending]) => ending.test(word)).slice(0, 1);
  return [word, ...rules.flatMap(([old, endings]) => endings.map((one) => word.replace(old, one)))];
}

/** The case forms of a Russian name: Кения, Кении, Кению; кениец, кенийца; Южная Корея, Южной Кореи. */
export function declined(name: string): string[] {
  const [, first = '', last = ''] = /^(\S+) (\S+)$/u.exec(name) ?? [];
  if (ADJECTIVE.test(first)) {
    return adjective(first).flatMap((one) => noun(last).map((other) => `${one} ${other}`));
  }
  if (name.includes(' ')) return [name];
  if (ADJECTIVE.test(name)) return adjective(name);
  const tail = name.slice(name.lastIndexOf('-') + 1);
  const head = name.slice(0, name.length - tail.length);
  return noun(tail).map((form) => head + form);
}
