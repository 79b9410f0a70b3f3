<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Account</name>
    <message>
        <source>Enter your extension, for instance 100.</source>
        <translation>Введите внутренний номер, например 100.</translation>
    </message>
    <message>
        <source>Enter the password of your extension.</source>
        <translation>Введите пароль внутреннего номера.</translation>
    </message>
    <message>
        <source>Enter the server, for instance pbx.example.com.</source>
        <translation>Введите сервер, например pbx.example.com.</translation>
    </message>
    <message>
        <source>The port after the colon is a number up to 65535.</source>
        <translation>Порт после двоеточия – число до 65535.</translation>
    </message>
    <message>
        <source>Registered. Calls come in.</source>
        <translation>Зарегистрирован. Звонки поступают.</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Идёт регистрация…</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Unmute</source>
        <translation>Включить микрофон</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Выключить микрофон</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Принять звонок</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>На голосовую почту</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Снять с удержания</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевести звонок</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Active calls</source>
        <translation>Активные звонки</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Нет звонков</translation>
    </message>
    <message>
        <source>Type a name or number above to call.</source>
        <translation>Введите имя или номер в поле сверху.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The window goes to the tray, and calls still come in. To end the program, choose Quit in its menu.</source>
        <translation>Окно сворачивается в область уведомлений, звонки поступают по-прежнему. Чтобы завершить программу, выберите «Выход» в меню.</translation>
    </message>
    <message>
        <source>The phone keeps running</source>
        <translation>Телефон продолжает работать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>This desktop has no tray. When you quit, no calls come in any more.</source>
        <translation>На этом рабочем столе нет области уведомлений. После выхода звонки не поступают.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Quit or keep the phone running?</source>
        <translation>Выйти или оставить телефон работать?</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
</context>
<context>
    <name>ColleaguesPanel</name>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Sort colleagues</source>
        <translation>Сортировка коллег</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Sort by number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>Nobody matches this filter</source>
        <translation>Никто не подходит под фильтр</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Коллег пока нет</translation>
    </message>
    <message>
        <source>They stand in the settings file: docs/administrator.md tells how.</source>
        <translation>Они задаются в файле настроек: см. docs/administrator.md.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Transfer the call here</source>
        <translation>Перевести звонок сюда</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Transfer to %1</source>
        <translation>Перевести на %1</translation>
    </message>
    <message>
        <source>Only a connected call can be transferred</source>
        <translation>Перевести можно только установленный разговор</translation>
    </message>
    <message>
        <source>This is your own extension</source>
        <translation>Это ваш собственный номер</translation>
    </message>
    <message>
        <source>%1 is already in this call</source>
        <translation>%1 уже участвует в этом разговоре</translation>
    </message>
    <message>
        <source>%1 is not registered</source>
        <translation>%1: не зарегистрирован</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Перевести %1 на %2</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 (%3)</source>
        <translation>Перевести %1 на %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message>
        <source>hung up</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>the other side hung up</source>
        <translation>собеседник завершил звонок</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущенный</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>перенаправлен</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>принят на другом устройстве</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>нет такого номера</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>переведён</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>соединение потеряно</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Connect your phone</source>
        <translation>Подключение телефона</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Проверить и сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Your administrator gave you these. They are tested before they are kept.</source>
        <translation>Эти данные вам дал администратор. Перед сохранением они проверяются.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Внутренний номер</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Идёт регистрация…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Какие звонки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>No call matches this search</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Нет пропущенных звонков</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Звонков пока нет</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no name</source>
        <translation>нет имени</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нет номера</translation>
    </message>
    <message>
        <source>the number cannot be read</source>
        <translation>номер не распознан</translation>
    </message>
    <message>
        <source>the characters cannot be read</source>
        <translation>символы не распознаны</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation type="vanished">слишком мало столбцов</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation type="vanished">слишком много столбцов</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинно</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>These lines were left out:</source>
        <translation>Эти строки пропущены:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Импортировано: %1</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Объединено: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Пропущенные строки</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Клавиатура</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>state unknown</source>
        <translation>состояние неизвестно</translation>
    </message>
    <message>
        <source>available</source>
        <translation>доступен</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>звонит</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>в разговоре</translation>
    </message>
    <message>
        <source>in an internal call</source>
        <translation>внутренний разговор</translation>
    </message>
    <message>
        <source>in an external call</source>
        <translation>внешний разговор</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на удержании</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>не беспокоить</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>постобработка</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>не зарегистрирован</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>нет данных с %1</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>there is no server named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no manager interface of a PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password for %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was issued for another server than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of trusted certificates cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unencrypted connection to %1 is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Not in your contacts</source>
        <translation>Нет в ваших контактах</translation>
    </message>
    <message>
        <source>Same number: %1</source>
        <translation>Тот же номер: %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <translation>Начинается с %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong: %1. Details are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not kept and will be asked for at the next start: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be several people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found: calls are silent until there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone stopped working (%1). Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <source>The command line does not work: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesBar</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>More notices: %1</source>
        <translation>Ещё уведомлений: %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Type a number or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long for a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no digits that could be dialed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address that can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a number nor a known name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PopWindow</name>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Предыдущий звонок</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Следующий звонок</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Принять звонок</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>На голосовую почту</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Также: %1</translation>
    </message>
    <message>
        <source>Incoming call %1 of %2</source>
        <translation>Входящий звонок %1 из %2</translation>
    </message>
    <message>
        <source>Calls waiting: %1 (%2)</source>
        <translation>Ожидают звонки: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Next attempt at %1.</source>
        <translation>Следующая попытка в %1.</translation>
    </message>
    <message>
        <source>The password for extension %1 is wrong.</source>
        <translation>Неверный пароль внутреннего номера %1.</translation>
    </message>
    <message>
        <source>The PBX does not know extension %1.</source>
        <translation>АТС не знает внутренний номер %1.</translation>
    </message>
    <message>
        <source>There is no server named %2. Check the spelling and the network.</source>
        <translation>Сервер %2 не найден. Проверьте написание и сеть.</translation>
    </message>
    <message>
        <source>The server %2 cannot be reached. Check the address, the port and the network.</source>
        <translation>Сервер %2 недоступен. Проверьте адрес, порт и сеть.</translation>
    </message>
    <message>
        <source>The server %2 does not answer. Check the address, the port and the transport.</source>
        <translation>Сервер %2 не отвечает. Проверьте адрес, порт и транспорт.</translation>
    </message>
    <message>
        <source>The certificate of %2 has expired. Ask your administrator to renew it.</source>
        <translation>Срок действия сертификата %2 истёк. Попросите администратора обновить его.</translation>
    </message>
    <message>
        <source>The certificate of %2 is not signed by an authority that this computer trusts.</source>
        <translation>Сертификат %2 не подписан доверенным центром.</translation>
    </message>
    <message>
        <source>The certificate was issued for another server than %2.</source>
        <translation>Сертификат выдан не для сервера %2.</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 could be made. Check the transport and the port.</source>
        <translation>Не удалось установить защищённое соединение с %2. Проверьте транспорт и порт.</translation>
    </message>
    <message>
        <source>The server %2 refused the registration: %3.</source>
        <translation>Сервер %2 отклонил регистрацию: %3.</translation>
    </message>
    <message>
        <source>The account is not complete: extension and server are needed.</source>
        <translation>Учётная запись неполна: нужны номер и сервер.</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>%1 waiting</source>
        <translation>ожидают: %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждёт</translation>
    </message>
    <message>
        <source>Connecting to the PBX…</source>
        <translation>Подключение к АТС…</translation>
    </message>
    <message>
        <source>PBX link lost – reconnecting</source>
        <translation>Связь с АТС потеряна – переподключение</translation>
    </message>
    <message>
        <source>The PBX refused the link. Check the account.</source>
        <translation>АТС отклонила подключение. Проверьте учётную запись.</translation>
    </message>
