# “一带一路”青年科学家交流：简体中文。role 为 scientist 时读者是科学家本人，其他角色是上海一方。

## 项目

call-title = “一带一路”青年科学家交流（上海2024年度，方向2）
call-summary = 这个方向资助“一带一路”国家的青年科学家来上海，与上海的机构合作，全职从事科研，总共6个月或12个月。由上海一方申报，外国青年科学家不能作为项目负责人申报。

## 身份

question-role = 请问您是哪一种身份？
    .example = 外国青年科学家
fact-role = 您的身份
option-role-scientist = 外国青年科学家
option-role-leader = 上海的项目负责人
option-role-office = 上海单位的科研管理部门
role-note-scientist = 这个项目由接收您的上海机构（上海申报单位）申报。通知规定，外国青年科学家不能作为项目负责人申报，所以您不用自己申报。我会告诉您两件事：您这一方有没有不符合的地方，以及哪些材料和承诺要由您准备。
role-note-leader = 这个项目由上海一方申报，外国青年科学家不能作为项目负责人。我会问到科学家的情况、岗位、项目负责人的申报情况和预算，最后列出清单，写明每一项由谁准备。
role-note-office = 这个项目由上海一方申报，外国青年科学家不能作为项目负责人。我会逐项核对科学家、岗位、项目负责人和预算。通知没有说清的地方，我会标明由科研管理部门决定；贵部门定下的理解，我会照用并注明。

## 问题：国籍和年龄

fact-passports = 国籍和证件
question-passports =
    { $role ->
        [scientist] 您现在有哪些国籍？请写出全部国籍，以及持有的全部护照。如有中国护照，或香港、澳门、台湾的证件，也请写上。
       *[other] 这位科学家现在有哪些国籍？请写出全部国籍，以及持有的全部护照。如有中国护照，或香港、澳门、台湾的证件，也请写上。
    }
    .example = 肯尼亚、法国

fact-formerChinese = 过去的中国国籍
question-formerChinese =
    { $role ->
        [scientist] 您过去有过中国国籍吗？如果有过，是怎样结束的？华裔但从来没有中国国籍的，请选“从未有过中国国籍”。
       *[other] 这位科学家过去有过中国国籍吗？如果有过，是怎样结束的？华裔但从来没有中国国籍的，请选“从未有过中国国籍”。
    }
    .example = 从未有过中国国籍
option-formerChinese-never = 从未有过中国国籍
option-formerChinese-renounced = 有过，自己放弃（退出）了
option-formerChinese-lost = 有过，因加入外国国籍而丧失
option-formerChinese-unclear = 有过，怎样结束不清楚或不便说

fact-birthDate = 出生日期
question-birthDate =
    { $role ->
        [scientist] 您的出生日期是哪一天？请写明年、月、日。
       *[other] 这位科学家的出生日期是哪一天？请写明年、月、日。
    }
    .example = 1985年5月3日

## 问题：现在的工作、学位和经历

fact-job = 现在的工作性质
question-job =
    { $role ->
        [scientist] 您现在的工作属于哪一种？
       *[other] 这位科学家现在的工作属于哪一种？
    }
    .example = 长期正式工作
option-job-permanent = 长期正式工作
option-job-fixed-term = 固定期限合同工作
option-job-on-leave = 有正式工作，目前离岗休假
option-job-student = 在读学生（含博士生）
option-job-freelance = 自由职业
option-job-none = 目前没有工作

fact-jobDuties = 现在的工作职责
question-jobDuties =
    { $role ->
        [scientist] 您在这份工作中的职责是什么？
       *[other] 这位科学家在这份工作中的职责是什么？
    }
    .example = 科学研究
option-jobDuties-research = 科学研究
option-jobDuties-teaching-and-research = 教学兼科研
option-jobDuties-other = 其他职责

fact-employerCountry = 现在的工作单位所在国
question-employerCountry =
    { $role ->
        [scientist] 您现在的工作单位在哪个国家或地区？请写这份工作所在的地方。
       *[other] 这位科学家现在的工作单位在哪个国家或地区？请写这份工作所在的地方。
    }
    .example = 肯尼亚

fact-doctorate = 博士学位
question-doctorate =
    { $role ->
        [scientist] 您有博士学位吗？
       *[other] 这位科学家有博士学位吗？
    }
    .example = 已获得博士学位
option-doctorate-held = 已获得博士学位
option-doctorate-defended = 论文已提交或已答辩，学位未授予
option-doctorate-none = 没有博士学位

fact-researchMonths = 科研经历（不含读博和兼职）
question-researchMonths =
    { $role ->
        [scientist] 算到申报的时候，您一共有多长时间的科研经历？请先不要算读博士的时间和兼职做科研的时间。可以用年或月回答。
       *[other] 算到申报的时候，这位科学家一共有多长时间的科研经历？请先不要算读博士的时间和兼职做科研的时间。可以用年或月回答。
    }
    .example = 6年3个月

fact-otherResearchMonths = 读博和兼职科研的时间
question-otherResearchMonths = 如果把读博士和兼职做科研的时间也算上，会再多出多长时间？只写刚才没有算进去的部分；没有就写“0个月”。通知没有说这些时间算不算。
    .example = 3年6个月

## 问题：来上海的安排

fact-stayMonths = 在上海的总月数
question-stayMonths =
    { $role ->
        [scientist] 您计划在上海总共工作几个月？如果分几次来，请写加起来的月数。
       *[other] 这位科学家计划在上海总共工作几个月？如果分几次来，请写加起来的月数。
    }
    .example = 12个月

fact-stayStart = 来上海的开始日期
question-stayStart =
    { $role ->
        [scientist] 您计划从哪一天开始在上海工作？如果分几次来，请写第一次的开始日期。
       *[other] 这位科学家计划从哪一天开始在上海工作？如果分几次来，请写第一次的开始日期。
    }
    .example = 2025年9月1日

fact-oneBlock = 一次连续停留
question-oneBlock = 这几个月是一次连续待完吗？一次待完请答“是”，分几次来请答“否”。
    .example = 是

