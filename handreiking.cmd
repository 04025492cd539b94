@echo off
rem Runs the tool, after building it when it is missing or older than its sources.
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\handreiking.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo Java ontbreekt op deze computer. 1>&2
  echo Installeer een JDK, versie 17 of nieuwer ^(bijvoorbeeld van adoptium.net^), en probeer het opnieuw. 1>&2
  exit /b 3
)

if not exist "%JAR%" goto build
set "NEWER=(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc"
set "SOURCES=Get-ChildItem -Recurse -LiteralPath ($env:HOME_DIR+'\pom.xml'),($env:HOME_DIR+'\src\main'),($env:HOME_DIR+'\templates')"
powershell -NoProfile -Command "$jar=%NEWER%; if (%SOURCES% | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo Maven ontbreekt op deze computer. 1>&2
  echo Installeer Maven, versie 3.8 of nieuwer ^(maven.apache.org^), en probeer het opnieuw. 1>&2
  exit /b 3
)
echo Het programma wordt eenmalig gebouwd; dat duurt even ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dstyle.color=never -DtoolOnly resources:resources compiler:compile jar:jar dependency:copy-dependencies@libraries-beside-the-jar 1>&2
if errorlevel 1 (
  popd
  echo Het programma kon niet worden gebouwd; Maven zegt hierboven waarom. 1>&2
  echo Nodig zijn Maven 3.8 of nieuwer, een JDK 17 of nieuwer en de eerste keer internet. 1>&2
  exit /b 3
)
popd
rem A jar that Maven found up to date keeps its time; give it the time of this build.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc = [DateTime]::UtcNow"

:run
rem From Java 19 on, Java itself keeps an archive of the classes that it loaded, makes it anew when the jar or Java
rem changes, and does without when it cannot be written; before 19 both options do nothing. The program finds out by
rem itself whether it writes to a terminal: jdk.console makes Java 22 and later tell.
set "ARCHIVE=-XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive"
set "TUNING=-XX:+UseParallelGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmn32m -XX:InitialRAMPercentage=10 -XX:MaxRAMPercentage=60 -Dsun.reflect.inflationThreshold=500"
"%JAVA%" -Xlog:disable -Djava.awt.headless=true -Djdk.console=java.base %TUNING% %ARCHIVE% "-XX:SharedArchiveFile=%HOME_DIR%\target\windows.archive" "-Dhandreiking.home=%HOME_DIR%" %HANDREIKING_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
