# What to do before opening a stall in Quaymouth, a made-up town, in English.

call-title = Opening a stall in Quaymouth
call-summary = What the town's Notice 14 asks of you before your first day, and what to do first. Everybody may open a stall.

## Words of every call, said for this one

note-welcome =
    Hello. I help you find out what to do before you open a stall in Quaymouth.
    I go by the town's Notice 14 and quote it. I ask only what still matters.
    Write /help at any time, or ask me why I ask.
note-privacy =
    Before the first question: I keep your answers and the ticks on your list, nothing else that you write. They are deleted { $days } days after you last write. The Market Office can see them, nobody else.
    /export hands you everything I keep. /forget deletes it at once.
verdict-office = What the Market Office must decide:
verdict-age = I hold Notice 14 as it stood on { $date }. Only the Market Office can tell you whether it has changed.
contact-none = The Market Office can help you further. The notice names no address.
deadline-none = { "" }
item-ask-office = Ask the Market Office to decide: { $point }
group-recommended = Recommended. The notice does not ask for it:

## Questions

fact-place = Place of the stall
question-place = Where do you want to sell?
option-place-square = On the Market Square
option-place-street = In a street
option-place-quay = On the quay
option-place-private-land = On private land
option-place-online = On the internet only
fact-goods = Goods
question-goods = What do you want to sell? Choose all that apply, or answer “none” if it is something else.
option-goods-hot-food = Food cooked at the stall
option-goods-cold-food = Cold food or drinks
option-goods-preserves = Home-made preserves
option-goods-alcohol = Alcohol by the glass
option-goods-plants = Living plants
option-goods-second-hand = Second-hand goods
option-goods-knives = Knives
option-goods-crafts = Crafts
fact-gas = Bottled gas
question-gas = Do you cook with bottled gas?
fact-evening = Open after dusk
question-evening = Will the stall be open after dusk?
fact-music = Music
question-music = Will there be music at the stall?
fact-neighbours = Word of the neighbours
question-neighbours = Have the neighbours agreed in writing to music after dusk?
fact-ownerAgrees = Word of the owner
question-ownerAgrees = Has the owner of the land agreed?
fact-people = People at the stall
question-people = How many people will work at the stall, you included?
    .example = 2
fact-firstDay = First day
question-firstDay = On which day do you want to open?
    .example = 2 May 2026
fact-marketDays = Market days
question-marketDays = On how many ordinary market days a year will you trade?
    .example = 8
fact-fairDays = Fair days
question-fairDays = And on how many days of fairs?
    .example = 3
fact-takings = Takings
question-takings = About how much will the stall take in a year?
    .example = 15,000 euros

## What applies

rule-pitch = A numbered pitch on the Market Square
    .met = Your stall stands on a pitch that the Market Office gives you.
rule-private-land = A stall on private land
    .met = The owner has to agree, and the Market Office is told.
rule-street-permit = A street permit
    .met = Your stall needs a street permit.
rule-harbour-master = The consent of the Harbour Master
    .met = On the quay, the Harbour Master has to agree.
rule-kitchen = Registration as a kitchen
    .met = Whoever cooks at the stall registers, four weeks ahead.
rule-food-book = An entry in the food book
    .met = What you sell is entered in the food book.
    .office = Whether your preserves are entered in the food book is for the Market Office to find.
rule-drinks-licence = A licence for drinks
    .met = You need a licence to pour alcohol.
rule-gas-test = Tested gas bottles
    .met = Your gas bottles are tested every year.
rule-word-of-neighbours = The word of the neighbours
    .met = There is music after dusk within earshot, so the neighbours have to agree in writing.
rule-season-ticket = A season ticket
    .met = You trade on more days than the day ticket is for.
rule-roll-of-employers = The roll of employers
    .met = There are enough people at the stall for it to be entered in the roll.
rule-square-closed = The Market Square is closed on that day
    .met = On the day you named, the square is closed to stalls.
point-S-18-preserves = Whether preserves made at home are food in the sense of the notice.

## Outcomes

outcome-nothing-to-do = You have nothing to do
    .body = Whoever sells on the internet only needs nothing from the town.
outcome-choose-another-day = First choose another day
    .body = The square is closed on the day you named. Choose a day between 1 April and 31 October 2026, or another place.
outcome-kitchen-and-drinks = First register as a kitchen and ask for the licence for drinks
    .body = Both take about four weeks, so ask for both at once.
outcome-kitchen-with-gas = First have your gas bottles tested, then register as a kitchen
    .body = The kitchen is registered only with a fresh test.
outcome-kitchen = First register as a kitchen
    .body = That has to be done four weeks before your first day.
outcome-drinks-licence = First ask for the licence for drinks
    .body = Nothing may be poured before you have it.
outcome-ask-market-office = First ask the Market Office about your preserves
    .body = The notice leaves it to the office whether they are food.
outcome-food-book = First have your goods entered in the food book
    .body = You can do that at the Market Office on any weekday.
outcome-garden-warden = First show your plants to the Garden Warden
    .body = The warden comes to you.
outcome-neighbours = First talk to the neighbours
    .body = Without their written word there is no music after dusk.
outcome-harbour-master = First ask the Harbour Master
    .body = The rest of your list can wait until the Harbour Master has agreed.
outcome-street-permit = First get a street permit
    .body = The permit names the spot at which you may stand.
outcome-land-owner = First ask the owner of the land
    .body = The Market Office will ask for the owner's word.
outcome-tell-market-office = Tell the Market Office seven days ahead
    .body = A letter with the place and the first day is enough.
outcome-roll-of-employers = First have the stall entered in the roll of employers
    .body = After that, choose your pitch.
outcome-season-ticket = Get a season ticket
    .body = You trade on so many days that you need one.
outcome-day-ticket = Come with a day ticket
    .body = You buy it on the morning of the day.

## The list

item-keep-this-answer = Keep this answer. You need nothing else.
item-choose-pitch = Choose a numbered pitch on the Market Square.
item-street-permit = Get the street permit, and keep two metres free for people on foot.
item-harbour-consent = Ask the Harbour Master for consent.
item-owner-word = Get the owner's word, and tell the Market Office seven days before the first day.
item-register-kitchen = Register as a kitchen four weeks before the first day.
item-food-book = Have your cold food entered in the food book.
item-drinks-licence = Ask for the licence for drinks.
item-gas-test = Have the gas bottles tested, and bring an extinguisher.
item-show-plants = Show your plants to the Garden Warden.
item-second-hand-book = Keep a book of second-hand goods, with the name of who sold them to you.
item-glass-for-knives = Bring a case of glass for the knives.
item-ask-neighbours = Ask the neighbours for their written word.
item-employer-roll = Have the stall entered in the roll of employers.
item-season-ticket = Get a season ticket.
item-day-ticket = Buy a day ticket each time.
item-cash-book = Keep a cash book.
item-insurance = Insure the stall against damage to others.

## What the notice does not say

clause-S-20 = The notice says nothing about insurance.
