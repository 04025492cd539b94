@echo off
rem Runs the tool, after building it when it is missing or older than its sources. This file is ASCII, and what comes from
rem outside (paths, JAVA_HOME) is only used between quotes, where cmd takes no sign for its own but the per cent sign;
rem that of a value is not looked at again.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\handreiking.jar"
set "TERMINAL="

rem Some people have quotes in JAVA_HOME itself.
set "JDK="
if defined JAVA_HOME set "JDK=%JAVA_HOME:"=%"
set "JAVA=java"
if defined JDK if exist "%JDK%\bin\java.exe" set "JAVA=%JDK%\bin\java.exe"
rem Java 17 is the first that knows this option.
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if errorlevel 1 goto no_java

if not exist "%JAR%" goto build
if not exist "%HOME_DIR%\target\lib\" goto build
rem Without PowerShell, the tool is used as it is. It also tells whether both streams are a terminal.
set "BUILT=$built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc"
set "POM=@(Get-Item -LiteralPath (Join-Path $env:HOME_DIR 'pom.xml'))"
set "SOURCES=@('src\main', 'templates' | ForEach-Object { Get-ChildItem -Recurse -LiteralPath (Join-Path $env:HOME_DIR $_) })"
set "NEWER=(%POM% + %SOURCES%) | Where-Object { $_.LastWriteTimeUtc -gt $built }"
set "REDIRECTED=[Console]::IsOutputRedirected -or [Console]::IsErrorRedirected"
powershell -NoProfile -Command "%BUILT%; if (%NEWER%) { exit 10 } if (%REDIRECTED%) { exit 11 }"
if %errorlevel%==10 goto build
if %errorlevel%==11 set "TERMINAL=-Dhandreiking.terminal=false"
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
echo Het programma wordt eenmalig gebouwd; dat duurt even ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dstyle.color=never -DtoolOnly resources:resources compiler:compile jar:jar dependency:copy-dependencies@libraries-beside-the-jar 1>&2
if errorlevel 1 goto not_built
popd
rem A jar that Maven found up to date keeps its time; give it the time of this build.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc = [DateTime]::UtcNow"

:run
rem The same options as in the launcher for Unix (see CONTRIBUTING.md).
set "OPTIONS=-Djava.awt.headless=true -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmn32m -XX:InitialRAMPercentage=10 -XX:MaxRAMPercentage=60 -Dsun.reflect.inflationThreshold=500"
rem From Java 19 on, Java itself keeps an archive of the classes that it loaded, makes it anew when the jar or Java
rem changes, and does without when it cannot be written; before 19 both options do nothing.
set "ARCHIVE=-XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive"
rem The console has to show UTF-8, which is what the tool writes; afterwards it is as it was.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul 2>nul
rem With jdk.console, Java 22 and later tell whether they write to a terminal, as older ones do.
"%JAVA%" -Xlog:disable -Djdk.console=java.base %TERMINAL% %OPTIONS% %ARCHIVE% "-XX:SharedArchiveFile=%HOME_DIR%\target\windows.archive" %HANDREIKING_OPTS% -jar "%JAR%" %*
set "STATUS=%errorlevel%"
if defined CODEPAGE chcp %CODEPAGE% >nul 2>nul
exit /b %STATUS%

:no_java
echo Java ontbreekt op deze computer, of is ouder dan versie 17. 1>&2
echo Installeer een JDK, versie 17 of nieuwer (bijvoorbeeld van adoptium.net), en probeer het opnieuw. 1>&2
exit /b 3

:no_maven
echo Maven ontbreekt op deze computer. 1>&2
echo Installeer Maven, versie 3.8 of nieuwer (maven.apache.org), en probeer het opnieuw. 1>&2
exit /b 3

:not_built
popd
echo Het programma kon niet worden gebouwd; Maven zegt hierboven waarom. 1>&2
echo Nodig zijn Maven 3.8 of nieuwer, een JDK 17 of nieuwer en de eerste keer internet. 1>&2
exit /b 3
