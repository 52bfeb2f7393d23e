# 政府（机构）间合作项目：简体中文。role 为 partner 时读者是国外的合作方，其他角色是上海一方。

## 项目

call-title = 政府（机构）间合作项目（上海2024年度，专题一）
call-summary = 这个专题支持与国外高水平大学、科研院所、科技企业和科技组织联合研究，不限合作国别和研究领域。我手中的通知文本没有写由谁申报；通常由上海的单位与外方一起准备。
# The words by which people name the call in passing, separated by |.
call-names = 合作项目 | 政府间 | 机构间 | 联合研究 | 专题一 | 专题1 | 第一个专题 | 外方合作单位 | 国外合作伙伴

## 身份

question-role = 请问您是哪一种身份？
    .example = 上海的项目负责人
fact-role = 您的身份
option-role-leader = 上海的项目负责人
option-role-office = 上海单位的科研管理部门
option-role-partner = 国外的合作方
role-note-leader = 我会问到外方机构、项目时间和研究领域，再列出需要准备和弄清的事。我手中的文本缺少这个专题的资格条件和资助额两段，所以清单里会提醒您去官方页面核对。
role-note-office = 我会核对外方机构、项目时间和研究领域。通知没有说清的地方，我会标明由科研管理部门决定；贵部门定下的理解，我会照用并注明。我手中的文本缺少这个专题的资格条件和资助额两段，请以官方页面为准。
role-note-partner = 我会告诉您，在您这一方有没有与通知不符的地方，以及需要您准备什么。我手中的通知文本没有写由谁申报，请与您在上海的合作方商定；一份转载的中文通知提到，由与外方合作的“项目申报单位”申报。

## 问题

fact-partnerCountry = 外方所在国家或地区
question-partnerCountry =
    { $role ->
        [partner] 您的机构在哪个国家或地区？请写参加合作的机构所在的地方。
       *[other] 国外的合作方在哪个国家或地区？请写参加合作的机构所在的地方。
    }
    .example = 芬兰

fact-partnerType = 外方机构类型
question-partnerType =
    { $role ->
        [partner] 您的机构属于哪一类？
       *[other] 国外的合作方属于哪一类？
    }
    .example = 大学
option-partnerType-university = 大学
option-partnerType-research-institute = 科研院所
option-partnerType-technology-enterprise = 科技企业
option-partnerType-technology-organization = 科技组织
option-partnerType-other = 其他机构

fact-projectStart = 项目开始日期
question-projectStart = 项目计划从哪一天开始？
    .example = 2025年3月1日

fact-projectEnd = 项目结束日期
question-projectEnd = 项目计划到哪一天结束？
    .example = 2027年11月30日

fact-partnerFunded = 外方得到过当地政府项目资助
question-partnerFunded =
    { $role ->
        [partner] 您这一方的项目负责人得到过当地政府的项目资助吗？这个条件写在一份转载的中文通知里，我手中的文本没有，请以官方页面为准。
       *[other] 外方的项目负责人得到过当地政府的项目资助吗？这个条件写在一份转载的中文通知里，我手中的文本没有，请以官方页面为准。
    }
    .example = 是

fact-area = 研究领域
question-area = 合作研究属于下面哪个重点领域？都不是也可以申报，请选“其他领域”。
    .example = 合成生物学
option-area-electronics-photonics = 微纳电子和光子
option-area-artificial-intelligence = 人工智能驱动的科学研究
option-area-synthetic-biology = 合成生物学
option-area-cell-gene-therapy = 细胞治疗和基因治疗
option-area-medical-robotics = 医疗机器人
option-area-nuclear-fusion = 可控核聚变
option-area-green-fuels = 绿色燃料
option-area-other = 其他领域

fact-partnerPlace = 外方具体所在地
question-partnerPlace =
    { $role ->
        [partner] 您的机构具体在哪里？通知的优先方向里，有些只指某个州、省或城市。如果分布在几处，例如总部和实验室不在一地，请选“分布在几个地方”。
       *[other] 国外的合作方具体在哪里？通知的优先方向里，有些只指某个州、省或城市。如果分布在几处，例如总部和实验室不在一地，请选“分布在几个地方”。
    }
