<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Account</name>
    <message>
        <source>Port %1, or another as in pbx.example.com:5070</source>
        <translation>Port %1 oder ein anderer wie in pbx.example.com:5070</translation>
    </message>
    <message>
        <source>Enter your extension, for instance 100.</source>
        <translation>Geben Sie Ihre Nebenstelle ein, zum Beispiel 100.</translation>
    </message>
    <message>
        <source>Enter the password of your extension.</source>
        <translation>Geben Sie das Passwort Ihrer Nebenstelle ein.</translation>
    </message>
    <message>
        <source>Enter the server, for instance pbx.example.com.</source>
        <translation>Geben Sie den Server ein, zum Beispiel pbx.example.com.</translation>
    </message>
    <message>
        <source>The port after the colon is a number up to 65535.</source>
        <translation>Der Port nach dem Doppelpunkt ist eine Zahl bis 65535.</translation>
    </message>
    <message>
        <source>%1 is no server. Enter one as pbx.example.com or pbx.example.com:5070.</source>
        <translation>%1 ist kein Server. Geben Sie ihn in der Form pbx.example.com oder pbx.example.com:5070 ein.</translation>
    </message>
    <message>
        <source>Only the password of extension %1 is missing.</source>
        <translation>Es fehlt nur das Passwort der Nebenstelle %1.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so it is asked for at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher wird es bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>A test takes the phone off its line, so it begins when your call is over. Cancel leaves everything as it is.</source>
        <translation>Eine Prüfung nimmt das Telefon von der Leitung; sie beginnt daher erst, wenn Ihr Gespräch beendet ist. „Abbrechen“ lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Registered. Calls come in.</source>
        <translation>Registriert. Anrufe kommen an.</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Unmute</source>
        <translation>Mikrofon einschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Zur Voicemail</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wiederaufnehmen</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Ask a colleague first</source>
        <translation>Erst einen Kollegen fragen</translation>
    </message>
    <message>
        <source>Conference of all calls</source>
        <translation>Konferenz aller Gespräche</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Konferenz verlassen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Complete transfer</source>
        <translation>Gespräch übergeben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesprächsdauer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Weitergeleitet an</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Details of a call</source>
        <translation>Einzelheiten zu einem Anruf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>Neue Organisation…</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>It is not %1</source>
        <translation>Es ist nicht %1</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Active calls</source>
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>Type a name or number above to call.</source>
        <translation>Geben Sie oben einen Namen oder eine Nummer ein.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>No contact chosen</source>
        <translation>Kein Kontakt ausgewählt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Diesen Kontakt löschen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a case, lead or opportunity</source>
        <translation>Vorgang, Lead oder Verkaufschance hinzufügen</translation>
    </message>
    <message>
        <source>No calls and notes yet</source>
        <translation>Noch keine Anrufe und Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Vorgang…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Neuer Lead…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Neue Verkaufschance…</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Hang up and quit</source>
        <translation>Auflegen und beenden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Quit?</source>
        <translation>Beenden?</translation>
    </message>
    <message>
        <source>No call is going on any more. Quit?</source>
        <translation>Es läuft kein Gespräch mehr. Beenden?</translation>
    </message>
    <message>
        <source>A call with %1 is going on. Hang up and quit?</source>
        <translation>Ein Gespräch mit %1 läuft. Auflegen und beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are going on. Hang up and quit?</source>
        <translation>
            <numerusform>%n Gespräch läuft. Auflegen und beenden?</numerusform>
            <numerusform>%n Gespräche laufen. Auflegen und beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The window goes to the tray, and calls still come in. To end the program, choose Quit in its menu.</source>
        <translation>Das Fenster liegt nun im Infobereich, Anrufe kommen weiter an. Zum Beenden wählen Sie dort „Beenden“ im Menü.</translation>
    </message>
    <message>
        <source>The phone keeps running</source>
        <translation>Das Telefon läuft weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>This desktop has no tray. When you quit, no calls come in any more.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Nach dem Beenden kommen keine Anrufe mehr an.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Quit or keep the phone running?</source>
        <translation>Beenden oder weiterlaufen lassen?</translation>
    </message>
</context>
<context>
    <name>CodeMenus</name>
    <message>
        <source>Pick up the ringing call</source>
        <translation>Klingelnden Anruf heranholen</translation>
    </message>
    <message>
        <source>Speak by intercom</source>
        <translation>Über die Gegensprechanlage sprechen</translation>
    </message>
    <message>
        <source>Call without showing my number</source>
        <translation>Anrufen, ohne meine Nummer zu zeigen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pick up a call of my group</source>
        <translation>Anruf meiner Gruppe heranholen</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Gespräch parken</translation>
    </message>
    <message>
        <source>Fetch a parked call</source>
        <translation>Geparktes Gespräch zurückholen</translation>
    </message>
    <message>
        <source>Enter the conference room</source>
        <translation>Konferenzraum betreten</translation>
    </message>
</context>
<context>
    <name>Codecs</name>
    <message>
        <source>Opus: clear, also on poor lines</source>
        <translation>Opus: klar, auch bei schlechten Leitungen</translation>
    </message>
    <message>
        <source>G.722: clear</source>
        <translation>G.722: klar</translation>
    </message>
    <message>
        <source>G.711 A-law: telephone sound</source>
        <translation>G.711 A-law: Telefonklang</translation>
    </message>
    <message>
        <source>G.711 µ-law: telephone sound</source>
        <translation>G.711 µ-law: Telefonklang</translation>
    </message>
    <message>
        <source>GSM: sound of a mobile phone</source>
        <translation>GSM: Klang eines Mobiltelefons</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>This PBX has no code for that.</source>
        <translation>Diese Telefonanlage hat dafür keinen Code.</translation>
    </message>
    <message>
        <source>The PBX has no such parking slot.</source>
        <translation>Die Telefonanlage hat keinen solchen Parkplatz.</translation>
    </message>
    <message>
        <source>Every parking slot is taken.</source>
        <translation>Alle Parkplätze sind belegt.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>Dort ist niemand geparkt.</translation>
    </message>
    <message>
        <source>Nobody can answer there: not registered.</source>
        <translation>Dort kann niemand annehmen: nicht registriert.</translation>
    </message>
    <message>
        <source>That is no number that could be shown.</source>
        <translation>Das ist keine Nummer, die angezeigt werden könnte.</translation>
    </message>
