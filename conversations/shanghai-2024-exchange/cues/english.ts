import type { CueWords } from '../../messages/cues.ts';

/** How people name what the exchange asks, and state its answers, in English. */
export const english: CueWords = {
  facts: {
    passports:
      "passport|passports|citizenship|citizenships|nationality|nationalities|citizen of|national of|i am ~|i'm ~|im ~|i am from ~|i'm from ~|im from ~|come from ~|comes from ~|she is ~|he is ~|she's ~|he's ~|they are ~|candidate is ~|scientist is ~|is from ~|~ citizen|~ national|~ passport|~ by nationality|~ citizenship|invite ~|inviting ~|invited ~|host ~|hosting ~|passport is ~|passport: ~|nationality: ~|citizenship: ~|nationality is ~|holder of ~|~ passport holder|~ by birth|citizen: ~|holding ~|hold ~|nationals of ~|passport from ~|passport of ~|passports from ~|passports of ~",
    formerChinese: 'former chinese|ever chinese|was chinese|chinese before|chinese nationality',
    birthDate: 'born|birth|birthday|birthdate|date of birth|dob|d.o.b',
    job: 'my job|my post|job|post|position|contract|employment|employment status|job status|my contract',
    jobDuties: 'duties|my role',
    employerCountry:
      'employer|employed|work in|works in|teach at|teach in|teaching at|lecture at|work at|works at|working in|working at|work as|works as|job in|job at|position in|position at|post in|post at|employer country|country of my employer|country of work|lecturer at|professor at|researcher in|workplace|employer is in|my university is in|my institute is in|my lab is in|my company is in|employed by|employed at|employed in|workplace is|my job is in|post is in|position is in|based at',
    doctorate: 'phd|ph.d|doctorate|doctoral degree|doctoral',
    researchMonths:
      'research experience|years of research|experience|doing research|in research|research work|years in science|been a researcher|been doing research|of research|research career|career in research|career in science|scientific career|research behind me|in the lab|in laboratories|in academia|researching|scientific work|of scientific|research background|research track|doing science|in the field of research|of lab work|lab work|lab experience|of work in science',
    otherResearchMonths: 'part-time research|phd years|doctoral study|phd study',
    stayMonths:
      "stay|staying|visit|come for|coming for|go for|be there for|spend|in shanghai|come to shanghai|i want ~|want ~|plan ~|i'd come for ~|6 months|12 months|six months|twelve months|half a year|for 6 months|for 12 months",
    stayStart:
      'start|starting|starts|begin|beginning|begins|arrive|arriving|arrival|from ~|since ~|as of ~|come on|come in|coming in|coming on|in shanghai from|start date|come from ~|beginning ~|starting ~|arriving ~|arrive ~|~ onwards|arrives ~|comes ~|come ~|coming ~|will start ~|to start ~|start ~|starts ~|begin ~|begins ~|landing ~|there from ~|planning ~|plan for ~|arrival ~',
    stayLastDay:
      'last day of the last visit|last day of my last visit|last visit ends|last visit will end',
    oneBlock: 'in one piece|in one go|one block',
    field:
      "my field|field|i study|i work in|i research|researcher in|research in|research on|i am a|i'm a|discipline|research area|my area|i work in the field of|subject area",
    fullTime: 'full time|full-time',
    otherInvitations: 'other invitation|another invitation|invitation|invitations',
    talentFunding: 'talent programme|talent program|talent exchange|talent funding',
    degreeStudy: 'enrolled for a degree|degree student in shanghai',
    health: 'health|healthy',
    position: 'post in shanghai|position in shanghai',
    labourBudget:
      "labour costs|labor costs|labour budget|salary for the scientist|for the scientist's labour|scientist's labour|labour cost|labour line|labour|labor|salary budget|for salary|for labour|for labor|to the scientist|pay her|pay him",
    chineseLabour:
      "chinese participants|chinese labour|for chinese members|chinese members|chinese staff|chinese students' pay",
    scientists: 'number of scientists|scientists|young scientists|scientist in the project',
  },
  options: {
    role: {
      scientist:
        "i am the scientist|i'm the scientist|i am a scientist|i'm a scientist|i am a foreign scientist|i am a researcher from|young scientist myself",
      leader:
        "i am the project leader|i'm the project leader|i will lead the project|i lead the project|i am the pi|i'm the pi",
      office:
        'i work in the research office|from the research office|we are the research office|research administration',
    },
    formerChinese: {
      never:
        "never been chinese|never was chinese|never a chinese national|never had chinese|never held chinese|not a former chinese|never had chinese nationality|never had chinese citizenship|never held chinese nationality|never held chinese citizenship|no chinese nationality ever|never a chinese citizen|never been a chinese|was never a chinese|was never chinese|no former chinese|never chinese|no chinese citizenship ever|no chinese nationality before|never any chinese|{never/not ever} {been/was/were/had/held/have had/have held/possessed} {a/any/the/} {chinese/prc} {national/citizen/citizenship/nationality/passport}|{haven't/have not/has never/hasn't} {ever/} {been/had/held} {a/any/} {chinese/prc} {national/citizen/citizenship/nationality/passport}|?only ever {held/had}|never a citizen|?{i/but i} never was",
      renounced:
        'renounced it|renounced my chinese|renounced chinese|gave up my chinese|gave up chinese|renounced chinese citizenship|renounced my chinese citizenship|gave up the chinese|+i renounced|=i have renounced it|renounced in|+renounced',
      unclear:
        '?{i was/i have been/have been/was} {a/} chinese {as a child/in childhood/once/before/at birth/when i was}|?{have/had} been chinese',
      lost: 'lost my chinese|lost chinese|lost it when i became|lost it by|?became {canadian/american/british/australian/singaporean}|?until i took|?took {canadian/american/british/another} citizenship',
    },
    job: {
      permanent:
        "permanent job|permanent post|permanent position|permanent contract|+permanent|tenured|tenure|a tenured position|full-time permanent|permanent staff|permanently employed|permanent employee|permanent member|permanent researcher|indefinite contract|open-ended contract|open-ended|i am permanent|i'm permanent|on permanent|full professor|associate professor with tenure|{permanent/indefinite/open-ended/unlimited/long-term/tenure-track} {full-time/research/academic/teaching/university/state/} {job/contract/position/post/appointment/basis/employment/role/staff}|{made/became/become/am/i'm/been/is/got} {me/it/him/her/} {now/since/already/a/} permanent|tenured {associate/full/assistant/} professor|my {job/post/position/contract/employment} is {a/} {permanent/indefinite/open-ended}|permanently {employed/working/hired}|?civil servant|?steady job|?stable job|?regular job|?regular employee|?staff member|?{work/working/employed/works} {full time/full-time}|?{full time/full-time} {at/as/in a/job/position/employee/researcher/employment}|?on the payroll|=permanent|?permanent|?permanently|?permanency",
      'fixed-term':
        'fixed-term|fixed term|fixed-term contract|temporary contract|temporary job|term contract|contract until|contract till|contract runs|contract ends|temporary position|temporary post|two-year contract|three-year contract|one-year contract|contract is fixed|on a contract|postdoc contract|term position|fixed-term post|{one/two/three/four/five/six/1/2/3/4/5/6} {year/yr} {contract/post/position/job/postdoc/appointment/fellowship}|{contract/post/position/appointment} {expires/ending/ends/runs out/is up/running out/runs until/that ends/expiring/is temporary/is for}|temp {job/contract/position/post}|temporary {research/teaching/lecturer/full-time/} {job/contract/position/post/lecturer/staff}|{limited/fixed} contract|contract is {limited/temporary/fixed}|?on contract|?on a temporary|?postdoc|?post-doc|?postdoctoral|?project-based|?adjunct|?contract {has/} {ended/expired}',
      'on-leave':
        'on leave|on sabbatical|sabbatical|maternity leave|on parental leave|parental leave|unpaid leave|on study leave|leave of absence|career break|{on/taking/have taken} {a/my/} {sabbatical/maternity/paternity/parental/study/unpaid/medical/childcare} {leave/year} from {a/my} {permanent/} {post/job/position}|{on/taking/have taken} {a/my/} {sabbatical/maternity/paternity/parental/study/unpaid/medical/childcare} {leave/year/}|{sabbatical/maternity leave/parental leave} {year/right now/at the moment/now}',
      student:
        "phd student|doctoral student|graduate student|postgraduate student|i am a student|i'm a student|phd candidate|still studying|currently a phd student|doing my phd|doing a phd|still a phd student|still a student|doctoral candidate|my phd studies|master student|master's student|{finishing/completing/writing/writing up/working on/pursuing/doing/studying for} {up/} {my/a/the/} {phd/doctorate/doctoral thesis/dissertation/thesis}|{phd/doctoral/doctorate/graduate/postgraduate/master's} {student/candidate/researcher in training}|{second/third/first/final/fourth/last} {year/} {of my/} phd {student/}",
      freelance:
        'freelance|freelancer|self-employed|self employed|working for myself|work for myself|own boss|independent consultant|{freelancing/freelance work/on my own account/own business/own company/work independently/independent researcher/independent scholar/sole trader/contractor for several}|?{consultant/consulting/consultancy}|?{run/own/have/started} {a/my own/my/our own/} {startup/start-up/company/business/firm}',
      none: "unemployed|no job|jobless|don't have a job|do not have a job|without a job|between jobs|not employed|not working|lost my job|currently unemployed|out of work|out of a job|no employer|not currently employed|laid off|have no job|got no job|?between {positions/posts/contracts}|{looking for/seeking/searching for/hunting for} {a/} {new/} {job/work/position/employment}|{quit/left/resigned from} my {job/post/position}|job hunting|jobseeker|currently {unemployed/jobless}|?contract {has/} {ended/expired/run out}",
    },
    jobDuties: {
      research:
        'only research|research only|just research|purely research|do only research|pure research|i do research|i only do research|do research|researcher at|full-time researcher|researcher by job|purely a researcher|no teaching|without teaching|research scientist|senior researcher|research fellow|as a researcher|as a research|research duties|all research|100% research|{only/just/purely/solely/entirely/mainly} {do/doing/doing the/} research|{research/r&d} {only/work only}|{work/working/employed} as a {full-time/senior/junior/} {researcher/scientist}|{my/the} {duties are/job is/work is/role is} {only/all/purely/pure/just/} research|?{researcher/scientist} at|?{mostly/mainly/primarily} {research/science}',
      'teaching-and-research':
        'teaching and research|research and teaching|teach and do research|teach and research|i teach and|teach as well|teaching plus research|both teaching and research|research plus teaching|research with teaching|some teaching|half teaching|lecture and do research|lectures and research|i teach|also teach|teach too|teaching plus|both research and teaching|half research half teaching|{teach/teaching/lecturing/lecture/lectures} {and/as well as/plus/but also/but} {i/also/do/doing/} {do/} {some/a bit of/} {research/science}|{research/science} {and/as well as/plus/but also} {some/a bit of/i/also/} {teach/teaching/lecturing/lecture/lectures}|?{associate/assistant/full/} professor|?{senior/} lecturer|?professor|?associate professor|?assistant professor|?lecturer|?reader at|?{teach/teaching/lecturing} {at/in}|?{mostly/mainly/primarily} {teach/teaching/lecturing}|?half and half|?fifty-fifty',
      other:
        'no research|not research|administrative work|administration only|i only teach|only teaching|just teaching|teaching only|i just teach|pure teaching|no research duties|i teach|also teach|teach too|?{mostly/mainly/primarily} {admin/administration/administrative}',
    },
    doctorate: {
      held: "=phd|=doctorate|=doctor|=ph.d|=phd yes|=phd: yes|=phd - yes|have a phd|have phd|has a phd|have my phd|have a doctorate|have a doctoral degree|hold a phd|holds a phd|hold a doctorate|hold a doctoral degree|with a phd|with phd|with a doctorate|with a doctoral degree|got my phd|got a phd|obtained my phd|received my phd|earned my phd|finished my phd|completed my phd|phd holder|phd from|a phd and|did my phd|my phd is from|doctorate from|doctorate held|doctorate in|defended and got|i am a doctor of|phd done|phd is done|phd since|phd completed|phd finished|phd obtained|phd received|phd awarded|phd in hand|phd,|finished my doctorate|completed my doctorate|got my doctorate|got a doctorate|obtained my doctorate|earned my doctorate|received my doctorate|doctorate since|doctorate done|doctorate in hand|awarded a phd|awarded my phd|i've got a phd|earned a phd|obtained a phd|received a phd|graduated with a phd|doctor of science|already a doctor|i'm a doctor of|my doctorate is from|my phd was awarded|defended in|defended my|defended and received|phd in physics|phd in chem*|phd in bio*|phd in math*|phd in engineering|phd in med*|phd in agr*|phd in comp*|phd in mat*|phd in geo*|phd in eco*|phd in env*|doctorate is finished|doctorate is done|doctorate finished|doctorate completed|phd is finished|phd is complete|got the phd|got the doctorate|received the phd|phd in 199*|phd in 200*|phd in 201*|phd in 2020|phd in 2021|phd in 2022|phd in 2023|phd from 20*|phd (20*|phd 199*|phd 200*|phd 201*|phd 2020|phd 2021|phd 2022|phd 2023|=doctorate yes|=doctorate: yes|i defended|i've defended|have defended|just defended|{got/obtained/received/earned/finished/completed/gained/have/hold/holding/having/possess/with/holds/did} {already/just/also/recently/both/} {my/a/the/her/his/} {own/} {phd/ph.d/doctorate/doctoral degree/doctoral diploma/doctor's degree/doctor degree}|since {finishing/completing/getting/earning/receiving/obtaining} {my/the/a/} {phd/ph.d/doctorate/doctoral degree/doctoral diploma/doctor's degree/doctor degree}|{phd/ph.d/doctorate/doctoral degree/doctoral diploma/doctor's degree/doctor degree} {was/has been/were/is/} {already/} {awarded/conferred/obtained/completed/finished/done/received/granted/earned/in hand/in my pocket}|{phd/ph.d/doctorate/doctoral degree/doctoral diploma/doctor's degree/doctor degree} {in/from/of/since/at/awarded/dated/year/} {199*/200*/201*/2020/2021/2022/2023}|{199*/200*/201*/2020/2021/2022/2023} {phd/doctorate}|{phd/doctorate} ({199*/200*/201*/2020/2021/2022/2023}|{doctor/dr} {of science/of sciences/of philosophy/of engineering}|{doctor/dr} since|phd graduate|{received/earned/got/obtained/completed} {it/mine/the degree} in {199*/200*/201*/2020/2021/2022/2023}|{have/hold} the degree|the degree was {awarded/conferred}|=yes phd|=yes i have a phd|=yes i do have it|?phd|?ph.d|?doctorate|?doctoral degree|?doctoral diploma|?doctor of|?dr. rer. nat|?dr rer nat|?dr. phil|?dr.-ing|?dr. ing|?dr. sc|?as a dr|?doctor's degree|{phd} {199*/200*/201*/2020/2021/2022/2023}|{phd} ({199*/200*/201*/2020/2021/2022/2023}|?degree {was/is/} {awarded/obtained/received/conferred/in/from}|?my degree|?my diploma|?diploma in hand",
      defended:
        "only defended|defended but|defended last|defended my|just defended|have defended|submitted my thesis|thesis submitted|not conferred|not been conferred|not awarded yet|not yet awarded|waiting for the degree|i've defended|i defended|defended in|diploma isn't out|diploma is not out|diploma not out|diploma hasn't|diploma has not|diploma is still|diploma isn't issued|diploma not issued|certificate isn't out|waiting for my diploma|waiting for the diploma|waiting for my certificate|waiting for my degree|not officially awarded|not yet conferred|viva passed|passed my viva|passed the viva|passed my defence|passed my defense|?thesis is submitted|?{handed in} {my/the} thesis|{viva/defence/defense} {is/was/went/} {done/over/passed/well} *but|{degree/diploma/certificate} {is/has/hasn't/isn't/} {still/not/yet/} {been/} {pending/not issued/coming}|?{i'm/am/i am/be} defending|?my {viva/defence/defense}|?{viva/defence/defense} {is/in}",
      none: "?{phd/doctoral} {student/candidate}|=no phd|no phd|no doctorate|no doctoral degree|don't have a phd|do not have a phd|don't have phd|dont have a phd|dont have phd|don't have a doctorate|do not have a doctorate|don't have a doctoral|doesn't have a phd|has no phd|have no phd|without a phd|without phd|without a doctorate|not a phd|only a master|only have a master|just a master|master's only|no doctorate yet|no phd yet|only a master's|just a master's|master's degree only|never did a phd|didn't do a phd|did not do a phd|haven't got a phd|haven't a phd|not got a phd|phd: no|phd no|phd - no|doctorate: no|phd in progress|phd ongoing|phd unfinished|phd not finished|not finished my phd|haven't finished my phd|phd is not finished|{dropped out of/quit/left/abandoned/gave up/never finished/never completed/did not finish/didn't finish/haven't finished/haven't completed/have not finished/have not completed/still doing/still writing/still working on/halfway through/in the middle of/yet to finish/yet to get} {my/the/a/} {phd/doctorate/doctoral degree/doctoral studies}|{never/didn't/did not} {got/get/had/have/earn/earned/obtain/obtained/receive/received/do/did} {a/my/the/} {phd/doctorate/doctoral degree}|{don't/do not/haven't/have not/doesn't} {yet/} {have/got/hold/had/} {the degree/a degree/my degree/any doctorate/any phd} {yet/so far}|don't have the degree|have no {doctorate/doctoral degree}|?{have/hold/only/with/got} {a/} {master's/masters/master/msc/bachelor's/bachelor}|{phd/doctorate} {is/} {still/} {ongoing/in progress/unfinished/not finished/not completed/pending}|{i/but i} {don't/do not/have none/haven't one}$|?no degree|?{finishing/writing} my thesis|?{still/not} {graduated/a doctor}",
    },
    oneBlock: {
      yes: 'all in one go|in one piece|in one stay|one continuous|without a break|without breaks|without interruption|uninterrupted|continuous stay|continuously|all at once|no breaks|no break|no interruption|without interruptions|one block|in one visit|in one stretch|at a stretch|in a row|back to back|one long stay|single stay',
      no: 'several visits|two visits|in two visits|in two parts|split into|split it|in parts|in several|two parts|two trips|in two trips|two separate|with a break|with breaks',
    },
    field: {
      'natural-science':
        "+natural science|+natural sciences|+physics|+chemistry|+biology|+physicist|+chemist|+biologist|+mathematics|+geology|+astronomy|=natural science|=natural sciences|=physics|=chemistry|=biology|=physicist|=chemist|=biologist|=mathematics|=geology|=astronomy|=ecology|+ecology|=geophysics|+geophysics|=genetics|+genetics|=botany|+botany|=zoology|+zoology|=microbiology|+microbiology|=biochemistry|+biochemistry|+ecologist|+geologist|+geneticist|?{i am a/i'm a/i am an/as a/work as a} {chemist/physicist/biologist/mathematician/geologist/astronomer/ecologist/geneticist/biochemist}|+materials chemistry|+biophysics|+neuroscience|+oceanography|+climate science|+earth science|+astrophysics",
      engineering:
        "+engineering|+engineer|=engineering|=engineer|+mechanical engineering|+civil engineering|+electrical engineering|+software engineering|+computer science|=computer science|?{i am an/i'm an/as an/work as an} {engineer/electrical engineer}|+robotics|+materials science|+electronics|+energy engineering",
      medicine:
        "+medicine|+medical science|+medical sciences|+clinical medicine|=medicine|=medical science|=medical sciences|=clinical medicine|+public health|+oncology|+cardiology|+surgery|?{my field is/i am a/i'm a/specialise in/specialize in/work in} {oncologist/cardiologist/surgeon/oncology/medicine/pharmacology/neurology/immunology}|+pharmacology|+immunology|+neurology|+epidemiology|+pharmacy|+oncologist",
      agriculture:
        "+agriculture|+agronomy|+agricultural science|+agricultural sciences|=agriculture|=agronomy|=agricultural science|=agricultural sciences|?{i am an/i'm an/as an} agronomist|+soil science|+crop science|+plant breeding|+veterinary|+aquaculture|+fisheries",
      'social-or-humanities':
        "+social science|+social sciences|+humanities|+sociology|+history|+economics|=social science|=social sciences|=humanities|=sociology|=history|=economics|+law|+philosophy|+linguistics|+psychology|+political science|=law|=philosophy|=linguistics|?{i am a/i'm a/i am an/i'm an/as a/as an} {historian/sociologist/economist/linguist/lawyer/psychologist/philosopher}|+education|+anthropology|+archaeology|+literature|+social work",
    },
    fullTime: {
      yes: "i will work full time|i'll work full time|full time is fine|can work full time|work full-time there|ready to work full time|i'll be full time|i will be full time|full-time of course|full time yes|yes full time|i can do full time|full time no problem|full-time no problem|i'll work full-time|i will work full-time|full time in shanghai|full-time in shanghai",
      no: 'only part time|only part-time|not full time|part time only|+part time|+part-time',
    },
    otherInvitations: {
      none: "no other invitation|no other invitations|no other offers|no other invitations so far|not invited elsewhere|only this invitation|only one invitation|no second invitation|haven't accepted any other|have not accepted any other|didn't accept any other|{not/never/haven't been/wasn't} invited {anywhere else/elsewhere/by anyone else/by others}|no one else {has/} invited|nobody else {has/} invited|no one but you|{no/not any} other {invites/invite}",
      accepted:
        'accepted another invitation|already accepted another|i accepted another invitation|accepted an invitation from another|have accepted another|said yes to another',
      offered:
        'have another invitation|another offer|also invited by another|another university invited me|have another offer|offer from another university|another invitation but not accepted',
    },
    talentFunding: {
      running:
        'currently funded by a chinese talent|still funded by a chinese talent|talent programme is running|pifi is running|talent grant is running',
      ended:
        'talent grant ended|talent programme ended|talent funding ended|nsfc grant ended|pifi ended|pifi grant ended|my pifi ended|was a pifi fellow|was funded by a chinese talent',
      none: 'never funded by|never received talent|no talent funding|never funded by a chinese talent|never been funded by a chinese|never been funded by|never had talent funding|never got talent funding|no chinese talent funding|never received chinese talent|no chinese funding|never received any chinese|never took part in a talent|never had a chinese grant|no talent programme|no talent program',
    },
    health: {
      yes: "in good health|i am healthy|i'm healthy|my health is good|my health is fine|good health|healthy|health is good|health fine|in fine health|perfectly healthy|no health {problems/issues/complaints}|{fit and well/fit and healthy/in good shape/physically fit}",
      no: 'not in good health|poor health|bad health',
    },
    degreeStudy: {
      yes: 'enrolled for a degree in shanghai',
      no: "not enrolled for a degree|no degree study|will not study for a degree|not studying for a degree|won't be a student|not be a student there",
    },
    position: {
      research:
        '+research post|+research position|research position there|post is research|position is research|it is a research post',
      'policy-research':
        'policy research post|policy research position|science policy research|s&t policy',
      other: 'administrative post|teaching post|post is teaching',
    },
    writtenDuties: {
      yes: 'duties are in writing|duties are written|written duties|job description exists|duties are laid down|written job description|{duties/tasks/responsibilities} {are/have been/} {all/clearly/} {written down/in writing/set out/spelled out/specified/defined}',
      no: 'no written duties|duties are not written|no job description',
    },
    positionInShanghai: {
      yes: 'post is in shanghai|position is in shanghai|work is in shanghai|works in shanghai',
      no: 'post is not in shanghai|outside shanghai|not in shanghai',
    },
    chineseColleagues: {
      yes: 'chinese colleagues|chinese team|chinese researchers in the team|with our chinese team|chinese co-workers|work with chinese researchers|works with chinese researchers|{work/works/working/team up} {together/closely/alongside/} {with/} {our/the/several/} chinese {researchers/colleagues/scientists/team/staff/members}|{together/work/works/working} with {two/three/four/several/some/many} of our chinese {postdocs/students/researchers/colleagues}|{work/works/working} {together/} with {two/three/four/several/some/many} {of our/our/} chinese {postdocs/students/researchers/colleagues}',
      no: 'no chinese colleagues|without chinese colleagues|no chinese team',
    },
    proceduresPromise: {
      yes: 'we will help with the procedures|will help with procedures|we help with the paperwork|will help with the paperwork|we will assist|help with the formalities|help with the permit',
      no: 'will not help with the procedures|cannot help with the paperwork',
    },
    unitRegistered: {
      yes: 'registered in shanghai|we are registered in shanghai|unit is registered in shanghai|shanghai-registered',
      no: 'not registered in shanghai|registered in beijing|registered elsewhere',
    },
    leader: {
      'chinese-instructor':
        'leader is chinese|leader is a chinese|chinese professor leads|chinese supervisor|leader is a chinese supervisor',
      'foreign-instructor':
        'leader is a foreigner|leader has a foreign passport|leader holds a foreign passport|foreign professor leads',
    },
    leaderApplications: {
      none: 'no other application|no other applications|leader has no other|only this application|only one application',
      'other-call':
        'also applies under topic 1|also applied under topic 1|also applies in topic 1|another call as well',
      'same-direction':
        'two applications in this direction|second application here|another application in this direction',
    },
    lawsPromise: {
      no: 'will not abide by|will not obey',
      yes: "i will abide by|will follow chinese law|will obey|promise to obey|i promise to follow the law|will follow the law|will respect chinese law|i will respect the law|i promise to abide|promise to follow chinese|{will/shall/promise to/agree to/i'll/undertake to/commit to} {obey/follow/respect/abide by/comply with/observe} {all/the/your/} {chinese/local/} {laws/law/rules/regulations}",
    },
    classified: {
      yes: 'classified post|confidential post',
      no: "not classified|not confidential|isn't confidential|is not confidential|isn't classified|is not classified|isn't secret|not secret|non-confidential|non-classified|unclassified|no secrets|no classified|{isn't/is not/not} {a/} {secret/classified/confidential/restricted}|no {state/} secrets|no access to secrets",
    },
  },
  doubts: {
    doctorate: 'candidate of {sciences/science}',
    researchMonths:
      '{with/including/incl/counting/plus/and} {my/the/a/} {phd/doctorate/doctoral studies/doctoral study/doctoral years/graduate school}|phd {included/counted/years included}|{during/in} {my/the/} phd|as a phd student',
    otherResearchMonths:
      '{with/including/incl/counting/plus/and} {my/the/a/} {phd/doctorate/doctoral studies/doctoral study/doctoral years/graduate school}|phd {included/counted/years included}|{during/in} {my/the/} phd|as a phd student',
  },
};
