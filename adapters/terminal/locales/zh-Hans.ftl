## 终端在回复之外自己说的话。

progress = 第 { $number } 题，最多 { $atMost } 题
how-choices = 可以选多项：请输入编号，例如 1、3；都不选请输入“无”。
how-to = 请输入编号，或用自己的话回答。按 Ctrl-D 或输入 /quit 离开；您的回答会保留。
how-to-unkept = 请输入编号，或用自己的话回答。按 Ctrl-D 或输入 /quit 离开。本次对话不会保留任何内容。
file-saved = 已保存到当前文件夹：{ $name }
file-not-saved = 无法保存 { $name }：{ $reason }
failed = 我这边出了问题，刚才的回答没有记下，其他内容都还在。请再试一次。 { $reason }
leave = 再见。您的回答已保留。要从这里继续，请运行：{ $command }
leave-unkept = 再见。本次对话没有保留任何内容。