option-partnerPlace-baden-wuerttemberg = 德国巴登-符腾堡
option-partnerPlace-gothenburg = 瑞典哥德堡
option-partnerPlace-st-petersburg = 俄罗斯圣彼得堡
option-partnerPlace-queensland = 澳大利亚昆士兰
option-partnerPlace-dunedin = 新西兰达尼丁
option-partnerPlace-quebec = 加拿大魁北克
option-partnerPlace-elsewhere =
    { $partnerCountry ->
        [none] 这个国家的其他地方
       *[other] { $partnerCountry }的其他地方
    }
option-partnerPlace-several = 分布在几个地方

## 条件

rule-partner-abroad = 合作方在国外
    .met = 这一条符合。合作方在国外就可以，通知不限国别。
    .unmet = 通知支持的是与国外机构的联合研究，按目前的回答，合作方不在国外。如果另有国外机构参加，请改填那个机构再核对。
    .office = 通知只说“国外”，没有说香港、澳门或台湾的机构算不算，由科研管理部门决定。
    .open =
        { $role ->
            [partner] 还需要知道您的机构在哪个国家或地区。
           *[other] 还需要知道合作方在哪个国家或地区。
        }

rule-partner-type = 合作方是大学、科研院所、科技企业或科技组织
    .met = 机构类型符合。通知还写了“高水平”，这由评审专家判断，不影响能否申报。
    .unmet = 通知写的是大学、科研院所、科技企业和科技组织这四类，按目前的回答都不是。如果其中一类其实也说得通，可以修改回答；也可以请这四类中的一个国外机构参加。
    .office = 通知没有给这四类机构下定义。如果说不准算不算，由科研管理部门决定。
    .open =
        { $role ->
            [partner] 还需要知道您的机构属于哪一类。
           *[other] 还需要知道合作方属于哪一类。
        }

rule-within-period = 项目在2024年12月1日至2027年11月30日之内
    .met = 项目时间在执行期限之内。
    .unmet = 项目的开始和结束都要在2024年12月1日至2027年11月30日之内，首尾两天都算，而且开始不能晚于结束。调整日期后，这一条就可以符合。
    .office = 通知的期限写得很明确。如有特别安排，由科研管理部门决定。
    .open = 还需要知道项目的开始日期和结束日期。

rule-partner-funded = 外方得到过当地政府资助（不在通知文本里）
    .met = 这一条符合。它是通常的条件，写在一份转载的中文通知里，不在我手中的文本里，请以官方页面为准。
    .unmet = 科研管理部门认为，外方须得到过当地政府的项目资助。这个条件不在我手中的文本里。如果外方有这样的资助，请修改回答；也可以与科研管理部门商量其他合作方。
    .office = 我手中的文本没有这个条件，一份转载的中文通知有：外方须得到过当地政府的项目资助。没有这样的资助能否申报，由科研管理部门决定，请同时核对官方页面。
    .open =
        { $role ->
            [partner] 还需要知道您这一方的项目负责人有没有得到过当地政府的项目资助。我手中的文本没有这个条件，它来自一份转载的中文通知。
           *[other] 还需要知道外方的项目负责人有没有得到过当地政府的项目资助。我手中的文本没有这个条件，它来自一份转载的中文通知。
        }

rule-key-area = 属于重点支持领域
    .met = 研究属于通知列出的重点支持领域。这是优先考虑的因素，不是必备条件。
    .unmet = 研究不在通知列出的重点支持领域里。这不影响申报，通知不限研究领域；而且列举前写的是“包括”，名单不是封闭的。
    .office = 如果说不准研究算不算某个重点领域，由科研管理部门决定。这不影响能否申报。
    .open = 还需要知道研究属于哪个领域。这只关系到优先支持，不影响能否申报。

rule-priority-direction = 属于优先支持的合作方向
    .met = 合作方所在地属于通知列出的优先方向。这是优先考虑的因素，不是必备条件。
    .unmet = 合作方所在地不在通知列出的优先方向里。这不影响申报，通知不限合作国别。
    .office = 合作方分布在几个地方时算不算优先方向，通知没有说，由科研管理部门决定。这不影响能否申报。
    .open =
        { $role ->
            [partner] 还需要知道您的机构的具体所在地。这只关系到优先支持，不影响能否申报。
           *[other] 还需要知道合作方的具体所在地。这只关系到优先支持，不影响能否申报。
        }

