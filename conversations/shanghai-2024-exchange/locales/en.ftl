# The “Belt and Road” young scientist exchange (Direction 2 of the Shanghai 2024 notice), in English.
# $role (String): who reads, “scientist”, “leader” or “office”. The scientist is “you” to the scientist only.

## The call

call-title = “Belt and Road” Young Scientist Exchange, Shanghai 2024
call-summary = This direction of the Shanghai 2024 notice brings young scientists from Belt and Road countries to Shanghai for 6 or 12 months of full-time research in the natural sciences. The host institution in Shanghai applies, with a project leader on the Chinese side.
# The words by which people name the call in passing, separated by |.
call-names = young scientist* | young researcher* | young scholar* | scientist exchange | researcher exchange | exchange program* | exchange call | the exchange | belt and road | belt & road | direction 2 | direction two | second direction | come to shanghai | coming to shanghai | stay in shanghai | visiting scientist* | visiting researcher* | invite a foreign | host a foreign | host a young | guest scientist*

## Roles

fact-role = Who is asking
question-role = Who are you in this project?
    .example = Scientist abroad
option-role-scientist = Scientist abroad
option-role-leader = Project leader in Shanghai
option-role-office = Research office in Shanghai
role-note-scientist = One thing first: you do not apply yourself. The institution in Shanghai that hosts you applies, and somebody on the Chinese side leads the project. I will tell you whether anything on your side stands in the way, what your host must confirm, and which part of the work is yours.
role-note-leader = Your institution applies, and you lead the project; the foreign scientist may not be the project leader. I will ask about the scientist, the stay, the post, your own applications and the budget. What only the scientist knows can wait until you have asked.
role-note-office = Your institution applies, with a project leader on the Chinese side; the foreign scientist may not be the project leader. I will ask about the scientist, the stay, the post, the leader and the budget. You can keep several cases, each under its own name.

## Questions: nationality

fact-passports = Citizenships and passports
question-passports =
    { $role ->
        [scientist] Which citizenships do you hold now? Please name every one, and every passport you have, including any document of mainland China, Hong Kong, Macao or Taiwan. What counts is citizenship, not where you live.
       *[other] Which citizenships does the scientist hold now? Please name every one, and every passport, including any document of mainland China, Hong Kong, Macao or Taiwan. What counts is citizenship, not where the scientist lives.
    }
    .example = Kenya, Serbia

fact-formerChinese = Former Chinese nationality
question-formerChinese =
    { $role ->
        [scientist] Have you ever been a Chinese national? If so, how did that end? Chinese descent alone does not count.
       *[other] Has the scientist ever been a Chinese national? If so, how did that end? Chinese descent alone does not count.
    }
    .example = Never a Chinese national
option-formerChinese-never = Never a Chinese national
option-formerChinese-renounced = Renounced Chinese nationality
option-formerChinese-lost = Lost it by taking another nationality
option-formerChinese-unclear = Once Chinese, unclear how it ended

## Questions: the person and the present job

fact-birthDate = Date of birth
question-birthDate =
    { $role ->
        [scientist] What is your date of birth? Day, month and year, as in the passport.
       *[other] What is the scientist’s date of birth? Day, month and year, as in the passport.
    }
    .example = 3 May 1985

fact-job = Current job
question-job =
    { $role ->
        [scientist] Which of these describes your current job best?
       *[other] Which of these describes the scientist’s current job best?
    }
    .example = Permanent job
option-job-permanent = Permanent job
option-job-fixed-term = Job on a fixed-term contract
option-job-on-leave = On leave from a job
option-job-student = Student, PhD student included
option-job-freelance = Freelance or self-employed
option-job-none = No job at present

fact-jobDuties = Duties in that job
question-jobDuties =
    { $role ->
        [scientist] What are your duties in that job?
       *[other] What are the scientist’s duties in that job?
    }
    .example = Scientific research
option-jobDuties-research = Scientific research
option-jobDuties-teaching-and-research = Teaching and research
option-jobDuties-other = Other work than research

fact-employerCountry = Country of the current employer
question-employerCountry =
    { $role ->
        [scientist] In which country is your current employer? Please name the country where the job is, even if you come from another one.
       *[other] In which country is the scientist’s current employer? Please name the country where the job is, even if the scientist comes from another one.
    }
    .example = Kenya

## Questions: doctorate and experience

fact-doctorate = Doctorate
question-doctorate =
    { $role ->
        [scientist] Do you hold a doctoral degree?
       *[other] Does the scientist hold a doctoral degree?
    }
    .example = Doctorate held
option-doctorate-held = Doctorate held
option-doctorate-defended = Submitted or defended, not yet conferred
option-doctorate-none = No doctorate

fact-researchMonths = Research experience, without doctoral study and part-time years
question-researchMonths =
    { $role ->
        [scientist] How much research experience do you have, up to the day of the application? Please leave out doctoral study and part-time years. Answer in years or in months; close to five years, please count the full months. The notice names no day to count up to, so I take the day of the application.
       *[other] How much research experience does the scientist have, up to the day of the application? Please leave out doctoral study and part-time years. Answer in years or in months; close to five years, please count the full months. The notice names no day to count up to, so I take the day of the application.
    }
    .example = 6 years

fact-otherResearchMonths = Doctoral study and part-time research
question-otherResearchMonths = How much would doctoral study and part-time research add to that, up to the day of the application? Answer in years or in months, or 0 if nothing. The notice does not say whether such time counts.
    .example = 2 years

## Questions: the stay

fact-stayMonths = Length of the stay in months
question-stayMonths =
    { $role ->
        [scientist] How many months would you spend in Shanghai in total?
       *[other] How many months would the scientist spend in Shanghai in total?
    }
    .example = 12 months

fact-stayStart = First day of the stay
question-stayStart = On which day would the stay in Shanghai begin? If there are several visits, please give the first day of the first one.
    .example = 1 March 2026

fact-oneBlock = Stay in one piece
question-oneBlock = Is the stay in one piece? Yes means one unbroken stay; no means that it is split over several visits.
    .example = yes

fact-stayLastDay = Last day of the last visit
question-stayLastDay = On which day would the last visit to Shanghai end?
    .example = 30 June 2027

fact-field = Research field
question-field = In which field is the research?
    .example = Natural science
option-field-natural-science = Natural science
option-field-engineering = Engineering
option-field-medicine = Medicine
option-field-agriculture = Agriculture
option-field-social-or-humanities = Social science or humanities only

fact-fullTime = Full time in Shanghai, with no other job
question-fullTime =
    { $role ->
        [scientist] Would you work full time in Shanghai for the whole stay, with no other job meanwhile, and are you ready to sign a promise of that?
       *[other] Would the scientist work full time in Shanghai for the whole stay, with no other job meanwhile, and is the scientist ready to sign a promise of that?
    }
    .example = yes

## Questions: other projects and promises

