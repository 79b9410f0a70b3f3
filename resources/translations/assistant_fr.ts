<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Account</name>
    <message>
        <source>Port %1, or another as in pbx.example.com:5070</source>
        <translation>Port %1, ou un autre comme dans pbx.example.com:5070</translation>
    </message>
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
        <source>%1 is no server. Enter one as pbx.example.com or pbx.example.com:5070.</source>
        <translation>%1 n&apos;est pas un serveur. Saisissez-le sous la forme pbx.example.com ou pbx.example.com:5070.</translation>
    </message>
    <message>
        <source>Only the password of extension %1 is missing.</source>
        <translation>Il ne manque que le mot de passe de l’extension %1.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so it is asked for at each start.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés ; il est donc demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>A test takes the phone off its line, so it begins when your call is over. Cancel leaves everything as it is.</source>
        <translation>Un test retire le téléphone de sa ligne ; il commencera donc à la fin de votre appel. « Annuler » laisse tout en l&apos;état.</translation>
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
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
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
    <message>
        <source>Ask a colleague first</source>
        <translation>Consulter d’abord un collègue</translation>
    </message>
    <message>
        <source>Conference of all calls</source>
        <translation>Conférence de tous les appels</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Quitter la conférence</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Finaliser</translation>
    </message>
    <message>
        <source>Complete transfer</source>
        <translation>Finaliser le transfert</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Durée de l&apos;appel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Numéro composé</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Transféré à</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Details of a call</source>
        <translation>Détails d&apos;un appel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>Nouvelle organisation…</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>C’est %1</translation>
    </message>
    <message>
        <source>It is not %1</source>
        <translation>Ce n’est pas %1</translation>
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
    <name>CardPanel</name>
    <message>
        <source>No contact chosen</source>
        <translation>Aucun contact sélectionné</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Supprimer ce contact</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a case, lead or opportunity</source>
        <translation>Ajouter un dossier, une piste ou une opportunité</translation>
    </message>
    <message>
        <source>No calls and notes yet</source>
        <translation>Pas encore d’appels ni de notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Nouvelle piste…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Nouvelle opportunité…</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Hang up and quit</source>
        <translation>Raccrocher et quitter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Quit?</source>
        <translation>Quitter ?</translation>
    </message>
    <message>
        <source>No call is going on any more. Quit?</source>
        <translation>Plus aucun appel n’est en cours. Quitter ?</translation>
    </message>
    <message>
        <source>A call with %1 is going on. Hang up and quit?</source>
        <translation>Un appel avec %1 est en cours. Raccrocher et quitter ?</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are going on. Hang up and quit?</source>
        <translation>
            <numerusform>%n appel est en cours. Raccrocher et quitter ?</numerusform>
            <numerusform>%n appels sont en cours. Raccrocher et quitter ?</numerusform>
        </translation>
    </message>
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
    <name>CodeMenus</name>
    <message>
        <source>Pick up the ringing call</source>
        <translation>Intercepter l’appel qui sonne</translation>
    </message>
    <message>
        <source>Speak by intercom</source>
        <translation>Parler par interphone</translation>
    </message>
    <message>
        <source>Call without showing my number</source>
        <translation>Appeler sans afficher mon numéro</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>Pick up a call of my group</source>
        <translation>Intercepter un appel de mon groupe</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Parquer l’appel</translation>
    </message>
    <message>
        <source>Fetch a parked call</source>
        <translation>Récupérer un appel parqué</translation>
    </message>
    <message>
        <source>Enter the conference room</source>
        <translation>Entrer dans la salle de conférence</translation>
    </message>
</context>
<context>
    <name>Codecs</name>
    <message>
        <source>Opus: clear, also on poor lines</source>
        <translation>Opus : clair, même sur de mauvaises lignes</translation>
    </message>
    <message>
        <source>G.722: clear</source>
        <translation>G.722 : clair</translation>
    </message>
    <message>
        <source>G.711 A-law: telephone sound</source>
        <translation>G.711 loi A : son téléphonique</translation>
    </message>
    <message>
        <source>G.711 µ-law: telephone sound</source>
        <translation>G.711 loi µ : son téléphonique</translation>
    </message>
    <message>
        <source>GSM: sound of a mobile phone</source>
        <translation>GSM : son d&apos;un téléphone mobile</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>This PBX has no code for that.</source>
        <translation>Ce PBX n’a pas de code pour cela.</translation>
    </message>
    <message>
        <source>The PBX has no such parking slot.</source>
        <translation>Le PBX n’a pas cette place de parcage.</translation>
    </message>
    <message>
        <source>Every parking slot is taken.</source>
        <translation>Toutes les places de parcage sont occupées.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>Personne n&apos;y est parqué.</translation>
    </message>
    <message>
        <source>Nobody can answer there: not registered.</source>
        <translation>Personne ne peut y répondre : non enregistré.</translation>
    </message>
    <message>
        <source>That is no number that could be shown.</source>
        <translation>Ce n’est pas un numéro qui puisse être affiché.</translation>
    </message>
