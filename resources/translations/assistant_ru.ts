<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Account</name>
    <message>
        <source>Port %1, or another as in pbx.example.com:5070</source>
        <translation>Порт %1 или другой, как в pbx.example.com:5070</translation>
    </message>
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
        <source>%1 is no server. Enter one as pbx.example.com or pbx.example.com:5070.</source>
        <translation>%1 – не сервер. Введите его в виде pbx.example.com или pbx.example.com:5070.</translation>
    </message>
    <message>
        <source>Only the password of extension %1 is missing.</source>
        <translation>Не хватает только пароля внутреннего номера %1.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so it is asked for at each start.</source>
        <translation>На этом компьютере нет хранилища паролей, поэтому он запрашивается при каждом запуске.</translation>
    </message>
    <message>
        <source>A test takes the phone off its line, so it begins when your call is over. Cancel leaves everything as it is.</source>
        <translation>Проверка отключает телефон от линии, поэтому она начнётся, когда ваш разговор закончится. «Отмена» оставит всё как есть.</translation>
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
        <source>Stop recording</source>
        <translation>Остановить запись</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
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
    <message>
        <source>Ask a colleague first</source>
        <translation>Сначала спросить коллегу</translation>
    </message>
    <message>
        <source>Conference of all calls</source>
        <translation>Конференция из всех звонков</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Выйти из конференции</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Complete transfer</source>
        <translation>Соединить и завершить перевод</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Набранный номер</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Переведён на</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Details of a call</source>
        <translation>Сведения о звонке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>New person…</source>
        <translation>Новый человек…</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>Новая организация…</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Это %1</translation>
    </message>
    <message>
        <source>It is not %1</source>
        <translation>Это не %1</translation>
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
    <name>CardPanel</name>
    <message>
        <source>No contact chosen</source>
        <translation>Контакт не выбран</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Удалить этот контакт</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Add a case, lead or opportunity</source>
        <translation>Добавить обращение, лид или сделку</translation>
    </message>
    <message>
        <source>No calls and notes yet</source>
        <translation>Звонков и заметок пока нет</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написать: %1</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Новое обращение…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Новый лид…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Новая сделка…</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Hang up and quit</source>
        <translation>Завершить звонок и выйти</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Quit?</source>
        <translation>Выйти?</translation>
    </message>
    <message>
        <source>No call is going on any more. Quit?</source>
        <translation>Разговоров больше нет. Выйти?</translation>
    </message>
    <message>
        <source>A call with %1 is going on. Hang up and quit?</source>
        <translation>Идёт разговор: %1. Завершить и выйти?</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are going on. Hang up and quit?</source>
        <translation>
            <numerusform>Идёт %n разговор. Завершить и выйти?</numerusform>
            <numerusform>Идут %n разговора. Завершить и выйти?</numerusform>
            <numerusform>Идут %n разговоров. Завершить и выйти?</numerusform>
        </translation>
    </message>
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
    <name>CodeMenus</name>
    <message>
        <source>Pick up the ringing call</source>
        <translation>Перехватить звонок</translation>
    </message>
    <message>
        <source>Speak by intercom</source>
        <translation>Говорить по интеркому</translation>
    </message>
    <message>
        <source>Call without showing my number</source>
        <translation>Позвонить, не показывая мой номер</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Припарковать</translation>
    </message>
    <message>
        <source>Pick up a call of my group</source>
        <translation>Перехватить звонок моей группы</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Припарковать звонок</translation>
    </message>
    <message>
        <source>Fetch a parked call</source>
        <translation>Забрать припаркованный звонок</translation>
    </message>
    <message>
        <source>Enter the conference room</source>
        <translation>Войти в комнату конференции</translation>
    </message>
</context>
<context>
    <name>Codecs</name>
    <message>
        <source>Opus: clear, also on poor lines</source>
        <translation>Opus: чисто, даже на плохих линиях</translation>
    </message>
    <message>
        <source>G.722: clear</source>
        <translation>G.722: чисто</translation>
    </message>
    <message>
        <source>G.711 A-law: telephone sound</source>
        <translation>G.711 A-law: телефонный звук</translation>
    </message>
    <message>
        <source>G.711 µ-law: telephone sound</source>
        <translation>G.711 µ-law: телефонный звук</translation>
    </message>
    <message>
        <source>GSM: sound of a mobile phone</source>
        <translation>GSM: звук мобильного телефона</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>This PBX has no code for that.</source>
        <translation>В этой АТС нет кода для этого.</translation>
    </message>
    <message>
        <source>The PBX has no such parking slot.</source>
        <translation>В АТС нет такого места парковки.</translation>
    </message>
    <message>
        <source>Every parking slot is taken.</source>
        <translation>Все места парковки заняты.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>Там никто не припаркован.</translation>
    </message>
    <message>
        <source>Nobody can answer there: not registered.</source>
        <translation>Там никто не может ответить: не зарегистрирован.</translation>
    </message>
    <message>
        <source>That is no number that could be shown.</source>
        <translation>Это не номер, который можно показать.</translation>
    </message>
