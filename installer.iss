; Windows installer of the assistant: packs what packaging/assistant.spec put into dist\assistant.
; Silent installation: assistant-setup.exe /VERYSILENT /NORESTART [/TASKS="autostart,tellinks"]

#define Name "Assistant"
#define Version "0.1.0"
#define Exe "assistant.exe"

[Setup]
AppId={{8F6A3C1E-52B7-4C55-9E0D-7B1C3B0B6A41}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Assistant maintainers
LicenseFile=LICENSE
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=dist
OutputBaseFilename=assistant-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\{#Exe}
; The running program hangs up and ends before its files are replaced.
CloseApplications=force
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "autostart"; Description: "{cm:AutoStartProgram,{#Name}}"
Name: "tellinks"; Description: "tel:, callto:, sip:"

[Files]
Source: "dist\assistant\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Exe}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Exe}"; Tasks: desktopicon
Name: "{userstartup}\{#Name}"; Filename: "{app}\{#Exe}"; Parameters: "--hidden"; Tasks: autostart

[Registry]
; The program offers itself for the links; Windows lets the user choose it in its settings.
Root: HKA; Subkey: "Software\Classes\Assistant.Link"; ValueType: string; ValueData: "Phone link"; Flags: uninsdeletekey; Tasks: tellinks
Root: HKA; Subkey: "Software\Classes\Assistant.Link\shell\open\command"; ValueType: string; ValueData: """{app}\{#Exe}"" ""%1"""; Tasks: tellinks
Root: HKA; Subkey: "Software\Assistant\Capabilities\URLAssociations"; ValueType: string; ValueName: "tel"; ValueData: "Assistant.Link"; Flags: uninsdeletekey; Tasks: tellinks
Root: HKA; Subkey: "Software\Assistant\Capabilities\URLAssociations"; ValueType: string; ValueName: "callto"; ValueData: "Assistant.Link"; Tasks: tellinks
Root: HKA; Subkey: "Software\Assistant\Capabilities\URLAssociations"; ValueType: string; ValueName: "sip"; ValueData: "Assistant.Link"; Tasks: tellinks
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "{#Name}"; ValueData: "Software\Assistant\Capabilities"; Flags: uninsdeletevalue; Tasks: tellinks

[Run]
Filename: "{app}\{#Exe}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{app}\{#Exe}"; Parameters: "quit"; RunOnceId: "Quit"; Flags: runhidden
