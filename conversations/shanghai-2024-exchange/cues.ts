import type { Cues } from '../messages/cues.ts';

/** How people name what the exchange asks, and state its answers, in the middle of a message. */
export const exchangeCues: Cues = {
  self: ['scientist'],
  facts: {
    passports:
      "passport|passports|citizenship|citizenships|nationality|nationalities|citizen of|national of|i am ~|i'm ~|im ~|i am from ~|i'm from ~|im from ~|come from ~|comes from ~|she is ~|he is ~|she's ~|he's ~|they are ~|candidate is ~|scientist is ~|is from ~|~ citizen|~ national|~ passport|~ by nationality|~ citizenship|国籍|护照|公民|我是~|本人是~|她是~|他是~|来自~|是~|~人|~籍|~国籍|~护照|~公民|гражданств*|паспорт*|гражданин|гражданка|гражданином|гражданкой|я ~|я из ~|она из ~|он из ~|учёный из ~|ученый из ~|кандидат из ~|родом из ~|invite ~|inviting ~|invited ~|host ~|hosting ~|邀请~|邀请一位~|请一位~|пригласить ~|приглашаем ~|пригласим ~|исследователя из ~|учёного из ~|ученого из ~|исследователь из ~|сам я из ~|сама я из ~|гражданств* ~|паспорт* ~|приехал из ~|подданн*|passport is ~|passport: ~|nationality: ~|citizenship: ~|nationality is ~|holder of ~|~ passport holder|паспорт ~|гражданство ~|учёная из ~|ученая из ~|учен* из ~|исследовательница из ~|коллега из ~|наш кандидат ~|кандидатка из ~",
    formerChinese:
      'former chinese|ever chinese|was chinese|chinese before|chinese nationality|原中国籍|曾是中国|中国国籍|был* китай*|китайск* гражданств*',
    birthDate:
      'born|birth|birthday|birthdate|date of birth|dob|d.o.b|出生|生日|生于|年生|月生|日生|号生|~生|~年生|родил*|рожден*|~ рождения|~ года рождения|~ г. р|~ г.р',
    job: 'my job|my post|job|post|position|contract|employment|工作|работа|работу|работы|работой|employment status|job status|工作性质|编制|my contract|договор|должность',
    jobDuties: 'duties|my role|工作职责|职责|обязанност*',
    employerCountry:
      'employer|employed|work in|works in|teach at|teach in|teaching at|lecture at|преподаю в|преподает в|讲师|任教|work at|works at|working in|working at|work as|works as|job in|job at|position in|position at|post in|post at|employer country|country of my employer|country of work|lecturer at|professor at|researcher in|workplace|工作|就职|任职|上班|单位|雇主|在~的大学|~的大学|~大学|~工作|работаю|работает|работодател*|место работы|стран* работы|трудоустро*|работа в|работу в|должность в|ставк* в|employer is in|my university is in|my institute is in|my lab is in|my company is in|employed by|employed at|employed in|workplace is|my job is in|post is in|position is in|based at|单位在|单位是|单位位于|任教于|就职于|工作于|工作单位|供职|работодатель в|работаю я в|тружусь|место работы в|сотрудник университета|сотрудник института|лаборатория в|мой университет в|мой институт в|университете|институте',
    doctorate:
      'phd|ph.d|doctorate|doctoral degree|doctoral|博士|博士学位|степень|степени|кандидатск*|докторск*|диссертаци*',
    researchMonths:
      'research experience|years of research|experience|doing research|in research|research work|~科研|~的科研|~的研究|科研经验|科研经历|研究经验|研究经历|从事科研|从事研究|做科研|做研究|经验|научн* стаж*|стаж*|опыт*|занимаюсь наукой|научной работы|исследовательск* работ*|наукой|занимаюсь исследованиями|исследованиями|лет стажа|years in science|been a researcher|been doing research|做了|科研年限|科研时间',
    otherResearchMonths:
      'part-time research|phd years|doctoral study|phd study|读博|兼职科研|读博期间|аспирантур*|докторантур*',
    stayMonths:
      "stay|staying|visit|come for|coming for|go for|be there for|spend|in shanghai|come to shanghai|i want ~|want ~|plan ~|i'd come for ~|6 months|12 months|six months|twelve months|half a year|for 6 months|for 12 months|待|停留|呆|住|来访|访问|来上海|在上海|想来|来~|想待|6个月|12个月|六个月|十二个月|半年|пребыван*|приехать|приеду|приедет|приехал бы на|приехать на|останусь|визит|поездк*|в шанхае|в шанхай|на ~|хочу ~|хотел* бы ~|6 месяцев|12 месяцев|шесть месяцев|двенадцать месяцев|полгода|срок пребывания|длительность",
    stayStart:
      'start|starting|starts|begin|beginning|begins|arrive|arriving|arrival|from ~|since ~|as of ~|come on|come in|coming in|coming on|in shanghai from|start date|开始|起|~开始|~起|~到|抵达|到达|入职|从~|自~|到岗|начало|начин*|начн*|начать|старт*|с ~|приеду|приезжаю|приезд|прибыти*|заезд|come from ~|beginning ~|starting ~|arriving ~|arrive ~|~ onwards|自~起|从~起|~入境|приеду ~|начиная с ~|с ~ числа|начну ~|старт ~|прилечу ~|выезжаю ~|想~|打算~|计划~|预计~|准备~|planning ~|plan for ~|arrival ~|хочу ~|планирую ~',
    stayLastDay:
      'last day of the last visit|last day of my last visit|last visit ends|last visit will end|最后一次来访|最后一次结束|最后一次到|последний приезд|последнего приезда',
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
      "labour costs|labor costs|labour budget|salary for the scientist|劳务费|оплат* труда|for the scientist's labour|scientist's labour|labour cost|labour line|labour|labor|salary budget|for salary|外籍人员劳务费|外籍劳务|劳务预算|给外籍|на оплату труда|на зарплату ученого|оплата труда|зарплатный фонд|for labour|for labor|to the scientist|pay her|pay him|劳务|给她|给他|оплату труда|зарплату ей|зарплату ему",
    chineseLabour:
      "chinese participants|chinese labour|中方劳务|中方人员劳务|китайск* участник*|for chinese members|chinese members|chinese staff|chinese students' pay|中方人员|中方劳务费|给中方|китайским участникам|на китайских участников|китайской стороне",
    scientists:
      'number of scientists|scientists|young scientists|scientist in the project|名青年科学家|位科学家|名科学家|ученых в проекте|учёных в проекте',
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
        'never been chinese|never was chinese|never a chinese national|never had chinese|never held chinese|not a former chinese|从来不是中国人|从未有过中国国籍|没有过中国国籍|从没有中国国籍|不曾是中国公民|никогда не было китайского гражданства|никогда не было гражданства китая|никогда не был* гражданином китая|никогда не был* гражданкой китая|никогда не имел* китайского гражданства|китайского гражданства не было|гражданства китая не было|never had chinese nationality|never had chinese citizenship|never held chinese nationality|never held chinese citizenship|no chinese nationality ever|never a chinese citizen|never been a chinese|was never a chinese|was never chinese|no former chinese|never chinese|从来没有过中国国籍|从没有过中国国籍|从未加入中国国籍|没有中国国籍|从来没有中国国籍|没入过中国籍|从来不是中国籍|从没入过中国籍|从未是中国公民|一直不是中国人|китайского гражданства никогда не было|гражданства китая никогда не было|никогда не имел* гражданства китая|никогда не был* китайск* гражданин*|китайского гражданства не имел*|китайского гражданства никогда не имел*|китайцем никогда не был|китаянкой никогда не была|гражданином кнр не был*|гражданства кнр не было|гражданства кнр никогда не было|никогда не было гражданства кнр|从未有过中国籍|没有过中国籍|从没有过中国籍|从来没有中国籍|没有中国籍|从未拥有中国国籍|不是中国籍|no chinese citizenship ever|no chinese nationality before|never any chinese|гражданства китая никогда не имел*|гражданства китая не имел*|никогда не имел* гражданства кнр|в гражданстве китая не состоял*',
      renounced:
        'renounced it|renounced my chinese|renounced chinese|gave up my chinese|gave up chinese|放弃了中国国籍|放弃中国国籍|退出中国国籍|后来放弃|后来退出|отказал* от китайского|отказал* от гражданства китая|отказал*|renounced chinese citizenship|renounced my chinese citizenship|gave up the chinese|退籍|退了中国籍|退了中国国籍|放弃了中国籍|放弃中国籍|注销了中国国籍|вышел из гражданства китая|вышла из гражданства китая|вышел из китайского гражданства|вышла из китайского гражданства|отказал*сь от китайского|отказал*ся от китайского|=i renounced|=i have renounced it|renounced in|=renounced|=отказался|=отказалась',
      lost: 'lost my chinese|lost chinese|lost it when i became|lost it by|自动丧失|丧失中国国籍|因入籍丧失|утратил*',
    },
    job: {
      permanent:
        "permanent job|permanent post|permanent position|permanent contract|+permanent|tenured|tenure|a tenured position|full-time permanent|正式工作|长期正式工作|正式编制|+长期工作|有编制|在编|固定工作|终身教职|постоянная работа|постоянной работе|постоянную работу|постоянная ставка|постоянной ставке|постоянная должность|постоянной основе|+постоянная|в штате|штатный сотрудник|+штатная|permanent staff|permanently employed|permanent employee|permanent member|permanent researcher|indefinite contract|open-ended contract|open-ended|i am permanent|i'm permanent|on permanent|full professor|associate professor with tenure|正式岗位|长期岗位|长期合同|无固定期限|正式员工|正式职工|正式职位|正式在职|编制内|事业编|正式工|有正式|=正式|=正式的|=长期|=长期的|на постоянке|бессрочный договор|бессрочному договору|бессрочный контракт|бессрочн*|штатный|штатная|на постоянной ставке|на постоянной должности|постоянный сотрудник|постоянный контракт|постоянный договор|работа постоянная|ставка постоянная|должность постоянная|место постоянное|постоянное место|=постоянно|=постоянный|正式科研岗位|正式科研岗|固定岗位|正式的工作|正式研究员",
      'fixed-term':
        'fixed-term|fixed term|fixed-term contract|temporary contract|temporary job|term contract|固定期限|合同工|合同制|临时合同|срочный договор|срочному договору|срочный контракт|+срочный|временный контракт|временная работа|по контракту|contract until|contract till|contract runs|contract ends|temporary position|temporary post|two-year contract|three-year contract|one-year contract|contract is fixed|on a contract|postdoc contract|term position|有期限合同|定期合同|合同期|签了合同|签了三年|临时工|临时岗位|临时的|聘用合同|聘期|срочн* контракт*|срочн* договор*|временн* договор*|временн* контракт*|временн* ставк*|контракт на|договор на|контракт до|договор до|срочн* трудов* договор*|контракт срочный|договор срочный|固定合同|定期工|合同工作|有期合同|fixed-term post|контракт на два|контракт на три|контракт на год',
      'on-leave':
        'on leave|on sabbatical|sabbatical|maternity leave|+休假|离岗|产假|学术休假|+в отпуске|в декрете|творческий отпуск|академический отпуск|on parental leave|parental leave|unpaid leave|on study leave|leave of absence|career break|停薪留职|请假中|休产假|学术假|育儿假|отпуск* по уходу|в академе|творческ* отпуск*|неоплачиваем* отпуск*|в отпуске без содержания',
      student:
        "phd student|doctoral student|graduate student|postgraduate student|i am a student|i'm a student|phd candidate|still studying|博士生|研究生|在读博士|博士在读|在读学生|还在读博|аспирант*|докторант|докторантка|+студент|+студентка|учусь в аспирантуре|currently a phd student|doing my phd|doing a phd|still a phd student|still a student|doctoral candidate|my phd studies|master student|master's student|读博士|在读博士生|还在读|博士还没毕业|读博中|还是学生|在读研究生|还是博士生|пишу диссертацию|магистрант*|я студент*|докторант*|в аспирантуре|是博士生|是博士研究生|是博士在读|是在读博士",
      freelance:
        'freelance|freelancer|self-employed|self employed|自由职业|自由职业者|+个体|фриланс|фрилансер|самозанят*|работаю на себя|working for myself|work for myself|own boss|independent consultant|为自己工作|个体户|给自己干|自己单干|самозанятост*|на фрилансе|работаю сам* на себя',
      none: "unemployed|no job|jobless|don't have a job|do not have a job|without a job|between jobs|not employed|not working|lost my job|没有工作|没工作|失业|无业|待业|без работы|нет работы|не работаю|безработн*|работы нет|currently unemployed|out of work|out of a job|no employer|not currently employed|laid off|have no job|got no job|目前没有工作|目前没工作|没有单位|没单位|辞职了|被裁了|离职了|сейчас не работаю|временно не работаю|уволил*|безработ*",
    },
    jobDuties: {
      research:
        'only research|research only|just research|purely research|do only research|pure research|i do research|i only do research|do research|researcher at|只做科研|只做研究|专职科研|专职研究|做科研|从事科研|做研究工作|только исследования|только исследованиями|только наукой|занимаюсь исследованиями|занимаюсь наукой|full-time researcher|researcher by job|purely a researcher|no teaching|without teaching|research scientist|senior researcher|research fellow|as a researcher|as a research|research duties|all research|100% research|纯科研|全职科研|全职做研究|全职做科研|全职研究员|做研究员|科研岗|搞科研|搞研究|专门做研究|研究岗|不上课|不教书|научный сотрудник|научным сотрудником|научной сотрудницей|научная сотрудница|только наука|только научная|чисто наука|чисто научн*|без преподавания|не преподаю',
      'teaching-and-research':
        'teaching and research|research and teaching|teach and do research|teach and research|i teach and|教学科研|教学和科研|教学兼科研|又教书又科研|教学与科研|преподаю и|преподавание и исследования|преподавание и наука|преподаю и занимаюсь наукой|teach as well|teaching plus research|both teaching and research|research plus teaching|research with teaching|some teaching|half teaching|lecture and do research|lectures and research|教学为辅|教学加科研|科研加教学|一半教学|也上课|也教书|教书和科研|科研教学|又上课又做科研|преподаю тоже|и преподаю|наука и преподавание|исследования и преподавание|преподаватель и исследователь|научно-педагогическ*|лекции и|教书|教课|上课|授课|讲课|i teach|also teach|teach too|я преподаю|еще преподаю|также преподаю|веду занятия|читаю лекции|又教书又|既教书又|教书又|教学又|又教学又|又上课又|边教书边|教学科研都有|教学和研究都|и преподавание, и|и преподавание и|преподаю и занимаюсь|teaching plus|both research and teaching|half research half teaching',
      other:
        'no research|not research|administrative work|administration only|行政工作|不做科研|без исследований|административн*|i only teach|only teaching|just teaching|teaching only|i just teach|pure teaching|no research duties|只教书|只上课|只教学|只做教学|纯教学|不搞科研|只管行政|только преподаю|только преподавание|одно преподавание|чистое преподавание|науки нет|наукой не занимаюсь|исследований нет|не занимаюсь исследованиями|教书|教课|上课|授课|讲课|i teach|also teach|teach too|я преподаю|еще преподаю|также преподаю|веду занятия|читаю лекции',
    },
    doctorate: {
      held: "=phd|=doctorate|=doctor|=ph.d|=phd yes|=phd: yes|=phd - yes|have a phd|have phd|has a phd|have my phd|have a doctorate|have a doctoral degree|hold a phd|holds a phd|hold a doctorate|hold a doctoral degree|with a phd|with phd|with a doctorate|with a doctoral degree|got my phd|got a phd|obtained my phd|received my phd|earned my phd|finished my phd|completed my phd|phd holder|phd from|a phd and|did my phd|my phd is from|doctorate from|doctorate held|doctorate in|defended and got|i am a doctor of|=有博士|有博士学位|有博士文凭|获得博士|获博士|拿到博士|取得博士|已获博士|博士毕业|是博士|拥有博士|博士学位已|博士学历|=博士|=博士学位|есть степень|степень есть|есть phd|имею степень|имею phd|степень phd|степень присуждена|получил* степень|степень получен*|кандидат наук|доктор наук|защитил* и получил* степень|степень получил*|есть ученая степень|с ученой степенью|со степенью|=степень|=phd есть|=phd да|присуждена|phd done|phd is done|phd since|phd completed|phd finished|phd obtained|phd received|phd awarded|phd in hand|phd, |finished my doctorate|completed my doctorate|got my doctorate|got a doctorate|obtained my doctorate|earned my doctorate|received my doctorate|doctorate since|doctorate done|doctorate in hand|awarded a phd|awarded my phd|i've got a phd|earned a phd|obtained a phd|received a phd|graduated with a phd|doctor of science|already a doctor|i'm a doctor of|my doctorate is from|my phd was awarded|defended in|defended my|defended and received|博士已毕业|博士已经毕业|已经博士毕业|读完博士|读完了博士|博士读完|拿了博士|拿到了博士|博士学位已经|博士学位拿到|取得了博士|获得了博士|博士文凭|phd с|phd есть|phd получ*|степень с|степень у меня есть|докторская есть|кандидатская степень|кандидат* * наук|к.ф.-м.н|к.х.н|к.б.н|к.т.н|phd защит*|защитил* phd|защитил* кандидатск*|защитил* диссертаци*|защитил*ся в|докторск* степень получ*|докторск* степень есть|степень доктора|степень кандидата|доктор философии|остепен*|phd in physics|phd in chem*|phd in bio*|phd in math*|phd in engineering|phd in med*|phd in agr*|phd in comp*|phd in mat*|phd in geo*|phd in eco*|phd in env*|phd по|有博士证|博士学位有|学位有的|有学位|doctorate is finished|doctorate is done|doctorate finished|doctorate completed|phd is finished|phd is complete|got the phd|got the doctorate|received the phd|拿的博士|拿到的博士|获得的博士|读的博士|phd in 199*|phd in 200*|phd in 201*|phd in 2020|phd in 2021|phd in 2022|phd in 2023|phd from 20*|phd (20*|phd в 199*|phd в 200*|phd в 201*|phd в 2020|phd в 2021|phd в 2022|phd в 2023|phd 199*|phd 200*|phd 201*|phd 2020|phd 2021|phd 2022|phd 2023|phd уже|степень уже|=doctorate yes|=doctorate: yes|=степень да|i defended|i've defended|have defended|just defended|защитился|защитилась",
      defended:
        "only defended|defended but|defended last|defended my|just defended|have defended|submitted my thesis|thesis submitted|not conferred|not been conferred|not awarded yet|not yet awarded|waiting for the degree|刚答辩|已答辩|答辩了|答辩完|只是答辩|通过答辩|论文已提交|学位还没授予|学位未授予|还没授予|尚未授予|только защитил*|защитил* месяц назад|защитил* недавно|недавно защитил*|диссертация защищена|диплома еще нет|диплом еще не|степень еще не|еще не присужден*|не присвоен*|i've defended|i defended|defended in|diploma isn't out|diploma is not out|diploma not out|diploma hasn't|diploma has not|diploma is still|diploma isn't issued|diploma not issued|certificate isn't out|waiting for my diploma|waiting for the diploma|waiting for my certificate|waiting for my degree|not officially awarded|not yet conferred|viva passed|passed my viva|passed the viva|passed my defence|passed my defense|已经答辩|答辩已通过|答辩通过|学位证还没|证还没发|证书还没|还没拿到证|没拿到学位证|未拿到学位证|等学位证|диплом не выдал*|диплома нет|диплома пока нет|жду диплом*|диплом еще|защитил* кандидатск*|защитил* phd|защитил* диссертаци*|защитилс*|защитил*ся|защита прошла|защит* уже была|вак не утвердил|ждем утверждения|степень не утвержден*|论文交了|论文已交|论文提交了|论文已经提交|диссертация подана|диссертацию подал*|диссертация сдана|thesis is submitted|handed in my thesis",
      none: "=no phd|no phd|no doctorate|no doctoral degree|don't have a phd|do not have a phd|don't have phd|dont have a phd|dont have phd|don't have a doctorate|do not have a doctorate|don't have a doctoral|doesn't have a phd|has no phd|have no phd|without a phd|without phd|without a doctorate|not a phd|only a master|only have a master|just a master|master's only|没有博士|没博士|无博士|不是博士|只有硕士|还没读完博士|未获博士|нет степени|степени нет|степени пока нет|без степени|нет phd|phd нет|нет ученой степени|ученой степени нет|не имею степени|степени не имею|только магистр*|не защищал*|no doctorate yet|no phd yet|only a master's|just a master's|master's degree only|never did a phd|didn't do a phd|did not do a phd|haven't got a phd|haven't a phd|not got a phd|phd: no|phd no|phd - no|doctorate: no|没读博|没读过博|没有读博|没有读过博|没读博士|博士没读|没拿到博士|没有拿到博士|只是硕士|硕士毕业|没有phd|没phd|без phd|без кандидатской|не кандидат наук|только магистратура|степени у меня нет|кандидатской нет|докторской нет|диссертации нет|phd in progress|phd ongoing|phd unfinished|phd not finished|not finished my phd|haven't finished my phd|phd is not finished|博士还没毕业|博士没毕业|博士未毕业|phd не закончил*|диссертация не закончена",
    },
    oneBlock: {
      yes: 'in one go|in one piece|in one stay|one continuous|without a break|without breaks|without interruption|uninterrupted|continuous stay|continuously|all at once|一次住完|=连续的|=连续|一次性|连续待|连续停留|不间断|一次完成|一口气|без перерыва|без перерывов|одним заездом|непрерывно|за один раз|за один приезд|одним куском|一次待完|一次呆完|一次性待完|一次性呆完|一次待满|不中断|no breaks|no break|no interruption|without interruptions|one block|in one visit|не прерываясь|сразу все|подряд|in one stretch|at a stretch|in a row|back to back|one long stay|single stay|не разбивая|сплошь|одной поездкой|одна поездка|за одну поездку|=一次停留|一口气待完|连着',
      no: 'several visits|two visits|in two visits|in two parts|split into|split it|in parts|in several|分两次|двумя частями|two parts|分几次|分多次|分段|分开|分批|в два приезда|в два захода|за два раза|по частям|несколькими приездами|с перерывом|в несколько|分两段|两段|two trips|in two trips|two separate|with a break|with breaks|разбить на|двумя визитами|двумя приездами|в два этапа|以两次',
    },
    field: {
      'natural-science':
        '+natural science|+natural sciences|+physics|+chemistry|+biology|+physicist|+chemist|+biologist|+mathematics|+geology|+astronomy|+自然科学|+物理|+化学|+生物学|+数学|+地质|+天文|+естественные науки|+естественных наук|+естественнонаучн*|+физика|+физик|+химия|+химик|+биология|+биолог|+математика|+математик|=natural science|=natural sciences|=physics|=chemistry|=biology|=physicist|=chemist|=biologist|=mathematics|=geology|=astronomy|=自然科学|=物理|=化学|=生物学|=数学|=地质|=天文|=естественные науки|=естественных наук|=физика|=физик|=химия|=химик|=биология|=биолог|=математика|=математик|=ecology|+ecology|=geophysics|+geophysics|=genetics|+genetics|=botany|+botany|=zoology|+zoology|=microbiology|+microbiology|=biochemistry|+biochemistry|+ecologist|+geologist|+geneticist|=地理|+地理|=生态学|+生态|=遗传学|+遗传|=экология|+экология|=генетика|+генетика|=геология|+геология|=ботаника|+ботаника|+биохимия|=биохимия|+эколог|+геолог|+астрономия',
      engineering:
        '+engineering|+engineer|+工程技术|+工程学|+工科|+инженерные науки|+инженерия|+инженер|+инженерных наук|+технические науки|=engineering|=engineer|=工程技术|=工程学|=工科|=инженерные науки|=инженерия|=инженер|=инженерных наук|=технические науки|+mechanical engineering|+civil engineering|+electrical engineering|+software engineering|+computer science|=computer science|+материаловедение|+机械|+电子工程|+土木|+计算机|=计算机',
      medicine:
        '+medicine|+medical science|+medical sciences|+clinical medicine|+医学|+临床医学|+медицина|+медицину|+медицине|+медицинские науки|=medicine|=medical science|=medical sciences|=clinical medicine|=医学|=临床医学|=медицина|=медицину|=медицине|=медицинские науки|+public health|+oncology|+cardiology|+surgery|+肿瘤学|+公共卫生|+онкология|+кардиология|+хирургия',
      agriculture:
        '+agriculture|+agronomy|+agricultural science|+agricultural sciences|+农学|+农业|+сельское хозяйство|+агрономия|+сельскохозяйственн*|=agriculture|=agronomy|=agricultural science|=agricultural sciences|=农学|=农业|=сельское хозяйство|=агрономия',
      'social-or-humanities':
        '+social science|+social sciences|+humanities|+sociology|+history|+economics|+人文|+社会科学|+社科|+文科|+历史学|+经济学|+общественные науки|+гуманитарные науки|+гуманитарн*|+социология|+экономика|=social science|=social sciences|=humanities|=sociology|=history|=economics|=人文|=社会科学|=社科|=文科|=历史学|=经济学|=общественные науки|=гуманитарные науки|=социология|=экономика|+law|+philosophy|+linguistics|+psychology|+political science|+法学|+哲学|+语言学|+心理学|+право|+философия|+лингвистика|+психология|=law|=philosophy|=linguistics',
    },
    fullTime: {
      yes: "i will work full time|i'll work full time|full time is fine|can work full time|work full-time there|ready to work full time|我会全职|可以全职|愿意全职|全职没问题|готов* работать полный день|на полный день готов*|полная занятость подходит|i'll be full time|i will be full time|full-time of course|full time yes|yes full time|全职来|可以全职来|保证全职|готов* на полный день|буду на полный день|полный рабочий день|i can do full time|full time no problem|full-time no problem|i'll work full-time|i will work full-time|full time in shanghai|full-time in shanghai|会全职在上海|全职在上海|能全职|保证全职在上海|полностью на полный день|работать полный день|на полный рабочий день|полный день - да|полный день да|готов* на полную занятость|полная занятость - да",
      no: 'only part time|only part-time|not full time|part time only|只能兼职|不能全职|только на полставки|не на полный день|兼职来|不是全职|не полный день|=part time|=part-time|=兼职|=не полный день|=на полставки',
    },
    otherInvitations: {
      none: "no other invitation|no other invitations|no other offers|没有其他邀请|没有别的邀请|нет других приглашений|других приглашений нет|no other invitations so far|not invited elsewhere|only this invitation|only one invitation|no second invitation|haven't accepted any other|have not accepted any other|didn't accept any other|没有接受其他邀请|没接受别的邀请|只有这一个邀请|没有别家邀请|未接受其他邀请|没人邀请|только это приглашение|других приглашений не было|больше никто не приглашал|приглашений больше нет|не принимал* других приглашений|одно приглашение",
      accepted:
        'accepted another invitation|already accepted another|接受了另一个邀请|已接受其他邀请|принял* другое приглашение|i accepted another invitation|accepted an invitation from another|have accepted another|said yes to another|答应了另一家|已经接受了别的邀请|принял* приглашение другого|согласил* на другое приглашение|уже принял* другое',
      offered:
        'have another invitation|another offer|还有一个邀请|另一个邀请|есть другое приглашение|also invited by another|another university invited me|have another offer|offer from another university|another invitation but not accepted|别的学校也邀请了我|另有邀请|还有别的邀请|пригласил* еще один|есть еще одно приглашение|зовут еще',
    },
    talentFunding: {
      running:
        'currently funded by a chinese talent|still funded by a chinese talent|talent programme is running|pifi is running|talent grant is running|正在享受人才计划|人才项目在研|人才项目还在执行|还在人才计划|действующий грант по программе талантов|сейчас получаю по программе талантов',
      ended:
        'talent grant ended|talent programme ended|talent funding ended|nsfc grant ended|pifi ended|pifi grant ended|my pifi ended|was a pifi fellow|was funded by a chinese talent|人才项目已结束|人才项目结束了|人才计划已结题|人才项目已结题|грант по программе талантов закончился|программа талантов закончилась|раньше получал* по программе талантов',
      none: 'never funded by|never received talent|no talent funding|从未获得过人才|没有拿过人才|没有人才项目|никогда не получал* финансировани*|never funded by a chinese talent|never been funded by a chinese|never been funded by|never had talent funding|never got talent funding|no chinese talent funding|never received chinese talent|no chinese funding|never received any chinese|never took part in a talent|never had a chinese grant|no talent programme|no talent program|没拿过人才项目|没参加过人才计划|没有拿过人才项目|没拿过中国的人才资助|从没拿过人才|从未受过人才项目资助|未获人才项目资助|没有享受过人才|没受过资助|никогда не получал* финансировани* по программ*|по программам талантов не получал*|в программах талантов не участвовал*|не участвовал* в программах талантов|никогда не участвовал* в программ*|китайских грантов не было|никогда не было китайских грантов|программ талантов не было|нет и не было китайских программ',
    },
    health: {
      yes: "in good health|i am healthy|i'm healthy|my health is good|my health is fine|身体健康|身体很好|здоров|здорова|хорошее здоровье|здоровье хорошее|здоровье в порядке|good health|healthy|health is good|health fine|in fine health|perfectly healthy|身体没问题|健康状况良好|身体好|很健康|身体挺好|со здоровьем все хорошо|здоровье нормальное|я здоров*|на здоровье не жалуюсь|здоровье отличное",
      no: 'not in good health|poor health|bad health|身体不好|身体不太好|здоровье плохое|не здоров*',
    },
    degreeStudy: {
      yes: 'enrolled for a degree in shanghai',
      no: "not enrolled for a degree|no degree study|will not study for a degree|not studying for a degree|won't be a student|not be a student there|不读学位|不攻读学位|不是去读书|不会读学位|不注册学籍|не буду учиться|учиться не буду|не на учебу|не поступаю на учебу|степень получать не буду",
    },
    position: {
      research:
        '+research post|+research position|research position there|post is research|position is research|it is a research post|科研岗|岗位是科研|研究岗位|научная должность|должность научная|исследовательская должность|должность исследовательская',
      'policy-research':
        'policy research post|policy research position|science policy research|s&t policy|政策研究岗|科技政策研究|岗位是政策研究|исследования научной политики|научная политика|научной политике',
      other:
        'administrative post|teaching post|post is teaching|行政岗|教学岗|преподавательская должность|административная должность',
    },
    writtenDuties: {
      yes: 'duties are in writing|duties are written|written duties|job description exists|duties are laid down|written job description|职责有书面|有书面职责|职责明确|职责写明|岗位职责已写|обязанности прописаны|обязанности записаны|есть должностная инструкция|обязанности письменно',
      no: 'no written duties|duties are not written|no job description|没有书面职责|职责没写|обязанности не прописаны|нет должностной инструкции',
    },
    positionInShanghai: {
      yes: 'post is in shanghai|position is in shanghai|work is in shanghai|works in shanghai|岗位在上海|工作地点在上海|在上海工作|должность в шанхае|место в шанхае|работа в шанхае',
      no: 'post is not in shanghai|outside shanghai|not in shanghai|岗位不在上海|在外地|должность не в шанхае|не в шанхае',
    },
    chineseColleagues: {
      yes: 'chinese colleagues|chinese team|chinese researchers in the team|with our chinese team|chinese co-workers|work with chinese researchers|works with chinese researchers|有中国同事|有中方同事|和中国科研人员一起|与中方人员一起|有中方团队|с китайскими коллегами|китайские коллеги есть|есть китайские коллеги|китайская команда',
      no: 'no chinese colleagues|without chinese colleagues|no chinese team|没有中国同事|没有中方人员|нет китайских коллег|без китайских коллег',
    },
    proceduresPromise: {
      yes: 'we will help with the procedures|will help with procedures|we help with the paperwork|will help with the paperwork|we will assist|help with the formalities|help with the permit|会协助办理|会帮忙办手续|协助办手续|负责办手续|поможем с оформлением|поможем оформить|помощь с оформлением|оформление берем на себя',
      no: 'will not help with the procedures|cannot help with the paperwork|不协助办手续|не поможем с оформлением',
    },
    unitRegistered: {
      yes: 'registered in shanghai|we are registered in shanghai|unit is registered in shanghai|shanghai-registered|注册在上海|在上海注册|上海注册|зарегистрирован* в шанхае',
      no: 'not registered in shanghai|registered in beijing|registered elsewhere|不在上海注册|没有在上海注册|注册地不在上海|注册在北京|не зарегистрирован* в шанхае|зарегистрирован* в пекине',
    },
    leader: {
      'chinese-instructor':
        'leader is chinese|leader is a chinese|chinese professor leads|chinese supervisor|leader is a chinese supervisor|负责人是中国人|负责人是中方导师|中国导师|中方导师|руководитель китаец|руководитель - китаец|руководитель китайский|китайский профессор руководит',
      'foreign-instructor':
        'leader is a foreigner|leader has a foreign passport|leader holds a foreign passport|foreign professor leads|负责人是外籍|外籍教授当负责人|外籍导师|руководитель иностранец|руководитель с иностранным паспортом|иностранный профессор руководит',
    },
    leaderApplications: {
      none: 'no other application|no other applications|leader has no other|only this application|only one application|没有其他申报|只报这一个|没报别的|没有申报其他|других заявок нет|нет других заявок|только эта заявка|единственная заявка',
      'other-call':
        'also applies under topic 1|also applied under topic 1|also applies in topic 1|another call as well|也报了专题一|还报了专题一|也申报了其他|подал* и по теме 1|подает и по теме 1|есть заявка в другом конкурсе',
      'same-direction':
        'two applications in this direction|second application here|another application in this direction|同一方向报了两个|本方向还报了一个|две заявки в этом направлении|вторая заявка здесь',
    },
    lawsPromise: {
      no: 'will not abide by|will not obey|不遵守中国法律|не буду соблюдать',
      yes: 'i will abide by|will follow chinese law|will obey|promise to obey|遵守中国法律|обязуюсь соблюдать|буду соблюдать|i promise to follow the law|will follow the law|will respect chinese law|i will respect the law|i promise to abide|promise to follow chinese|会遵守法律|愿意遵守|保证遵守|законы соблюдать буду|обещаю соблюдать|готов* соблюдать|законы соблюду',
    },
    classified: {
      yes: 'classified post|confidential post|涉密岗位',
      no: "not classified|not confidential|不涉密|非涉密|не секретн*|isn't confidential|is not confidential|isn't classified|is not classified|isn't secret|not secret|non-confidential|non-classified|unclassified|no secrets|no classified|岗位不涉密|不是涉密|没有涉密|不保密|无涉密|не секретная|не секретный|не секретное|несекретн*|без секретности|без гостайны|гостайны нет|секретности нет|не связан* с гостайной",
    },
  },
};
