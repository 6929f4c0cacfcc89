package org.bifolio.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What becomes of the databases that a run may find. PostgreSQL goes the same way in the runs. */
class JobRepositorySchemaTest {

    private final DataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void anEmptyDatabaseGetsTheTablesOnce() {
        JobRepositorySchema.migrate(database);
        JobRepositorySchema.migrate(database);

        assertThat(count("BATCH_JOB_INSTANCE")).isZero();
        assertThat(history()).isEqualTo("1 tables of Spring Batch 6");
    }

    @Test
    void tablesOfAnEarlierBifolioStayWithWhatTheyHold() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
                .execute(database);
        jdbc.sql("INSERT INTO BATCH_JOB_INSTANCE VALUES (1, 0, 'convert', 'key')").update();

        JobRepositorySchema.migrate(database);

        assertThat(count("BATCH_JOB_INSTANCE")).isOne();
        assertThat(history()).isEqualTo("1 tables of Spring Batch 6");
    }

    @Test
    void tablesOfAnotherProgramDoNotMatter() {
        jdbc.sql("CREATE TABLE LOANS (ID INT)").update();

        JobRepositorySchema.migrate(database);

        assertThat(count("BATCH_JOB_INSTANCE")).isZero();
    }

    @Test
    void tablesOfSpringBatch5AreLeftAlone() {
        jdbc.sql("CREATE SEQUENCE BATCH_JOB_SEQ").update();

        assertThatThrownBy(() -> JobRepositorySchema.migrate(database))
                .satisfies(
                        thrown ->
                                assertThat(Failure.describe(thrown))
                                        .endsWith(
                                                "The database holds the tables of Spring Batch 5."
                                                        + " Give Bifolio a schema of its own."));
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private String history() {
        return jdbc.sql(
                        """
                        SELECT "version" || ' ' || "description" FROM "bifolio_schema_history"
                        WHERE "version" > '0'
                        """)
                .query(String.class)
                .single();
    }
}