</context>
<context>
    <name>QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Нет очередей</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is not registered with the PBX, so nothing can be dialed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be dialed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many calls at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not do this. The log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has stopped. Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits, * and # can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not do this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>received</source>
        <translation>входящий</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущенный</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>принят на другом устройстве</translation>
    </message>
    <message>
        <source>dialed</source>
        <translation>исходящий</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не дозвонились</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>идёт</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The contacts and the history were written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with contacts and history is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the contacts and the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with contacts and history may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts and the history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still make and take calls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Импорт контактов…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Учётная запись…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Таблицы (*.csv);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>TransferPicker</name>
    <message>
        <source>Colleague, contact or number</source>
        <translation>Коллега, контакт или номер</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Перевести на</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевести звонок</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Перевести: %1</translation>
    </message>
    <message>
        <source>Enter transfers · Esc closes</source>
        <translation>Enter – перевести · Esc – закрыть</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Transferring to %1…</source>
        <translation>Перевод на %1…</translation>
    </message>
    <message>
        <source>Rings at %1…</source>
        <translation>Звонит у %1…</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Переведён на %1</translation>
    </message>
    <message>
        <source>%1 did not take the call. The caller is back with you.</source>
        <translation>%1: звонок не принят. Звонящий снова с вами.</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <translation>Перевёл: %1</translation>
    </message>
    <message>
        <source>transferred to %1</source>
        <translation>переведён на %1</translation>
    </message>
    <message>
        <source>Back from %1: did not take the call</source>
        <translation>Вернулся от %1: звонок не принят</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Missed calls: %1</source>
        <translation>Пропущенные звонки: %1</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Показать окно</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Принять звонок</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Выключить микрофон</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>dialing</source>
        <translation>исходящий звонок</translation>
    </message>
    <message>
        <source>ringing there</source>
        <translation>ждём ответа</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>входящий звонок</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>разговор</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на удержании</translation>
    </message>
    <message>
        <source>held by the other side</source>
        <translation>удерживает собеседник</translation>
    </message>
    <message>
        <source>transferring</source>
        <translation>переводится</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Переподключение…</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Не зарегистрирован</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутренний</translation>
    </message>
</context>
<context>
    <name>_NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
</TS>