fact-field = 研究领域
question-field = 这项研究属于哪个领域？请选最接近的一项。
    .example = 自然科学
option-field-natural-science = 自然科学
option-field-engineering = 工程技术
option-field-medicine = 医学
option-field-agriculture = 农学
option-field-social-or-humanities = 只属于人文或社会科学

fact-fullTime = 全职在上海工作并愿意承诺
question-fullTime =
    { $role ->
        [scientist] 在上海的整个期间，您会全职在上海工作、不做其他工作，并且愿意签署这样的承诺吗？
       *[other] 在上海的整个期间，这位科学家会全职在上海工作、不做其他工作，并且愿意签署这样的承诺吗？
    }
    .example = 是

fact-otherInvitations = 其他项目邀请
question-otherInvitations =
    { $role ->
        [scientist] 在2024年12月1日至2027年11月30日期间，除了这个项目，还有其他项目邀请您吗？
       *[other] 在2024年12月1日至2027年11月30日期间，除了这个项目，还有其他项目邀请这位科学家吗？
    }
    .example = 没有其他邀请
option-otherInvitations-none = 没有其他邀请
option-otherInvitations-offered = 收到了其他邀请，还没有接受
option-otherInvitations-accepted = 已经接受了其他邀请

fact-talentFunding = 中国人才交流项目的资助
question-talentFunding =
    { $role ->
        [scientist] 您得到过中国的人才交流项目资助吗？例如国际杰出青年科学家来华工作计划（TYSP）、国家自然科学基金委的外国青年学者研究基金（RFIS）、中国科学院国际人才计划（PIFI）。这几个例子是我们举的，通知没有列出。只要有一项还在进行，就选“正在受资助”。
       *[other] 这位科学家得到过中国的人才交流项目资助吗？例如国际杰出青年科学家来华工作计划（TYSP）、国家自然科学基金委的外国青年学者研究基金（RFIS）、中国科学院国际人才计划（PIFI）。这几个例子是我们举的，通知没有列出。只要有一项还在进行，就选“正在受资助”。
    }
    .example = 从未得到，也没有申请
option-talentFunding-none = 从未得到，也没有申请
option-talentFunding-running = 正在受资助
option-talentFunding-ended = 受过资助，已经结束
option-talentFunding-applied = 已经申请，还没有结果

fact-degreeStudy = 停留期间攻读学位
question-degreeStudy =
    { $role ->
        [scientist] 在上海期间，您会注册攻读学位吗？
       *[other] 在上海期间，这位科学家会注册攻读学位吗？
    }
    .example = 否

fact-lawsPromise = 愿意承诺遵守中国法律法规
question-lawsPromise =
    { $role ->
        [scientist] 您愿意承诺遵守中国的法律、法规和其他相关规定吗？
       *[other] 这位科学家愿意承诺遵守中国的法律、法规和其他相关规定吗？
    }
    .example = 是

fact-health = 声明身体健康
question-health =
    { $role ->
        [scientist] 您能声明自己身体健康吗？只要回答“是”或“否”，请不要发来病情或任何医疗资料。
       *[other] 这位科学家能声明自己身体健康吗？只要回答“是”或“否”，请不要发来病情或任何医疗资料。
    }
    .example = 是

## 问题：上海的岗位和单位

fact-position = 在上海的岗位
question-position = 这位科学家在上海的岗位是哪一种？
    .example = 科学研究岗位
option-position-research = 科学研究岗位
option-position-policy-research = 科技政策研究岗位
option-position-other = 其他岗位

fact-writtenDuties = 岗位职责已明确写出
question-writtenDuties = 这个岗位的职责已经清楚地写下来了吗？
    .example = 是

fact-positionInShanghai = 岗位在上海
question-positionInShanghai = 这个岗位的工作地点在上海吗？
    .example = 是

fact-classified = 涉密岗位
question-classified = 这个岗位是涉密岗位吗？
    .example = 否

fact-chineseColleagues = 与中方科研人员一起工作
question-chineseColleagues = 有没有确定的中方科研人员，会与这位科学家一起工作？有请答“是”。
    .example = 是

fact-proceduresPromise = 承诺协助办理来上海工作的手续
question-proceduresPromise = 申报单位是否承诺协助这位科学家办理来上海工作的相关手续？
    .example = 是

fact-unitRegistered = 申报单位在上海注册
question-unitRegistered = 申报单位是在上海注册的吗？这是上海市科委项目的常见条件，我手中的通知文本没有写。
    .example = 是

## 问题：项目负责人和预算

fact-leader = 项目负责人
question-leader = 由谁担任项目负责人？
    .example = 中国籍科研导师
option-leader-chinese-instructor = 中国籍科研导师
option-leader-foreign-instructor = 上海单位聘用的外国籍科研导师
option-leader-not-instructor = 不是科研导师的人
option-leader-scientist = 外国青年科学家本人

fact-leaderApplications = 项目负责人的其他申报
question-leaderApplications =
    { $role ->
        [leader] 除了这个项目，您作为项目负责人还申报了别的项目吗？本方向、同一通知的其他专题和上海市科委的其他项目都算。如果在本方向还报了一个，请选那一项。
       *[other] 除了这个项目，项目负责人还申报了别的项目吗？本方向、同一通知的其他专题和上海市科委的其他项目都算。如果在本方向还报了一个，请选那一项。
    }
    .example = 没有其他申报
option-leaderApplications-none = 没有其他申报
option-leaderApplications-other-call = 另报了其他专题或其他通知的项目
option-leaderApplications-same-direction = 在本方向还报了一个项目

fact-scientists = 资助的外国青年科学家人数
question-scientists = 这个项目准备资助几位外国青年科学家？
    .example = 1

fact-labourBudget = 科学家的劳务费预算
question-labourBudget = 预算里，从资助额中给这位科学家的劳务费，整个停留期一共是多少元？
    .example = 24万元

fact-chineseLabour = 中方参与人员的劳务费预算
question-chineseLabour = 预算里，从资助额中给中方参与人员的劳务费一共是多少元？学生和博士后也算在内。没有就写“0元”。
    .example = 0元

