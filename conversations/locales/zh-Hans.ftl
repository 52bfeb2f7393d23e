## 各个项目通用的话：除项目本身的文字以外，助手所说的一切。

language-name = 简体中文
ask-language = 您想用哪种语言？
ask-call = 您想了解哪一个项目？
ask-pick = 您想修改哪一个回答？
ask-confirm = { $label }：您指的是下面哪一个？
ask-forget = 要删除我保存的有关您的全部内容吗？删除后无法恢复。
ask-restart = 要把这份记录重新开始吗？其中已有的回答会被删除。

choice-yes = 是
choice-no = 否
choice-not-sure = 不确定
choice-other = 都不是
choice-keep = 确认修改
choice-leave = 保持原样

## 用日常说法表达的命令，以 | 分隔
spoken-why = 为什么|为什么问这个|为什么要问这个|问这个做什么|问这个干什么|为啥
spoken-back = 返回|上一步|上一题|回到上一题|退回
spoken-change = 修改|更改|修改回答|修改答案|改答案|我要修改
spoken-status = 进度|状态|我到哪一步了|现在到哪一步了|还有多少问题
spoken-help = 帮助|怎么用|你能做什么|您能做什么|有哪些命令
spoken-checklist = 清单|我的清单|材料清单|查看清单|看清单
spoken-restart = 重新开始|从头开始|重来|重新来|从头再来
spoken-ask = 问管理部门|问科研管理部门|咨询科研管理部门|转给科研管理部门|我要问科研管理部门|向科研管理部门提问
spoken-all = 看全部问题|全部问题都问|继续问完|把问题都问完|仍要查看全部

## 短讯
note-welcome =
    您好。我可以帮您弄清楚某个资助项目您能不能参加、为什么，以及接下来要做什么。
    我会把每个回答与通知的原文核对，并引用原文。我只问还有影响的问题。
    您可以随时输入 /help，也可以问我为什么要问这个问题。
note-welcome-back = 欢迎回来。您的回答都还在，我们从上次停下的地方继续。
note-privacy =
    在问到个人情况之前，先说明一下：我只保存您的回答和您在清单上打的勾，您写的其他内容一概不保存。您最后一次发消息满{ $days }天后，这些内容会被删除。运行这个助手的部门可以看到，其他人都看不到。
    输入 /export 可以取得我保存的全部内容，输入 /forget 可以立即删除。
note-taken = 已记下——{ $label }：{ $answer }
note-parked = 没关系，这一题先放一放：{ $label }。想回答的时候，输入 /resume 就可以。
note-again = 好的，那请您再说一次。
note-unchanged = 没有任何改动。
note-changed = 已修改：{ $label }。
note-stale = 这个按钮属于前面的一个问题，所以没有任何改动。要修改以前的回答，请输入 /change。
note-unread-edit = 修改已发送的消息不会改变任何回答。要修改回答，请重新输入，或输入 /change。
note-unread-media = 我只能读文字消息，请用文字回答。
note-nothing-open = 现在没有待回答的问题。输入 /status 查看目前的情况，输入 /change 修改回答，或输入 /checklist 查看您的清单。
note-only-language = 这个项目只有中文内容，所以我们接下来用中文交流。
note-language = 我们接下来用中文交流。您可以随时用 /language 更换语言。
note-forgotten = 我保存的有关您的全部内容都已删除。您再发消息时，我们从头开始。
note-kept = 没有删除任何内容。
note-restarted = 这份记录里的回答已删除。我们重新开始。
note-case = 您现在用的是“{ $name }”这份记录。
note-cases = 您的各份记录：
note-cases-how = 输入 /case 和一个名称，可以打开那份记录，或新建一份。
note-why-nothing = 现在没有与条款有关的待回答问题。
note-why-role = 通知对各方的要求不同，而我只问您能够知道的事，所以要先知道您的身份。
note-export = 这个文件里是我保存的有关您的全部内容。
note-tick-which = 是哪一项？请输入它在清单上的序号，例如：/tick 3
note-checklist-none = 这份记录没有清单。
note-edit = 您可以重新回答：{ $label }。
note-not-asked-yet = 这个问题还没有问到，那就现在回答吧：{ $label }。
note-not-asked-of-you = “{ $label }”要由另一方（{ $roles }）来说明，所以我不问您。
note-not-needed = 按目前的回答，“{ $label }”不影响结果，所以我没有问。如果以后有影响，我会再问。输入 /all 可以回答全部问题。
note-asked-later = “{ $label }”不影响结果。得出结果之后，我会再问。
note-back-none = 前面没有可以返回的回答。
note-resumed = 我再问一遍还没有回答的问题。
note-all = 我把其余的问题也问完，让您看到每一点。
note-no-case = 请先选择一个项目。
privacy-desk = 您与科研管理部门通过我往来的内容，我也同样保存。原文没有回答的问题，我保留到您发来下一条消息为止，以便您转交。
privacy-early = 您到目前为止告诉我的内容，我会原样保留到您选定项目为止，之后只保存其中的回答。
note-offer-office = 要我把这个问题转给科研管理部门吗？发送之前您会看到要发送的内容。您也可以输入 /ask。
note-ask-no-desk = 我在这里无法向科研管理部门转交任何内容。
note-ask-too-long = 内容太长，我无法转交。请控制在 4000 个字符以内。没有发送任何内容。
note-sent-to-office = 我正在把这些转给科研管理部门。答复会发到这里给您，但我无法说明何时会有答复。如需补充，请输入 /ask 和您的话；输入 /close 可结束往来。
note-not-sent = 没有发送任何内容。
note-no-exchange = 目前与科研管理部门没有进行中的往来。输入 /ask 可以开始。
note-exchange-closed = 与科研管理部门的往来已经结束，我会告知对方。您随时可以用 /ask 再问。
note-office-reply =
    科研管理部门回复：
    { $text }
