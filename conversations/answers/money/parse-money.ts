import type { MoneyShape, Parsed } from '../answer.ts';
import { withNumbersSpelt } from '../numbers/misspelt-numbers.ts';
import { BARE_NO, NOTHING } from '../numbers/nothing.ts';
import { MACHINE_NUMBER } from '../numbers/numbers-in.ts';
import { candidatesOf, confirm, doubted, refuse, value } from '../outcomes.ts';
import { type Folded, fold } from '../text/fold.ts';
import { wordSet } from '../text/lexemes.ts';
import { weigh } from '../weigh.ts';
import { type Amount, amountsIn, settleAmount } from './find-money.ts';
import { asYuan } from './own-currency.ts';

const QUIET = {
  words: wordSet(
    'in yuan rmb cny renminbi kuai money salary wage wages labor labour cost costs budget amount sum total altogether planned plan per scientist young foreign pay paid spend will he she they gets get his her them budgeted set aside full chinese exactly project goes go scientists expenses remuneration',
    'юаней юань юаня деньги денег сумма сумму зарплата зарплату оплата оплату труда труд бюджет бюджета бюджете всего выделено запланировано заложено заложили расходы ученого ученому планируем планируется на итого составит тратим размер размере китайских потратим',
  ),
  han: [
    '人民币',
    '元',
    '块',
    '钱',
    '劳务费',
    '劳务',
    '预算',
    '经费',
    '金额',
    '工资',
    '给',
    '支付',
    '用于',
    '计划',
    '安排',
    '总额',
    '青年',
    '科学家',
    '外籍',
    '列支',
    '费用',
    '费',
  ],
};

const NEGATIVE = /^\s*-\s*¥?\s*[0-9]|\s-¥?[0-9]|(?:^|\s)(?:минус |minus |负)\s*¥?\s*[0-9]/u;
/** Reads an amount of yuan, or of the currency asked for; other money is refused, two readings are asked. */
export function parseMoney(shape: MoneyShape, folded: Folded): Parsed {
  const { currency = 'CNY', ...bounds } = shape;
  if (currency === 'CNY') return parseYuan(shape, folded);
  const text = asYuan(folded.text, currency);
  return text === undefined ? refuse('other-currency') : parseYuan(bounds, fold(text));
}

/** What each of several gets is not the sum. */
const EACH = /\b(?:per|each|every)\b|(?<!\p{L})(?:по|каждому|каждый|каждая)(?!\p{L})|每/u;

/** "2025" alone is rather a year. */
function isYear({ named, readings: [amount] }: Amount): boolean {
  return !named && amount >= 2010 && amount <= 2040;
}

function parseSpelt(shape: MoneyShape, folded: Folded): Parsed {
  const { text } = folded;
  const zero = (shape.min ?? 0) <= 0;
  if (zero && NOTHING.test(text)) return value(0);
  if (zero && BARE_NO.test(text)) return confirm('hedged', [0]);
  if (NEGATIVE.test(` ${text}`)) return refuse('negative');
  const amounts = amountsIn(text);
  const limits = { min: shape.min ?? 0, max: shape.max, integer: true };
  if (text.includes('%') || MACHINE_NUMBER.test(text)) return refuse('not-an-amount');
  const parsed = amounts.map((amount) => settleAmount(amount, limits));
  const weighed = weigh(folded, amounts, parsed, QUIET, 'not-an-amount');
  return EACH.test(text) || amounts.some(isYear) ? doubted(weighed, 'partly-read') : weighed;
}

function parseYuan(shape: MoneyShape, folded: Folded): Parsed {
  const parsed = parseSpelt(shape, folded);
  const doubtful = parsed.kind === 'confirm' || parsed.kind === 'refuse';
  const text = doubtful ? withNumbersSpelt(folded.text) : undefined;
  const meant = text === undefined ? [] : candidatesOf(parseSpelt(shape, fold(text)));
  return meant.length > 0 ? confirm('misspelt', meant) : parsed;
}