</context>
<context>
    <name>CodesDialed</name>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Voicemail of %1</source>
        <translation>Voicemail von %1</translation>
    </message>
    <message>
        <source>Pickup at %1</source>
        <translation>Heranholen bei %1</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>Heranholen in der Gruppe</translation>
    </message>
    <message>
        <source>Intercom to %1</source>
        <translation>Durchsage an %1</translation>
    </message>
    <message>
        <source>Conference room</source>
        <translation>Konferenzraum</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Echotest</translation>
    </message>
    <message>
        <source>Parking slot %1</source>
        <translation>Parkplatz %1</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Herangeholt bei %1</translation>
    </message>
    <message>
        <source>Fetched from %1</source>
        <translation>Geholt von Parkplatz %1</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>ColleaguesPanel</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Sort colleagues</source>
        <translation>Kollegen sortieren</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen sortieren</translation>
    </message>
    <message>
        <source>Sort by number</source>
        <translation>Nach Nummer sortieren</translation>
    </message>
    <message>
        <source>Nobody matches this filter</source>
        <translation>Niemand passt zu diesem Filter</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Noch keine Kollegen</translation>
    </message>
    <message>
        <source>Your administrator can list them for you, or you write them down yourself. Until then, dial any number or name above.</source>
        <translation>Ihr Administrator kann sie für Sie eintragen, oder Sie tragen sie selbst ein. Bis dahin wählen Sie oben eine beliebige Nummer oder einen Namen.</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Connect your phone to see who is free.</source>
        <translation>Verbinden Sie Ihr Telefon, um zu sehen, wer frei ist.</translation>
    </message>
    <message>
        <source>Connect your phone</source>
        <translation>Telefon verbinden</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Transfer the call here</source>
        <translation>Gespräch hierher weiterleiten</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>It could not be saved. Try again in a moment.</source>
        <translation>Speichern nicht möglich. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else changed this contact meanwhile. The change is in the fields now, beside what you typed. Look at it, then save again.</source>
        <translation>Jemand anderes hat diesen Kontakt inzwischen geändert. Die Änderung steht jetzt in den Feldern, neben Ihren Eingaben. Sehen Sie sie an und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto auswählen</translation>
    </message>
    <message>
        <source>This file is no picture that can be used (8 MB at most).</source>
        <translation>Diese Datei ist kein verwendbares Bild (höchstens 8 MB).</translation>
    </message>