## 由科研管理部门决定的问题

point-T1-01-hong-kong-macao-taiwan = 香港、澳门或台湾的机构，在这个专题里算不算“国外”的合作方。
point-T1-09-partner-funding = 外方没有得到过当地政府的项目资助，能不能申报（这个条件来自转载的中文通知，不在我手中的文本里）。
point-T1-06-several-places = 合作方分布在几个地方，只有一部分在优先方向内，算不算优先方向。

## 结果

outcome-ineligible = 按目前的回答，有条件不符合
    .body =
        { $role ->
            [partner] 谢谢您的耐心回答。下面写明是哪一条、通知怎么说，以及有没有可以改变的地方。如果哪个回答不准确，可以随时修改。这是按通知文本和您的回答核对的结果，不是正式决定；有疑问时，请问上海合作方的科研管理部门。
            [office] 谢谢您的耐心回答。下面写明是哪一条、通知怎么说，以及有没有可以改变的地方。如果哪个回答不准确，可以随时修改。这是按通知文本和您的回答核对的结果，不是正式决定；有疑问时，可以问资助方。
           *[other] 谢谢您的耐心回答。下面写明是哪一条、通知怎么说，以及有没有可以改变的地方。如果哪个回答不准确，可以随时修改。这是按通知文本和您的回答核对的结果，不是正式决定；有疑问时，请问科研管理部门。
        }
outcome-office = 有几点要由科研管理部门决定
    .body =
        { $role ->
            [partner] 已经确定的条件里，没有发现不符合的。但有几点我手中的文本没有说清楚，我不能替科研管理部门下结论。下面写明是哪几点，您可以请上海的合作方转给它的科研管理部门。清单上的事可以先做起来。
            [office] 已经确定的条件里，没有发现不符合的。但有几点我手中的文本没有说清楚，我不能替科研管理部门下结论。下面写明是哪几点，由贵部门决定，必要时可以问资助方。清单上的事可以先做起来。
           *[other] 已经确定的条件里，没有发现不符合的。但有几点我手中的文本没有说清楚，我不能替科研管理部门下结论。下面写明是哪几点，请把它们交给科研管理部门决定。清单上的事可以先做起来。
        }
outcome-eligible = 按这些回答，我核对过的条件都符合
    .body = 这不等于一定得到资助，最后由科研管理部门和资助方决定。我手中的文本缺少这个专题的资格条件和资助额两段，请务必再核对官方页面。截止日期也要先弄清楚。

## 清单

item-plan-within-period = 把项目计划排在2024年12月1日至2027年11月30日之内，首尾两天都算。
item-describe-partner = 写一段合作方介绍：机构全称、所在国家和城市、属于哪一类机构，以及能说明其高水平的成果。
item-name-key-area = 在申报材料中写明研究属于哪个重点支持领域，并说明理由。
item-name-priority-direction = 在申报材料中写明合作方属于哪个优先方向，地址要写到州、省或城市。
item-proof-of-partner-funding = 准备当地政府资助外方项目负责人的书面证明，例如项目合同或拨款证明，并附中文译文。这是通常的条件，写在一份转载的中文通知里，不在我手中的文本里，请以官方页面为准。
item-unit-capability = 准备一份说明，写清申报单位组织实施项目的能力和国际合作基础。这是通常的条件，写在一份转载的中文通知里，不在我手中的文本里，请以官方页面为准。
item-find-deadline =
    { $role ->
        [partner] 弄清截止时间：我手中的通知文本没有写。请问上海的合作方。
       *[other] 弄清截止时间：我手中的通知文本没有写。请查官方页面，或问资助方。
    }
item-find-way-to-apply =
    { $role ->
        [partner] 弄清在哪里、怎样申报，有问题问谁：我手中的通知文本没有写申报平台和联系人。请问上海的合作方。
       *[other] 弄清在哪里、怎样申报，有问题问谁：我手中的通知文本没有写申报平台和联系人。请查官方页面，或问资助方。
    }
