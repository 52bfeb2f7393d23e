# Cooperation projects between governments and institutions (Topic 1 of the Shanghai 2024 notice), in English.
# $role (String): who reads, “partner”, “leader” or “office”. The partner abroad is “you” to the partner only.

## The call

call-title = Cooperation Projects between Governments (Institutions), Shanghai 2024
call-summary = Topic 1 of the Shanghai 2024 notice supports joint research with universities, research institutes, technology enterprises and technology organisations abroad, in any country and any field. It is for an institution in Shanghai that plans a project with a partner abroad.
# The words by which people name the call in passing, separated by |.
call-names = cooperation project* | joint project* | joint research | intergovernmental | between governments | topic 1 | topic one | first topic | partner abroad | foreign partner | international partner | partner institution

## Roles

fact-role = Who is asking
question-role = Who are you in this project?
    .example = Project leader in Shanghai
option-role-leader = Project leader in Shanghai
option-role-office = Research office in Shanghai
option-role-partner = Partner abroad
role-note-leader = I will ask about the partner abroad, the dates and the research area. The text I hold is short here: it says nothing about who may lead, about age or about degrees, so I do not ask about these.
role-note-office = I will ask about the partner abroad, the dates and the research area. You can keep several cases, each under its own name. The text I hold leaves out who may apply, so please look at the official page as well.
role-note-partner = The notice is about joint research with partners abroad, and you would be that partner. The text I hold does not say who applies; please plan on the institution in Shanghai doing so, and confirm it there. I will tell you whether anything that the text states stands in the way, and what you can prepare.

## Questions: the partner

fact-partnerCountry = Country of the partner
question-partnerCountry =
    { $role ->
        [partner] In which country or region is your institution? What counts is where the institution is. Every country is open; some have priority.
       *[other] In which country or region is the partner? What counts is where the institution is. Every country is open; some have priority.
    }
    .example = Finland

fact-partnerType = Kind of partner
question-partnerType =
    { $role ->
        [partner] What kind of institution is yours?
       *[other] What kind of institution is the partner?
    }
    .example = University
option-partnerType-university = University
option-partnerType-research-institute = Research institute
option-partnerType-technology-enterprise = Technology enterprise
option-partnerType-technology-organization = Technology organisation
option-partnerType-other = None of these

fact-partnerPlace = Place of the partner
question-partnerPlace =
    { $role ->
        [partner] Where exactly is your institution? In some countries the notice gives priority to one place only, not to the whole country. If it works at several places, and only some of them are in the place named, please choose “Several places”.
       *[other] Where exactly is the partner? In some countries the notice gives priority to one place only, not to the whole country. If the partner works at several places, and only some of them are in the place named, please choose “Several places”.
    }
option-partnerPlace-baden-wuerttemberg = Baden-Württemberg
option-partnerPlace-gothenburg = Gothenburg
option-partnerPlace-st-petersburg = St. Petersburg
option-partnerPlace-queensland = Queensland
option-partnerPlace-dunedin = Dunedin
option-partnerPlace-quebec = Quebec
option-partnerPlace-elsewhere =
    { $partnerCountry ->
        [none] Elsewhere in the country
       *[other] Elsewhere in { $partnerCountry }
    }
option-partnerPlace-several = Several places

fact-partnerFunded = Partner funded by its local government
question-partnerFunded =
    { $role ->
        [partner] Has your project lead ever received project funding from the local government there? This is a usual condition stated in a repost of the Chinese notice, not in this text.
       *[other] Has the partner’s project lead ever received project funding from the local government there? This is a usual condition stated in a repost of the Chinese notice, not in this text.
    }
    .example = yes

## Questions: the project

fact-projectStart = First day of the project
question-projectStart = On which day would the project begin?
    .example = 1 March 2025

fact-projectEnd = Last day of the project
question-projectEnd = On which day would the project end? Please give its last day.
    .example = 30 November 2027