## 问题：材料

fact-documentsInChinese = 已有中文文本的材料
question-documentsInChinese = 下面哪些材料已经有中文文本？请勾选，一项都没有也没关系。没有中文文本的要附中文译文，英文也算外文。
    .example = 个人简历、在职证明
option-documentsInChinese-resume = 个人简历
option-documentsInChinese-passport = 护照复印件
option-documentsInChinese-publications = 论文和成果
option-documentsInChinese-commitment = 承诺书
option-documentsInChinese-employment = 在职证明

## 条件：科学家和停留

rule-foreign-national = 是外国公民，现在不是中国公民
    .met = 这一条符合：这个方向面向外国青年科学家。
    .unmet = 这个方向面向外国青年科学家。按我们的理解，现为中国公民的人不在其内，虽然通知没有单独写出这一条。科研管理部门也许知道其他合适的项目，可以问一问。
    .office = 通知没有说，持有中国护照又有其他国籍，或者持有香港、澳门、台湾证件，应当怎样看待。这要由科研管理部门认定。据我们了解（不在通知里），另有面向港澳台的项目，可以一并询问。
    .open =
        { $role ->
            [scientist] 还需要知道您现在的全部国籍和证件。
           *[other] 还需要知道这位科学家现在的全部国籍和证件。
        }

rule-belt-and-road-national = 有“一带一路”国家的国籍
    .met = 国籍符合这一条。通知没有列出国家名单，我们的理解是：到2024年9月30日已经与中国签署“一带一路”合作文件的国家。
    .unmet =
        { $role ->
            [scientist] 按目前的回答，您的国籍不在我们采用的名单里，也就是到2024年9月30日已经与中国签署“一带一路”合作文件的国家。通知本身没有列名单，所以可以请科研管理部门确认。如果还有别的国籍，请补充上。
           *[other] 按目前的回答，这位科学家的国籍不在我们采用的名单里，也就是到2024年9月30日已经与中国签署“一带一路”合作文件的国家。通知本身没有列名单，所以可以请科研管理部门确认。如果还有别的国籍，请补充上。
        }
    .office =
        { $role ->
            [scientist] 通知没有说哪些国家算“一带一路”国家。您的情况是否算在内，由科研管理部门决定。
           *[other] 通知没有说哪些国家算“一带一路”国家。这位科学家的情况是否算在内，由科研管理部门决定。
        }
    .open =
        { $role ->
            [scientist] 还需要知道您现在的全部国籍。
           *[other] 还需要知道这位科学家现在的全部国籍。
        }

rule-never-renounced-chinese-nationality = 没有放弃过中国国籍
    .met = 这一条符合：通知排除的情况在这里不存在。
    .unmet = 通知不资助已放弃中国国籍的人。按我们的理解，现在持哪国护照都一样。很遗憾，这一点无法改变；如有特别情况，可以请科研管理部门看一看。
    .office = 通知只说了“放弃”中国国籍。因加入外国国籍而丧失、经过不清楚，或持有香港、澳门、台湾证件的，通知没有说，由科研管理部门决定。前两种也可能与放弃同样看待，请早些问清楚。
    .open =
        { $role ->
            [scientist] 还需要知道您过去有没有中国国籍，如果有过，是怎样结束的。
           *[other] 还需要知道这位科学家过去有没有中国国籍，如果有过，是怎样结束的。
        }

rule-born-late-enough = 1979年1月1日或以后出生
    .met = 出生日期符合。通知以括号里的日期为准，不按今天的年龄计算。
    .unmet = 通知要求1979年1月1日或以后出生，日期写得很明确。很遗憾，这一点无法改变。同一通知的“政府（机构）间合作项目”没有写年龄条件，也许可以看看。
    .office = 通知的日期写得很明确。如果对出生日期的认定有疑问，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 还需要知道您的出生日期。
           *[other] 还需要知道这位科学家的出生日期。
        }

rule-formal-job = 现在有正式工作
    .met = 这一条符合：现在有正式工作。
    .unmet = 通知说，应当有正式工作，按目前的回答还不符合。在读、自由职业或没有工作，按字面都不算正式工作。不过原文用的是“should”（应当），科研管理部门有一些余地，可以先问一问。以后情况变了，也可以再来核对。
    .office = 固定期限的工作，或者有工作但目前离岗休假，算不算“正式工作”，通知没有说，由科研管理部门决定。请备好合同或单位证明。
    .open =
        { $role ->
            [scientist] 还需要知道您现在的工作性质。
           *[other] 还需要知道这位科学家现在的工作性质。
        }

rule-research-job = 现在的工作从事科学研究
    .met = 这一条符合：现在的工作从事科学研究。
    .unmet = 通知说，现在的正式工作应当从事科学研究，按目前的回答还不符合。原文用的是“should”（应当），科研管理部门有一些余地。如果职责里其实有科研，请写清楚再问。
    .office = 教学兼科研的工作算不算“从事科学研究”，通知没有说，由科研管理部门决定。一份写明科研职责的单位证明会有帮助。
    .open =
        { $role ->
            [scientist] 还需要知道您在这份工作中的职责。
           *[other] 还需要知道这位科学家在这份工作中的职责。
        }

rule-employed-in-country-of-nationality = 在国籍所在国工作
    .met =
        { $role ->
            [scientist] 这一条符合：工作所在地与您的国籍相符。
           *[other] 这一条符合：工作所在地与这位科学家的国籍相符。
        }
    .unmet = 通知说，正式工作应当在国籍所在的国家或地区。按我们的理解，这里要看申报时所凭的那个“一带一路”国家国籍，现在的工作不在那里。原文用的是“should”（应当），科研管理部门有一些余地，可以先问一问。
    .office = 申报时所凭的国籍或证件算不算，要先由科研管理部门决定，之后才能判断工作地点是否相符。
    .open =
        { $role ->
            [scientist] 还需要知道您的国籍，以及现在的工作单位在哪个国家。
           *[other] 还需要知道这位科学家的国籍，以及现在的工作单位在哪个国家。
        }