fact-otherInvitations = Other project invitations
question-otherInvitations =
    { $role ->
        [scientist] Do you have another project invitation for the time from 1 December 2024 to 30 November 2027?
       *[other] Does the scientist have another project invitation for the time from 1 December 2024 to 30 November 2027?
    }
    .example = No other invitation
option-otherInvitations-none = No other invitation
option-otherInvitations-offered = Another one offered, not accepted
option-otherInvitations-accepted = Another one already accepted

fact-talentFunding = Funding from a Chinese talent-exchange programme
question-talentFunding =
    { $role ->
        [scientist] Have you ever been funded by a Chinese talent-exchange programme? Examples are the Talented Young Scientist Program, the NSFC Research Fund for International Young Scientists and CAS PIFI; these examples are ours, not the notice’s. If more than one answer fits, funding that still runs comes first, then funding that has ended.
       *[other] Has the scientist ever been funded by a Chinese talent-exchange programme? Examples are the Talented Young Scientist Program, the NSFC Research Fund for International Young Scientists and CAS PIFI; these examples are ours, not the notice’s. If more than one answer fits, funding that still runs comes first, then funding that has ended.
    }
    .example = Never funded
option-talentFunding-none = Never funded
option-talentFunding-running = Funded, still running
option-talentFunding-ended = Funded, ended
option-talentFunding-applied = Applied, not decided yet

fact-degreeStudy = Enrolled for a degree during the stay
question-degreeStudy =
    { $role ->
        [scientist] Would you be enrolled for a degree during the stay in Shanghai?
       *[other] Would the scientist be enrolled for a degree during the stay in Shanghai?
    }
    .example = no

fact-lawsPromise = Promise to abide by Chinese laws and rules
question-lawsPromise =
    { $role ->
        [scientist] Are you ready to promise in writing to abide by Chinese laws, regulations and other relevant rules?
       *[other] Is the scientist ready to promise in writing to abide by Chinese laws, regulations and other relevant rules?
    }
    .example = yes

fact-health = Declared to be in good health
question-health =
    { $role ->
        [scientist] Do you declare that you are in good health? A yes or a no is all I need. Please do not send any medical details.
       *[other] Does the scientist declare to be in good health? A yes or a no is all I need. Please do not send any medical details.
    }
    .example = yes

## Questions: the post in Shanghai and the unit (host only)

fact-position = Post in Shanghai
question-position = What kind of post would the scientist hold in Shanghai?
    .example = Scientific research post
option-position-research = Scientific research post
option-position-policy-research = Science and technology policy research
option-position-other = Another kind of post

fact-writtenDuties = Duties of the post set out in writing
question-writtenDuties = Are the duties of the post clearly set out in writing?
    .example = yes

fact-positionInShanghai = Post located in Shanghai
question-positionInShanghai = Is the post in Shanghai?
    .example = yes

fact-classified = Confidential or classified post
question-classified = Is the post confidential or classified?
    .example = no

fact-chineseColleagues = Work together with Chinese researchers
question-chineseColleagues = Would the scientist work together with Chinese researchers?
    .example = yes

fact-proceduresPromise = Help with the procedures for working in Shanghai
question-proceduresPromise = Will your unit assist the scientist in completing the procedures for working in Shanghai? The notice does not list them.
    .example = yes

fact-unitRegistered = Unit registered in Shanghai
question-unitRegistered = Is the applicant unit registered in Shanghai? This is a usual condition of the Shanghai funder, not in the text I hold.
    .example = yes

## Questions: the leader and the budget (host only)

fact-leader = Project leader
question-leader = Who will lead the project? The notice says “scientific research instructor”; I read that as a person who supervises research.
    .example = Chinese research instructor
option-leader-chinese-instructor = Chinese research instructor
option-leader-foreign-instructor = Foreign-passport instructor of the unit
option-leader-not-instructor = Somebody who is no research instructor
option-leader-scientist = The foreign young scientist

fact-leaderApplications = Other applications of the project leader
question-leaderApplications =
    { $role ->
        [scientist] What else is the project leader applying for? If there is a second application in this direction, please choose that one.
        [leader] What else are you, as project leader, applying for? If there is a second application in this direction, please choose that one.
       *[other] What else is the project leader applying for? If there is a second application in this direction, please choose that one.
    }
    .example = Nothing else
option-leaderApplications-none = Nothing else
option-leaderApplications-other-call = Topic 1 or another call of this funder
option-leaderApplications-same-direction = A second project in this direction

fact-scientists = Foreign scientists in the project
question-scientists = How many foreign young scientists would the project fund?
    .example = 1

fact-labourBudget = Labour costs for the scientist
question-labourBudget = How many yuan of the grant are budgeted for the scientist’s labour costs, for the whole stay?
    .example = 240,000 yuan

fact-chineseLabour = Labour costs for Chinese participants
question-chineseLabour = How many yuan of labour costs are budgeted for Chinese participants? Please include students and postdocs on the Chinese side, and answer 0 if there is nothing.
    .example = 0 yuan

## Questions: the documents

fact-documentsInChinese = Documents already in Chinese
question-documentsInChinese = Which of these are already in Chinese? Please tick them. The others need a Chinese translation; English counts as a foreign language too.
    .example = Publications
option-documentsInChinese-resume = Resume
option-documentsInChinese-passport = Passport copy
option-documentsInChinese-publications = Publications
option-documentsInChinese-commitment = Letter of commitment
option-documentsInChinese-employment = Proof of employment

## Rules: the scientist and the stay

rule-foreign-national = A foreign national
    .met =
        { $role ->
            [scientist] The exchange is for foreign scientists. By the citizenships given, you are one.
           *[other] The exchange is for foreign scientists. By the citizenships given, the scientist is one.
        }
    .unmet = The exchange is meant for foreign scientists, and on the citizenships and documents given, the scientist is not counted as one. The notice does not say this in so many words; it follows from the word “foreign”. If a citizenship is missing from the answer, please add it.
    .office =
        { $role ->
            [scientist] The notice says “foreign” and no more. It is silent on a second passport beside a Chinese one, and on documents of Hong Kong, Macao or Taiwan. The research office decides how you are counted.
           *[other] The notice says “foreign” and no more. It is silent on a second passport beside a Chinese one, and on documents of Hong Kong, Macao or Taiwan. The research office decides how the scientist is counted.
        }
    .open =
        { $role ->
            [scientist] Still to be known: all the citizenships that you hold.
           *[other] Still to be known: all the citizenships that the scientist holds.
        }

rule-belt-and-road-national = National of a Belt and Road country
    .met =
        { $role ->
            [scientist] Your citizenship is taken to be that of a Belt and Road country. The notice does not list these countries; I read it as the states that had signed a Belt and Road cooperation document with China by 30 September 2024.
           *[other] The scientist’s citizenship is taken to be that of a Belt and Road country. The notice does not list these countries; I read it as the states that had signed a Belt and Road cooperation document with China by 30 September 2024.
        }
    .unmet = None of the citizenships given counts as that of a Belt and Road country. The notice does not list these countries; I read it as the states that had signed a Belt and Road cooperation document with China by 30 September 2024. Citizenship counts, not residence: if another one is held, please add it. The research office can confirm the list.
    .office = The notice does not say which countries are meant. Some countries stand only on older lists of countries along the Road, and documents of Hong Kong, Macao or Taiwan are not mentioned. The research office decides.
    .open =
        { $role ->
            [scientist] Still to be known: all the citizenships that you hold.
           *[other] Still to be known: all the citizenships that the scientist holds.
        }

