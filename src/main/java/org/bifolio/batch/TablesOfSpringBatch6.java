package org.bifolio.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The tables of Spring Batch 6, by the script that comes with it. Those that an earlier Bifolio
 * made stay as they are, with all they hold. Those of Spring Batch 5 are left alone: they would be
 * another program's, which could not go on with them.
 */
final class TablesOfSpringBatch6 implements JavaMigration {

    private static final String SCRIPTS = "org/springframework/batch/core/schema-%s.sql";

    /** Which Spring Batch 6 gave another name. */
    private static final String SEQUENCE_OF_5 = "BATCH_JOB_SEQ";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "tables of Spring Batch 6";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (exists(connection, SEQUENCE_OF_5)) {
            throw new SQLException(
                    "The database holds the tables of Spring Batch 5. Give Bifolio a schema of its own.");
        }
        if (!exists(connection, "BATCH_JOB_INSTANCE")) {
            String vendor = connection.getMetaData().getDatabaseProductName();
            ScriptUtils.executeSqlScript(
                    connection,
                    new ClassPathResource(SCRIPTS.formatted(vendor.toLowerCase(Locale.ROOT))));
        }
    }

    /** In the schema that is the connection's own. */
    private static boolean exists(Connection connection, String name) throws SQLException {
        String lower = name.toLowerCase(Locale.ROOT);
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                """
                                SELECT table_name FROM information_schema.tables
                                WHERE table_schema = current_schema() AND lower(table_name) = '%s'
                                UNION SELECT sequence_name FROM information_schema.sequences
                                WHERE sequence_schema = current_schema() AND lower(sequence_name) = '%s'
                                """
                                        .formatted(lower, lower))) {
            return found.next();
        }
    }
}