fact-area = Research area
question-area = In which area is the joint research? The notice names seven key areas, and every other field is open too.
    .example = Synthetic biology
option-area-electronics-photonics = Micro-nano electronics and photonics
option-area-artificial-intelligence = Research driven by AI
option-area-synthetic-biology = Synthetic biology
option-area-cell-gene-therapy = Cell therapy and gene therapy
option-area-medical-robotics = Medical robotics
option-area-nuclear-fusion = Controllable nuclear fusion
option-area-green-fuels = Green fuels
option-area-other = Another field

## Rules: requirements

rule-partner-abroad = A partner abroad
    .met = The notice supports joint research with partners abroad, in any country. The partner is counted as one.
    .unmet = The notice supports joint research with partners abroad, and the partner is not counted as abroad. A partner in any other country would meet this: the notice limits no country.
    .office = The notice says “abroad” and does not say whether that includes Hong Kong, Macao and Taiwan. The research office decides.
    .open =
        { $role ->
            [partner] Still to be known: the country or region of your institution.
           *[other] Still to be known: the country or region of the partner.
        }

rule-partner-type = A kind of partner that the notice names
    .met = The partner is of a kind that the notice names. Whether it is “high-level”, as the notice puts it, is for the reviewers.
    .unmet = The notice names universities, research institutes, technology enterprises and technology organisations as partners, and the kind given is none of these. If the partner could be seen as one of them after all, ask the office. A partner of one of these kinds would meet this.
    .office = The research office decides whether the partner is of a kind that the notice names.
    .open =
        { $role ->
            [partner] Still to be known: what kind of institution yours is.
           *[other] Still to be known: what kind of institution the partner is.
        }

rule-within-period = Project between 1 December 2024 and 30 November 2027
    .met = The whole project lies within the period of the notice, 1 December 2024 to 30 November 2027, first and last day included.
    .unmet = The whole project must lie between 1 December 2024 and 30 November 2027, and its first day may not come after its last. Other dates would meet this.
    .office = The research office decides whether these dates fit the period of the notice, 1 December 2024 to 30 November 2027.
    .open = Still to be known: the first and the last day of the project.

rule-partner-funded = Partner funded by its local government (not in the text)
    .met = The partner is counted as meeting this. It is a usual condition stated in a repost of the Chinese notice, not in this text: confirm it with the official page.
    .unmet = By the office’s settled reading, the partner must have received project funding from its local government. The text I hold does not say so. A partner who has had such funding would meet this.
    .office = A repost of the Chinese notice asks that the partner has received project funding from its local government. The text I hold does not, so a no is no refusal: the research office decides.
    .open =
        { $role ->
            [partner] Still to be known: whether your project lead has ever received project funding from the local government. This is a usual condition stated in a repost of the Chinese notice, not in this text.
           *[other] Still to be known: whether the partner’s project lead has ever received project funding from the local government. This is a usual condition stated in a repost of the Chinese notice, not in this text.
        }

## Rules: preferences

rule-key-area = One of the seven key areas
    .met = The research is in one of the key areas that the notice names for support. This is a preference, not a condition.
    .unmet = The research is outside the seven key areas that the notice names. That is no obstacle: every field is open, and the notice says that the key areas “include” these seven.
    .office = The research office decides whether the research falls into one of the key areas. This is a preference and holds nothing up.
    .open = Still to be known: the area of the research. It is a preference and holds nothing up.

rule-priority-direction = A partner in a priority country or place
    .met = The partner is in one of the countries or places to which the notice gives priority. This is a preference, not a condition.
    .unmet = The partner is not in one of the countries or places to which the notice gives priority. That is no obstacle: every country is open.
    .office = The notice gives priority to the place, and the partner is not at one place only. The research office decides whether the priority holds. It is a preference and holds nothing up.
    .open =
        { $role ->
            [partner] Still to be known: where exactly your institution is. It is a preference and holds nothing up.
           *[other] Still to be known: where exactly the partner is. It is a preference and holds nothing up.
        }