note-office-corrected =
    科研管理部门更正了回复，现在的内容是：
    { $text }
note-office-taken-back =
    科研管理部门撤回了以下内容，请不要以此为准：
    { $text }
note-office-closed = 科研管理部门结束了这次往来。您随时可以用 /ask 再问。
note-office-undelivered = 您的消息没有送到科研管理部门：我无法送达。
note-unknown-command = 我不认识这个命令。输入 /help 可以查看能输入什么。
note-call-changed = 您上次发消息之后，这个项目要问的内容有变化。仍然适用的回答都保留了，我只问新的问题。
note-result-same = 之前告诉您的结果仍然有效。下面按现在的规则，连同理由再说明一次。
note-result-changed =
    之前告诉您的结果{ $known ->
        [no] {""}
       *[yes] “{ $before }”
    }不再有效，因为这个项目的规则有变化。现在的结果见下文。
note-result-unsettled =
    之前告诉您的结果{ $known ->
        [no] {""}
       *[yes] “{ $before }”
    }不能再照原样算数，因为这个项目的规则有变化。我还需要再问您几个问题，才能告诉您现在的结果。
note-next = 接下来您想做什么？
note-help =
    您可以用自己的话回答，也可以选一个序号。
    /why：为什么问这个问题
    /unsure：先不回答这个问题；/resume：再问还没有回答的问题
    /back：回到上一个回答；/change：修改任何一个回答
    /status：目前的情况；/verdict：目前的结果；/checklist：您的清单
    /tick 3、/untick 3：在清单的一项上打勾，或取消打勾
    /all：结果已经确定时，也把问题全部问完
    /clause YS-03a：查看一个条款的原文；/deadline：我知道的截止时间
    /office：怎样联系科研管理部门
    /call：换一个项目；/language：换一种语言；/restart：重新开始
    /export：我保存的有关您的全部内容；/forget：全部删除；/privacy：我保存哪些内容

note-help-ask = /ask：在这里直接问科研管理部门；/close：结束与其往来

note-help-cases =
    您可以保留几份记录，每份各有名称：
    /cases：您的各份记录；/case 加名称：打开那份记录，或新建一份

do-all = 仍要查看全部
do-see-all = 查看全部
do-change = 修改回答
do-call = 换一个项目
do-restart = 重新开始
do-checklist = 查看我的清单
do-ask = 问科研管理部门
do-export = 保存我的回答

