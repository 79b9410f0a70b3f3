<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Account</name>
    <message>
        <source>Enter your extension, for instance 100.</source>
        <translation>Saisissez votre extension, par exemple 100.</translation>
    </message>
    <message>
        <source>Enter the password of your extension.</source>
        <translation>Saisissez le mot de passe de votre extension.</translation>
    </message>
    <message>
        <source>Enter the server, for instance pbx.example.com.</source>
        <translation>Saisissez le serveur, par exemple pbx.example.com.</translation>
    </message>
    <message>
        <source>The port after the colon is a number up to 65535.</source>
        <translation>Le port après les deux-points est un nombre jusqu&apos;à 65535.</translation>
    </message>
    <message>
        <source>Registered. Calls come in.</source>
        <translation>Enregistré. Les appels arrivent.</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Unmute</source>
        <translation>Réactiver le micro</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Vers la messagerie vocale</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Active calls</source>
        <translation>Appels en cours</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>Type a name or number above to call.</source>
        <translation>Saisissez ci-dessus un nom ou un numéro.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The window goes to the tray, and calls still come in. To end the program, choose Quit in its menu.</source>
        <translation>La fenêtre se réduit dans la zone de notification, les appels arrivent toujours. Pour quitter, choisissez Quitter dans son menu.</translation>
    </message>
    <message>
        <source>The phone keeps running</source>
        <translation>Le téléphone reste actif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>This desktop has no tray. When you quit, no calls come in any more.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification. Après avoir quitté, plus aucun appel n&apos;arrive.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Quit or keep the phone running?</source>
        <translation>Quitter ou laisser le téléphone actif ?</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>ColleaguesPanel</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Sort colleagues</source>
        <translation>Trier les collègues</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by number</source>
        <translation>Trier par numéro</translation>
    </message>
    <message>
        <source>Nobody matches this filter</source>
        <translation>Personne ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Pas encore de collègues</translation>
    </message>
    <message>
        <source>They stand in the settings file: docs/administrator.md tells how.</source>
        <translation>Ils figurent dans le fichier de configuration : voir docs/administrator.md.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Transfer the call here</source>
        <translation>Transférer l&apos;appel ici</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Transfer to %1</source>
        <translation>Transférer à %1</translation>
    </message>
    <message>
        <source>Only a connected call can be transferred</source>
        <translation>Seul un appel connecté peut être transféré</translation>
    </message>
    <message>
        <source>This is your own extension</source>
        <translation>C&apos;est votre propre extension</translation>
    </message>
    <message>
        <source>%1 is already in this call</source>
        <translation>%1 est déjà dans cet appel</translation>
    </message>
    <message>
        <source>%1 is not registered</source>
        <translation>%1 n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transférer %1 à %2</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 (%3)</source>
        <translation>Transférer %1 à %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message>
        <source>hung up</source>
        <translation>raccroché</translation>
    </message>
    <message>
        <source>the other side hung up</source>
        <translation>l&apos;autre partie a raccroché</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigé</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>répondu ailleurs</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>numéro inconnu</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Connect your phone</source>
        <translation>Connecter votre téléphone</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your administrator gave you these. They are tested before they are kept.</source>
        <translation>Votre administrateur vous les a donnés. Ils sont testés avant d&apos;être enregistrés.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Quels appels</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>No call matches this search</source>
        <translation>Aucun appel ne correspond</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Aucun appel manqué</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d&apos;appels</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>the number cannot be read</source>
        <translation>le numéro est illisible</translation>
    </message>
    <message>
        <source>the characters cannot be read</source>
        <translation>les caractères sont illisibles</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation type="vanished">trop peu de colonnes</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation type="vanished">trop de colonnes</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>These lines were left out:</source>
        <translation>Ces lignes ont été ignorées :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importés : %1</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Fusionnés : %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ignorées : %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lignes ignorées</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en appel</translation>
    </message>
    <message>
        <source>in an internal call</source>
        <translation>en appel interne</translation>
    </message>
    <message>
        <source>in an external call</source>
        <translation>en appel externe</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>post-appel</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>périmé depuis %1</translation>
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
        <translation>Pas dans vos contacts</translation>
    </message>
    <message>
        <source>Same number: %1</source>
        <translation>Même numéro : %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <translation>Commence par %1</translation>
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
        <translation>Appel manqué</translation>
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
        <translation>Avis</translation>
    </message>
    <message>
        <source>More notices: %1</source>
        <translation>Autres avis : %1</translation>
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
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Appel précédent</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Appel suivant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Vers la messagerie vocale</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi : %1</translation>
    </message>
    <message>
        <source>Incoming call %1 of %2</source>
        <translation>Appel entrant %1 sur %2</translation>
    </message>
    <message>
        <source>Calls waiting: %1 (%2)</source>
        <translation>Appels en attente : %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Next attempt at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message>
        <source>The password for extension %1 is wrong.</source>
        <translation>Le mot de passe de l&apos;extension %1 est incorrect.</translation>
    </message>
    <message>
        <source>The PBX does not know extension %1.</source>
        <translation>Le PBX ne connaît pas l&apos;extension %1.</translation>
    </message>
    <message>
        <source>There is no server named %2. Check the spelling and the network.</source>
        <translation>Aucun serveur ne s&apos;appelle %2. Vérifiez l&apos;orthographe et le réseau.</translation>
    </message>
    <message>
        <source>The server %2 cannot be reached. Check the address, the port and the network.</source>
        <translation>Le serveur %2 est injoignable. Vérifiez l&apos;adresse, le port et le réseau.</translation>
    </message>
    <message>
        <source>The server %2 does not answer. Check the address, the port and the transport.</source>
        <translation>Le serveur %2 ne répond pas. Vérifiez l&apos;adresse, le port et le transport.</translation>
    </message>
    <message>
        <source>The certificate of %2 has expired. Ask your administrator to renew it.</source>
        <translation>Le certificat de %2 a expiré. Demandez à votre administrateur de le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of %2 is not signed by an authority that this computer trusts.</source>
        <translation>Le certificat de %2 n&apos;est pas signé par une autorité reconnue par cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate was issued for another server than %2.</source>
        <translation>Le certificat a été émis pour un autre serveur que %2.</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 could be made. Check the transport and the port.</source>
        <translation>Aucune connexion chiffrée à %2. Vérifiez le transport et le port.</translation>
    </message>
    <message>
        <source>The server %2 refused the registration: %3.</source>
        <translation>Le serveur %2 a refusé l&apos;enregistrement : %3.</translation>
    </message>
    <message>
        <source>The account is not complete: extension and server are needed.</source>
        <translation>Le compte est incomplet : extension et serveur sont nécessaires.</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>personne n&apos;attend</translation>
    </message>
    <message>
        <source>Connecting to the PBX…</source>
        <translation>Connexion au PBX…</translation>
    </message>
    <message>
        <source>PBX link lost – reconnecting</source>
        <translation>Lien PBX perdu – reconnexion</translation>
    </message>
    <message>
        <source>The PBX refused the link. Check the account.</source>
        <translation>Le PBX a refusé le lien. Vérifiez le compte.</translation>
    </message>
