@echo off
rem Tha ke hoach (.yaml) hay thu muc len tep nay: van ban Word duoc ghi canh ke hoach.
chcp 65001 >nul
if "%~1"=="" (
  "%~dp0tdkt.exe" build --help
) else (
  "%~dp0tdkt.exe" build %*
)
echo.
pause
