import { wordSet } from '../text/lexemes.ts';

/** Words that say yes by themselves. */
export const YES = wordSet(
  'yes y ye yea yeah yep yup yah ya yess yesss yeap yass yessir yupp aye sure surely definitely certainly absolutely indeed correct right true affirmative ok okay okey k agreed exactly totally undoubtedly naturally obviously confirmed confirm accept accepted promise si oui',
  'да д ага угу даа дап дада конечно разумеется безусловно естественно точно верно правильно обязательно однозначно именно подтверждаю обязуюсь обещаю согласен согласна согласны ок окей хорошо так есть имеется имею буду будем готов готова смогу могу соответствует конешно канешно ессно yes',
);

/** Words that say no by themselves. */
export const NO = wordSet(
  'no n nope nah naw noo nooo noway negative never false nay nop non neither',
  'нет не неа нету неет нит нее никогда ни отнюдь нельзя отсутствует никак net',
);

/** Whole phrases, folded, that say yes or no; read before single words. */
export const PHRASES: ReadonlyMap<string, boolean> = new Map([
  ...[
    'of course',
    'sure thing',
    'i promise',
    'i accept',
    'i commit',
    'i shall',
    'i do',
    'i am',
    'i have',
    'i did',
    'i will',
    'i can',
    'i was',
    'i agree',
    'i confirm',
    'we do',
    'we are',
    'we have',
    'we will',
    'they do',
    'they are',
    'they will',
    'they have',
    'he does',
    'he is',
    'he has',
    'he will',
    'she does',
    'she is',
    'she has',
    'she will',
    'it is',
    'it does',
    'it will',
    'it will be',
    'i will be',
    'we will be',
    'they will be',
    'he will be',
    'she will be',
    'im afraid so',
    'i am afraid so',
    'it has',
    'thats right',
    'that is right',
    'that is correct',
    'thats correct',
    'you bet',
    'for sure',
    'without doubt',
    'without a doubt',
    'no doubt',
    'there is',
    'there are',
    'а как же',
    'само собой',
    'все верно',
    'это так',
    'без сомнения',
    'без сомнений',
    'так точно',
    'ну да',
    'да есть',
    'а то',
    'без проблем',
    'без вопросов',
    'еще бы',
  ].map((phrase): [string, boolean] => [phrase, true]),
  ...[
    'of course not',
    'im afraid not',
    'i am afraid not',
    'unfortunately not',
    'sadly not',
    'no others',
    'certainly not',
    'definitely not',
    'absolutely not',
    'no way',
    'not at all',
    'not me',
    'never ever',
    'i do not',
    'i dont',
    'i am not',
    'im not',
    'i have not',
    'i havent',
    'i did not',
    'i didnt',
    'i will not',
    'i wont',
    'i cannot',
    'i cant',
    'i was not',
    'i wasnt',
    'we do not',
    'we dont',
    'we are not',
    'we have not',
    'we havent',
    'we will not',
    'we wont',
    'it is not',
    'it isnt',
    'its not',
    'it does not',
    'it doesnt',
    'they do not',
    'they dont',
    'they are not',
    'they arent',
    'they will not',
    'they wont',
    'he does not',
    'he doesnt',
    'he is not',
    'he isnt',
    'he has not',
    'he hasnt',
    'she does not',
    'she doesnt',
    'she is not',
    'she isnt',
    'she has not',
    'there is not',
    'there isnt',
    'i never did',
    'i never have',
    'we never did',
    'thats not the case',
    'that is not the case',
    'that is not so',
    'not true',
    'not correct',
    'that is wrong',
    'thats wrong',
    'no sir',
    'have not',
    'havent',
    'dont',
    'конечно нет',
    'конечно же нет',
    'нет конечно',
    'нет конечно же',
    'ни разу',
    'ни в коем случае',
    'ничего подобного',
    'ничего такого',
    'вовсе нет',
    'совсем нет',
    'никак нет',
    'не имею',
    'не буду',
    'не было',
    'не являюсь',
    'не согласен',
    'не согласна',
    'не могу',
    'не смогу',
    'не получал',
    'не получала',
    'не состою',
    'не так',
    'это не так',
    'еще чего',
    'разумеется нет',
    'естественно нет',
    'точно нет',
    'абсолютно нет',
    'определенно нет',
    'однозначно нет',
    'безусловно нет',
    'нет никогда',
    'никогда нет',
    'не верно',
    'неверно',
    'неправда',
    'это неправда',
    'не правда',
  ].map((phrase): [string, boolean] => [phrase, false]),
]);

/** Whole Chinese answers that say yes, once particles are gone. */
export const YES_HAN =
  /^(?:那(?:当然|必须|是|肯定|一定|是当然)|是+|(?:是的)+是?|对+|嗯|嗯嗯|有|会|能|可以|行|好|当然|当然是|当然有|当然会|当然可以|没错|正确|没问题|确实|确实是|确实有|确实如此|同意|愿意|我愿意|肯定|肯定是|肯定有|肯定会|肯定能|一定|一定会|符合|满足|属于|已有|已经有|有过|必须|必须是|必然|确认|是这样|是这样子|全职|做过|拿过|恩|恩恩|哎|妥|中|要|得|成|承诺|保证|遵守|会遵守|一定遵守|会做到|能做到|做得到|绝对|绝对是|绝对可以|完全可以|完全符合|健康|良好|答应)$/u;

