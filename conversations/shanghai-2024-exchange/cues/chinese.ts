import type { CueWords } from '../../messages/cues.ts';
import { chineseHost } from './chinese-host.ts';
import { chinesePerson } from './chinese-person.ts';
import { chineseVisit } from './chinese-visit.ts';

/** How people name what the exchange asks, and state its answers, in Chinese. */
export const chinese: CueWords = {
  facts: {
    passports:
      '国籍|护照|公民|我是~|本人是~|她是~|他是~|来自~|国籍是~|~人|~籍|~国籍|~护照|~公民|邀请~|邀请一位~|请一位~|持~|持有~|拿~|拿着~',
    formerChinese: '原中国籍|曾是中国|中国国籍',
    birthDate: '出生|生日|生于|年生|月生|日生|号生|~生|~年生',
    job: '工作|工作性质|编制',
    jobDuties: '工作职责|职责',
    employerCountry:
      '所在国|所在国是~|工作地点|工作地|讲师|任教|工作|就职|任职|上班|单位|雇主|在~的大学|~的大学|~大学|~工作|单位在|单位是|单位位于|任教于|就职于|工作于|工作单位|供职',
    doctorate: '博士|博士学位',
    researchMonths:
      '~科研|~的科研|~的研究|科研经验|科研经历|研究经验|研究经历|从事科研|从事研究|做科研|做研究|经验|科研年限|科研时间|年科研|年研究|年的科研|年的研究|科研干了|科研做了|研究做了|搞科研|干科研|科研生涯|做了~科研|做了~研究|搞了~科研|搞了~研究|干了~科研|干了~研究|做科研做了|做研究做了|科研工作做了|科研搞了|研究搞了|搞研究|科研工龄|年实验室',
    otherResearchMonths: '读博|兼职科研|读博期间',
    stayMonths:
      '待|停留|呆|住|来访|访问|来上海|在上海|想来|来~|想待|6个月|12个月|六个月|十二个月|待满|呆满|停留时间|访问时间|访问期|停留期|在沪|来沪|赴沪',
    stayStart:
      '开始|起|~开始|~起|~到|抵达|到达|入职|从~|自~|到岗|自~起|从~起|~入境|~来|~过来|~报到|~抵沪|~出发|~正式来|想~|打算~|计划~|预计~|准备~',
    stayLastDay: '最后一次来访|最后一次结束|最后一次到',
    oneBlock: '一次连续',
    field: '我研究|从事|研究的是|领域|学科|专业|研究方向|方向',
    fullTime: '全职',
    otherInvitations: '邀请',
    talentFunding: '人才计划|人才项目|人才交流',
    degreeStudy: '攻读学位',
    health: '健康',
    position: '岗位',
    labourBudget: '劳务费|外籍人员劳务费|外籍劳务|劳务预算|给外籍|劳务|给她|给他',
    chineseLabour: '中方劳务|中方人员劳务|中方人员|中方劳务费|给中方',
    scientists: '名青年科学家|位科学家|名科学家',
  },
  options: { ...chinesePerson, ...chineseVisit, ...chineseHost },
  doubts: {
    formerChinese:
      '{现在/目前/如今/已经/早就/早已}{已经/已/就/}{没有/没/不是/不}|不再|{会/要/将/可以/愿意/准备/打算/想}{放弃/退出/退}',
    job: '工作{经验/经历/签证/许可/人员/语言/效率}|研究生院|研究生导师|学生{处/会/工作}|{研究生/博士生/硕士生/学生}{毕业/时/时期/时代/阶段/期间}|读博{期间/时/的时候/阶段}|休{完/过}|{产假/学术假}{已/已经/刚/都/}{结束/完}',
    doctorate:
      '副博士|名誉博士|荣誉博士|今年{就/会/要/能/将/底/年底/内/才/}{拿/毕业/获}|{年底/年内/月底/下个月/下半年}|{会/将/要/才能/应该能/快}{拿到/毕业/获得/取得}',
    researchMonths: '{加上/算上/含/包括/包含/连/计入/加}{我/}{读/攻读/}博|{读博/博士}期间',
    otherResearchMonths: '{加上/算上/含/包括/包含/连/计入/加}{我/}{读/攻读/}博|{读博/博士}期间',
  },
};