rule-never-renounced-chinese-nationality = Has not renounced Chinese nationality
    .met =
        { $role ->
            [scientist] The notice excludes scientists who have renounced their Chinese nationality. On these answers that does not touch you. Chinese descent alone is no obstacle.
           *[other] The notice excludes scientists who have renounced their Chinese nationality. On these answers that does not touch this scientist. Chinese descent alone is no obstacle.
        }
    .unmet =
        { $role ->
            [scientist] The notice excludes scientists who have renounced their Chinese nationality. Yours, by the answer given, is counted as ended in that way, and the passport held now does not change it. This says nothing about the quality of your work. If the answer is not right, please change it.
           *[other] The notice excludes scientists who have renounced their Chinese nationality. The scientist’s, by the answer given, is counted as ended in that way, and the passport held now does not change it. This says nothing about the quality of the scientist’s work. If the answer is not right, please change it.
        }
    .office = The notice speaks only of renouncing Chinese nationality. It does not say what holds if it ended otherwise, if nobody is sure how it ended, or with a document of Hong Kong, Macao or Taiwan. The research office decides. Please be prepared: where Chinese nationality was lost, it may treat that like a renunciation.
    .open =
        { $role ->
            [scientist] Still to be known: whether you were ever a Chinese national, and how that ended.
           *[other] Still to be known: whether the scientist was ever a Chinese national, and how that ended.
        }

rule-born-late-enough = Born on or after 1 January 1979
    .met =
        { $role ->
            [scientist] You were born on or after the day that the notice names. That day decides, not an age counted today: whoever turns 45 before the stay is still within it.
           *[other] The scientist was born on or after the day that the notice names. That day decides, not an age counted today: whoever turns 45 before the stay is still within it.
        }
    .unmet =
        { $role ->
            [scientist] The notice names a day, 1 January 1979, and your date of birth is before it. The text gives no room here, however strong the research is. Topic 1 of the same notice states no age limit.
           *[other] The notice names a day, 1 January 1979, and the scientist’s date of birth is before it. The text gives no room here, however strong the research is. Topic 1 of the same notice states no age limit.
        }
    .office = The research office decides whether the date of birth is within the notice’s limit, 1 January 1979.
    .open =
        { $role ->
            [scientist] Still to be known: your exact date of birth. It must be 1 January 1979 or later.
           *[other] Still to be known: the scientist’s exact date of birth. It must be 1 January 1979 or later.
        }

rule-formal-job = A formal job at home
    .met =
        { $role ->
            [scientist] The notice asks for a formal job. Yours is counted as one.
           *[other] The notice asks for a formal job. The scientist’s is counted as one.
        }
    .unmet = The notice asks for a formal job in research at home, and the present situation is not counted as one. The notice says “should”, so the office has some room. A formal post taken up before the application could change this.
    .office =
        { $role ->
            [scientist] The notice says “a formal job” and does not explain it further. Whether a fixed-term contract, or a job that you are on leave from, is enough is for the research office to decide.
           *[other] The notice says “a formal job” and does not explain it further. Whether a fixed-term contract, or a job that the scientist is on leave from, is enough is for the research office to decide.
        }
    .open =
        { $role ->
            [scientist] Still to be known: what kind of job you have now.
           *[other] Still to be known: what kind of job the scientist has now.
        }

rule-research-job = A job in scientific research
    .met = The notice asks for a job in scientific research. The duties given are counted as that.
    .unmet = The notice asks for a job in scientific research, and the duties given are not counted as that. The notice says “should”, so the office has some room. If the duties were described too narrowly, please change the answer and have the employer confirm it.
    .office = The notice asks for a job engaged in scientific research and does not say how much of it. Whether a post with both teaching and research is enough is for the research office to decide.
    .open =
        { $role ->
            [scientist] Still to be known: the duties in your current job.
           *[other] Still to be known: the duties in the scientist’s current job.
        }

rule-employed-in-country-of-nationality = Job in the country of nationality
    .met =
        { $role ->
            [scientist] Your job is counted as one in the country or region of nationality, as the notice asks.
           *[other] The scientist’s job is counted as one in the country or region of nationality, as the notice asks.
        }
    .unmet = The notice asks for a job in the country or region of the scientist’s own nationality. I read that as the nationality with which the scientist takes part: a foreign one and, where there are several, that of a Belt and Road country. The job given is not in the country of such a nationality. The notice says “should”, so the office has some room. Where there is such a nationality, a job in its country would meet this.
    .office = Whether this job is in the right country depends on which nationality may be relied on, and the notice leaves that open. The research office decides.
    .open =
        { $role ->
            [scientist] Still to be known: the country of your employer, and the citizenships held.
           *[other] Still to be known: the country of the scientist’s employer, and the citizenships held.
        }

rule-doctorate-or-experience = Doctorate, or more than 5 years of research
    .met = The notice asks for a doctorate or more than 5 years of research experience; either is enough. This is counted as met.
    .unmet = The notice asks for a doctorate or more than 5 years of research experience, and neither is there yet. A doctorate conferred before the application, or more months of research by then, would change this. If some research work was left out, please add it.
    .office = The notice asks for a doctorate or more than 5 years of research experience; either is enough. The words leave it in doubt whether the answers given are enough, and I say below what exactly is in doubt. The research office decides.
    .open =
        { $role ->
            [scientist] Still to be known: whether you hold a doctorate or, if not, how much research experience there is.
           *[other] Still to be known: whether the scientist holds a doctorate or, if not, how much research experience there is.
        }

rule-six-or-twelve-months = 6 or 12 months in total
    .met = The stay has one of the two lengths that the notice funds: 6 or 12 months in total.
    .unmet = The notice funds a total of 6 months or of 12 months, and no length between or beyond. Planning for exactly 6 or 12 months would meet this.
    .office = The research office decides whether this length fits the notice, which names 6 or 12 months.
    .open = Still to be known: how many months the stay has in total.

rule-stay-within-period = Stay between 1 December 2024 and 30 November 2027
    .met = The whole stay lies within the period of the notice, 1 December 2024 to 30 November 2027, first and last day included.
    .unmet = The whole stay must lie between 1 December 2024 and 30 November 2027. Counted back from the last day, an unbroken stay of 6 months must begin by 1 June 2027 and one of 12 months by 1 December 2026. A stay over several visits must end by 30 November 2027. Other dates would meet this.
    .office = The research office decides whether these dates fit the period of the notice, 1 December 2024 to 30 November 2027.
    .open = Still to be known: the first day and the length of the stay and, where it is split over several visits, the last day of the last one.

