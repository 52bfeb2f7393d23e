# What staff are told when they work for their office in a chat, in English.

## The menu
welcome = { $office }: the office’s work
    { $staff ->
        [one] One person acts for this office.
       *[other] { $staff } people act for this office.
    }
    What you write now is for the office, until “Leave” or /staff leave.
menu = Menu
menu-deadlines = Deadlines
menu-broadcasts = Broadcasts
menu-write = Write a broadcast
leave = Leave
left = You have left the office’s work. What you write now is for your own conversation. /staff comes back.
waits = Your own conversation goes on. What you were writing for the office waits: /staff goes on with it.
goes-on = You were writing this. It goes on here:
interrupted = I was interrupted before I could do what you asked for the office, and by now it is too late to do it unasked. Nothing was done. Please do it again: /staff goes on.
which-office = For which office do you act?
which-call = For which call?
no-command = There is no “{ $word }” here.
not-asked = Nothing is being asked just now. Please choose:
stale-button = This button belongs to an earlier step. Nothing was changed. /staff goes on.
refused-elsewhere = The office’s work is done in a private chat with me, or at the office’s desk, and not in this group. Nothing was done.
refused-forwarded = I take no forwarded messages for the office. Nothing was done. Please write it yourself.
no-call = There is no call “{ $call }”.
no-broadcast = There is no broadcast “{ $id }”.
shanghai = { $when } (Shanghai)
back = Back

## Filling in
skip = Skip
keep = Keep it as it is
drop = Stop this
done = Done ({ $count } chosen)
picked = Chosen: { $labels }
value-now = Now: { $value }
in-group = In this group, please answer as a reply to this message.
not-a-choice = That is none of the choices. Please press a button, or type its number.
not-a-date = That is no date that I can read for certain. Please write it as 2026-11-30.
not-a-time = That is no time of day. Please write it as 17:00.
past = That moment has passed already. Please name one to come.
submit-look = Look at it
field-date = Date
field-time = Time of day
hint-date = In Shanghai, as 2026-11-30
hint-time = In Shanghai, as 17:00. Skipped, the whole day counts.
hint-clock = In Shanghai, as 09:00
field-remind = Days of reminders
hint-remind = So many days before it, as 30, 14, 7, 1; 0 is its last morning. Left empty: the usual ones ({ $usual }).
not-days = Those are no days that I can read. Please write whole numbers from 0 to 365, as 30, 14, 7, 1; 0 is its last morning.
reminded = Reminders, days before it: { $days }
reminded-usual = Reminders, days before it: { $days } (the usual ones)

## Deadlines
kind-funder = The funder’s deadline
kind-office = The office’s own deadline
kind-other = Another date
deadlines-none = No deadlines are set.
deadline-line = { $call }: { $name }, { $when }. Set by { $by } on { $on }. { $reminders }
set-new = Set a deadline
move-this = Move: { $name }, { $when }
withdraw-this = Withdraw: { $name }, { $when }
title-set = Set a deadline
title-move = Move a deadline
field-kind = Which deadline?
field-name = What is it called?
hint-name = As people read it, for example “Seal of the office”
name-needed = Please say what it is called.
look-set = { $call }
    { $name }: { $when }
    { $reminders }
    Those who asked to be reminded will be told. Shall it be set?
look-move = { $call }
    { $name }: from { $from } to { $to }
    { $reminders }
    Those who asked to be reminded will be told. Shall it be moved?
look-withdraw = { $name }, { $when }: shall it no longer hold? Those who asked to be reminded will be told.
keep-it = Yes, keep it
withdraw-it = Yes, withdraw it
done-set = Set: { $name }, { $when }
done-move = Moved: { $name }, { $when }
done-withdraw = Withdrawn: { $name }, { $when }
no-deadline = There is no such deadline any more.
deadline-refused =
    { $why ->
        [unknown-call] That call is not there any more. Nothing was changed.
        [exists] This deadline is set already. Move it instead. Nothing was changed.
        [unknown] There is no such deadline. Nothing was changed.
        [past] That moment has passed. Nothing was changed.
        [same] It is set like that already. Nothing was changed.
        [meanwhile] Somebody else changed it at the same moment. Please look at it again. Nothing was changed.
       *[invalid] That is not a date that can be kept. Nothing was changed.
    }

