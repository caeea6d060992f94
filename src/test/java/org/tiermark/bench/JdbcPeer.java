package org.tiermark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs a file of SQL in DuckDB as a Java program would: through JDBC. */
final class JdbcPeer {
    private JdbcPeer() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of(arguments[0])));
        }
    }
}