rule-stay-in-one-block = Stay in one piece
    .met = The notice speaks of a total of 6 or 12 months. The stay as planned is counted as fitting that.
    .unmet = By the office’s settled reading of the notice, the months may not be split over several visits. One unbroken stay would meet this.
    .office = The notice speaks of a total of 6 or 12 months and does not say whether they may be split over several visits. The research office decides.
    .open = Still to be known: whether the stay is in one piece or split over several visits.

rule-natural-science = Research in natural science
    .met = The notice asks for research in the natural sciences. The field given is counted as that.
    .unmet = The notice asks for research in the natural sciences, and the field given is not counted among them. If the project has a natural-science part, talk it over with the office and describe that part. Topic 1 of the same notice is open to any field.
    .office = The notice says “natural science” and does not say whether engineering, medicine or agriculture count. The research office decides.
    .open = Still to be known: the field of the research.

rule-full-time-in-shanghai = Full time in Shanghai
    .met =
        { $role ->
            [scientist] The notice asks for full-time work in Shanghai during the funding period, and for a signed promise of it. You are ready for both.
           *[other] The notice asks for full-time work in Shanghai during the funding period, and for a signed promise of it. The scientist is ready for both.
        }
    .unmet = The notice asks for full-time work in Shanghai during the funding period, and for a signed promise of it. Pausing the other job, or taking leave for the whole stay, could make it possible. Ordinary holidays are no problem, as I read it.
    .office = The research office decides whether this arrangement is full-time work in Shanghai as the notice means it.
    .open =
        { $role ->
            [scientist] Still to be known: whether you would work full time in Shanghai for the whole stay and sign a promise of it.
           *[other] Still to be known: whether the scientist would work full time in Shanghai for the whole stay and sign a promise of it.
        }

rule-one-invitation = One project invitation only
    .met =
        { $role ->
            [scientist] The notice allows one project invitation from 1 December 2024 to 30 November 2027, and no other has been accepted. If there is another offer, you can accept only one of the two.
           *[other] The notice allows one project invitation from 1 December 2024 to 30 November 2027, and no other has been accepted. If there is another offer, the scientist can accept only one of the two.
        }
    .unmet = The notice allows one project invitation from 1 December 2024 to 30 November 2027, and another is already accepted. If the other one can still be given up, this would be met; please think it over with both hosts first.
    .office = The research office decides whether the other invitation counts as a second one in the sense of the notice.
    .open =
        { $role ->
            [scientist] Still to be known: whether you have accepted another project invitation for this period.
           *[other] Still to be known: whether the scientist has accepted another project invitation for this period.
        }

rule-no-second-talent-project = No second talent-exchange project
    .met =
        { $role ->
            [scientist] The notice lets nobody funded by a Chinese talent-exchange programme take part in several projects. On these answers that does not stand in your way.
           *[other] The notice lets nobody funded by a Chinese talent-exchange programme take part in several projects. On these answers that does not stand in the scientist’s way.
        }
    .unmet = The notice does not let a scientist funded by a Chinese talent-exchange programme take part in several projects, and the answer given is counted as such a case. Whether anything would be different at a later time, only the office can say.
    .office = The sentence in the notice can be read in two ways: no two projects at once, or no second one ever. It does not settle funding that has ended or is only applied for. The research office decides.
    .open =
        { $role ->
            [scientist] Still to be known: whether you have ever been funded by a Chinese talent-exchange programme.
           *[other] Still to be known: whether the scientist has ever been funded by a Chinese talent-exchange programme.
        }

rule-no-degree-study = Not enrolled for a degree
    .met = The post may not be one of degree study, and no enrolment is planned.
    .unmet = The notice rules out posts that require “academic education”. I read that as: no enrolment for a degree during the stay. Coming without an enrolment, or moving it to another time, would meet this.
    .office = The research office decides whether this study is the academic education that the notice rules out.
    .open =
        { $role ->
            [scientist] Still to be known: whether you would be enrolled for a degree during the stay.
           *[other] Still to be known: whether the scientist would be enrolled for a degree during the stay.
        }

rule-laws-promise = Promise to abide by Chinese laws and rules
    .met =
        { $role ->
            [scientist] The notice asks for this promise, and you are ready to give it. It goes into the signed letter of commitment.
           *[other] The notice asks for this promise, and the scientist is ready to give it. It goes into the signed letter of commitment.
        }
    .unmet =
        { $role ->
            [scientist] The notice asks the scientist to promise to abide by Chinese laws, regulations and other relevant rules, and it makes no exception. If something about the promise worries you, the office can explain it; the answer can be changed at any time.
           *[other] The notice asks the scientist to promise to abide by Chinese laws, regulations and other relevant rules, and it makes no exception. If something about the promise worries the scientist, the office can explain it; the answer can be changed at any time.
        }
    .office = The research office decides whether the promise as given is enough.
    .open =
        { $role ->
            [scientist] Still to be known: whether you are ready to promise to abide by Chinese laws, regulations and other relevant rules.
           *[other] Still to be known: whether the scientist is ready to promise to abide by Chinese laws, regulations and other relevant rules.
        }

rule-good-health = In good health
    .met =
        { $role ->
            [scientist] You declare that you are in good health. The notice’s list asks for no medical paper.
           *[other] The scientist declares to be in good health. The notice’s list asks for no medical paper.
        }
    .unmet = The notice asks that the scientist be in good health; it does not say how this is judged and lists no medical paper. A yes or a no is all that is asked: please send no details and no medical papers here. If it is not clear what is meant, the office can explain it.
    .office = The research office decides what the notice means by good health. Please send no details and no medical papers here.
    .open =
        { $role ->
            [scientist] Still to be known: whether you declare that you are in good health. A yes or a no is enough.
           *[other] Still to be known: whether the scientist declares to be in good health. A yes or a no is enough.
        }

## Rules: the host in Shanghai

rule-research-position = A research post
    .met = The post is one of the two kinds that the notice allows: scientific research, or science and technology policy research.
    .unmet = The notice asks for a post in scientific research or in science and technology policy research. The post given is neither. A post of one of these two kinds would meet this.
    .office = The research office decides whether this post is a research post in the sense of the notice.
    .open =
        { $role ->
            [scientist] Your host must confirm that the post in Shanghai is in scientific research or in science and technology policy research.
           *[other] Still to be known: what kind of post the scientist would hold in Shanghai.
        }

rule-natural-science-position = A post that fits natural science
    .met = The post is counted as fitting the field of this direction, natural science.
    .unmet = By the office’s settled reading, a policy research post does not fit this direction, whose field is natural science. A post in scientific research would meet this.
    .office = The notice allows science and technology policy posts, yet names natural science as the only field. The two do not fit together easily, and the research office decides.
    .open =
        { $role ->
            [scientist] Your host must confirm that the post fits the field of this direction, natural science.
           *[other] Still to be known: whether the post is one in policy research.
        }

