#!/bin/sh
# The head of the file target/tiermark; the bytes of tiermark.jar follow the last line.

case $0 in
*/*) self=$0 ;;
*) if [ -f "./$0" ]; then self=./$0; else self=$(command -v -- "$0"); fi ;;
esac

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
elif java=$(command -v java); then
    :
else
    echo "tiermark: no Java found; install Java 17 or newer, or set JAVA_HOME to one" >&2
    exit 3
fi

# Under the C locale Java cannot open a file with a Chinese name.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
"" | C | POSIX)
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac

# Java cannot tell by itself which of the two is a terminal.
if [ -t 1 ]; then stdout=true; else stdout=false; fi
if [ -t 2 ]; then stderr=true; else stderr=false; fi

# Warnings of the JVM would go to stdout, which holds the result and nothing else.
# Options are split at blanks and are not patterns of file names.
set -f
# shellcheck disable=SC2086
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:-UsePerfData \
    -Xshare:auto -Xlog:disable -Xlog:all=off \
    -Dtiermark.stdout.terminal=$stdout -Dtiermark.stderr.terminal=$stderr \
    ${TIERMARK_JAVA_OPTS:-} -jar "$self" "$@"