## 有误或不清楚的回答
for-example = 例如：{ $example }
reason-ambiguous = 这可以有不止一种理解。您指的是哪一个？
reason-approximate = 这个说法不够准确。您的意思是下面这样吗？
reason-day-month-order = 日和月可以有两种读法。您指的是哪一天？
reason-double-negative = 我不确定您的意思是“是”还是“否”。
reason-era = 这个年份好像用的是另一种历法。按公历是哪一天？
reason-former-state = 这个国家现在已经不存在了。现在是哪一个国家？
reason-hedged = 听起来您还不太确定。是下面这样吗？
reason-misspelt = 我不确定有没有读对。您的意思是下面这个吗？
reason-not-yet = 您说“还没有”。要我记成下面这样吗？
reason-partly-read = 我只看懂了一部分。您的意思是下面这样吗？
reason-relative-date = 我需要具体的日期。是下面这一天吗？
reason-stateless = 这里我只能记录国家。如果您没有任何国籍，请选择“不确定”，并咨询科研管理部门。
reason-several = 您说了不止一个。是哪一个？
reason-two-digit-year = 年份需要四位数。是下面这个吗？
reason-unit = 您说的是几个月，还是几年？
reason-day-missing = 还需要知道是哪一日。
reason-month-missing = 还需要知道是几月几日。
reason-bound-only = 这里需要准确的日期或数字。
reason-year-missing = 还需要知道是哪一年。
reason-depends = 如果要看情况，请选“不确定”，我会把它列为需要弄清的一点。
reason-empty = 我没有在里面找到回答。
reason-fraction = 这里需要整数。
reason-future-date = 这个日期还没有到。
reason-impossible-date = 没有这样的日期。
reason-not-named = 可以选的回答里没有这一项。是下面这一个吗？
reason-negated = 您说了不是什么，请告诉我是什么。
reason-negative = 这个数字不能小于零。
reason-not-a-country = 我不认识这个国家的名称。
reason-not-a-date = 我没能把它读成日期。
reason-not-a-number = 我没能把它读成数字。
reason-not-an-amount = 我没能把它读成金额。
reason-not-an-option = 这里没有这个选项。
reason-not-yes-or-no = 请回答“是”或“否”。
reason-other-currency = 请用这种货币写出金额：{ $currency }。
reason-too-early = 这个日期太早，不在这里可以接受的范围内。
reason-too-high = 这个数字太大，不在这里可以接受的范围内。
reason-too-late = 这个日期太晚，不在这里可以接受的范围内。
reason-too-long = 这段话太长，我读不了。请用几个词回答。以前的回答都还在。
reason-too-low = 这个数字太小，不在这里可以接受的范围内。
reason-too-vague = 这里要看准确的数值，所以我需要更具体的回答。
reason-unlikely-year = 这个年份看起来不对。
reason-unreadable = 我读不出这段文字。请用普通文字再输入一次。

## 修改回答
change-heading = 要把“{ $label }”从“{ $from }”改为“{ $to }”吗？
change-nothing-else = 其他内容不变。
labelled = { $label }：{ $answer }
item-line = { $text }（{ $who }）
quoted = “{ $label }”
list-separator = 、
effect-set-aside = 这样一来，有{ $count }项回答用不到了。我先放在一边，再用得到时会恢复：{ $labels }。
effect-brought-back = 以前回答过，现在又有影响：{ $labels }。
effect-asked = 接下来的问题是：{ $labels }。
effect-outcome = 结果从“{ $from }”变为“{ $to }”。

## 结果
outcome-open = 还没有结果
    .body = 有几点还没有确定，凭现有的回答还得不出结果。
