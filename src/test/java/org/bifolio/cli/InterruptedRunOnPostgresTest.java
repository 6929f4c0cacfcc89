package org.bifolio.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** The same accidents with the job repository in PostgreSQL, a real one that the test starts. */
class InterruptedRunOnPostgresTest extends InterruptedRunTest {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";

    private static @Nullable EmbeddedPostgres server;

    @BeforeAll
    static void startServer() {
        EmbeddedPostgres started = start();
        server = started;
        System.setProperty(URL, started.getJdbcUrl("postgres", "postgres"));
        System.setProperty(USER, "postgres");
    }

    /** PostgreSQL refuses root; where root may make no namespace either, there is none. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("PostgreSQL does not start on this machine: " + e);
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        System.clearProperty(URL);
        System.clearProperty(USER);
        if (server != null) {
            server.close();
        }
    }
}