item-find-amount = 弄清资助额、支持的项目数量和评审标准：我手中的通知文本都没有写。一份转载的中文通知称，不超过50个项目，每项不超过70万元；请以官方页面为准。

## 由谁做

who-leader =
    { $role ->
        [leader] 您（项目负责人）
       *[other] 项目负责人
    }
who-partner =
    { $role ->
        [partner] 您这一方（国外的合作方）
       *[other] 国外的合作方
    }
who-unit = 上海申报单位

## 另一个方向

alternative-shanghai-2024-exchange = 同一通知还有“一带一路”青年科学家交流，资助一位“一带一路”国家的青年科学家来上海全职做科研，总共6个月或12个月。如果你们想请一位科学家来上海工作，可以看看；它有国籍、年龄等条件，要另外核对。

## 通知条文的中文译文（非官方）；没有引文的条目是说明

clause-GEN-01 = 关于发布2024年度上海市科技创新行动计划国际科技合作项目申报指南的通知
clause-GEN-02 = 通知没有写申报时间、截止日期、申报平台和联系人。截止日期要由工作人员确认后才能给出。
clause-GEN-03 = 通知没有写评审标准，也没有写专题一的项目数量和资助额。一份转载的中文通知称，专题一不超过50个项目，每项不超过70万元；这不在我手中的通知文本里，请以官方页面为准。
clause-T1-01 = 支持与国外高水平大学、科研院所、科技企业和科技组织联合研究
clause-T1-02 = 不限合作国别和研究领域
clause-T1-03 = 重点支持前沿领域的高水平联合研究
clause-T1-04 = 优先支持已与上海市科学技术委员会签署合作协议的国家和地区
clause-T1-05 = 重点支持的合作领域包括：微纳电子和光子、人工智能驱动的科学研究、合成生物学、细胞治疗和基因治疗、医疗机器人、可控核聚变以及绿色燃料。
clause-T1-06 = 优先支持的合作方向：芬兰、匈牙利、白俄罗斯、巴西、智利、以色列、泰国、柬埔寨、越南、德国巴登-符腾堡、瑞典哥德堡、俄罗斯圣彼得堡、澳大利亚昆士兰、新西兰达尼丁、加拿大魁北克。
clause-T1-07 = 执行期限：2024年12月1日至2027年11月30日。
clause-T1-08 = 通知没有为这个专题写年龄、国籍、学位或停留时间的条件，所以我不会问这些。
clause-T1-09 = 我手中的通知文本没有这一条。一份转载的中文通知写道：申报单位要有组织实施项目的能力和国际合作基础；外方须得到过当地政府的项目资助，并提供书面证明和中文译文。请以官方页面为准。

## Words of every call, said for this one

mark-office = ? 由科研管理部门决定：{ $label }
finding-office = 这一点由科研管理部门决定。
finding-point = 由科研管理部门决定：{ $point }
deadline-none = 我手中的文本没有写截止时间。请向科研管理部门咨询。
verdict-age = 我手中的是通知的英文译文，既不是官方译文，也不完整，一切以中文原文为准。译文没有写发布日期，{ $date }是从通知网页的地址推断的。项目是否还在受理，只有科研管理部门能告诉您。
deadline-name-office =
    { $role ->
        [partner] 上海申报单位科研管理部门的截止时间
       *[other] 贵单位科研管理部门的截止时间
    }
deadline-over = 对于已经截止的，是否还能办理，只有科研管理部门能告诉您。
contact-name = 科研管理部门可以进一步帮助您：{ $name }。
verdict-incomplete = 其余的问题已经不影响结果，所以我没有再问。还有{ $unasked }点没有问到，其中也可能有要由科研管理部门决定的，所以这份名单不一定完整。输入 /all 可以查看全部。
verdict-office = 要由科研管理部门决定的：
verdict-others = 要由上海一方确认的：
contact = 科研管理部门可以进一步帮助您：{ $name }（{ $ways }）。
contact-none = 上海申报单位的科研管理部门可以进一步帮助您。我手中的文本没有写联系人。
group-recommended = 建议（通知没有列出）：
item-ask-office = 请科研管理部门决定：{ $point }
item-host-confirms = 请上海一方确认：{ $rule }