</context>
<context>
    <name>CodesDialed</name>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Voicemail of %1</source>
        <translation>Messagerie vocale de %1</translation>
    </message>
    <message>
        <source>Pickup at %1</source>
        <translation>Interception chez %1</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>Interception de groupe</translation>
    </message>
    <message>
        <source>Intercom to %1</source>
        <translation>Interphone vers %1</translation>
    </message>
    <message>
        <source>Conference room</source>
        <translation>Salle de conférence</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Test d&apos;écho</translation>
    </message>
    <message>
        <source>Parking slot %1</source>
        <translation>Place de parcage %1</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Intercepté chez %1</translation>
    </message>
    <message>
        <source>Fetched from %1</source>
        <translation>Récupéré de la place %1</translation>
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
        <source>Your administrator can list them for you, or you write them down yourself. Until then, dial any number or name above.</source>
        <translation>Votre administrateur peut les inscrire pour vous, ou vous les inscrivez vous-même. D&apos;ici là, composez ci-dessus un numéro ou un nom quelconque.</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Ouvrir le fichier de configuration</translation>
    </message>
    <message>
        <source>Connect your phone to see who is free.</source>
        <translation>Connectez votre téléphone pour voir qui est libre.</translation>
    </message>
    <message>
        <source>Connect your phone</source>
        <translation>Connecter votre téléphone</translation>
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
    <name>ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>It could not be saved. Try again in a moment.</source>
        <translation>L’enregistrement a échoué. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Somebody else changed this contact meanwhile. The change is in the fields now, beside what you typed. Look at it, then save again.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ce contact entre-temps. La modification figure maintenant dans les champs, à côté de votre saisie. Vérifiez-la, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un champ doit avoir un nom.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Photo…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Supprimer la photo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png *.gif *.webp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>This file is no picture that can be used (8 MB at most).</source>
        <translation>Ce fichier n’est pas une image utilisable (8 Mo au maximum).</translation>
    </message>
