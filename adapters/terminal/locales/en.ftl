## What the terminal says of its own, around the replies.

progress = Question { $number } of at most { $atMost }
how-choices = You can choose several: type their numbers, for example 1, 3 – or “none”.
how-to = Type a number or your own words. Leave with Ctrl-D or /quit; your answers are kept.
how-to-unkept = Type a number or your own words. Leave with Ctrl-D or /quit. Nothing of this chat is kept.
file-saved = Saved in this folder: { $name }
file-not-saved = I could not save { $name }: { $reason }
failed = Something went wrong on my side, so that answer was not taken. Nothing else was lost. Please try again. { $reason }
leave = Goodbye. Your answers are kept. To go on where you stopped: { $command }
leave-unkept = Goodbye. Nothing of this chat is kept.