rule-written-duties = Clear duties of the post
    .met = The notice asks for clear job responsibilities, and they are set out in writing.
    .unmet = The notice asks for clear job responsibilities; I read that as duties set out in writing. This is easily mended: a short description of the post before applying would meet it.
    .office = The research office decides whether the duties of the post are clear enough.
    .open =
        { $role ->
            [scientist] Your host must confirm that the duties of your post are clearly set out in writing.
           *[other] Still to be known: whether the duties of the post are clearly set out in writing.
        }

rule-position-in-shanghai = A post in Shanghai
    .met = The post is in Shanghai, as the notice asks.
    .unmet = The notice asks for a post in Shanghai. A post at a place of work in Shanghai would meet this.
    .office = The research office decides whether the post is one in Shanghai as the notice means it.
    .open =
        { $role ->
            [scientist] Your host must confirm that the post is in Shanghai.
           *[other] Still to be known: whether the post is in Shanghai.
        }

rule-not-confidential = No confidential post
    .met = The post is not confidential, as the notice asks.
    .unmet = The notice does not allow confidential posts for the scientist. A post with no classified work would meet this.
    .office = The research office decides whether the post counts as confidential.
    .open =
        { $role ->
            [scientist] Your host must confirm that the post is not confidential.
           *[other] Still to be known: whether the post is confidential or classified.
        }

rule-chinese-colleagues = Work with Chinese researchers
    .met = The scientist would work together with Chinese researchers, as the notice asks.
    .unmet = The notice asks that the scientist work together with Chinese researchers. Naming at least one Chinese researcher who takes part in the work would meet this.
    .office = The research office decides whether this is working together with Chinese researchers as the notice means it.
    .open =
        { $role ->
            [scientist] Your host must confirm that you would work together with Chinese researchers.
           *[other] Still to be known: whether the scientist would work together with Chinese researchers.
        }

rule-procedures-promise = Help with the procedures
    .met = The unit will assist with the procedures for working in Shanghai, as the notice asks.
    .unmet = The notice asks the applicant unit to assist with the procedures for working in Shanghai. The unit cannot leave this to the scientist alone. If it agrees to help, this is met.
    .office = The research office decides whether the help offered is enough.
    .open =
        { $role ->
            [scientist] Your host must confirm that it will assist you with the procedures for working in Shanghai.
           *[other] Still to be known: whether the unit will assist with the procedures for working in Shanghai.
        }

rule-unit-registered = Unit registered in Shanghai (not in the text)
    .met = The unit is counted as meeting this. Registration in Shanghai is a usual condition of the funder, not in the text I hold.
    .unmet = By the office’s settled reading, the applicant unit must be registered in Shanghai. This is a usual condition of the funder, not in the text I hold. A partner institution that is registered there might apply instead.
    .office = Registration in Shanghai is a usual condition of the funder, but it is not in the text I hold. So a no is no refusal: the research office decides.
    .open =
        { $role ->
            [scientist] Your host must confirm that it is registered in Shanghai. This is a usual condition of the funder, not in the text I hold.
           *[other] Still to be known: whether the unit is registered in Shanghai. This is a usual condition of the funder, not in the text I hold.
        }

rule-chinese-leader = A Chinese research instructor as leader
    .met = The notice asks for a Chinese research instructor as project leader. The leader is counted as one.
    .unmet = The notice asks for a Chinese research instructor as project leader, and the person given is not counted as one. The notice names no rank or title for this. Another leader from the unit who supervises research would meet it.
    .office = “Chinese” in the notice may mean the nationality of the leader or the Chinese side of the project. For a leader of the unit with a foreign passport, the research office decides.
    .open =
        { $role ->
            [scientist] Your host must confirm that a Chinese research instructor leads the project.
           *[other] Still to be known: who will lead the project.
        }

rule-leader-is-not-the-scientist = The scientist does not lead
    .met = Somebody other than the foreign young scientist leads the project, as the notice asks.
    .unmet = The notice does not allow the foreign young scientist to apply as project leader. With a Chinese research instructor of the unit as leader, the scientist can still take part.
    .office = The research office decides whether this person may lead the project.
    .open =
        { $role ->
            [scientist] Your host must confirm that somebody other than you leads the project.
           *[other] Still to be known: who will lead the project.
        }

rule-one-application = One application per leader
    .met = Each project leader may apply for one project. The leader’s applications are counted as within that.
    .unmet = Each project leader may apply for one project, and the other application of this leader is counted as a second one. Withdrawing one of the two, or giving it another leader, would meet this. The notice states no limit per institution.
    .office = Each project leader may apply for one project. The notice does not say whether applications under Topic 1 or in other calls of the same funder count. The research office decides.
    .open =
        { $role ->
            [scientist] Your host must confirm that the project leader applies for one project only.
           *[other] Still to be known: what else the project leader is applying for.
        }

rule-one-scientist = One scientist per project
    .met = The project would fund one young scientist, as the notice says.
    .unmet = Each project funds exactly one young scientist. A project for one would meet this; for another scientist there would have to be a project with another leader.
    .office = The research office decides whether the project funds one scientist in the sense of the notice.
    .open =
        { $role ->
            [scientist] Your host must confirm that the project would fund one young scientist only.
           *[other] Still to be known: how many foreign young scientists the project would fund.
        }

rule-labour-for-the-scientist = 60% of the grant for the scientist’s labour costs
    .met = The notice keeps 60% of the grant for the scientist’s labour costs: 120,000 yuan for 6 months, 240,000 yuan for 12. The budget is counted as meeting this.
    .unmet = The notice keeps 60% of the grant for the scientist’s labour costs: 120,000 yuan for 6 months, 240,000 yuan for 12. The budget has another amount. Setting this line to exactly that amount would meet it.
    .office = The notice keeps 60% of the grant for the scientist’s labour costs. It does not say whether more than 60% may go there. The research office decides; exactly 60% needs no decision.
    .open =
        { $role ->
            [scientist] Your host must confirm that the budget gives 60% of the grant to your labour costs.
           *[other] Still to be known: the budget for the scientist’s labour costs, and a stay of 6 or 12 months to measure it by. For any other stay the notice names no grant.
        }

rule-no-labour-for-the-chinese-side = No labour costs for Chinese participants
    .met = The budget has no labour costs for Chinese participants, as the notice asks.
    .unmet = The notice does not let Chinese participants claim labour costs; as I read it, this includes students and postdocs on the Chinese side. Setting this line to 0 would meet it. The notice does not say which other costs are allowed.
    .office = The research office decides whether these costs are labour costs of Chinese participants.
    .open =
        { $role ->
            [scientist] Your host must confirm that the budget has no labour costs for Chinese participants.
           *[other] Still to be known: how much is budgeted for labour costs of Chinese participants.
        }

## Points that the text leaves to the office

