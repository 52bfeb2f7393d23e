## The words of every call: what the assistant says around a call's own words.

language-name = English
ask-language = Which language would you like?
ask-call = Which call is it about?
ask-pick = Which answer would you like to change?
ask-confirm = { $label }: which of these do you mean?
ask-forget = Delete everything I have kept about you? This cannot be undone.
ask-restart = Start this case again? The answers you gave for it will be deleted.

choice-yes = Yes
choice-no = No
choice-not-sure = Not sure
choice-other = Something else
choice-keep = Keep the change
choice-leave = Leave it as it was

## Commands in plain words, separated by |
spoken-why = why|why do you ask|why do you ask that|what is that for
spoken-back = back|go back|previous
spoken-change = change|change an answer|edit
spoken-status = status|where am i
spoken-help = help|what can you do
spoken-checklist = checklist|my checklist
spoken-restart = restart|start over|start again
spoken-ask = ask the office|ask the research office|i want to ask the office|pass it on to the office|write to the office
spoken-all = see everything|see everything anyway|ask me everything

## Notes
note-welcome =
    Hello. I help you find out whether a funding call is open to you, why, and what to do next.
    I check each answer against the words of the call and quote them. I ask only what still matters.
    Write /help at any time, or ask me why I ask.
note-welcome-back = Welcome back. Your answers are still here, and we go on where you stopped.
note-privacy =
    Before the first personal question: I keep your answers and the ticks on your checklist, nothing else that you write. They are deleted { $days } days after you last write. The office that runs this assistant can see them, nobody else.
    /export hands you everything I keep. /forget deletes it at once.
note-taken = Noted – { $label }: { $answer }
note-parked = That is fine. I leave this open for now: { $label }. You can come back to it with /resume.
note-again = All right, then please tell me again.
note-unchanged = Nothing was changed.
note-changed = Changed: { $label }.
note-stale = That button belongs to an earlier question, so nothing was changed. To change an earlier answer, write /change.
note-unread-edit = An edited message changes nothing. To change an answer, write it again, or write /change.
note-unread-media = I can only read words. Please write your answer as a message.
note-nothing-open = There is no open question. Write /status to see where you stand, /change to change an answer, or /checklist for your list.
note-only-language = This call is in English only, so we go on in English.
note-language = We go on in English. You can change the language at any time with /language.
note-forgotten = Everything I had kept about you is deleted. If you write again, we start from nothing.
note-kept = Nothing was deleted.
note-restarted = The answers of this case are deleted. We start again.
note-case = You are now working on the case “{ $name }”.
note-cases = Your cases:
note-cases-how = Write /case and a name to open that case or to begin a new one.
note-why-nothing = There is no open question that depends on a clause.
note-why-role = The call asks different things of each side, and I ask you only what you can know. So I need to know who you are first.
note-export = This file holds everything I keep about you.
note-tick-which = Which item? Write its number in the list, for example: /tick 3
note-checklist-none = There is no checklist for this case.
note-edit = You can answer this again: { $label }.
note-not-asked-yet = I have not asked this yet, so let us take it now: { $label }.
note-not-asked-of-you = “{ $label }” is for somebody else to say: { $roles }. So I do not ask you.
note-not-needed = With the answers so far, the result does not depend on “{ $label }”, so I do not ask it. If that changes, I will. /all asks everything.
note-asked-later = “{ $label }” does not change the result. I ask it once there is one.
note-back-none = There is no earlier answer to go back to.
note-resumed = I ask the open questions again.
note-all = I ask the remaining questions too, so that you see every point.
note-no-case = First choose a call.
privacy-desk = What you and the office write to each other through me I keep in the same way. A question that the text does not answer I keep until your next message, so that you can pass it on.
privacy-early = What you have told me so far I keep as you wrote it until you choose a call, and then only the answers in it.
note-offer-office = Would you like me to pass this question on to the office? You see what is sent before it goes. You can also write /ask.
note-ask-no-desk = I cannot pass anything on to an office from here.
note-ask-too-long = That is too long for me to pass on. Please write at most 4,000 characters. Nothing was sent.
note-sent-to-office = I am passing this on to the office. Its reply will come to you here. I cannot say when. To add something, write /ask and your words; /close ends the exchange.
note-not-sent = Nothing was sent.
note-no-exchange = There is no open exchange with the office. Write /ask to begin one.
note-exchange-closed = The exchange with the office is closed, and I tell the office so. You can ask again at any time with /ask.
note-office-reply =
    The office writes:
    { $text }
