import type { CueWords } from '../../messages/cues.ts';

/** How people name what the cooperation asks, and state its answers, in Chinese. */
export const chinese: CueWords = {
  facts: {
    partnerCountry:
      '合作方|合作伙伴|合作单位|外方|对方|与~|和~|跟~|~合作|~的大学|~大学|合作国|合作国家|外方国家|外方在~|~的公司|~的一家|~的一所|~公司|~企业|~研究所|~的研究所|~的企业|~那边|~的合作|对方是~|对方在~|对方来自~|~的一个|~方面',
    partnerType: '合作方类型',
    projectStart: '开始|启动|从~|自~|~开始|~起|起|项目~|项目自~|启动时间|开始时间|起始|由~',
    projectEnd: '结束|完成|截止|到~|至~|~结束|结束时间|终止|为止|做到~',
    partnerFunded: '当地政府|政府资助',
    area: '领域|方向',
    partnerPlace: '城市',
  },
  options: {
    role: {
      leader: '我是项目负责人',
      office: '科研处|科研管理部门',
      partner: '我们是外方|我是外方',
    },
    partnerType: {
      university: '大学|高校|学院|理工大学',
      'research-institute': '研究所|研究院|研究中心|实验室|科学院',
      'technology-enterprise': '科技企业|公司|企业|高科技公司|科技公司|创业公司|初创',
      'technology-organization': '科技组织|技术转移中心|科技协会',
    },
    partnerFunded: {
      yes: '获得过当地政府资助|有当地政府资助|有政府资助|有政府经费|获得过政府资助|拿过政府资助|拿到过当地政府资助',
      no: '没有当地政府资助|没有政府资助|没有政府经费|没有获得当地政府资助|没拿过政府资助|没有当地资助',
    },
    area: {
      'electronics-photonics': '光子|微纳电子',
      'artificial-intelligence': '人工智能',
      'synthetic-biology': '合成生物学|合成生物',
      'cell-gene-therapy': '细胞治疗|基因治疗',
      'medical-robotics': '医疗机器人',
      'nuclear-fusion': '核聚变',
      'green-fuels': '绿色燃料',
    },
    partnerPlace: {
      'baden-wuerttemberg':
        '巴登-符腾堡|巴登符腾堡|斯图加特|海德堡|卡尔斯鲁厄|弗莱堡|蒂宾根|曼海姆',
      gothenburg: '哥德堡',
      'st-petersburg': '圣彼得堡|彼得堡',
      queensland: '昆士兰|布里斯班',
      dunedin: '达尼丁',
      quebec: '魁北克|蒙特利尔',
    },
  },
};
