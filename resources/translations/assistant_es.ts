<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Account</name>
    <message>
        <source>Port %1, or another as in pbx.example.com:5070</source>
        <translation>Puerto %1, u otro como en pbx.example.com:5070</translation>
    </message>
    <message>
        <source>Enter your extension, for instance 100.</source>
        <translation>Introduzca su extensión, por ejemplo 100.</translation>
    </message>
    <message>
        <source>Enter the password of your extension.</source>
        <translation>Introduzca la contraseña de su extensión.</translation>
    </message>
    <message>
        <source>Enter the server, for instance pbx.example.com.</source>
        <translation>Introduzca el servidor, por ejemplo pbx.example.com.</translation>
    </message>
    <message>
        <source>The port after the colon is a number up to 65535.</source>
        <translation>El puerto tras los dos puntos es un número hasta 65535.</translation>
    </message>
    <message>
        <source>%1 is no server. Enter one as pbx.example.com or pbx.example.com:5070.</source>
        <translation>%1 no es un servidor. Introdúzcalo en la forma pbx.example.com o pbx.example.com:5070.</translation>
    </message>
    <message>
        <source>Only the password of extension %1 is missing.</source>
        <translation>Solo falta la contraseña de la extensión %1.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so it is asked for at each start.</source>
        <translation>Este equipo no tiene llavero de contraseñas, por eso se pide en cada inicio.</translation>
    </message>
    <message>
        <source>A test takes the phone off its line, so it begins when your call is over. Cancel leaves everything as it is.</source>
        <translation>La prueba desconecta el teléfono de su línea, así que empezará cuando termine su llamada. «Cancelar» deja todo como está.</translation>
    </message>
    <message>
        <source>Registered. Calls come in.</source>
        <translation>Registrado. Las llamadas entran.</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Registrando…</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Unmute</source>
        <translation>Activar micrófono</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Al buzón de voz</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Anular retención</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Ask a colleague first</source>
        <translation>Consultar antes a un compañero</translation>
    </message>
    <message>
        <source>Conference of all calls</source>
        <translation>Conferencia de todas las llamadas</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Salir de la conferencia</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Complete transfer</source>
        <translation>Completar la transferencia</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Número marcado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Transferida a</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Atendida por</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Details of a call</source>
        <translation>Detalles de una llamada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>New person…</source>
        <translation>Nueva persona…</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>Nueva organización…</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>It is not %1</source>
        <translation>No es %1</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Active calls</source>
        <translation>Llamadas activas</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Sin llamadas</translation>
    </message>
    <message>
        <source>Type a name or number above to call.</source>
        <translation>Escriba arriba un nombre o un número.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>No contact chosen</source>
        <translation>Ningún contacto seleccionado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Eliminar este contacto</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add a case, lead or opportunity</source>
        <translation>Añadir un caso, un cliente potencial o una oportunidad</translation>
    </message>
    <message>
        <source>No calls and notes yet</source>
        <translation>Aún no hay llamadas ni notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Nuevo cliente potencial…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Nueva oportunidad…</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Hang up and quit</source>
        <translation>Colgar y salir</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Quit?</source>
        <translation>¿Salir?</translation>
    </message>
    <message>
        <source>No call is going on any more. Quit?</source>
        <translation>Ya no hay ninguna llamada en curso. ¿Salir?</translation>
    </message>
    <message>
        <source>A call with %1 is going on. Hang up and quit?</source>
        <translation>Hay una llamada en curso con %1. ¿Colgar y salir?</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are going on. Hang up and quit?</source>
        <translation>
            <numerusform>%n llamada en curso. ¿Colgar y salir?</numerusform>
            <numerusform>%n llamadas en curso. ¿Colgar y salir?</numerusform>
        </translation>
    </message>
    <message>
        <source>The window goes to the tray, and calls still come in. To end the program, choose Quit in its menu.</source>
        <translation>La ventana pasa a la bandeja y las llamadas siguen entrando. Para terminar, elija Salir en su menú.</translation>
    </message>
    <message>
        <source>The phone keeps running</source>
        <translation>El teléfono sigue activo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>This desktop has no tray. When you quit, no calls come in any more.</source>
        <translation>Este escritorio no tiene bandeja. Al salir ya no entran llamadas.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit or keep the phone running?</source>
        <translation>¿Salir o dejar el teléfono activo?</translation>
    </message>
</context>
<context>
    <name>CodeMenus</name>
    <message>
        <source>Pick up the ringing call</source>
        <translation>Capturar la llamada que suena</translation>
    </message>
    <message>
        <source>Speak by intercom</source>
        <translation>Hablar por intercomunicador</translation>
    </message>
    <message>
        <source>Call without showing my number</source>
        <translation>Llamar sin mostrar mi número</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Pick up a call of my group</source>
        <translation>Capturar una llamada de mi grupo</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Aparcar la llamada</translation>
    </message>
    <message>
        <source>Fetch a parked call</source>
        <translation>Recuperar una llamada aparcada</translation>
    </message>
    <message>
        <source>Enter the conference room</source>
        <translation>Entrar en la sala de conferencias</translation>
    </message>
</context>
<context>
    <name>Codecs</name>
    <message>
        <source>Opus: clear, also on poor lines</source>
        <translation>Opus: claro, también con malas líneas</translation>
    </message>
    <message>
        <source>G.722: clear</source>
        <translation>G.722: claro</translation>
    </message>
    <message>
        <source>G.711 A-law: telephone sound</source>
        <translation>G.711 ley A: sonido telefónico</translation>
    </message>
    <message>
        <source>G.711 µ-law: telephone sound</source>
        <translation>G.711 ley µ: sonido telefónico</translation>
    </message>
    <message>
        <source>GSM: sound of a mobile phone</source>
        <translation>GSM: sonido de un teléfono móvil</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>This PBX has no code for that.</source>
        <translation>Esta centralita no tiene código para eso.</translation>
    </message>
    <message>
        <source>The PBX has no such parking slot.</source>
        <translation>La centralita no tiene esa plaza de aparcamiento.</translation>
    </message>
    <message>
        <source>Every parking slot is taken.</source>
        <translation>Todas las plazas de aparcamiento están ocupadas.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>No hay nadie aparcado ahí.</translation>
    </message>
    <message>
        <source>Nobody can answer there: not registered.</source>
        <translation>Nadie puede contestar ahí: no registrado.</translation>
    </message>
    <message>
        <source>That is no number that could be shown.</source>
        <translation>No es un número que se pueda mostrar.</translation>
    </message>
