# 在虚构的小镇“码头口”摆摊之前要做什么，简体中文。

call-title = 在码头口镇摆摊
call-summary = 镇里的第14号告示要求您在开摊之前做什么、先做什么。人人都可以摆摊。

## 通用的话，在这里换一种说法

note-welcome =
    您好！我帮您弄清在码头口镇摆摊之前要做什么。
    我依据镇里的第14号告示，并引用原文。只问还有关系的问题。
    随时可以发送 /help，也可以问我为什么问。
note-privacy =
    在第一个问题之前：我只保存您的回答和清单上的勾选，不保存您写的其他内容。您最后一次来信 { $days } 天后会删除。只有市场办公室能看到，别人看不到。
    /export 把我保存的全部交给您，/forget 立即删除。
verdict-office = 须由市场办公室决定：
verdict-age = 我手上的第14号告示以 { $date } 为准。是否有变动，只有市场办公室知道。
contact-none = 市场办公室可以继续帮助您。告示没有写地址。
deadline-none = { "" }
item-ask-office = 请市场办公室决定：{ $point }
group-recommended = 建议（告示没有要求）：

## 问题

fact-place = 摊位地点
question-place = 您想在哪里卖？
option-place-square = 集市广场
option-place-street = 街上
option-place-quay = 码头上
option-place-private-land = 私人土地
option-place-online = 只在网上
fact-goods = 货品
question-goods = 您想卖什么？可以选多项；都不是就回答“都没有”。
option-goods-hot-food = 现场烹制的食品
option-goods-cold-food = 冷食或饮料
option-goods-preserves = 自制果酱和腌菜
option-goods-alcohol = 按杯卖的酒
option-goods-plants = 活的植物
option-goods-second-hand = 二手货
option-goods-knives = 刀具
option-goods-crafts = 手工艺品
fact-gas = 瓶装燃气
question-gas = 您用瓶装燃气做饭吗？
fact-evening = 天黑后营业
question-evening = 天黑后还营业吗？
fact-music = 音乐
question-music = 摊位上会放音乐吗？
fact-neighbours = 邻居的同意
question-neighbours = 邻居是否已书面同意天黑后放音乐？
fact-ownerAgrees = 土地主人的同意
question-ownerAgrees = 土地的主人同意了吗？
fact-people = 摊位人数
question-people = 连您在内，摊位上有几个人干活？
    .example = 2人
fact-firstDay = 第一天
question-firstDay = 您想从哪一天开始？
    .example = 2026年5月2日
fact-marketDays = 集市天数
question-marketDays = 一年里您会在多少个普通集市日摆摊？
    .example = 8
fact-fairDays = 庙会天数
question-fairDays = 另外还有多少天在庙会上摆摊？
    .example = 3
fact-takings = 营业额
question-takings = 一年的营业额大约是多少？
    .example = 15000欧元

## 哪些规定适用

rule-pitch = 集市广场上的编号摊位
    .met = 您的摊位由市场办公室分配编号。
rule-private-land = 私人土地上的摊位
    .met = 须土地主人同意，并告知市场办公室。
rule-street-permit = 街道许可
    .met = 您的摊位需要街道许可。
rule-harbour-master = 港务长的同意
    .met = 在码头上须港务长同意。
rule-kitchen = 厨房登记
    .met = 现场烹制食品须提前四周登记。
rule-food-book = 登入食品簿
    .met = 您卖的东西要登入食品簿。
    .office = 您的果酱和腌菜是否登入食品簿，由市场办公室认定。
rule-drinks-licence = 酒类许可
    .met = 卖酒需要许可。
rule-gas-test = 检验过的燃气瓶
    .met = 您的燃气瓶每年检验一次。
rule-word-of-neighbours = 邻居的同意
    .met = 天黑后有邻居听得到的音乐，所以须邻居书面同意。
rule-season-ticket = 季票
    .met = 您摆摊的天数超过了日票的范围。
rule-roll-of-employers = 雇主名册
    .met = 摊位人数够多，须登入雇主名册。
rule-square-closed = 集市广场那天不开放
    .met = 您说的那一天，广场不对摊位开放。
point-S-18-preserves = 自制的果酱和腌菜算不算告示所说的食品。

## 结果

outcome-nothing-to-do = 您什么都不用做
    .body = 只在网上卖，不需要向镇里办任何手续。
