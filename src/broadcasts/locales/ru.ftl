# What stands around a message that staff write to many, in Russian.

how-to-stop = Вы получили это сообщение, потому что просили сообщать Вам об этом конкурсе. Чтобы больше не получать таких сообщений, напишите /stop.
nothing-open = В Вашем списке не осталось невыполненных пунктов.