</context>
<context>
    <name>CodesDialed</name>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Voicemail of %1</source>
        <translation>Buzón de voz de %1</translation>
    </message>
    <message>
        <source>Pickup at %1</source>
        <translation>Captura en %1</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>Captura de grupo</translation>
    </message>
    <message>
        <source>Intercom to %1</source>
        <translation>Intercomunicador a %1</translation>
    </message>
    <message>
        <source>Conference room</source>
        <translation>Sala de conferencias</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Prueba de eco</translation>
    </message>
    <message>
        <source>Parking slot %1</source>
        <translation>Plaza de aparcamiento %1</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Capturada en %1</translation>
    </message>
    <message>
        <source>Fetched from %1</source>
        <translation>Recuperada de la plaza %1</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>ColleaguesPanel</name>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Sort colleagues</source>
        <translation>Ordenar compañeros</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Sort by number</source>
        <translation>Ordenar por número</translation>
    </message>
    <message>
        <source>Nobody matches this filter</source>
        <translation>Nadie coincide con este filtro</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Aún no hay compañeros</translation>
    </message>
    <message>
        <source>Your administrator can list them for you, or you write them down yourself. Until then, dial any number or name above.</source>
        <translation>Su administrador puede anotarlos por usted, o puede anotarlos usted mismo. Hasta entonces, marque arriba cualquier número o nombre.</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Abrir el archivo de configuración</translation>
    </message>
    <message>
        <source>Connect your phone to see who is free.</source>
        <translation>Conecte su teléfono para ver quién está libre.</translation>
    </message>
    <message>
        <source>Connect your phone</source>
        <translation>Conecte su teléfono</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Transfer the call here</source>
        <translation>Transferir la llamada aquí</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>It could not be saved. Try again in a moment.</source>
        <translation>No se pudo guardar. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Somebody else changed this contact meanwhile. The change is in the fields now, beside what you typed. Look at it, then save again.</source>
        <translation>Otra persona ha cambiado este contacto entretanto. El cambio está ahora en los campos, junto a lo que usted escribió. Revíselo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Editar organización</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Añadir una dirección de correo</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp);;All files (*)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.gif *.webp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>This file is no picture that can be used (8 MB at most).</source>
        <translation>Este archivo no es una imagen utilizable (8 MB como máximo).</translation>
    </message>