outcome-choose-another-day = 请先换一天
    .body = 您说的那一天广场不开放。请在2026年4月1日至10月31日之间选一天，或者换个地方。
outcome-kitchen-and-drinks = 请先登记厨房，同时申请酒类许可
    .body = 两样都要大约四周，请一起办。
outcome-kitchen-with-gas = 请先检验燃气瓶，再登记厨房
    .body = 有新的检验才能登记厨房。
outcome-kitchen = 请先登记厨房
    .body = 须在第一天的四周之前办好。
outcome-drinks-licence = 请先申请酒类许可
    .body = 拿到许可之前不能卖酒。
outcome-ask-market-office = 请先向市场办公室询问您的果酱和腌菜
    .body = 它们算不算食品，告示留给市场办公室认定。
outcome-food-book = 请先把货品登入食品簿
    .body = 工作日到市场办公室就可以办。
outcome-garden-warden = 请先让园林管理员看一看植物
    .body = 管理员会到您那里去。
outcome-neighbours = 请先和邻居商量
    .body = 没有他们的书面同意，天黑后不能放音乐。
outcome-harbour-master = 请先问港务长
    .body = 港务长同意之前，清单上的其他事可以等一等。
outcome-street-permit = 请先办街道许可
    .body = 许可上写明您可以站的位置。
outcome-land-owner = 请先问土地的主人
    .body = 市场办公室会问主人是否同意。
outcome-tell-market-office = 请提前七天告知市场办公室
    .body = 写一封信，说明地点和第一天即可。
outcome-roll-of-employers = 请先登入雇主名册
    .body = 然后再选摊位。
outcome-season-ticket = 请买季票
    .body = 您摆摊的天数多，需要季票。
outcome-day-ticket = 带着日票来就行
    .body = 当天早上买即可。

## 清单

item-keep-this-answer = 请留着这个答复，别的都不需要。
item-choose-pitch = 在集市广场上选一个编号摊位。
item-street-permit = 办好街道许可，并给行人留出两米。
item-harbour-consent = 请港务长同意。
item-owner-word = 取得土地主人的同意，并在第一天的七天之前告知市场办公室。
item-register-kitchen = 在第一天的四周之前登记厨房。
item-food-book = 把冷食登入食品簿。
item-drinks-licence = 申请酒类许可。
item-gas-test = 检验燃气瓶，并带上灭火器。
item-show-plants = 请园林管理员看植物。
item-second-hand-book = 用本子记下二手货和卖给您的人的姓名。
item-glass-for-knives = 给刀具准备一个玻璃柜。
item-ask-neighbours = 请邻居写下同意。
item-employer-roll = 把摊位登入雇主名册。
item-season-ticket = 买季票。
item-day-ticket = 每次买日票。
item-cash-book = 记现金账。
item-insurance = 给摊位买第三者责任险。

## 告示原文的意思

clause-S-01 = 这份告示是写给所有想在码头口向公众出售东西的人的。
clause-S-02 = 只在网上出售的人不需要向市场办公室办任何手续。
clause-S-03 = 在私人土地上摆摊须主人同意，并在第一天的七天之前告知市场办公室。
clause-S-04 = 集市广场上的摊位有编号。
clause-S-05 = 街上的摊位需要街道许可，并给行人留出两米。
clause-S-06 = 码头上的摊位须港务长同意。
clause-S-07 = 烹制食品的人至少在第一天的四周之前登记为厨房。
clause-S-08 = 冷食登入镇里的食品簿。
clause-S-09 = 卖酒需要酒类许可。
clause-S-10 = 燃气瓶每年检验，旁边放灭火器。
clause-S-11 = 天黑后在街上或码头上放音乐，须邻居书面同意。
clause-S-12 = 一年摆摊超过十二天（含庙会）须买季票；2025年底以前是十天。
clause-S-13 = 三人以上的摊位登入雇主名册。
clause-S-14 = 活的植物由园林管理员查看。
clause-S-15 = 二手货记在本子上，写明卖主的姓名。
clause-S-16 = 刀具放在玻璃下面。
clause-S-17 = 集市广场从4月1日至10月31日对摊位开放。
clause-S-18 = 自制的果酱和腌菜算不算食品，由市场办公室认定。
clause-S-19 = 一年收入超过20,000欧元的人须记现金账。
clause-S-20 = 告示没有提到保险。
