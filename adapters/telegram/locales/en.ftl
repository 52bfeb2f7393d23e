## What Telegram adds of its own, around the replies.

progress = Question { $number } of at most { $atMost }
how-choices = You can choose several: tap each one and then “Done”, or type their numbers, for example 1, 3 – or “none”.
how-country = Type the name, or pick it below.
how-countries = Type the names, or pick them below and tap “Done”.
how-reply = Please answer as a reply to this message, so that I see it in this group.
done = Done ({ $count } chosen)
done-none = None of these
done-countries = Done: { $names }
region-africa = Africa
region-americas = Americas
region-asia = Asia
region-europe = Europe
region-oceania = Oceania
page-before = ‹ Previous page
page-next = Next page ›
page-regions = Parts of the world
tick-item = Tick { $number }
untick-item = Untick { $number }
file = Your file: { $name }

## Short answers to a tap
press-again = Something went wrong on my side, so that tap was not taken. Nothing was lost. Please tap again.
not-yours = This question was put to somebody else. Write /start to get your own.
not-yours-name = This question was put to { $name }. Write /start to get your own.
no-room = No more fit under these buttons. Please type the names instead.
too-old = This message is too old for its buttons. Please type your answer.

## The list of commands
command-start = Begin, or go on where you stopped
command-help = What you can write
command-why = Why I ask this question
command-unsure = Leave this question open
command-resume = Ask the open questions again
command-back = Go back one answer
command-change = Change an answer
command-status = Where you stand
command-verdict = The result so far
command-checklist = Your checklist
command-deadline = The deadlines I know of
command-subscribe = Be reminded of deadlines
command-stop = No more reminders
command-calendar = The deadlines for your calendar
command-timezone = In which time zone you are
command-ask = Write to the research office
command-office = How to reach the research office
command-call = Choose another call
command-language = Choose another language
command-restart = Start this case again
command-privacy = What I keep about you
command-export = Get everything I keep about you
command-forget = Delete everything I keep about you