rule-doctorate-or-experience = 有博士学位，或科研经历超过5年
    .met = 这一条符合。博士学位和超过5年的科研经历，有一项就够了。
    .unmet = 通知要求有博士学位，或者科研经历超过5年，有一项就够。按目前的回答，两项都还没有达到。取得学位，或经历再积累一些，就可能符合。通知没有说年限算到哪一天，我们算到申报的时候。
    .office =
        { $role ->
            [scientist] 恰好满5年、论文已提交或已答辩但学位尚未授予，以及读博或兼职的时间算不算，通知都没有说清楚。您属于这样的情况，由科研管理部门决定。
           *[other] 恰好满5年、论文已提交或已答辩但学位尚未授予，以及读博或兼职的时间算不算，通知都没有说清楚。这位科学家属于这样的情况，由科研管理部门决定。
        }
    .open =
        { $role ->
            [scientist] 还需要知道您有没有博士学位；没有的话，还要知道科研经历有多长。
           *[other] 还需要知道这位科学家有没有博士学位；没有的话，还要知道科研经历有多长。
        }

rule-six-or-twelve-months = 总共6个月或12个月
    .met = 月数符合，资助额也就可以确定。
    .unmet = 通知只写了总共6个月和12个月两种，其他月数没有资助额。如果能改成6个月或12个月，这一条就符合了。
    .office = 通知的月数写得很明确。如有特别安排，由科研管理部门决定。
    .open = 还需要知道总共计划几个月。

rule-stay-within-period = 停留在2024年12月1日至2027年11月30日之内
    .met = 按开始日期和月数推算，停留期在实施期限之内。如果分几次来，最后一次也要在2027年11月30日或之前结束。
    .unmet = 整个停留期要在2024年12月1日至2027年11月30日之内，首尾两天都算。由此推算，12个月最晚从2026年12月1日开始，6个月最晚从2027年6月1日开始；这两个日期是推算的，通知没有写。换一个开始日期，也许就符合了。
    .office = 通知的期限写得很明确。如有特别安排，由科研管理部门决定。
    .open = 还需要知道开始日期和总月数。

rule-stay-in-one-block = 一次连续停留
    .met = 停留的安排符合这一条。
    .unmet = 科研管理部门认为，分几次来不符合这一条。如果能改成一次连续停留，就符合了。
    .office = 通知说“总共”6个月或12个月，也许可以分几次来，但没有明说，也没有写每次至少多长。这要由科研管理部门决定。
    .open = 还需要知道是一次连续停留，还是分几次来。

rule-natural-science = 研究属于自然科学
    .met = 研究领域符合这一条。
    .unmet = 通知写的研究内容是自然科学领域，按目前的回答不在其内。如果研究其实包含自然科学的内容，可以修改回答，或请科研管理部门看一看。
    .office = 通知只写了“自然科学领域”，没有说工程技术、医学、农学算不算，由科研管理部门决定。
    .open = 还需要知道研究属于哪个领域。

rule-full-time-in-shanghai = 全职在上海工作，并愿意承诺
    .met = 这一条符合：整个资助期间全职在上海工作。按我们的理解，这不妨碍正常休假。
    .unmet = 通知要求整个资助期间全职在上海工作，并作出承诺。如果能放下其他工作、全职来上海，并愿意签署承诺，这一条就符合了。
    .office = 通知的要求写得很明确。如有特别安排，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 还需要知道您能否全职在上海工作，并愿意作出承诺。
           *[other] 还需要知道这位科学家能否全职在上海工作，并愿意作出承诺。
        }

rule-one-invitation = 只接受一个项目邀请
    .met = 目前符合。实施期间只能接受一个项目邀请；如果还有其他邀请，请只选一个。
    .unmet = 通知规定，实施期间只能接受一个项目邀请，而另一个已经接受了。两个之中只能选一个。决定之前，请先与上海申报单位和另一方商量。
    .office = 通知的要求写得很明确。如果说不准某个邀请算不算，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 还需要知道您有没有收到或接受其他项目邀请。
           *[other] 还需要知道这位科学家有没有收到或接受其他项目邀请。
        }

rule-no-second-talent-project = 没有中国人才交流项目的重复资助
    .met = 这一条符合：没有与其他中国人才交流项目重复。
    .unmet = 通知规定，受过国内各类人才交流项目资助的外国青年科学家，不得参与多个项目。按目前的回答，这一条不符合。以后情况变化了能否参加，请问科研管理部门。
    .office = 这句话有两种读法：受过资助就不能再参加，或者只是不能同时参加两个。资助已经结束或还在申请的，通知没有说清楚，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 还需要知道您有没有得到过中国的人才交流项目资助。
           *[other] 还需要知道这位科学家有没有得到过中国的人才交流项目资助。
        }

rule-no-degree-study = 停留期间不攻读学位
    .met = 这一条符合：停留期间不攻读学位。
    .unmet = 按我们的理解，通知要求这个岗位不是学历教育，停留期间不能注册攻读学位。如果改为只做科研、不读学位，这一条就符合了。
    .office = 通知在这里的写法很简短。如果说不准某种学习算不算，由科研管理部门决定。
    .open = 还需要知道停留期间会不会注册攻读学位。

rule-laws-promise = 承诺遵守中国法律法规
    .met = 这一条符合。这个承诺要写进承诺书。
    .unmet = 通知要求遵守中国的法律、法规和其他相关规定，并写进承诺书。没有这个承诺就不符合；如果愿意作出承诺，可以随时修改回答。
    .office = 通知的要求写得很明确。如果对承诺的内容有疑问，由科研管理部门说明。
    .open =
        { $role ->
            [scientist] 还需要知道您是否愿意作出这个承诺。
           *[other] 还需要知道这位科学家是否愿意作出这个承诺。
        }