</context>
<context>
    <name>QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Files d&apos;attente</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Aucune file d&apos;attente</translation>
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
        <translation>entrant</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>répondu ailleurs</translation>
    </message>
    <message>
        <source>dialed</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
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
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>TransferPicker</name>
    <message>
        <source>Colleague, contact or number</source>
        <translation>Collègue, contact ou numéro</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>Enter transfers · Esc closes</source>
        <translation>Entrée transfère · Échap ferme</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Transferring to %1…</source>
        <translation>Transfert à %1…</translation>
    </message>
    <message>
        <source>Rings at %1…</source>
        <translation>Sonne chez %1…</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Transféré à %1</translation>
    </message>
    <message>
        <source>%1 did not take the call. The caller is back with you.</source>
        <translation>%1 n&apos;a pas pris l&apos;appel. L&apos;appelant est de retour.</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <translation>Transféré par %1</translation>
    </message>
    <message>
        <source>transferred to %1</source>
        <translation>transféré à %1</translation>
    </message>
    <message>
        <source>Back from %1: did not take the call</source>
        <translation>De retour de %1 : n&apos;a pas pris l&apos;appel</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Missed calls: %1</source>
        <translation>Appels manqués : %1</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>dialing</source>
        <translation>émission en cours</translation>
    </message>
    <message>
        <source>ringing there</source>
        <translation>sonne là-bas</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>held by the other side</source>
        <translation>mis en attente par l&apos;autre</translation>
    </message>
    <message>
        <source>transferring</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
</context>
<context>
    <name>_NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
</TS>
