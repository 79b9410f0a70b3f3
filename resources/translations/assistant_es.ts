<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Account</name>
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
    <name>Closing</name>
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
        <source>They stand in the settings file: docs/administrator.md tells how.</source>
        <translation>Figuran en el archivo de configuración: véase docs/administrator.md.</translation>
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
        <source>failed</source>
        <translation>error</translation>
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
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
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
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Registrando…</translation>
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
        <source>No call matches this search</source>
        <translation>Ninguna llamada coincide</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Sin llamadas perdidas</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation type="vanished">faltan columnas</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation type="vanished">sobran columnas</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado larga</translation>
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
        <translation>No está en sus contactos</translation>
    </message>
    <message>
        <source>Same number: %1</source>
        <translation>Mismo número: %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <translation>Empieza por %1</translation>
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
        <translation>Llamada perdida</translation>
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
        <translation>Avisos</translation>
    </message>
    <message>
        <source>More notices: %1</source>
        <translation>Más avisos: %1</translation>
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
</context>
<context>
    <name>Queues</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
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
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
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
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
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
        <source>Enter transfers · Esc closes</source>
        <translation>Intro transfiere · Esc cierra</translation>
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
        <source>Transferred by %1</source>
        <translation>Transferida por %1</translation>
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
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
</context>
<context>
    <name>_NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
</TS>
