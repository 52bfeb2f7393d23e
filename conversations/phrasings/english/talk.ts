import type { Phrases } from '../../questions/subject.ts';

/** How people ask in English about what is the same for every call: small talk and the assistant itself. */
export const talk: Phrases = {
  greeting: `nice to meet you|hello there|good morning to you|
    hi|hey|good afternoon|good evening|greetings|hello bot|hey there|good day|hi everyone|
    hello how is it going|dear assistant|nice to meet you|hiya|howdy|hi bot|hey you|
    good morning to you|hello friend|morning|evening|hi all|dear sir or madam|hi i have a question|
    dear colleagues|hello again|anybody there|yo|good to see you|good day to you|hello anyone|
    hey bot|hi sir|hello sir|dear team|hola|bonjour|salam|namaste|jambo`,
  thanks: `thanks anyway|that helps|perfect thank you|
    thanks|thank you|thx|many thanks|thank you very much|thanks a lot|thanks for your help|
    ty|cheers|much appreciated|that helped|i am grateful|thanks so much that was useful|
    appreciate it|you helped me a lot|thanks!|thanks so much|thank you for the answer|
    thanks for explaining|that is helpful thanks|perfect thanks|great thanks|ok thanks|thank u|tysm|
    thanks a million|you're a lifesaver|merci|very kind of you|that helps|super helpful|
    really helpful|so helpful|thanks mate|thank you so much|thanks again|big thanks|thanks dear|
    thank you sir|god bless you|many thanks indeed`,
  bye: `bye|goodbye|see you|see you later|talk to you later|have a nice day|good night|i have to go|
    cu|farewell|until tomorrow|that's all for today|i'm off|take care|bye bye|later|
    goodbye for today|see ya|bye for today|gotta go|i'm done|have a good one|have a good evening|
    talk soon|that's it for now|until next time|that is all|ciao|signing off|catch you later|
    sleep well|see you tomorrow|ok bye|leaving now`,
  'who-are-you': `who are you|are you a bot|are you human|is this a machine|what are you|
    are you chatgpt|what is your name|who built you|am i talking to a person|are you real|
    which company made you|are you an ai|are you a language model|who is behind this bot|
    who programmed you|introduce yourself|are you a person|what's your name bot|is there a human|
    who am i talking to|do you use ai|are you gpt|who created you|who runs this bot|
    are you a computer|what kind of bot are you|real person|who are you anyway|who wrote you|
    your name|who developed you|a machine or a person|is anybody human there|
    am i speaking with software|are you real or a program|is this automatic|are you an assistant|
    what can you do|who is answering|robot?|bot?`,
  'how-are-you': `how are you|how are you doing|how is it going|what's up|how do you do|are you well|how's your day|
    sup|all good with you|how's it going|how are things|how do you feel today|are you ok|how was your day|what's new|
    you good|how are you today`,
  praise: `well done|great|good bot|you are awesome|very good|excellent|nice work|
    you are very helpful|cool|amazing|perfect|i like you|smart bot|wonderful|brilliant|love it|
    good job|impressive|good work|you're great|you are good|i am impressed|very clear|nice|super|
    wow|excellent answer|awesome job|great answer|you are the best|good answer|clever|fantastic|
    that was quick|you rock|nice bot|nice one|top|great bot|ok cool|lol|haha|great stuff|wow thanks|
    that is nice|interesting|sounds good|ok good|funny`,
  complaint: `this is stupid|you don't understand me|bad bot|this does not work|terrible|
    that's not what i asked|wrong answer|you are dumb|idiot|waste of time|what a stupid bot|
    i am angry|this is annoying|you are not helping|nonsense|rubbish|i hate this|you suck|damn|
    shut up|too many questions|you are wrong|that is wrong|you understand nothing|useless bot|
    stupid machine|this is ridiculous|this makes no sense|you keep asking the same|
    why so many questions|i'm fed up|stop asking|i don't like you|what a joke|what is this crap|
    horrible|worst bot ever|not helpful|you didn't answer my question|are you deaf|are you stupid|
    this sucks|this is useless|wtf|you are not listening|fuck|shit|go to hell|hopeless|pathetic|
    you are no help|this bot is dumb|you don't get it|what nonsense|that was no answer|
    stop repeating yourself|you are so slow|are you kidding|this is crap|this is boring|
    you're an idiot|not what i meant`,
  apology: `sorry|my mistake|i apologise|excuse me|sorry about that|oops|my bad|pardon|i made a mistake sorry|
    sorry for the confusion|forgive me|i'm sorry|so sorry|sorry about the confusion|oh sorry|ups|that was wrong sorry|
    apologies|i was wrong|typo sorry|sorry i meant something else|please excuse me|pardon me`,
  why: `why is this important|why is that important|why is it important|why does this matter|why does that matter|why is this needed|
    why do you ask|why do you want to know|why do you need that|why do you need to know this|what do you need it for|
    why does that matter|why does it matter|what difference does it make|why are you asking me this|what's it to you|
    why would you need my answer|how come you ask|why do i have to tell you`,
  verdict: `so i cannot apply|so i can't apply then|does that mean i am out|so i'm not eligible|so that's a no|is it over for me|so are we fine|are we fine|are we good|is everything fine so far|does it look good|is it ok so far|are we ok then|so is it fine|looks good so far or not|
    am i finished|are we done|is that everything|am i done now|
    am i eligible|can i apply|what is my result|so is it a yes or no|do i meet the requirements|
    do i have a chance|am i a suitable candidate|would i be accepted|may i take part in the end|
    is the programme open to me|what's the verdict|do i fit|tell me the result|check my eligibility|
    am i allowed to participate|are we eligible|is this call for me|what did you decide|why am i not eligible|am i in|
    can i get it|do i have any chance|will i be accepted|would you say i am eligible|is it possible for me|
    so what's the result|what is my status|eligible or not|tell me if i can apply|do i pass|can i participate|
    do i meet all conditions|give me the verdict|am i a good fit|could i be a candidate|is this something for me|
    can i apply or not|why was i rejected|what is missing for me|do i qualify|so do i qualify|can i apply then|
    yes or no|will i pass`,
  privacy: `what happens with my answers|is my information safe|who can see my data|do you store my answers|
    how long do you keep my data|is it confidential what i write|delete my data|gdpr|privacy|
    do you share my information|what do you know about me|who reads this chat|is this chat private|
    will my employer see this|are my answers anonymous|where do my answers go|do you keep what i write|
    who reads my answers|who sees this|are my details shared|can i delete everything|what do you save|data protection|
    is this anonymous|does the university see my answers|how is my data protected|do you pass on my data|
    can others read this|how long is it stored|personal data|who will see what i write|do you store my data|
    who gets my answers`,
  'to-do': `what happens next|what now|what do i still have to do|what is left for me to do|what's left to do|what else do i have to do|what should i do next|
    show me my checklist|my checklist please|what is still open|what's still missing from my side|so what do i do now|
    what are my next steps|which steps are left|what remains to be done|where do i stand|how far am i|what do you still need from me|
    what have i told you so far|which answers do you have|show my answers|show me what i said|what did you write down about me|can i see my answers|what is on my list|my to do list`,
  help: `how does this work|help|what can i ask you|how do i use this bot|what should i write|
    how do i change an answer|i don't understand what to do|how many questions are there|how long will this take|
    can i correct my answer|can i skip a question|can i stop and continue later|which languages do you speak|
    can we speak chinese|what commands are there|can we talk in russian|how do i start over|
    what do you do|what are you able to do|how can you help me|how does it work here|i am lost|
    how do i go back|i want to correct something|how long does the interview take|how many more questions|
    can we switch to english|change language|how do i restart|which commands|what should i do now|
    can i see my answers|do you speak chinese|how can i save|explain how this works|what are you for|what can you do|
    what are you good for|what can i do here|how do i use you`,
  'other-direction': `what about topic 1|what about the other direction|what is the other direction|
    is there another option for me|tell me about the other call|how do i switch to the other call|
    can i look at the other topic|and topic 1|what about direction 2|what about the exchange|
    what about the cooperation projects|the other call please|switch to the other direction|
    is there something else in this notice|which other direction is there|take me to topic 1|
    go to the other call|change the call|what else do you have|what other calls are there here|
    tell me about topic 1|what is topic 1`,
};