note-office-corrected =
    The office has corrected what it wrote. It now says:
    { $text }
note-office-taken-back =
    The office has taken this back, so please do not rely on it:
    { $text }
note-office-closed = The office has closed this exchange. You can ask again at any time with /ask.
note-office-undelivered = Your message did not reach the office: I could not deliver it.
note-unknown-command = I do not know that command. Write /help to see what you can write.
note-call-changed = What this call asks has changed since you last wrote. Every answer that still fits is kept. I ask only what is new.
note-result-same = The result that I told you still holds. Here it is once more, with its reasons as they are now.
note-result-changed =
    The result that I told you before{ $known ->
        [no] {""}
       *[yes] , “{ $before }”,
    } no longer holds, because the rules of this call have changed. What holds now stands below.
note-result-unsettled =
    The result that I told you before{ $known ->
        [no] {""}
       *[yes] , “{ $before }”,
    } no longer holds as it is, because the rules of this call have changed. I have to ask you a little more before I can say what holds now.
note-next = What would you like to do next?
note-help =
    Answer in your own words, or choose a number.
    /why – why I ask this
    /unsure – leave a question open; /resume – ask the open ones again
    /back – go back one answer; /change – change any answer
    /status – where you stand; /verdict – the result so far; /checklist – your list
    /tick 3, /untick 3 – tick an item of the list, or take the tick away
    /all – ask every question, even when the result is certain
    /clause YS-03a – the words of a clause; /deadline – the deadlines I know of
    /office – how to reach the research office
    /call – another call; /language – another language; /restart – start again
    /export – everything I keep about you; /forget – delete it; /privacy – what I keep

note-help-ask = /ask – put a question to the research office from here; /close – end that exchange

note-help-cases =
    You can keep several cases, each under a name:
    /cases – your cases; /case and a name – open that case, or begin a new one

do-all = See everything anyway
do-see-all = See everything
do-change = Change an answer
do-call = Another call
do-restart = Start again
do-checklist = Show my checklist
do-ask = Ask the office
do-export = Save my answers

## Wrong or unclear answers
for-example = For example: { $example }
reason-ambiguous = That can mean more than one thing. Which one is it?
reason-approximate = That is not exact. Is this what you mean?
reason-day-month-order = The day and the month can be read two ways. Which date is it?
reason-double-negative = I am not sure whether that is a yes or a no.
reason-era = That year seems to be counted in another calendar. Which date is it in the common calendar?
reason-former-state = That state no longer exists. Which country is it today?
reason-hedged = You do not sound quite certain. Is this right?
reason-misspelt = I am not sure I read that right. Do you mean this?
reason-not-yet = “Not yet” – shall I note this?
reason-partly-read = I understood only a part of that. Is this what you mean?
reason-relative-date = I need the calendar date. Is it this one?
reason-stateless = Here I can only take a country. If you hold no citizenship, please choose “Not sure” and ask the office.
reason-several = You named more than one. Which one is it?
reason-two-digit-year = I need the year with four digits. Is it this one?
reason-unit = Are these months or years?
reason-day-missing = I need the day too.
reason-month-missing = I need the day and the month too.
reason-bound-only = I need the exact date or number here.
reason-year-missing = I need the year too.
reason-depends = If it depends, please choose “Not sure”, and I will list it among the points to settle.
reason-empty = I could not find an answer in that.
reason-fraction = I need a whole number.
reason-future-date = That date lies in the future.
reason-impossible-date = There is no such date.
reason-not-named = I do not find that among the answers. Is it this one?
reason-negated = You said what it is not. Please tell me what it is.
reason-negative = The number cannot be below zero.
reason-not-a-country = I do not know that country.
reason-not-a-date = I could not read that as a date.
reason-not-a-number = I could not read that as a number.
reason-not-an-amount = I could not read that as an amount.
reason-not-an-option = That is not one of the answers I can take here.
reason-not-yes-or-no = Please answer yes or no.
reason-other-currency = Please give the amount in this currency: { $currency }.
reason-too-early = That date is earlier than I can take here.
reason-too-high = That number is higher than I can take here.
reason-too-late = That date is later than I can take here.
reason-too-long = That is too long for me to read. Please answer in a few words. Nothing was lost.
reason-too-low = That number is lower than I can take here.
reason-too-vague = Here the exact value decides, so I need it more precisely.
reason-unlikely-year = That year does not look right.
reason-unreadable = I could not read that text. Please type it again in plain letters.

