import type { Cues } from '../messages/cues.ts';

/** How people name what the exchange asks, and state its answers, in the middle of a message. */
export const exchangeCues: Cues = {
  self: ['scientist'],
  facts: {
    passports:
      "passport|passports|citizenship|citizenships|nationality|nationalities|citizen of|national of|i am ~|i'm ~|im ~|i am from ~|i'm from ~|im from ~|come from ~|comes from ~|she is ~|he is ~|she's ~|he's ~|they are ~|candidate is ~|scientist is ~|is from ~|~ citizen|~ national|~ passport|~ by nationality|~ citizenship|国籍|护照|公民|我是~|本人是~|她是~|他是~|来自~|是~|~人|~籍|~国籍|~护照|~公民|гражданств*|паспорт*|гражданин|гражданка|гражданином|гражданкой|я ~|я из ~|она из ~|он из ~|учёный из ~|ученый из ~|кандидат из ~|родом из ~|invite ~|inviting ~|invited ~|host ~|hosting ~|邀请~|邀请一位~|请一位~|пригласить ~|приглашаем ~|пригласим ~|исследователя из ~|учёного из ~|ученого из ~|исследователь из ~|сам я из ~|сама я из ~|гражданств* ~|паспорт* ~|приехал из ~|подданн*",
    formerChinese:
      'former chinese|ever chinese|was chinese|chinese before|chinese nationality|原中国籍|曾是中国|中国国籍|был* китай*|китайск* гражданств*',
    birthDate:
      'born|birth|birthday|birthdate|date of birth|dob|d.o.b|出生|生日|生于|年生|月生|日生|号生|~生|~年生|родил*|рожден*|~ рождения|~ года рождения|~ г. р|~ г.р',
    job: 'my job|my post|job|post|position|contract|employment|工作|работа|работу|работы|работой|employment status|job status|工作性质|编制|my contract|договор|должность',
    jobDuties: 'duties|my role|工作职责|职责|обязанност*',
    employerCountry:
      'employer|employed|work in|works in|teach at|teach in|teaching at|lecture at|преподаю в|преподает в|讲师|任教|work at|works at|working in|working at|work as|works as|job in|job at|position in|position at|post in|post at|employer country|country of my employer|country of work|lecturer at|professor at|researcher in|workplace|工作|就职|任职|上班|单位|雇主|在~的大学|~的大学|~大学|~工作|работаю|работает|работодател*|место работы|стран* работы|трудоустро*|работа в|работу в|должность в|ставк* в',
    doctorate:
      'phd|ph.d|doctorate|doctoral degree|doctoral|博士|博士学位|степень|степени|кандидатск*|докторск*|диссертаци*',
    researchMonths:
      'research experience|years of research|experience|doing research|in research|research work|~科研|~的科研|~的研究|科研经验|科研经历|研究经验|研究经历|从事科研|从事研究|做科研|做研究|经验|научн* стаж*|стаж*|опыт*|занимаюсь наукой|научной работы|исследовательск* работ*',
    otherResearchMonths:
      'part-time research|phd years|doctoral study|phd study|读博|兼职科研|读博期间|аспирантур*|докторантур*',
    stayMonths:
      "stay|staying|visit|come for|coming for|go for|be there for|spend|in shanghai|come to shanghai|i want ~|want ~|plan ~|i'd come for ~|6 months|12 months|six months|twelve months|half a year|for 6 months|for 12 months|待|停留|呆|住|来访|访问|来上海|在上海|想来|来~|想待|6个月|12个月|六个月|十二个月|半年|пребыван*|приехать|приеду|приедет|приехал бы на|приехать на|останусь|визит|поездк*|в шанхае|в шанхай|на ~|хочу ~|хотел* бы ~|6 месяцев|12 месяцев|шесть месяцев|двенадцать месяцев|полгода|срок пребывания|длительность",
    stayStart:
      'start|starting|starts|begin|beginning|begins|arrive|arriving|arrival|from ~|since ~|as of ~|come on|come in|coming in|coming on|in shanghai from|start date|开始|起|~开始|~起|~到|抵达|到达|入职|从~|自~|到岗|начало|начин*|начн*|начать|старт*|с ~|приеду|приезжаю|приезд|прибыти*|заезд',
    oneBlock: 'in one piece|in one go|one block|без перерыва|一次连续',
    field:
      "my field|field|i study|i work in|i research|researcher in|research in|research on|i am a|i'm a|我研究|从事|研究的是|изучаю|занимаюсь|discipline|research area|my area|i work in the field of|subject area|领域|学科|专业|研究方向|方向|област*|сфер*|специальност*|направлени*",
    fullTime: 'full time|full-time|全职|полный день|полная занятость|полной занятост*',
    otherInvitations: 'other invitation|another invitation|invitation|invitations|邀请|приглашени*',
    talentFunding:
      'talent programme|talent program|talent exchange|talent funding|人才计划|人才项目|人才交流|программ* обмена|талант*',
    degreeStudy: 'enrolled for a degree|degree student in shanghai|攻读学位|учиться на степень',
    health: 'health|healthy|健康|здоровь*|здоров*',
    position: 'post in shanghai|position in shanghai|岗位',
    labourBudget:
      'labour costs|labor costs|labour budget|salary for the scientist|劳务费|оплат* труда',
    chineseLabour: 'chinese participants|chinese labour|中方劳务|中方人员劳务|китайск* участник*',
    scientists: 'number of scientists',
  },
  options: {
    role: {
      scientist:
        "i am the scientist|i'm the scientist|i am a scientist|i'm a scientist|i am a foreign scientist|i am a researcher from|young scientist myself|我是科学家|我是外国科学家|我是青年科学家|我是外籍科研人员|я учёный|я ученый|я молодой ученый|я исследователь из",
      leader:
        "i am the project leader|i'm the project leader|i will lead the project|i lead the project|i am the pi|i'm the pi|我是项目负责人|我是负责人|я руководитель проекта|я руковожу проектом",
      office:
        'i work in the research office|from the research office|we are the research office|research administration|科研处|科研管理部门|科技处|научный отдел|из научного отдела',
    },
    formerChinese: {
      never:
        'never been chinese|never was chinese|never a chinese national|never had chinese|never held chinese|not a former chinese|从来不是中国人|从未有过中国国籍|没有过中国国籍|从没有中国国籍|不曾是中国公民|никогда не было китайского гражданства|никогда не было гражданства китая|никогда не был* гражданином китая|никогда не был* гражданкой китая|никогда не имел* китайского гражданства|китайского гражданства не было|гражданства китая не было',
      renounced:
        'renounced it|renounced my chinese|renounced chinese|gave up my chinese|gave up chinese|放弃了中国国籍|放弃中国国籍|退出中国国籍|后来放弃|后来退出|отказал* от китайского|отказал* от гражданства китая|отказал*',
      lost: 'lost my chinese|lost chinese|lost it when i became|lost it by|自动丧失|丧失中国国籍|因入籍丧失|утратил*',
    },
    job: {
      permanent:
        'permanent job|permanent post|permanent position|permanent contract|+permanent|tenured|tenure|a tenured position|full-time permanent|正式工作|长期正式工作|正式编制|+长期工作|有编制|在编|固定工作|终身教职|постоянная работа|постоянной работе|постоянную работу|постоянная ставка|постоянной ставке|постоянная должность|постоянной основе|+постоянная|в штате|штатный сотрудник|+штатная',
      'fixed-term':
        'fixed-term|fixed term|fixed-term contract|temporary contract|temporary job|term contract|固定期限|合同工|合同制|临时合同|срочный договор|срочному договору|срочный контракт|+срочный|временный контракт|временная работа|по контракту',
      'on-leave':
        'on leave|on sabbatical|sabbatical|maternity leave|+休假|离岗|产假|学术休假|+в отпуске|в декрете|творческий отпуск|академический отпуск',
      student:
        "phd student|doctoral student|graduate student|postgraduate student|i am a student|i'm a student|phd candidate|still studying|博士生|研究生|在读博士|博士在读|在读学生|还在读博|аспирант*|докторант|докторантка|+студент|+студентка|учусь в аспирантуре",
      freelance:
        'freelance|freelancer|self-employed|self employed|自由职业|自由职业者|+个体|фриланс|фрилансер|самозанят*|работаю на себя',
      none: "unemployed|no job|jobless|don't have a job|do not have a job|without a job|between jobs|not employed|not working|lost my job|没有工作|没工作|失业|无业|待业|без работы|нет работы|не работаю|безработн*|работы нет",
    },
    jobDuties: {
      research:
        'only research|research only|just research|purely research|do only research|pure research|i do research|i only do research|do research|researcher at|只做科研|只做研究|专职科研|专职研究|做科研|从事科研|做研究工作|только исследования|только исследованиями|только наукой|занимаюсь исследованиями|занимаюсь наукой',
      'teaching-and-research':
        'teaching and research|research and teaching|teach and do research|teach and research|i teach and|教学科研|教学和科研|教学兼科研|又教书又科研|教学与科研|преподаю и|преподавание и исследования|преподавание и наука|преподаю и занимаюсь наукой',
      other:
        'no research|not research|administrative work|administration only|行政工作|不做科研|без исследований|административн*',
    },
    doctorate: {
      held: '=phd|=doctorate|=doctor|=ph.d|=phd yes|=phd: yes|=phd - yes|have a phd|have phd|has a phd|have my phd|have a doctorate|have a doctoral degree|hold a phd|holds a phd|hold a doctorate|hold a doctoral degree|with a phd|with phd|with a doctorate|with a doctoral degree|got my phd|got a phd|obtained my phd|received my phd|earned my phd|finished my phd|completed my phd|phd holder|phd from|a phd and|did my phd|my phd is from|doctorate from|doctorate held|doctorate in|defended and got|i am a doctor of|=有博士|有博士学位|有博士文凭|获得博士|获博士|拿到博士|取得博士|已获博士|博士毕业|是博士|拥有博士|博士学位已|博士学历|=博士|=博士学位|есть степень|степень есть|есть phd|имею степень|имею phd|степень phd|степень присуждена|получил* степень|степень получен*|кандидат наук|доктор наук|защитил* и получил* степень|степень получил*|есть ученая степень|с ученой степенью|со степенью|=степень|=phd есть|=phd да|присуждена',
      defended:
        'only defended|defended but|defended last|defended my|just defended|have defended|submitted my thesis|thesis submitted|not conferred|not been conferred|not awarded yet|not yet awarded|waiting for the degree|刚答辩|已答辩|答辩了|答辩完|只是答辩|通过答辩|论文已提交|学位还没授予|学位未授予|还没授予|尚未授予|только защитил*|защитил* месяц назад|защитил* недавно|недавно защитил*|диссертация защищена|диплома еще нет|диплом еще не|степень еще не|еще не присужден*|не присвоен*',
      none: "=no phd|no phd|no doctorate|no doctoral degree|don't have a phd|do not have a phd|don't have phd|dont have a phd|dont have phd|don't have a doctorate|do not have a doctorate|don't have a doctoral|doesn't have a phd|has no phd|have no phd|without a phd|without phd|without a doctorate|not a phd|only a master|only have a master|just a master|master's only|没有博士|没博士|无博士|不是博士|只有硕士|还没读完博士|未获博士|нет степени|степени нет|степени пока нет|без степени|нет phd|phd нет|нет ученой степени|ученой степени нет|не имею степени|степени не имею|только магистр*|не защищал*",
    },
    oneBlock: {
      yes: 'in one go|in one piece|in one stay|one continuous|without a break|without breaks|without interruption|uninterrupted|continuous stay|continuously|all at once|一次住完|=连续的|=连续|一次性|连续待|连续停留|不间断|一次完成|一口气|без перерыва|без перерывов|одним заездом|непрерывно|за один раз|за один приезд|одним куском',
      no: 'several visits|two visits|in two visits|in two parts|split into|split it|in parts|in several|分两次|двумя частями|two parts|分几次|分多次|分段|分开|分批|в два приезда|в два захода|за два раза|по частям|несколькими приездами|с перерывом|в несколько',
    },
    field: {
      'natural-science':
        '+natural science|+natural sciences|+physics|+chemistry|+biology|+physicist|+chemist|+biologist|+mathematics|+geology|+astronomy|+自然科学|+物理|+化学|+生物学|+数学|+地质|+天文|+естественные науки|+естественных наук|+естественнонаучн*|+физика|+физик|+химия|+химик|+биология|+биолог|+математика|+математик|=natural science|=natural sciences|=physics|=chemistry|=biology|=physicist|=chemist|=biologist|=mathematics|=geology|=astronomy|=自然科学|=物理|=化学|=生物学|=数学|=地质|=天文|=естественные науки|=естественных наук|=физика|=физик|=химия|=химик|=биология|=биолог|=математика|=математик',
      engineering:
        '+engineering|+engineer|+工程技术|+工程学|+工科|+инженерные науки|+инженерия|+инженер|+инженерных наук|+технические науки|=engineering|=engineer|=工程技术|=工程学|=工科|=инженерные науки|=инженерия|=инженер|=инженерных наук|=технические науки',
      medicine:
        '+medicine|+medical science|+medical sciences|+clinical medicine|+医学|+临床医学|+медицина|+медицину|+медицине|+медицинские науки|=medicine|=medical science|=medical sciences|=clinical medicine|=医学|=临床医学|=медицина|=медицину|=медицине|=медицинские науки',
      agriculture:
        '+agriculture|+agronomy|+agricultural science|+agricultural sciences|+农学|+农业|+сельское хозяйство|+агрономия|+сельскохозяйственн*|=agriculture|=agronomy|=agricultural science|=agricultural sciences|=农学|=农业|=сельское хозяйство|=агрономия',
      'social-or-humanities':
        '+social science|+social sciences|+humanities|+sociology|+history|+economics|+人文|+社会科学|+社科|+文科|+历史学|+经济学|+общественные науки|+гуманитарные науки|+гуманитарн*|+социология|+экономика|=social science|=social sciences|=humanities|=sociology|=history|=economics|=人文|=社会科学|=社科|=文科|=历史学|=经济学|=общественные науки|=гуманитарные науки|=социология|=экономика',
    },
    fullTime: {
      yes: "i will work full time|i'll work full time|full time is fine|can work full time|work full-time there|ready to work full time|我会全职|可以全职|愿意全职|全职没问题|готов* работать полный день|на полный день готов*|полная занятость подходит",
      no: 'only part time|only part-time|not full time|part time only|只能兼职|不能全职|только на полставки|не на полный день',
    },
    otherInvitations: {
      none: 'no other invitation|no other invitations|no other offers|没有其他邀请|没有别的邀请|нет других приглашений|других приглашений нет',
      accepted:
        'accepted another invitation|already accepted another|接受了另一个邀请|已接受其他邀请|принял* другое приглашение',
      offered:
        'have another invitation|another offer|还有一个邀请|另一个邀请|есть другое приглашение',
    },
    talentFunding: {
      none: 'never funded by|never received talent|no talent funding|从未获得过人才|没有拿过人才|没有人才项目|никогда не получал* финансировани*',
    },
    health: {
      yes: "in good health|i am healthy|i'm healthy|my health is good|my health is fine|身体健康|身体很好|здоров|здорова|хорошее здоровье|здоровье хорошее|здоровье в порядке",
      no: 'not in good health|poor health|bad health|身体不好|身体不太好|здоровье плохое|не здоров*',
    },
    lawsPromise: {
      yes: 'i will abide by|will follow chinese law|will obey|promise to obey|遵守中国法律|обязуюсь соблюдать|буду соблюдать',
    },
    classified: {
      yes: 'classified post|confidential post|涉密岗位',
      no: 'not classified|not confidential|不涉密|非涉密|не секретн*',
    },
  },
};