</context>
<context>
    <name>CodesDialed</name>
    <message>
        <source>Voicemail</source>
        <translation>Голосовая почта</translation>
    </message>
    <message>
        <source>Voicemail of %1</source>
        <translation>Голосовая почта: %1</translation>
    </message>
    <message>
        <source>Pickup at %1</source>
        <translation>Перехват: %1</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>Групповой перехват</translation>
    </message>
    <message>
        <source>Intercom to %1</source>
        <translation>Интерком: %1</translation>
    </message>
    <message>
        <source>Conference room</source>
        <translation>Комната конференции</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Эхо-тест</translation>
    </message>
    <message>
        <source>Parking slot %1</source>
        <translation>Место парковки %1</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Перехвачен: %1</translation>
    </message>
    <message>
        <source>Fetched from %1</source>
        <translation>Забран с места %1</translation>
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
        <source>Your administrator can list them for you, or you write them down yourself. Until then, dial any number or name above.</source>
        <translation>Их может внести ваш администратор, или вы внесёте их сами. А пока набирайте любой номер или имя в поле выше.</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Открыть файл настроек</translation>
    </message>
    <message>
        <source>Connect your phone to see who is free.</source>
        <translation>Подключите телефон, чтобы видеть, кто свободен.</translation>
    </message>
    <message>
        <source>Connect your phone</source>
        <translation>Подключить телефон</translation>
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
    <name>ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>It could not be saved. Try again in a moment.</source>
        <translation>Не удалось сохранить. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>Somebody else changed this contact meanwhile. The change is in the fields now, beside what you typed. Look at it, then save again.</source>
        <translation>Кто-то другой тем временем изменил этот контакт. Изменение теперь в полях, рядом с тем, что ввели вы. Проверьте его и сохраните снова.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Изменить данные человека</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Изменить организацию</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно указать имя или название.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>У поля должно быть название.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Домашний</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Убрать эту строку</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Добавить номер</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Добавить адрес эл. почты</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Название поля</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp);;All files (*)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.gif *.webp);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выбрать фото</translation>
    </message>
    <message>
        <source>This file is no picture that can be used (8 MB at most).</source>
        <translation>Этот файл нельзя использовать как изображение (не более 8 МБ).</translation>
    </message>