## Changing an answer
change-heading = Change “{ $label }” from { $from } to { $to }?
change-nothing-else = Nothing else changes.
labelled = { $label }: { $answer }
item-line = { $text } ({ $who })
quoted = “{ $label }”
list-separator = {", "}
effect-set-aside = { $count ->
        [one] This answer is not needed then. I set it aside and bring it back if it matters again: { $labels }.
       *[other] These { $count } answers are not needed then. I set them aside and bring them back if they matter again: { $labels }.
    }
effect-brought-back = Answered before, and it matters again: { $labels }.
effect-asked = The next question is then: { $labels }.
effect-outcome = The result changes from “{ $from }” to “{ $to }”.

## The verdict
outcome-open = Not decided yet
    .body = Some points are still open, so the answers so far do not settle the result.
mark-met = ✓ Met: { $label }
mark-unmet = ✗ Not met: { $label }
mark-office = ? For the office to decide: { $label }
mark-open = … Still open: { $label }
mark-applies = • { $label }
mark-preference-met = ✓ Priority: { $label }
mark-preference-unmet = – No priority: { $label }
mark-preference-office = ? Priority for the office to judge: { $label }
mark-preference-open = … Priority still open: { $label }
finding-met = This is so, by your answers.
finding-unmet = This is not so, by your answers.
finding-office = The office decides this.
finding-open = This depends on answers that are still open.
finding-said = You said – { $answer }
finding-point = The office decides: { $point }
# A point is worded so that yes meets it.
finding-settled-met = Settled by { $by } on { $on }: yes. The point was: { $point }
finding-settled-unmet = Settled by { $by } on { $on }: no. The point was: { $point }
verdict-unmet = What stands in the way:
verdict-office = What the office must decide:
verdict-incomplete = The result no longer depends on the rest, so I stopped asking. { $unasked ->
        [one] One more point has not been asked yet.
       *[other] { $unasked } more points have not been asked yet.
    } There may be more for the office in what I did not ask, so this list may not be complete. Write /all to see everything.
verdict-open = What is still open:
verdict-others = What somebody else must confirm:
verdict-met = What is met so far:
verdict-applies = What applies to you:
verdict-applies-not = What does not apply to you:
verdict-preferences = Preferences. They never decide whether you may apply:
verdict-age = I hold the text as it was published on { $date }. Only the office can tell you whether it still holds.
what-if-heading = What would change this:
what-if = if { $changes } ({ $count ->
        [one] clause { $clauses }
       *[other] clauses { $clauses }
    }). { $leads }
what-if-change = “{ $label }” were { $to }
what-if-leads = The result is then: “{ $outcome }”.
what-if-at-best = At best, the result is then: “{ $outcome }”.
places-one-of = { $countries }
places-one-of-many = one of { $count } countries that the call lists
places-same-as = the same country as “{ $label }”
places-any = any country
places-china = China
places-other-than = any country other than { $countries }
places-other-than-many = any country other than { $count } that the call lists
what-if-none = I looked for changes of up to three answers that people can change. None of them would change this result.
what-if-unasked = Such a change removes only what stands in the way now. { $unasked ->
        [one] One more point has not been asked yet.
       *[other] { $unasked } more points have not been asked yet.
    } I cannot promise how they will turn out.
unasked = { $unasked ->
        [one] One more point has not been asked yet.
       *[other] { $unasked } more points have not been asked yet.
    }
contact = The office can help you further: { $name } ({ $ways }).
contact-name = The office can help you further: { $name }.
contact-none = The office in charge can help you further. The text I hold names no contact.

