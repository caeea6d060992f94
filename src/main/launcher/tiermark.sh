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

# Loops are compiled after 2,000 rounds, not after 60,000: ten thousand rows are over before that, and in a million each
# of the many loops would run interpreted for several slices. Small runs count calls and rounds up to twice as many before
# they ask whether that is enough: it is not at the first asking, of which there are thousands.
# Only the smallest methods are compiled into those that call them: compiling more takes longer than it saves.
# The optimising compiler never pays: what is hot is made of loops the quick one does well, and the other's own work and
# the code it needs to watch cost more than it gains. The G1 collector starts from an archived heap, which saves more than it costs; it is told
# how much to start with, or it goes by the memory of the machine and takes more: enough for the smallest runs to collect
# nothing. In large inputs the plain collector needs the least memory, and its heap grows no faster than what is kept of
# the input; large arrays are made where they stay, not moved there from among what is new. It asks for huge pages, which
# spare it page faults; where the system has none to give, nothing is said.
machine='-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:Tier3BackEdgeThreshold=2000 -XX:Tier0InvokeNotifyFreqLog=8 -XX:Tier0BackedgeNotifyFreqLog=11 -XX:C1MaxInlineSize=20 -XX:+UseG1GC'
heap='-Xms64m -XX:NewSize=8m'
large='-XX:TieredStopAtLevel=1 -XX:Tier3BackEdgeThreshold=2000 -XX:C1MaxInlineSize=20 -XX:+UseSerialGC -XX:+UseTransparentHugePages -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=30 -XX:PretenureSizeThreshold=200k'
large_heap='-Xms230m -Xmn24m'
for argument; do
    case $argument in
    -) machine=$large heap=$large_heap ;;
    -* | *.json) ;;
    *)
        if [ -p "$argument" ] || [ -f "$argument" ] && [ -n "$(LC_ALL=C find -L "$argument" -size +8191 2>/dev/null)" ]; then
            machine=$large heap=$large_heap
        fi
        ;;
    esac
done

# Who says how much memory there is, or how to compile, is not contradicted: Java would refuse to start.
case ${TIERMARK_JAVA_OPTS:-} in *-Xm[nx]* | *HeapSize=* | *NewSize=* | *RAM*=*) heap= ;; esac
case ${TIERMARK_JAVA_OPTS:-} in *-XX:*Tiered* | *-XX:*CompilerCount*) machine=${machine#*-XX:CICompilerCount=1} ;; esac

# Java starts sooner from an archive of the classes it will need. It is made at the first run, for each
# Java and each copy of this file, and moved into place when it is whole. One that does not fit is passed over.
# TIERMARK_ARCHIVE=no does without.
archive=
caches=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
if [ "${TIERMARK_ARCHIVE:-}" != no ] && [ -n "$caches" ]; then
    case $self in /*) ;; *) self=$PWD/${self#./} ;; esac
    # Finding out where Java really is takes a process; what was found is kept, and seen to be the same file.
    found=$caches/tiermark/where-java-is
    real=
    if [ -r "$found" ]; then read -r real <"$found"; fi
    if ! [ "$real" -ef "$java" ]; then
        real=$(readlink -f -- "$java" 2>/dev/null) || real=$java
        if mkdir -p -- "$caches/tiermark" 2>/dev/null; then printf '%s\n' "$real" 2>/dev/null >"$found"; fi
    fi
    version=unknown
    if [ -r "${real%/bin/java}/release" ]; then
        while IFS='="' read -r name _ value _; do
            if [ "$name" = JAVA_VERSION ]; then
                version=$value
                break
            fi
        done <"${real%/bin/java}/release"
    fi
    archive=$caches/tiermark$real/$version$self.jsa
    if [ ! -e "$archive" ] || [ "$self" -nt "$archive" ]; then
        whole=$archive.$$
        if mkdir -p -- "${archive%/*}" 2>/dev/null && : 2>/dev/null >"$whole"; then
            quietly='-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseG1GC -XX:-UsePerfData -Xlog:disable -Xlog:all=off'
            # A rehearsal notes what is loaded. The archive is made of classes that have not run: in one of a warm run,
            # methods can stay interpreted for ever (JDK-8306460).
            # shellcheck disable=SC2086
            {
                "$java" $quietly -Xshare:auto "-XX:DumpLoadedClassList=$whole.list" \
                    "-Xbootclasspath/a:$self" -cp "$self" org.tiermark.cli.Rehearsal
                "$java" $quietly -Xshare:dump "-XX:SharedClassListFile=$whole.list" "-XX:SharedArchiveFile=$whole" \
                    "-Xbootclasspath/a:$self" -cp "$self"
            } </dev/null >/dev/null 2>&1
            rm -f -- "$whole.list"
            mv -f -- "$whole" "$archive" 2>/dev/null
        fi
    fi
    if [ ! -s "$archive" ]; then archive=; fi
fi

# Warnings of the JVM would go to stdout, which holds the result and nothing else.
# Options are split at blanks and are not patterns of file names.
# The archive is mapped where it was made for: moving it would touch every page of it. Classes are loaded as Java's own
# are, by the machine itself: its loader for others is written in Java and is interpreted at first.
set -f
# shellcheck disable=SC2086
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData $machine $heap \
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xshare:auto ${archive:+"-XX:SharedArchiveFile=$archive"} -Xlog:disable -Xlog:all=off \
    -Dsun.reflect.inflationThreshold=1000000 -Djdk.reflect.useNativeAccessorOnly=true \
    -Dtiermark.stdout.terminal=$stdout -Dtiermark.stderr.terminal=$stderr \
    ${TIERMARK_JAVA_OPTS:-} "-Xbootclasspath/a:$self" -cp "$self" org.tiermark.cli.Main "$@"