## Writing a broadcast
title-write = Write a broadcast
field-whom = To whom?
whom-all = Everybody of that call
whom-some = Some of them
field-outcome = Only with this result
field-language = Only in this language
field-role = Only in this role
field-items = Only with this still to do
field-where = Or a condition as JSON
hint-where = In the language of the rules, see docs/broadcasts.md
field-text = Text: { $language }
hint-text = At most 4,000 characters. {"{name-of-call}"}, {"{deadline}"} and {"{open-items}"} stand for themselves.
field-files = Files
hint-files = Send them here: at most { $count }, of { $most } MB each. Kinds: { $kinds }
field-kept = Of the files of before, keep
attached = Attached: { $names }
without-files = Without files
file-needed = Please send a file here, or press a button.
file-not-asked = I took no file: none is being asked for. One can be sent while a broadcast is being written.
words-left = The words beside the file are not sent with it. What is said is the text.
file-kind = “{ $name }” is no file that I can send on. I take: { $kinds }
file-too-large = “{ $name }” is too large. One file has at most { $most } MB.
files-most = At most { $most } files go with a broadcast. The others were left out.
file-gone = “{ $name }” is not there any more, or is empty. Please send it again.
file-unreachable = “{ $name }” could not be fetched from this platform just now. Please try again.
file-not-allowed = This app may not read files here. Whoever runs it has to give it the right to (docs/slack.md).
field-buttons = Buttons under it
hint-buttons = At most { $most }
button-status = Where I stand
button-checklist = My checklist
button-deadline = The deadlines
button-calendar = For my calendar
button-office = The research office
not-json = That is no JSON.
not-json-from = That is no JSON. It cannot be read from here on: { $from }
audience-whole = The condition: { $why }
audience-at = At “{ $place }” in the condition: { $why }
audience-nothing = nothing
audience-operand =
    { $operand ->
        [number] a number
        [money] a number
        [date] a date as 2024-09-30
        [yes-no] true or false
        [country] a country code of two capital letters
        [countries] a country code of two capital letters
       *[choice] one of: { $options }
    }
audience-no-condition = that is no condition: { $got }
audience-no-form = a condition tests a “fact”, or is one of { $known }. This is: { $got }
audience-no-parts = “{ $form }” needs a list of at least one condition.
audience-no-field = there is no field “{ $field }”. There is: { $known }
audience-one-test = “{ $field }” needs exactly one test. There is: { $got }
audience-no-test = “{ $field }” takes { $known }, not “{ $test }”.
audience-not-alike = “{ $field }” cannot be compared with { $got }.
audience-no-parameter = for “{ $field }” there is no such parameter: { $got }
audience-no-bounds = “{ $test }” of “{ $field }” needs two bounds, the lower one first, each { $value }. It has: { $got }
audience-no-values = “{ $test }” of “{ $field }” needs a list of at least one value, each { $value }. It has: { $got }
audience-no-value = “{ $test }” of “{ $field }” needs { $value }. It has: { $got }
changed-meanwhile = Something changed at this very moment, so nothing was done. Please look at it again.
text-too-long = { $length } characters; at most { $most } are sent. Nothing was kept.
no-placeholder = There is no placeholder { $name }. There is: { $known }
loose-brace = A brace stands alone. Placeholders are: { $known }
text-needed = At least one text is needed.
nobody = Nobody would get it: the audience is empty.
language-missing = Somebody speaks { $language }, and there is no text in it.
no-deadline-yet = The text names {"{deadline}"}, and no deadline to come is set for this call.
preview = Draft { $id }: { $call }
sample = As it reads in { $language }:
count-total =
    { $total ->
        [one] One person gets it.
       *[other] { $total } people get it.
    }
count-group = { $platform }, { $language }: { $people }
count-left-out = Left out: not meant { $others }; cannot be told yet { $open }; said stop { $stopped }; cannot be reached { $gone }
takes = It takes about { $seconds } s at the least.
token-until = “Send now” and “Schedule” hold until { $until }, once, for you.
look = Look at it
edit = Change it
throw-away = Throw it away
test = Test: send it here
test-sent = It comes here within seconds, in each of its languages.
test-failed = It could not be sent here.
send-now = Send now
schedule = Schedule
title-schedule = Schedule a broadcast
token-used = This button has been used: the broadcast is { $state }. Nothing was done again.
token-none = There is nothing to confirm. Please look at it first.
token-other = Only who has looked at it can confirm it. Please look at it yourself. Nothing was sent.
token-old = What you looked at is too old. Please look at it again. Nothing was sent.
token-wrong = This is not what the last look showed. Please look at it again. Nothing was sent.

## Broadcasts
broadcasts-none = There are no broadcasts yet.
broadcasts-some = The latest broadcasts:
broadcast-line = { $id }, { $when }: { $state }. { $call }
broadcast = Broadcast { $id }: { $call }
begins = Begins { $when }
sum-total = of { $total }
sum = { $state }: { $count }
state-draft = a draft
state-scheduled = scheduled
state-queueing = about to go out
state-sending = going out
state-paused = paused
state-canceled = canceled
state-done = finished
delivery-queued = waiting
delivery-sending = on their way
delivery-sent = sent
delivery-blocked = cannot be reached
delivery-failed = failed
delivery-ambiguous = in doubt
delivery-stopped = said stop
delivery-canceled = not sent any more
delivery-retracted = taken back
pause = Pause
resume = Go on
cancel = Cancel for good
cancel-sure = Nothing more of it goes out then, for good; what is out stays. Shall it be canceled?
cancel-yes = Yes, cancel it
retry = Send again what failed
doubt = Also what is in doubt
retract = Take it back
retract-sure = What went out is taken back where the platform still gives it back. Shall it be?
retract-yes = Yes, take it back
csv = Report as a file
csv-too-large = The report is too long for a chat. At the command line: broadcast report { $id } --csv FILE
not-now = That cannot be done now: the broadcast is { $state }.