## Deadlines
deadline-none = There is no deadline in the text I hold. Please ask the office.
deadline-name-funder = The funder’s deadline
deadline-name-office = The office’s own deadline
deadline-set = { $name }: { $at }. Set by { $by } on { $on }.
deadline-passed = { $name }: it ended on { $at }. Set by { $by } on { $on }.
deadline-over = Where a deadline has ended, only the office can tell you whether anything is still possible.
day-and-time = { $day }, { $time } ({ $zone })
time-zone =
    { $city ->
        [Shanghai] Shanghai time
       *[other] { $zone }
    }

## The checklist
checklist-heading = Your checklist: { $done } of { $total } done
checklist-how = Tick an item with /tick and its number, for example: /tick 3
group-documents = Documents
group-promises = Promises
group-arrange = To arrange
group-find-out = To find out
group-recommended = Recommended. The text does not ask for it:
item-ask-office = Ask the office to decide: { $point }
item-host-confirms = Have this confirmed: { $rule }
item-find-out = Find out: { $label }
item-answer = Answer what I have not asked yet: { $label } (write /all)
who-you = you

## Clauses
clause-quoted = [{ $id }] “{ $quote }”
clause-translated = Unofficial translation: { $gloss }
clause-not-in-text = [{ $id }] Not in the text: { $gloss }
clause-which = Which clause? These are the clauses of this call:
why = I ask about “{ $label }” because this depends on it:
why-outcome = I ask about “{ $label }” because the result depends on it.
why-checklist = I ask about “{ $label }” so that your checklist holds only what you need. It does not change the result.

## Where the person stands
status-heading = Answered: { $answered }. { $left ->
        [0] No more answers are needed for the result.
        [one] At most one more question before the result.
       *[other] At most { $left } more questions before the result.
    }
status-parked = • Left open: { $label }
status-outcome = Result so far: { $outcome }
case-unnamed = first case

## The picture of a call
diagram-title = { $call }: questions, rules and results
diagram-description = { $questions } questions on the left, in the order in which they are asked, grouped by who knows the answer; { $rules } rules with their clauses in the middle; { $outcomes } results on the right:
diagram-everybody = Everybody is asked
diagram-known-by = Known to { $roles } only
diagram-for-checklist = for the checklist only
diagram-preference = preference
diagram-requirements = All requirements
diagram-otherwise = in every other case
diagram-met = met
diagram-unmet = not met
diagram-office = open point
diagram-some-met = one is met
diagram-some-unmet = one not met
diagram-some-office = one left open

## Messages in people's own words
note-known = I have that already. Nothing was changed.
note-not-used = I did not use: { $what }. If it answers a question of mine, please give it when I ask.
note-not-yours = This is for your host to say, so I did not note it: { $labels }.
note-of-others = I understood that as said of somebody else, so I noted nothing.
answer-supposed = By the rule, with “{ $label }: { $answer }”:
note-ask-after-call = I keep that, and take it up as soon as you have chosen the call it is about.
note-ask-after-call-full = I cannot keep more before you have chosen the call. Please choose it, and tell me this again.
note-call-named = So this is about { $title }. To choose another call: /calls
note-comes-back = I come back to this as soon as I know who you are: { $labels }.
answer-yours = By your answers, checked by the rule:
answer-by-text = This is what the text says:
offer-language = Would you like to go on in English?

## Answers to people's own questions. Each not-in-text line stands before not-in-text-office.