## Points that the text leaves to the office

point-T1-01-hong-kong-macao-taiwan = Whether a partner in Hong Kong, Macao or Taiwan counts as a partner abroad.
point-T1-09-partner-funding = Whether a partner who has had no project funding from its local government can take part, given that only a repost of the Chinese notice, not this text, asks for it.
point-T1-06-several-places = Whether the priority for one place also holds for a partner who is there and elsewhere, for example with a laboratory there and its head office in another city.

## Outcomes

outcome-ineligible = On these answers, the conditions of this topic are not met
    .body =
        { $role ->
            [partner] I am sorry: at least one condition that the notice states is not met. For each such point I show its words and what could change it. If an answer was not quite right, you can change it at any time. The research office in Shanghai knows more than this text, so do ask it where you are in doubt.
           *[other] I am sorry: at least one condition that the notice states is not met. For each such point I show its words and what could change it. If an answer was not quite right, you can change it at any time. The research office knows more than this text, so do ask it where you are in doubt.
        }
outcome-office = The research office must decide some points
    .body =
        { $role ->
            [partner] On these answers nothing is ruled out, but the text leaves some points open. The research office in Shanghai decides them. I list what exactly has to be decided. Until then this is neither a yes nor a no.
            [leader] On these answers nothing is ruled out, but the text leaves some points open. The research office decides them. I list what exactly has to be decided. Until then this is neither a yes nor a no.
           *[other] On these answers nothing is ruled out, but the text leaves some points open. Your office decides them, if need be after asking the funder. I list what exactly has to be decided. Until then this is neither a yes nor a no.
        }
outcome-eligible = The conditions that the text states are met
    .body = On these answers the project meets every condition that the text states and that I can check. The text I hold of this topic is short, so the official page may have more. This is not a promise of funding: the office and the funder decide. The checklist shows what to prepare next.

## Checklist

item-plan-within-period = Plan the project so that its first and last day lie between 1 December 2024 and 30 November 2027. Both of these days are included.
item-describe-partner = Describe the partner abroad: what kind of institution it is, where it is, and what makes it a high-level partner. The reviewers judge that last point.
item-name-key-area = Name the key area in the application and say how the joint research belongs to it.
item-name-priority-direction = Name the priority country or place in the application. Where the notice names a place, show that the partner is there.
item-proof-of-partner-funding = Prepare written proof that the partner’s project lead was funded by the local government, such as a project contract or a grant letter, with a Chinese translation. Usual condition stated in a repost of the Chinese notice, not in this text: confirm with the official page.
item-unit-capability = Show that the applicant unit is able to carry out the project and has a basis of international cooperation. Usual condition stated in a repost of the Chinese notice, not in this text: confirm with the official page.
item-find-deadline =
    { $role ->
        [partner] Ask your partner in Shanghai for the deadline. The text I hold names none; they can look at the official page of the notice or ask the funder.
       *[other] Find out the deadline. The text I hold names none; look at the official page of the notice or ask the funder.
    }
item-find-way-to-apply =
    { $role ->
        [partner] Ask your partner in Shanghai how and where the application is made. The text I hold names no portal and no contact; they can look at the official page of the notice or ask the funder.
       *[other] Find out how and where to apply, and whom to ask. The text I hold names no portal and no contact; look at the official page of the notice or ask the funder.
    }
item-find-amount =
    { $role ->
        [partner] Ask your partner in Shanghai for the amount of the grant and the number of projects. The text I hold gives neither for this topic; they can look at the official page of the notice or ask the funder.
       *[other] Find out the amount of the grant and the number of projects. The text I hold gives neither for this topic; look at the official page of the notice or ask the funder.
    }

## Who does it

who-leader =
    { $role ->
        [partner] The project leader in Shanghai
        [leader] You, the project leader
       *[other] The project leader
    }
who-partner =
    { $role ->
        [partner] You, the partner abroad
       *[other] The partner abroad
    }
