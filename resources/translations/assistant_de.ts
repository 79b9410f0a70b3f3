<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Account</name>
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
    <name>Closing</name>
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
        <source>They stand in the settings file: docs/administrator.md tells how.</source>
        <translation>Sie stehen in der Einstellungsdatei: docs/administrator.md beschreibt es.</translation>
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
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
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
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
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
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Anmeldung läuft…</translation>
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
        <source>No call matches this search</source>
        <translation>Kein Anruf passt zu dieser Suche</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Keine verpassten Anrufe</translation>
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
        <source>too few columns</source>
        <translation type="vanished">zu wenige Spalten</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation type="vanished">zu viele Spalten</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
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
        <source>Same number: %1</source>
        <translation>Gleiche Nummer: %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <translation>Beginnt mit %1</translation>
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
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
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
        <source>No sound device was found: calls are silent until there is one.</source>
        <translation>Kein Audiogerät gefunden: Anrufe bleiben stumm, bis eines da ist.</translation>
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
</context>
<context>
    <name>NoticesBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>More notices: %1</source>
        <translation>Weitere Hinweise: %1</translation>
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
        <source>%1 is neither a number nor a known name.</source>
        <translation>%1 ist weder eine Nummer noch ein bekannter Name.</translation>
    </message>
    <message>
        <source>This caller withheld the number.</source>
        <translation type="vanished">Dieser Anrufer hat seine Nummer unterdrückt.</translation>
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
</context>
<context>
    <name>Queues</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
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
        <source>unfinished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The contacts and the history were written by a newer version of this program.</source>
        <translation>Kontakte und Anrufliste stammen von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The file with contacts and history is damaged.</source>
        <translation>Die Datei mit Kontakten und Anrufliste ist beschädigt.</translation>
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
        <source>You can still make and take calls.</source>
        <translation>Telefonieren können Sie weiterhin.</translation>
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
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
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
        <source>Enter transfers · Esc closes</source>
        <translation>Enter leitet weiter · Esc schließt</translation>
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
        <source>Transferred by %1</source>
        <translation>Weitergeleitet von %1</translation>
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
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
</context>
<context>
    <name>_NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
</TS>