point-GP-04-other-documents = Whether a holder of a Hong Kong, Macao or Taiwan document can take part as a foreign scientist.
point-GP-04-two-nationalities = Whether a person who holds Chinese nationality and another one can take part as a foreign scientist.
point-GP-02-old-road = Whether a country that is only on the older lists of countries along the Road (India, Israel, Bhutan), with no signed cooperation document, counts as a Belt and Road country.
point-GP-02-other-documents = Whether a document of Hong Kong, Macao or Taiwan counts as one of a Belt and Road country.
point-GP-03-otherwise-lost = Whether a scientist can take part who lost Chinese nationality by taking another one, or for whom it is not clear how it ended. The notice excludes those who have renounced it.
point-YS-01a-fixed-term = Whether a job on a fixed-term contract is a formal job.
point-YS-01a-on-leave = Whether a scientist who is on leave from a formal job still has one in the sense of the notice.
point-YS-01a-teaching-and-research = Whether a post with both teaching and research is a job engaged in scientific research.
point-YS-02-exactly-five-years = Whether exactly 5 years (60 full months) of research experience are enough. The English text says “more than 5 years”; the Chinese original may also include exactly 5.
point-YS-02-defended = Whether a doctorate that is submitted or defended, but not yet conferred, is enough.
point-YS-02-study-or-part-time = Whether doctoral study and part-time research count towards the 5 years of research experience.
point-GP-06-several-visits = Whether the 6 or 12 months may be split over several visits.
point-D2-02-engineering = Whether engineering counts as natural science here.
point-D2-02-medicine = Whether medicine counts as natural science here.
point-D2-02-agriculture = Whether agriculture counts as natural science here.
point-D2-02-policy-post = Whether a science and technology policy post fits a direction whose field is natural science.
point-YS-07-ended = Whether a scientist can take part whose funding from a Chinese talent-exchange programme has already ended.
point-YS-07-applied = Whether a scientist can take part who has applied to a Chinese talent-exchange programme and has no decision yet.
point-APU-06-not-registered = Whether a unit that is not registered in Shanghai can apply, given that the text itself does not speak of registration.
point-GP-07-foreign-passport = Whether a research instructor of the Shanghai unit who has a foreign passport can be the project leader.
point-GP-09-other-call = Whether the leader can apply here beside an application under Topic 1 or in another call of the same funder.
point-D2-06-more = Whether more than 60% of the grant may go to the scientist’s labour costs.

## Outcomes

outcome-ineligible =
    { $role ->
        [scientist] On these answers, this exchange is not open to you
       *[other] On these answers, the conditions of this exchange are not met
    }
    .body =
        { $role ->
            [scientist] I am sorry: at least one condition of the notice is not met. For each such point I show the words of the notice and what, if anything, could change it. If an answer was not quite right, you can change it at any time. The research office knows more than this text, so do ask it where you are in doubt.
           *[other] At least one condition of the notice is not met. For each such point I show the words of the notice and what, if anything, could change it. If an answer was not quite right, you can change it at any time. The research office knows more than this text, so do ask it where you are in doubt.
        }
outcome-office = The research office must decide some points
    .body =
        { $role ->
            [scientist] On these answers nothing is ruled out, but the text leaves some points open. The research office of your host decides them, and your host must confirm its own part as well. I list what exactly has to be decided. Until then this is neither a yes nor a no.
            [leader] On these answers nothing is ruled out, but the text leaves some points open. The research office decides them. I list what exactly has to be decided. Until then this is neither a yes nor a no.
           *[other] On these answers nothing is ruled out, but the text leaves some points open. Your office decides them, if need be after asking the funder. I list what exactly has to be decided. Until then this is neither a yes nor a no.
        }
outcome-host-must-confirm = Nothing on your side stands in the way
    .body = On your answers you meet what the text asks of the scientist. Your host in Shanghai must confirm the rest: the post, the project leader, the unit and the budget. Then it is your host who applies. This is not a promise of funding: the office and the funder decide.
outcome-eligible = The conditions that the text states are met
    .body = On these answers the project meets every condition that the text states and that I can check. This is not a promise of funding: the office and the funder decide, and the notice plans for no more than 30 projects. The checklist shows what to prepare, and who does it.

## Checklist: documents

item-name =
    { $role ->
        [scientist] Put your name in the resume exactly as in the passport. If there is a name in your own script, add it.
       *[other] Put the scientist’s name in the resume exactly as in the passport. If there is a name in the scientist’s own script, add it.
    }
item-date-of-birth =
    { $role ->
        [scientist] Put your date of birth in the resume, the same as in the passport. The condition on age is checked by it.
       *[other] Put the scientist’s date of birth in the resume, the same as in the passport. The condition on age is checked by it.
    }
item-unit =
    { $role ->
        [scientist] Name your present employer in the resume: the institution in the country of nationality.
       *[other] Name the scientist’s present employer in the resume: the institution in the country of nationality.
    }
item-department =
    { $role ->
        [scientist] Name the department in which you work there.
       *[other] Name the department in which the scientist works there.
    }
item-position =
    { $role ->
        [scientist] State your position or title there. It should fit the proof of employment.
       *[other] State the scientist’s position or title there. It should fit the proof of employment.
    }
item-contact =
    { $role ->
        [scientist] Give your contact information in the resume, such as e-mail and telephone.
       *[other] Give the scientist’s contact information in the resume, such as e-mail and telephone.
    }
item-passport-copy = Prepare a copy of the passport page with name, photo and nationality, as proof of nationality. Check that the passport will be valid for the stay; the notice has no rule on this.
item-passport-relied-on =
    { $role ->
        [scientist] Use the passport of the Belt and Road country in which you work. Another passport does not serve as proof here.
       *[other] Use the passport of the Belt and Road country in which the scientist works. Another passport does not serve as proof here.
    }
    .open =
        { $role ->
            [scientist] Find out whether all your passports are of Belt and Road countries; if not, use the one of the Belt and Road country in which you work.
           *[other] Find out whether all the scientist’s passports are of Belt and Road countries; if not, use the one of the Belt and Road country in which the scientist works.
        }
item-publications =
    { $role ->
        [scientist] List your published papers and achievements. The list also shows the research capabilities that the notice asks for.
       *[other] List the scientist’s published papers and achievements. The list also shows the research capabilities that the notice asks for.
    }
item-role-in-project =
    { $role ->
        [scientist] Write a paragraph on the main role that you would play in the project: what the work is, and that it is full-time research in Shanghai.
       *[other] Write a paragraph on the main role that the scientist would play in the project: what the work is, and that it is full-time research in Shanghai.
    }
item-commitment-letter =
    { $role ->
        [scientist] Write and sign a letter of commitment with both promises: to work full time in Shanghai during the funding period, and to abide by Chinese laws, regulations and other relevant rules.
       *[other] The scientist writes and signs a letter of commitment with both promises: to work full time in Shanghai during the funding period, and to abide by Chinese laws, regulations and other relevant rules.
    }
item-proof-of-employment =
    { $role ->
        [scientist] Ask your employer at home for a proof of employment. Best is a letter that names the post, its research duties, since when, and that it still holds; the notice does not give the details.
       *[other] The scientist asks the employer at home for a proof of employment. Best is a letter that names the post, its research duties, since when, and that it still holds; the notice does not give the details.
    }

## Checklist: translations and seal

