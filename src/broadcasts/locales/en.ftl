# What stands around a message that staff write to many, in English.

how-to-stop = You get this because you asked to hear of this call. To get no more such messages, write /stop.
nothing-open = Nothing is left to do on your checklist.