not-in-text-office = I will not guess. Write /office to see how to ask the research office.
not-in-text = The text I hold does not answer that.
not-in-text-deadline = The text I hold gives no deadline and no application period.
not-in-text-portal = The text I hold does not say where or on which site to apply.
not-in-text-contact = The text I hold names no contact person, phone number or address.
not-in-text-review = The text I hold does not say how applications are reviewed or who decides.
not-in-text-results = The text I hold does not say when or how the results are announced.
not-in-text-interview = The text I hold does not say whether there is an interview or a presentation.
not-in-text-visa = The text I hold does not say which visa is needed or how long it takes.
not-in-text-family = The text I hold says nothing about family members.
not-in-text-housing = The text I hold says nothing about housing.
not-in-text-tax = The text I hold says nothing about taxes.
not-in-text-insurance = The text I hold says nothing about insurance or pensions.
not-in-text-language = The text I hold asks for no language skills and names no language test.
not-in-text-travel = The text I hold says nothing about travel costs.
not-in-text-payment = The text I hold does not say when or how the money is paid.
not-in-text-extension = The text I hold does not say whether a stay or project can be extended, or what comes after it.
not-in-text-finding-host = The text I hold does not say how to find a host, and I cannot recommend one.
not-in-text-patents = The text I hold does not say who owns results, patents or papers.
not-in-text-next-call = The text I hold is about this call only. It does not say whether there will be another one.
not-in-text-holidays = The text I hold says nothing about holidays or working hours.
not-in-text-fee = The text I hold does not mention a fee.
not-in-text-recommendation = The text I hold does not mention recommendation letters.
not-in-text-report = The text I hold does not say what must be reported or delivered.
not-in-text-leaving = The text I hold does not say what happens if somebody stops early or a plan changes.
not-in-text-success-rate = The text I hold does not say how many apply or how many succeed.
not-in-text-form-of-application = The text I hold gives no template, length or format for the application.
not-in-text-equipment = The text I hold says nothing about rooms or equipment.
not-in-text-daily-life = The text I hold says nothing about daily life in Shanghai.
not-in-text-amount = The text I hold does not say how much money a project receives.
not-in-text-number-of-projects = The text I hold does not say how many projects are funded.
not-in-text-who-applies = The text I hold does not say who submits the application.
not-in-text-number-of-applications = The text I hold does not say how many applications one person or unit may make.
not-in-text-application-documents = The text I hold does not list the documents for this topic.
not-in-text-spending = The text I hold does not say what the money of this topic may be used for.

out-of-scope = I can only help with this funding call. Ask me anything about who can apply, the money, the dates or the documents.
out-of-scope-persuasion = I cannot be talked into a result. I check your answers against the words of the call, and you can change an answer at any time with /change.
out-of-scope-medicine = I am sorry, I cannot give medical advice. Please ask a doctor.
out-of-scope-other-calls = I only know the calls that I hold. Write /call to see them.
out-of-scope-politics = I do not talk about politics. I can help with this funding call.

small-talk-greeting = Hello!
small-talk-thanks = You are welcome.
small-talk-bye = Goodbye. Your answers stay here, and you can come back at any time.
small-talk-who-are-you = I am a program, not a person. I compare your answers with the words of the call and quote them. The research office decides.
small-talk-how-are-you = I am a program, so always ready. Let us look at the call.
small-talk-praise = Thank you.
small-talk-complaint = I am sorry that this did not help. Try other words, write /help, or ask the research office: /office.
small-talk-apology = No harm done.
small-talk = Glad to help. Ask me about the call at any time.

## Asking the office
ask-ask-office = What would you like to ask the office? Please write it in one message.
ask-send-to-office =
    This is what the office would get. Shall I send it?

    “{ $words }”
consent-answers = And your answers so far, if you choose to send them:
consent-name = The office sees neither your name nor your account, only that you write in this language: { $language }. What you and the office write to each other is kept with your answers and deleted with them.
choice-send-all = Send it with my answers
choice-send-words = Send only the question
choice-do-not-send = Do not send
do-write-again = Write to the office again
do-close = Close the exchange

## What the office is told in its own chat
desk-name = Applicant { $label }
desk-question = New question from { $name }, who writes in this language: { $language }
desk-more = { $name } adds:
desk-case = The answers of { $name } so far, sent with their consent:
desk-how = Reply in this thread, and your words go to the person. Write “close” to end it. Only staff named in the offices file can answer.
desk-closed-by-person = { $name } has closed this exchange. Replies here go to nobody any more.
desk-closed-by-staff = Closed. { $name } is told so.
desk-left = The person has left, and nothing of them is kept. Replies here go to nobody any more.
desk-over = This exchange is closed, so that was not passed on.
desk-not-staff = Only staff named in the offices file can answer here, so that was not passed on.
desk-unreachable = That was not passed on: { $name } cannot be reached at present.
desk-no-words = Only words are passed on, so that was not.
desk-close = Close

