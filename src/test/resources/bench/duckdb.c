/* Runs the SQL of a file in DuckDB: the library's path, then the file's. The library's own names are looked up, so that
   no header and no package of DuckDB need be installed. */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    uint64_t columns, rows, changed;
    void *first;
    char *message;
    void *internal;
} result;

static char sql[1 << 20];

int main(int count, char **arguments) {
    void *library = count == 3 ? dlopen(arguments[1], RTLD_NOW) : NULL;
    FILE *file = library ? fopen(arguments[2], "r") : NULL;
    if (!file) {
        fprintf(stderr, "cannot open %s\n", library ? arguments[2] : dlerror());
        return 3;
    }
    sql[fread(sql, 1, sizeof sql - 1, file)] = 0;
    int (*open)(const char *, void **) = (int (*)(const char *, void **))dlsym(library, "duckdb_open");
    int (*connect)(void *, void **) = (int (*)(void *, void **))dlsym(library, "duckdb_connect");
    int (*query)(void *, const char *, result *) =
        (int (*)(void *, const char *, result *))dlsym(library, "duckdb_query");
    const char *(*error)(result *) = (const char *(*)(result *))dlsym(library, "duckdb_result_error");
    void *database, *connection;
    result answer;
    memset(&answer, 0, sizeof answer);
    if (open(NULL, &database) || connect(database, &connection)) {
        return 3;
    }
    if (query(connection, sql, &answer)) {
        fprintf(stderr, "%s\n", error(&answer));
        return 1;
    }
    return 0;
}
