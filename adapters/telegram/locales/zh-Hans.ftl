## Telegram 在回复之外自己说的话。

progress = 第 { $number } 题，最多 { $atMost } 题
how-choices = 可以选多项：请逐项点选，再点“完成”；也可以输入编号，例如 1、3；都不选请输入“无”。
how-country = 请输入国家名称，或在下方选择。
how-countries = 请输入国家名称，或在下方选择后点“完成”。
how-reply = 请用“回复”功能回答这条消息，这样我才能在群里看到您的回答。
done = 完成（已选 { $count } 项）
done-none = 以上都没有
done-countries = 完成：{ $names }
region-africa = 非洲
region-americas = 美洲
region-asia = 亚洲
region-europe = 欧洲
region-oceania = 大洋洲
page-before = ‹ 上一页
page-next = 下一页 ›
page-regions = 按地区选择
tick-item = 勾选 { $number }
untick-item = 取消勾选 { $number }
file = 您的文件：{ $name }

## 点击按钮后的简短提示
press-again = 我这边出了问题，刚才的点击没有生效，但没有丢失任何内容。请您再点一次。
not-yours = 这个问题是问另一位用户的。如需开始您自己的对话，请发送 /start。
not-yours-name = 这个问题是问 { $name } 的。如需开始您自己的对话，请发送 /start。
no-room = 按钮已选不下更多国家，请直接输入国家名称。
too-old = 这条消息太旧，按钮已失效。请直接输入您的回答。

## 命令列表
command-start = 开始，或从上次停下的地方继续
command-help = 您可以写些什么
command-why = 为什么问这个问题
command-unsure = 先不回答这个问题
command-resume = 再问还没有回答的问题
command-back = 回到上一个回答
command-change = 修改回答
command-status = 目前的进展
command-verdict = 目前的结果
command-checklist = 您的清单
command-deadline = 我知道的截止时间
command-subscribe = 提醒我截止日期
command-stop = 不再提醒
command-calendar = 把截止日期放进日历
command-timezone = 您所在的时区
command-ask = 向科研管理部门提问
command-office = 怎样联系科研管理部门
command-call = 换一个项目
command-language = 换一种语言
command-restart = 重新开始
command-privacy = 我保存哪些内容
command-export = 导出我保存的有关您的全部内容
command-forget = 删除我保存的有关您的全部内容