/** Whole Chinese answers that say no, once particles are gone. */
export const NO_HAN =
  /^(?:不|不是|没|没有|没有过|从来没有|从未|从没|从没有|从没有过|从来没有过|从来没|否|不会|不能|不行|不可以|不对|当然不|当然不是|当然没有|当然不会|当然没|绝不|绝对不|绝对没有|绝对不是|绝对不会|(?:绝对|肯定|当然|确实|完全)?不行|绝对不可以|无|并不|并不是|并没有|并无|不属于|不符合|不满足|不同意|不愿意|肯定不|肯定不是|肯定没有|肯定不会|未|未曾|不曾|不要|没拿过|没有拿过|没做过|没有做过|没得过|没有得过|没有的|没这回事|不正确|确实没有|确实不是|确定没有|一个都没有|完全没有|完全不是|根本没有|根本不是|一直没有|没得|莫得|木有|不存在|没有这种情况)$/u;

/** Signs that say yes or no. */
export const SIGNS: readonly (readonly [RegExp, boolean])[] = [
  [/👍|✅|👌|🆗|✔|☑|🙆|💯|⭕/u, true],
  [/👎|❌|🚫|✖|🙅|⛔|❎|✗/u, false],
];

/** Signs that say "I do not know". */
export const SHRUG = /🤷|🤔|^\s*\?+\s*$|¯\\_\(ツ\)_\/¯/u;

/** Not now, perhaps later. */
export const NOT_YET =
  /\bnot (?:quite )?(?:yet|now|at the moment|for now|right now|currently|so far|finished|done)\b|\b(?:(?:have|has|is|am|are|did|do|does)(?: not|n'?t)|no,?|nothing) (?:\p{L}+ ){0,3}(?:yet|so far)\b|\b(?:pending|in progress|in process|soon|later|almost|nearly|working on it|waiting|awaiting|will be|going to|under way|underway|applied for)\b|(?<!\p{L})(?:еще (?:не|нет)|пока (?:что )?(?:не|нет|еще)|нет,? (?:пока|еще)|не сейчас|в процессе|скоро|позже|потом|почти|ожидаю|жду|пока что)(?!\p{L})|还没|还未|尚未|尚无|暂时?(?:没|不|无|未)|目前(?:还|没|不|无|暂)|现在(?:还|没|不)|没呢|快了|正在|即将|以后|将来|等一下|在办|办理中|申请中|进行中|未完成|差一点|马上/u;

/** It hangs on something that is not said. */
export const DEPENDS =
  /\b(?:depends?|depending|it varies|in part|partly|partially|sometimes|yes and no|yes or no|both|either|half|sort of|occasionally|it'?s complicated|complicated|to some extent|in a way|not always|not necessarily|if)\b|(?<!\p{L})(?:зависит|смотря|как (?:получится|посмотреть|когда|пойдет|сказать)|когда как|иногда|частично|отчасти|и да и нет|по-разному|по разному|не всегда|не совсем|не вполне|не обязательно|сложно|при условии|если|половина)(?!\p{L})|看情况|视情况|看(?:具体|实际)?情形|不一定|取决|要看|得看|看看|分情况|因人而异|有时|部分|一半|不完全|不全|如果|要是|两可|有条件/u;

/** Twice no, or yes and no together: what is meant is asked. */
export const DOUBLE =
  /\b(?:not (?:that )?(?:i |we )?(?:don'?t|do not|no|never|without|un\p{L}+)|(?:don'?t|do not|never|cannot|can'?t) (?:not|never|no|have no)|no,? not no|not untrue|not incorrect|not false|nothing but|never not|ain'?t no|haven'?t no|don'?t have no)\b|(?<!\p{L})(?:не то чтобы|нельзя сказать|не могу не|не не|нет не нет|не нет|не без|не так чтобы|не отрицаю|не исключено|не (?:имею|был|буду) не)(?!\p{L})|不是(?:不|没)|没有不|不会不|不能不|不得不|并非(?:不|没)|不无|非不|未必不|不可能不/u;

/** Not any longer: what was is not said to be nothing. */
export const NO_LONGER =
  /\b(?:no longer|any ?more|any longer|in the past|previously|once)\b|(?<!\p{L})(?:уже не(?:т)?|больше не(?:т)?|раньше|когда-то|однажды)(?!\p{L})|不再|已经没|已经不|以前|过去|曾/u;

/** Not as far as the person knows. */
export const AS_FAR =
  /\b(?:not (?:that i know|to my knowledge|as far as)|that i know of|that i(?:'m| am) aware)\b|насколько (?:я )?(?:знаю|помню|мне известно)|据我所知|就我所知/u;
