/** What another side than the writer's does to them is said of the writer: "another lab invited me". */
const TO_US =
  '(?![^,;.]*(?<!\\p{L})(?:(?:to |with |for )?(?:me|us|him|her)|меня|нас|его|ее|мне|нам|invit\\p{L}+|offer\\p{L}*|пригла[шс]\\p{L}+|зов[уе]т|позвал\\p{L}*|предл[ао]\\p{L}+)(?!\\p{L})|[^,;.]{0,12}(?:邀请(?!了?[一个位两])|请了?[我他她]|叫[我他她]|找[我他她]|联系|让我|没有?(?:兼职|邀请|工作|职务|任职)))';

const ENGLISH_GROUP =
  '(?:groups?|labs?|laborator(?:y|ies)|teams?|departments?|facult(?:y|ies)|people|guys|applicants?|candidates?|postdocs?|neighbou?rs?|institutes?|universit(?:y|ies)|schools?|compan(?:y|ies))';
const ENGLISH = `(?<!\\p{L})(?:(?:the |an? |our |my |some )?(?:other|another|neighbou?ring|next[- ]door|sister|parallel) (?:research )?${ENGLISH_GROUP}|${ENGLISH_GROUP} (?:next door|next to us|down the (?:hall|corridor)|across the (?:hall|corridor|street)|upstairs|downstairs|(?:on|from) (?:the )?(?:other|next|another|same|first|second|third) floor)|(?:our|my|the) (?:\\p{L}+ )?neighbou?rs?|(?:lab|office|desk|bench|room|dorm|class|house|flat|team|group)[- ]?mates?)(?!\\p{L})`;
const ENGLISH_BEFORE =
  "(?<!\\p{L})(?:the |our |your |my )?(?:last|previous|former|earlier|last year's|(?:last|previously) invited) (?:\\p{L}+ )?(?:professor|candidate|applicant|guest|visitor|scholar|scientist|researcher|fellow|postdoc|colleague)s?(?= (?!and )\\p{L})";
const ENGLISH_OF =
  "(?<!\\p{L})(?:(?:colleagues?|friends?|neighbou?rs?|labmates?|classmates?|somebody|someone|somebody else|other (?:people|group|team|lab))(?:'s?|s') (?:\\p{L}+ )?|their (?:own )?|(?:another|a different|the other) (?:\\p{L}+ )?(?:group|lab|team|department)'s )(?:application|project|proposal|grant|candidate|guest|case|contract|partner|lab|group|team)(?!\\p{L})|(?<!\\p{L})(?:application|project|proposal|candidate|case|grant)s? of (?:(?:my|our|a|an|another|some|the|other|neighbou?ring) )*(?:colleagues?|friends?|neighbou?rs?|other (?:group|team|lab)|group next door)(?!\\p{L})";
const RUSSIAN_GROUP =
  '(?:групп|лаборатори|лаб|отдел|сектор|кафедр|команд|факультет|корпус|кабинет|институт|университет|вуз|компани|организаци)\\p{L}*';
const RUSSIAN = `(?:^|(?<=^(?:\\p{L}{1,6} ){1,2}))(?:(?:у|в|из|для|от) )?(?:наш\\p{L}{1,3} )?(?:(?:соседн\\p{L}+|друг(?:ая|ой|ие|их)|параллельн\\p{L}+|чуж\\p{L}+|смежн\\p{L}+) (?:\\p{L}+ )?${RUSSIAN_GROUP}|сосед(?:и|ей|ям|ями|ях|няя|у|а|ка|ки)?|(?:друзья|друзей|знаком(?:ый|ая|ые|ых|ого|ой)|приятел\\p{L}+|одногруппни\\p{L}+|однокурсни\\p{L}+|(?<=у (?:наш\\p{L}{1,3} )?)коллег(?:и)?))(?!\\p{L})(?!\\s*$)`;
const RUSSIAN_OF =
  '(?<!\\p{L})(?:заявк|проект|договор|кандидат|грант|документ|случа|групп|лаборатори)\\p{L}* (?:(?:наш|мо|одн|друг|соседн)\\p{L}{1,3} )*(?:коллег\\p{L}?|сосед\\p{L}{0,2}|друга|друзей|подруги|знаком\\p{L}{2,3}|приятел\\p{L}+|групп\\p{L}|лаборатори\\p{L}|отдела|кафедры)(?!\\p{L})';
const HAN_GROUP =
  '(?:课题组|实验室|小组|组|团队|学院|院系|院(?![士长])|系|研究所|所|部门|课题|办公室|老师|单位|公司|候选人|专家)';
const HAN = `(?:隔壁|旁边|邻居|(?<!还有|也有)(?:另外?一?个?|别的|其他|兄弟)|楼[上下]|对门|对面)的?${HAN_GROUP}|隔壁的?(?=[要也在是跟和有搞做请])|^另外?一[家所位](?=[拿有是做获在跟和])|(?:去年|前年|上次|上一次|上届|往年)(?:那|的)(?:[位个名次]|${HAN_GROUP}|项目|岗位|负责人)|邻居|(?:上[回次]|去年|前年|以前|之前)(?:来|请|邀请|接待)(?:过|了|的)(?=\\p{Script=Han}{0,8}(?:学者|专家|教授|博士|客人|老师|人))|上一?[位个任](?:客人|专家|候选人|学者|教授|外教|博士|申请人|来宾|访客)`;
const HAN_OF =
  '(?:同事|朋友|同学|室友|邻居|别人|人家|其他人|隔壁|师兄|师姐|师弟|师妹)(?:们|家|那边|那里|组)?的?(?:项目|申请|课题|合同|材料|候选人|岗位|专家|学者|情况|国籍|合作|伙伴)';

const OTHER_GROUPS = [
  `${ENGLISH}${TO_US}`,
  ENGLISH_BEFORE,
  ENGLISH_OF,
  `${RUSSIAN}${TO_US}`,
  RUSSIAN_OF,
  `(?:${HAN})${TO_US}`,
  HAN_OF,
].map((one) => new RegExp(one, 'u'));

/** Whether a part of a folded message tells of another group, of neighbours, or of another one's application. */
export function isOfOtherGroup(part: string): boolean {
  return OTHER_GROUPS.some((one) => one.test(part));
}
