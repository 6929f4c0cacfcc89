package org.bifolio.batch;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the tables of the job repository to what this version of Bifolio needs, in H2 and in
 * PostgreSQL alike. What was done stands in the table {@value #HISTORY}; what has to be done more
 * for a later Spring Batch becomes a migration of its own behind the others.
 */
final class JobRepositorySchema {

    /** Not Flyway's usual name: the schema may belong to other programs too. */
    private static final String HISTORY = "bifolio_schema_history";

    private static final JavaMigration[] MIGRATIONS = {new TablesOfSpringBatch6()};

    private JobRepositorySchema() {}

    /**
     * Does what is missing; does nothing in a database that is up to date.
     *
     * @throws org.flywaydb.core.api.FlywayException when the database is away, or holds the tables
     *     of a Spring Batch that this version cannot work with
     */
    static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .table(HISTORY)
                .locations(new Location[0])
                .javaMigrations(MIGRATIONS)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
