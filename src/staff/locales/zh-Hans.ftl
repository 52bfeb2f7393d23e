# What staff are told when they work for their office in a chat, in Chinese.

## The menu
welcome = { $office }：办公室事务
    共有 { $staff } 位工作人员可以代表本办公室操作。
    从现在起，您写的内容都用于办公室事务，直到您点“离开”或发送 /staff leave。
menu = 菜单
menu-deadlines = 截止日期
menu-broadcasts = 群发消息
menu-write = 写群发消息
leave = 离开
left = 您已离开办公室事务。现在您写的内容属于您自己的对话。发送 /staff 可以回来。
waits = 您自己的对话继续进行。您为办公室写的内容已保留，发送 /staff 即可继续。
goes-on = 您刚才在写这一项，请继续：
interrupted = 我还没来得及处理您刚才的办公室操作就中断了，现在时间已过，不便擅自执行。没有做任何事。请您重新操作：发送 /staff 即可继续。
which-office = 您代表哪个办公室操作？
which-call = 针对哪个项目通知？
no-command = 这里没有“{ $word }”这个指令。
not-asked = 现在没有需要回答的问题。请选择：
stale-button = 这个按钮属于之前的步骤，没有做任何改动。发送 /staff 可以继续。
refused-elsewhere = 办公室事务只能在与我的私聊中或办公室的工作群里处理，不能在这个群里进行。没有执行任何操作。
refused-forwarded = 办公室事务不接受转发的消息，没有执行任何操作。请您亲自输入。
no-call = 没有“{ $call }”这个项目通知。
no-broadcast = 没有编号为“{ $id }”的群发消息。
shanghai = { $when }（上海时间）
back = 返回

## Filling in
skip = 跳过
keep = 保持不变
drop = 停止填写
done = 完成（已选 { $count } 项）
picked = 已选：{ $labels }
value-now = 当前内容：{ $value }
in-group = 在本群中，请以回复这条消息的方式作答。
not-a-choice = 这不在可选项之中。请点按钮，或输入它的编号。
not-a-date = 我无法确定这是哪一天。请按 2026-11-30 的格式输入。
not-a-time = 这不是有效的时间。请按 17:00 的格式输入。
past = 这个时间已经过去。请输入一个将来的时间。
submit-look = 查看
field-date = 日期
field-time = 时间
hint-date = 上海日期，例如 2026-11-30
hint-time = 上海时间，例如 17:00。跳过则按全天计算。
hint-clock = 上海时间，例如 09:00
field-remind = 提前几天提醒
hint-remind = 截止前的天数，例如 30, 14, 7, 1；0 表示最后一天早上。留空则按常规提醒（{ $usual }）。
not-days = 无法识别这些天数。请输入 0 到 365 之间的整数，例如 30, 14, 7, 1；0 表示最后一天早上。
reminded = 提醒（截止前天数）：{ $days }
reminded-usual = 提醒（截止前天数）：{ $days }（常规）

## Deadlines
kind-funder = 资助方的截止日期
kind-office = 办公室自己的截止日期
kind-other = 其他日期
deadlines-none = 还没有设定截止日期。
deadline-line = { $call }：{ $name }，{ $when }。由 { $by } 于 { $on } 设定。{ $reminders }
set-new = 设定截止日期
move-this = 改期：{ $name }，{ $when }
withdraw-this = 撤销：{ $name }，{ $when }
title-set = 设定截止日期
title-move = 更改截止日期
field-kind = 哪一个截止日期？
field-name = 它叫什么名称？
hint-name = 申请人看到的名称，例如“办公室盖章”
name-needed = 请写明它的名称。
look-set = { $call }
    { $name }：{ $when }
    { $reminders }
    要求提醒的人会收到通知。是否设定？
look-move = { $call }
    { $name }：由 { $from } 改为 { $to }
    { $reminders }
    要求提醒的人会收到通知。是否更改？
look-withdraw = { $name }，{ $when }：是否不再有效？要求提醒的人会收到通知。
keep-it = 是，保存
withdraw-it = 是，撤销
done-set = 已设定：{ $name }，{ $when }
done-move = 已改期：{ $name }，{ $when }
done-withdraw = 已撤销：{ $name }，{ $when }
no-deadline = 这个截止日期已不存在。
deadline-refused =
    { $why ->
        [unknown-call] 该项目通知已不存在，没有做任何改动。
        [exists] 这个截止日期已经设定，请改用“改期”。没有做任何改动。
        [unknown] 没有这个截止日期，没有做任何改动。
        [past] 这个时间已经过去，没有做任何改动。
        [same] 它已经是这样设定的，没有做任何改动。
        [meanwhile] 另一位同事在同一时刻做了更改，请您重新查看。没有做任何改动。
       *[invalid] 这不是可以保存的日期，没有做任何改动。
    }