item-translate-resume =
    { $role ->
        [scientist] Your host adds a Chinese translation of the resume. The text does not ask for a certified one.
       *[other] Add a Chinese translation of the resume. The text does not ask for a certified one.
    }
    .open =
        { $role ->
            [scientist] Your host finds out whether the resume is already in Chinese and, if not, adds a Chinese translation. The text does not ask for a certified one.
           *[other] Find out whether the resume is already in Chinese; if not, add a Chinese translation. The text does not ask for a certified one.
        }
item-translate-passport =
    { $role ->
        [scientist] Your host adds a Chinese translation of the passport copy. The text does not ask for a certified one.
       *[other] Add a Chinese translation of the passport copy. The text does not ask for a certified one.
    }
    .open =
        { $role ->
            [scientist] Your host finds out whether the passport copy is already in Chinese and, if not, adds a Chinese translation. The text does not ask for a certified one.
           *[other] Find out whether the passport copy is already in Chinese; if not, add a Chinese translation. The text does not ask for a certified one.
        }
item-translate-publications =
    { $role ->
        [scientist] Your host adds a Chinese translation of the list of papers and achievements. The text does not ask for a certified one.
       *[other] Add a Chinese translation of the list of papers and achievements. The text does not ask for a certified one.
    }
    .open =
        { $role ->
            [scientist] Your host finds out whether the list of papers and achievements is already in Chinese and, if not, adds a Chinese translation. The text does not ask for a certified one.
           *[other] Find out whether the list of papers and achievements is already in Chinese; if not, add a Chinese translation. The text does not ask for a certified one.
        }
item-translate-commitment =
    { $role ->
        [scientist] Your host adds a Chinese translation of the letter of commitment, unless the letter is written in Chinese as well. The text does not ask for a certified translation.
       *[other] Add a Chinese translation of the letter of commitment, unless the letter is written in Chinese as well. The text does not ask for a certified translation.
    }
    .open =
        { $role ->
            [scientist] Your host finds out whether the letter of commitment is already in Chinese and, if not, adds a Chinese translation. The text does not ask for a certified translation.
           *[other] Find out whether the letter of commitment is already in Chinese; if not, add a Chinese translation. The text does not ask for a certified translation.
        }
item-translate-employment =
    { $role ->
        [scientist] Your host adds a Chinese translation of the proof of employment. The text does not ask for a certified one.
       *[other] Add a Chinese translation of the proof of employment. The text does not ask for a certified one.
    }
    .open =
        { $role ->
            [scientist] Your host finds out whether the proof of employment is already in Chinese and, if not, adds a Chinese translation. The text does not ask for a certified one.
           *[other] Find out whether the proof of employment is already in Chinese; if not, add a Chinese translation. The text does not ask for a certified one.
        }
item-seal =
    { $role ->
        [scientist] Your host stamps all these materials with its official seal; send them to it in time. What is meant is not the seal of your employer abroad.
       *[other] Stamp all these materials with the official seal of the applicant unit in Shanghai. What is meant is not the seal of the employer abroad.
    }

## Checklist: promises

item-promise-full-time =
    { $role ->
        [scientist] Be ready to work full time in Shanghai for the whole funding period, with no other job meanwhile. This is the first promise in the letter of commitment.
       *[other] The scientist must be ready to work full time in Shanghai for the whole funding period, with no other job meanwhile. This is the first promise in the letter of commitment.
    }
item-promise-laws =
    { $role ->
        [scientist] Be ready to abide by Chinese laws, regulations and other relevant rules. This is the second promise in the letter of commitment.
       *[other] The scientist must be ready to abide by Chinese laws, regulations and other relevant rules. This is the second promise in the letter of commitment.
    }
item-accept-one-invitation =
    { $role ->
        [scientist] Accept only one project invitation for the time from 1 December 2024 to 30 November 2027. There is another offer, so choose before the application is made.
       *[other] The scientist accepts only one project invitation for the time from 1 December 2024 to 30 November 2027. There is another offer, so the choice is best made before the application.
    }
    .open =
        { $role ->
            [scientist] Find out whether there is another project invitation for the time from 1 December 2024 to 30 November 2027; if so, accept only one.
           *[other] Find out whether the scientist has another project invitation for the time from 1 December 2024 to 30 November 2027; if so, the scientist accepts only one.
        }
item-promise-procedures = Undertake to assist the scientist in completing the procedures for working in Shanghai.

## Checklist: what to arrange

item-arrange-procedures =
    { $role ->
        [scientist] Your host helps you with the procedures for working in Shanghai; agree on them together. The notice does not list them. Typically, and not by the notice, they are the work permit, the visa and the residence permit.
       *[other] Help the scientist with the procedures for working in Shanghai. The notice does not list them. Typically, and not by the notice, they are the work permit, the visa and the residence permit.
    }
item-arrange-position = Set up a post in Shanghai in scientific research, or in science and technology policy research, with its duties in writing. Make sure that it is not confidential and not tied to study for a degree.
item-arrange-colleagues = Name the Chinese researchers who will work together with the scientist.
item-arrange-leader = Make sure that a Chinese research instructor leads the project, not the scientist, and that this leader applies for one project only.
item-arrange-budget = Draw up the budget: 200,000 yuan for 6 months or 400,000 yuan for 12. Keep 60% of it for the scientist’s labour costs (120,000 or 240,000 yuan), and plan no labour costs for Chinese participants.
item-host-applies = Agree with your host in Shanghai that it applies, with a Chinese research instructor as project leader. You cannot apply as project leader yourself.

## Checklist: recommended, not on the notice’s list

item-recommend-degree = Have a copy of the doctoral degree certificate at hand or, before it is conferred, a confirmation from the university.
    .open = Find out whether there is a doctorate, conferred or on its way; if so, have a copy of the certificate or a confirmation from the university at hand.
item-recommend-research-record =
    { $role ->
        [scientist] Prepare a record of your research experience, with dates and employers. Mark doctoral study and part-time years separately.
       *[other] Prepare a record of the scientist’s research experience, with dates and employers. Mark doctoral study and part-time years separately.
    }
    .open =
        { $role ->
            [scientist] Find out whether the doctorate has been conferred; if not, prepare a record of your research experience, with dates and employers.
           *[other] Find out whether the doctorate has been conferred; if not, prepare a record of the scientist’s research experience, with dates and employers.
        }
item-recommend-former-nationality = Prepare a short statement on when and how Chinese nationality ended, with any paper that shows it.
    .open = Find out whether Chinese nationality was once held and how it ended; if it was lost, or that is not clear, prepare a short statement on it, with any paper that shows it.
item-recommend-health =
    { $role ->
        [scientist] Prepare a one-sentence declaration that you are in good health. No details and no medical papers: the notice asks for none.
       *[other] The scientist prepares a one-sentence declaration of being in good health. No details and no medical papers: the notice asks for none.
    }
item-recommend-post-description = Write a short description of the post, with its duties, its place in Shanghai and the fact that it is not confidential.

## Checklist: what to find out