</context>
<context>
    <name>ContactMenus</name>
    <message>
        <source>Open the contact</source>
        <translation>Открыть контакт</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
    <message>
        <source>Show the colleague</source>
        <translation>Показать коллегу</translation>
    </message>
    <message>
        <source>Link to a contact…</source>
        <translation>Связать с контактом…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Импорт контактов…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Экспорт контактов…</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Экспорт истории…</translation>
    </message>
    <message>
        <source>Blocked and ignored numbers…</source>
        <translation>Заблокированные и игнорируемые номера…</translation>
    </message>
    <message>
        <source>Back up contacts and history…</source>
        <translation>Резервная копия контактов и истории…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Новое обращение…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Новый лид…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Новая сделка…</translation>
    </message>
    <message>
        <source>Unblock this number</source>
        <translation>Разблокировать этот номер</translation>
    </message>
    <message>
        <source>Unblock withheld callers</source>
        <translation>Разблокировать скрытые номера</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Заблокировать этот номер</translation>
    </message>
    <message>
        <source>Block all withheld callers…</source>
        <translation>Заблокировать все скрытые номера…</translation>
    </message>
    <message>
        <source>Do not look this number up</source>
        <translation>Не искать этот номер</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Whose call is it?</source>
        <translation>Чей это звонок?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Name, company, number…</source>
        <translation>Имя, компания, номер…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Add %1 to this contact</source>
        <translation>Добавить %1 к этому контакту</translation>
    </message>
    <message>
        <source>Nobody I know</source>
        <translation>Никто из знакомых</translation>
    </message>
    <message>
        <source>Choose a contact first.</source>
        <translation>Сначала выберите контакт.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Delete %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>Its numbers and details go. Calls and notes stay in the history.</source>
        <translation>Номера и данные будут удалены. Звонки и заметки останутся в истории.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Экспорт контактов</translation>
    </message>
    <message>
        <source>Back up contacts and history</source>
        <translation>Резервная копия контактов и истории</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.vcf *.vcard)</source>
        <translation>Контакты (*.csv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>Карточки vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Резервные копии (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Use %1 instead of what is there?</source>
        <translation>Использовать %1 вместо текущих данных?</translation>
    </message>
    <message>
        <source>All contacts and the whole history become those of the backup. A copy is kept.</source>
        <translation>Все контакты и вся история будут заменены данными из резервной копии. Копия прежних данных сохранится.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>The disk is full: nothing of %1 was imported.</source>
        <translation>Диск заполнен: из %1 ничего не импортировано.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>Диск заполнен: файл %1 не записан.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>Файл %1 нельзя прочитать или записать.</translation>
    </message>
    <message>
        <source>%1 is no table and no vCard.</source>
        <translation>%1 – не таблица и не vCard.</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 – не резервная копия этой программы.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program.</source>
        <translation>Файл %1 создан более новой версией этой программы.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed.</source>
        <translation>Файл %1 повреждён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 is the file in use. Choose another one.</source>
        <translation>Файл %1 сейчас используется. Выберите другой.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>The settings do not say what to open: %1 is empty.</source>
        <translation>В настройках не сказано, что открывать: %1 не заполнено.</translation>
    </message>
    <message>
        <source>%1 could not be opened for the caller.</source>
        <translation>Не удалось открыть %1 для звонящего.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Contacts written to %2: %1.</source>
        <translation>Контактов записано в %2: %1.</translation>
    </message>
    <message>
        <source>Calls written to %2: %1.</source>
        <translation>Звонков записано в %2: %1.</translation>
    </message>
    <message>
        <source>Contacts and history were copied to %1.</source>
        <translation>Контакты и история скопированы в %1.</translation>
    </message>
    <message>
        <source>The backup is in use. What was there is kept as %1.</source>
        <translation>Резервная копия используется. Прежние данные сохранены как %1.</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile: nothing was saved.</source>
        <translation>Контакт %1 тем временем удалён: ничего не сохранено.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>«%1» – не номер телефона.</translation>
    </message>
    <message>
        <source>Withheld callers are blocked: they do not ring.</source>
        <translation>Скрытые номера заблокированы: их звонки не звучат.</translation>
    </message>
    <message>
        <source>%1 is blocked: its calls do not ring.</source>
        <translation>Номер %1 заблокирован: звонки с него не слышны.</translation>
    </message>
    <message>
        <source>Withheld callers ring again.</source>
        <translation>Звонки со скрытых номеров снова слышны.</translation>
    </message>
    <message>
        <source>Calls from %1 ring again.</source>
        <translation>Звонки с номера %1 снова слышны.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>Block all withheld callers?</source>
        <translation>Заблокировать все скрытые номера?</translation>
    </message>
    <message>
        <source>Everybody who hides the number is refused then, not only this caller.</source>
        <translation>Тогда будут отклоняться звонки всех, кто скрывает номер, а не только этого абонента.</translation>
    </message>
    <message>
        <source>Block them all</source>
        <translation>Заблокировать все</translation>
    </message>
    <message>
        <source>Let them ring</source>
        <translation>Не блокировать</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Import, export, backup</source>
        <translation>Импорт, экспорт, резервная копия</translation>
    </message>
    <message>
        <source>Name, company, number…</source>
        <translation>Имя, компания, номер…</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Какие контакты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Nobody matches this search</source>
        <translation>Никто не подходит под запрос</translation>
    </message>
    <message>
        <source>Add one with New, or import a file by the menu beside it.</source>
        <translation>Добавьте контакт кнопкой «Новый» или импортируйте файл через меню рядом.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ожидает</numerusform>
            <numerusform>%n ожидают</numerusform>
            <numerusform>%n ожидают</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Ring on another device than the one I talk with</source>
        <translation>Звонить на другом устройстве, не на том, через которое я говорю</translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation>Позвонить один раз</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>The first one that is plugged in is used; the next one when it is unplugged.</source>
        <translation>Используется первое подключённое устройство, а если его отключить – следующее.</translation>
    </message>
    <message>
        <source>Sound is switched off in the settings file.</source>
        <translation>Звук отключён в файле настроек.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Такого устройства нет.</translation>
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
        <source>refused: not encrypted</source>
        <translation>отклонён: без шифрования</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>не зарегистрирован</translation>
    </message>
    <message>
        <source>nothing is ringing to pick up</source>
        <translation>нет звонка для перехвата</translation>
    </message>
    <message>
        <source>nobody is parked there</source>
        <translation>там нет припаркованного звонка</translation>
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
        <source>Trying to register…</source>
        <translation>Идёт регистрация…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Отменить введённое?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
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
        <source>Blocked callers</source>
        <translation>Заблокированные абоненты</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Пропущенные звонки: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Экспорт истории…</translation>
    </message>
    <message>
        <source>Export these calls…</source>
        <translation>Экспорт этих звонков…</translation>
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
        <source>No blocked caller has called</source>
        <translation>Заблокированные абоненты не звонили</translation>
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
        <translation>это не текст</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>у карточки нет конца</translation>
    </message>
    <message>
        <source>this is in no card</source>
        <translation>это вне карточки</translation>
    </message>
    <message>
        <source>a group, not a contact</source>
        <translation>группа, а не контакт</translation>
    </message>
    <message>
        <source>the photo is too large and was left out</source>
        <translation>фото слишком большое и пропущено</translation>
    </message>
    <message>
        <source>the photo cannot be read and was left out</source>
        <translation>фото не читается и пропущено</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинно</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Добавить ещё раз</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Что будет импортировано</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>Люди, которые уже есть</translation>
    </message>
    <message>
        <source>Nobody would come in: no line has a name or a number.</source>
        <translation>Импортировать некого: ни в одной строке нет имени или номера.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>Первая строка содержит названия столбцов</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>The first lines, and what each column holds</source>
        <translation>Первые строки и содержимое каждого столбца</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>Столбец %1 содержит</translation>
    </message>
    <message>
        <source>(as found)</source>
        <translation>(как распознано)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Западная (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Западная (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кириллица (Windows-1251)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(пропущено)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>Own field with a number</source>
        <translation>Своё поле с номером</translation>
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
        <source>Unchanged: %1</source>
        <translation>Без изменений: %1</translation>
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
        <translation>нет сервера с именем %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>сервер %1 недоступен</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 не отвечает</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>соединение с %1 потеряно</translation>
    </message>
    <message>
        <source>%1 is no manager interface of a PBX</source>
        <translation>%1 не является интерфейсом управления АТС</translation>
    </message>
    <message>
        <source>%1 offers no encrypted connection</source>
        <translation>%1 не предлагает шифрованного соединения</translation>
    </message>
    <message>
        <source>%1 refuses the account</source>
        <translation>%1 отклоняет учётную запись</translation>
    </message>
    <message>
        <source>the password for %1 is not known</source>
        <translation>пароль для %1 неизвестен</translation>
    </message>
    <message>
        <source>the certificate of %1 has expired</source>
        <translation>срок действия сертификата %1 истёк</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted</source>
        <translation>нет доверия к сертификату %1</translation>
    </message>
    <message>
        <source>the certificate was issued for another server than %1</source>
        <translation>сертификат выдан не для %1, а для другого сервера</translation>
    </message>
    <message>
        <source>the file of trusted certificates cannot be read</source>
        <translation>не удаётся прочитать файл доверенных сертификатов</translation>
    </message>
    <message>
        <source>an unencrypted connection to %1 is not allowed</source>
        <translation>нешифрованное соединение с %1 не разрешено</translation>
    </message>
    <message>
        <source>Queues: %1.</source>
        <translation>Очереди: %1.</translation>
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
        <source>Chosen for this number before</source>
        <translation>Уже выбран ранее для этого номера</translation>
    </message>
    <message>
        <source>Same number: %1</source>
        <translation>Тот же номер: %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <translation>Начинается с %1</translation>
    </message>
    <message>
        <source>Same digits without the area code: %1</source>
        <translation>Те же цифры без кода города: %1</translation>
    </message>
</context>
<context>
    <name>NotAvailable</name>
    <message>
        <source>%1 is not available</source>
        <translation>%1: абонент недоступен</translation>
    </message>
    <message>
        <source>The line says: %1. The caller may come back, or hear nobody.</source>
        <translation>Состояние линии: %1. Звонящий может вернуться к вам или никого не услышать.</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <translation>Всё равно перевести</translation>
    </message>
    <message>
        <source>Keep the caller</source>
        <translation>Не переводить</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что обсуждалось</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё не закрыто</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Сначала напишите что-нибудь.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Нужен заголовок.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong: %1. Details are in %2.</source>
        <translation>Что-то пошло не так: %1. Подробности в %2.</translation>
    </message>
    <message>
        <source>The password could not be read: %1.</source>
        <translation>Не удалось прочитать пароль: %1.</translation>
    </message>
    <message>
        <source>The password is not kept and will be asked for at the next start: %1.</source>
        <translation>Пароль не сохранён и будет запрошен при следующем запуске: %1.</translation>
    </message>
    <message>
        <source>The settings were not saved: %1.</source>
        <translation>Настройки не сохранены: %1.</translation>
    </message>
    <message>
        <source>A call from %1 was refused: its sound would not have been encrypted.</source>
        <translation>Звонок от %1 отклонён: звук не был бы зашифрован.</translation>
    </message>
    <message>
        <source>… and %1 more: “assistant check-settings” lists all.</source>
        <translation>… и ещё %1: «assistant check-settings» покажет все.</translation>
    </message>
    <message>
        <source>%1 was not called: the phone could not register with the PBX in time.</source>
        <translation>Звонок на %1 не выполнен: телефон не успел зарегистрироваться на АТС.</translation>
    </message>
    <message>
        <source>%1 can be several people.</source>
        <translation>%1: подходит несколько человек.</translation>
    </message>
    <message>
        <source>This is your own extension.</source>
        <translation>Это ваш собственный номер.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off: the telephone system lost it.</source>
        <translation>Разговор с %1 прервался: АТС потеряла его.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off: the telephone system does not answer.</source>
        <translation>Разговор с %1 прервался: АТС не отвечает.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off.</source>
        <translation>Разговор с %1 прервался.</translation>
    </message>
    <message>
        <source>%1 has hung up.</source>
        <translation>Абонент %1 завершил звонок.</translation>
    </message>
    <message>
        <source>No sound device was found: calls are silent until there is one.</source>
        <translation>Звуковое устройство не найдено: пока его нет, звонки будут без звука.</translation>
    </message>
    <message>
        <source>No microphone was found: you will hear callers, but they will not hear you.</source>
        <translation>Микрофон не найден: вы будете слышать звонящих, а они вас – нет.</translation>
    </message>
    <message>
        <source>The disk is full: %1 holds what was recorded until now. The call goes on.</source>
        <translation>Диск заполнен: %1 содержит записанное до этого момента. Разговор продолжается.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written.</source>
        <translation>Не удаётся сохранить запись %1.</translation>
    </message>
    <message>
        <source>The phone stopped working (%1). Start it again.</source>
        <translation>Телефон перестал работать (%1). Запустите его снова.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <source>The command line does not work: %1.</source>
        <translation>Командная строка не работает: %1.</translation>
    </message>
    <message>
        <source>%1 did not take the call from %2.</source>
        <translation>%1: звонок от %2 не принят.</translation>
    </message>
    <message>
        <source>Write your colleagues at the end of %1, each like this, save it and start again:</source>
        <translation>Внесите коллег в конец файла %1, сохраните его и запустите программу снова. Каждая запись выглядит так:</translation>
    </message>
    <message>
        <source>Nothing here opens %1. Write your colleagues at its end with any editor, each like this, and start again:</source>
        <translation>На этом компьютере нечем открыть %1. Внесите коллег в конец файла в любом редакторе и запустите программу снова. Каждая запись выглядит так:</translation>
    </message>
    <message>
        <source>There is no translation for the language %1: the windows speak English.</source>
        <translation>Для языка %1 нет перевода: окна на английском.</translation>
    </message>
    <message>
        <source>The windows speak English: the translation file %2 is missing or damaged. Install the program again.</source>
        <translation>Окна на английском: файл перевода %2 отсутствует или повреждён. Установите программу заново.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
</context>
<context>
    <name>NoticesBar</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>NumberListsDialog</name>
    <message>
        <source>Blocked and ignored numbers</source>
        <translation>Заблокированные и игнорируемые номера</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокированные</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Игнорируемые</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Причина (необязательно)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Block withheld numbers</source>
        <translation>Блокировать скрытые номера</translation>
    </message>
    <message>
        <source>All numbers that begin like this</source>
        <translation>Все номера, которые так начинаются</translation>
    </message>
    <message>
        <source>Calls from these numbers are rejected by themselves; the history has them.</source>
        <translation>Звонки с этих номеров отклоняются автоматически; они видны в истории.</translation>
    </message>
    <message>
        <source>These numbers are not looked up among the contacts.</source>
        <translation>Эти номера не ищутся в контактах.</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Никто не заблокирован</translation>
    </message>
    <message>
        <source>No number is ignored</source>
        <translation>Игнорируемых номеров нет</translation>
    </message>
    <message>
        <source>Withheld numbers</source>
        <translation>Скрытые номера</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Type a number or a name.</source>
        <translation>Введите номер или имя.</translation>
    </message>
    <message>
        <source>%1 is too long for a phone number.</source>
        <translation>%1: слишком длинно для номера телефона.</translation>
    </message>
    <message>
        <source>%1 has no digits that could be dialed.</source>
        <translation>%1: нет цифр, которые можно набрать.</translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation>%1 – это не номер телефона.</translation>
    </message>
    <message>
        <source>%1 is not an address that can be called.</source>
        <translation>%1 – это не адрес, на который можно позвонить.</translation>
    </message>
    <message>
        <source>Nothing has been dialed yet.</source>
        <translation>Пока ничего не набрано.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a known name.</source>
        <translation>%1 – это не номер и не известное имя.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <source>Fetch</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Parked in %1</source>
        <translation>Припаркован на %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Забрать: %1</translation>
    </message>
</context>
<context>
    <name>ParkedRows</name>
    <message>
        <source>Parked</source>
        <translation>Припаркован</translation>
    </message>
    <message>
        <source>%1 more in the menu</source>
        <translation>Ещё %1 в меню</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Проигрыватель</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Закрыть проигрыватель</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>PopChoices</name>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
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
        <source>Voicemail</source>
        <translation>Голосовая почта</translation>
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
        <source>The server %2 shows a certificate that it signed itself. Ask your administrator for its file of authorities.</source>
        <translation>Сервер %2 предъявил сертификат, который подписал сам. Попросите у администратора файл центров сертификации.</translation>
    </message>
    <message>
        <source>The certificate of %2 has been revoked. Do not sign in there; tell your administrator.</source>
        <translation>Сертификат %2 отозван. Не входите туда; сообщите администратору.</translation>
    </message>
    <message>
        <source>Whether the certificate of %2 was revoked cannot be checked: %3. Ask your administrator for a new list of revoked certificates.</source>
        <translation>Невозможно проверить, отозван ли сертификат %2: %3. Попросите у администратора новый список отозванных сертификатов.</translation>
    </message>
    <message>
        <source>The server %2 asked for the password in another name (%3). It was not given.</source>
        <translation>Сервер %2 запросил пароль от другого имени (%3). Пароль не передан.</translation>
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
    <message>
        <source>The password of extension %1 is missing.</source>
        <translation>Нет пароля внутреннего номера %1.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Чтение… %1 %</translation>
    </message>
    <message>
        <source>Writing… %1 %</source>
        <translation>Запись… %1 %</translation>
    </message>
</context>
<context>
    <name>Queues</name>
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
    <name>RecordingMenus</name>
    <message>
        <source>Play the recording</source>
        <translation>Воспроизвести запись</translation>
    </message>
    <message>
        <source>Show the recording in its folder</source>
        <translation>Показать запись в папке</translation>
    </message>
    <message>
        <source>Save a copy of the recording…</source>
        <translation>Сохранить копию записи…</translation>
    </message>
    <message>
        <source>Delete the recording…</source>
        <translation>Удалить запись…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробности…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Продолжить запись</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Приостановить запись</translation>
    </message>
</context>
<context>
    <name>RecordingsWiring</name>
    <message>
        <source>Save a copy of the recording</source>
        <translation>Сохранить копию записи</translation>
    </message>
    <message>
        <source>Delete the recording?</source>
        <translation>Удалить запись?</translation>
    </message>
    <message>
        <source>The file is deleted. The call stays in the history.</source>
        <translation>Файл будет удалён. Звонок останется в истории.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This call is over.</source>
        <translation>Этот звонок завершён.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Сейчас это невозможно.</translation>
    </message>
    <message>
        <source>The phone is not registered with the PBX, so nothing can be dialed.</source>
        <translation>Телефон не зарегистрирован на АТС, поэтому набор невозможен.</translation>
    </message>
    <message>
        <source>%1 cannot be dialed.</source>
        <translation>Невозможно набрать %1.</translation>
    </message>
    <message>
        <source>There are too many calls at once.</source>
        <translation>Слишком много звонков одновременно.</translation>
    </message>
    <message>
        <source>The phone could not do this. The log says why.</source>
        <translation>Телефон не смог это выполнить. Причина указана в журнале.</translation>
    </message>
    <message>
        <source>The phone has stopped. Start the program again.</source>
        <translation>Телефон остановился. Запустите программу снова.</translation>
    </message>
    <message>
        <source>Only digits, * and # can be sent.</source>
        <translation>Можно отправлять только цифры, * и #.</translation>
    </message>
    <message>
        <source>This caller ID cannot be sent.</source>
        <translation>Этот номер нельзя передать.</translation>
    </message>
    <message>
        <source>The other side refused to be taken back: the call stays on hold.</source>
        <translation>Собеседник отклонил возврат: разговор остаётся на удержании.</translation>
    </message>
    <message>
        <source>There is nobody to hand this call to.</source>
        <translation>Этот разговор некому передать.</translation>
    </message>
    <message>
        <source>This call cannot be taken back.</source>
        <translation>Этот разговор нельзя вернуть.</translation>
    </message>
    <message>
        <source>It was answered there: too late to take it back.</source>
        <translation>Там уже ответили: вернуть разговор поздно.</translation>
    </message>
    <message>
        <source>The conference is full.</source>
        <translation>В конференции нет мест.</translation>
    </message>
    <message>
        <source>The phone could not do this.</source>
        <translation>Телефон не смог это выполнить.</translation>
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
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
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
        <source>given up</source>
        <translation>не дождались</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>перенаправлен</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирован</translation>
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
    <name>Sound</name>
    <message>
        <source>What the system uses</source>
        <translation>Системное устройство по умолчанию</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>не подключено</translation>
    </message>
    <message>
        <source>One codec has to stay: without any there is no sound.</source>
        <translation>Один кодек должен остаться: без кодеков нет звука.</translation>
    </message>
    <message>
        <source>Your choice holds until the program ends; it could not be kept:</source>
        <translation>Ваш выбор действует до закрытия программы; сохранить его не удалось:</translation>
    </message>
    <message>
        <source>Good sound</source>
        <translation>Хороший звук</translation>
    </message>
    <message>
        <source>Poor sound</source>
        <translation>Посредственный звук</translation>
    </message>
    <message>
        <source>Bad sound</source>
        <translation>Плохой звук</translation>
    </message>
    <message>
        <source>The file of this recording is gone.</source>
        <translation>Файла этой записи больше нет.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Этот файл нельзя воспроизвести.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play it on.</source>
        <translation>Нет динамика для воспроизведения.</translation>
    </message>
    <message>
        <source>Paused for a call.</source>
        <translation>Приостановлено из-за звонка.</translation>
    </message>
    <message>
        <source>The recording %1 is gone.</source>
        <translation>Записи %1 больше нет.</translation>
    </message>
    <message>
        <source>The recording %1 was not saved: the disk is full.</source>
        <translation>Запись %1 не сохранена: диск заполнен.</translation>
    </message>
    <message>
        <source>The recording %1 was left as it is: that place may not be changed.</source>
        <translation>Запись %1 оставлена без изменений: изменять это место не разрешено.</translation>
    </message>
    <message>
        <source>The recording %1 could not be saved there.</source>
        <translation>Не удалось сохранить туда запись %1.</translation>
    </message>
    <message>
        <source>The recording %1 could not be deleted.</source>
        <translation>Не удалось удалить запись %1.</translation>
    </message>
    <message>
        <source>MOS %1 of 4.5</source>
        <translation>MOS %1 из 4,5</translation>
    </message>
    <message>
        <source>Loss %1 %</source>
        <translation>Потери %1 %</translation>
    </message>
    <message>
        <source>Jitter %1 ms</source>
        <translation>Джиттер %1 мс</translation>
    </message>
    <message>
        <source>Delay %1 ms there and back</source>
        <translation>Задержка %1 мс туда и обратно</translation>
    </message>
    <message>
        <source>Codec %1</source>
        <translation>Кодек %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записан</translation>
    </message>
</context>
<context>
    <name>SoundMenu</name>
    <message>
        <source>Sound…</source>
        <translation>Звук…</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>What the devices are for</source>
        <translation>Назначение устройств</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Динамик</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Take out of the microphone what the loudspeaker plays (echo)</source>
        <translation>Убирать из микрофона то, что воспроизводит динамик (эхо)</translation>
    </message>
    <message>
        <source>Codecs, the best first</source>
        <translation>Кодеки, лучший первым</translation>
    </message>
    <message>
        <source>From the next call on they are offered in this order; the other side chooses.</source>
        <translation>Начиная со следующего звонка они предлагаются в этом порядке; выбирает другая сторона.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Answer intercom calls of</source>
        <translation>Принимать вызовы по интеркому от</translation>
    </message>
    <message>
        <source>Whom you tick can speak in your room at once and hears it: after a tone, and only while you are in no call. Calls of all others ring.</source>
        <translation>Те, кого вы отметите, смогут сразу говорить в вашей комнате и слышать её: после сигнала и только когда вы не разговариваете. Звонки всех остальных идут обычным образом.</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Интерком</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Уровень микрофона</translation>
    </message>
    <message>
        <source>Level of the loudspeaker</source>
        <translation>Уровень динамика</translation>
    </message>
    <message>
        <source>Call the echo and speak: what you say comes back, and both bars move.</source>
        <translation>Позвоните на эхо и говорите: ваши слова вернутся, и обе полосы будут двигаться.</translation>
    </message>
    <message>
        <source>This telephone system has no echo; the bars move during any call.</source>
        <translation>У этой АТС нет эха; полосы движутся во время любого разговора.</translation>
    </message>
    <message>
        <source>Call the echo</source>
        <translation>Позвонить на эхо</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The contacts and the history were written by a newer version of this program.</source>
        <translation>Контакты и история записаны более новой версией этой программы.</translation>
    </message>
    <message>
        <source>The file with contacts and history is damaged. At the next start, what can be read of it is saved.</source>
        <translation>Файл с контактами и историей повреждён. При следующем запуске будет спасено всё, что удастся прочитать.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>Диск заполнен: больше ничего нельзя сохранить.</translation>
    </message>
    <message>
        <source>Another program holds the contacts and the history.</source>
        <translation>Контакты и история заняты другой программой.</translation>
    </message>
    <message>
        <source>The file with contacts and history may not be written to.</source>
        <translation>Запись в файл с контактами и историей не разрешена.</translation>
    </message>
    <message>
        <source>The contacts and the history cannot be read.</source>
        <translation>Не удаётся прочитать контакты и историю.</translation>
    </message>
    <message>
        <source>The contacts and the history are of an older version and could not be brought up to date. Nothing of them is lost.</source>
        <translation>Контакты и история созданы более старой версией, обновить их не удалось. Ничего из них не потеряно.</translation>
    </message>
    <message>
        <source>The disk with the contacts and the history reports errors.</source>
        <translation>Диск с контактами и историей сообщает об ошибках.</translation>
    </message>
    <message>
        <source>The file for contacts and history belongs to another program.</source>
        <translation>Файл контактов и истории принадлежит другой программе.</translation>
    </message>
    <message>
        <source>There is not enough memory for the contacts and the history.</source>
        <translation>Недостаточно памяти для контактов и истории.</translation>
    </message>
    <message>
        <source>The contacts and the history are not open.</source>
        <translation>Контакты и история не открыты.</translation>
    </message>
    <message>
        <source>The contacts and the history do not work as they should. The log says why.</source>
        <translation>Контакты и история работают не так, как должны. Причина указана в журнале.</translation>
    </message>
    <message>
        <source>The contacts and the history cannot be saved.</source>
        <translation>Не удаётся сохранить контакты и историю.</translation>
    </message>
    <message>
        <source>You can still make and take calls.</source>
        <translation>Вы по-прежнему можете звонить и принимать звонки.</translation>
    </message>
    <message>
        <source>The file with contacts and history was damaged. Saved from it: contacts %1, calls %2.</source>
        <translation>Файл с контактами и историей был повреждён. Спасено: контактов %1, звонков %2.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Прочитать удалось не всё.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Повреждённый файл сохранён как %1.</translation>
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
        <source>What is beside the calls</source>
        <translation>Что показано рядом со звонками</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Звук…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Учётная запись…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
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
        <source>Ask about %1</source>
        <translation>Спросить о звонке: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Enter calls · Esc closes</source>
        <translation>Enter – позвонить · Esc – закрыть</translation>
    </message>
    <message>
        <source>Enter transfers · Esc closes</source>
        <translation>Enter – перевести · Esc – закрыть</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Type another name, or a whole number to transfer to.</source>
        <translation>Введите другое имя или номер целиком.</translation>
    </message>
    <message>
        <source>The call with %1 ended before a transfer.</source>
        <translation>Разговор с %1 закончился до перевода.</translation>
    </message>
    <message>
        <source>The call with %1 cannot be transferred now: %2.</source>
        <translation>Разговор с %1 сейчас нельзя перевести: %2.</translation>
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
        <source>Taken back from %1</source>
        <translation>Возвращён от %1</translation>
    </message>
    <message>
        <source>Parking…</source>
        <translation>Парковка…</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Припаркован</translation>
    </message>
    <message>
        <source>The call was not parked. The caller is back with you.</source>
        <translation>Звонок не припаркован. Звонящий снова с вами.</translation>
    </message>
    <message>
        <source>Taken back from parking</source>
        <translation>Возвращён с парковки</translation>
    </message>
    <message>
        <source>Parking in %1…</source>
        <translation>Парковка на %1…</translation>
    </message>
    <message>
        <source>Parked in %1</source>
        <translation>Припаркован на %1</translation>
    </message>
    <message>
        <source>Sending to voicemail…</source>
        <translation>Отправка на голосовую почту…</translation>
    </message>
    <message>
        <source>Sent to voicemail</source>
        <translation>Отправлен на голосовую почту</translation>
    </message>
    <message>
        <source>Voicemail did not take the call. The caller is back with you.</source>
        <translation>Голосовая почта не приняла звонок. Звонящий снова с вами.</translation>
    </message>
    <message>
        <source>Taken back from voicemail</source>
        <translation>Возвращён с голосовой почты</translation>
    </message>
    <message>
        <source>Sending to voicemail of %1…</source>
        <translation>Отправка на голосовую почту: %1…</translation>
    </message>
    <message>
        <source>Sent to voicemail of %1</source>
        <translation>Отправлен на голосовую почту: %1</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1: занято.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1: недоступен.</translation>
    </message>
    <message>
        <source>%1 is not registered.</source>
        <translation>%1: не зарегистрирован.</translation>
    </message>
    <message>
        <source>%1 declined the call.</source>
        <translation>%1: звонок отклонён.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1: нет ответа.</translation>
    </message>
    <message>
        <source>%1: the telephone system does not allow it.</source>
        <translation>%1: АТС этого не разрешает.</translation>
    </message>
    <message>
        <source>%1 did not take the call.</source>
        <translation>%1: звонок не принят.</translation>
    </message>
    <message>
        <source>Back from %1: busy</source>
        <translation>Вернулся от %1: занято</translation>
    </message>
    <message>
        <source>Back from %1: no answer</source>
        <translation>Вернулся от %1: нет ответа</translation>
    </message>
    <message>
        <source>Back from %1: cannot be reached</source>
        <translation>Вернулся от %1: недоступен</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <translation>Перевёл: %1</translation>
    </message>
    <message>
        <source>Back from parking: nobody fetched the call</source>
        <translation>Вернулся с парковки: звонок никто не забрал</translation>
    </message>
    <message>
        <source>Through queue %1</source>
        <translation>Через очередь %1</translation>
    </message>
    <message>
        <source>Sent on from %1</source>
        <translation>Переадресован с %1</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Интерком</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Перенаправлен на %1</translation>
    </message>
    <message>
        <source>parked in %1</source>
        <translation>припаркован на %1</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>припаркован</translation>
    </message>
    <message>
        <source>sent to voicemail of %1</source>
        <translation>отправлен на голосовую почту: %1</translation>
    </message>
    <message>
        <source>sent to voicemail</source>
        <translation>отправлен на голосовую почту</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>перенаправлен на %1</translation>
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
    <name>WhyMenu</name>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Why? – this call</source>
        <translation>Почему? – этот звонок</translation>
    </message>
    <message>
        <source>Why? – the line</source>
        <translation>Почему? – линия</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>SIP messages</source>
        <translation>Сообщения SIP</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Этот телефон</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Выбранное сообщение</translation>
    </message>
    <message>
        <source>Without names and numbers</source>
        <translation>Без имён и номеров</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Сохранить для поддержки…</translation>
    </message>
    <message>
        <source>Passwords and keys are never in it.</source>
        <translation>Паролей и ключей там никогда нет.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>WhyWiring</name>
    <message>
        <source>Save for support</source>
        <translation>Сохранить для поддержки</translation>
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
        <source>No answer from the telephone system.</source>
        <translation>АТС не отвечает.</translation>
    </message>
    <message>
        <source>consulting</source>
        <translation>консультация</translation>
    </message>
    <message>
        <source>in the conference</source>
        <translation>в конференции</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>микрофон выключен</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>данные устарели</translation>
    </message>
    <message>
        <source>parked by you</source>
        <translation>припаркован вами</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>принял: %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутренний</translation>
    </message>
    <message>
        <source>Poor line: %1 % of the sound is lost.</source>
        <translation>Плохая связь: теряется %1 % звука.</translation>
    </message>
    <message>
        <source>Poor line: the sound comes late.</source>
        <translation>Плохая связь: звук запаздывает.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>идёт запись</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>запись приостановлена</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>More notices: %1</source>
        <translation>Ещё уведомлений: %1</translation>
    </message>
</context>
<context>
    <name>_NoticeRow</name>
    <message>
        <source>Call again</source>
        <translation>Позвонить снова</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
</TS>