rule-good-health = 声明身体健康
    .met = 这一条符合：有本人的声明。通知的材料清单里没有健康证明。
    .unmet =
        { $role ->
            [scientist] 通知要求身体健康，按目前的回答不符合。您不必在这里说明原因，也请不要发送医疗资料。如有顾虑，可以直接与上海申报单位商量；情况变了，随时可以修改回答。
           *[other] 通知要求身体健康，按目前的回答不符合。这位科学家不必在这里说明原因，也请不要发送医疗资料。如有顾虑，可以直接与上海申报单位商量；情况变了，随时可以修改回答。
        }
    .office = 通知没有说怎样才算身体健康。如有疑问，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 还需要您声明是否身体健康，只要“是”或“否”。
           *[other] 还需要这位科学家声明是否身体健康，只要“是”或“否”。
        }

## 条件：岗位、单位、负责人和预算（由上海一方确认）

rule-research-position = 岗位从事科学研究或科技政策研究
    .met = 岗位的性质符合这一条。
    .unmet =
        { $role ->
            [scientist] 通知要求岗位是科学研究岗位或科技政策研究岗位。如果上海申报单位能改为这样的岗位，这一条就符合了。
           *[other] 通知要求岗位是科学研究岗位或科技政策研究岗位。如果能改为这样的岗位，这一条就符合了。
        }
    .office = 通知只写了这两种岗位。如果说不准某个岗位算不算，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：您在上海的岗位属于哪一种。
           *[other] 还需要知道在上海的岗位属于哪一种。
        }

rule-natural-science-position = 岗位属于自然科学领域
    .met = 岗位与“自然科学领域”没有冲突。
    .unmet = 科研管理部门认为，科技政策研究岗位不属于自然科学领域。如果改为科学研究岗位，这一条就符合了。
    .office = 通知允许科技政策研究岗位，又把研究内容写为自然科学领域，两处怎样衔接没有说，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：岗位属于哪一种。
           *[other] 还需要知道岗位属于哪一种。
        }

rule-written-duties = 岗位职责明确
    .met = 这一条符合：岗位职责明确。
    .unmet =
        { $role ->
            [scientist] 通知要求岗位职责明确。请上海申报单位把这个岗位的职责写清楚，写好后这一条就符合了。
           *[other] 通知要求岗位职责明确。请先把这个岗位的职责写清楚，写好后这一条就符合了。
        }
    .office = 通知没有说职责要写到什么程度。如有疑问，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：岗位职责是否已经写清楚。
           *[other] 还需要知道岗位职责是否已经写清楚。
        }

rule-position-in-shanghai = 岗位在上海
    .met = 这一条符合：岗位在上海。
    .unmet = 通知要求岗位在上海。如果能把工作地点安排在上海，这一条就符合了。
    .office = 通知的要求写得很明确。如有特别安排，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：岗位是否在上海。
           *[other] 还需要知道岗位是否在上海。
        }

rule-not-confidential = 不是涉密岗位
    .met = 这一条符合：不是涉密岗位。
    .unmet = 通知规定不能是涉密岗位。如果能换成不涉密的岗位，这一条就符合了。
    .office = 如果说不准岗位是否涉密，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：岗位是否涉密。
           *[other] 还需要知道岗位是否涉密。
        }

rule-chinese-colleagues = 与中方科研人员一起工作
    .met = 这一条符合：有中方科研人员一起工作。
    .unmet = 通知要求外国青年科学家与中国科研人员一起工作。确定一起工作的人之后，这一条就符合了。
    .office = 通知没有说怎样一起工作。如有疑问，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：哪些中方科研人员与您一起工作。
           *[other] 还需要知道有没有确定的中方科研人员一起工作。
        }

rule-procedures-promise = 申报单位协助办理手续
    .met = 这一条符合：申报单位会协助办理来上海工作的相关手续。
    .unmet = 通知要求申报单位协助外国青年科学家办理来上海工作的相关手续。如果申报单位愿意承诺，这一条就符合了。
    .office = 通知没有列出是哪些手续。如有疑问，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：是否协助您办理手续。
           *[other] 还需要知道申报单位是否承诺协助办理手续。
        }

rule-unit-registered = 申报单位在上海注册（常见条件，不在通知文本里）
    .met = 这一条符合。这是上海市科委项目的常见条件，我手中的通知文本没有写。
    .unmet = 科研管理部门认为，申报单位需要在上海注册。这个条件不在我手中的通知文本里。也许可以由在上海注册的合作单位申报，请与科研管理部门商量。
    .office = 我手中的通知文本没有要求申报单位在上海注册，但这是上海市科委项目的常见条件。没有在上海注册的单位能否申报，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：单位是否在上海注册。这是常见条件，我手中的通知文本没有写。
           *[other] 还需要知道申报单位是否在上海注册。这是常见条件，我手中的通知文本没有写。
        }

rule-chinese-leader = 项目负责人是中国科研导师
    .met = 项目负责人符合这一条。通知没有写职称要求。
    .unmet =
        { $role ->
            [scientist] 通知要求项目负责人是中国的科研导师。请上海申报单位另选一位符合的负责人，这一条就能符合。
           *[other] 通知要求项目负责人是中国的科研导师。请另选一位符合的负责人，这一条就能符合。
        }
    .office = 英文的“Chinese”可以指中国国籍，也可以指中方单位。外国籍导师能否担任项目负责人，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：由谁担任项目负责人。
           *[other] 还需要知道由谁担任项目负责人。
        }

rule-leader-is-not-the-scientist = 项目负责人不是外国青年科学家本人
    .met = 这一条符合：项目负责人另有其人。
    .unmet = 通知规定，外国青年科学家不能作为项目负责人申报。请由上海单位的一位中国科研导师担任项目负责人，科学家以受邀人的身份参加。
    .office = 通知的要求写得很明确。如有疑问，由科研管理部门说明。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：项目负责人是谁。不能是您本人。
           *[other] 还需要知道由谁担任项目负责人。
        }

rule-one-application = 项目负责人只申报一个项目
    .met = 这一条符合：没有超出一个项目的限制。
    .unmet = 通知规定每位项目负责人限报一个项目。请在两个申报中选一个，或由另一位负责人申报。
    .office = 通知没有说“一个项目”只指本方向，还是也包括其他专题和其他通知。这要由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：项目负责人有没有其他申报。
           *[other] 还需要知道项目负责人有没有其他申报。
        }