item-find-deadline =
    { $role ->
        [scientist] Ask your host for the deadline. The text I hold names none; your host can look at the official page of the notice or ask the funder.
       *[other] Find out the deadline. The text I hold names none; look at the official page of the notice or ask the funder.
    }
item-find-way-to-apply =
    { $role ->
        [scientist] Ask your host how and where the application is made. The text I hold names no portal and no contact; your host can look at the official page of the notice or ask the funder.
       *[other] Find out how and where to apply, and whom to ask. The text I hold names no portal and no contact; look at the official page of the notice or ask the funder.
    }

## Who does it

who-scientist = the scientist
who-unit =
    { $role ->
        [scientist] your host in Shanghai
       *[other] your unit
    }
who-leader = the project leader
who-office =
    { $role ->
        [scientist] your host’s research office
       *[other] your research office
    }

## Money
# $months (Number): the length of the stay. $grant, $labour, $rest (String): amounts such as “400,000 yuan”.

money =
    { $months ->
        [one] Grant for { $months } month: { $grant }.
       *[other] Grant for { $months } months: { $grant }.
    }
    Labour: 60% of { $grant } = { $labour }, to be used in full for the young scientist’s labour costs.
    Rest: { $grant } − { $labour } = { $rest } for other costs. Which ones, the notice does not say; none of it may go to labour costs of Chinese participants.

## Another direction that may fit

alternative-shanghai-2024-cooperation =
    { $role ->
        [scientist] Topic 1 of the same notice supports joint research with institutions abroad, in any country and any field, and its text has no rule on age, nationality, degree or length of stay. It may fit if your institution and one in Shanghai plan a joint project; it has conditions of its own, which I can go through with you.
       *[other] Topic 1 of the same notice supports joint research with institutions abroad, in any country and any field, and its text has no rule on age, nationality, degree or length of stay. It may fit if your institution and the scientist’s institution abroad plan a joint project; it has conditions of its own, which I can go through with you.
    }

## The clauses in plain words: the whole notice

clause-GEN-01 = This is the notice that opens applications for international cooperation projects under the Shanghai Science and Technology Innovation Action Plan for 2024.
clause-GEN-02 = The notice does not say when or where to apply: the text I hold has no deadline, portal or contact. Only the office can give you a deadline.
clause-GEN-03 = The notice does not say how applications are reviewed. It also gives neither the number nor the amounts of the Topic 1 projects.

## The clauses in plain words: frame and money

clause-D2-01 = The exchange supports young scientists from Belt and Road countries who come to Shanghai and do research together with institutions there.
clause-D2-02 = The research is in the natural sciences.
clause-D2-03 = Everything takes place between 1 December 2024 and 30 November 2027.
clause-D2-04 = The funder plans to support at most 30 projects, each with a fixed amount.
clause-D2-05 = A stay of 6 months is funded with 200,000 yuan, a stay of 12 months with 400,000 yuan.
clause-D2-06 = 60% of the grant must be spent, in full, on the young scientist’s labour costs.
clause-D2-07 = Chinese participants in the project may not claim labour costs.

## The clauses in plain words: the project

clause-GP-01 = Each project funds one young scientist.
clause-GP-02 = The scientist comes from a country along the Belt and Road.
clause-GP-03 = Scientists who have renounced their Chinese nationality are excluded.
clause-GP-04 = The notice does not say in so many words that a Chinese national cannot be the scientist; it follows from the word “foreign”. Chinese law, which the notice does not quote, does not recognise dual nationality, so whoever holds two, or a document of Hong Kong, Macao or Taiwan, needs the office’s decision.
clause-GP-05 = The scientist comes to Shanghai to do research full time.
clause-GP-06 = The stay lasts 6 or 12 months in total.
clause-GP-07 = The project leader must be a Chinese research instructor.
clause-GP-08 = The foreign young scientist may not apply as project leader.
clause-GP-09 = Each project leader may apply for one project only.

## The clauses in plain words: the scientist

clause-YS-01a = The scientist should have a formal job in scientific research in the country or region of their nationality.
clause-YS-01b = The scientist should have strong research capabilities.
clause-YS-02 = The scientist has a doctorate or more than 5 years of research experience.
clause-YS-03a = The scientist is under 45, which the notice fixes as born on or after 1 January 1979.
clause-YS-03b = The scientist is in good health.
clause-YS-04 = The scientist promises to work full time in Shanghai during the funding period.
clause-YS-05 = The scientist must abide by Chinese laws, regulations and other relevant rules.
clause-YS-06 = The scientist may accept only one project invitation during the implementation period.
clause-YS-07 = A scientist who has been funded by a Chinese talent-exchange programme may not take part in several projects.

## The clauses in plain words: the applicant unit

clause-APU-01 = The scientist works in Shanghai in scientific research or in science and technology policy research, with clear job responsibilities.
clause-APU-02 = The post may not be confidential.
clause-APU-03 = The post may not require academic education, which I read as study for a degree.
clause-APU-04 = The scientist must work together with Chinese researchers.
clause-APU-05 = The applicant must assist the scientist in completing the procedures for working in Shanghai.
clause-APU-06 = The notice does not say that the applicant unit must be registered in Shanghai. Other notices of the same funder do, so I ask about it; if it is not registered, the office decides.

## The clauses in plain words: the documents

clause-DOC-01 = The resume gives the scientist’s name.
clause-DOC-02 = The resume gives the scientist’s date of birth.
clause-DOC-03 = The resume gives the unit, which is the scientist’s employer.
clause-DOC-04 = The resume gives the scientist’s department.
clause-DOC-05 = The resume gives the scientist’s position or title.
clause-DOC-06 = The resume gives the scientist’s contact information.
clause-DOC-07 = Nationality is proved by a copy of the passport.
clause-DOC-08 = The scientist’s published papers and achievements are listed.
clause-DOC-09 = The scientist’s main role in the project is described.
clause-DOC-10 = A letter of commitment promises full-time work in Shanghai during the funding period and respect for Chinese laws, regulations and other relevant rules.
clause-DOC-11 = The scientist’s employment is proved.
clause-DOC-12 = All these materials bear the official seal of the applicant unit.
clause-DOC-13 = Whatever is in a foreign language comes with a Chinese translation.
clause-DOC-14 = The notice does not list a degree certificate, a proof of the years of research, an invitation letter, a health certificate or a statement on former nationality. Where I suggest something of the kind, it is a recommendation only.

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
item-ask-office =
    { $role ->
        [scientist] Ask your host to have its research office decide: { $point }
        [office] Decide in your office, if need be after asking the funder: { $point }
       *[other] Have your research office decide: { $point }
    }
item-host-confirms = Your host confirms: { $rule }
verdict-age = I hold an unofficial and partial English translation of the notice. The Chinese original prevails. The translation gives no date of its own; I take { $date } from the address of the notice’s page. Only the office can tell you whether the call is still open.
deadline-name-office =
    { $role ->
        [scientist] The deadline of your host’s research office
       *[other] The deadline of your research office
    }