mark-met = ✓ 符合：{ $label }
mark-unmet = ✗ 不符合：{ $label }
mark-office = ? 由主管部门决定：{ $label }
mark-open = … 尚未确定：{ $label }
mark-applies = • { $label }
mark-preference-met = ✓ 可以优先：{ $label }
mark-preference-unmet = – 不属于优先：{ $label }
mark-preference-office = ? 是否优先由科研管理部门判断：{ $label }
mark-preference-open = … 是否优先尚未确定：{ $label }
finding-met = 按您的回答，是这样。
finding-unmet = 按您的回答，不是这样。
finding-office = 这一点由主管部门决定。
finding-open = 这取决于还没有回答的问题。
finding-said = 您的回答——{ $answer }
finding-point = 由主管部门决定：{ $point }
# 每一点的写法都是：肯定的答复即为符合。
finding-settled-met = { $by }已于{ $on }作出决定，答复是肯定的。所问的是：{ $point }
finding-settled-unmet = { $by }已于{ $on }作出决定，答复是否定的。所问的是：{ $point }
verdict-unmet = 目前不符合的地方：
verdict-office = 要由主管部门决定的：
verdict-incomplete = 其余的问题已经不影响结果，所以我没有再问。还有{ $unasked }点没有问到，其中也可能有要由主管部门决定的，所以这份名单不一定完整。输入 /all 可以查看全部。
verdict-open = 还没有确定的：
verdict-others = 要由另一方确认的：
verdict-met = 目前符合的：
verdict-applies = 适用于您的：
verdict-applies-not = 不适用于您的：
verdict-preferences = 优先条件（不影响能否参加）：
verdict-age = 我手中的是{ $date }发布的文本。现在是否仍然有效，只有主管部门能告诉您。
what-if-heading = 以下变化会改变这个结果：
what-if = 如果{ $changes }（{ $count ->
       *[other] 条款 { $clauses }
    }）。{ $leads }
what-if-change = “{ $label }”改为“{ $to }”
what-if-leads = 那么结果是：“{ $outcome }”。
what-if-at-best = 那么最好的结果是：“{ $outcome }”。
places-one-of = { $countries }
places-one-of-many = 项目所列{ $count }个国家之一
places-same-as = 与“{ $label }”相同的国家
places-any = 任何国家
places-china = 中国内地
places-other-than = 除{ $countries }以外的任何国家
places-other-than-many = 除项目所列{ $count }个国家以外的任何国家
what-if-none = 我试过改动您能改变的回答，一次最多三项。没有一种改动会改变这个结果。
what-if-unasked = 这样的变化只消除目前的障碍。还有{ $unasked }点没有问到，这些点的结果如何，我不能保证。
unasked = 还有{ $unasked }点没有问到。
contact = 主管部门可以进一步帮助您：{ $name }（{ $ways }）。
contact-name = 主管部门可以进一步帮助您：{ $name }。
contact-none = 主管部门可以进一步帮助您。我手中的文本没有写联系人。

## 截止时间
deadline-none = 我手中的文本没有写截止时间，请向主管部门咨询。
deadline-name-funder = 资助方的截止时间
deadline-name-office = 主管部门自己的截止时间
deadline-set = { $name }：{ $at }。由{ $by }于{ $on }设定。
deadline-passed = { $name }：已于{ $at }截止。由{ $by }于{ $on }设定。
deadline-over = 对于已经截止的，是否还能办理，只有主管部门能告诉您。
day-and-time = { $day } { $time }（{ $zone }）
time-zone =
    { $city ->
        [Shanghai] 上海时间
       *[other] { $zone }
    }

## 清单
checklist-heading = 您的清单：已完成{ $done }项，共{ $total }项
checklist-how = 用 /tick 加序号，可以在一项上打勾，例如：/tick 3
group-documents = 材料
group-promises = 承诺
group-arrange = 安排
group-find-out = 需要弄清的事
group-recommended = 建议（文本没有要求）：
item-ask-office = 请主管部门决定：{ $point }
item-host-confirms = 请另一方确认：{ $rule }
item-find-out = 弄清：{ $label }
item-answer = 回答还没有问到的问题：{ $label }（输入 /all）
who-you = 您

## 条款
clause-quoted = [{ $id }] “{ $quote }”
clause-translated = 中文译文（非官方）：{ $gloss }
clause-not-in-text = [{ $id }] 说明，不是通知原文：{ $gloss }
clause-which = 哪一个条款？这个项目有以下条款：
why = 我问“{ $label }”，是因为下面几点要看这个回答：
why-outcome = 我问“{ $label }”，是因为结果要看这个回答。
why-checklist = 我问“{ $label }”，是为了让您的清单只列出需要的内容。它不影响结果。

## 目前的情况
status-heading = 已回答{ $answered }题。{ $left ->
        [0] 得出结果不需要再回答问题。
       *[other] 得出结果之前，最多还有{ $left }题。
    }
