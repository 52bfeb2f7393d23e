# What stands around a message that staff write to many, in Chinese.

how-to-stop = 您曾要求接收本项目的通知，因此收到此消息。如不想再收到，请发送 /stop。
nothing-open = 您的清单上已没有待办事项。