rule-one-scientist = 每个项目资助一位科学家
    .met = 这一条符合：资助一位外国青年科学家。
    .unmet = 通知规定每个项目资助一位外国青年科学家。把人数改为一位，这一条就符合了。
    .office = 通知的人数写得很明确。如有疑问，由科研管理部门说明。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：项目只资助一位外国青年科学家。
           *[other] 还需要知道项目准备资助几位外国青年科学家。
        }

rule-labour-for-the-scientist = 资助额的60%用于科学家的劳务费
    .met = 这一条符合：科学家的劳务费预算达到了资助额的60%。
    .unmet = 通知要求资助额的60%全部用于外国青年科学家的劳务费：6个月是120,000元，12个月是240,000元（按60%推算）。把这一项调整到这个数，这一条就符合了。
    .office = 通知只写了60%，没有说能不能更多，由科研管理部门决定。调整到正好60%，就不再有这个疑问。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：预算里您的劳务费是多少。
           *[other] 还需要知道停留月数和科学家的劳务费预算。月数不是6或12时没有资助额，60%也就算不出来。
        }

rule-no-labour-for-the-chinese-side = 中方参与人员不领劳务费
    .met = 这一条符合：预算里没有中方参与人员的劳务费。
    .unmet = 通知规定中国项目参与人员不得领取劳务费，按我们的理解也包括中方的学生和博士后。把这一项改为0元，这一条就符合了。
    .office = 通知的要求写得很明确。如果说不准某笔支出算不算劳务费，由科研管理部门决定。
    .open =
        { $role ->
            [scientist] 这一点要由上海申报单位确认：预算里没有中方参与人员的劳务费。
           *[other] 还需要知道预算里中方参与人员的劳务费是多少。
        }

## 由科研管理部门决定的问题

point-GP-04-other-documents = 持有香港、澳门或台湾的证件，在这个方向应当怎样看待。
point-GP-04-two-nationalities = 持有中国护照又有外国国籍的人，能不能算外国青年科学家。
point-GP-02-old-road = 印度、以色列和不丹没有签署“一带一路”合作文件，但曾列在较早的沿线国家名单里（名单不在这份通知里）：这些国家算不算“一带一路”国家。
point-GP-03-otherwise-lost = 中国国籍因加入外国国籍而丧失，或怎样结束说不清楚，是否与“放弃”同样看待。
point-YS-01a-fixed-term = 固定期限合同的工作算不算“正式工作”。
point-YS-01a-on-leave = 有工作但目前离岗休假，算不算有“正式工作”。
point-YS-01a-teaching-and-research = 教学兼科研的工作算不算“从事科学研究”。
point-YS-02-exactly-five-years = 科研经历恰好满5年（60个整月），算不算达到要求。
point-YS-02-defended = 博士论文已提交或已答辩、学位尚未授予，算不算有博士学位。
point-YS-02-study-or-part-time = 读博士的时间和兼职科研的时间，能不能计入5年的科研经历。
point-GP-06-several-visits = 总共6个月或12个月能不能分几次完成，每次至少多长。
point-D2-02-engineering = 工程技术算不算“自然科学领域”。
point-D2-02-medicine = 医学算不算“自然科学领域”。
point-D2-02-agriculture = 农学算不算“自然科学领域”。
point-D2-02-policy-post = 科技政策研究岗位与“自然科学领域”的要求是否相容。
point-YS-07-ended = 过去受过中国人才交流项目资助、现已结束的，能不能参加。
point-YS-07-applied = 已申请中国人才交流项目、还没有结果的，能不能参加。
point-APU-06-not-registered = 没有在上海注册的单位能不能申报（这个条件不在通知文本里）。
point-GP-07-foreign-passport = 上海单位聘用的外国籍导师，能不能算“中国科研导师”并担任项目负责人。
point-GP-09-other-call = 项目负责人在其他专题或上海市科委其他通知下的申报，算不算在“限报一个项目”之内。
point-D2-06-more = 科学家的劳务费能不能超过资助额的60%。

## 结果

outcome-ineligible = 按目前的回答，有条件不符合
    .body =
        { $role ->
            [scientist] 谢谢您的耐心回答。下面写明是哪一条、通知怎么说，以及有没有可以改变的地方。如果哪个回答不准确，可以随时修改。这是按通知文本和您的回答核对的结果，不是正式决定；有疑问时，请问上海申报单位的科研管理部门。
            [office] 谢谢您的耐心回答。下面写明是哪一条、通知怎么说，以及有没有可以改变的地方。如果哪个回答不准确，可以随时修改。这是按通知文本和您的回答核对的结果，不是正式决定；有疑问时，可以问资助方。
           *[other] 谢谢您的耐心回答。下面写明是哪一条、通知怎么说，以及有没有可以改变的地方。如果哪个回答不准确，可以随时修改。这是按通知文本和您的回答核对的结果，不是正式决定；有疑问时，请问科研管理部门。
        }
outcome-office = 有几点要由科研管理部门决定
    .body =
        { $role ->
            [scientist] 已经确定的条件里，没有发现不符合的。但有几点通知没有说清楚，我不能替科研管理部门下结论。下面写明是哪几点，您可以请上海申报单位转给它的科研管理部门。岗位、项目负责人和预算等条件，还要由上海申报单位确认。清单上的材料可以先准备起来。
            [office] 已经确定的条件里，没有发现不符合的。但有几点通知没有说清楚，我不能替科研管理部门下结论。下面写明是哪几点，由贵部门决定，必要时可以问资助方。清单上的材料可以先准备起来。
           *[other] 已经确定的条件里，没有发现不符合的。但有几点通知没有说清楚，我不能替科研管理部门下结论。下面写明是哪几点，请把它们交给科研管理部门决定。清单上的材料可以先准备起来。
        }
