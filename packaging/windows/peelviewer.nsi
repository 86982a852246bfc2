; The Windows installer: for one user, without an administrator. Needs NSIS 3.
;
;   python packaging/windows/file_list.py <folder of the built program> <folder of lists>
;   makensis -WX -DVERSION=<version> -DLISTS=<folder of lists> -DOUTPUT=<installer.exe> packaging/windows/peelviewer.nsi
;
; Paths are absolute. On Linux options begin with a dash, and the locale must be UTF-8 (LC_ALL=C.UTF-8), or names beyond ASCII are not
; found. Optional:
;   -DLICENCE=<file>         otherwise LICENSE of the checkout
;   -DICON=<file.ico>        of the installer
;   -DTARGET=amd64-unicode   where the makensis has that (Debian's does); otherwise a 32-bit installer of the 64-bit program
;
; The installer knows /S (silent), /D=<folder> (last, without quotes) and /DESKTOP (an entry on the desktop as well; an upgrade keeps one
; that is there). Exit codes, of the uninstaller too when it is called with _?=<its folder> (otherwise it works on after its caller):
;   0 done   1 cancelled   2 a file could not be written or removed   3 the program is running   4 this Windows cannot run the program

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
!ifndef VERSION | LISTS | OUTPUT
  !error "VERSION, LISTS and OUTPUT must be defined."
!endif
!ifndef LICENCE
  !define LICENCE "${__FILEDIR__}\..\..\LICENSE"
!endif

!define NAME "PEEL Viewer"
!define PROGRAM "peelviewer.exe"
!define PUBLISHER "PEEL Viewer contributors"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\peelviewer"
!define CLASSES "Software\Classes"
!define PACK "PEELViewer.Pack"
!define REPORT "PEELViewer.Report"
!define CODE_FAILED 2
!define CODE_RUNNING 3
!define CODE_UNSUITABLE 4

; A version as Windows keeps it in a program: 1.2rc3 becomes 1.2.0.0.
!searchparse /noerrors "${VERSION}.0.0." "" FIRST "." SECOND "." THIRD "."
!define /math MAJOR "${FIRST}" + 0
!define /math MINOR "${SECOND}" + 0
!define /math PATCH "${THIRD}" + 0
!define FOUR_NUMBERS "${MAJOR}.${MINOR}.${PATCH}.0"

!include /CHARSET=UTF8 "${LISTS}/install.nsh"
!include /CHARSET=UTF8 "${LISTS}/uninstall.nsh"
!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh
!include Sections.nsh
!include WinVer.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS all
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
AllowSkipFiles off
ShowInstDetails hide
ShowUninstDetails hide

VIProductVersion "${FOUR_NUMBERS}"
VIFileVersion "${FOUR_NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installer of ${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "${NAME} will be removed. Your own data (decks, bookmarks, imported values) stay where they are, in $APPDATA\peelviewer."

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Where the version before stands, or nothing.
Var Earlier
; Whether it had an entry on the desktop.
Var HadDesktop

; Goes on once the program in the folder on the stack is not running: Windows gives nobody a running program to write to.
!macro NotRunning un
  Function ${un}NotRunning
    Exch $0
    Push $1
    ${Do}
      ${IfNot} ${FileExists} "$0\${PROGRAM}"
        ${Break}
      ${EndIf}
      ClearErrors
      FileOpen $1 "$0\${PROGRAM}" a
      ${IfNot} ${Errors}
        FileClose $1
        ${Break}
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is running. Close it, then choose Retry." /SD IDCANCEL IDRETRY +3
        SetErrorLevel ${CODE_RUNNING}
        Quit
    ${Loop}
    Pop $1
    Pop $0
  FunctionEnd
!macroend
!insertmacro NotRunning ""
!insertmacro NotRunning "un."

Section "${NAME}" SectionProgram
  SectionIn RO
  SetShellVarContext current

  Push $INSTDIR
  Call NotRunning
  ; The version before goes only where the new one can be written: the folder is tried, and whether there is room.
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\new.tmp" w
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "Nothing can be written to $INSTDIR. Choose another folder. Nothing was changed." /SD IDOK
    SetErrorLevel ${CODE_FAILED}
    Quit
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\new.tmp"
  ${GetRoot} "$INSTDIR" $0
  ClearErrors
  ${DriveSpace} "$0\" "/D=F /S=K" $1
  ${IfNot} ${Errors}
  ${AndIf} $1 < ${INSTALLED_KIB}
    MessageBox MB_OK|MB_ICONSTOP "There is not enough room on $0: ${INSTALLED_KIB} KB are needed. Nothing was changed." /SD IDOK
    SetErrorLevel ${CODE_FAILED}
    Quit
  ${EndIf}

  ${If} $Earlier != ""
  ${AndIf} ${FileExists} "$Earlier\uninstall.exe"
    DetailPrint "Removing the version before"
    ClearErrors
    ExecWait '"$Earlier\uninstall.exe" /S _?=$Earlier' $0
    ${If} ${Errors}
      StrCpy $0 ${CODE_FAILED}
    ${EndIf}
    ${If} $0 != 0
      MessageBox MB_OK|MB_ICONSTOP "The version before could not be removed from $Earlier. Nothing was installed." /SD IDOK
      SetErrorLevel $0
      Quit
    ${EndIf}
    ; An uninstaller that runs in its own place cannot remove itself.
    Delete "$Earlier\uninstall.exe"
    RMDir "$Earlier"
  ${EndIf}

  ; First what removes the program, then the program: a copy that breaks off half-way can be removed like a whole one.
  SetOutPath "$INSTDIR"
  ClearErrors
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$INSTDIR\uninstall.exe cannot be written." /SD IDOK
    SetErrorLevel ${CODE_FAILED}
    Quit
  ${EndIf}
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${INSTALLED_KIB}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1

  !insertmacro InstallFiles

  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  ; A pack of reports opens by a double click.
  WriteRegStr HKCU "${CLASSES}\.peelpack" "" "${PACK}"
  WriteRegStr HKCU "${CLASSES}\${PACK}" "" "Pack of inspection reports"
  WriteRegStr HKCU "${CLASSES}\${PACK}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${PACK}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --open "%1"'
  ; A PDF can be opened with it from the list of programs; what opens it by a double click stays.
  WriteRegStr HKCU "${CLASSES}\${REPORT}" "" "Inspection report"
  WriteRegStr HKCU "${CLASSES}\${REPORT}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${REPORT}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --open "%1"'
  WriteRegStr HKCU "${CLASSES}\.pdf\OpenWithProgids" "${REPORT}" ""
  ${RefreshShellIcons}
SectionEnd

Section /o "Entry on the desktop" SectionDesktop
  SetOutPath "$INSTDIR"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "${NAME} needs Windows 10 (version 1809) or newer, 64-bit." /SD IDOK
    SetErrorLevel ${CODE_UNSUITABLE}
    Quit
  ${EndIf}

  ReadRegStr $Earlier HKCU "${KEY}" "InstallLocation"
  ${If} $Earlier != ""
    Push $Earlier
    Call NotRunning
    ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
      StrCpy $HadDesktop 1
    ${EndIf}
  ${EndIf}

  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $1
  ${IfNot} ${Errors}
  ${OrIf} $HadDesktop == 1
    !insertmacro SelectSection ${SectionDesktop}
  ${EndIf}
FunctionEnd

Function un.onInit
  SetShellVarContext current
  Push $INSTDIR
  Call un.NotRunning
FunctionEnd

Section "Uninstall"
  ; A folder in which somebody works cannot be removed.
  SetOutPath "$TEMP"
  ClearErrors
  !insertmacro DeleteFiles
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "Some files of ${NAME} are in use and were not removed. Close what uses them, then uninstall again." /SD IDOK
    SetErrorLevel ${CODE_FAILED}
    Quit
  ${EndIf}
  !insertmacro RemoveFolders
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ; Another program may have taken the ending over.
  ReadRegStr $0 HKCU "${CLASSES}\.peelpack" ""
  ${If} $0 == "${PACK}"
    DeleteRegKey HKCU "${CLASSES}\.peelpack"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${PACK}"
  DeleteRegValue HKCU "${CLASSES}\.pdf\OpenWithProgids" "${REPORT}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.pdf\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.pdf"
  DeleteRegKey HKCU "${CLASSES}\${REPORT}"
  ${RefreshShellIcons}
  DeleteRegKey HKCU "${KEY}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