## Reminders
spoken-subscribe = remind me|please remind me|remind me before the deadline|can you remind me|reminders|subscribe
spoken-stop = stop|stop reminders|unsubscribe|no more reminders|do not remind me
spoken-calendar = calendar|calendar file
do-subscribe = Yes, remind me
do-no-reminders = No, thank you
do-stop = Stop these reminders
do-calendar = Put it into my calendar
note-offer-reminders = Shall I remind you of the deadlines of this call? I would write to you here some days before each one (usually 30, 14, 7, 3 and 1 days) and on its last morning, as long as something on your checklist is open, and whenever a date is set, moved or withdrawn. You can stop it at any time with /stop.
note-subscribed =
    From now on I remind you of the deadlines of this call: { $call }.
    I write some days before each deadline (usually 30, 14, 7, 3 and 1 days) and on its last morning, as long as something on your checklist is open, and whenever a date is set, moved or withdrawn. /stop ends it at any time.
    I then keep your answers until 30 days after the last deadline, where that is later than { $days } days after you last write.
note-subscribed-not-set = No deadline has been set yet. I will tell you when it is.
note-subscribed-time-zone = I do not know your time zone, so I write in the daytime of the office. With /timezone and your city, I write in yours.
note-reminders-not-here = I cannot write to you by myself here, so I cannot remind you. /calendar gives you the deadlines as a calendar file with alarms, once they are set.
note-stopped = I have stopped. I will not write to you by myself about this call any more: { $call }. /subscribe begins again.
note-stopped-others = You still get reminders of this call: { $call }. A plain /stop ends them all.
note-stopped-all = I have stopped. I will not write to you by myself any more. Your answers are still here, and /subscribe begins again.
note-stopped-none = I do not write to you by myself, and it stays like that. /subscribe changes it, and /forget deletes everything I keep about you.
note-help-reminders =
    /calendar – the deadlines as a calendar file with alarms
    /subscribe – be reminded of the deadlines; /stop – no more reminders
    /timezone and a city – see the deadlines in your own time too
privacy-reminders = Because you asked to be reminded, I keep your answers until 30 days after the last deadline, where that is later. /stop ends it.
note-calendar = Open this file to put the deadlines into your calendar, with alarms. If a date moves, write /calendar again: the new file changes the entry that you have.
note-calendar-none = No deadline that is still to come has been set, so there is nothing to put into a calendar.
note-calendar-withdrawn = A deadline was withdrawn. This file takes it out of your calendar, if you had put it there.
deadline-in-your-time = { $when }; in your time: { $yours }
note-time-zone = Your time zone: { $zone }. It is { $time } there now. If that is wrong, write /timezone and your city. /timezone off makes me forget it.
note-time-zone-fixed = I go by this fixed difference all year. If your clocks change for summer time, name your city instead.
note-time-zone-which = There are several time zones there. Which one is yours?
note-time-zone-off = I have forgotten your time zone.
note-time-zone-how = Write /timezone and your city, your country or the difference from UTC, for example: /timezone Karachi, or /timezone UTC+5
note-time-zone-unknown = I do not know that place. Write your country or the difference from UTC, for example: /timezone UTC+5
reminder-heading = Reminder: { $call }
reminder-left = { $name } – { $days ->
        [0] less than a day is left.
        [one] one day is left.
       *[other] { $days } days are left.
    }
reminder-when = { $name }: { $at }
reminder-to-do = Still to do: { $count }
reminder-more = … and { $more } more
reminder-unfinished = Answer the questions that are still open
reminder-how = /checklist shows your whole list, and /tick and a number ticks what is done. /stop ends these messages.
news-heading = News of the deadlines: { $call }
news-set = { $name } has been set: { $at }. Set by { $by }.
news-moved = { $name } has moved from { $from } to { $at }. Set by { $by }.
news-withdrawn = { $name } has been withdrawn and no longer holds. It was: { $at }.
note-flood = That was more at once than I can take. What I answered before this is kept. From now on I do not read what you write, until it has been quiet here for about a minute. Then please send again what is missing.