outcome-host-must-confirm =
    { $role ->
        [scientist] 您这一方没有障碍，其余由上海申报单位确认
       *[other] 科学家这一方没有障碍，其余由上海申报单位确认
    }
    .body =
        { $role ->
            [scientist] 按这些回答，您这一方能确认的条件都符合。岗位、项目负责人和预算等条件，要由上海申报单位确认，下面逐条列出。申报也由上海一方提出。这不等于一定得到资助；您可以先按清单准备自己的材料。
           *[other] 按这些回答，科学家这一方能确认的条件都符合。岗位、项目负责人和预算等条件，要由上海申报单位确认，下面逐条列出。申报也由上海一方提出。这不等于一定得到资助；科学家可以先按清单准备自己的材料。
        }
outcome-eligible = 按这些回答，通知写明的条件都符合
    .body = 这不等于一定得到资助，最后由科研管理部门和资助方决定。通知写的是计划支持不超过30个项目。请按下面的清单准备材料，并先弄清截止日期，我手中的通知文本没有写。

## 清单：材料

item-name = 在简历里写上姓名，要与护照一致。如有本国文字的姓名，建议一起写上。
item-date-of-birth = 在简历里写上出生日期，要与护照一致。这个日期要能说明是1979年1月1日或以后出生。
item-unit = 在简历里写上现在的工作单位全称，要能看出是在国籍所在国的单位。
item-department = 在简历里写上所在的部门，例如院系、研究所或实验室。
item-position = 在简历里写上职务或职称，要与在职证明一致。
item-contact = 在简历里写上联系方式，例如电子邮箱和电话。
item-passport-copy = 准备护照复印件，作为国籍证明，要包含个人信息页。建议看一下有效期是否够用；通知没有写有效期要求。
item-passport-relied-on = 请用“一带一路”国家的那本护照作国籍证明，现在的工作也应当在那个国家。国籍条件是按它来判断的。
item-publications = 列出已发表的论文和成果，要能看出科研能力。
item-role-in-project =
    { $role ->
        [scientist] 用一段话写明您在项目中的主要作用，要能看出在上海全职做什么研究。
       *[other] 用一段话写明这位科学家在项目中的主要作用，要能看出在上海全职做什么研究。
    }
item-commitment-letter =
    { $role ->
        [scientist] 准备一份由您本人签名的承诺书，写明两项承诺：资助期间全职在上海工作；遵守中国的法律、法规和其他相关规定。
       *[other] 准备一份由科学家本人签名的承诺书，写明两项承诺：资助期间全职在上海工作；遵守中国的法律、法规和其他相关规定。
    }
item-proof-of-employment = 请现在的工作单位出具在职证明，写明职务、科研职责、从何时开始，以及现在仍然在职。
item-translate-resume = 把个人简历译成中文，附在原件后面。英文也算外文。通知没有要求认证翻译。
item-translate-passport = 把护照复印件译成中文，附在复印件后面。通知没有要求认证翻译。
item-translate-publications = 把论文和成果的材料译成中文，附在原件后面。要译到什么程度，通知没有写，请问科研管理部门。
item-translate-commitment = 把承诺书译成中文，附在原件后面；也可以从一开始就用中文写。
item-translate-employment = 把在职证明译成中文，附在原件后面。通知没有要求认证翻译。
item-seal = 在以上全部简历材料上加盖上海申报单位的公章。不是国外工作单位的章。

## 清单：承诺

item-promise-full-time =
    { $role ->
        [scientist] 请您承诺资助期间全职在上海工作，期间不做其他工作，并写进承诺书。
       *[other] 请科学家承诺资助期间全职在上海工作，期间不做其他工作，并写进承诺书。
    }
item-promise-laws =
    { $role ->
        [scientist] 请您承诺遵守中国的法律、法规和其他相关规定，并写进承诺书。
       *[other] 请科学家承诺遵守中国的法律、法规和其他相关规定，并写进承诺书。
    }
item-accept-one-invitation = 实施期间只接受一个项目邀请。如果选择这个项目，请谢绝其他邀请。
item-promise-procedures = 申报单位承诺协助这位科学家办理来上海工作的相关手续，并确定由谁负责。

## 清单：安排

item-arrange-procedures =
    { $role ->
        [scientist] 请与上海申报单位商量来上海工作的手续，申报单位须协助办理。通知没有列出是哪些手续；通常是工作许可、签证和居留许可（这是一般情况，不在通知里）。
       *[other] 请与科学家商量来上海工作的手续，申报单位须协助办理。通知没有列出是哪些手续；通常是工作许可、签证和居留许可（这是一般情况，不在通知里）。
    }
item-arrange-position = 安排一个在上海的科学研究或科技政策研究岗位，写清职责。不能是涉密岗位。
item-arrange-colleagues = 确定与这位科学家一起工作的中方科研人员，写上姓名和分工。
item-arrange-leader = 确定项目负责人：是中国科研导师，不是外国青年科学家本人，并且只申报一个项目。
item-arrange-budget = 按停留月数编预算：6个月200,000元，12个月400,000元。其中60%用于科学家的劳务费；中方参与人员的劳务费为0元。
item-host-applies = 请上海申报单位确定一位中国科研导师担任项目负责人，由上海一方申报。您不能作为项目负责人申报。

## 清单：建议（通知没有列出）

item-recommend-degree = 建议准备博士学位证书复印件；学位尚未授予的，准备论文已提交或已答辩的证明。通知的材料清单没有列出这一项。
item-recommend-research-record = 建议列一张科研经历表，写明单位、起止年月、全职还是兼职，要能看出总共多长时间。通知的材料清单没有列出这一项。
item-recommend-former-nationality = 建议写一份说明，讲清过去的中国国籍是何时、怎样结束的；如有文件，也请附上。通知的材料清单没有列出这一项。
item-recommend-health = 建议准备一份简短的健康声明，只写身体健康，不要附病历或诊断。通知的材料清单没有列出这一项。
item-recommend-post-description = 建议准备一份岗位说明，写明职责、地点、不涉密，以及与谁一起工作。通知的材料清单没有列出这一项。

## 清单：需要弄清的事

item-find-deadline =
    { $role ->
        [scientist] 弄清截止日期、申报平台和联系人：我手中的通知文本都没有写。请问上海申报单位。
       *[other] 弄清截止日期、申报平台和联系人：我手中的通知文本都没有写。请查官方页面，或问资助方。
    }

