# What staff are told when they work for their office in a chat, in Russian.

## The menu
welcome = { $office }: работа отдела
    { $staff ->
        [one] За отдел действует { $staff } сотрудник.
        [few] За отдел действуют { $staff } сотрудника.
       *[other] За отдел действуют { $staff } сотрудников.
    }
    Всё, что Вы пишете сейчас, относится к работе отдела – до кнопки «Выйти» или команды /staff leave.
menu = Меню
menu-deadlines = Сроки
menu-broadcasts = Рассылки
menu-write = Написать рассылку
leave = Выйти
left = Вы вышли из работы отдела. Всё, что Вы пишете теперь, относится к Вашей собственной беседе. Вернуться: /staff.
waits = Ваша собственная беседа продолжается. Начатое для отдела сохранено: продолжить можно командой /staff.
goes-on = Вы заполняли это. Продолжим здесь:
which-office = За какой отдел Вы действуете?
which-call = Для какого конкурса?
no-command = Команды «{ $word }» здесь нет.
not-asked = Сейчас ни о чём не спрашивается. Пожалуйста, выберите:
stale-button = Эта кнопка относится к более раннему шагу. Ничего не изменено. Продолжить: /staff.
refused = Это сделать нельзя: { $why }
refused-elsewhere = Работа отдела ведётся в личном чате со мной или в рабочем чате отдела, но не в этой группе. Ничего не сделано.
refused-forwarded = Пересланные сообщения для отдела не принимаются. Ничего не сделано. Пожалуйста, напишите сами.
no-call = Конкурса «{ $call }» нет.
no-broadcast = Рассылки «{ $id }» нет.
shanghai = { $when } (по Шанхаю)
back = Назад

## Filling in
skip = Пропустить
keep = Оставить как есть
drop = Прекратить
done = Готово (выбрано: { $count })
picked = Выбрано: { $labels }
value-now = Сейчас: { $value }
in-group = В этой группе, пожалуйста, ответьте на это сообщение.
not-a-choice = Такого варианта нет. Пожалуйста, нажмите кнопку или напишите её номер.
not-a-date = Эту дату не удаётся прочитать однозначно. Пожалуйста, напишите её так: 2026-11-30.
not-a-time = Это не время суток. Пожалуйста, напишите его так: 17:00.
past = Этот момент уже прошёл. Пожалуйста, назовите будущий.
submit-look = Посмотреть
field-date = Дата
field-time = Время
hint-date = По Шанхаю, например 2026-11-30
hint-time = По Шанхаю, например 17:00. Если пропустить, считается весь день.
hint-clock = По Шанхаю, например 09:00

## Deadlines
kind-funder = Срок финансирующей организации
kind-office = Собственный срок отдела
kind-other = Другая дата
deadlines-none = Сроки не установлены.
deadline-line = { $call }: { $name }, { $when }. Установлено: { $by }, { $on }
set-new = Установить срок
move-this = Перенести: { $name }, { $when }
withdraw-this = Отменить: { $name }, { $when }
title-set = Установить срок
title-move = Перенести срок
field-kind = Какой это срок?
field-name = Как он называется?
hint-name = Так, как его увидят люди, например «Печать отдела»
name-needed = Пожалуйста, напишите, как он называется.
look-set = { $call }
    { $name }: { $when }
    Те, кто просил напоминать, будут извещены. Установить?
look-move = { $call }
    { $name }: с { $from } на { $to }
    Те, кто просил напоминать, будут извещены. Перенести?
look-withdraw = { $name }, { $when }: отменить этот срок? Те, кто просил напоминать, будут извещены.
keep-it = Да, сохранить
withdraw-it = Да, отменить
done-set = Установлено: { $name }, { $when }
done-move = Перенесено: { $name }, { $when }
done-withdraw = Отменено: { $name }, { $when }
no-deadline = Такого срока больше нет.
deadline-refused =
    { $why ->
        [unknown-call] Этого конкурса больше нет. Ничего не изменено.
        [exists] Этот срок уже установлен. Его можно перенести. Ничего не изменено.
        [unknown] Такого срока нет. Ничего не изменено.
        [past] Этот момент уже прошёл. Ничего не изменено.
        [same] Он уже установлен именно так. Ничего не изменено.
        [meanwhile] В этот же момент его изменил кто-то другой. Пожалуйста, посмотрите ещё раз. Ничего не изменено.
       *[invalid] Такую дату сохранить нельзя. Ничего не изменено.
    }