status-parked = • 暂未回答：{ $label }
status-outcome = 目前的结果：{ $outcome }
case-unnamed = 第一份记录

## 项目的示意图
diagram-title = { $call }：问题、规则和结果
diagram-description = 左边是 { $questions } 个问题，按提问顺序排列，并按由谁知道答案分组；中间是 { $rules } 条规则及其条款；右边是 { $outcomes } 种结果：
diagram-everybody = 问所有人
diagram-known-by = 只有这些人知道：{ $roles }
diagram-for-checklist = 只用于清单
diagram-preference = 优先条件
diagram-requirements = 全部要求
diagram-otherwise = 其余情况
diagram-met = 符合
diagram-unmet = 不符合
diagram-office = 待定
diagram-some-met = 有一项符合
diagram-some-unmet = 有一项不符合
diagram-some-office = 有一项待定

## 用自己的话写的消息
note-known = 这一点我已经记下，没有改动。
note-not-used = 以下内容我没有采用：{ $what }。如果这是对我某个问题的回答，请在我问到时再告诉我。
note-not-yours = 这要由接收单位来说明，所以我没有记录：{ $labels }。
note-of-others = 我理解这说的是别人的情况，所以没有记录。
answer-supposed = 按规则，如果“{ $label }：{ $answer }”：
note-ask-after-call = 这些我先记下，等您选好要谈的项目，就接着处理。
note-ask-after-call-full = 在您选好项目之前，我记不下更多内容了。请先选择，再把这一条告诉我一次。
note-call-named = 那我们就谈{ $title }。想换一个项目，请用 /calls
note-comes-back = 等我知道您的身份，再来确认这些：{ $labels }。
answer-yours = 根据您的回答，按规则核对：
answer-by-text = 通知原文是这样写的：
offer-language = 需要改用中文吗？

## 对用户自己提出的问题的回答。每条 not-in-text 之后接 not-in-text-office。

not-in-text-office = 我不会猜测。输入 /office 可以看到怎样联系科研管理部门。
not-in-text = 我手中的通知文本没有回答这个问题。
not-in-text-deadline = 我手中的通知文本没有写截止日期，也没有写申报时间。
not-in-text-portal = 我手中的通知文本没有写在哪里、通过哪个网站申报。
not-in-text-contact = 我手中的通知文本没有写联系人、电话或地址。
not-in-text-review = 我手中的通知文本没有写怎样评审、由谁决定。
not-in-text-results = 我手中的通知文本没有写什么时候、怎样公布结果。
not-in-text-interview = 我手中的通知文本没有写是否有面试或答辩。
not-in-text-visa = 我手中的通知文本没有写需要哪种签证、要办多久。
not-in-text-family = 我手中的通知文本没有提到家属。
not-in-text-housing = 我手中的通知文本没有提到住房。
not-in-text-tax = 我手中的通知文本没有提到税。
not-in-text-insurance = 我手中的通知文本没有提到保险或养老金。
not-in-text-language = 我手中的通知文本没有写语言要求，也没有提到语言考试。
not-in-text-travel = 我手中的通知文本没有提到旅费。
not-in-text-payment = 我手中的通知文本没有写钱在什么时候、怎样发放。
not-in-text-extension = 我手中的通知文本没有写能否延长，也没有写期满以后怎样。
not-in-text-finding-host = 我手中的通知文本没有写怎样找接收单位，我也不能推荐单位。
not-in-text-patents = 我手中的通知文本没有写成果、专利或论文归谁。
not-in-text-next-call = 我手中的文本只是这一次的通知，没有写以后是否还有。
not-in-text-holidays = 我手中的通知文本没有提到假期或工作时间。
not-in-text-fee = 我手中的通知文本没有提到收费。
not-in-text-recommendation = 我手中的通知文本没有提到推荐信。
not-in-text-report = 我手中的通知文本没有写要交什么报告或成果。
not-in-text-leaving = 我手中的通知文本没有写提前结束或计划有变时怎么办。
not-in-text-success-rate = 我手中的通知文本没有写有多少人申请、多少人成功。
not-in-text-form-of-application = 我手中的通知文本没有写申请书的模板、篇幅或格式。
not-in-text-equipment = 我手中的通知文本没有提到办公室或设备。
not-in-text-daily-life = 我手中的通知文本没有提到在上海的日常生活。
not-in-text-amount = 我手中的通知文本没有写每个项目资助多少。
not-in-text-number-of-projects = 我手中的通知文本没有写资助多少个项目。
not-in-text-who-applies = 我手中的通知文本没有写由谁提交申请。
not-in-text-number-of-applications = 我手中的通知文本没有写一个人或一个单位可以申报几项。
not-in-text-application-documents = 我手中的通知文本没有列出这个专题的申报材料。
not-in-text-spending = 我手中的通知文本没有写这个专题的经费可以用在哪里。