</context>
<context>
    <name>ContactMenus</name>
    <message>
        <source>Open the contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Show the colleague</source>
        <translation>Kollegen anzeigen</translation>
    </message>
    <message>
        <source>Link to a contact…</source>
        <translation>Mit einem Kontakt verknüpfen…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Kontakte exportieren…</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Anrufliste exportieren…</translation>
    </message>
    <message>
        <source>Blocked and ignored numbers…</source>
        <translation>Gesperrte und ignorierte Nummern…</translation>
    </message>
    <message>
        <source>Back up contacts and history…</source>
        <translation>Kontakte und Anrufliste sichern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Vorgang…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Neuer Lead…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Neue Verkaufschance…</translation>
    </message>
    <message>
        <source>Unblock this number</source>
        <translation>Diese Nummer entsperren</translation>
    </message>
    <message>
        <source>Unblock withheld callers</source>
        <translation>Unterdrückte Nummern entsperren</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Diese Nummer sperren</translation>
    </message>
    <message>
        <source>Block all withheld callers…</source>
        <translation>Alle unterdrückten Nummern sperren…</translation>
    </message>
    <message>
        <source>Do not look this number up</source>
        <translation>Diese Nummer nicht suchen</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Whose call is it?</source>
        <translation>Wessen Anruf ist das?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Name, company, number…</source>
        <translation>Name, Firma, Nummer…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Add %1 to this contact</source>
        <translation>%1 zu diesem Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Nobody I know</source>
        <translation>Niemand Bekanntes</translation>
    </message>
    <message>
        <source>Choose a contact first.</source>
        <translation>Wählen Sie zuerst einen Kontakt.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Its numbers and details go. Calls and notes stay in the history.</source>
        <translation>Nummern und Angaben werden gelöscht. Anrufe und Notizen bleiben in der Anrufliste.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Back up contacts and history</source>
        <translation>Kontakte und Anrufliste sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.vcf *.vcard)</source>
        <translation>Kontakte (*.csv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use %1 instead of what is there?</source>
        <translation>%1 anstelle des Vorhandenen verwenden?</translation>
    </message>
    <message>
        <source>All contacts and the whole history become those of the backup. A copy is kept.</source>
        <translation>Alle Kontakte und die ganze Anrufliste werden durch die der Sicherung ersetzt. Eine Kopie bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>The disk is full: nothing of %1 was imported.</source>
        <translation>Der Datenträger ist voll: Aus %1 wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>Der Datenträger ist voll: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is no table and no vCard.</source>
        <translation>%1 ist weder Tabelle noch vCard.</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 ist keine Sicherung dieses Programms.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program.</source>
        <translation>%1 stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed.</source>
        <translation>%1 ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is the file in use. Choose another one.</source>
        <translation>%1 ist die Datei in Verwendung. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>The settings do not say what to open: %1 is empty.</source>
        <translation>Die Einstellungen sagen nicht, was geöffnet werden soll: %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 could not be opened for the caller.</source>
        <translation>%1 konnte für den Anrufer nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Contacts written to %2: %1.</source>
        <translation>In %2 geschriebene Kontakte: %1.</translation>
    </message>
    <message>
        <source>Calls written to %2: %1.</source>
        <translation>Anrufe in %2 geschrieben: %1.</translation>
    </message>
    <message>
        <source>Contacts and history were copied to %1.</source>
        <translation>Kontakte und Anrufliste wurden nach %1 kopiert.</translation>
    </message>
    <message>
        <source>The backup is in use. What was there is kept as %1.</source>
        <translation>Die Sicherung ist in Verwendung. Der vorherige Stand bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile: nothing was saved.</source>
        <translation>%1 wurde inzwischen gelöscht: Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Withheld callers are blocked: they do not ring.</source>
        <translation>Anrufer mit unterdrückter Nummer sind gesperrt: Sie klingeln nicht.</translation>
    </message>
    <message>
        <source>%1 is blocked: its calls do not ring.</source>
        <translation>%1 ist gesperrt: Anrufe von dort klingeln nicht.</translation>
    </message>
    <message>
        <source>Withheld callers ring again.</source>
        <translation>Anrufer mit unterdrückter Nummer klingeln wieder.</translation>
    </message>
    <message>
        <source>Calls from %1 ring again.</source>
        <translation>Anrufe von %1 klingeln wieder.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Anrufliste exportieren</translation>
    </message>
    <message>
        <source>Block all withheld callers?</source>
        <translation>Alle Anrufer mit unterdrückter Nummer sperren?</translation>
    </message>
    <message>
        <source>Everybody who hides the number is refused then, not only this caller.</source>
        <translation>Dann wird jeder abgewiesen, der seine Nummer unterdrückt, nicht nur dieser Anrufer.</translation>
    </message>
    <message>
        <source>Block them all</source>
        <translation>Alle sperren</translation>
    </message>
    <message>
        <source>Let them ring</source>
        <translation>Klingeln lassen</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Import, export, backup</source>
        <translation>Import, Export, Sicherung</translation>
    </message>
    <message>
        <source>Name, company, number…</source>
        <translation>Name, Firma, Nummer…</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Nobody matches this search</source>
        <translation>Niemand passt zu dieser Suche</translation>
    </message>
    <message>
        <source>Add one with New, or import a file by the menu beside it.</source>
        <translation>Legen Sie mit „Neu“ einen an oder importieren Sie eine Datei über das Menü daneben.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Ring on another device than the one I talk with</source>
        <translation>Auf einem anderen Gerät klingeln als dem, mit dem ich spreche</translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation>Einmal klingeln</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>The first one that is plugged in is used; the next one when it is unplugged.</source>
        <translation>Das erste angeschlossene Gerät wird verwendet; das nächste, wenn es abgezogen wird.</translation>
    </message>
    <message>
        <source>Sound is switched off in the settings file.</source>
        <translation>Der Ton ist in der Einstellungsdatei ausgeschaltet.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Es gibt kein solches Gerät.</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Transfer to %1</source>
        <translation>An %1 weiterleiten</translation>
    </message>
    <message>
        <source>Only a connected call can be transferred</source>
        <translation>Nur ein verbundenes Gespräch kann weitergeleitet werden</translation>
    </message>
    <message>
        <source>This is your own extension</source>
        <translation>Das ist Ihre eigene Nebenstelle</translation>
    </message>
    <message>
        <source>%1 is already in this call</source>
        <translation>%1 ist bereits in diesem Gespräch</translation>
    </message>
    <message>
        <source>%1 is not registered</source>
        <translation>%1 ist nicht registriert</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>%1 an %2 weiterleiten</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 (%3)</source>
        <translation>%1 an %2 weiterleiten (%3)</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message>
        <source>hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>the other side hung up</source>
        <translation>die Gegenseite hat aufgelegt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>Nummer nicht vergeben</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>refused: not encrypted</source>
        <translation>abgelehnt: nicht verschlüsselt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>nothing is ringing to pick up</source>
        <translation>kein klingelnder Anruf zum Heranholen</translation>
    </message>
    <message>
        <source>nobody is parked there</source>
        <translation>dort ist niemand geparkt</translation>
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
        <translation>Telefon verbinden</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your administrator gave you these. They are tested before they are kept.</source>
        <translation>Diese Angaben haben Sie von Ihrem Administrator. Sie werden vor dem Speichern geprüft.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Welche Anrufe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Gesperrte Anrufer</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Verpasste Anrufe: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Anrufliste exportieren…</translation>
    </message>
    <message>
        <source>Export these calls…</source>
        <translation>Diese Anrufe exportieren…</translation>
    </message>
    <message>
        <source>No call matches this search</source>
        <translation>Kein Anruf passt zu dieser Suche</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Keine verpassten Anrufe</translation>
    </message>
    <message>
        <source>No blocked caller has called</source>
        <translation>Kein gesperrter Anrufer hat angerufen</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>the number cannot be read</source>
        <translation>die Nummer ist unlesbar</translation>
    </message>
    <message>
        <source>the characters cannot be read</source>
        <translation>die Zeichen sind unlesbar</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>die Karte hat kein Ende</translation>
    </message>
    <message>
        <source>this is in no card</source>
        <translation>dies gehört zu keiner Karte</translation>
    </message>
    <message>
        <source>a group, not a contact</source>
        <translation>eine Gruppe, kein Kontakt</translation>
    </message>
    <message>
        <source>the photo is too large and was left out</source>
        <translation>das Foto ist zu groß und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the photo cannot be read and was left out</source>
        <translation>das Foto ist nicht lesbar und wurde ausgelassen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Erneut anlegen</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>Personen, die schon da sind</translation>
    </message>
    <message>
        <source>Nobody would come in: no line has a name or a number.</source>
        <translation>Niemand würde übernommen: Keine Zeile hat einen Namen oder eine Nummer.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>Die erste Zeile enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>The first lines, and what each column holds</source>
        <translation>Die ersten Zeilen und der Inhalt jeder Spalte</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>Spalte %1 enthält</translation>
    </message>
    <message>
        <source>(as found)</source>
        <translation>(wie erkannt)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Westlich (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Own field with a number</source>
        <translation>Eigenes Feld mit Nummer</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>These lines were left out:</source>
        <translation>Diese Zeilen wurden ausgelassen:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Zusammengeführt: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>state unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>in an internal call</source>
        <translation>im internen Gespräch</translation>
    </message>
    <message>
        <source>in an external call</source>
        <translation>im externen Gespräch</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>wird gehalten</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>bitte nicht stören</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>veraltet seit %1</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>there is no server named %1</source>
        <translation>es gibt keinen Server namens %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>%1 is no manager interface of a PBX</source>
        <translation>%1 ist keine Verwaltungsschnittstelle einer Telefonanlage</translation>
    </message>
    <message>
        <source>%1 offers no encrypted connection</source>
        <translation>%1 bietet keine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>%1 refuses the account</source>
        <translation>%1 lehnt das Konto ab</translation>
    </message>
    <message>
        <source>the password for %1 is not known</source>
        <translation>das Passwort für %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>the certificate of %1 has expired</source>
        <translation>das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted</source>
        <translation>dem Zertifikat von %1 wird nicht vertraut</translation>
    </message>
    <message>
        <source>the certificate was issued for another server than %1</source>
        <translation>das Zertifikat wurde für einen anderen Server als %1 ausgestellt</translation>
    </message>
    <message>
        <source>the file of trusted certificates cannot be read</source>
        <translation>die Datei der vertrauenswürdigen Zertifikate ist nicht lesbar</translation>
    </message>
    <message>
        <source>an unencrypted connection to %1 is not allowed</source>
        <translation>eine unverschlüsselte Verbindung zu %1 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Queues: %1.</source>
        <translation>Warteschlangen: %1.</translation>
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
        <translation>Nicht in Ihren Kontakten</translation>
    </message>
    <message>
        <source>Chosen for this number before</source>
        <translation>Früher für diese Nummer gewählt</translation>
    </message>
    <message>
        <source>Same number: %1</source>
        <translation>Gleiche Nummer: %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <translation>Beginnt mit %1</translation>
    </message>
    <message>
        <source>Same digits without the area code: %1</source>
        <translation>Gleiche Ziffern ohne Vorwahl: %1</translation>
    </message>
</context>
<context>
    <name>NotAvailable</name>
    <message>
        <source>%1 is not available</source>
        <translation>%1 ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The line says: %1. The caller may come back, or hear nobody.</source>
        <translation>Die Leitung meldet: %1. Der Anrufer kommt vielleicht zurück oder hört niemanden.</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <translation>Trotzdem weiterleiten</translation>
    </message>
    <message>
        <source>Keep the caller</source>
        <translation>Anrufer behalten</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was besprochen wurde</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Ein Titel ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong: %1. Details are in %2.</source>
        <translation>Etwas ist schiefgegangen: %1. Einzelheiten stehen in %2.</translation>
    </message>
    <message>
        <source>The password could not be read: %1.</source>
        <translation>Das Passwort konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The password is not kept and will be asked for at the next start: %1.</source>
        <translation>Das Passwort wird nicht gespeichert und beim nächsten Start erfragt: %1.</translation>
    </message>
    <message>
        <source>The settings were not saved: %1.</source>
        <translation>Die Einstellungen wurden nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>A call from %1 was refused: its sound would not have been encrypted.</source>
        <translation>Ein Anruf von %1 wurde abgelehnt: Der Ton wäre nicht verschlüsselt gewesen.</translation>
    </message>
    <message>
        <source>… and %1 more: “assistant check-settings” lists all.</source>
        <translation>… und %1 weitere: „assistant check-settings“ zeigt alle.</translation>
    </message>
    <message>
        <source>%1 was not called: the phone could not register with the PBX in time.</source>
        <translation>%1 wurde nicht angerufen: Das Telefon konnte sich nicht rechtzeitig an der Telefonanlage anmelden.</translation>
    </message>
    <message>
        <source>%1 can be several people.</source>
        <translation>%1 kann mehrere Personen meinen.</translation>
    </message>
    <message>
        <source>This is your own extension.</source>
        <translation>Das ist Ihre eigene Nebenstelle.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off: the telephone system lost it.</source>
        <translation>Das Gespräch mit %1 wurde unterbrochen: Die Telefonanlage hat es verloren.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off: the telephone system does not answer.</source>
        <translation>Das Gespräch mit %1 wurde unterbrochen: Die Telefonanlage antwortet nicht.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off.</source>
        <translation>Das Gespräch mit %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>%1 has hung up.</source>
        <translation>%1 hat aufgelegt.</translation>
    </message>
    <message>
        <source>No sound device was found: calls are silent until there is one.</source>
        <translation>Kein Audiogerät gefunden: Anrufe bleiben stumm, bis eines da ist.</translation>
    </message>
    <message>
        <source>No microphone was found: you will hear callers, but they will not hear you.</source>
        <translation>Kein Mikrofon gefunden: Sie hören die Anrufer, aber diese hören Sie nicht.</translation>
    </message>
    <message>
        <source>The disk is full: %1 holds what was recorded until now. The call goes on.</source>
        <translation>Der Datenträger ist voll: %1 enthält das bisher Aufgenommene. Das Gespräch geht weiter.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written.</source>
        <translation>Die Aufnahme %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The phone stopped working (%1). Start it again.</source>
        <translation>Das Telefon ist ausgefallen (%1). Starten Sie es neu.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>The command line does not work: %1.</source>
        <translation>Die Kommandozeile funktioniert nicht: %1.</translation>
    </message>
    <message>
        <source>%1 did not take the call from %2.</source>
        <translation>%1 hat den Anruf von %2 nicht angenommen.</translation>
    </message>
    <message>
        <source>Write your colleagues at the end of %1, each like this, save it and start again:</source>
        <translation>Tragen Sie Ihre Kollegen am Ende von %1 ein, speichern Sie die Datei und starten Sie das Programm neu. Jeder Eintrag sieht so aus:</translation>
    </message>
    <message>
        <source>Nothing here opens %1. Write your colleagues at its end with any editor, each like this, and start again:</source>
        <translation>Kein Programm hier öffnet %1. Tragen Sie Ihre Kollegen mit einem beliebigen Editor am Ende der Datei ein und starten Sie das Programm neu. Jeder Eintrag sieht so aus:</translation>
    </message>
    <message>
        <source>There is no translation for the language %1: the windows speak English.</source>
        <translation>Für die Sprache %1 gibt es keine Übersetzung: Die Fenster sind auf Englisch.</translation>
    </message>
    <message>
        <source>The windows speak English: the translation file %2 is missing or damaged. Install the program again.</source>
        <translation>Die Fenster sind auf Englisch: Die Übersetzungsdatei %2 fehlt oder ist beschädigt. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>NoticesBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>NumberListsDialog</name>
    <message>
        <source>Blocked and ignored numbers</source>
        <translation>Gesperrte und ignorierte Nummern</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (optional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Block withheld numbers</source>
        <translation>Unterdrückte Nummern sperren</translation>
    </message>
    <message>
        <source>All numbers that begin like this</source>
        <translation>Alle Nummern, die so beginnen</translation>
    </message>
    <message>
        <source>Calls from these numbers are rejected by themselves; the history has them.</source>
        <translation>Anrufe von diesen Nummern werden automatisch abgelehnt; sie stehen in der Anrufliste.</translation>
    </message>
    <message>
        <source>These numbers are not looked up among the contacts.</source>
        <translation>Diese Nummern werden nicht in den Kontakten gesucht.</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Niemand ist gesperrt</translation>
    </message>
    <message>
        <source>No number is ignored</source>
        <translation>Keine Nummer wird ignoriert</translation>
    </message>
    <message>
        <source>Withheld numbers</source>
        <translation>Unterdrückte Nummern</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Type a number or a name.</source>
        <translation>Geben Sie eine Nummer oder einen Namen ein.</translation>
    </message>
    <message>
        <source>%1 is too long for a phone number.</source>
        <translation>%1 ist zu lang für eine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 has no digits that could be dialed.</source>
        <translation>%1 enthält keine Ziffern, die gewählt werden könnten.</translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation>%1 ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 is not an address that can be called.</source>
        <translation>%1 ist keine Adresse, die angerufen werden kann.</translation>
    </message>
    <message>
        <source>Nothing has been dialed yet.</source>
        <translation>Es wurde noch nichts gewählt.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a known name.</source>
        <translation>%1 ist weder eine Nummer noch ein bekannter Name.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Parked in %1</source>
        <translation>Auf %1 geparkt</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1 holen</translation>
    </message>
</context>
<context>
    <name>ParkedRows</name>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>%1 more in the menu</source>
        <translation>%1 weitere im Menü</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Player schließen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>PopChoices</name>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
</context>
<context>
    <name>PopWindow</name>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Voriger Anruf</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächster Anruf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Zur Voicemail</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>Incoming call %1 of %2</source>
        <translation>Eingehender Anruf %1 von %2</translation>
    </message>
    <message>
        <source>Calls waiting: %1 (%2)</source>
        <translation>Wartende Anrufe: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Next attempt at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>The password for extension %1 is wrong.</source>
        <translation>Das Passwort für die Nebenstelle %1 ist falsch.</translation>
    </message>
    <message>
        <source>The PBX does not know extension %1.</source>
        <translation>Die Telefonanlage kennt die Nebenstelle %1 nicht.</translation>
    </message>
    <message>
        <source>There is no server named %2. Check the spelling and the network.</source>
        <translation>Es gibt keinen Server namens %2. Prüfen Sie Schreibweise und Netzwerk.</translation>
    </message>
    <message>
        <source>The server %2 cannot be reached. Check the address, the port and the network.</source>
        <translation>Der Server %2 ist nicht erreichbar. Prüfen Sie Adresse, Port und Netzwerk.</translation>
    </message>
    <message>
        <source>The server %2 does not answer. Check the address, the port and the transport.</source>
        <translation>Der Server %2 antwortet nicht. Prüfen Sie Adresse, Port und Transport.</translation>
    </message>
    <message>
        <source>The certificate of %2 has expired. Ask your administrator to renew it.</source>
        <translation>Das Zertifikat von %2 ist abgelaufen. Bitten Sie Ihren Administrator, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %2 is not signed by an authority that this computer trusts.</source>
        <translation>Das Zertifikat von %2 stammt von keiner Stelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The certificate was issued for another server than %2.</source>
        <translation>Das Zertifikat wurde für einen anderen Server als %2 ausgestellt.</translation>
    </message>
    <message>
        <source>The server %2 shows a certificate that it signed itself. Ask your administrator for its file of authorities.</source>
        <translation>Der Server %2 zeigt ein selbst signiertes Zertifikat. Bitten Sie Ihren Administrator um die Datei der Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>The certificate of %2 has been revoked. Do not sign in there; tell your administrator.</source>
        <translation>Das Zertifikat von %2 wurde widerrufen. Melden Sie sich dort nicht an; informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Whether the certificate of %2 was revoked cannot be checked: %3. Ask your administrator for a new list of revoked certificates.</source>
        <translation>Ob das Zertifikat von %2 widerrufen wurde, lässt sich nicht prüfen: %3. Bitten Sie Ihren Administrator um eine neue Liste widerrufener Zertifikate.</translation>
    </message>
    <message>
        <source>The server %2 asked for the password in another name (%3). It was not given.</source>
        <translation>Der Server %2 hat das Passwort unter einem anderen Namen (%3) verlangt. Es wurde nicht herausgegeben.</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 could be made. Check the transport and the port.</source>
        <translation>Mit %2 kam keine verschlüsselte Verbindung zustande. Prüfen Sie Transport und Port.</translation>
    </message>
    <message>
        <source>The server %2 refused the registration: %3.</source>
        <translation>Der Server %2 hat die Anmeldung abgelehnt: %3.</translation>
    </message>
    <message>
        <source>The account is not complete: extension and server are needed.</source>
        <translation>Das Konto ist unvollständig: Nebenstelle und Server werden gebraucht.</translation>
    </message>
    <message>
        <source>The password of extension %1 is missing.</source>
        <translation>Das Passwort der Nebenstelle %1 fehlt.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Wird gelesen… %1 %</translation>
    </message>
    <message>
        <source>Writing… %1 %</source>
        <translation>Wird geschrieben… %1 %</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>Connecting to the PBX…</source>
        <translation>Verbindung zur Telefonanlage…</translation>
    </message>
    <message>
        <source>PBX link lost – reconnecting</source>
        <translation>Verbindung zur Anlage verloren – neuer Versuch läuft</translation>
    </message>
    <message>
        <source>The PBX refused the link. Check the account.</source>
        <translation>Die Anlage lehnt die Verbindung ab. Prüfen Sie das Konto.</translation>
    </message>
</context>
<context>
    <name>QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Keine Warteschlangen</translation>
    </message>
</context>
<context>
    <name>RecordingMenus</name>
    <message>
        <source>Play the recording</source>
        <translation>Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Show the recording in its folder</source>
        <translation>Aufnahme im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save a copy of the recording…</source>
        <translation>Kopie der Aufnahme speichern…</translation>
    </message>
    <message>
        <source>Delete the recording…</source>
        <translation>Aufnahme löschen…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Aufnahme fortsetzen</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Aufnahme anhalten</translation>
    </message>
</context>
<context>
    <name>RecordingsWiring</name>
    <message>
        <source>Save a copy of the recording</source>
        <translation>Kopie der Aufnahme speichern</translation>
    </message>
    <message>
        <source>Delete the recording?</source>
        <translation>Aufnahme löschen?</translation>
    </message>
    <message>
        <source>The file is deleted. The call stays in the history.</source>
        <translation>Die Datei wird gelöscht. Der Anruf bleibt in der Anrufliste.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This call is over.</source>
        <translation>Dieses Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Das ist gerade nicht möglich.</translation>
    </message>
    <message>
        <source>The phone is not registered with the PBX, so nothing can be dialed.</source>
        <translation>Das Telefon ist nicht an der Anlage registriert; es kann nicht gewählt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be dialed.</source>
        <translation>%1 kann nicht gewählt werden.</translation>
    </message>
    <message>
        <source>There are too many calls at once.</source>
        <translation>Es sind zu viele Gespräche gleichzeitig.</translation>
    </message>
    <message>
        <source>The phone could not do this. The log says why.</source>
        <translation>Das Telefon konnte das nicht ausführen. Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>The phone has stopped. Start the program again.</source>
        <translation>Das Telefon ist beendet. Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Only digits, * and # can be sent.</source>
        <translation>Nur Ziffern, * und # können gesendet werden.</translation>
    </message>
    <message>
        <source>This caller ID cannot be sent.</source>
        <translation>Diese Rufnummer kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The other side refused to be taken back: the call stays on hold.</source>
        <translation>Die Gegenseite hat das Zurückholen abgelehnt: Das Gespräch wird weiter gehalten.</translation>
    </message>
    <message>
        <source>There is nobody to hand this call to.</source>
        <translation>Es gibt niemanden, an den dieses Gespräch übergeben werden kann.</translation>
    </message>
    <message>
        <source>This call cannot be taken back.</source>
        <translation>Dieses Gespräch kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>It was answered there: too late to take it back.</source>
        <translation>Dort wurde schon abgehoben: zu spät zum Zurückholen.</translation>
    </message>
    <message>
        <source>The conference is full.</source>
        <translation>Die Konferenz ist voll.</translation>
    </message>
    <message>
        <source>The phone could not do this.</source>
        <translation>Das Telefon konnte das nicht ausführen.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>received</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>dialed</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>Nummer nicht vergeben</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>What the system uses</source>
        <translation>Standardgerät des Systems</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>One codec has to stay: without any there is no sound.</source>
        <translation>Ein Codec muss bleiben: Ohne Codec gibt es keinen Ton.</translation>
    </message>
    <message>
        <source>Your choice holds until the program ends; it could not be kept:</source>
        <translation>Ihre Auswahl gilt, bis das Programm beendet wird; sie konnte nicht gespeichert werden:</translation>
    </message>
    <message>
        <source>Good sound</source>
        <translation>Guter Ton</translation>
    </message>
    <message>
        <source>Poor sound</source>
        <translation>Mäßiger Ton</translation>
    </message>
    <message>
        <source>Bad sound</source>
        <translation>Schlechter Ton</translation>
    </message>
    <message>
        <source>The file of this recording is gone.</source>
        <translation>Die Datei dieser Aufnahme ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Diese Datei kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play it on.</source>
        <translation>Es gibt keinen Lautsprecher für die Wiedergabe.</translation>
    </message>
    <message>
        <source>Paused for a call.</source>
        <translation>Wegen eines Anrufs angehalten.</translation>
    </message>
    <message>
        <source>The recording %1 is gone.</source>
        <translation>Die Aufnahme %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The recording %1 was not saved: the disk is full.</source>
        <translation>Die Aufnahme %1 wurde nicht gespeichert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The recording %1 was left as it is: that place may not be changed.</source>
        <translation>Die Aufnahme %1 blieb unverändert: An diesem Ort darf nichts geändert werden.</translation>
    </message>
    <message>
        <source>The recording %1 could not be saved there.</source>
        <translation>Die Aufnahme %1 konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The recording %1 could not be deleted.</source>
        <translation>Die Aufnahme %1 konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>MOS %1 of 4.5</source>
        <translation>MOS %1 von 4,5</translation>
    </message>
    <message>
        <source>Loss %1 %</source>
        <translation>Verlust %1 %</translation>
    </message>
    <message>
        <source>Jitter %1 ms</source>
        <translation>Jitter %1 ms</translation>
    </message>
    <message>
        <source>Delay %1 ms there and back</source>
        <translation>Verzögerung %1 ms hin und zurück</translation>
    </message>
    <message>
        <source>Codec %1</source>
        <translation>Codec %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
</context>
<context>
    <name>SoundMenu</name>
    <message>
        <source>Sound…</source>
        <translation>Ton…</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>What the devices are for</source>
        <translation>Wofür die Geräte dienen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Klingel</translation>
    </message>
    <message>
        <source>Take out of the microphone what the loudspeaker plays (echo)</source>
        <translation>Aus dem Mikrofon herausnehmen, was der Lautsprecher wiedergibt (Echo)</translation>
    </message>
    <message>
        <source>Codecs, the best first</source>
        <translation>Codecs, der beste zuerst</translation>
    </message>
    <message>
        <source>From the next call on they are offered in this order; the other side chooses.</source>
        <translation>Ab dem nächsten Anruf werden sie in dieser Reihenfolge angeboten; die Gegenseite wählt aus.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Answer intercom calls of</source>
        <translation>Durchsagen annehmen von</translation>
    </message>
    <message>
        <source>Whom you tick can speak in your room at once and hears it: after a tone, and only while you are in no call. Calls of all others ring.</source>
        <translation>Wen Sie ankreuzen, der kann sofort in Ihren Raum sprechen und hört, was dort zu hören ist: nach einem Ton und nur, solange Sie kein Gespräch führen. Die Anrufe aller anderen klingeln.</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Durchsage</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Level of the loudspeaker</source>
        <translation>Pegel des Lautsprechers</translation>
    </message>
    <message>
        <source>Call the echo and speak: what you say comes back, and both bars move.</source>
        <translation>Rufen Sie das Echo an und sprechen Sie: Was Sie sagen, kommt zurück, und beide Balken bewegen sich.</translation>
    </message>
    <message>
        <source>This telephone system has no echo; the bars move during any call.</source>
        <translation>Diese Telefonanlage hat kein Echo; die Balken bewegen sich bei jedem Gespräch.</translation>
    </message>
    <message>
        <source>Call the echo</source>
        <translation>Echo anrufen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The contacts and the history were written by a newer version of this program.</source>
        <translation>Kontakte und Anrufliste stammen von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The file with contacts and history is damaged. At the next start, what can be read of it is saved.</source>
        <translation>Die Datei mit Kontakten und Verlauf ist beschädigt. Beim nächsten Start wird gerettet, was lesbar ist.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>Der Datenträger ist voll: Es kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>Another program holds the contacts and the history.</source>
        <translation>Ein anderes Programm hält Kontakte und Anrufliste fest.</translation>
    </message>
    <message>
        <source>The file with contacts and history may not be written to.</source>
        <translation>Die Datei mit Kontakten und Anrufliste darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The contacts and the history cannot be read.</source>
        <translation>Kontakte und Anrufliste können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The contacts and the history are of an older version and could not be brought up to date. Nothing of them is lost.</source>
        <translation>Kontakte und Anrufliste stammen von einer älteren Version und konnten nicht auf den neuen Stand gebracht werden. Es ist nichts davon verloren.</translation>
    </message>
    <message>
        <source>The disk with the contacts and the history reports errors.</source>
        <translation>Der Datenträger mit Kontakten und Anrufliste meldet Fehler.</translation>
    </message>
    <message>
        <source>The file for contacts and history belongs to another program.</source>
        <translation>Die Datei für Kontakte und Anrufliste gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>There is not enough memory for the contacts and the history.</source>
        <translation>Der Arbeitsspeicher reicht für Kontakte und Anrufliste nicht aus.</translation>
    </message>
    <message>
        <source>The contacts and the history are not open.</source>
        <translation>Kontakte und Anrufliste sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>The contacts and the history do not work as they should. The log says why.</source>
        <translation>Kontakte und Anrufliste arbeiten nicht, wie sie sollen. Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>The contacts and the history cannot be saved.</source>
        <translation>Kontakte und Anrufliste können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>You can still make and take calls.</source>
        <translation>Telefonieren können Sie weiterhin.</translation>
    </message>
    <message>
        <source>The file with contacts and history was damaged. Saved from it: contacts %1, calls %2.</source>
        <translation>Die Datei mit Kontakten und Verlauf war beschädigt. Gerettet: Kontakte %1, Anrufe %2.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nicht alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Die beschädigte Datei wurde als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What is beside the calls</source>
        <translation>Was neben den Gesprächen steht</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Ton…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TransferPicker</name>
    <message>
        <source>Colleague, contact or number</source>
        <translation>Kollege, Kontakt oder Nummer</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>%1 weiterleiten</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Rückfrage zu %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Enter calls · Esc closes</source>
        <translation>Eingabe ruft an · Esc schließt</translation>
    </message>
    <message>
        <source>Enter transfers · Esc closes</source>
        <translation>Enter leitet weiter · Esc schließt</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Type another name, or a whole number to transfer to.</source>
        <translation>Geben Sie einen anderen Namen oder eine ganze Nummer ein.</translation>
    </message>
    <message>
        <source>The call with %1 ended before a transfer.</source>
        <translation>Das Gespräch mit %1 endete vor einer Weiterleitung.</translation>
    </message>
    <message>
        <source>The call with %1 cannot be transferred now: %2.</source>
        <translation>Das Gespräch mit %1 kann jetzt nicht weitergeleitet werden: %2.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Transferring to %1…</source>
        <translation>Wird an %1 weitergeleitet…</translation>
    </message>
    <message>
        <source>Rings at %1…</source>
        <translation>Klingelt bei %1…</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>An %1 weitergeleitet</translation>
    </message>
    <message>
        <source>%1 did not take the call. The caller is back with you.</source>
        <translation>%1 hat das Gespräch nicht angenommen. Der Anrufer ist wieder bei Ihnen.</translation>
    </message>
    <message>
        <source>Taken back from %1</source>
        <translation>Von %1 zurückgeholt</translation>
    </message>
    <message>
        <source>Parking…</source>
        <translation>Wird geparkt…</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>The call was not parked. The caller is back with you.</source>
        <translation>Das Gespräch wurde nicht geparkt. Der Anrufer ist wieder bei Ihnen.</translation>
    </message>
    <message>
        <source>Taken back from parking</source>
        <translation>Vom Parken zurückgeholt</translation>
    </message>
    <message>
        <source>Parking in %1…</source>
        <translation>Wird auf %1 geparkt…</translation>
    </message>
    <message>
        <source>Parked in %1</source>
        <translation>Auf %1 geparkt</translation>
    </message>
    <message>
        <source>Sending to voicemail…</source>
        <translation>Wird zur Voicemail geleitet…</translation>
    </message>
    <message>
        <source>Sent to voicemail</source>
        <translation>Zur Voicemail geleitet</translation>
    </message>
    <message>
        <source>Voicemail did not take the call. The caller is back with you.</source>
        <translation>Die Voicemail hat das Gespräch nicht angenommen. Der Anrufer ist wieder bei Ihnen.</translation>
    </message>
    <message>
        <source>Taken back from voicemail</source>
        <translation>Von der Voicemail zurückgeholt</translation>
    </message>
    <message>
        <source>Sending to voicemail of %1…</source>
        <translation>Wird zur Voicemail von %1 geleitet…</translation>
    </message>
    <message>
        <source>Sent to voicemail of %1</source>
        <translation>Zur Voicemail von %1 geleitet</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 ist besetzt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 is not registered.</source>
        <translation>%1 ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>%1 declined the call.</source>
        <translation>%1 hat den Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1: the telephone system does not allow it.</source>
        <translation>%1: Die Telefonanlage erlaubt es nicht.</translation>
    </message>
    <message>
        <source>%1 did not take the call.</source>
        <translation>%1 hat den Anruf nicht angenommen.</translation>
    </message>
    <message>
        <source>Back from %1: busy</source>
        <translation>Zurück von %1: besetzt</translation>
    </message>
    <message>
        <source>Back from %1: no answer</source>
        <translation>Zurück von %1: keine Antwort</translation>
    </message>
    <message>
        <source>Back from %1: cannot be reached</source>
        <translation>Zurück von %1: nicht erreichbar</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>Back from parking: nobody fetched the call</source>
        <translation>Zurück vom Parken: niemand hat das Gespräch geholt</translation>
    </message>
    <message>
        <source>Through queue %1</source>
        <translation>Über Warteschlange %1</translation>
    </message>
    <message>
        <source>Sent on from %1</source>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Durchsage</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>An %1 umgeleitet</translation>
    </message>
    <message>
        <source>parked in %1</source>
        <translation>auf %1 geparkt</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>sent to voicemail of %1</source>
        <translation>zur Voicemail von %1 geleitet</translation>
    </message>
    <message>
        <source>sent to voicemail</source>
        <translation>zur Voicemail geleitet</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>an %1 umgeleitet</translation>
    </message>
    <message>
        <source>transferred to %1</source>
        <translation>an %1 weitergeleitet</translation>
    </message>
    <message>
        <source>Back from %1: did not take the call</source>
        <translation>Zurück von %1: hat das Gespräch nicht angenommen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Missed calls: %1</source>
        <translation>Verpasste Anrufe: %1</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WhyMenu</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Why? – this call</source>
        <translation>Warum? – dieses Gespräch</translation>
    </message>
    <message>
        <source>Why? – the line</source>
        <translation>Warum? – die Leitung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>SIP messages</source>
        <translation>SIP-Nachrichten</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Dieses Telefon</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Die ausgewählte Nachricht</translation>
    </message>
    <message>
        <source>Without names and numbers</source>
        <translation>Ohne Namen und Nummern</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Für den Support speichern …</translation>
    </message>
    <message>
        <source>Passwords and keys are never in it.</source>
        <translation>Passwörter und Schlüssel stehen nie darin.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>WhyWiring</name>
    <message>
        <source>Save for support</source>
        <translation>Für den Support speichern</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>dialing</source>
        <translation>wird gewählt</translation>
    </message>
    <message>
        <source>ringing there</source>
        <translation>klingelt dort</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>wird gehalten</translation>
    </message>
    <message>
        <source>held by the other side</source>
        <translation>Gegenseite hält</translation>
    </message>
    <message>
        <source>transferring</source>
        <translation>wird weitergeleitet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>No answer from the telephone system.</source>
        <translation>Keine Antwort von der Telefonanlage.</translation>
    </message>
    <message>
        <source>consulting</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>in the conference</source>
        <translation>in der Konferenz</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>parked by you</source>
        <translation>von Ihnen geparkt</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Poor line: %1 % of the sound is lost.</source>
        <translation>Schlechte Leitung: %1 % des Tons gehen verloren.</translation>
    </message>
    <message>
        <source>Poor line: the sound comes late.</source>
        <translation>Schlechte Leitung: Der Ton kommt spät.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>Aufnahme angehalten</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>More notices: %1</source>
        <translation>Weitere Hinweise: %1</translation>
    </message>
</context>
<context>
    <name>_NoticeRow</name>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
</TS>