## Writing a broadcast
title-write = Написать рассылку
field-whom = Кому?
whom-all = Всем по этому конкурсу
whom-some = Некоторым из них
field-outcome = Только с таким результатом
field-language = Только на этом языке
field-role = Только в этой роли
field-items = Только у кого осталось сделать
field-where = Или условие в виде JSON
hint-where = На языке правил, см. docs/broadcasts.md
field-text = Текст: { $language }
hint-text = Не более 4000 знаков. {"{name-of-call}"}, {"{deadline}"} и {"{open-items}"} заменяются сами.
field-buttons = Кнопки под текстом
hint-buttons = Не более { $most }
button-status = Что уже сделано
button-checklist = Мой список
button-deadline = Сроки
button-calendar = В мой календарь
button-office = Научный отдел
not-json = Это не JSON.
text-too-long = Знаков: { $length }; отправить можно не более { $most }. Ничего не сохранено.
no-placeholder = Подстановки { $name } нет. Есть: { $known }
loose-brace = Одна из фигурных скобок без пары. Подстановки: { $known }
text-needed = Нужен хотя бы один текст.
nobody = Никто этого не получит: получателей нет.
language-missing = Среди получателей есть говорящие на языке «{ $language }», а текста на нём нет.
no-deadline-yet = В тексте есть {"{deadline}"}, а предстоящий срок по этому конкурсу не установлен.
preview = Черновик { $id }: { $call }
sample = Так это выглядит, { $language }:
count-total =
    { $total ->
        [one] Получит { $total } человек.
        [few] Получат { $total } человека.
       *[other] Получат { $total } человек.
    }
count-group = { $platform }, { $language }: { $people }
count-left-out = Не получат: не подходят { $others }; пока неясно { $open }; просили больше не писать { $stopped }; недоступны { $gone }
takes = Это займёт не меньше { $seconds } с.
token-until = «Отправить сейчас» и «Запланировать» действуют до { $until }, один раз и только для Вас.
look = Посмотреть
edit = Изменить
throw-away = Удалить черновик
test = Проба: прислать сюда
test-sent = Через несколько секунд придёт сюда, на каждом из языков.
test-failed = Сюда отправить не удалось.
send-now = Отправить сейчас
schedule = Запланировать
title-schedule = Запланировать рассылку
token-used = Эта кнопка уже использована: рассылка { $state }. Повторно ничего не сделано.
token-none = Подтверждать нечего. Пожалуйста, сначала посмотрите.
token-other = Подтвердить может только тот, кто посмотрел. Пожалуйста, посмотрите сами. Ничего не отправлено.
token-old = То, что Вы смотрели, устарело. Пожалуйста, посмотрите ещё раз. Ничего не отправлено.
token-wrong = Это не то, что было показано последним. Пожалуйста, посмотрите ещё раз. Ничего не отправлено.

## Broadcasts
broadcasts-none = Рассылок пока нет.
broadcasts-some = Последние рассылки:
broadcast-line = { $id }, { $when }: { $state }. { $call }
broadcast = Рассылка { $id }: { $call }
begins = Начало: { $when }
sum-total = из { $total }
sum = { $state }: { $count }
state-draft = в черновике
state-scheduled = запланирована
state-queueing = вот-вот начнётся
state-sending = отправляется
state-paused = приостановлена
state-canceled = отменена
state-done = завершена
delivery-queued = ожидают
delivery-sending = в пути
delivery-sent = отправлено
delivery-blocked = недоступны
delivery-failed = не удалось
delivery-ambiguous = под вопросом
delivery-stopped = просили больше не писать
delivery-canceled = больше не отправляется
delivery-retracted = отозвано
pause = Приостановить
resume = Продолжить
cancel = Отменить насовсем
cancel-sure = Тогда больше ничего не уйдёт; отправленное останется. Отменить рассылку?
cancel-yes = Да, отменить
retry = Повторить неудавшиеся
doubt = И те, что под вопросом
retract = Отозвать
retract-sure = Отправленное будет отозвано там, где платформа это ещё позволяет. Отозвать?
retract-yes = Да, отозвать
csv = Отчёт файлом
csv-too-large = Отчёт слишком велик для чата. В командной строке: broadcast report { $id } --csv FILE
not-now = Сейчас это невозможно: рассылка { $state }.