out-of-scope = 我只能帮您了解这个项目。谁能申报、经费、时间、材料，都可以问我。
out-of-scope-persuasion = 结果不能靠说服改变。我按通知的原文核对您的回答；您可以随时用 /change 修改回答。
out-of-scope-medicine = 抱歉，我不能提供医疗建议，请咨询医生。
out-of-scope-other-calls = 我只了解我手中的这些项目。输入 /call 可以查看。
out-of-scope-politics = 我不谈政治，但可以帮您了解这个项目。

small-talk-greeting = 您好！
small-talk-thanks = 不客气。
small-talk-bye = 再见。您的回答都还在，随时可以回来。
small-talk-who-are-you = 我是一个程序，不是真人。我把您的回答与通知的原文核对并引用原文；决定由科研管理部门作出。
small-talk-how-are-you = 我是一个程序，随时都在。我们来看这个项目吧。
small-talk-praise = 谢谢。
small-talk-complaint = 抱歉，没能帮上忙。请换个说法，输入 /help，或者问科研管理部门：/office。
small-talk-apology = 没关系。
small-talk = 很高兴能帮上忙。关于这个项目，您随时可以提问。

## 问科研管理部门
ask-ask-office = 您想问科研管理部门什么？请写在一条消息里。
ask-send-to-office =
    科研管理部门将收到以下内容。要发送吗？

    “{ $words }”
consent-answers = 如果您选择一并发送，还包括您目前的回答：
consent-name = 科研管理部门看不到您的姓名和账号，只知道您使用的语言：{ $language }。您与科研管理部门的往来与您的回答一起保存，也一起删除。
choice-send-all = 连同我的回答一起发送
choice-send-words = 只发送问题
choice-do-not-send = 不发送
do-write-again = 再次联系科研管理部门
do-close = 结束往来

## 在科研管理部门自己的群里说的话
desk-name = 申请人 { $label }
desk-question = { $name } 的新问题，使用的语言：{ $language }
desk-more = { $name } 补充：
desk-case = { $name } 目前的回答（经本人同意发送）：
desk-how = 请在本话题中回复，您的话会转给对方。要结束，请写“结束”。只有机构文件中列出的工作人员可以答复。
desk-closed-by-person = { $name } 已结束这次往来。此处的回复不再转给任何人。
desk-closed-by-staff = 已结束。{ $name } 会收到通知。
desk-left = 对方已离开，其资料均已删除。此处的回复不再转给任何人。
desk-over = 这次往来已经结束，因此没有转交。
desk-not-staff = 只有机构文件中列出的工作人员可以在此答复，因此没有转交。
desk-unreachable = 没有转交：目前无法联系到 { $name }。
desk-no-words = 只能转交文字，因此没有转交。
desk-close = 结束

## 提醒
spoken-subscribe = 提醒我|请提醒我|到时候提醒我|截止前提醒我|订阅|订阅提醒|开启提醒
spoken-stop = 停止|停止提醒|取消提醒|退订|不要再提醒|不要再提醒我|取消订阅
spoken-calendar = 日历|日历文件
do-subscribe = 好的，请提醒我
do-no-reminders = 不用，谢谢
do-stop = 停止提醒
do-calendar = 添加到我的日历
note-offer-reminders = 需要我提醒您这个项目的截止时间吗？只要您的清单上还有未完成的事项，我会在每个截止时间之前几天（一般是提前30、14、7、3、1天）以及最后一天的早上在这里给您发消息；截止时间有设定、变更或取消时也会告诉您。您随时可以用 /stop 停止。
note-subscribed =
    从现在起，我会提醒您这个项目的截止时间：{ $call }。
    只要您的清单上还有未完成的事项，我会在每个截止时间之前几天（一般是提前30、14、7、3、1天）以及最后一天的早上给您发消息；截止时间有设定、变更或取消时也会告诉您。用 /stop 随时可以停止。
    为此，我会把您的回答保存到最后一个截止时间之后30天；如果您最后一次发消息满{ $days }天的日子更晚，则以后者为准。
