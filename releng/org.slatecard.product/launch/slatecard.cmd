@echo off
rem slatecard [FILE.fleet...] opens the workbench; slatecard COMMAND [argument...] is the command line
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined SLATECARD_DATA set "SLATECARD_DATA=%USERPROFILE%\slatecard"
for %%L in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%L"
rem a crash of Java leaves its report where the system keeps what belongs to this computer, and no picture of the memory
if not defined LOCALAPPDATA set "LOCALAPPDATA=%USERPROFILE%\AppData\Local"
set "state=%LOCALAPPDATA%\Slatecard"
if not exist "%state%" mkdir "%state%" 2>nul
set "crash=-XX:ErrorFile="%state%\hs_err_pid%%p.log" -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash"
set "options=%crash% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Djava.util.logging.config.file="%here%logging.properties""
if "%~1"=="" goto workbench
if /i "%~x1"==".fleet" goto workbench
"%java%" %options% -Djdk.console=java.base -jar "%launcher%" -configuration "%here%command" %*
exit /b %errorlevel%
:workbench
start "" "%java%w" %options% -Xms384m -XX:NewSize=288m -XX:ReservedCodeCacheSize=160m -jar "%launcher%" %* -data "%SLATECARD_DATA%"