## Writing a broadcast
title-write = 写群发消息
field-whom = 发给谁？
whom-all = 该项目的所有订阅者
whom-some = 其中一部分人
field-outcome = 只发给结果为以下的人
field-language = 只发给使用以下语言的人
field-role = 只发给以下身份的人
field-items = 只发给以下事项未完成的人
field-where = 或输入 JSON 条件
hint-where = 使用规则语言，参见 docs/broadcasts.md
field-text = 正文：{ $language }
hint-text = 最多 4000 个字符。可使用 {"{name-of-call}"}、{"{deadline}"} 和 {"{open-items}"}，发送时会自动替换。
field-files = 附件
hint-files = 请发到这里：最多 { $count } 个，每个不超过 { $most } MB。可用格式：{ $kinds }
field-kept = 保留原有附件中的
attached = 附件：{ $names }
without-files = 不带附件
file-needed = 请在这里发送文件，或点按钮。
file-not-asked = 没有收下文件：现在不需要文件。写群发消息时可以发送附件。
words-left = 文件旁边的文字不会一起发送。要说的话请写在正文里。
file-kind = 无法转发“{ $name }”这种文件。可用格式：{ $kinds }
file-too-large = “{ $name }”太大。每个文件最多 { $most } MB。
files-most = 一条群发消息最多带 { $most } 个附件，其余的没有收下。
file-gone = “{ $name }”已不存在或是空文件。请重新发送。
file-unreachable = 暂时无法从本平台取得“{ $name }”。请再试一次。
file-not-allowed = 本应用在这里没有读取文件的权限，需由运维人员授予（见 docs/slack.md）。
field-buttons = 下方的按钮
hint-buttons = 最多 { $most } 个
button-status = 我的进度
button-checklist = 我的清单
button-deadline = 截止日期
button-calendar = 加入日历
button-office = 科研管理办公室
not-json = 这不是有效的 JSON。
not-json-from = 这不是有效的 JSON，从这里开始无法读取：{ $from }
audience-whole = 整个条件：{ $why }
audience-at = 条件中“{ $place }”处：{ $why }
audience-nothing = 无
audience-operand =
    { $operand ->
        [number] 数字
        [money] 数字
        [date] 日期（例如 2024-09-30）
        [yes-no] true 或 false
        [country] 两个大写字母的国家代码
        [countries] 两个大写字母的国家代码
       *[choice] 以下之一：{ $options }
    }
audience-no-condition = 这不是条件：{ $got }
audience-no-form = 条件应检验一个“fact”，或使用 { $known } 之一。现在是：{ $got }
audience-no-parts = “{ $form }”需要一个列表，其中至少有一个条件。
audience-no-field = 没有“{ $field }”这个字段。可用的有：{ $known }
audience-one-test = “{ $field }”只能有一项检验，不能多也不能少。现在有：{ $got }
audience-no-test = “{ $field }”可以使用 { $known }，不能使用“{ $test }”。
audience-not-alike = “{ $field }”无法与 { $got } 比较。
audience-no-parameter = “{ $field }”处没有这个参数：{ $got }
audience-no-bounds = “{ $field }”的“{ $test }”需要两个界限，较小的在前，且都应是{ $value }。现在是：{ $got }
audience-no-values = “{ $field }”的“{ $test }”需要一个列表，其中至少有一个值，且都应是{ $value }。现在是：{ $got }
audience-no-value = “{ $field }”的“{ $test }”需要{ $value }。现在是：{ $got }
changed-meanwhile = 就在此刻情况有变，因此没有执行任何操作。请您重新查看。
text-too-long = 共 { $length } 个字符，最多只能发送 { $most } 个。没有保存。
no-placeholder = 没有 { $name } 这个占位符。可用的有：{ $known }
loose-brace = 有一个花括号没有配对。占位符有：{ $known }
text-needed = 至少需要一种语言的正文。
nobody = 没有人会收到：收件人为空。
language-missing = 有收件人使用 { $language }，但没有这种语言的正文。
no-deadline-yet = 正文使用了 {"{deadline}"}，但该项目还没有设定将来的截止日期。
preview = 草稿 { $id }：{ $call }
sample = { $language } 的样子：
count-total = 共有 { $total } 人会收到。
count-group = { $platform }，{ $language }：{ $people } 人
count-left-out = 不会收到的人：不在范围内 { $others }；尚无法判断 { $open }；已要求停止 { $stopped }；无法送达 { $gone }
takes = 发送至少需要约 { $seconds } 秒。
token-until = “立即发送”和“定时发送”在 { $until } 之前有效，仅限您本人，且只能用一次。
look = 查看
edit = 修改
throw-away = 丢弃
test = 测试：发到这里
test-sent = 几秒钟内会发到这里，每种语言各一条。
test-failed = 无法发到这里。
send-now = 立即发送
schedule = 定时发送
title-schedule = 定时发送群发消息
token-used = 这个按钮已经用过：该群发消息{ $state }。没有重复执行。
token-none = 没有可确认的内容。请先查看。
token-other = 只有查看过的人才能确认。请您亲自查看。没有发送任何消息。
token-old = 您查看的内容已过期。请重新查看。没有发送任何消息。
token-wrong = 这与最近一次查看的内容不一致。请重新查看。没有发送任何消息。

## Broadcasts
broadcasts-none = 还没有群发消息。
broadcasts-some = 最近的群发消息：
broadcast-line = { $id }，{ $when }：{ $state }。{ $call }
broadcast = 群发消息 { $id }：{ $call }
begins = 开始时间：{ $when }
sum-total = 共 { $total } 人
sum = { $state }：{ $count }
state-draft = 是草稿
state-scheduled = 已定时
state-queueing = 即将发送
state-sending = 正在发送
state-paused = 已暂停
state-canceled = 已取消
state-done = 已结束
delivery-queued = 等待发送
delivery-sending = 发送途中
delivery-sent = 已发送
delivery-blocked = 无法送达
delivery-failed = 发送失败
delivery-ambiguous = 无法确认
delivery-stopped = 已要求停止
delivery-canceled = 不再发送
delivery-retracted = 已撤回
pause = 暂停
resume = 继续
cancel = 永久取消
cancel-sure = 取消后将永远不再发送其余消息；已发出的不受影响。是否取消？
cancel-yes = 是，取消
retry = 重新发送失败的
doubt = 连同无法确认的一起重发
retract = 撤回
retract-sure = 平台仍允许撤回的消息将被撤回。是否撤回？
retract-yes = 是，撤回
csv = 报告文件
csv-too-large = 报告太长，无法在聊天中发送。请在命令行使用：broadcast report { $id } --csv FILE
not-now = 现在无法执行：该群发消息{ $state }。