who-unit = The applicant unit in Shanghai

## Another direction that may fit

alternative-shanghai-2024-exchange =
    { $role ->
        [partner] Direction 2 of the same notice brings one young scientist from a Belt and Road country to Shanghai for 6 or 12 months of full-time research. It may fit if there is such a scientist at your institution; it has conditions of its own, such as date of birth, nationality and job, which I can go through with you.
       *[other] Direction 2 of the same notice brings one young scientist from a Belt and Road country to Shanghai for 6 or 12 months of full-time research. It may fit if there is such a scientist at the partner; it has conditions of its own, such as date of birth, nationality and job, which I can go through with you.
    }

## The clauses in plain words

clause-GEN-01 = This is the notice that opens applications for international cooperation projects under the Shanghai Science and Technology Innovation Action Plan for 2024.
clause-GEN-02 = The notice does not say when or where to apply: the text I hold has no deadline, portal or contact. Only the office can give you a deadline.
clause-GEN-03 = The notice does not say how applications are reviewed, how many Topic 1 projects there are or how much each receives. A repost of the Chinese notice names at most 50 projects with at most 700,000 yuan each; that is not in this text, so confirm it with the official page.
clause-T1-01 = The topic supports joint research with high-level universities, research institutes, technology enterprises and technology organisations abroad.
clause-T1-02 = Every country and every research field is open.
clause-T1-03 = The focus is on high-level joint research in fields at the cutting edge.
clause-T1-04 = Countries and regions that have a cooperation agreement with the Shanghai Municipal Commission of Science and Technology have priority.
clause-T1-05 = Seven areas are named as key: micro-nano electronics and photonics, research driven by artificial intelligence, synthetic biology, cell and gene therapy, medical robotics, controllable nuclear fusion, and green fuels.
clause-T1-06 = Nine countries have priority (Finland, Hungary, Belarus, Brazil, Chile, Israel, Thailand, Cambodia and Vietnam), and so have six places: Baden-Württemberg, Gothenburg, St. Petersburg, Queensland, Dunedin and Quebec.
clause-T1-07 = Projects run between 1 December 2024 and 30 November 2027.
clause-T1-08 = The notice says nothing on age, nationality, degree or length of stay for this topic. There is no such rule in it, so I do not ask about these.
clause-T1-09 = The notice does not say that the applicant unit must be capable of the project and have a basis of international cooperation, nor that the partner must have received funding from its local government, with written proof and a Chinese translation. These are usual conditions stated in a repost of the Chinese notice, not in this text: confirm them with the official page.

## Words of every call, said for this one

mark-office = ? For the office to decide: { $label }
finding-office = The office decides this.
finding-point = The office decides: { $point }
deadline-none = There is no deadline in the text I hold. Please ask the office.
deadline-over = Where a deadline has ended, only the research office can tell you whether anything is still possible.
contact-name = The research office can help you further: { $name }.
verdict-incomplete = The result no longer depends on the rest, so I stopped asking. { $unasked ->
        [one] One more point has not been asked yet.
       *[other] { $unasked } more points have not been asked yet.
    } There may be more for the research office in what I did not ask, so this list may not be complete. Write /all to see everything.
verdict-office = What the research office must decide:
verdict-others = What your host must confirm:
contact = The research office can help you further: { $name } ({ $ways }).
contact-none = The research office of the host institution in Shanghai can help you further. The text I hold names no contact.
group-recommended = Recommended. Not listed in the notice:
item-ask-office = Ask the research office to decide: { $point }
item-host-confirms = Ask your host to confirm: { $rule }
verdict-age = I hold an unofficial and partial English translation of the notice. The Chinese original prevails. The translation gives no date of its own; I take { $date } from the address of the notice’s page. Only the office can tell you whether the call is still open.
deadline-name-office =
    { $role ->
        [partner] The deadline of the research office in Shanghai
       *[other] The deadline of your research office
    }