</context>
<context>
    <name>ContactMenus</name>
    <message>
        <source>Open the contact</source>
        <translation>Abrir el contacto</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Show the colleague</source>
        <translation>Mostrar el compañero</translation>
    </message>
    <message>
        <source>Link to a contact…</source>
        <translation>Vincular a un contacto…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Exportar contactos…</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exportar el historial…</translation>
    </message>
    <message>
        <source>Blocked and ignored numbers…</source>
        <translation>Números bloqueados e ignorados…</translation>
    </message>
    <message>
        <source>Back up contacts and history…</source>
        <translation>Hacer copia de contactos e historial…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Nuevo cliente potencial…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Nueva oportunidad…</translation>
    </message>
    <message>
        <source>Unblock this number</source>
        <translation>Desbloquear este número</translation>
    </message>
    <message>
        <source>Unblock withheld callers</source>
        <translation>Desbloquear números ocultos</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Bloquear este número</translation>
    </message>
    <message>
        <source>Block all withheld callers…</source>
        <translation>Bloquear todos los números ocultos…</translation>
    </message>
    <message>
        <source>Do not look this number up</source>
        <translation>No buscar este número</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Whose call is it?</source>
        <translation>¿De quién es esta llamada?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Name, company, number…</source>
        <translation>Nombre, empresa, número…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Add %1 to this contact</source>
        <translation>Añadir %1 a este contacto</translation>
    </message>
    <message>
        <source>Nobody I know</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Choose a contact first.</source>
        <translation>Elija primero un contacto.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its numbers and details go. Calls and notes stay in the history.</source>
        <translation>Se eliminan sus números y datos. Las llamadas y notas quedan en el historial.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Back up contacts and history</source>
        <translation>Hacer copia de contactos e historial</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.vcf *.vcard)</source>
        <translation>Contactos (*.csv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Use %1 instead of what is there?</source>
        <translation>¿Usar %1 en lugar de lo que hay?</translation>
    </message>
    <message>
        <source>All contacts and the whole history become those of the backup. A copy is kept.</source>
        <translation>Todos los contactos y todo el historial se sustituyen por los de la copia de seguridad. Se conserva una copia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>The disk is full: nothing of %1 was imported.</source>
        <translation>El disco está lleno: no se importó nada de %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>El disco está lleno: no se escribió %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>%1 no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>%1 is no table and no vCard.</source>
        <translation>%1 no es ni una tabla ni una vCard.</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 no es una copia de seguridad de este programa.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program.</source>
        <translation>%1 procede de una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed.</source>
        <translation>%1 está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is the file in use. Choose another one.</source>
        <translation>%1 es el archivo en uso. Elija otro.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>The settings do not say what to open: %1 is empty.</source>
        <translation>La configuración no dice qué abrir: %1 está vacío.</translation>
    </message>
    <message>
        <source>%1 could not be opened for the caller.</source>
        <translation>No se pudo abrir %1 para quien llama.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Contacts written to %2: %1.</source>
        <translation>Contactos escritos en %2: %1.</translation>
    </message>
    <message>
        <source>Calls written to %2: %1.</source>
        <translation>Llamadas escritas en %2: %1.</translation>
    </message>
    <message>
        <source>Contacts and history were copied to %1.</source>
        <translation>Los contactos y el historial se copiaron en %1.</translation>
    </message>
    <message>
        <source>The backup is in use. What was there is kept as %1.</source>
        <translation>La copia de seguridad está en uso. Lo anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile: nothing was saved.</source>
        <translation>%1 se eliminó entretanto: no se guardó nada.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Withheld callers are blocked: they do not ring.</source>
        <translation>Los números ocultos están bloqueados: no suenan.</translation>
    </message>
    <message>
        <source>%1 is blocked: its calls do not ring.</source>
        <translation>%1 está bloqueado: sus llamadas no suenan.</translation>
    </message>
    <message>
        <source>Withheld callers ring again.</source>
        <translation>Las llamadas con número oculto vuelven a sonar.</translation>
    </message>
    <message>
        <source>Calls from %1 ring again.</source>
        <translation>Las llamadas de %1 vuelven a sonar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Block all withheld callers?</source>
        <translation>¿Bloquear todos los números ocultos?</translation>
    </message>
    <message>
        <source>Everybody who hides the number is refused then, not only this caller.</source>
        <translation>Se rechazará entonces a todo el que oculte su número, no solo a este llamante.</translation>
    </message>
    <message>
        <source>Block them all</source>
        <translation>Bloquear todos</translation>
    </message>
    <message>
        <source>Let them ring</source>
        <translation>Dejar que suenen</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Import, export, backup</source>
        <translation>Importar, exportar, copia de seguridad</translation>
    </message>
    <message>
        <source>Name, company, number…</source>
        <translation>Nombre, empresa, número…</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Qué contactos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Nobody matches this search</source>
        <translation>Nadie coincide con esta búsqueda</translation>
    </message>
    <message>
        <source>Add one with New, or import a file by the menu beside it.</source>
        <translation>Añada uno con «Nuevo» o importe un archivo con el menú de al lado.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Ring on another device than the one I talk with</source>
        <translation>Sonar en un dispositivo distinto del que uso para hablar</translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation>Sonar una vez</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>The first one that is plugged in is used; the next one when it is unplugged.</source>
        <translation>Se usa el primero que esté conectado; el siguiente, cuando se desconecta.</translation>
    </message>
    <message>
        <source>Sound is switched off in the settings file.</source>
        <translation>El sonido está desactivado en el archivo de configuración.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>No hay ningún dispositivo de ese tipo.</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Transfer to %1</source>
        <translation>Transferir a %1</translation>
    </message>
    <message>
        <source>Only a connected call can be transferred</source>
        <translation>Solo se puede transferir una llamada conectada</translation>
    </message>
    <message>
        <source>This is your own extension</source>
        <translation>Es su propia extensión</translation>
    </message>
    <message>
        <source>%1 is already in this call</source>
        <translation>%1 ya está en esta llamada</translation>
    </message>
    <message>
        <source>%1 is not registered</source>
        <translation>%1 no está registrado</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transferir %1 a %2</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 (%3)</source>
        <translation>Transferir %1 a %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message>
        <source>hung up</source>
        <translation>colgado</translation>
    </message>
    <message>
        <source>the other side hung up</source>
        <translation>la otra parte colgó</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigida</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>atendida en otro lugar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>número inexistente</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transferida</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>refused: not encrypted</source>
        <translation>rechazada: sin cifrar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>nothing is ringing to pick up</source>
        <translation>no suena ninguna llamada que capturar</translation>
    </message>
    <message>
        <source>nobody is parked there</source>
        <translation>no hay ninguna llamada aparcada ahí</translation>
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
        <translation>Conecte su teléfono</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your administrator gave you these. They are tested before they are kept.</source>
        <translation>Se los dio su administrador. Se prueban antes de guardarse.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Registrando…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Qué llamadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Llamantes bloqueados</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Llamadas perdidas: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exportar el historial…</translation>
    </message>
    <message>
        <source>Export these calls…</source>
        <translation>Exportar estas llamadas…</translation>
    </message>
    <message>
        <source>No call matches this search</source>
        <translation>Ninguna llamada coincide</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Sin llamadas perdidas</translation>
    </message>
    <message>
        <source>No blocked caller has called</source>
        <translation>No ha llamado ningún llamante bloqueado</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>the number cannot be read</source>
        <translation>el número es ilegible</translation>
    </message>
    <message>
        <source>the characters cannot be read</source>
        <translation>los caracteres son ilegibles</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>esto no es texto</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>la tarjeta no tiene fin</translation>
    </message>
    <message>
        <source>this is in no card</source>
        <translation>esto no está en ninguna tarjeta</translation>
    </message>
    <message>
        <source>a group, not a contact</source>
        <translation>un grupo, no un contacto</translation>
    </message>
    <message>
        <source>the photo is too large and was left out</source>
        <translation>la foto es demasiado grande y se omitió</translation>
    </message>
    <message>
        <source>the photo cannot be read and was left out</source>
        <translation>la foto no se puede leer y se omitió</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado larga</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>No cambiar</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Añadir de nuevo</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Lo que se importa</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>Personas que ya están</translation>
    </message>
    <message>
        <source>Nobody would come in: no line has a name or a number.</source>
        <translation>No se importaría a nadie: ninguna línea tiene nombre ni número.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>La primera línea contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>The first lines, and what each column holds</source>
        <translation>Las primeras líneas y el contenido de cada columna</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>La columna %1 contiene</translation>
    </message>
    <message>
        <source>(as found)</source>
        <translation>(como se detectó)</translation>
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
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Own field with a number</source>
        <translation>Campo propio con número</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>These lines were left out:</source>
        <translation>Se omitieron estas líneas:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importados: %1</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Combinados: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidas: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Líneas omitidas</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>state unknown</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>in an internal call</source>
        <translation>en llamada interna</translation>
    </message>
    <message>
        <source>in an external call</source>
        <translation>en llamada externa</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>post-llamada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>sin noticias desde %1</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>there is no server named %1</source>
        <translation>no hay ningún servidor llamado %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>no se puede acceder a %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>the connection to %1 was lost</source>
        <translation>se perdió la conexión con %1</translation>
    </message>
    <message>
        <source>%1 is no manager interface of a PBX</source>
        <translation>%1 no es una interfaz de gestión de una centralita</translation>
    </message>
    <message>
        <source>%1 offers no encrypted connection</source>
        <translation>%1 no ofrece conexión cifrada</translation>
    </message>
    <message>
        <source>%1 refuses the account</source>
        <translation>%1 rechaza la cuenta</translation>
    </message>
    <message>
        <source>the password for %1 is not known</source>
        <translation>no se conoce la contraseña de %1</translation>
    </message>
    <message>
        <source>the certificate of %1 has expired</source>
        <translation>el certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted</source>
        <translation>el certificado de %1 no es de confianza</translation>
    </message>
    <message>
        <source>the certificate was issued for another server than %1</source>
        <translation>el certificado se emitió para un servidor distinto de %1</translation>
    </message>
    <message>
        <source>the file of trusted certificates cannot be read</source>
        <translation>no se puede leer el archivo de certificados de confianza</translation>
    </message>
    <message>
        <source>an unencrypted connection to %1 is not allowed</source>
        <translation>no se permite una conexión sin cifrar con %1</translation>
    </message>
    <message>
        <source>Queues: %1.</source>
        <translation>Colas: %1.</translation>
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
        <translation>No está en sus contactos</translation>
    </message>
    <message>
        <source>Chosen for this number before</source>
        <translation>Ya elegido antes para este número</translation>
    </message>
    <message>
        <source>Same number: %1</source>
        <translation>Mismo número: %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <translation>Empieza por %1</translation>
    </message>
    <message>
        <source>Same digits without the area code: %1</source>
        <translation>Mismas cifras sin el prefijo: %1</translation>
    </message>
</context>
<context>
    <name>NotAvailable</name>
    <message>
        <source>%1 is not available</source>
        <translation>%1 no está disponible</translation>
    </message>
    <message>
        <source>The line says: %1. The caller may come back, or hear nobody.</source>
        <translation>La línea indica: %1. La llamada puede volver, o quien llama no oirá a nadie.</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <translation>Transferir igualmente</translation>
    </message>
    <message>
        <source>Keep the caller</source>
        <translation>Conservar la llamada</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se habló</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Se necesita un título.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong: %1. Details are in %2.</source>
        <translation>Algo ha fallado: %1. Los detalles están en %2.</translation>
    </message>
    <message>
        <source>The password could not be read: %1.</source>
        <translation>No se pudo leer la contraseña: %1.</translation>
    </message>
    <message>
        <source>The password is not kept and will be asked for at the next start: %1.</source>
        <translation>La contraseña no se guarda y se pedirá en el próximo inicio: %1.</translation>
    </message>
    <message>
        <source>The settings were not saved: %1.</source>
        <translation>No se guardaron los ajustes: %1.</translation>
    </message>
    <message>
        <source>A call from %1 was refused: its sound would not have been encrypted.</source>
        <translation>Se rechazó una llamada de %1: el sonido no habría estado cifrado.</translation>
    </message>
    <message>
        <source>… and %1 more: “assistant check-settings” lists all.</source>
        <translation>… y %1 más: «assistant check-settings» los muestra todos.</translation>
    </message>
    <message>
        <source>%1 was not called: the phone could not register with the PBX in time.</source>
        <translation>No se llamó a %1: el teléfono no pudo registrarse a tiempo en la centralita.</translation>
    </message>
    <message>
        <source>%1 can be several people.</source>
        <translation>%1 puede referirse a varias personas.</translation>
    </message>
    <message>
        <source>This is your own extension.</source>
        <translation>Es su propia extensión.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off: the telephone system lost it.</source>
        <translation>La llamada con %1 se cortó: la centralita la perdió.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off: the telephone system does not answer.</source>
        <translation>La llamada con %1 se cortó: la centralita no responde.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off.</source>
        <translation>La llamada con %1 se cortó.</translation>
    </message>
    <message>
        <source>%1 has hung up.</source>
        <translation>%1 ha colgado.</translation>
    </message>
    <message>
        <source>No sound device was found: calls are silent until there is one.</source>
        <translation>No se encontró ningún dispositivo de sonido: las llamadas no tendrán sonido hasta que haya uno.</translation>
    </message>
    <message>
        <source>No microphone was found: you will hear callers, but they will not hear you.</source>
        <translation>No se encontró ningún micrófono: usted oirá a quienes llamen, pero ellos no le oirán.</translation>
    </message>
    <message>
        <source>The disk is full: %1 holds what was recorded until now. The call goes on.</source>
        <translation>El disco está lleno: %1 contiene lo grabado hasta ahora. La llamada continúa.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written.</source>
        <translation>No se puede escribir la grabación %1.</translation>
    </message>
    <message>
        <source>The phone stopped working (%1). Start it again.</source>
        <translation>El teléfono dejó de funcionar (%1). Vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>The command line does not work: %1.</source>
        <translation>La línea de comandos no funciona: %1.</translation>
    </message>
    <message>
        <source>%1 did not take the call from %2.</source>
        <translation>%1 no atendió la llamada de %2.</translation>
    </message>
    <message>
        <source>Write your colleagues at the end of %1, each like this, save it and start again:</source>
        <translation>Anote a sus compañeros al final de %1, guarde el archivo y vuelva a iniciar el programa. Cada entrada se escribe así:</translation>
    </message>
    <message>
        <source>Nothing here opens %1. Write your colleagues at its end with any editor, each like this, and start again:</source>
        <translation>Ningún programa de este equipo abre %1. Anote a sus compañeros al final del archivo con cualquier editor y vuelva a iniciar el programa. Cada entrada se escribe así:</translation>
    </message>
    <message>
        <source>There is no translation for the language %1: the windows speak English.</source>
        <translation>No hay traducción para el idioma %1: las ventanas están en inglés.</translation>
    </message>
    <message>
        <source>The windows speak English: the translation file %2 is missing or damaged. Install the program again.</source>
        <translation>Las ventanas están en inglés: el archivo de traducción %2 falta o está dañado. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>NoticesBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>NumberListsDialog</name>
    <message>
        <source>Blocked and ignored numbers</source>
        <translation>Números bloqueados e ignorados</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Block withheld numbers</source>
        <translation>Bloquear números ocultos</translation>
    </message>
    <message>
        <source>All numbers that begin like this</source>
        <translation>Todos los números que empiezan así</translation>
    </message>
    <message>
        <source>Calls from these numbers are rejected by themselves; the history has them.</source>
        <translation>Las llamadas de estos números se rechazan automáticamente; figuran en el historial.</translation>
    </message>
    <message>
        <source>These numbers are not looked up among the contacts.</source>
        <translation>Estos números no se buscan en los contactos.</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>No hay nadie bloqueado</translation>
    </message>
    <message>
        <source>No number is ignored</source>
        <translation>No se ignora ningún número</translation>
    </message>
    <message>
        <source>Withheld numbers</source>
        <translation>Números ocultos</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Type a number or a name.</source>
        <translation>Escriba un número o un nombre.</translation>
    </message>
    <message>
        <source>%1 is too long for a phone number.</source>
        <translation>%1 es demasiado largo para un número de teléfono.</translation>
    </message>
    <message>
        <source>%1 has no digits that could be dialed.</source>
        <translation>%1 no contiene cifras que se puedan marcar.</translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation>%1 no es un número de teléfono.</translation>
    </message>
    <message>
        <source>%1 is not an address that can be called.</source>
        <translation>%1 no es una dirección a la que se pueda llamar.</translation>
    </message>
    <message>
        <source>Nothing has been dialed yet.</source>
        <translation>Aún no se ha marcado nada.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a known name.</source>
        <translation>%1 no es ni un número ni un nombre conocido.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <source>Fetch</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Parked in %1</source>
        <translation>Aparcada en %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Recuperar %1</translation>
    </message>
</context>
<context>
    <name>ParkedRows</name>
    <message>
        <source>Parked</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>%1 more in the menu</source>
        <translation>%1 más en el menú</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Cerrar el reproductor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>PopChoices</name>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
</context>
<context>
    <name>PopWindow</name>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Llamada anterior</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Llamada siguiente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Al buzón de voz</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Incoming call %1 of %2</source>
        <translation>Llamada entrante %1 de %2</translation>
    </message>
    <message>
        <source>Calls waiting: %1 (%2)</source>
        <translation>Llamadas en espera: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Next attempt at %1.</source>
        <translation>Próximo intento a las %1.</translation>
    </message>
    <message>
        <source>The password for extension %1 is wrong.</source>
        <translation>La contraseña de la extensión %1 es incorrecta.</translation>
    </message>
    <message>
        <source>The PBX does not know extension %1.</source>
        <translation>La centralita no conoce la extensión %1.</translation>
    </message>
    <message>
        <source>There is no server named %2. Check the spelling and the network.</source>
        <translation>No hay ningún servidor llamado %2. Revise la escritura y la red.</translation>
    </message>
    <message>
        <source>The server %2 cannot be reached. Check the address, the port and the network.</source>
        <translation>No se puede acceder al servidor %2. Revise la dirección, el puerto y la red.</translation>
    </message>
    <message>
        <source>The server %2 does not answer. Check the address, the port and the transport.</source>
        <translation>El servidor %2 no responde. Revise la dirección, el puerto y el transporte.</translation>
    </message>
    <message>
        <source>The certificate of %2 has expired. Ask your administrator to renew it.</source>
        <translation>El certificado de %2 ha caducado. Pida a su administrador que lo renueve.</translation>
    </message>
    <message>
        <source>The certificate of %2 is not signed by an authority that this computer trusts.</source>
        <translation>El certificado de %2 no está firmado por una autoridad en la que confíe este equipo.</translation>
    </message>
    <message>
        <source>The certificate was issued for another server than %2.</source>
        <translation>El certificado se emitió para otro servidor distinto de %2.</translation>
    </message>
    <message>
        <source>The server %2 shows a certificate that it signed itself. Ask your administrator for its file of authorities.</source>
        <translation>El servidor %2 muestra un certificado firmado por él mismo. Pida a su administrador el archivo de autoridades.</translation>
    </message>
    <message>
        <source>The certificate of %2 has been revoked. Do not sign in there; tell your administrator.</source>
        <translation>El certificado de %2 ha sido revocado. No inicie sesión allí; avise a su administrador.</translation>
    </message>
    <message>
        <source>Whether the certificate of %2 was revoked cannot be checked: %3. Ask your administrator for a new list of revoked certificates.</source>
        <translation>No se puede comprobar si el certificado de %2 fue revocado: %3. Pida a su administrador una nueva lista de certificados revocados.</translation>
    </message>
    <message>
        <source>The server %2 asked for the password in another name (%3). It was not given.</source>
        <translation>El servidor %2 pidió la contraseña con otro nombre (%3). No se entregó.</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 could be made. Check the transport and the port.</source>
        <translation>No se pudo cifrar la conexión con %2. Revise el transporte y el puerto.</translation>
    </message>
    <message>
        <source>The server %2 refused the registration: %3.</source>
        <translation>El servidor %2 rechazó el registro: %3.</translation>
    </message>
    <message>
        <source>The account is not complete: extension and server are needed.</source>
        <translation>La cuenta está incompleta: faltan extensión y servidor.</translation>
    </message>
    <message>
        <source>The password of extension %1 is missing.</source>
        <translation>Falta la contraseña de la extensión %1.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Leyendo… %1 %</translation>
    </message>
    <message>
        <source>Writing… %1 %</source>
        <translation>Escribiendo… %1 %</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>Connecting to the PBX…</source>
        <translation>Conectando con la centralita…</translation>
    </message>
    <message>
        <source>PBX link lost – reconnecting</source>
        <translation>Enlace con la centralita perdido – reconectando</translation>
    </message>
    <message>
        <source>The PBX refused the link. Check the account.</source>
        <translation>La centralita rechazó el enlace. Revise la cuenta.</translation>
    </message>
</context>
<context>
    <name>QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Sin colas</translation>
    </message>
</context>
<context>
    <name>RecordingMenus</name>
    <message>
        <source>Play the recording</source>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>Show the recording in its folder</source>
        <translation>Mostrar la grabación en su carpeta</translation>
    </message>
    <message>
        <source>Save a copy of the recording…</source>
        <translation>Guardar una copia de la grabación…</translation>
    </message>
    <message>
        <source>Delete the recording…</source>
        <translation>Eliminar la grabación…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Reanudar la grabación</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Pausar la grabación</translation>
    </message>
</context>
<context>
    <name>RecordingsWiring</name>
    <message>
        <source>Save a copy of the recording</source>
        <translation>Guardar una copia de la grabación</translation>
    </message>
    <message>
        <source>Delete the recording?</source>
        <translation>¿Eliminar la grabación?</translation>
    </message>
    <message>
        <source>The file is deleted. The call stays in the history.</source>
        <translation>Se elimina el archivo. La llamada queda en el historial.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This call is over.</source>
        <translation>Esta llamada ha terminado.</translation>
    </message>
    <message>
        <source>This is not possible right now.</source>
        <translation>Esto no es posible en este momento.</translation>
    </message>
    <message>
        <source>The phone is not registered with the PBX, so nothing can be dialed.</source>
        <translation>El teléfono no está registrado en la centralita, por lo que no se puede marcar.</translation>
    </message>
    <message>
        <source>%1 cannot be dialed.</source>
        <translation>No se puede marcar %1.</translation>
    </message>
    <message>
        <source>There are too many calls at once.</source>
        <translation>Hay demasiadas llamadas a la vez.</translation>
    </message>
    <message>
        <source>The phone could not do this. The log says why.</source>
        <translation>El teléfono no pudo hacerlo. El registro indica el motivo.</translation>
    </message>
    <message>
        <source>The phone has stopped. Start the program again.</source>
        <translation>El teléfono se ha detenido. Vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Only digits, * and # can be sent.</source>
        <translation>Solo se pueden enviar cifras, * y #.</translation>
    </message>
    <message>
        <source>This caller ID cannot be sent.</source>
        <translation>No se puede enviar este número de llamante.</translation>
    </message>
    <message>
        <source>The other side refused to be taken back: the call stays on hold.</source>
        <translation>El otro lado rechazó recuperar la llamada: sigue en espera.</translation>
    </message>
    <message>
        <source>There is nobody to hand this call to.</source>
        <translation>No hay nadie a quien pasar esta llamada.</translation>
    </message>
    <message>
        <source>This call cannot be taken back.</source>
        <translation>Esta llamada no se puede recuperar.</translation>
    </message>
    <message>
        <source>It was answered there: too late to take it back.</source>
        <translation>Ya contestaron allí: es tarde para recuperarla.</translation>
    </message>
    <message>
        <source>The conference is full.</source>
        <translation>La conferencia está completa.</translation>
    </message>
    <message>
        <source>The phone could not do this.</source>
        <translation>El teléfono no pudo hacerlo.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>atendida en otro lugar</translation>
    </message>
    <message>
        <source>dialed</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no contestada</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>número inexistente</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigida</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>What the system uses</source>
        <translation>Dispositivo predeterminado del sistema</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>One codec has to stay: without any there is no sound.</source>
        <translation>Debe quedar un códec: sin ninguno no hay sonido.</translation>
    </message>
    <message>
        <source>Your choice holds until the program ends; it could not be kept:</source>
        <translation>Su elección vale hasta que se cierre el programa; no se pudo guardar:</translation>
    </message>
    <message>
        <source>Good sound</source>
        <translation>Buen sonido</translation>
    </message>
    <message>
        <source>Poor sound</source>
        <translation>Sonido regular</translation>
    </message>
    <message>
        <source>Bad sound</source>
        <translation>Mal sonido</translation>
    </message>
    <message>
        <source>The file of this recording is gone.</source>
        <translation>El archivo de esta grabación ya no existe.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Este archivo no se puede reproducir.</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play it on.</source>
        <translation>No hay ningún altavoz para reproducirlo.</translation>
    </message>
    <message>
        <source>Paused for a call.</source>
        <translation>En pausa por una llamada.</translation>
    </message>
    <message>
        <source>The recording %1 is gone.</source>
        <translation>La grabación %1 ya no existe.</translation>
    </message>
    <message>
        <source>The recording %1 was not saved: the disk is full.</source>
        <translation>La grabación %1 no se guardó: el disco está lleno.</translation>
    </message>
    <message>
        <source>The recording %1 was left as it is: that place may not be changed.</source>
        <translation>La grabación %1 se dejó como estaba: no se permite modificar esa ubicación.</translation>
    </message>
    <message>
        <source>The recording %1 could not be saved there.</source>
        <translation>La grabación %1 no se pudo guardar ahí.</translation>
    </message>
    <message>
        <source>The recording %1 could not be deleted.</source>
        <translation>La grabación %1 no se pudo eliminar.</translation>
    </message>
    <message>
        <source>MOS %1 of 4.5</source>
        <translation>MOS %1 de 4,5</translation>
    </message>
    <message>
        <source>Loss %1 %</source>
        <translation>Pérdida %1 %</translation>
    </message>
    <message>
        <source>Jitter %1 ms</source>
        <translation>Jitter %1 ms</translation>
    </message>
    <message>
        <source>Delay %1 ms there and back</source>
        <translation>Retardo %1 ms ida y vuelta</translation>
    </message>
    <message>
        <source>Codec %1</source>
        <translation>Códec %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabada</translation>
    </message>
</context>
<context>
    <name>SoundMenu</name>
    <message>
        <source>Sound…</source>
        <translation>Sonido…</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>What the devices are for</source>
        <translation>Para qué sirven los dispositivos</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Take out of the microphone what the loudspeaker plays (echo)</source>
        <translation>Quitar del micrófono lo que reproduce el altavoz (eco)</translation>
    </message>
    <message>
        <source>Codecs, the best first</source>
        <translation>Códecs, el mejor primero</translation>
    </message>
    <message>
        <source>From the next call on they are offered in this order; the other side chooses.</source>
        <translation>A partir de la próxima llamada se ofrecen en este orden; la otra parte elige.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Answer intercom calls of</source>
        <translation>Aceptar llamadas por intercomunicador de</translation>
    </message>
    <message>
        <source>Whom you tick can speak in your room at once and hears it: after a tone, and only while you are in no call. Calls of all others ring.</source>
        <translation>Las personas que marque pueden hablar de inmediato en su sala y oyen lo que pasa en ella: tras un tono y solo mientras usted no esté en una llamada. Las llamadas de todos los demás suenan.</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Intercomunicador</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Level of the loudspeaker</source>
        <translation>Nivel del altavoz</translation>
    </message>
    <message>
        <source>Call the echo and speak: what you say comes back, and both bars move.</source>
        <translation>Llame al eco y hable: lo que diga vuelve, y las dos barras se mueven.</translation>
    </message>
    <message>
        <source>This telephone system has no echo; the bars move during any call.</source>
        <translation>Esta centralita no tiene eco; las barras se mueven durante cualquier llamada.</translation>
    </message>
    <message>
        <source>Call the echo</source>
        <translation>Llamar al eco</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The contacts and the history were written by a newer version of this program.</source>
        <translation>Los contactos y el historial fueron escritos por una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The file with contacts and history is damaged. At the next start, what can be read of it is saved.</source>
        <translation>El archivo con los contactos y el historial está dañado. En el próximo inicio se recuperará lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>El disco está lleno: no se puede guardar nada más.</translation>
    </message>
    <message>
        <source>Another program holds the contacts and the history.</source>
        <translation>Otro programa tiene bloqueados los contactos y el historial.</translation>
    </message>
    <message>
        <source>The file with contacts and history may not be written to.</source>
        <translation>No se permite escribir en el archivo con los contactos y el historial.</translation>
    </message>
    <message>
        <source>The contacts and the history cannot be read.</source>
        <translation>No se pueden leer los contactos y el historial.</translation>
    </message>
    <message>
        <source>The contacts and the history are of an older version and could not be brought up to date. Nothing of them is lost.</source>
        <translation>Los contactos y el historial son de una versión anterior y no se pudieron actualizar. No se ha perdido nada de ellos.</translation>
    </message>
    <message>
        <source>The disk with the contacts and the history reports errors.</source>
        <translation>El disco con los contactos y el historial informa de errores.</translation>
    </message>
    <message>
        <source>The file for contacts and history belongs to another program.</source>
        <translation>El archivo de contactos e historial pertenece a otro programa.</translation>
    </message>
    <message>
        <source>There is not enough memory for the contacts and the history.</source>
        <translation>No hay memoria suficiente para los contactos y el historial.</translation>
    </message>
    <message>
        <source>The contacts and the history are not open.</source>
        <translation>Los contactos y el historial no están abiertos.</translation>
    </message>
    <message>
        <source>The contacts and the history do not work as they should. The log says why.</source>
        <translation>Los contactos y el historial no funcionan como deberían. El registro indica el motivo.</translation>
    </message>
    <message>
        <source>The contacts and the history cannot be saved.</source>
        <translation>No se pueden guardar los contactos y el historial.</translation>
    </message>
    <message>
        <source>You can still make and take calls.</source>
        <translation>Puede seguir haciendo y recibiendo llamadas.</translation>
    </message>
    <message>
        <source>The file with contacts and history was damaged. Saved from it: contacts %1, calls %2.</source>
        <translation>El archivo con los contactos y el historial estaba dañado. Recuperado: contactos %1, llamadas %2.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>No se pudo leer todo.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>El archivo dañado se conservó como %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>What is beside the calls</source>
        <translation>Lo que está junto a las llamadas</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Sonido…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TransferPicker</name>
    <message>
        <source>Colleague, contact or number</source>
        <translation>Compañero, contacto o número</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transferir a</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transferir %1</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Consultar sobre %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Enter calls · Esc closes</source>
        <translation>Intro llama · Esc cierra</translation>
    </message>
    <message>
        <source>Enter transfers · Esc closes</source>
        <translation>Intro transfiere · Esc cierra</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nadie encontrado</translation>
    </message>
    <message>
        <source>Type another name, or a whole number to transfer to.</source>
        <translation>Escriba otro nombre o un número completo.</translation>
    </message>
    <message>
        <source>The call with %1 ended before a transfer.</source>
        <translation>La llamada con %1 terminó antes de transferirla.</translation>
    </message>
    <message>
        <source>The call with %1 cannot be transferred now: %2.</source>
        <translation>La llamada con %1 no se puede transferir ahora: %2.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Transferring to %1…</source>
        <translation>Transfiriendo a %1…</translation>
    </message>
    <message>
        <source>Rings at %1…</source>
        <translation>Suena en %1…</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Transferida a %1</translation>
    </message>
    <message>
        <source>%1 did not take the call. The caller is back with you.</source>
        <translation>%1 no atendió la llamada. La llamada ha vuelto a usted.</translation>
    </message>
    <message>
        <source>Taken back from %1</source>
        <translation>Recuperada de %1</translation>
    </message>
    <message>
        <source>Parking…</source>
        <translation>Aparcando…</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>The call was not parked. The caller is back with you.</source>
        <translation>La llamada no se aparcó. La llamada ha vuelto a usted.</translation>
    </message>
    <message>
        <source>Taken back from parking</source>
        <translation>Recuperada del aparcamiento</translation>
    </message>
    <message>
        <source>Parking in %1…</source>
        <translation>Aparcando en %1…</translation>
    </message>
    <message>
        <source>Parked in %1</source>
        <translation>Aparcada en %1</translation>
    </message>
    <message>
        <source>Sending to voicemail…</source>
        <translation>Enviando al buzón de voz…</translation>
    </message>
    <message>
        <source>Sent to voicemail</source>
        <translation>Enviada al buzón de voz</translation>
    </message>
    <message>
        <source>Voicemail did not take the call. The caller is back with you.</source>
        <translation>El buzón de voz no atendió la llamada. La llamada ha vuelto a usted.</translation>
    </message>
    <message>
        <source>Taken back from voicemail</source>
        <translation>Recuperada del buzón de voz</translation>
    </message>
    <message>
        <source>Sending to voicemail of %1…</source>
        <translation>Enviando al buzón de voz de %1…</translation>
    </message>
    <message>
        <source>Sent to voicemail of %1</source>
        <translation>Enviada al buzón de voz de %1</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 está ocupado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede contactar con %1.</translation>
    </message>
    <message>
        <source>%1 is not registered.</source>
        <translation>%1 no está registrado.</translation>
    </message>
    <message>
        <source>%1 declined the call.</source>
        <translation>%1 rechazó la llamada.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 no respondió.</translation>
    </message>
    <message>
        <source>%1: the telephone system does not allow it.</source>
        <translation>%1: la centralita no lo permite.</translation>
    </message>
    <message>
        <source>%1 did not take the call.</source>
        <translation>%1 no atendió la llamada.</translation>
    </message>
    <message>
        <source>Back from %1: busy</source>
        <translation>De vuelta de %1: ocupado</translation>
    </message>
    <message>
        <source>Back from %1: no answer</source>
        <translation>De vuelta de %1: sin respuesta</translation>
    </message>
    <message>
        <source>Back from %1: cannot be reached</source>
        <translation>De vuelta de %1: no disponible</translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <translation>Transferida por %1</translation>
    </message>
    <message>
        <source>Back from parking: nobody fetched the call</source>
        <translation>De vuelta del aparcamiento: nadie recuperó la llamada</translation>
    </message>
    <message>
        <source>Through queue %1</source>
        <translation>Por la cola %1</translation>
    </message>
    <message>
        <source>Sent on from %1</source>
        <translation>Desviada desde %1</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Intercomunicador</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirigida a %1</translation>
    </message>
    <message>
        <source>parked in %1</source>
        <translation>aparcada en %1</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>sent to voicemail of %1</source>
        <translation>enviada al buzón de voz de %1</translation>
    </message>
    <message>
        <source>sent to voicemail</source>
        <translation>enviada al buzón de voz</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirigida a %1</translation>
    </message>
    <message>
        <source>transferred to %1</source>
        <translation>transferida a %1</translation>
    </message>
    <message>
        <source>Back from %1: did not take the call</source>
        <translation>De vuelta de %1: no aceptó la llamada</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Missed calls: %1</source>
        <translation>Llamadas perdidas: %1</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>WhyMenu</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Why? – this call</source>
        <translation>¿Por qué? – esta llamada</translation>
    </message>
    <message>
        <source>Why? – the line</source>
        <translation>¿Por qué? – la línea</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>SIP messages</source>
        <translation>Mensajes SIP</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Este teléfono</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>El mensaje seleccionado</translation>
    </message>
    <message>
        <source>Without names and numbers</source>
        <translation>Sin nombres ni números</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Guardar para soporte…</translation>
    </message>
    <message>
        <source>Passwords and keys are never in it.</source>
        <translation>Nunca contiene contraseñas ni claves.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>WhyWiring</name>
    <message>
        <source>Save for support</source>
        <translation>Guardar para soporte</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>dialing</source>
        <translation>marcando</translation>
    </message>
    <message>
        <source>ringing there</source>
        <translation>sonando allí</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>timbre</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>held by the other side</source>
        <translation>retenido por la otra parte</translation>
    </message>
    <message>
        <source>transferring</source>
        <translation>transfiriendo</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>No answer from the telephone system.</source>
        <translation>La centralita no responde.</translation>
    </message>
    <message>
        <source>consulting</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>in the conference</source>
        <translation>en la conferencia</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>no actualizado</translation>
    </message>
    <message>
        <source>parked by you</source>
        <translation>aparcada por usted</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>atendida por %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>Poor line: %1 % of the sound is lost.</source>
        <translation>Mala línea: se pierde el %1 % del sonido.</translation>
    </message>
    <message>
        <source>Poor line: the sound comes late.</source>
        <translation>Mala línea: el sonido llega con retraso.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>grabación en pausa</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>More notices: %1</source>
        <translation>Más avisos: %1</translation>
    </message>
</context>
<context>
    <name>_NoticeRow</name>
    <message>
        <source>Call again</source>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
</TS>