</context>
<context>
    <name>ContactMenus</name>
    <message>
        <source>Open the contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Show the colleague</source>
        <translation>Afficher le collègue</translation>
    </message>
    <message>
        <source>Link to a contact…</source>
        <translation>Associer à un contact…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Exporter des contacts…</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exporter l&apos;historique…</translation>
    </message>
    <message>
        <source>Blocked and ignored numbers…</source>
        <translation>Numéros bloqués et ignorés…</translation>
    </message>
    <message>
        <source>Back up contacts and history…</source>
        <translation>Sauvegarder contacts et historique…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Nouvelle piste…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Nouvelle opportunité…</translation>
    </message>
    <message>
        <source>Unblock this number</source>
        <translation>Débloquer ce numéro</translation>
    </message>
    <message>
        <source>Unblock withheld callers</source>
        <translation>Débloquer les numéros masqués</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Bloquer ce numéro</translation>
    </message>
    <message>
        <source>Block all withheld callers…</source>
        <translation>Bloquer tous les numéros masqués…</translation>
    </message>
    <message>
        <source>Do not look this number up</source>
        <translation>Ne pas rechercher ce numéro</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Whose call is it?</source>
        <translation>De qui est cet appel ?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Name, company, number…</source>
        <translation>Nom, société, numéro…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Add %1 to this contact</source>
        <translation>Ajouter %1 à ce contact</translation>
    </message>
    <message>
        <source>Nobody I know</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>Choose a contact first.</source>
        <translation>Choisissez d&apos;abord un contact.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Its numbers and details go. Calls and notes stay in the history.</source>
        <translation>Ses numéros et ses détails seront supprimés. Les appels et les notes restent dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>Back up contacts and history</source>
        <translation>Sauvegarder les contacts et l&apos;historique</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.vcf *.vcard)</source>
        <translation>Contacts (*.csv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sauvegardes (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Use %1 instead of what is there?</source>
        <translation>Utiliser %1 à la place de l&apos;existant ?</translation>
    </message>
    <message>
        <source>All contacts and the whole history become those of the backup. A copy is kept.</source>
        <translation>Tous les contacts et tout l&apos;historique seront remplacés par ceux de la sauvegarde. Une copie est conservée.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>The disk is full: nothing of %1 was imported.</source>
        <translation>Le disque est plein : rien n&apos;a été importé de %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>Le disque est plein : %1 n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>%1 ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>%1 is no table and no vCard.</source>
        <translation>%1 n&apos;est ni un tableau ni une vCard.</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 n&apos;est pas une sauvegarde de ce programme.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program.</source>
        <translation>%1 provient d&apos;une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed.</source>
        <translation>%1 est endommagé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is the file in use. Choose another one.</source>
        <translation>%1 est le fichier en cours d&apos;utilisation. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>The settings do not say what to open: %1 is empty.</source>
        <translation>Les réglages ne disent pas quoi ouvrir : %1 est vide.</translation>
    </message>
    <message>
        <source>%1 could not be opened for the caller.</source>
        <translation>%1 n’a pas pu être ouvert pour l’appelant.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Contacts written to %2: %1.</source>
        <translation>Contacts écrits dans %2 : %1.</translation>
    </message>
    <message>
        <source>Calls written to %2: %1.</source>
        <translation>Appels écrits dans %2 : %1.</translation>
    </message>
    <message>
        <source>Contacts and history were copied to %1.</source>
        <translation>Les contacts et l&apos;historique ont été copiés dans %1.</translation>
    </message>
    <message>
        <source>The backup is in use. What was there is kept as %1.</source>
        <translation>La sauvegarde est utilisée. L&apos;état précédent est conservé sous %1.</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile: nothing was saved.</source>
        <translation>%1 a été supprimé entre-temps : rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>« %1 » n&apos;est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Withheld callers are blocked: they do not ring.</source>
        <translation>Les numéros masqués sont bloqués : ils ne sonnent pas.</translation>
    </message>
    <message>
        <source>%1 is blocked: its calls do not ring.</source>
        <translation>%1 est bloqué : ses appels ne sonnent pas.</translation>
    </message>
    <message>
        <source>Withheld callers ring again.</source>
        <translation>Les appels masqués sonnent à nouveau.</translation>
    </message>
    <message>
        <source>Calls from %1 ring again.</source>
        <translation>Les appels de %1 sonnent à nouveau.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>Block all withheld callers?</source>
        <translation>Bloquer tous les numéros masqués ?</translation>
    </message>
    <message>
        <source>Everybody who hides the number is refused then, not only this caller.</source>
        <translation>Toute personne qui masque son numéro sera alors refusée, pas seulement cet appelant.</translation>
    </message>
    <message>
        <source>Block them all</source>
        <translation>Tous les bloquer</translation>
    </message>
    <message>
        <source>Let them ring</source>
        <translation>Laisser sonner</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Import, export, backup</source>
        <translation>Importation, exportation, sauvegarde</translation>
    </message>
    <message>
        <source>Name, company, number…</source>
        <translation>Nom, société, numéro…</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Quels contacts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Nobody matches this search</source>
        <translation>Personne ne correspond à cette recherche</translation>
    </message>
    <message>
        <source>Add one with New, or import a file by the menu beside it.</source>
        <translation>Ajoutez-en un avec « Nouveau » ou importez un fichier par le menu à côté.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Ring on another device than the one I talk with</source>
        <translation>Sonner sur un autre périphérique que celui avec lequel je parle</translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation>Sonner une fois</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>The first one that is plugged in is used; the next one when it is unplugged.</source>
        <translation>Le premier périphérique branché est utilisé ; le suivant s&apos;il est débranché.</translation>
    </message>
    <message>
        <source>Sound is switched off in the settings file.</source>
        <translation>Le son est désactivé dans le fichier de configuration.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement : %1</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Aucun périphérique de ce type.</translation>
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
        <source>refused: not encrypted</source>
        <translation>refusé : non chiffré</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>nothing is ringing to pick up</source>
        <translation>aucun appel à intercepter</translation>
    </message>
    <message>
        <source>nobody is parked there</source>
        <translation>aucun appel n&apos;y est parqué</translation>
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
        <source>Trying to register…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Elle n&apos;est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
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
        <source>Blocked callers</source>
        <translation>Appelants bloqués</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Appels manqués : %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exporter l&apos;historique…</translation>
    </message>
    <message>
        <source>Export these calls…</source>
        <translation>Exporter ces appels…</translation>
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
        <source>No blocked caller has called</source>
        <translation>Aucun appelant bloqué n&apos;a appelé</translation>
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
        <translation>ce n&apos;est pas du texte</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>la carte n&apos;a pas de fin</translation>
    </message>
    <message>
        <source>this is in no card</source>
        <translation>ceci n&apos;est dans aucune carte</translation>
    </message>
    <message>
        <source>a group, not a contact</source>
        <translation>un groupe, pas un contact</translation>
    </message>
    <message>
        <source>the photo is too large and was left out</source>
        <translation>la photo est trop grande et a été ignorée</translation>
    </message>
    <message>
        <source>the photo cannot be read and was left out</source>
        <translation>la photo est illisible et a été ignorée</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Ne pas modifier</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Ajouter à nouveau</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui sera importé</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>Personnes déjà présentes</translation>
    </message>
    <message>
        <source>Nobody would come in: no line has a name or a number.</source>
        <translation>Personne ne serait importé : aucune ligne n&apos;a de nom ni de numéro.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>La première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>The first lines, and what each column holds</source>
        <translation>Les premières lignes et le contenu de chaque colonne</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>La colonne %1 contient</translation>
    </message>
    <message>
        <source>(as found)</source>
        <translation>(comme détecté)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ignoré)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ personnel</translation>
    </message>
    <message>
        <source>Own field with a number</source>
        <translation>Champ personnel avec numéro</translation>
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
        <source>Unchanged: %1</source>
        <translation>Inchangés : %1</translation>
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
        <translation>il n&apos;y a pas de serveur nommé %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>la connexion à %1 a été perdue</translation>
    </message>
    <message>
        <source>%1 is no manager interface of a PBX</source>
        <translation>%1 n&apos;est pas une interface de gestion d&apos;un PBX</translation>
    </message>
    <message>
        <source>%1 offers no encrypted connection</source>
        <translation>%1 n&apos;offre pas de connexion chiffrée</translation>
    </message>
    <message>
        <source>%1 refuses the account</source>
        <translation>%1 refuse le compte</translation>
    </message>
    <message>
        <source>the password for %1 is not known</source>
        <translation>le mot de passe pour %1 n&apos;est pas connu</translation>
    </message>
    <message>
        <source>the certificate of %1 has expired</source>
        <translation>le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted</source>
        <translation>le certificat de %1 n&apos;est pas approuvé</translation>
    </message>
    <message>
        <source>the certificate was issued for another server than %1</source>
        <translation>le certificat a été émis pour un autre serveur que %1</translation>
    </message>
    <message>
        <source>the file of trusted certificates cannot be read</source>
        <translation>le fichier des certificats approuvés ne peut pas être lu</translation>
    </message>
    <message>
        <source>an unencrypted connection to %1 is not allowed</source>
        <translation>une connexion non chiffrée à %1 n&apos;est pas autorisée</translation>
    </message>
    <message>
        <source>Queues: %1.</source>
        <translation>Files d&apos;attente : %1.</translation>
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
        <source>Chosen for this number before</source>
        <translation>Déjà choisi pour ce numéro</translation>
    </message>
    <message>
        <source>Same number: %1</source>
        <translation>Même numéro : %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <translation>Commence par %1</translation>
    </message>
    <message>
        <source>Same digits without the area code: %1</source>
        <translation>Mêmes chiffres sans l&apos;indicatif : %1</translation>
    </message>
</context>
<context>
    <name>NotAvailable</name>
    <message>
        <source>%1 is not available</source>
        <translation>%1 n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>The line says: %1. The caller may come back, or hear nobody.</source>
        <translation>La ligne indique : %1. L&apos;appelant peut revenir, ou n&apos;entendre personne.</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <translation>Transférer quand même</translation>
    </message>
    <message>
        <source>Keep the caller</source>
        <translation>Garder l&apos;appelant</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Type d&apos;entrée</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore à traiter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d&apos;abord quelque chose.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Un titre est nécessaire.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong: %1. Details are in %2.</source>
        <translation>Un problème est survenu : %1. Les détails se trouvent dans %2.</translation>
    </message>
    <message>
        <source>The password could not be read: %1.</source>
        <translation>Le mot de passe n&apos;a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>The password is not kept and will be asked for at the next start: %1.</source>
        <translation>Le mot de passe n&apos;est pas conservé et sera demandé au prochain démarrage : %1.</translation>
    </message>
    <message>
        <source>The settings were not saved: %1.</source>
        <translation>Les paramètres n&apos;ont pas été enregistrés : %1.</translation>
    </message>
    <message>
        <source>A call from %1 was refused: its sound would not have been encrypted.</source>
        <translation>Un appel de %1 a été refusé : le son n&apos;aurait pas été chiffré.</translation>
    </message>
    <message>
        <source>… and %1 more: “assistant check-settings” lists all.</source>
        <translation>… et %1 de plus : « assistant check-settings » les affiche tous.</translation>
    </message>
    <message>
        <source>%1 was not called: the phone could not register with the PBX in time.</source>
        <translation>%1 n&apos;a pas été appelé : le téléphone n&apos;a pas pu s&apos;enregistrer à temps auprès du PBX.</translation>
    </message>
    <message>
        <source>%1 can be several people.</source>
        <translation>%1 peut désigner plusieurs personnes.</translation>
    </message>
    <message>
        <source>This is your own extension.</source>
        <translation>C&apos;est votre propre extension.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off: the telephone system lost it.</source>
        <translation>L&apos;appel avec %1 a été coupé : le PBX l&apos;a perdu.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off: the telephone system does not answer.</source>
        <translation>L&apos;appel avec %1 a été coupé : le PBX ne répond pas.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off.</source>
        <translation>L&apos;appel avec %1 a été coupé.</translation>
    </message>
    <message>
        <source>%1 has hung up.</source>
        <translation>%1 a raccroché.</translation>
    </message>
    <message>
        <source>No sound device was found: calls are silent until there is one.</source>
        <translation>Aucun périphérique audio trouvé : les appels restent muets tant qu&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>No microphone was found: you will hear callers, but they will not hear you.</source>
        <translation>Aucun microphone trouvé : vous entendrez les appelants, mais ils ne vous entendront pas.</translation>
    </message>
    <message>
        <source>The disk is full: %1 holds what was recorded until now. The call goes on.</source>
        <translation>Le disque est plein : %1 contient ce qui a été enregistré jusqu&apos;ici. L&apos;appel continue.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written.</source>
        <translation>L&apos;enregistrement %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The phone stopped working (%1). Start it again.</source>
        <translation>Le téléphone a cessé de fonctionner (%1). Redémarrez-le.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>The command line does not work: %1.</source>
        <translation>La ligne de commande ne fonctionne pas : %1.</translation>
    </message>
    <message>
        <source>%1 did not take the call from %2.</source>
        <translation>%1 n&apos;a pas pris l&apos;appel de %2.</translation>
    </message>
    <message>
        <source>Write your colleagues at the end of %1, each like this, save it and start again:</source>
        <translation>Inscrivez vos collègues à la fin de %1, enregistrez le fichier et redémarrez le programme. Chaque entrée se présente ainsi :</translation>
    </message>
    <message>
        <source>Nothing here opens %1. Write your colleagues at its end with any editor, each like this, and start again:</source>
        <translation>Aucun programme ici n&apos;ouvre %1. Inscrivez vos collègues à la fin du fichier avec un éditeur quelconque et redémarrez le programme. Chaque entrée se présente ainsi :</translation>
    </message>
    <message>
        <source>There is no translation for the language %1: the windows speak English.</source>
        <translation>Il n&apos;y a pas de traduction pour la langue %1 : les fenêtres sont en anglais.</translation>
    </message>
    <message>
        <source>The windows speak English: the translation file %2 is missing or damaged. Install the program again.</source>
        <translation>Les fenêtres sont en anglais : le fichier de traduction %2 est absent ou endommagé. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
</context>
<context>
    <name>NoticesBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>NumberListsDialog</name>
    <message>
        <source>Blocked and ignored numbers</source>
        <translation>Numéros bloqués et ignorés</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Block withheld numbers</source>
        <translation>Bloquer les numéros masqués</translation>
    </message>
    <message>
        <source>All numbers that begin like this</source>
        <translation>Tous les numéros qui commencent ainsi</translation>
    </message>
    <message>
        <source>Calls from these numbers are rejected by themselves; the history has them.</source>
        <translation>Les appels de ces numéros sont rejetés automatiquement ; ils figurent dans l&apos;historique.</translation>
    </message>
    <message>
        <source>These numbers are not looked up among the contacts.</source>
        <translation>Ces numéros ne sont pas recherchés dans les contacts.</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Personne n&apos;est bloqué</translation>
    </message>
    <message>
        <source>No number is ignored</source>
        <translation>Aucun numéro n&apos;est ignoré</translation>
    </message>
    <message>
        <source>Withheld numbers</source>
        <translation>Numéros masqués</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Type a number or a name.</source>
        <translation>Saisissez un numéro ou un nom.</translation>
    </message>
    <message>
        <source>%1 is too long for a phone number.</source>
        <translation>%1 est trop long pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 has no digits that could be dialed.</source>
        <translation>%1 ne contient aucun chiffre à composer.</translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation>%1 n&apos;est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 is not an address that can be called.</source>
        <translation>%1 n&apos;est pas une adresse que l&apos;on peut appeler.</translation>
    </message>
    <message>
        <source>Nothing has been dialed yet.</source>
        <translation>Rien n&apos;a encore été composé.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a known name.</source>
        <translation>%1 n&apos;est ni un numéro ni un nom connu.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Parked in %1</source>
        <translation>Parqué sur %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Récupérer %1</translation>
    </message>
</context>
<context>
    <name>ParkedRows</name>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>%1 more in the menu</source>
        <translation>%1 de plus dans le menu</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Fermer le lecteur</translation>
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
        <translation>Qui c&apos;est</translation>
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
        <source>Voicemail</source>
        <translation>Messagerie</translation>
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
        <source>The server %2 shows a certificate that it signed itself. Ask your administrator for its file of authorities.</source>
        <translation>Le serveur %2 présente un certificat qu&apos;il a signé lui-même. Demandez à votre administrateur le fichier des autorités.</translation>
    </message>
    <message>
        <source>The certificate of %2 has been revoked. Do not sign in there; tell your administrator.</source>
        <translation>Le certificat de %2 a été révoqué. Ne vous y connectez pas ; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Whether the certificate of %2 was revoked cannot be checked: %3. Ask your administrator for a new list of revoked certificates.</source>
        <translation>Impossible de vérifier si le certificat de %2 a été révoqué : %3. Demandez à votre administrateur une nouvelle liste de certificats révoqués.</translation>
    </message>
    <message>
        <source>The server %2 asked for the password in another name (%3). It was not given.</source>
        <translation>Le serveur %2 a demandé le mot de passe sous un autre nom (%3). Il n&apos;a pas été donné.</translation>
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
    <message>
        <source>The password of extension %1 is missing.</source>
        <translation>Le mot de passe de l&apos;extension %1 manque.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lecture… %1 %</translation>
    </message>
    <message>
        <source>Writing… %1 %</source>
        <translation>Écriture… %1 %</translation>
    </message>
</context>
<context>
    <name>Queues</name>
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
    <name>RecordingMenus</name>
    <message>
        <source>Play the recording</source>
        <translation>Lire l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Show the recording in its folder</source>
        <translation>Afficher l&apos;enregistrement dans son dossier</translation>
    </message>
    <message>
        <source>Save a copy of the recording…</source>
        <translation>Enregistrer une copie de l&apos;enregistrement…</translation>
    </message>
    <message>
        <source>Delete the recording…</source>
        <translation>Supprimer l&apos;enregistrement…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Reprendre l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Suspendre l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>RecordingsWiring</name>
    <message>
        <source>Save a copy of the recording</source>
        <translation>Enregistrer une copie de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Delete the recording?</source>
        <translation>Supprimer l&apos;enregistrement ?</translation>
    </message>
    <message>
        <source>The file is deleted. The call stays in the history.</source>
        <translation>Le fichier sera supprimé. L&apos;appel reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This call is over.</source>
        <translation>Cet appel est terminé.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Ce n&apos;est pas possible pour le moment.</translation>
    </message>
    <message>
        <source>The phone is not registered with the PBX, so nothing can be dialed.</source>
        <translation>Le téléphone n&apos;est pas enregistré auprès du PBX ; rien ne peut être composé.</translation>
    </message>
    <message>
        <source>%1 cannot be dialed.</source>
        <translation>%1 ne peut pas être composé.</translation>
    </message>
    <message>
        <source>There are too many calls at once.</source>
        <translation>Il y a trop d&apos;appels à la fois.</translation>
    </message>
    <message>
        <source>The phone could not do this. The log says why.</source>
        <translation>Le téléphone n&apos;a pas pu le faire. Le journal indique pourquoi.</translation>
    </message>
    <message>
        <source>The phone has stopped. Start the program again.</source>
        <translation>Le téléphone s&apos;est arrêté. Redémarrez le programme.</translation>
    </message>
    <message>
        <source>Only digits, * and # can be sent.</source>
        <translation>Seuls les chiffres, * et # peuvent être envoyés.</translation>
    </message>
    <message>
        <source>This caller ID cannot be sent.</source>
        <translation>Ce numéro d&apos;appelant ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The other side refused to be taken back: the call stays on hold.</source>
        <translation>Le correspondant a refusé la reprise : l&apos;appel reste en attente.</translation>
    </message>
    <message>
        <source>There is nobody to hand this call to.</source>
        <translation>Il n&apos;y a personne à qui passer cet appel.</translation>
    </message>
    <message>
        <source>This call cannot be taken back.</source>
        <translation>Cet appel ne peut pas être repris.</translation>
    </message>
    <message>
        <source>It was answered there: too late to take it back.</source>
        <translation>L&apos;appel a été pris là-bas : trop tard pour le reprendre.</translation>
    </message>
    <message>
        <source>The conference is full.</source>
        <translation>La conférence est complète.</translation>
    </message>
    <message>
        <source>The phone could not do this.</source>
        <translation>Le téléphone n&apos;a pas pu le faire.</translation>
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
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>numéro inexistant</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
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
    <name>Sound</name>
    <message>
        <source>What the system uses</source>
        <translation>Périphérique par défaut du système</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>non branché</translation>
    </message>
    <message>
        <source>One codec has to stay: without any there is no sound.</source>
        <translation>Un codec doit rester : sans codec, il n&apos;y a pas de son.</translation>
    </message>
    <message>
        <source>Your choice holds until the program ends; it could not be kept:</source>
        <translation>Votre choix vaut jusqu&apos;à la fermeture du programme ; il n&apos;a pas pu être enregistré :</translation>
    </message>
    <message>
        <source>Good sound</source>
        <translation>Bon son</translation>
    </message>
    <message>
        <source>Poor sound</source>
        <translation>Son médiocre</translation>
    </message>
    <message>
        <source>Bad sound</source>
        <translation>Mauvais son</translation>
    </message>
    <message>
        <source>The file of this recording is gone.</source>
        <translation>Le fichier de cet enregistrement n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play it on.</source>
        <translation>Il n&apos;y a pas de haut-parleur pour la lecture.</translation>
    </message>
    <message>
        <source>Paused for a call.</source>
        <translation>En pause à cause d&apos;un appel.</translation>
    </message>
    <message>
        <source>The recording %1 is gone.</source>
        <translation>L&apos;enregistrement %1 n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The recording %1 was not saved: the disk is full.</source>
        <translation>L&apos;enregistrement %1 n&apos;a pas été sauvegardé : le disque est plein.</translation>
    </message>
    <message>
        <source>The recording %1 was left as it is: that place may not be changed.</source>
        <translation>L&apos;enregistrement %1 est resté tel quel : cet emplacement ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The recording %1 could not be saved there.</source>
        <translation>L&apos;enregistrement %1 n&apos;a pas pu être sauvegardé à cet endroit.</translation>
    </message>
    <message>
        <source>The recording %1 could not be deleted.</source>
        <translation>L&apos;enregistrement %1 n&apos;a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>MOS %1 of 4.5</source>
        <translation>MOS %1 sur 4,5</translation>
    </message>
    <message>
        <source>Loss %1 %</source>
        <translation>Perte %1 %</translation>
    </message>
    <message>
        <source>Jitter %1 ms</source>
        <translation>Gigue %1 ms</translation>
    </message>
    <message>
        <source>Delay %1 ms there and back</source>
        <translation>Délai %1 ms aller-retour</translation>
    </message>
    <message>
        <source>Codec %1</source>
        <translation>Codec %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
</context>
<context>
    <name>SoundMenu</name>
    <message>
        <source>Sound…</source>
        <translation>Son…</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>What the devices are for</source>
        <translation>À quoi servent les périphériques</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Take out of the microphone what the loudspeaker plays (echo)</source>
        <translation>Retirer du microphone ce que le haut-parleur diffuse (écho)</translation>
    </message>
    <message>
        <source>Codecs, the best first</source>
        <translation>Codecs, le meilleur en premier</translation>
    </message>
    <message>
        <source>From the next call on they are offered in this order; the other side chooses.</source>
        <translation>À partir du prochain appel, ils sont proposés dans cet ordre ; l&apos;autre partie choisit.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Answer intercom calls of</source>
        <translation>Accepter les appels par interphone de</translation>
    </message>
    <message>
        <source>Whom you tick can speak in your room at once and hears it: after a tone, and only while you are in no call. Calls of all others ring.</source>
        <translation>Les personnes que vous cochez peuvent aussitôt parler dans votre pièce et entendent ce qui s&apos;y passe : après une tonalité, et seulement si vous n&apos;êtes pas en communication. Les appels de tous les autres sonnent.</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Interphone</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Level of the loudspeaker</source>
        <translation>Niveau du haut-parleur</translation>
    </message>
    <message>
        <source>Call the echo and speak: what you say comes back, and both bars move.</source>
        <translation>Appelez l&apos;écho et parlez : ce que vous dites revient, et les deux barres bougent.</translation>
    </message>
    <message>
        <source>This telephone system has no echo; the bars move during any call.</source>
        <translation>Ce PBX n&apos;a pas d&apos;écho ; les barres bougent pendant tout appel.</translation>
    </message>
    <message>
        <source>Call the echo</source>
        <translation>Appeler l&apos;écho</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The contacts and the history were written by a newer version of this program.</source>
        <translation>Les contacts et l&apos;historique ont été écrits par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The file with contacts and history is damaged. At the next start, what can be read of it is saved.</source>
        <translation>Le fichier des contacts et de l&apos;historique est endommagé. Au prochain démarrage, ce qui peut en être lu sera récupéré.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>Le disque est plein : plus rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Another program holds the contacts and the history.</source>
        <translation>Un autre programme bloque les contacts et l&apos;historique.</translation>
    </message>
    <message>
        <source>The file with contacts and history may not be written to.</source>
        <translation>L&apos;écriture dans le fichier des contacts et de l&apos;historique n&apos;est pas autorisée.</translation>
    </message>
    <message>
        <source>The contacts and the history cannot be read.</source>
        <translation>Les contacts et l&apos;historique ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The contacts and the history are of an older version and could not be brought up to date. Nothing of them is lost.</source>
        <translation>Les contacts et l&apos;historique proviennent d&apos;une version plus ancienne et n&apos;ont pas pu être mis à jour. Rien n&apos;en est perdu.</translation>
    </message>
    <message>
        <source>The disk with the contacts and the history reports errors.</source>
        <translation>Le disque contenant les contacts et l&apos;historique signale des erreurs.</translation>
    </message>
    <message>
        <source>The file for contacts and history belongs to another program.</source>
        <translation>Le fichier des contacts et de l&apos;historique appartient à un autre programme.</translation>
    </message>
    <message>
        <source>There is not enough memory for the contacts and the history.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour les contacts et l&apos;historique.</translation>
    </message>
    <message>
        <source>The contacts and the history are not open.</source>
        <translation>Les contacts et l&apos;historique ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>The contacts and the history do not work as they should. The log says why.</source>
        <translation>Les contacts et l&apos;historique ne fonctionnent pas comme prévu. Le journal indique pourquoi.</translation>
    </message>
    <message>
        <source>The contacts and the history cannot be saved.</source>
        <translation>Les contacts et l&apos;historique ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>You can still make and take calls.</source>
        <translation>Vous pouvez toujours passer et recevoir des appels.</translation>
    </message>
    <message>
        <source>The file with contacts and history was damaged. Saved from it: contacts %1, calls %2.</source>
        <translation>Le fichier des contacts et de l&apos;historique était endommagé. Récupérés : contacts %1, appels %2.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Tout n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Le fichier endommagé a été conservé sous %1.</translation>
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
        <source>What is beside the calls</source>
        <translation>Ce qui figure à côté des appels</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Son…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <source>Ask about %1</source>
        <translation>Consulter au sujet de %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Enter calls · Esc closes</source>
        <translation>Entrée appelle · Échap ferme</translation>
    </message>
    <message>
        <source>Enter transfers · Esc closes</source>
        <translation>Entrée transfère · Échap ferme</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Type another name, or a whole number to transfer to.</source>
        <translation>Saisissez un autre nom ou un numéro complet.</translation>
    </message>
    <message>
        <source>The call with %1 ended before a transfer.</source>
        <translation>L’appel avec %1 s’est terminé avant un transfert.</translation>
    </message>
    <message>
        <source>The call with %1 cannot be transferred now: %2.</source>
        <translation>L’appel avec %1 ne peut pas être transféré maintenant : %2.</translation>
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
        <source>Taken back from %1</source>
        <translation>Récupéré de %1</translation>
    </message>
    <message>
        <source>Parking…</source>
        <translation>Parcage…</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>The call was not parked. The caller is back with you.</source>
        <translation>L&apos;appel n&apos;a pas été parqué. L&apos;appelant est de retour.</translation>
    </message>
    <message>
        <source>Taken back from parking</source>
        <translation>Repris du parcage</translation>
    </message>
    <message>
        <source>Parking in %1…</source>
        <translation>Parcage sur %1…</translation>
    </message>
    <message>
        <source>Parked in %1</source>
        <translation>Parqué sur %1</translation>
    </message>
    <message>
        <source>Sending to voicemail…</source>
        <translation>Envoi vers la messagerie vocale…</translation>
    </message>
    <message>
        <source>Sent to voicemail</source>
        <translation>Envoyé vers la messagerie vocale</translation>
    </message>
    <message>
        <source>Voicemail did not take the call. The caller is back with you.</source>
        <translation>La messagerie vocale n&apos;a pas pris l&apos;appel. L&apos;appelant est de retour.</translation>
    </message>
    <message>
        <source>Taken back from voicemail</source>
        <translation>Repris de la messagerie vocale</translation>
    </message>
    <message>
        <source>Sending to voicemail of %1…</source>
        <translation>Envoi vers la messagerie vocale de %1…</translation>
    </message>
    <message>
        <source>Sent to voicemail of %1</source>
        <translation>Envoyé vers la messagerie vocale de %1</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 est occupé.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 is not registered.</source>
        <translation>%1 n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>%1 declined the call.</source>
        <translation>%1 a refusé l&apos;appel.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>%1: the telephone system does not allow it.</source>
        <translation>%1 : le PBX ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 did not take the call.</source>
        <translation>%1 n&apos;a pas pris l&apos;appel.</translation>
    </message>
    <message>
        <source>Back from %1: busy</source>
        <translation>De retour de %1 : occupé</translation>
    </message>
    <message>
        <source>Back from %1: no answer</source>
        <translation>De retour de %1 : pas de réponse</translation>
    </message>
    <message>
        <source>Back from %1: cannot be reached</source>
        <translation>De retour de %1 : injoignable</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <translation>Transféré par %1</translation>
    </message>
    <message>
        <source>Back from parking: nobody fetched the call</source>
        <translation>De retour du parcage : personne n&apos;a récupéré l&apos;appel</translation>
    </message>
    <message>
        <source>Through queue %1</source>
        <translation>Par la file d&apos;attente %1</translation>
    </message>
    <message>
        <source>Sent on from %1</source>
        <translation>Renvoyé depuis %1</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Interphone</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirigé vers %1</translation>
    </message>
    <message>
        <source>parked in %1</source>
        <translation>parqué sur %1</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parqué</translation>
    </message>
    <message>
        <source>sent to voicemail of %1</source>
        <translation>envoyé vers la messagerie vocale de %1</translation>
    </message>
    <message>
        <source>sent to voicemail</source>
        <translation>envoyé vers la messagerie vocale</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirigé vers %1</translation>
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
    <name>WhyMenu</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Why? – this call</source>
        <translation>Pourquoi ? – cet appel</translation>
    </message>
    <message>
        <source>Why? – the line</source>
        <translation>Pourquoi ? – la ligne</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>SIP messages</source>
        <translation>Messages SIP</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Ce téléphone</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Le message sélectionné</translation>
    </message>
    <message>
        <source>Without names and numbers</source>
        <translation>Sans noms ni numéros</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Enregistrer pour le support…</translation>
    </message>
    <message>
        <source>Passwords and keys are never in it.</source>
        <translation>Les mots de passe et les clés n&apos;y figurent jamais.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>WhyWiring</name>
    <message>
        <source>Save for support</source>
        <translation>Enregistrer pour le support</translation>
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
        <source>No answer from the telephone system.</source>
        <translation>Pas de réponse du PBX.</translation>
    </message>
    <message>
        <source>consulting</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>in the conference</source>
        <translation>en conférence</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>micro coupé</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>pas à jour</translation>
    </message>
    <message>
        <source>parked by you</source>
        <translation>parqué par vous</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>pris par %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>Poor line: %1 % of the sound is lost.</source>
        <translation>Mauvaise ligne : %1 % du son est perdu.</translation>
    </message>
    <message>
        <source>Poor line: the sound comes late.</source>
        <translation>Mauvaise ligne : le son arrive en retard.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement en cours</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>enregistrement en pause</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>More notices: %1</source>
        <translation>Autres avis : %1</translation>
    </message>
</context>
<context>
    <name>_NoticeRow</name>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
</TS>