note-subscribed-not-set = 目前还没有设定截止时间，设定之后我会告诉您。
note-subscribed-time-zone = 我还不知道您所在的时区，所以会按主管部门当地的白天发消息。输入 /timezone 加上您所在的城市，我就按您当地的时间发。
note-reminders-not-here = 在这里我不能主动给您发消息，所以无法提醒您。截止时间设定之后，输入 /calendar 可以取得带提醒的日历文件。
note-stopped = 已经停止。关于这个项目，我不会再主动给您发消息：{ $call }。输入 /subscribe 可以重新开启。
note-stopped-others = 您仍会收到这个项目的提醒：{ $call }。只输入 /stop 可以全部停止。
note-stopped-all = 已经停止，我不会再主动给您发消息。您的回答仍然保留着，输入 /subscribe 可以重新开启提醒。
note-stopped-none = 我本来就没有主动给您发消息，以后也不会。输入 /subscribe 可以开启提醒，输入 /forget 可以删除我保存的有关您的全部内容。
note-help-reminders =
    /calendar：带提醒的截止时间日历文件
    /subscribe：接收截止时间提醒；/stop：不再接收提醒
    /timezone 加城市：同时按您当地的时间显示截止时间
privacy-reminders = 因为您要求我提醒，您的回答会保存到最后一个截止时间之后30天，如果这个日子更晚的话。输入 /stop 可以停止提醒。
note-calendar = 打开这个文件，就能把截止时间连同提醒添加到您的日历。如果截止时间有变更，请再输入一次 /calendar：新文件会更新您日历里原有的条目。
note-calendar-none = 目前没有设定尚未到期的截止时间，所以没有可以添加到日历的内容。
note-calendar-withdrawn = 有一个截止时间已经取消。如果您曾把它添加到日历，这个文件会把它从日历中移除。
deadline-in-your-time = { $when }，您当地时间为{ $yours }
note-time-zone = 您的时区：{ $zone }，那里现在是{ $time }。如果不对，请输入 /timezone 加上您所在的城市。输入 /timezone off 可以让我忘记它。
note-time-zone-fixed = 我全年都按这个固定的时差计算。如果您那里实行夏令时，请改为输入城市名。
note-time-zone-which = 那里有几个时区，您在哪一个？
note-time-zone-off = 我已经忘记您的时区。
note-time-zone-how = 请输入 /timezone 加上您所在的城市、国家或与世界协调时（UTC）的时差，例如：/timezone 卡拉奇，或 /timezone UTC+5
note-time-zone-unknown = 我不认识这个地方。请输入您所在的国家，或与世界协调时（UTC）的时差，例如：/timezone UTC+5
reminder-heading = 提醒：{ $call }
reminder-left = { $days ->
        [0] { $name }：剩下不到一天。
       *[other] { $name }：还剩{ $days }天。
    }
reminder-when = { $name }：{ $at }
reminder-to-do = 尚未完成的事项（{ $count }项）：
reminder-more = ……另有{ $more }项
reminder-unfinished = 把还没有回答的问题回答完
reminder-how = 输入 /checklist 查看完整清单，输入 /tick 加序号标记已完成的事项。输入 /stop 不再接收这类消息。
news-heading = 截止时间有变动：{ $call }
news-set = { $name }已经设定：{ $at }。由{ $by }设定。
news-moved = { $name }已由{ $from }改为{ $at }。由{ $by }设定。
news-withdrawn = { $name }已经取消，不再有效。原定为：{ $at }。
note-flood = 您发来的消息太多、太快，我一时处理不过来。在这之前我已经答复的内容都还在。从现在起，我暂时不读您发来的消息；请停大约一分钟，然后把缺少的内容再发一次。