## 由谁做

who-scientist =
    { $role ->
        [scientist] 您本人
       *[other] 外国青年科学家
    }
who-unit = 上海申报单位
who-leader =
    { $role ->
        [leader] 您（项目负责人）
       *[other] 项目负责人
    }
who-host = 上海一方（项目负责人或科研管理部门）

## 资助额

money = 停留{ $months }个月，资助额为{ $grant }。其中60%，即{ $labour }，须全部用于外国青年科学家的劳务费。其余{ $rest }用于其他支出，通知没有写是哪些支出；中方参与人员的劳务费不能从中列支。

## 另一个方向

alternative-shanghai-2024-cooperation = 同一通知还有“政府（机构）间合作项目”，支持与国外的大学、科研院所、科技企业和科技组织联合研究。它不限合作国别和研究领域，通知也没有写年龄、国籍、学位或停留时间的条件。是否合适，要另外核对。

## 通知条文的中文译文（非官方）；没有引文的条目是说明

clause-GEN-01 = 关于发布2024年度上海市科技创新行动计划国际科技合作项目申报指南的通知
clause-GEN-02 = 通知没有写申报时间、截止日期、申报平台和联系人。截止日期要由工作人员确认后才能给出。
clause-GEN-03 = 通知没有写评审标准，也没有写专题一的项目数量和资助额。一份转载的中文通知称，专题一不超过50个项目，每项不超过70万元；这不在我手中的通知文本里，请以官方页面为准。
clause-D2-01 = 重点支持“一带一路”国家的青年科学家来上海，与我方机构合作开展科学研究
clause-D2-02 = 研究内容：自然科学领域。
clause-D2-03 = 实施期限：2024年12月1日至2027年11月30日。
clause-D2-04 = 定额资助，计划支持不超过30个项目。
clause-D2-05 = 外国青年科学家来上海6个月的，资助额为200,000元；外国青年科学家来上海12个月的，资助额为400,000元。
clause-D2-06 = 经费的60%须全部用于外国青年科学家的劳务费
clause-D2-07 = 且中国项目参与人员不得领取劳务费。
clause-GP-01 = 每个项目资助一位青年科学家
clause-GP-02 = 来自“一带一路”沿线国家
clause-GP-03 = （已放弃中国国籍的人除外）
clause-GP-04 = 通知没有单独写这一条，它是从“外国青年科学家”推出来的：现为中国公民的人不是外国青年科学家；中国法律不承认中国公民有双重国籍（国籍法第三条，不是通知的内容）。兼有其他国籍，或持香港、澳门、台湾证件的，由科研管理部门认定。
clause-GP-05 = 来上海全职从事科学研究
clause-GP-06 = 总共6个月或12个月
clause-GP-07 = 项目负责人必须是中国的科研导师
clause-GP-08 = 外国青年科学家不得作为项目负责人申报项目
clause-GP-09 = 每位项目负责人限申报一个项目。
clause-YS-01a = （1）外国青年科学家应当在其国籍所在的国家或地区有从事科学研究的正式工作
clause-YS-01b = 并有较强的科研能力
clause-YS-02 = （2）有博士学位，或有超过5年的科研经历
clause-YS-03a = （3）未满45岁（1979年1月1日或以后出生）
clause-YS-03b = 且身体健康
clause-YS-04 = （4）承诺在资助期间全职在上海工作
clause-YS-05 = （5）必须遵守中国的法律、法规和其他相关规定
clause-YS-06 = （6）外国青年科学家在项目实施期间只能接受一个项目邀请
clause-YS-07 = （7）受过国内各类人才交流项目资助的外国青年科学家，不得参与多个项目。
clause-APU-01 = （1）外国青年科学家应当在上海的科学研究岗位或科技政策研究岗位工作，岗位职责明确。
clause-APU-02 = 不得是涉密岗位
clause-APU-03 = 或要求学历教育的岗位
clause-APU-04 = 外国青年科学家必须与中国科研人员一起工作；
clause-APU-05 = （2）申报方必须协助外国青年科学家办理来上海工作的相关手续。
clause-APU-06 = 通知没有写申报单位须在上海注册。我们看过的其他上海市科委通知通常有这一条，所以会问到它，并标明它不在我手中的通知文本里。
clause-DOC-01 = 姓名
clause-DOC-02 = 出生日期
clause-DOC-03 = 单位
clause-DOC-04 = 部门
clause-DOC-05 = 职务或职称
clause-DOC-06 = 联系方式
clause-DOC-07 = 国籍证明（护照复印件）
clause-DOC-08 = 已发表的论文和成果
clause-DOC-09 = 在项目中的主要作用
clause-DOC-10 = 关于资助期间全职在上海工作，并遵守中国法律、法规和其他相关规定的承诺书
clause-DOC-11 = 在职证明
clause-DOC-12 = （以上材料须加盖申报单位公章
clause-DOC-13 = 且外文材料须附中文译文）
clause-DOC-14 = 通知的材料清单里没有学位证书、科研年限证明、邀请函、健康证明，也没有关于过去中国国籍的说明。清单里如果有这类材料，都只是建议，通知没有列出。

## Words of every call, said for this one

mark-office = ? 由科研管理部门决定：{ $label }
finding-office = 这一点由科研管理部门决定。
finding-point = 由科研管理部门决定：{ $point }
deadline-none = 我手中的文本没有写截止时间。请问一下科研管理部门。
verdict-age = 我手中的是{ $date }发布的文本。项目是否还在受理，只有科研管理部门能告诉您。
verdict-office = 要由科研管理部门决定的：
verdict-others = 要由上海一方确认的：
contact = 科研管理部门可以进一步帮助您：{ $name }（{ $ways }）。
contact-none = 上海申报单位的科研管理部门可以进一步帮助您。我手中的文本没有写联系人。
group-recommended = 建议（通知没有列出）：
item-ask-office = 请科研管理部门决定：{ $point }
item-host-confirms = 请上海一方确认：{ $rule }
