/** "She is from Peru, has a PhD and would come in May": what goes on about the same subject asks nothing. */
const DOES =
  /^\s*(?:(?:and|but|also|plus) )*(?:(?:do|does|did)(?: (?:not|only|also|just|both|some|mostly|mainly))+ (?:research|science|teach|teaching|work|need|have)|(?:do|does) (?:research|science|teaching)(?: only| too| as well| there)?\s*$|(?:can|will|would|could)(?: (?:not|only|also|just|even|like to|love to|happily|gladly))* (?:come|stay|spend|start|begin|arrive|work|teach|be|join|obey|follow|respect|comply|promise|visit|do|hold|help|assist|sign|pay|lead|invite|host|like|propose|nominate))(?!\p{L})/u;
const IS_OR_HAS =
  /^\s*(?:(?:and|but|also|plus) )*(?:is|are|has|have)(?! (?:not )?(?:an? (?:\p{L}+ ){1,3}(?:also |still )?(?:acceptable|allowed|possible|needed|required|enough|ok|okay|necessary|accepted|eligible|fine|obligatory|mandatory)|one (?:enough|ok|allowed)|i|we|you|he|she|it|they|this|that|these|those|there|the|my|our|your|his|her|their|any|anyone|someone)(?![\p{L}']))(?!\p{L})/u;
const RELATIVE =
  /^\s*(?:and )?(?:who|which|whose)(?:'s)?\s(?:(?:is|has|holds|was|works|lives|comes|did|also|currently|now|would|will|never|got|does|applies|leads|teaches)(?!\p{L}))/u;
/** A length, a date, a yes: nobody of whom "who" could tell more. */
const NOBODY = /(?:\d{4}|months?|years?|half a year|full[- ]time|yes|no|none|block|go|\d)\s*$/u;
const SUBJECT =
  /(?<!\p{L})(?:he|she|they|it|he's|she's|candidate|scientist|researcher|guest|invitee|partner|leader|professor|unit|institute|university|company|duties|position|post|job|contract|project)(?!\p{L})/u;

/** Whether a part only goes on about the subject of the parts before it. */
export function goesOn(parts: readonly string[], at: number): boolean {
  const part = parts[at] as string;
  const before = parts.slice(0, at).join(' ');
  return (
    at > 0 &&
    (DOES.test(part) ||
      (RELATIVE.test(part) && /\p{L}/u.test(before) && !NOBODY.test(before)) ||
      (IS_OR_HAS.test(part) && SUBJECT.test(before)))
  );
}
